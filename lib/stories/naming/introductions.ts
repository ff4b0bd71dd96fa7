import { nameParts, samePerson } from '../../text/names/person-name';
import type { Position } from '../../text/position';
import type { StoryArticle } from '../story';
import { termsOf } from '../terms/terms';
import { STORY_WORDS } from '../terms/words';

/** One person of an article: how it introduces them, and where it names them. */
export interface Introduction {
  /** The fullest name in the article, whose language is `lang`. */
  name: string;
  lang: string | null;
  /** The office before the full name, as the article writes it (`former Mayor`); '' where it has none. */
  office: string;
  /** The office before the family name alone (`President Falk`), which may be that of another one. */
  officeOfFamily: string;
  /** Who they are, as the article writes it behind the name (`the mayor of Merrow`); '' where it does not. */
  apposition: string;
  /** The places of the name, in reading order. */
  mentions: Position[];
}

/** How a person is called where nothing was said of them before. */
export interface Calling extends Pick<Introduction, 'name' | 'office' | 'apposition'> {
  /** True when others have the family name: alone, it may be one of them. */
  hasNamesakes: boolean;
}

/** A person named in a sentence: the words of the sentence, and how somebody is called who was not named before. */
export interface NamedSo {
  words: string;
  calling: Calling;
}

/** Matches a word with a capital that has none beside it. */
const LONE_NAME =
  /(?<=^|(?<![\p{L}-])\p{Ll}[\p{Ll}-]* |\p{L}[,;] |\b(?:M[rs]|Mrs)\. )\p{Lu}\p{Ll}[\p{L}-]+(?![\p{L}-]|[-–/.]\p{L}| \p{Lu})/gu;
/** Words between a name and who it is (`, the former`) are at most this long. */
const MAX_LEAD = 12;
/** An office or a description longer than this is not repeated. */
const LONGEST = 70;
/** How often an article names whom it means by a family name, for each time that it names another one of the family. */
const MOST = 3;
const OWNED = /['’]/u;
/** Matches the end of a description behind a name. */
const CLOSED = /^(?:[,.;:)]|$)/u;
/** Matches words in small letters before an office with a capital: `explosives Police Commissioner`. */
const SMALL_WORDS = /^(?:\p{Ll}[\p{L}-]*\s+)+(?=\p{Lu})/u;

/** Gives the people of an article as it introduces them. */
export function introductionsIn({ facts, blocks, lang }: StoryArticle): Introduction[] {
  return facts.people.map(({ name, role, mentions }) => {
    const roles = (role ?? '').split(', ').filter((part) => part !== '' && part.length <= LONGEST);
    const introduction: Introduction = {
      name,
      lang,
      office: '',
      officeOfFamily: '',
      apposition: '',
      mentions: [...mentions].sort((a, b) => a.block - b.block || a.start - b.start),
    };
    for (const { block, start, end } of introduction.mentions) {
      const text = blocks[block]?.text ?? '';
      const office = officeBefore(text.slice(0, start), roles);
      if (isFull(text.slice(start, end), name)) {
        introduction.office ||= office;
        introduction.apposition ||= appositionBehind(text.slice(end), roles);
      } else introduction.officeOfFamily ||= office;
    }
    return introduction;
  });
}

