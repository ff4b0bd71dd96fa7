import { IS_FAMILY, IS_FUNCTION, IS_GIVEN, IS_NATIONALITY, IS_SPEECH, type PeopleLexicon } from '../names/lexicon';
import { endsWithAny, isCapitalised, isModifier, ofOne } from '../names/role-words';
import { holdsVerb } from '../speech/stretches';
import { type OwnerOf, ofOwner } from './owners';
import { isSoundRole } from './sound';
import { isParticiple, isRoleNoun, type RoleText, roleStart, type Stretch, stretchEnd } from './stretch';

/** The most words of `a kickboxer from Leith` before its first preposition. */
const MAX_DESCRIPTION = 6;

/**
 * Gives the role that the article has at one mention, in its own words, or null: the title before the name, the apposition behind
 * it, or both (`Colonel, commander of the 1st Azov Corps`). `from` and `to` are the mention's tokens; `ownerOf` knows whom `her`
 * in `her sister` means.
 */
export function roleAt(text: RoleText, from: number, to: number, ownerOf: OwnerOf = () => null): string | null {
  const before = roleBefore(text, from) ?? appositionBefore(text, from);
  const after = roleAfter(text, to, before === null);
  const parts = [before, after]
    .filter((stretch) => stretch !== null)
    .map((stretch) => ofOwner(text, stretch, ownerOf))
    .filter((role) => role !== null)
    .map((role) => ofOne(role, text.lexicon))
    .filter((role) => isSoundRole(role, text.lexicon));
  return parts.length > 0 ? parts.join(', ') : null;
}

/** Gives where the name begins with its forms of address: at `Dr` in `the surgeon, Dr Ana Lek`. */
function startOfAddress(text: RoleText, from: number): number {
  const { tokens } = text;
  let start = from;
  while (start > 0 && !tokens.breakBefore(start) && isAddress(text, start - 1)) start--;
  return start;
}

/** Tells whether a token is a form of address, which is no role: `Dr`, `Mrs`, `Baroness`. */
function isAddress(text: RoleText, at: number): boolean {
  const word = text.tokens.folded(at);
  const { titles, context } = text.lexicon;
  return context.nobleTitles.has(word) || (titles.formsOfAddress.has(word) && !isRoleNoun(text, at));
}

/** Reads a role before the name: `military intelligence spokesperson NAME`, `U.S. Ambassador to NATO NAME`. */
function roleBefore(text: RoleText, from: number): Stretch | null {
  const { tokens, lexicon } = text;
  const end = startOfAddress(text, from);
  if (end === 0 || tokens.breakBefore(end)) return null;
  // The role is before the word of naming: `an auditor named Ana Lek`.
  if (lexicon.roles.naming.has(tokens.folded(end - 1)) && end > 1 && isRoleNoun(text, end - 2))
    return { from: roleStart(text, end - 2), to: end - 1 };
  if (isPartyOrNation(text, end - 1)) return { from: end - 1, to: end };
  let head = end - 1;
  if (!isRoleNoun(text, head) && !isLooseRole(text, head)) {
    // A title with a complement in capitals: `Ambassador to NATO`, `Secretary of State`, `Minister for Trade`.
    head = headBeforeComplement(text, end);
    if (head < 0) return null;
  }
  return { from: roleStart(text, head), to: end };
}

