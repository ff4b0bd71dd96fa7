import { describe, expect, it } from 'vitest';
import { languageOf } from '../../words/language';
import { factTokens } from '../../words/tokens';
import { grammarOf } from './grammars';
import { timeText } from './time-tokens';

const read = (text: string) => timeText(text, factTokens(text, languageOf('en').lexicon, null), grammarOf('en')).tokens;

/** The tokens of a text, with `|` between sentences. */
function written(text: string): string {
  return read(text)
    .map(
      ({ start, end, sentence }, i, all) =>
        (i > 0 && all[i - 1].sentence !== sentence ? '| ' : '') + text.slice(start, end),
    )
    .join(' ');
}

/** The classes of the token that is these words. */
function classesOf(text: string, words: string): Record<string, number | string> {
  const token = read(text).find(({ start, end }) => text.slice(start, end) === words);
  return Object.fromEntries(token?.classes ?? []);
}

const tensesOf = (text: string, words: string) => [
  ...(read(text).find(({ start, end }) => text.slice(start, end) === words)?.tense ?? ['(none)']),
];

describe('timeText: what is one token', () => {
  it.each([
    ['It opened on 05/06/2025 at 10:35.', 'It opened on 05/06/2025 at 10:35 .'],
    ['The 16th, not the 1990s.', 'The 16th , not the 1990s .'],
    ['Between 2019-21 it grew.', 'Between 2019 - 21 it grew .'],
    ['In mid-May it grew.', 'In mid May it grew .'],
    ['A 10-hour flight.', 'A 10 hour flight .'],
    ['It won’t open.', 'It wo n’t open .'],
    ['They’ll open.', 'They ’ll open .'],
    ['On Friday’s ferry.', 'On Friday ’s ferry .'],
    ['In two days’ time.', 'In two days ’ time .'],
    ['In Q1’21 it grew.', 'In Q1 ’21 it grew .'],
    ['The class of ’82.', 'The class of ’82 .'],
    ['The ’80s style.', 'The ’80s style .'],
    ['It grew by 1,000 in 3Q19.', 'It grew by 1,000 in 3Q19 .'],
    ['A bus -- late -- came.', 'A bus -- late -- came .'],
  ])('%s', (text, tokens) => expect(written(text)).toBe(tokens));
});

describe('timeText: sentences', () => {
  it.each([
    // The stop of a short form ends none.
    ['It shut on Jan. 5 last year.', 'It shut on Jan. 5 last year .'],
    ['It shut in Sept. The town was sad.', 'It shut in Sept. The town was sad .'],
    ['It opened in May. The town was glad.', 'It opened in May . | The town was glad .'],
    ['It opened on May. 5 was a Monday.', 'It opened on May. 5 was a Monday .'],
    ['The answer of 14. May 2025 was read.', 'The answer of 14 May 2025 was read .'],
    ['There were 14. May 2025 was dry.', 'There were 14 May 2025 was dry .'],
    ['They were 14. Nobody knew.', 'They were 14 . | Nobody knew .'],
    ['It closed. It opened. It closed.', 'It closed . | It opened . | It closed .'],
  ])('%s', (text, tokens) => expect(written(text)).toBe(tokens));
});

describe('timeText: what a token may mean', () => {
  it.each<[string, string, Record<string, number | string>]>([
    ['It rose in May.', 'May', { MONTH: 5, ABBREVIATION: 1, VERB_OR_MONTH: 1, NAME_OR_MONTH: 1, May: 1 }],
    ['It may rise.', 'may', {}],
    ['It was sold, too.', ',', { ',': 1 }],
    ['Rain – and snow.', '–', { DASH: 1 }],
    ['On Friday’s ferry.', '’s', { POSS: 1 }],
    ['In two days’ time.', '’', { POSS: 1 }],
    ['The girls’ club.', '’', {}],
    ['The class of ’82.', '’82', { YEAR2: 82 }],
    ['The ’80s style.', '’80s', { DECADE: 80 }],
    ['In Q1’21 it grew.', '’21', { YEAR2: 21 }],
    ['It is (new).', '(', {}],
  ])('%s: %s', (text, words, classes) => expect(classesOf(text, words)).toEqual(classes));

  it.each([
    ['They will go.', 'will', ['will']],
    ['It won’t open.', 'wo', ['will']],
    ['It won’t open.', 'n’t', ['not']],
    ['They’ll open.', '’ll', ['will']],
    // With a capital inside a sentence it is a name; at the start of one it is a word like any other.
    ['The actor Will Smith sang.', 'Will', []],
    ['Will they sing?', 'Will', ['will']],
    ['They sang. Will they dance?', 'Will', ['will']],
    ['It reopened.', 'reopened', ['past']],
    ['An unnamed man.', 'unnamed', []],
    ['They agreed.', 'agreed', ['intend', 'past']],
    ['They own a red bed.', 'bed', []],
  ])('%s: %s', (text, words, tenses) => expect(tensesOf(text, words)).toEqual(expect.arrayContaining(tenses)));

  it('takes a name for no verb', () => {
    expect(tensesOf('The actor Will Smith sang.', 'Will')).toEqual([]);
    expect(tensesOf('An unnamed man.', 'unnamed')).toEqual([]);
  });

  it('says what is before a token: a space, a hyphen, nothing', () => {
    const joined = (text: string, words: string) =>
      read(text).find(({ start, end }) => text.slice(start, end) === words)?.joined;
    expect(joined('In mid-May it grew.', 'May')).toBe(1);
    expect(joined('In mid May it grew.', 'May')).toBe(0);
    expect(joined('In 2019–21 it grew.', '21')).toBe(2);
    expect(joined('In 2019–21 it grew.', '2019')).toBe(0);
    expect(joined('A mid-size car in May.', 'May')).toBe(0);
  });

  it('counts the token of the text that it starts with', () => {
    expect(read('It won’t open in May.').map(({ index }) => index)).toEqual([0, 1, 1, 2, 3, 4, 5]);
  });
});
