import type { PersonFact } from '../../lib/facts/facts';
import type { Span } from '../../lib/text/position';
import type { ExpectedPerson } from './data';
import { assign, type Mistake, noTallies, type Scored } from './tally';

type Wanted = ExpectedPerson & { spans: Span[]; optional: boolean };
type Found = PersonFact & { spans: Span[] };

/** Forms of address and ranks before a name, and letters after it: a name is the same with or without them. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness viscount judge justice king queen prince princess
  rev reverend fr sgt sergeant cpl corporal capt captain lt lieutenant maj major col colonel gen general adm admiral pc
  det ch chief insp inspector supt superintendent constable hon shri smt alhaji hajiya mama oom tannie`.split(/\s+/),
);
const LETTERS = new Set(['kc', 'qc', 'sc', 'vc', 'obe', 'mbe', 'cbe', 'mp', 'jr', 'sr']);

/** Titles that are written short or in another way: `Gov.` and `governor` are one role. */
const SHORT_TITLES = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    pm: 'prime minister',
    sgt: 'sergeant',
    capt: 'captain',
    lt: 'lieutenant',
    gen: 'general',
    col: 'colonel',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    ch: 'chief',
    prof: 'professor',
    dr: 'doctor',
    ceo: 'chief executive',
    chairwoman: 'chair',
    chairman: 'chair',
    rev: 'reverend',
  }),
);

/** Words without which a role is another role: `former mayor`, `deputy chairman`. */
const DECISIVE = new Set(['former', 'ex', 'late', 'deputy', 'vice', 'acting', 'interim', 'assistant', 'shadow']);
const EMPTY = new Set(
  'a an the of for at in on to and by from with his her its their our who was is s himself'.split(' '),
);

/** The least share of the content words of both sides that two ways to say one role have in common. */
const MIN_COMMON = 0.6;

/** Scores the people found in one sentence. Roles are compared for those whom both sides name. */
export function scorePeople(text: string, expected: readonly ExpectedPerson[], facts: readonly PersonFact[]): Scored {
  const wanted = expected.map(
    (person): Wanted => ({
      ...person,
      spans: person.text.flatMap((name) => placesOf(name, text)),
      optional: person.optional === true,
    }),
  );
  const found = facts.map((fact): Found => ({ ...fact, spans: fact.mentions }));
  const tallies = noTallies();
  const mistakes: Mistake[] = [];
  const { pairs, missed, extra } = assign(wanted, found, (e, f) => +isSameName(e.name, f.name));
  const { people } = tallies;
  people.wanted = wanted.filter(({ optional }) => !optional).length;
  people.found = pairs.filter((pair) => !pair.expected.optional).length + extra.length;
  for (const { expected, found } of pairs) {
    if (expected.optional) continue;
    if (isSameName(expected.name, found.name)) people.right++;
    else mistakes.push({ list: 'people', kind: 'wrong', expected: expected.name, found: found.name });
    scoreRole(expected, found, tallies.roles, mistakes);
  }
  for (const { name } of missed) mistakes.push({ list: 'people', kind: 'missed', expected: name, found: '' });
  for (const { name } of extra) mistakes.push({ list: 'people', kind: 'extra', expected: '', found: name });
  return { tallies, mistakes };
}

function scoreRole(
  { name, role, roleOptional }: ExpectedPerson,
  { role: found }: PersonFact,
  tally: Scored['tallies']['roles'],
  mistakes: Mistake[],
): void {
  const isRight = role !== undefined && found !== null && isSameRole(role, found);
  if (roleOptional && (found === null || isRight)) return;
  if (role !== undefined && !roleOptional) tally.wanted++;
  if (found !== null) tally.found++;
  if (isRight) tally.right++;
  else if (role !== undefined || found !== null) {
    const kind = found === null ? 'missed' : role === undefined ? 'extra' : 'wrong';
    mistakes.push({ list: 'roles', kind, expected: `${name}: ${role ?? '–'}`, found: found ?? '' });
  }
}

/** True when two names are one without titles, nicknames in quotes, accents and case. */
export function isSameName(a: string, b: string): boolean {
  return nameWords(a).join(' ') === nameWords(b).join(' ');
}

function nameWords(name: string): string[] {
  const words = fold(name.replace(/["“][^"”]*["”]|(?<!\S)[‘'][^’']*[’'](?!\S)/g, ' '))
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0])) words.shift();
  while (words.length > 1 && LETTERS.has(words[words.length - 1])) words.pop();
  return words;
}

/**
 * True when two roles say the same by their content words: the found one has all those of the expected one, or they
 * have most in common. They must agree in `former`, `deputy` and their like.
 */
export function isSameRole(expected: string, found: string): boolean {
  const [wanted, had] = [roleWords(expected), roleWords(found)];
  const decisive = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => DECISIVE.has(word))
      .sort()
      .join(' ');
  if (decisive(wanted) !== decisive(had)) return false;
  const common = [...wanted].filter((word) => had.has(word)).length;
  return common > 0 && (common === wanted.size || 2 * common >= MIN_COMMON * (wanted.size + had.size));
}

function roleWords(role: string): Set<string> {
  const words = fold(role)
    .replace(/'s?(?![\p{L}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  return new Set(words.flatMap((word) => (SHORT_TITLES.get(word) ?? word).split(' ')));
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
}

/** Every place of a name in the text where no letter touches it. */
function placesOf(name: string, text: string): Span[] {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const places: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!isLetter(start - 1) && !isLetter(end)) places.push({ start, end });
  }
  return places;
}