/** Tells whether a word with a capital is a role: `the Canadian NAME`, and where a sentence begins `Democrat NAME`. */
function isPartyOrNation({ tokens, lexicon }: RoleText, at: number): boolean {
  if ((lexicon.bits(tokens.folded(at)) & IS_NATIONALITY) === 0 || !isCapitalised(tokens.text(at))) return false;
  if (at === 0 || tokens.breakBefore(at)) return true;
  return /^[.!?“"]$/.test(tokens.text(at - 1)) || lexicon.roles.articles.has(tokens.folded(at - 1));
}

/**
 * Tells whether a word right before the name is a noun of a role only by its ending: `promoter`, `rancher`, `seller`. Not where a
 * verb may be, behind `to` and behind pronouns: `to consider Ian Poe`.
 */
function isLooseRole({ tokens, lexicon }: RoleText, at: number): boolean {
  const word = tokens.folded(at);
  const { looseEndings, notRoles } = lexicon.roles;
  if (
    word.length < MIN_LOOSE_LETTERS ||
    !/^\p{L}[\p{Ll}-]+$/u.test(tokens.text(at)) ||
    !endsWithAny(word, looseEndings)
  )
    return false;
  if (notRoles.has(word) || (lexicon.bits(word) & (IS_FUNCTION | IS_GIVEN | IS_FAMILY)) !== 0) return false;
  const opens = at === 0 || tokens.breakBefore(at) || /^[.!?;:“"]$/.test(tokens.text(at - 1));
  if (isCapitalised(tokens.text(at))) return opens;
  if (opens) return true;
  const before = tokens.folded(at - 1);
  return (
    lexicon.roles.articles.has(before) ||
    (lexicon.bits(before) & IS_SPEECH) !== 0 ||
    /^[,–—]$/.test(before) ||
    isLooseModifier(tokens.text(at - 1), before, lexicon)
  );
}

/** Shorter words with such an ending are hardly ever roles. */
const MIN_LOOSE_LETTERS = 5;

/** Tells whether a word is before a noun rather than before a verb: those that may be part of a role, and `and`. */
function isLooseModifier(text: string, word: string, lexicon: PeopleLexicon): boolean {
  return lexicon.context.nameJoiners.has(word) || isModifier(text, word, lexicon);
}

/** Gives the role noun of `Ambassador to NATO` that ends before `end`; -1 when there is none. */
function headBeforeComplement(text: RoleText, end: number): number {
  const { tokens, lexicon } = text;
  // At least one word is between: `victims of NAME` gives no title.
  for (let i = end - 1; i > 0 && end - i <= 5; i--) {
    if (tokens.breakBefore(i)) return -1;
    const word = tokens.folded(i);
    if (lexicon.roles.complements.has(word)) {
      // `a critic of the NAME plan`: an article alone completes no title.
      const isWhole = i + 1 < end && !lexicon.roles.articles.has(tokens.folded(end - 1));
      return isWhole && isRoleNoun(text, i - 1) ? i - 1 : -1;
    }
    if (!isCapitalised(tokens.text(i)) && !lexicon.roles.articles.has(word) && !lexicon.context.nameJoiners.has(word))
      return -1;
  }
  return -1;
}

/** Reads a role before a comma: `Vladimir Putin's spokesman, NAME`; `the head of the mission, Dr NAME,`. */
function appositionBefore(text: RoleText, from: number): Stretch | null {
  const { tokens, lexicon } = text;
  const name = startOfAddress(text, from);
  if (name < 3 || tokens.breakBefore(name) || tokens.breakBefore(name - 1) || tokens.text(name - 1) !== ',')
    return null;
  const end = name - 1;
  const head = isRoleNoun(text, end - 1) ? end - 1 : headBeforePreposition(text, end);
  if (head < 0) return null;
  const start = roleStart(text, head);
  const opener = start > 0 && !tokens.breakBefore(start) ? tokens.folded(start - 1) : '';
  let owned = false;
  for (let i = start; i < head; i++) owned ||= /^['’]s?$/.test(tokens.text(i));
  if (!owned && !lexicon.roles.determiners.has(opener)) return null;
  // `Ana Lek, a nurse, Ian Poe, a cook`: the role is that of the one before.
  const isOfNeighbour = !owned && start > 2 && tokens.text(start - 2) === ',' && isCapitalised(tokens.text(start - 3));
  return isOfNeighbour ? null : { from: start, to: end };
}

/** Gives the role noun of `head of the mission`, `champion from Munich` that ends before `end`; -1 when there is none. */
function headBeforePreposition(text: RoleText, end: number): number {
  const { tokens, lexicon } = text;
  for (let i = end - 1; i > 1 && end - i <= 6; i--) {
    if (tokens.breakBefore(i) || /^[,.;:!?"“”()]$/u.test(tokens.text(i))) return -1;
    const word = tokens.folded(i);
    if (lexicon.roles.headEnds.has(word) && !lexicon.context.nameJoiners.has(word) && isRoleNoun(text, i - 1))
      return i - 1;
  }
  return -1;
}

/** Reads a role behind the name: `NAME, 46, a former prime minister,`; `NAME (the party leader)`; `NAME, who is …`. */
function roleAfter(text: RoleText, to: number, isOnlyRole: boolean): Stretch | null {
  const { tokens, lexicon } = text;
  const textAt = (i: number) => (i < tokens.length && !tokens.breakBefore(i) ? tokens.text(i) : '');
  let at = to;
  // The place of a title is part of it: `Lord Ashdene of Hale, the crossbencher`.
  if (lexicon.context.of.has(textAt(at)) && isCapitalised(textAt(at + 1)) && textAt(at + 2) === ',') at += 2;
  const mark = textAt(at);
  if (lexicon.roles.copulas.has(mark)) return copulaRole(text, at + 1);
  if (!/^[,(—–]$/.test(mark)) return null;
  at++;
  if (/^\d{1,3}$/.test(textAt(at)) && textAt(at + 1) === ',') at += 2;
  if (textAt(at) === '') return null;
  const folded = (i: number) => (i < tokens.length ? tokens.folded(i) : '');
  if (lexicon.roles.leads.has(folded(at))) {
    at++;
    // `NAME, who heads the office`: a clause, not a role.
    if (!lexicon.roles.copulas.has(folded(at)) && folded(at) !== 'has' && !lexicon.roles.articles.has(folded(at))) {
      if (lexicon.roles.relatives.has(folded(at - 1))) return null;
    } else if (!lexicon.roles.articles.has(folded(at))) at++;
  }
  const article = lexicon.roles.articles.has(folded(at)) ? folded(at) : '';
  // `NAME, The Isley Brothers and …`: an article with a capital is part of the next name.
  if (article !== '' && isCapitalised(textAt(at))) return null;
  if (article !== '') at++;
  const end = stretchEnd(text, at);
  if (
    end <= at ||
    (end - at === 1 && lexicon.roles.positions.has(folded(at))) ||
    isClause(text, to + 1, end) ||
    isParticiple(text, at) ||
    holdsVerb(text, at, end) ||
    (article === '' && isNeighbour(text, at, end))
  )
    return null;
  if (holdsRole(text, at, end) || (isOnlyRole && article !== '' && mark === ',' && isDescription(text, at, end)))
    return { from: at, to: end };
  return null;
}

/** Tells whether the role behind the comma is that of the next name in a list: `Ian Poe, Captain Ana Lek and others`. */
function isNeighbour(text: RoleText, from: number, end: number): boolean {
  for (let i = from; i + 1 < end && i - from < MAX_DESCRIPTION; i++) {
    if (isRoleNoun(text, i) && /^\p{Lu}\p{Ll}/u.test(text.tokens.text(i + 1)) && !isRoleNoun(text, i + 1)) return true;
    if (text.lexicon.roles.headEnds.has(text.tokens.folded(i))) return false;
  }
  return false;
}

/** Tells whether what is behind the comma is the subject of a verb of speech, and no apposition: `Ian Poe, his lawyer said, …`. */
function isClause({ tokens, lexicon }: RoleText, from: number, end: number): boolean {
  const opens = lexicon.roles.determiners.has(tokens.folded(from));
  return (
    opens && end < tokens.length && !tokens.breakBefore(end) && (lexicon.bits(tokens.folded(end)) & IS_SPEECH) !== 0
  );
}

/**
 * Tells whether an article and a short phrase in small letters, between the name and a mark, describe the person, whatever the
 * noun: `a kickboxer from Leith`, `the 6ft 7in lock`. Not `a day later`, `a move that …`.
 */
function isDescription({ tokens, lexicon }: RoleText, from: number, end: number): boolean {
  const { headEnds, notDescriptions } = lexicon.roles;
  const closing = end < tokens.length && !tokens.breakBefore(end) ? tokens.text(end) : '.';
  if (!/^[,.;)—–]$/.test(closing)) return false;
  let head = from;
  while (head + 1 < end && !headEnds.has(tokens.folded(head + 1))) head++;
  if (head - from >= MAX_DESCRIPTION) return false;
  for (let i = from; i <= head; i++) if (notDescriptions.has(tokens.folded(i))) return false;
  // `the pathway to victory for Ana Lek` describes nobody.
  const isNamed = (i: number) => isCapitalised(tokens.text(i)) && (lexicon.bits(tokens.folded(i)) & IS_GIVEN) !== 0;
  for (let i = head + 1; i + 1 < end; i++) if (isNamed(i) && isCapitalised(tokens.text(i + 1))) return false;
  const noun = tokens.text(head);
  return /^\p{Ll}[\p{L}-]+$/u.test(noun) && (lexicon.bits(tokens.folded(head)) & (IS_FUNCTION | IS_SPEECH)) === 0;
}

/** Reads `NAME is the head of …`, `NAME was a lawyer`: the role noun comes at once or after a few modifiers. */
function copulaRole(text: RoleText, from: number): Stretch | null {
  const { tokens, lexicon } = text;
  let at = from;
  if (at >= tokens.length || tokens.breakBefore(at)) return null;
  if (lexicon.roles.articles.has(tokens.folded(at))) at++;
  let head = at;
  while (head < tokens.length && head - at < 4 && !tokens.breakBefore(head) && !isRoleNoun(text, head)) {
    if (!isModifier(tokens.text(head), tokens.folded(head), lexicon)) return null;
    head++;
  }
  if (head >= tokens.length || head - at >= 4 || !isRoleNoun(text, head)) return null;
  const end = stretchEnd(text, at);
  return end > head ? { from: at, to: end } : null;
}

/** Tells whether a role noun comes before the first preposition: `deputy head of …`, not `son of …'s minister`. */
function holdsRole(text: RoleText, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 8; i++) {
    if (isRoleNoun(text, i)) return true;
    if (text.lexicon.roles.headEnds.has(text.tokens.folded(i))) return false;
  }
  return false;
}
