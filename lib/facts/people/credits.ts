import type { BlockType } from '../../article/article';
import type { Position } from '../../text/position';

/** How a line starts that says who wrote, filmed or drew, and names nobody the article is about. */
const CREDIT_LINE =
  /^\W{0,3}(?:(?:written|words|story|text|report(?:ing|ed)?|photo(?:graph(?:s|y|ed)?|s)?|picture(?:s|d)?|image(?:s)?|illustration(?:s)?|video|graphic(?:s)?|edit(?:ing|ed)|additional reporting|compiled|produced|translated|photo credit|credit(?:s)?)(?: by)?\s*(?::|by\b|—|-|\s\p{Lu})|by\s+\p{Lu})/iu;
/** The same inside a text: `(Reporting by …; Editing by …)`, `Photo: …/Agency`, `… contributed to this report`. */
const CREDIT_BEFORE =
  /(?:\b(?:reporting|writing|editing|additional reporting|photo(?:graph)?s?|image|picture|drawing|illustration|graphic|credit|courtesy)(?: and (?:writing|editing))?(?: by| of)?:?\s*|[;,(]\s*(?:editing|writing) by\s*)(?:[\p{L}\p{M}.'’ -]{1,60}(?:,| and)\s*){0,3}$/iu;
const AGENCY_AFTER = /^\s*(?:\/|\||via\s)\s*\p{Lu}/u;
const CONTRIBUTED = /^[^.]{0,120}\bcontributed (?:to this (?:report|story|article)|reporting)\b/iu;
const LONGEST_CREDIT = 160;

/**
 * Whether the mention stands in a byline or a credit: `By Jane Doe`, `Photograph: Jane Doe/Agency`, `(Reporting by Jane
 * Doe)`. `type` and `text` are those of the mention's block.
 */
export function isCredit(text: string, type: BlockType, { start, end }: Position): boolean {
  const after = text.slice(end, end + 130);
  if (AGENCY_AFTER.test(after) && (type === 'caption' || text.length <= LONGEST_CREDIT)) return true;
  if (CONTRIBUTED.test(after)) return true;
  if (text.length <= LONGEST_CREDIT && CREDIT_LINE.test(text) && !/[.!?]\s+\p{Lu}/u.test(text.slice(0, start))) {
    // `By Friday …` and `Pictures show …` are sentences: a credit has no verb behind the name.
    return !/^\s+(?:\p{Ll}+(?:ed|s)|had|was|is|will|and \p{Ll})\b/u.test(after);
  }
  const before = text.slice(Math.max(0, start - 140), start);
  // In running text the words alone say little; a caption ends in its credit.
  return CREDIT_BEFORE.test(before) && (type === 'caption' || /\(|^\W*$|;/u.test(before));
}
