import type { SpokenSentence } from './spoken-sentences';

/** The reason why a reading stopped before its end. `silent`: the voice does not answer. */
export type SpeechProblem = 'silent' | 'failed';

export interface SpeechListener {
  /** The sentence that is spoken now, or that is spoken first when playing continues. */
  changed(index: number, isPlaying: boolean): void;
  /** Called when the last sentence was spoken. */
  ended(): void;
  stopped(problem: SpeechProblem): void;
}

export interface SpeechVoice {
  /** Null for the voice that the browser chooses by the language. */
  voice: SpeechSynthesisVoice | null;
  /** The BCP 47 tag of the text. */
  lang: string | null;
  /** The speed; 1 is the voice's own. */
  rate: number;
}

/** A reading that can be paused, moved and given another voice. */
export interface Speech {
  play(): void;
  pause(): void;
  /** Goes to a sentence, and continues from there if it was playing. */
  goTo(index: number): void;
  /** Changes the voice or speed, from the beginning of the sentence that is spoken. */
  speakWith(voice: SpeechVoice): void;
  stop(): void;
}

type Synthesis = Pick<SpeechSynthesis, 'speak' | 'cancel'>;

/** Gives a time that no voice needs for a sentence, in milliseconds: a voice that takes longer has stopped. */
const patience = (text: string, rate: number) => (8_000 + 200 * text.length) / Math.min(1, rate);

/** A voice that stops or fails at this many sentences in a row is given up. */
export const GIVEN_UP = 3;

/**
 * Speaks sentence by sentence, because Chromium stops in the middle of long utterances. Some voices never report that
 * they are done: so each sentence has a watchdog that moves to the next, and a voice that is silent for three is given
 * up. A pause ends the sentence, which is then begun again, because not all engines keep a pause of their own.
 */
export function createSpeech(
  sentences: readonly SpokenSentence[],
  first: SpeechVoice,
  listener: SpeechListener,
  synthesis: Synthesis = speechSynthesis,
): Speech {
  let voice = first;
  let index = 0;
  let isPlaying = false;
  let isStopped = false;
  let failures = 0;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  /**
   * The utterance that is spoken. It is held here because Chromium drops one that nobody holds, and then never reports
   * that it ended.
   */
  let current: SpeechSynthesisUtterance | null = null;

  const silence = () => {
    clearTimeout(watchdog);
    current = null;
    synthesis.cancel();
  };
  const halt = (problem: SpeechProblem) => {
    silence();
    isPlaying = false;
    listener.changed(index, false);
    listener.stopped(problem);
  };
  const goOn = () => {
    if (index + 1 < sentences.length) {
      index++;
      say();
      return;
    }
    silence();
    isPlaying = false;
    index = 0;
    listener.changed(index, false);
    listener.ended();
  };
  const fail = (problem: SpeechProblem) => {
    synthesis.cancel();
    if (++failures >= GIVEN_UP) halt(problem);
    else goOn();
  };
  const say = () => {
    silence();
    const { text } = sentences[index];
    const utterance = new SpeechSynthesisUtterance(text);
    if (voice.lang) utterance.lang = voice.lang;
    if (voice.voice) utterance.voice = voice.voice;
    utterance.rate = voice.rate;
    current = utterance;
    // Events of an utterance are ignored after another one has taken its place.
    const ifCurrent = (run: () => void) => () => {
      if (current !== utterance || isStopped) return;
      clearTimeout(watchdog);
      current = null;
      run();
    };
    utterance.onend = ifCurrent(() => {
      failures = 0;
      goOn();
    });
    utterance.onerror = ifCurrent(() => fail('failed'));
    watchdog = setTimeout(
      ifCurrent(() => fail('silent')),
      patience(text, voice.rate),
    );
    listener.changed(index, true);
    synthesis.speak(utterance);
  };

  return {
    play() {
      if (isPlaying || isStopped || !sentences.length) return;
      isPlaying = true;
      failures = 0;
      say();
    },
    pause() {
      if (!isPlaying) return;
      isPlaying = false;
      silence();
      listener.changed(index, false);
    },
    goTo(to) {
      if (!sentences[to]) return;
      index = to;
      failures = 0;
      if (isPlaying) say();
      else listener.changed(index, false);
    },
    speakWith(other) {
      voice = other;
      failures = 0;
      if (isPlaying) say();
    },
    stop() {
      isStopped = true;
      isPlaying = false;
      silence();
    },
  };
}
