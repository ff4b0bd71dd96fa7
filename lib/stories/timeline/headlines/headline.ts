import { withoutAsking, withoutQuotation } from '../../naming/headline-parts';
import { isArgument } from '../../terms/headlines';
import { SENTENCE_BREAK } from '../../terms/marks';
import { termsIn } from '../../terms/terms';
import { STORY_WORDS } from '../../terms/words';
import { looksAhead } from '../dates/date-role';

/** A headline with fewer words is a label. */
const FEWEST_WORDS = 4;

/** A headline that tells what happened. */
export interface Headline {
  article: string;
  outlet: string;
  /** The day of publication, in days since 1970. */
  published: number;
  /** Its words, without what somebody says before it. */
  text: string;
  /** Its terms, hashed, each once. */
  terms: readonly number[];
  /** The terms of the people whom its article names. */
  names: ReadonlySet<number>;
  /** The terms with which its article opens. */
  opening: ReadonlySet<number>;
}

/** Gives the words of a title that tells what happened; null where it asks, explains, judges, is only a label, or tells of what is to come. */
export function tellingTitle(title: string): string | null {
  const text = withoutQuotation(withoutAsking(title.trim()));
  const isFeature = STORY_WORDS.pointsBack.test(text.split(' ', 1)[0]);
  const isLabel = text.split(/\s+/u).length < FEWEST_WORDS || SENTENCE_BREAK.test(text);
  // `Falk says she will go` tells what she said.
  const isPlan = looksAhead(text) && !STORY_WORDS.reportVerbs.test(text);
  return isArgument(text) || isFeature || isLabel || isPlan ? null : text;
}

/** Makes the headline of an article. */
export function headlineOf(
  { title }: { title: string },
  about: Pick<Headline, 'article' | 'outlet' | 'published' | 'names' | 'opening'>,
): Headline | null {
  const text = tellingTitle(title);
  return text === null ? null : { ...about, text, terms: termsIn(text) };
}
