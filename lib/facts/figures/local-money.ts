import type { FactSource } from '../facts';
import { countryAbout } from '../words/country';
import { languageOf } from '../words/language';
import type { UnitWord } from '../words/unit-words';
import type { PlacedQuantity } from './quantities/find-quantities';

/** The most words between the number and its currency. */
const LONGEST = 3;

/**
 * Finds whose pesos, dinars, shillings and francs an article means: those of the country that it is about, where
 * neither the words (`Serbian dinars`) nor the page's own country show it. Countries are looked for only if there is
 * such a sum.
 */
export function localMoney(source: FactSource, country: string | null): (placed: PlacedQuantity) => void {
  const { words } = languageOf(source.lang).units;
  const about = new Map<string, string | null>();
  return ({ quantity, tokens, next }) => {
    if (quantity.unitKind !== 'money') return;
    for (let at = next - 1; at >= 0 && tokens[at].start >= quantity.number.end && at >= next - LONGEST; at--) {
      const word = [tokens[at - 1]?.lower === 'cfa' ? 'cfa ' : '', tokens[at].lower].join('').replace(/s$/, '');
      const places = placesOf(words, word);
      if (places.length === 0) continue;
      // `Kenyan shillings`, and a page of the country itself.
      const known = words.get(word) ?? words.get(tokens[at].lower);
      if (known?.code !== quantity.unit || (country !== null && places.includes(country))) return;
      if (words.get(tokens[at - 1]?.lower ?? '')?.role === 'place') return;
      let place = about.get(word);
      if (place === undefined) {
        place = countryAbout(source, places);
        about.set(word, place);
      }
      quantity.unit = words.get(`${word} ${place}`)?.code ?? quantity.unit;
      return;
    }
  };
}

/** Gives the countries that have a currency of their own with this word. */
function placesOf(words: ReadonlyMap<string, UnitWord>, word: string): string[] {
  const places: string[] = [];
  for (const [key, { role }] of words) {
    if (role === 'local' && key.length === word.length + 3 && key.startsWith(`${word} `)) places.push(key.slice(-2));
  }
  return places;
}
