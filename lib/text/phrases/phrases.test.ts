import { describe, expect, it } from 'vitest';
import fc from '../testing/properties';
import { checkPhrase } from './notation';
import { compilePhrases, type PhrasePlace } from './phrases';

const finds = (phrase: string, line: string, place: PhrasePlace = 'lineStart') =>
  compilePhrases([phrase], place).test(line);

describe('the notation of phrases', () => {
  it.each([
    ['keep reading', 'KEEP  Reading: the bridge', 'Keep the readings'],
    ['read more|next', 'Read next', 'Read nothing'],
    ['read (the full)|our story', 'Read the full story', 'Read the story'],
    ['read (the full)|our story', 'Read our story', 'Read story'],
    ['see also? here', 'See here', 'See too here'],
    ['read (the full)? story', 'Read story', 'Read the story'],
    ['comment*', 'Commentary', 'Comedy'],
    ['more|comment*', 'Comments', 'Comedy'],
    ['구독* 하기', '구독을 하기', '구멍 하기'],
    ['記者*', '記者会見', '記事'],
    ['contributed ... report', 'Contributed to this short report', 'Contributed a b c d e report'],
    ['contributed ... report', 'Contributed twenty-two words to report', 'Contributed; the report'],
    ['about NAME', 'About Jane', 'about jane'],
    ['by WORD', 'by jane', 'by: jane'],
    ['NUMBER shares', '12 shares', 'Twelve shares'],
    ['tag|tags:', 'Tag: rivers', 'Tag rivers'],
    ['photo :|©', 'Photo © Doe', 'Photo of Doe'],
    ['related:', 'Related : more', 'Related more'],
    ['\\* note', '* Note', 'A note'],
    ['cookieを許可', 'Cookieを許可', 'Cookie許可'],
    ['\\(c\\)', '(c) 2020', 'c 2020'],
    ["don't miss", 'Don’t miss this', 'Dont miss'],
    ['e-mail', 'E-Mail', 'email'],
  ])('%s', (phrase, yes, no) => {
    expect(finds(phrase, yes)).toBe(true);
    expect(finds(phrase, no)).toBe(false);
  });

  it.each(['', '  ', 'a (b', 'a) b', 'a | b', '? a', 'Read more'])('refuses %j', (phrase) => {
    expect(() => checkPhrase(phrase)).toThrow(SyntaxError);
    expect(() => compilePhrases([phrase], 'anywhere').test('a b read more')).toThrow(SyntaxError);
  });
});

describe('the place of a list', () => {
  it.each<[PhrasePlace, string, string]>([
    ['lineStart', '» Read more here', 'You read more'],
    ['wholeLine', '– Read more …', 'Read more here'],
    ['lineEnd', 'Click to read more.', 'Read more here'],
    ['anywhere', 'You read more here', 'You read moreover'],
  ])('%s', (place, yes, no) => {
    expect(finds('read more', yes, place)).toBe(true);
    expect(finds('read more', no, place)).toBe(false);
  });

  it('passes over a few marks before the first word, and no more', () => {
    expect(finds('read more', '• — » read more')).toBe(true);
    expect(finds('read more', '- - - - - - - read more')).toBe(false);
  });
});

it('says where a phrase is, the longest of those that begin at one word', () => {
  const matcher = compilePhrases(['by', 'written by', 'written by hand'], 'anywhere');
  expect(matcher.find('— Written by Jane by night')).toEqual({ start: 2, end: 12 });
  expect(matcher.find('Jane wrote it')).toBeNull();
});

it('finds all places of a line, none inside another', () => {
  const matcher = compilePhrases(['kill*', 'kill or cure', 'cure'], 'anywhere');
  expect(matcher.findAll('Killed: kill or cure, cure')).toEqual([
    { start: 0, end: 6 },
    { start: 8, end: 20 },
    { start: 22, end: 26 },
  ]);
  expect(matcher.findAll('nothing')).toEqual([]);
});

it('takes any line without throwing, and finds a phrase of plain words in itself', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zäж]{1,5}( [a-zäж]{1,5}){0,4}$/),
      fc.string({ unit: 'binary' }),
      (phrase, line) => {
        const matcher = compilePhrases([phrase], 'anywhere');
        expect(typeof matcher.test(line)).toBe('boolean');
        expect(matcher.test(`x ${phrase} x`)).toBe(true);
      },
    ),
  );
});
