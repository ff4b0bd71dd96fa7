import { type SentenceWords, sentenceSplitter } from '../text/sentences';
import { sentences as cs } from './cs/sentences';
import { sentences as de } from './de/sentences';
import { sentences as en } from './en/sentences';
import { sentences as es } from './es/sentences';
import { sentences as fr } from './fr/sentences';
import { sentences as nl } from './nl/sentences';
import { sentences as pl } from './pl/sentences';
import { sentences as ru } from './ru/sentences';
import { sentences as uk } from './uk/sentences';

/** The words of all languages that have some. They are in files of their own, since the popup needs these before all others. */
const WORDS: readonly SentenceWords[] = [en, cs, de, es, fr, nl, pl, ru, uk];

const all = (name: keyof SentenceWords) => WORDS.flatMap((words) => words[name] ?? []);

/** Abbreviations, in small letters and without their last stop, whose stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([...all('neverFinal'), ...all('beforeNumber')]);

/**
 * Splits a block's text into sentences, by the words of all languages together, because a text does not always declare its
 * language.
 */
export const splitSentences = sentenceSplitter({
  neverFinal: all('neverFinal'),
  beforeNumber: all('beforeNumber'),
  sometimesFinal: all('sometimesFinal'),
  openers: all('openers'),
  afterDay: all('afterDay'),
});
