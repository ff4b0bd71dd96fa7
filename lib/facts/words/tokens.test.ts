import { describe, expect, it } from 'vitest';
import { languageOf } from './language';
import { SPACED_SCRIPT } from './script';
import {
  isAcronym,
  isCapital,
  isDash,
  isDigit,
  isHyphen,
  isLetter,
  isMark,
  spanOf,
  type Token,
  factTokens as tokensOf,
} from './tokens';

const { lexicon } = languageOf('en');
const SPACED = { ...SPACED_SCRIPT, spaced: true };

const tokenise = (text: string, country: string | null = null, script = SPACED_SCRIPT) =>
  tokensOf(text, lexicon, country, script);
const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
const kinds = (tokens: readonly Token[]) => tokens.map(({ kind }) => kind);

/** Gives the words of each sentence that the tokens are numbered by. */
function sentences(text: string): string[] {
  const found: string[] = [];
  for (const token of tokenise(text)) found[token.sentence] = `${found[token.sentence] ?? ''} ${token.text}`.trim();
  return found;
}

describe('factTokens', () => {
  it.each<[string, string[]]>([
    ['Johnson’s plan', ['Johnson’s', 'plan']],
    ["the men' s", ['the', 'men', "'", 's']],
    ["it's", ["it's"]],
    ['G7 and B12 and MI5x', ['G7', 'and', 'B12', 'and', 'MI5x']],
    ['café für Đorđe', ['café', 'für', 'Đorđe']],
    ['5×3÷2', ['5', '×', '3', '÷', '2']],
    ['µg and ⁂', ['µg', 'and', '⁂']],
    ['ⱥb', ['ⱥb']],
    ['wind—sun', ['wind', '—', 'sun']],
    ['two-day', ['two', '-', 'day']],
    ['[a]{z}@`', ['[', 'a', ']', '{', 'z', '}', '@', '`']],
    ['', []],
    [' \n\t', []],
  ])('cuts %j into words and marks', (text, expected) => expect(texts(tokenise(text))).toEqual(expected));

  it.each<[string, string[]]>([
    // Letters that follow each other keep their stops; a letter by itself and a whole word do not.
    ['The U.S. won', ['The', 'U.S.', 'won']],
    ['At 9 p.m. today', ['At', '9', 'p.m.', 'today']],
    ['He left. She stayed.', ['He', 'left', '.', 'She', 'stayed', '.']],
    ['J. Poe', ['J', '.', 'Poe']],
    ['the U.Sat', ['the', 'U', '.', 'Sat']],
    ['J.Poe', ['J', '.', 'Poe']],
    ['the U.S.S.R. fell', ['the', 'U.S.S.R.', 'fell']],
    ['plan B.', ['plan', 'B', '.']],
    ['x.y', ['x.y']],
    ['x.5', ['x', '.', '5']],
  ])('keeps the stops of single letters in %j', (text, expected) => expect(texts(tokenise(text))).toEqual(expected));

  it.each<[string, string[]]>([
    ['1,463.78', ['1,463.78']],
    ['1.234.567,89 Euro', ['1.234.567,89', 'Euro']],
    ['In 2024, 5 of 7.', ['In', '2024', ',', '5', 'of', '7', '.']],
    ['5,', ['5', ',']],
    ['5.', ['5', '.']],
    ['5,x', ['5', ',', 'x']],
    ['.5', ['.5']],
    ['by .5 mm', ['by', '.5', 'mm']],
    ['.x', ['.', 'x']],
    ['a .', ['a', '.']],
    ['end.5', ['end', '.', '5']],
    ['½ and ⅞ and 2½', ['½', 'and', '⅞', 'and', '2½']],
    ['»¿⅐⅟', ['»', '¿', '⅐', '⅟']],
    ['¼ ¾', ['¼', '¾']],
    ['٣٫٥', ['3.5']],
    // Apostrophes and no-break spaces group digits by threes.
    ["1'250'000", ["1'250'000"]],
    ['1’250’000', ['1’250’000']],
    ['12\u00a0500', ['12\u00a0500']],
    ['12\u202f500', ['12\u202f500']],
    ['12\u2009500', ['12\u2009500']],
    ['12\u2003500', ['12', '500']],
    ["12'50", ['12', "'", '50']],
    ["12'5000", ['12', "'", '5000']],
    ["12'5a0", ['12', "'", '5', 'a0']],
    ["12'500'", ["12'500", "'"]],
    ['12 500', ['12', '500']],
  ])('cuts the numbers of %j', (text, expected) => {
    // A token has the text's digits as 0 to 9.
    expect(texts(tokenise(text))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['12 500 homes', ['12 500', 'homes']],
    ['1 234 567', ['1 234 567']],
    ['1234 567', ['1234', '567']],
    ['12 50', ['12', '50']],
    ['12 5000', ['12', '5000']],
    ['in 2024 300 men', ['in', '2024', '300', 'men']],
    ['1,5 300', ['1,5', '300']],
    ['12  500', ['12', '500']],
    ['12 500½', ['12 500½']],
  ])('groups digits by spaces where the language does: %j', (text, expected) =>
    expect(texts(tokenise(text, null, SPACED))).toEqual(expected),
  );

  it.each<[string, string | null, string[]]>([
    ['RM79', null, ['RM', '79']],
    ['US$5', null, ['US', '$', '5']],
    ['$US5', null, ['$', 'US', '5']],
    ['US5', null, ['US5']],
    ['R500', 'ZA', ['R', '500']],
    ['R500', null, ['R500']],
    ['R50bn', null, ['R', '50', 'bn']],
    ['G7RM79', null, ['G7RM79']],
  ])('cuts money from its number: %s in %s', (text, country, expected) =>
    expect(texts(tokenise(text, country))).toEqual(expected),
  );

  it('knows words, numbers and marks apart', () => {
    expect(kinds(tokenise('G7 paid £1,200 for U.S. trains.'))).toEqual(
      'word word mark number word word word mark'.split(' '),
    );
    expect(kinds(tokenise('½ .5 . 5'))).toEqual(['number', 'number', 'mark', 'number']);
  });

  it('knows which words are nothing but letters', () => {
    expect(tokenise("Plain G7 it's U.S. naïve für").map(({ plain }) => plain)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(tokenise('5 . a').map(({ plain }) => plain)).toEqual([false, false, true]);
  });

  it('knows what has no white space before it', () => {
    expect(tokenise('£5 a\u2003b\u200bc d\u202fe').map(({ glued }) => glued)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(tokenise('a\u00a0b(c)')).toMatchObject([{ glued: false }, { glued: false }, { glued: true }, {}, {}]);
  });

  it('gives each word its meanings, in any case', () => {
    const [ten, thousand, mill] = tokenise('Ten THOUSAND mill');
    expect([ten.word.opens, thousand.word.counts, mill.word.counts]).toEqual([true, true, false]);
    expect(tokenise("TEN's")[0].word.counts).toBe(false);
  });

  it('has the place of each token in the text, and its text in small letters', () => {
    const [, word] = tokenise('A JOHNSON’S');
    expect(word).toMatchObject({ start: 2, end: 11, text: 'JOHNSON’S', lower: "johnson's" });
    expect(tokenise('’')[0].lower).toBe('’');
  });

  it('makes a token part of a date without changing the one it is made of', () => {
    const [, five] = tokenise('£5');
    expect(five.asPartOfDate()).toMatchObject({
      kind: 'number',
      start: 1,
      end: 2,
      text: '5',
      plain: false,
      glued: true,
      sentence: 0,
      inDate: true,
    });
    expect(five.inDate).toBe(false);
  });
});

describe('the sentences of tokens', () => {
  it.each<[string, string[]]>([
    ['It rained. Ten left! Who? Nobody.', ['It rained .', 'Ten left !', 'Who ?', 'Nobody .']],
    ['It rained\nTen left', ['It rained', 'Ten left']],
    // A quotation or a bracket is closed with its sentence.
    ['(It rained.) Ten left.', ['( It rained .', ') Ten left .']],
    ['“It rained.” Ten left.', ['“ It rained .', '” Ten left .']],
    // A stop with a letter or digit right after it is within something.
    ['See example.Com now.', ['See example . Com now .']],
    ['Really?!Yes', ['Really ? ! Yes']],
    ['雨。雪', ['雨 。', '雪']],
    // The stop of an ordinal, of an abbreviation and of money is not the end.
    ['am 5. und 6. Mai', ['am 5 . und 6 .', 'Mai']],
    ['He won 5. She won 6.', ['He won 5 .', 'She won 6 .']],
    ['He paid Rs. 500 to her.', ['He paid Rs . 500 to her .']],
    ['He met Mr. Poe there.', ['He met Mr . Poe there .']],
    ['He met Mr. 7 there.', ['He met Mr . 7 there .']],
    ['The Tarn Works Inc. said no.', ['The Tarn Works Inc . said no .']],
    ['A mill. zoned', ['A mill . zoned']],
    ['A mill. apart', ['A mill . apart']],
    ['A mill. {so', ['A mill .', '{ so']],
    ['He met J. Poe there.', ['He met J . Poe there .']],
    ['He left at 9 p.m. She stayed.', ['He left at 9 p.m. She stayed .']],
    ['He (J.) left) . She', ['He ( J . ) left ) .', 'She']],
    ['. She', ['.', 'She']],
    ['He left…! She', ['He left … !', 'She']],
  ])('cuts %j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('what a token is', () => {
  it.each<[string | undefined, boolean, boolean]>([
    ['Mill', true, false],
    ['mill', false, false],
    ['US', true, true],
    ['A', true, false],
    ['NATO', true, true],
    ['NAtO', true, false],
    ['aU', false, false],
    ['Ab', true, false],
    ['Zürich', true, false],
    ['Über', true, false],
    ['über', false, false],
    ['ÜÖ', true, true],
    ['[x', false, false],
    ['@x', false, false],
    ['Z', true, false],
    ['5A', false, false],
    ['G7', true, false],
    ['', false, false],
    [undefined, false, false],
  ])('%s: a capital %s, an acronym %s', (word, capital, acronym) => {
    expect(isCapital(word)).toBe(capital);
    expect(isAcronym(word ?? '')).toBe(acronym);
  });

  it('knows marks, dashes and hyphens', () => {
    const marks = tokenise('a–b - c-d 5‑6 -7');
    expect(marks.map((token) => isDash(token))).toEqual(texts(marks).map((text) => '–-‑'.includes(text)));
    expect(texts(marks.filter((_, at) => isHyphen(marks, at)))).toEqual(['-']);
    expect(isHyphen(tokenise('c-d'), 1)).toBe(true);
    expect(isHyphen(tokenise('c -d'), 1)).toBe(false);
    expect(isHyphen(tokenise('c- d'), 1)).toBe(false);
    expect(isHyphen(tokenise('c-'), 1)).toBe(false);
    expect(isHyphen(tokenise('c–d'), 1)).toBe(false);
    expect(isHyphen([], 0)).toBe(false);
    expect(isMark(undefined, ',')).toBe(false);
    expect(isMark(tokenise(',')[0], ';,')).toBe(true);
    expect(isMark(tokenise(',')[0], ';')).toBe(false);
    expect(isMark(tokenise('a')[0], 'abc')).toBe(false);
  });

  it('gives the span of several tokens', () => {
    expect(spanOf(tokenise('the old mill burned'), 1, 3)).toEqual({ start: 4, end: 12 });
  });

  it('knows the first and the last of the letters and digits', () => {
    const isLetterOf = (letters: string) => [...letters].map((_, at) => isLetter(letters, at));
    expect(isLetterOf('azAZµÀÿⰀ中')).toEqual(Array(9).fill(true));
    expect(isLetterOf('`{@[5´¿×÷\u2000—〈。')).toEqual(Array(13).fill(false));
    expect([...'09'].map((digit) => isDigit(digit.charCodeAt(0)))).toEqual([true, true]);
    expect([...'/:'].map((mark) => isDigit(mark.charCodeAt(0)))).toEqual([false, false]);
  });
});
