import { expect, it } from 'vitest';
import { termsIn } from '../terms/terms';
import { lacksAntecedent } from './antecedents';

it.each([
  ['names a thing that many others are', 'Mayor Ines Falk signed the bill on Monday.'],
  ['points to it with `that`', 'Falk tried to take back that statement on Monday.'],
  ['opens with any thing', 'The tabloid printed a few stolen letters this week.'],
  ['has words between', 'Falk defended these controversial new measures on Monday.'],
])('a sentence lacks it that %s', (_, text) => {
  expect(lacksAntecedent(text)).toBe(true);
});

it.each([
  ['says behind the thing which it is', 'Falk signed the bill that bans dogs from Merrow on Monday.'],
  ['names the thing before', 'Falk wrote a bill on dogs in May, and signed the bill on Monday.'],
  ['has `that` behind what somebody does', 'Falk said that talks had begun.'],
  ['opens with a thing, and says which', 'The mayor of a town below was asked to leave.'],
  ['opens with a thing near a name', 'The old ferry Hope sank on Monday.'],
  ['gives the thing a name', 'Falk signed the Merrow bill on Monday.'],
  ['names what there is one of', 'Falk asked the government for help on Monday.'],
  [
    'tells enough before',
    'Falk vowed to keep large dogs away from the flooded lower town of Merrow by signing the order on Monday.',
  ],
])('a sentence does not that %s', (_, text) => {
  expect(lacksAntecedent(text)).toBe(false);
});

it('a sentence may open with what the story is about', () => {
  const sentence = 'The ferry went down in heavy swell on Monday.';
  expect(lacksAntecedent(sentence)).toBe(true);
  expect(lacksAntecedent(sentence, new Set(termsIn('ferry')))).toBe(false);
});
