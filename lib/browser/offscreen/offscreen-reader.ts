import * as v from 'valibot';
import type { Article } from '../../article/article';
import type { PageReader } from '../reading/page-reader';
import { READING_CHANNEL, type ReadingAnswer, type ReadingQuestion, readingAnswerSchema } from './reading-messages';

/** Milliseconds between two checks whether an offscreen document that has not answered yet is still there. */
const LOOK_AGAIN = 2000;

/**
 * Makes the reader that asks the offscreen document, which has read before: its code is compiled, and its models are
 * loaded. When the document is gone before it answers, `readHere` reads.
 */
export function offscreenReader(isOpen: () => Promise<boolean>, readHere: () => Promise<PageReader>): PageReader {
  const channel = new BroadcastChannel(READING_CHANNEL);
  const waiting = new Map<string, (answer: ReadingAnswer) => void>();
  /** The readings that facts can be asked of, by the text that was read. */
  const readings = new WeakMap<Article['blocks'], string>();
  let local: PageReader | null = null;

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const answer = v.safeParse(readingAnswerSchema, data);
    // Questions of other pages, and answers to them, are on the channel too.
    if (answer.success) waiting.get(answer.output.id)?.(answer.output);
  };

  const post = (question: ReadingQuestion) => channel.postMessage(question);

  /** Asks, and resolves to the answer, or to null when the document is gone. */
  function ask(question: Exclude<ReadingQuestion, { ask: 'stopFacts' }>): Promise<ReadingAnswer | null> {
    return new Promise((resolve) => {
      const end = (answer: ReadingAnswer | null) => {
        clearInterval(looks);
        waiting.delete(question.id);
        resolve(answer);
      };
      const looks = setInterval(() => {
        isOpen().then(
          (isThere) => !isThere && end(null),
          () => end(null),
        );
      }, LOOK_AGAIN);
      waiting.set(question.id, end);
      post(question);
    });
  }

  return {
    async read(snapshot, scope) {
      const id = crypto.randomUUID();
      const answer = local ? null : await ask({ ask: 'read', id, snapshot, scope });
      if (answer === null) {
        local ??= await readHere();
        return local.read(snapshot, scope);
      }
      if ('failed' in answer) throw new Error(answer.failed);
      if (!('reading' in answer)) throw new Error('The offscreen document did not answer with a reading.');
      if (answer.reading.outcome === 'article') readings.set(answer.reading.article.blocks, id);
      return answer.reading;
    },
    async findFacts(article) {
      const reading = readings.get(article.blocks);
      readings.delete(article.blocks);
      const question = { ask: 'facts', id: crypto.randomUUID(), reading: reading ?? '' } as const;
      const answer = local ? null : await ask(reading === undefined ? { ...question, article } : question);
      if (answer === null) {
        local ??= await readHere();
        return local.findFacts(article);
      }
      if ('facts' in answer) return answer.facts;
      throw new Error('failed' in answer ? answer.failed : 'The offscreen document did not answer with facts.');
    },
    stopFacts() {
      if (local) local.stopFacts();
      else post({ ask: 'stopFacts' });
    },
  };
}
