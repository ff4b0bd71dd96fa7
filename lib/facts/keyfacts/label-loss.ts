import type { DateFact, FactSource } from '../facts';
import { isVerb } from './clause/pieces';
import type { ClauseSets } from './clause/words';

/**
 * The log-odds by which a day or a year weighs less that is no time of what its line tells: it only names a thing (`her 2023 album`,
 * `today’s offer`), tells a product from another (`the 2018 model`), or says when something was founded. Chosen by hand.
 */
const LOSS = { label: 1.5, model: 2.5, founding: 1.5 };

/** Gives what a day or a year loses that is no time of what its line tells, wherever it is; one of the headline loses nothing. */
export function labelLoss(
  { mentions }: Pick<DateFact, 'mentions'>,
  { blocks, title }: FactSource,
  words: ClauseSets,
): number {
  if (!words.pointing) return 0;
  const losses = mentions.map(({ block, start, end }) => {
    const { text } = blocks[block];
    const year = text.slice(start, end);
    if (title.includes(year)) return 0;
    const before = text.slice(Math.max(0, start - UNITS_BESIDE), start);
    const after = text.slice(end, end + UNITS_BESIDE);
    if (isOfFounding(year, before, words)) return LOSS.founding;
    if (words.pointing?.today.has(year.toLowerCase())) return /^['’]s\s/.test(after) ? LOSS.label : 0;
    return YEARS.test(year) ? nameLoss(before, after, words) : 0;
  });
  return Math.min(...losses);
}

/** Matches years: `2018`, `mid-2019`, `2012 through 2015`. */
const YEARS = /^(?:\p{L}+-)?\d{4}s?(?:\D{1,9}\d{2,4})?$/u;

/**
 * A year is only part of a name or a description where it has no word before it that says when (`in`, `since`), and a noun behind it: `the
 * 2024 campaign`, `a 1986 film`. With nothing behind it, the size of a thing or its name, it names a product: `lighter than the 2016`, `the 2018
 * 15-inch one`, `the 2016 Tarn Bike`. So does one in brackets right behind a name: `the war (1982)`.
 */
function nameLoss(before: string, after: string, words: ClauseSets): number {
  if (/\p{L} \($/u.test(before) && after.startsWith(')')) return LOSS.model;
  const [, lead = ''] = /([\p{L}’']+)\s$/u.exec(before) ?? [];
  const [, next = ''] = /^\s(\p{L}+)/u.exec(after) ?? [];
  if (!words.determiners.has(lead.toLowerCase()) && !/['’]s?$/.test(lead)) return 0;
  if (/^(?:[.,;:)]|$| \d| \p{Lu}\p{L}+ \p{Lu})/u.test(after)) return LOSS.model;
  return next !== '' && !isVerb({ lower: next.toLowerCase() }, words) ? LOSS.label : 0;
}

/** Tells whether a year or a month says when something was founded: `founded in 1985`. */
function isOfFounding(date: string, before: string, words: ClauseSets): boolean {
  const told = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  while (words.dateLeads.has(told.at(-1) ?? '')) told.pop();
  return /\d{4}$/.test(date) && words.founding.has(told.at(-1) ?? '');
}

/** The words beside a year are read from so many units. */
const UNITS_BESIDE = 30;
