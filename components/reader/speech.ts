import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Block } from '../../lib/article/article';
import { splitSentences } from '../../lib/languages/split-sentences';
import type { Position } from '../../lib/text/position';

/** A sentence to be spoken, and where it stands. */
export interface SpokenSentence extends Position {
  text: string;
}

/** The sentences of an article in the order they are read out; captions are left to the eye. */
export function sentencesOf(blocks: readonly Block[]): SpokenSentence[] {
  return blocks.flatMap(({ type, text }, block) =>
    type === 'caption'
      ? []
      : splitSentences(text).map(({ start, end }) => ({ block, start, end, text: text.slice(start, end) })),
  );
}

interface SpeechOptions {
  /** BCP 47 tag of the text. */
  lang: string | null;
  /** Called as each sentence starts. */
  onSentence(index: number): void;
  /** Called after the last sentence; not when speech is stopped. */
  onEnd(): void;
  synthesis?: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
}

/** Time that no voice needs for a sentence, in milliseconds: then it has halted. */
const patience = (text: string) => 8_000 + 200 * text.length;

/**
 * Speaks sentence by sentence: Chromium stops in the middle of long utterances, and some voices never say that they are
 * done, so each sentence also has a watchdog that goes on to the next.
 *
 * @returns a function that stops it.
 */
export function speak(sentences: readonly SpokenSentence[], options: SpeechOptions): () => void {
  const { lang, onSentence, onEnd, synthesis = speechSynthesis } = options;
  let isStopped = false;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const sayFrom = (index: number) => {
    if (isStopped) return;
    const sentence = sentences[index];
    if (!sentence) return onEnd();
    let isDone = false;
    const goOn = () => {
      if (isDone || isStopped) return;
      isDone = true;
      clearTimeout(watchdog);
      sayFrom(index + 1);
    };
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    if (lang) utterance.lang = lang;
    utterance.onend = goOn;
    utterance.onerror = goOn;
    watchdog = setTimeout(() => {
      synthesis.cancel();
      goOn();
    }, patience(sentence.text));
    onSentence(index);
    synthesis.speak(utterance);
  };
  synthesis.cancel();
  sayFrom(0);
  return () => {
    isStopped = true;
    clearTimeout(watchdog);
    synthesis.cancel();
  };
}

/** Reads an article out and says which sentence is being spoken; it falls silent when the article leaves the screen. */
export function useSpeech({ blocks, lang }: Pick<Article, 'blocks' | 'lang'>): {
  spoken: SpokenSentence | null;
  toggle(): void;
} {
  const [spoken, setSpoken] = useState<SpokenSentence | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const fallSilent = () => {
    stop.current?.();
    stop.current = null;
    setSpoken(null);
  };
  useEffect(() => () => stop.current?.(), [blocks]);
  const toggle = () => {
    if (stop.current) return fallSilent();
    const sentences = sentencesOf(blocks);
    stop.current = speak(sentences, { lang, onSentence: (index) => setSpoken(sentences[index]), onEnd: fallSilent });
  };
  return { spoken, toggle };
}
