import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../lib/article/article';
import { createSpeech, GIVEN_UP } from './speech';
import { sentencesOf, stepFrom } from './spoken-sentences';
import { canonicalLanguage, type Voice, voicesFor } from './voices';

const BLOCKS: Block[] = [
  { type: 'paragraph', text: 'The gates opened at noon. Nobody was hurt.' },
  { type: 'caption', text: 'The gates, seen from the south.' },
  { type: 'paragraph', text: '* * *' },
  { type: 'paragraph', text: 'Water rose.' },
  { type: 'paragraph', text: 'It fell. It rose again.' },
];
const SENTENCES = sentencesOf(BLOCKS);
const ENGLISH = { voice: null, lang: 'en-GB', rate: 1 };

class Utterance {
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

describe('what is spoken', () => {
  it('is each sentence in turn, without captions and rows of signs', () => {
    expect(SENTENCES.map(({ text }) => text)).toEqual([
      'The gates opened at noon.',
      'Nobody was hurt.',
      'Water rose.',
      'It fell.',
      'It rose again.',
    ]);
    expect(SENTENCES[2].block).toBe(3);
  });

  it.each([
    ['……', []],
    ['“…” — ***', []],
    ['* First point', ['First point']],
    ['He waited……, then he left.', ['He waited… , then he left.']],
    ['It was 4.5 °C, 3*4 is 12.', ['It was 4.5 °C, 3 4 is 12.']],
  ])('has no names of signs: %s', (text, said) => {
    expect(sentencesOf([{ type: 'paragraph', text }]).map((sentence) => sentence.text)).toEqual(said);
  });

  it.each([
    ['sentence', 1, 0, 1],
    ['sentence', -1, 0, 0],
    ['sentence', 1, 4, 4],
    ['paragraph', 1, 0, 2],
    ['paragraph', 1, 3, 3],
    ['paragraph', -1, 4, 3],
    ['paragraph', -1, 3, 2],
    ['paragraph', -1, 2, 0],
    ['paragraph', -1, 0, 0],
  ] as const)('is skipped by %s (%i) from %i to %i', (unit, by, from, to) => {
    expect(stepFrom(SENTENCES, from, unit, by)).toBe(to);
  });
});

describe('a speech', () => {
  const said: string[] = [];
  let last: SpeechSynthesisUtterance | null = null;
  const finish = () => last?.onend?.call(last, new Event('end') as SpeechSynthesisEvent);
  const breakDown = () => last?.onerror?.call(last, new Event('error') as SpeechSynthesisErrorEvent);
  const synthesis = {
    speak(utterance: SpeechSynthesisUtterance) {
      said.push(utterance.text);
      last = utterance;
    },
    cancel: vi.fn(),
  };
  const listener = { changed: vi.fn(), ended: vi.fn(), stopped: vi.fn() };
  const start = () => {
    const speech = createSpeech(SENTENCES, ENGLISH, listener, synthesis);
    speech.play();
    return speech;
  };

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

  it('says each sentence in the voice, and tells when it is done', () => {
    start();
    expect([last?.lang, last?.rate]).toEqual(['en-GB', 1]);
    for (let i = 0; i < 4; i++) finish();
    expect(listener.ended).not.toHaveBeenCalled();
    finish();
    expect(said).toEqual(SENTENCES.map(({ text }) => text));
    expect(listener.changed.mock.calls.slice(0, 2)).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(listener.changed).toHaveBeenLastCalledWith(0, false);
    expect(listener.ended).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is held, and goes on from the beginning of its sentence', () => {
    const speech = start();
    finish();
    speech.pause();
    expect(listener.changed).toHaveBeenLastCalledWith(1, false);
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveLength(2);
    speech.play();
    expect(said.at(-1)).toBe('Nobody was hurt.');
  });

  it('goes where it is told, playing or not', () => {
    const speech = start();
    speech.goTo(3);
    expect(said.at(-1)).toBe('It fell.');
    speech.pause();
    speech.goTo(2);
    expect(said.at(-1)).toBe('It fell.');
    expect(listener.changed).toHaveBeenLastCalledWith(2, false);
    speech.play();
    expect(said.at(-1)).toBe('Water rose.');
  });

  it('takes another speed at once', () => {
    const speech = start();
    speech.speakWith({ ...ENGLISH, rate: 2 });
    expect([last?.rate, said.at(-1)]).toEqual([2, 'The gates opened at noon.']);
  });

  it('goes on when a voice halts in a sentence', () => {
    start();
    vi.advanceTimersByTime(20_000);
    finish();
    expect(said.slice(0, 3)).toEqual(['The gates opened at noon.', 'Nobody was hurt.', 'Water rose.']);
    expect(listener.stopped).not.toHaveBeenCalled();
  });

  it('gives up a voice that stays silent, and says so; another try is begun where it was', () => {
    const speech = start();
    vi.advanceTimersByTime(100_000);
    expect(said).toHaveLength(GIVEN_UP);
    expect(listener.stopped.mock.calls).toEqual([['silent']]);
    expect(vi.getTimerCount()).toBe(0);
    speech.play();
    expect(said).toHaveLength(GIVEN_UP + 1);
  });

  it('gives up a voice that fails', () => {
    start();
    for (let i = 0; i < GIVEN_UP; i++) breakDown();
    expect(listener.stopped.mock.calls).toEqual([['failed']]);
  });

  it('takes no notice of what a sentence says that was skipped', () => {
    const speech = start();
    const skipped = last;
    speech.goTo(2);
    skipped?.onend?.call(skipped, new Event('end') as SpeechSynthesisEvent);
    expect(said).toEqual(['The gates opened at noon.', 'Water rose.']);
  });

  it('says nothing more once it is stopped', () => {
    const speech = start();
    speech.stop();
    finish();
    speech.play();
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveLength(1);
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(listener.ended).not.toHaveBeenCalled();
  });
});

describe('voices', () => {
  const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
    ...{ name, lang, voiceURI: name, localService: true, default: false },
    ...more,
  });
  const ALL = [
    voice('Anna', 'de-DE'),
    voice('Far', 'en-GB', { localService: false }),
    voice('Sam', 'en_US', { default: true }),
    voice('Kate', 'en-GB'),
    voice('Tingting', 'cmn-Hans-CN'),
  ];
  const names = (lang: string | null) => voicesFor(lang, ALL).map(({ name }) => name);

  it('are those of the language, of its region and of this machine first', () => {
    expect(names('en-GB')).toEqual(['Kate', 'Sam', 'Far']);
    expect(names('de')).toEqual(['Anna']);
    expect(names('zh-CN')).toEqual(['Tingting']);
  });

  it('are none for a language that has none, and all for a text of unknown language', () => {
    expect(names('fi')).toEqual([]);
    expect(names(null)).toHaveLength(ALL.length);
  });

  it('speak no language that is none', () => {
    expect(canonicalLanguage('??')).toBe('');
  });
});
