import { beforeAll, expect, it } from 'vitest';
import { loadFactWords } from '../../../languages/loaded';
import { shownOf } from '../line/open-words';
import { cutClause } from './clause';
import { clauseWordsOf } from './words';

beforeAll(async () => {
  await Promise.all(['de', 'es', 'id', 'no', 'pt', 'sv', 'uk'].map(loadFactWords));
});

/** The line of the words in brackets of a sentence. */
function lineOf(lang: string, marked: string, isFigure = false): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const place = { text, sentence: { start: 0, end: text.length }, mention: { start, end }, isBound: true, isFigure };
  return cutClause(place, clauseWordsOf(lang), 50).text;
}

it.each([
  // Who said it may be behind the statement, and nothing of the statement goes with it.
  [
    'de',
    'Vertreter der [21 Gemeinden], darunter Altdorf, haben am Montag eine Ärztin zur Leiterin gewählt, teilte das Amt mit.',
    'Vertreter der 21 Gemeinden haben am Montag eine Ärztin zur Leiterin gewählt',
  ],
  [
    'pt',
    '[Seis pessoas] ficaram feridas, duas delas com gravidade, no incêndio do moinho, confirmou o comandante.',
    'Seis pessoas ficaram feridas, duas delas com gravidade',
  ],
  // No line ends behind a relative clause whose noun has no verb yet, …
  [
    'es',
    'El corte durará mientras los embalses, que hoy están al [18%], no superen el 30%.',
    'El corte durará mientras los embalses, que hoy están al 18%, no superen el 30%',
  ],
  // … nor does one start with the verb of a noun that is before such a clause, or with the clause.
  [
    'es',
    'La medida del Gobierno regional, que afectará a casi todos los vecinos de la sierra y de la costa, se mantendrá hasta que los embalses del norte lleguen al [30%].',
    'La medida del Gobierno regional, que afectará a casi todos los vecinos de la sierra y de la costa, se mantendrá hasta que los embalses del norte lleguen al 30%',
  ],
  [
    'uk',
    'Місто збудує ще три укриття біля шкіл лівого берега, на які область уже виділила [40 мільйонів].',
    'Місто збудує ще три укриття біля шкіл лівого берега, на які область уже виділила 40 мільйонів',
  ],
])('%s: %s', (lang, marked, line) => {
  expect(lineOf(lang, marked)).toBe(line);
});

it('puts a figure among what is seen first where the clause before it can go', () => {
  const long =
    'Vinden snudde sent på kvelden etter en lang og varm dag og brannvesenet reddet [30 kyr] fra fjøset, der de hadde stått siden våren, da eieren solgte åkeren sin.';
  expect(lineOf('no', long, true)).toBe('brannvesenet reddet 30 kyr fra fjøset');
  // It goes without a word that leads over from the sentence before, too.
  const linked = 'Meski demikian, wali kota memastikan tidak ada kegiatan tambang di [empat lokasi] di hulu sungai.';
  expect(lineOf('id', linked, true)).toBe(
    'wali kota memastikan tidak ada kegiatan tambang di empat lokasi di hulu sungai',
  );
});

it('keeps the last word of its sentence, though it may open a phrase elsewhere', () => {
  const text = 'Fem elever stängdes av.';
  const place = { text, sentence: { start: 0, end: text.length }, mention: { start: 0, end: 10 }, isBound: true };
  const words = clauseWordsOf('sv');
  expect(shownOf(cutClause(place, words, 50), words)).toBe('Fem elever stängdes av');
});
