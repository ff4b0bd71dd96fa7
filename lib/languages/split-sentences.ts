import { type SentenceWords, sentenceSplitter } from '../text/sentences';
import { LANGUAGES } from './index';

const all = (name: keyof SentenceWords) => LANGUAGES.flatMap(({ sentences }) => sentences?.[name] ?? []);

/** Abbreviations, in small letters and without their last stop, whose stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...all('neverFinal'), ...all('beforeNumber')]);

/** Splits a block's text into sentences, by the words of all languages together: a text does not always say its language. */
export const splitSentences = sentenceSplitter({
  neverFinal: all('neverFinal'),
  beforeNumber: all('beforeNumber'),
  sometimesFinal: all('sometimesFinal'),
  openers: all('openers'),
  afterDay: all('afterDay'),
});
