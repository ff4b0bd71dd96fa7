import type { BlockType } from '../../article/article';
import type { CreditWords } from '../../languages/people-words';
import type { Position } from '../../text/position';

/**
 * The most characters of a line of credit; a longer block is a paragraph of the story. Chosen by hand: 120 to 200
 * change nothing.
 */
const MAX_CREDIT = 160;
const AGENCY_AFTER = /^\s*(?:\/|\||via\s)\s*\p{Lu}/u;

interface CreditPatterns {
  /** Matches a line that begins with the work, or with `by` and a name. */
  line: RegExp;
  /** Matches the work right before a name, with up to three other names between. */
  before: RegExp;
  contributed: RegExp;
  /** Matches what is before a name that opens a paragraph of the story: `By Jane Doe: The mill …`. */
  opening: RegExp;
  /** Matches a verb behind the name, which makes the line a sentence. */
  sentence: RegExp;
}

const patterns = new WeakMap<CreditWords, CreditPatterns>();

/**
 * Makes the patterns of a language's words, once. Plurals and `and editing` are written in the lists or allowed here.
 */
function patternsOf(words: CreditWords): CreditPatterns {
  const known = patterns.get(words);
  if (known) return known;
  const any = (phrases: readonly string[]) => `(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})`;
  const by = any(words.by);
  const note = any(words.noteOpenings);
  const noteBy = any(words.noteBy);
  const made = {
    line: new RegExp(
      `^\\W{0,3}(?:${any(words.lineOpenings)}(?: ${by})?\\s*(?::|${by}\\b|—|-|\\s\\p{Lu})|${by}\\s+\\p{Lu})`,
      'iu',
    ),
    before: new RegExp(
      `(?:\\b${note}(?: and ${note})?(?: ${noteBy})?:?\\s*|[;,(]\\s*${note} ${by}\\s*)(?:[\\p{L}\\p{M}.'’ -]{1,60}(?:,| and)\\s*){0,3}$`,
      'iu',
    ),
    opening: new RegExp(`^\\W{0,3}${by}\\s+$`, 'iu'),
    contributed: new RegExp(`^[^.]{0,120}\\b${any(words.contributions)}\\b`, 'iu'),
    sentence: new RegExp(`^\\s+(?:\\p{Ll}+(?:ed|s)|${any(words.sentenceVerbs)}|and \\p{Ll})\\b`, 'u'),
  };
  patterns.set(words, made);
  return made;
}

/**
 * Tells whether the mention is in a byline or a credit: `By Jane Doe`, `Photograph: Jane Doe/Agency`, `(Reporting by Jane Doe)`.
 * `type` and `text` are those of the mention's block.
 */
export function isCredit(text: string, type: BlockType, { start, end }: Position, words: CreditWords): boolean {
  const { line, before, contributed, opening, sentence } = patternsOf(words);
  const after = text.slice(end, end + 130);
  if (AGENCY_AFTER.test(after) && (type === 'caption' || text.length <= MAX_CREDIT)) return true;
  if (contributed.test(after)) return true;
  if (/^\s?:\s/.test(after) && opening.test(text.slice(0, start))) return true;
  if (text.length <= MAX_CREDIT && line.test(text) && !/[.!?]\s+\p{Lu}/u.test(text.slice(0, start))) {
    // `By Friday …` and `Pictures show …` are sentences: a credit has no verb behind the name.
    return !sentence.test(after);
  }
  const lead = text.slice(Math.max(0, start - 140), start);
  // In running text the words alone mean little; a caption ends in its credit.
  return before.test(lead) && (type === 'caption' || /\(|^\W*$|;/u.test(lead));
}
