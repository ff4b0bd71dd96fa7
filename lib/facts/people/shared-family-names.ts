import { NAME_PARTICLES, PATRONYMIC_PARTICLES } from '../../text/names/name-words';
import { IS_FAMILY, IS_GIVEN } from './names/lexicon';
import type { MergedPerson } from './names/merge';
import type { RoleText } from './roles/stretch';
import type { ArticleTokens, TokenSpan } from './tagger/tokens';

const ENDS_SENTENCE = /^[.!?]$/;

/** The most tokens between a relative and the person whose name is shared. Chosen by hand. */
const MAX_DISTANCE = 40;

/**
 * Gives people with a bare given name the family name that the sentence shows: `Ian and Wendy Pascoe` are Ian Pascoe
 * and Wendy Pascoe, and of `Jessica Fox and her sister Noemie` the sister is Noemie Fox, because a relative with
 * another family name would be named in full. `spans` are the tokens of the mentions, by number.
 */
export function withSharedFamilyNames(
  people: readonly MergedPerson[],
  text: RoleText,
  spans: readonly TokenSpan[],
): MergedPerson[] {
  return people.map((person) => {
    const bare = person.aliases.length === 0 && spans[person.mentions[0]];
    if (!bare || bare.to - bare.from > 1 || !isGivenName(text, bare.from)) return person;
    for (const mention of person.mentions) {
      const full = namesakeBehind(text, spans, mention) ?? relativeBefore(text, spans, mention);
      if (full) return { ...person, name: `${person.name} ${familyName(text, full)}`, aliases: [person.name] };
    }
    return person;
  });
}

function isGivenName({ tokens, lexicon }: RoleText, at: number): boolean {
  return (lexicon.bits(tokens.folded(at)) & (IS_GIVEN | IS_FAMILY)) !== IS_FAMILY;
}

/** Finds `Wendy Pascoe` behind `Ian and`, or behind `Ian, Joan and`; null where something else is there. */
function namesakeBehind({ tokens, lexicon }: RoleText, spans: readonly TokenSpan[], mention: number): TokenSpan | null {
  let at = mention;
  while (at + 1 < spans.length && spans[at + 1].from === spans[at].to + 1 && !tokens.breakBefore(spans[at + 1].from)) {
    const between = tokens.folded(spans[at].to);
    const next = spans[at + 1];
    if (lexicon.context.nameJoiners.has(between)) {
      // `Beyoncé and Cowboy Carter` share nothing.
      const isFull = next.to - next.from > 1 && (lexicon.bits(tokens.folded(next.from)) & IS_GIVEN) !== 0;
      return isFull ? next : null;
    }
    if (between !== ',' || next.to - next.from > 1) return null;
    at++;
  }
  return null;
}

/**
 * Finds the person named in full whose `brother Karthik` it is, or who is behind `Rosalynn, his wife`; null when it is
 * nobody's relative.
 */
function relativeBefore({ tokens, lexicon }: RoleText, spans: readonly TokenSpan[], mention: number): TokenSpan | null {
  const { from, to } = spans[mention];
  const { relatives, possessives } = lexicon.context;
  const isRelative = (at: number) =>
    at > 0 && at + 1 < tokens.length && possessives.has(tokens.folded(at)) && relatives.has(tokens.folded(at + 1));
  const isNamed = isRelative(from - 2) || (to < tokens.length && tokens.text(to) === ',' && isRelative(to + 1));
  if (!isNamed) return null;
  for (let other = mention - 1; other >= 0; other--) {
    const span = spans[other];
    if (from - span.to > MAX_DISTANCE || tokens.block(span.from) !== tokens.block(from)) return null;
    // In a new sentence, the name before does not show whose brother it is.
    for (let i = span.to; i < from; i++) if (ENDS_SENTENCE.test(tokens.text(i))) return null;
    if (span.to - span.from > 1) return hasPatronymic(tokens, span) ? null : span;
  }
  return null;
}

function hasPatronymic(tokens: ArticleTokens, { from, to }: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (PATRONYMIC_PARTICLES.has(tokens.folded(i))) return true;
  return false;
}

/** Gives the last word of a full name with the particles before it. */
function familyName({ tokens }: RoleText, { from, to }: TokenSpan): string {
  let start = to - 1;
  while (start - 1 > from && NAME_PARTICLES.has(tokens.folded(start - 1))) start--;
  const words: string[] = [];
  for (let i = start; i < to; i++) words.push(tokens.text(i));
  return words.join(' ');
}
