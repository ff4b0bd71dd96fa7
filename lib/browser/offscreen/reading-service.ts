import * as v from 'valibot';
import type { Article } from '../../article/article';
import type { PageReader } from '../reading/page-reader';
import { READING_CHANNEL, type ReadingAnswer, type ReadingQuestion, readingQuestionSchema } from './reading-messages';

/** The most readings whose facts nobody has asked for yet: a popup that was closed never does. */
const MAX_READINGS = 5;

/** In the offscreen document: reads for whoever asks on the channel. `onWork` is called when a question comes. */
export function serveReadings(reader: PageReader, onWork: () => void): void {
  const channel = new BroadcastChannel(READING_CHANNEL);
  const readings = new Map<string, Article>();
  const post = (answer: ReadingAnswer) => channel.postMessage(answer);

  async function answer(question: Exclude<ReadingQuestion, { ask: 'stopFacts' }>): Promise<ReadingAnswer> {
    const { id } = question;
    if (question.ask === 'read') {
      const reading = await reader.read(question.snapshot, question.scope);
      if (reading.outcome === 'article') keep(id, reading.article);
      return { id, reading };
    }
    const article = question.article ?? readings.get(question.reading);
    readings.delete(question.reading);
    if (!article) return { id, failed: 'The text whose facts were asked for is not known any more.' };
    return { id, facts: await reader.findFacts(article) };
  }

  function keep(id: string, article: Article): void {
    readings.set(id, article);
    const [oldest] = readings.keys();
    if (readings.size > MAX_READINGS && oldest !== undefined) readings.delete(oldest);
  }

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(readingQuestionSchema, data);
    if (!parsed.success) return;
    onWork();
    const question = parsed.output;
    if (question.ask === 'stopFacts') return reader.stopFacts();
    answer(question).then(post, (error: unknown) => post({ id: question.id, failed: String(error) }));
  };
}
