import { expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { findFacts } from '../../find-facts';

/** The heads of the figures of a sentence, in the order of the text. */
async function headsOf(lang: string, text: string): Promise<string[]> {
  await loadFactWords(lang);
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-10', lang, blocks };
  const { figures } = findFacts(source, { people: null });
  return figures.sort((a, b) => a.mentions[0].start - b.mentions[0].start).map(({ head }) => head);
}

it.each([
  // A head has the noun that its figure is of, …
  ['es', 'El tribunal impuso ayer al molinero una multa de 20 millones de euros.', 'multa de 20 millones de euros'],
  // … with the adjective behind it, …
  ['es', 'El juez le impuso una multa millonaria de 20 millones de euros.', 'multa millonaria de 20 millones de euros'],
  ['pt', 'A câmara aprovou um orçamento de 30 milhões de euros.', 'orçamento de 30 milhões de euros'],
  ['it', 'Il mulino ha chiuso l’anno con perdite per 3 milioni di euro.', 'perdite per 3 milioni di euro'],
  ['fr', 'Le moulin a annoncé une perte de 3 millions d’euros.', 'perte de 3 millions d’euros'],
  ['nl', 'De rechter legde de molenaar een boete van 2.000 euro op.', 'boete van 2.000 euro'],
  ['de', 'Der Müller erhielt im Mai eine Zustimmung von 97,8 Prozent.', 'Zustimmung von 97,8 Prozent'],
  ['id', 'Bank itu membukukan kenaikan sebesar 3,2 persen.', 'kenaikan sebesar 3,2 persen'],
  // … or, where nothing has to be between them, the word before it.
  ['cs', 'Mlynář měl podle soudu příjem 190 tisíc korun.', 'příjem 190 tisíc korun'],
  ['uk', 'На новий міст область виділила 41,5 млн гривень.', 'виділила 41,5 млн гривень'],
  // In German the noun that a sum is of is behind it.
  ['de', 'Der Müller muss 20.000 Euro Strafe zahlen.', '20.000 Euro Strafe'],
  // None of these is a noun of the figure: a hedge, a preposition, the name of a place or of a person.
  ['es', 'La presa costará además de 20 millones de euros.', '20 millones de euros'],
  ['cs', 'Vila se prodávala za 65 milionů korun.', '65 milionů korun'],
  ['de', 'In den Schulen kamen in Altdorf von 153 Kindern nur wenige.', '153 Kindern'],
  ['de', 'Das Amt zahlte 20.000 Euro Anna Lohr aus.', '20.000 Euro'],
  // What is counted tells what it is.
  ['cs', 'Hasiči zachránili 30 krav.', '30 krav'],
])('%s: the head of the first figure of %j', async (lang, text, head) => {
  expect((await headsOf(lang, text))[0]).toBe(head);
});
