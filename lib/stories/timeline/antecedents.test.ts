import { expect, it } from 'vitest';
import { termsIn } from '../terms/terms';
import { lacksAntecedent } from './antecedents';

it.each([
  ['names a thing that many others are', 'Mayor Ines Falk signed the bill on Monday.'],
  ['points to it with `that`', 'Falk tried to take back that statement on Monday.'],
  ['opens with any thing', 'The tabloid printed a few stolen letters this week.'],
  [
    'names it after a few words more',
    'Ines Falk left the flooded town of Merrow at night and kept away from the vote.',
  ],
  ['compares', 'Falk used similar words on Monday.'],
  ['points to what was just told', 'Falk asked for this tax on Monday.'],
  ['says whose it is, and not which', 'Bell was angry about Falk’s move on Monday.'],
  ['says whose it is, at the end', 'Prosecutors asked Bell on Monday about her accusation.'],
  ['opens with a thing, and goes on', 'The tightening was felt in the town on Monday.'],
  ['opens with a thing on a day', 'The face-off on Thursday took on some weight.'],
  ['opens with a thing, and counts', 'The tabloid sold only 1,200 copies.'],
  ['opens with one of several', 'The first package was found on Monday.'],
  ['names one of a kind by what everybody knows', 'Ines Falk signed the border bill on Monday.'],
  ['names several that were told of', 'Shares of Halden rose on Monday following the rulings.'],
  ['has words between', 'Falk defended these controversial new measures on Monday.'],
])('a sentence lacks it that %s', (_, text) => {
  expect(lacksAntecedent(text)).toBe(true);
});

it.each([
  ['says behind the thing which it is', 'Falk signed the bill that bans dogs from Merrow on Monday.'],
  ['opens with one of several, and says which', 'The first package of three was found on Monday.'],
  ['names what everybody knows', 'Ines Falk crossed the border on Monday.'],
  ['names the thing before', 'Falk wrote a bill on dogs in May, and signed the bill on Monday.'],
  ['says what it is to do', 'Falk announced her decision to close the dam.'],
  ['has `that` behind what somebody does', 'Falk said that talks had begun.'],
  ['opens with a thing, and says which', 'The mayor of a town below was asked to leave.'],
  ['opens with a thing near a name', 'The old ferry Hope sank on Monday.'],
  ['opens with a thing of a year', 'The 2020 tightening was felt in the town.'],
  ['says whose it is, and which', 'Bell was angry about Falk’s move against the dam on Monday.'],
  ['points to the time of writing', 'Falk left this week.'],
  ['gives the thing a name', 'Falk signed the Merrow bill on Monday.'],
  ['names what there is one of', 'Falk asked the government for help on Monday.'],
  [
    'tells enough before',
    'Falk vowed to hold dogs, cats and sheep off from the flooded lower town of Merrow near Oden by signing the order on Monday.',
  ],
  [
    'tells of what kind it is, behind some words',
    'Falk vowed to keep large dogs away from the flooded lower town of Merrow by signing the controversial order.',
  ],
])('a sentence does not that %s', (_, text) => {
  expect(lacksAntecedent(text)).toBe(false);
});

it('a sentence may open with what the story is about', () => {
  const sentence = 'The ferry went down in heavy swell on Monday.';
  expect(lacksAntecedent(sentence)).toBe(true);
  expect(lacksAntecedent(sentence, new Set(termsIn('ferry')))).toBe(false);
});
