import { expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { findFacts } from '../../find-facts';

/** Heads and lines of the dates and figures of a text. */
async function linesOf(lang: string, text: string): Promise<string[]> {
  await loadFactWords(lang);
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: '', byline: [], siteName: '', publishedAt: '2026-11-26', lang, blocks };
  const { dates, figures } = findFacts(source, { people: null });
  return [...dates, ...figures].map(({ head, detail }) => `${head} · ${detail}`);
}

it.each([
  // A line that opens with its figure continues from the head, …
  ['de', '50.000 Haushalte waren ohne Strom.', ['50.000 Haushalte · waren ohne Strom']],
  ['es', 'Al menos 40 personas han muerto en el incendio.', ['Al menos 40 personas · han muerto en el incendio']],
  // … unless it is only the first of a list, nothing is left, or another figure has the same line.
  ['es', '40 vacas y cerdos murieron en el incendio.', ['40 vacas · 40 vacas y cerdos murieron en el incendio']],
  ['de', '40 Kühe starben.', ['40 Kühe · 40 Kühe starben']],
  [
    'es',
    '40 personas han muerto y otras 50 personas han sido evacuadas.',
    [
      '50 personas · 40 personas han muerto y otras 50 personas han sido evacuadas',
      '40 personas · 40 personas han muerto y otras 50 personas han sido evacuadas',
    ],
  ],
  // So does one that opens with its day, …
  ['fr', 'Lundi soir, la mairie a fermé le pont.', ['lundi 23 nov. · la mairie a fermé le pont']],
  ['es', 'El 12 de noviembre el Gobierno cerró el puente.', ['jueves, 12 nov · el Gobierno cerró el puente']],
  ['ja', '２４日、市は橋を閉鎖すると正式に発表した。', ['11月24日火曜日 · 市は橋を閉鎖すると正式に発表した']],
  // … but not where a clause that describes it, or the verb, would open it.
  [
    'es',
    'El 12 de noviembre que nadie olvida cerró el puente.',
    ['jueves, 12 nov · El 12 de noviembre que nadie olvida cerró el puente'],
  ],
  ['de', 'Am Montag schloss die Stadt die Brücke.', ['Montag, 23. Nov. · Am Montag schloss die Stadt die Brücke']],
])('%s: %s', async (lang, text, lines) => {
  expect(await linesOf(lang, text)).toEqual(lines);
});
