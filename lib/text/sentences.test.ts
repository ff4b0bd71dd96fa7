import { describe, expect, it } from 'vitest';
import { ENDS_WITH_SENTENCE, SENTENCE_END, SENTENCE_ENDS } from './sentences';

describe('the ends of sentences, without words', () => {
  it.each([
    'It rained.',
    '“It rained.”',
    '„Es regnete!“',
    '»Es regnete!«',
    '雨が降った。',
    '「雨が降った。」',
    'बारिश हुई।',
    'هل أمطرت؟',
    'Անձրև եկավ։',
  ])('%j ends with its sentence', (text) => {
    expect(ENDS_WITH_SENTENCE.test(text)).toBe(true);
    expect(SENTENCE_END.test(text)).toBe(true);
  });

  it.each(['Rain in Tarn', 'Rain (late)', 'Rain: 3.5 mm', '雨'])('%j has no end of a sentence', (text) => {
    expect(ENDS_WITH_SENTENCE.test(text)).toBe(false);
    expect(SENTENCE_END.test(text)).toBe(false);
  });

  it('gives what closes a sentence with its end', () => {
    expect('“It rained.” He left. 雨。」晴'.match(SENTENCE_ENDS)).toEqual(['.” ', '. ', '。」']);
  });
});
