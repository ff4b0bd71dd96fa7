import { expect, it } from 'vitest';
import {
  BOILERPLATE,
  closesWithCredit,
  endsInCredit,
  isPageControl,
  isShareService,
  namesContributors,
  opensAfterStory,
} from './boilerplate';

it.each([
  ['The bridge at night. © Jane Doe', true],
  ['The bridge at night (Photo: Jane Doe)', true],
  ['The bridge at night (Bild: Erika Beispiel)', true],
  ['Jane Doe/AP', true],
  ['Foto: Erika Beispiel/dpa', true],
  ['Jane Doe | Getty Images', true],
  ['The bridge (left) and the ferry', false],
  ['The bridge (a view from the hill)', false],
  ['The mayor spoke to Reuters', false],
])('%s ends in a credit: %s', (caption, ends) => {
  expect(endsInCredit(caption)).toBe(ends);
});

it.each([
  ['The bridge at night. Photo: Jane Doe', true],
  ['Die Brücke bei Nacht. Foto: Erika Beispiel.', true],
  ['The bridge at night\nImage: JANE', true],
  ['The bridge at night. Photos were taken for hours', false],
  ['Photo: Jane Doe', false],
])('%s closes with a credit: %s', (caption, closes) => {
  expect(closesWithCredit(caption)).toBe(closes);
});

it('tells what comes after the story by its opening, or by a whole line where the words open sentences, too', () => {
  expect(opensAfterStory('Most read')).toBe(true);
  expect(opensAfterStory('12 Kommentare')).toBe(true);
  expect(opensAfterStory('Comments by the mayor drew anger')).toBe(false);
});

it('tells controls from labels that may head a part of the story', () => {
  expect(isPageControl('Advertisement')).toBe(true);
  expect(isPageControl('Leestijd: 3 minuten')).toBe(true);
  expect(isPageControl('Highlights')).toBe(false);
  expect(BOILERPLATE.labels.test('Highlights')).toBe(true);
});

it.each([
  ['Show more Show less', true],
  ['Mehr anzeigen Weniger anzeigen', true],
  ['Vis mer Vis mindre', true],
  ['Voir plus Voir moins', true],
  ['Show more of the harbour', false],
  ['Save more Show less', false],
  ['Share Print', false],
])('%s is two buttons: %s', (line, is) => expect(isPageControl(line)).toBe(is));

it('tells who worked on an article from what they did, at the opening or anywhere', () => {
  expect(namesContributors('Reporting by Jane Doe')).toBe(true);
  expect(namesContributors('With this team, Jane Doe contributed to this report.')).toBe(true);
  expect(namesContributors('Reporting is a job')).toBe(false);
});

it('finds a front page by the beginning of its title or its end', () => {
  expect(BOILERPLATE.homeTitles.test('Home | The Daily Example')).toBe(true);
  expect(BOILERPLATE.homeTitleEndings.test('The Daily Example - Home')).toBe(true);
  expect(BOILERPLATE.homeTitleEndings.test('A home for birds')).toBe(false);
});

it('knows the buttons of a share bar', () => {
  expect(isShareService('WhatsApp')).toBe(true);
  expect(isShareService('X')).toBe(true);
  expect(isShareService('X marks the spot')).toBe(false);
});
