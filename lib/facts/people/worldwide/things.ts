import { FIRM_SUFFIXES, THINGS_AFTER } from '../../../languages/en/people/context';
import { gazetteer } from '../../../languages/en/people/gazetteer';
import { foldWord } from '../../../text/fold-word';
import { IS_FAMILY, IS_GIVEN, IS_HONORIFIC, IS_ROLE, IS_SPEECH } from '../names/lexicon';
import { type ArticleTokens, foldedName, type TokenSpan } from '../tagger/tokens';
import type { LearntPeople } from './learnt-people';

const CAPITAL = /^\p{Lu}/u;
/** The most words with a capital between a name and the word that makes a thing of it: `Walt Disney Theatrical Productions`. */
const NEAR = 2;

/**
 * Makes the test for names of things in languages with capitals, by what is known of the world: towns, firms and brands in the
 * tables, names that end in an English word for a thing (`Harlech Castle`), and names that are alone in quotation marks
 * (`the novel “Harry Potter”`).
 */
export function thingsIn(
  tokens: ArticleTokens,
  spans: readonly TokenSpan[],
  { lexicon }: Pick<LearntPeople, 'lexicon'>,
): (span: TokenSpan) => boolean {
  const follows = (i: number) => i > 0 && i < tokens.length && !tokens.breakBefore(i);
  const has = (i: number, bits: number) => (lexicon.bits(tokens.folded(i)) & bits) !== 0;
  const isLone = ({ from, to }: TokenSpan) => to - from === 1;
  const known = knownThings();

  /** A firm of one word is one where no word beside it is said of people, and where it is no name in the tables. */
  const isKnownThing = (span: TokenSpan) => {
    const { from, to } = span;
    const name = foldedName(tokens, span);
    if (!isLone(span)) return known.firms.has(name) || (known.places.has(name) && !has(from, IS_GIVEN));
    if (!known.firms.has(name) || has(from, IS_GIVEN | IS_FAMILY)) return false;
    const isPersonal =
      (follows(from) && has(from - 1, IS_HONORIFIC | IS_ROLE | IS_SPEECH)) || (follows(to) && has(to, IS_SPEECH));
    return !isPersonal;
  };

  const isBeforeThing = ({ from, to }: TokenSpan) => {
    // `Rebecca Hall` is somebody.
    if (to - from > 1 && known.kinds.has(tokens.folded(to - 1)) && !has(from, IS_GIVEN)) return true;
    for (let i = to; i < to + NEAR && follows(i) && CAPITAL.test(tokens.text(i)); i++)
      if (known.kinds.has(tokens.folded(i))) return true;
    return false;
  };

  const isQuoted = ({ from, to }: TokenSpan) =>
    follows(from) &&
    follows(to) &&
    /^["“«„»]$/.test(tokens.text(from - 1)) &&
    tokens.end(from - 1) === tokens.start(from) &&
    /^["”»“«]$/.test(tokens.text(to)) &&
    tokens.start(to) === tokens.end(to - 1);
  const unquoted = new Set(spans.filter((span) => !isQuoted(span)).map((span) => foldedName(tokens, span)));

  return (span) =>
    isKnownThing(span) ||
    isBeforeThing(span) ||
    (!isLone(span) && isQuoted(span) && !unquoted.has(foldedName(tokens, span)));
}

interface KnownThings {
  /** Towns and countries of several words. */
  places: ReadonlySet<string>;
  firms: ReadonlySet<string>;
  /** English words that a thing's name ends in. */
  kinds: ReadonlySet<string>;
}

let table: KnownThings | null = null;

function knownThings(): KnownThings {
  table ??= {
    places: new Set(gazetteer.places.filter((name) => name.includes(' ')).map(foldWord)),
    firms: new Set([...gazetteer.brands, ...gazetteer.firms, ...gazetteer.nobody].map(foldWord)),
    kinds: new Set([...FIRM_SUFFIXES, ...THINGS_AFTER]),
  };
  return table;
}