/** Gives the office that a text ends with. What belongs to somebody (`his aide`, `Falk's wife`) is none. */
function officeBefore(before: string, roles: readonly string[]): string {
  const role = roles.find((one) => before.endsWith(`${one} `));
  // `Taken off special counsel` is no office.
  if (!role || OWNED.test(role) || isSmallWord(role.split(' ')[0])) return '';
  const lead = before.slice(0, -role.length - 1);
  // The capital that opens a sentence may be no other: `Former mayor`.
  const isOpening = /(?:^|[.!?]["”]?\s+)$/u.test(lead) && /\s\p{Ll}[\p{L}-]*$/u.test(role);
  if (isOpening || STORY_WORDS.ofSomebody.test(lead)) return '';
  const past = STORY_WORDS.onceInOffice.find(lead);
  if (past) return `${lead.slice(past.start)}${role}`;
  return role.replace(SMALL_WORDS, (words) => (STORY_WORDS.onceInOffice.test(words) ? words : ''));
}

function isSmallWord(word: string): boolean {
  return STORY_WORDS.stopWords.has(word) && !STORY_WORDS.onceInOffice.test(word);
}

function appositionBehind(behind: string, roles: readonly string[]): string {
  if (!behind.startsWith(', ')) return '';
  for (const role of roles) {
    const at = behind.indexOf(role);
    if (at < 2 || at > 2 + MAX_LEAD || !CLOSED.test(behind.slice(at + role.length))) continue;
    const words = behind.slice(2, at + role.length);
    if (!STORY_WORDS.leaningBack.test(words) && !words.includes(',')) return words;
  }
  return '';
}

/** Tells whether words are more than a family name: they have the given name of the person. */
export function isFull(words: string, name: string): boolean {
  const { parts } = nameParts(words);
  return parts.length > 1 && parts[0] === nameParts(name).parts[0];
}

/** The people of several articles, by family name, so that each is looked for among namesakes only. */
export class Introductions {
  readonly #byFamily = new Map<string, Introduction[]>();
  readonly #called = new Map<Introduction, Calling | null>();

  constructor(people: Iterable<Introduction>) {
    for (const person of people) {
      const family = familyOf(person.name);
      const namesakes = this.#byFamily.get(family);
      if (namesakes) namesakes.push(person);
      else this.#byFamily.set(family, [person]);
    }
  }

  /**
   * Gives how a person of an article is called: as the article itself does, and where it has no full name or no office, as the
   * other articles do. Null where none has a full name, or several people have the family name.
   */
  callingOf(person: Introduction): Calling | null {
    let calling = this.#called.get(person);
    if (calling === undefined) {
      calling = called(person, this.#byFamily.get(familyOf(person.name)) ?? []);
      this.#called.set(person, calling);
    }
    return calling;
  }

  /** Gives how the only person with a family name is called; null where nobody has it, or several people. */
  bearerOf(family: string): Calling | null {
    const namesakes = this.#byFamily.get(familyOf(family)) ?? [];
    const [first] = namesakes.filter(isWhole);
    if (!first || namesakes.some((other) => isWhole(other) && !samePerson(other.name, first.name))) return null;
    // Without an office, the name may as well be that of a firm.
    const calling = this.callingOf(first);
    return calling?.office ? calling : null;
  }
}

/**
 * Gives the people whom a sentence of an article names, at `position`, each time that it does, as they are called; those, too, whom
 * only the other articles know, by a family name that is nobody else's.
 */
export function namedIn(position: Position, text: string, own: readonly Introduction[], all: Introductions): NamedSo[] {
  const { block, start, end } = position;
  const known = own.flatMap((person) =>
    person.mentions
      .filter((at) => at.block === block && at.start >= start && at.end <= end)
      .map((at) => {
        const words = text.slice(at.start - start, at.end - start);
        const isKnown = isFull(words, person.name) || isBearer(person, own);
        return { start: at.start - start, end: at.end - start, calling: isKnown ? all.callingOf(person) : null };
      }),
  );
  const isKnown = (at: number) => known.some((name) => at >= name.start && at < name.end);
  const others = [...text.matchAll(LONE_NAME)].flatMap(({ index, 0: words }) => {
    const calling = isKnown(index) ? null : all.bearerOf(words);
    return calling ? [{ start: index, end: index + words.length, calling }] : [];
  });
  return [...known, ...others]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ calling, ...at }) => (calling ? [{ words: text.slice(at.start, at.end), calling }] : []));
}

/** Tells whether a family name alone means this person: an article that names several of a family means whom it names most. */
function isBearer(person: Introduction, own: readonly Introduction[]): boolean {
  const family = familyOf(person.name);
  const others = own.filter((other) => other !== person && isWhole(other) && familyOf(other.name) === family);
  return others.every(({ mentions }) => person.mentions.length >= MOST * mentions.length);
}

function called(person: Introduction, namesakes: readonly Introduction[]): Calling | null {
  const whole = namesakes.filter(isWhole);
  const [first] = isWhole(person) ? [shortest(person, whole)] : whole;
  const isNamesake = (other: Introduction) => !first || samePerson(other.name, first.name);
  // Of a family name alone, an office still tells who it is: `President Falk`.
  if (!first)
    return person.officeOfFamily
      ? { ...person, office: person.officeOfFamily, apposition: '', hasNamesakes: false }
      : null;
  if (!isWhole(person) && (!whole.every(isNamesake) || !sharesOffice(person, whole))) return null;
  const hasNamesakes = !whole.every((other) => isNamesake(other) || isLongerOf(other, first));
  const known = namesakes.filter((other) => other.lang === person.lang && isNamesake(other));
  const offices = [person.office, commonest(known.map(({ office }) => office))];
  const ofFamily = [person, ...namesakes.filter((other) => other.lang === person.lang)].map(
    (one) => one.officeOfFamily,
  );
  return {
    name: first.name,
    office: offices.find(Boolean) ?? (hasNamesakes ? '' : commonest(ofFamily)),
    apposition: person.apposition || commonest(known.map((one) => one.apposition)),
    hasNamesakes,
  };
}

/** Tells whether a family name with an office is that of the people with the full name: one of them has it, or none has any. */
function sharesOffice({ officeOfFamily }: Introduction, whole: readonly Introduction[]): boolean {
  const offices = whole.flatMap(({ office, apposition }) => [office, apposition].filter(Boolean));
  const words = new Set(offices.flatMap((office) => termsOf(office)));
  return !officeOfFamily || offices.length === 0 || termsOf(officeOfFamily).some((word) => words.has(word));
}

/** Gives the person as another article has the name, where this one has something before it: `Tiny Ines Falk`. */
function shortest(person: Introduction, namesakes: readonly Introduction[]): Introduction {
  return namesakes.find((other) => isLongerOf(person, other)) ?? person;
}

function isLongerOf(long: Introduction, short: Introduction): boolean {
  return long.name.endsWith(` ${short.name}`);
}

function isWhole({ name }: Introduction): boolean {
  return nameParts(name).parts.length > 1;
}

function familyOf(name: string): string {
  return nameParts(name).parts.at(-1) ?? '';
}

/** Gives the text that is there most often, the longest of several; '' when there is none. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? '';
}
