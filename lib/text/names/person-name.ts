import { foldWord } from '../fold-word';
import { FORMS_OF_ADDRESS, NAME_SUFFIXES, TITLES } from './name-words';
import { GIVEN_NAME_FORMS, LOOSE_PARTICLES, SPELLING_RULES } from './spelling';

/** The parts of a name, each in the spelling in which it is compared. */
export interface NameParts {
  parts: string[];
  /** `jr`, `iii`, …; '' when the name has none. */
  suffix: string;
  /** The parts of a double family name, `mensah` and `boateng`: neither alone is that name. */
  halves: string[];
}

/** Splits a name: titles, nicknames in quotes and possessives are dropped, spellings brought to one form. */
export function nameParts(name: string): NameParts {
  const bare = name.replace(/["“”«»][^"“”«»]{1,40}["“”«»]|\([^()]{1,40}\)/gu, ' ').replace(/['’]s$|['’]$/u, '');
  const words = foldWord(bare)
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/[^\p{L}\p{N}'. -]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && (FORMS_OF_ADDRESS.has(words[0]) || TITLES.has(words[0]))) words.shift();
  let suffix = '';
  if (words.length > 1 && NAME_SUFFIXES.has(words[words.length - 1])) suffix = (words.pop() ?? '').replace('.', '');
  const parts = words.flatMap((word) => word.split('-')).filter((part) => /\p{L}/u.test(part));
  const kept = parts.length > 1 ? parts.filter((part) => !LOOSE_PARTICLES.has(part)) : parts;
  return { parts: (kept.length > 0 ? kept : parts).map(comparedForm), suffix, halves: halvesOf(words) };
}

function halvesOf(words: readonly string[]): string[] {
  const last = words.length > 1 ? words[words.length - 1] : '';
  const parts = last.split('-').filter((part) => part !== '' && !LOOSE_PARTICLES.has(part));
  return parts.length > 1 ? parts.map(comparedForm) : [];
}

/** Gives a folded name part in the spelling that its variants share. */
function comparedForm(part: string): string {
  const given = GIVEN_NAME_FORMS.get(part);
  if (given) return given;
  let form = part;
  for (const [pattern, replacement] of SPELLING_RULES) form = form.replace(pattern, replacement);
  return form || part;
}

/** Gives one string for all spellings of a name: `Volodymyr Zelenskyy` and `Vladimir Zelenskiy` have the same. */
export function personKey(name: string): string {
  const { parts, suffix } = nameParts(name);
  return suffix ? `${parts.join(' ')} ${suffix}` : parts.join(' ');
}

/**
 * Tells whether two names, from different articles, are one person's: the family name is the same apart from spelling and the
 * given name agrees. A bare family name is the same as itself only; `Lee Dae-jun` is not `Lee Rae-jin`.
 */
export function samePerson(a: string, b: string): boolean {
  const left = nameParts(a);
  const right = nameParts(b);
  if (left.parts.length === 0 || right.parts.length === 0) return false;
  if (left.suffix && right.suffix && left.suffix !== right.suffix) return false;
  if (sameParts(left.parts, right.parts)) return true;
  if (left.parts.length < 2 || right.parts.length < 2) return false;
  return agree(left.parts, right.parts);
}

/** Tells whether two names have the same parts, perhaps in another order or written together. */
export function sameParts(a: string[], b: string[]): boolean {
  if (a.join('') === b.join('')) return true;
  return a.length > 1 && a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/**
 * Tells whether the first and last parts are the same, and nothing between them differs (`George W.` and `George H. W.`
 * differ).
 */
function agree(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  if (short.length > 2 && !agreesInitial(short[1], long[1])) return false;
  let at = 1;
  for (const part of short.slice(1, -1)) {
    while (at < long.length - 1 && !agreesInitial(part, long[at])) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** Tells whether two parts are the same, or one is the other's initial. */
export function agreesInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
