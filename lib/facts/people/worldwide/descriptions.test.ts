import { expect, it } from 'vitest';
import { people as ar } from '../../../languages/ar/people';
import { foldWord } from '../../../text/fold-word';
import { IS_FAMILY, IS_GIVEN } from '../names/lexicon';
import { marked } from '../testing/marked';
import { bareWordOf, withoutDescriptions } from './descriptions';

const GIVEN = new Set(['محمد', 'عبد', 'وليد', 'فايز', 'حسن', 'سعيد'].map(foldWord));
const FAMILY = new Set(['توفيق', 'الأسد'].map(foldWord));

function namesIn(text: string): string[] {
  const { tokens, spans, nameOf, people } = marked([text], ar);
  const { bits } = people.lexicon;
  const tables = (word: string) => (GIVEN.has(word) ? IS_GIVEN : 0) | (FAMILY.has(word) ? IS_FAMILY : 0);
  const lexicon = { ...people.lexicon, bits: (word: string) => bits(word) | tables(word) };
  return withoutDescriptions(tokens, spans, { ...people, lexicon }).map(nameOf);
}

it.each([
  // A family name in the form of an adjective is part of the name; another adjective behind it is not.
  ['قال [محمد] القرقاوي أمس', ['محمد القرقاوي']],
  ['قال [عبد الكريم] الخطابي أمس', ['عبد الكريم الخطابي']],
  ['قال [محمد القرقاوي] المصري أمس', ['محمد القرقاوي']],
  ['قال [محمد] في الرياض', ['محمد']],
  // Titles are not, with `and` at their front or without.
  ['ثم [وسمو الشيخ محمد توفيق] أمس', ['محمد توفيق']],
  ['[صاحب السمو الشيخ محمد بن حسن] أمس', ['محمد بن حسن']],
  // What ends the name of something else before it.
  ['عن [المتحدة كوفي توفيق] أمس', ['كوفي توفيق']],
  ['عن [الحسن بن حسن] أمس', ['الحسن بن حسن']],
  // A list of names is several people.
  ['غنى [وليد توفيق وفايز السعيد] أمس', ['وليد توفيق', 'وفايز السعيد']],
  ['قال [محمد وليد] أمس', ['محمد وليد']],
  // Offices and adjectives before and behind a name, and a plural with its article.
  ['قال [الرئيس المصري محمد توفيق] أمس', ['محمد توفيق']],
  ['قال [محمد توفيق العضو] أمس', ['محمد توفيق']],
  ['قال [الإسرائيليين] أمس', []],
  // A name does not end with `son of`, and an adjective is none.
  ['أمر [محمد حسن ابن] عمه', ['محمد حسن']],
  ['الرئيس [السوري] أمس', []],
])('the names of %j are %j', (text, names) => expect(namesIn(text)).toEqual(names));

it('takes off what is glued to the front of a word', () => {
  expect(bareWordOf(ar)('وفايز')).toBe('فايز');
  expect(bareWordOf(ar)('فايز')).toBe('فايز');
  expect(bareWordOf({})('فايز')).toBe('فايز');
});
