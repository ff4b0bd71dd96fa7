import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../lib/article/article';
import { sentencesOf, speak } from './speech';

const BLOCKS: Block[] = [
  { type: 'paragraph', text: 'The gates opened at noon. Nobody was hurt.' },
  { type: 'caption', text: 'The gates, seen from the south.' },
  { type: 'paragraph', text: 'Water rose.' },
];

class Utterance {
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

describe('speak', () => {
  const said: string[] = [];
  let finish: (() => void) | null = null;
  const synthesis = {
    speak(utterance: SpeechSynthesisUtterance) {
      said.push(`${utterance.lang}: ${utterance.text}`);
      finish = () => utterance.onend?.call(utterance, new Event('end') as SpeechSynthesisEvent);
    },
    cancel: vi.fn(),
  };
  const onSentence = vi.fn();
  const onEnd = vi.fn();
  const start = () => speak(sentencesOf(BLOCKS), { lang: 'en-GB', onSentence, onEnd, synthesis });

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
    said.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });

  it('says each sentence in turn, captions left out, and tells when it is done', () => {
    start();
    finish?.();
    finish?.();
    expect(onEnd).not.toHaveBeenCalled();
    finish?.();
    expect(said).toEqual(['en-GB: The gates opened at noon.', 'en-GB: Nobody was hurt.', 'en-GB: Water rose.']);
    expect(onSentence.mock.calls).toEqual([[0], [1], [2]]);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('goes on when a voice halts without a word', () => {
    start();
    vi.advanceTimersByTime(60_000);
    expect(said.length).toBeGreaterThan(1);
  });

  it('says nothing more once it is stopped', () => {
    const stop = start();
    stop();
    finish?.();
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveLength(1);
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(onEnd).not.toHaveBeenCalled();
  });
});
