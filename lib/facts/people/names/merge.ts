import { formsOf } from '../../../text/names/nicknames';
import { agreesInitial, type NameParts, nameParts, sameParts } from '../../../text/names/person-name';
import { nearestBearers } from './nearest-bearer';

/** One person of an article: the numbers of the mentions that name them. */
export interface MergedPerson {
  /** The fullest form, as the article writes it. */
  name: string;
  aliases: string[];
  mentions: number[];
}

/** Tells whether a mention speaks of a man (`Sir Keir`) or of a woman (`Mrs Poe`); null when no word shows it. */
export type Address = 'man' | 'woman' | null;

/**
 * Joins the mentions of one article, person by person, in order of first mention. A bare family or given name goes to
 * the person it can be; where two share a family name, to the one whose whole name ends in it, or else to the one who
 * is named more. `addresses` are those of the mentions: Lady Poe is not Sir Keir Poe. `blocks` are theirs too: they tell
 * which of a Yousuf Dar and a Dar Yasin is nearer to a bare Dar.
 */
export function mergeMentions(
  names: readonly string[],
  addresses: readonly Address[] = [],
  blocks: readonly number[] = [],
): MergedPerson[] {
  const bearers = nearestBearers(names, blocks);
  const forms = new Map<string, NameForm>();
  names.forEach((name, index) => {
    const parts = nameParts(name);
    if (parts.parts.length === 0) return;
    const address = addresses[index] ?? null;
    // `Mr Dar` is surely called by his last name.
    const bearer = address === null ? (bearers.get(index) ?? null) : null;
    const key = `${parts.parts.join(' ')}|${parts.suffix}|${address}|${bearer?.parts.join(' ')}`;
    const form = forms.get(key);
    if (!form) forms.set(key, { parts, name, address, bearer, mentions: [index] });
    else {
      form.mentions.push(index);
      if (isShouted(form.name) && !isShouted(name)) form.name = name;
    }
  });
  const byFullness = [...forms.values()].sort(
    (a, b) =>
      b.parts.parts.length - a.parts.parts.length ||
      // It must be known whether somebody is a man before a Lady is looked for.
      Number(a.address === 'woman') - Number(b.address === 'woman') ||
      a.mentions[0] - b.mentions[0],
  );
  const people: Person[] = [];
  // People by each part of their name, so that a long list of names takes no more time for each name than a short one.
  const byPart = new Map<string, Person[]>();
  for (const form of byFullness) {
    const choice = choosePerson(form, byPart);
    if (choice) {
      choice.forms.push(form);
      continue;
    }
    const person: Person = { head: form.parts, forms: [form] };
    people.push(person);
    for (const part of new Set(form.parts.parts)) {
      const sharing = byPart.get(part);
      if (sharing) sharing.push(person);
      else byPart.set(part, [person]);
    }
  }
  return people
    .map(({ forms: own }) => {
      const mentions = own.flatMap((form) => form.mentions).sort((a, b) => a - b);
      const { name } = own[0];
      const aliases = [...new Set(mentions.map((mention) => names[mention]))].filter((alias) => alias !== name);
      return { name, aliases, mentions };
    })
    .sort((a, b) => a.mentions[0] - b.mentions[0]);
}

/** A way in which the article writes a name, with the numbers of its mentions. */
interface NameForm {
  parts: NameParts;
  name: string;
  address: Address;
  /** The full name of the nearest person who can be meant by a bare name; null where nearness does not decide. */
  bearer: NameParts | null;
  mentions: number[];
}

interface Person {
  head: NameParts;
  /** The forms, the fullest first. */
  forms: NameForm[];
}

/**
 * A bare name with more possible people than this is not searched: it could not be decided whose it is. Chosen by hand.
 */
const MAX_NAMESAKES = 40;

/**
 * Gives the person to whom a form of a name belongs among those named more fully; null when there is none, or it cannot
 * be decided.
 */
function choosePerson(form: NameForm, byPart: ReadonlyMap<string, Person[]>): Person | null {
  const { parts } = form.parts;
  const near = new Set<Person>();
  for (const part of [parts[0], parts[parts.length - 1]]) {
    for (const person of (byPart.get(part) ?? []).slice(0, MAX_NAMESAKES)) near.add(person);
  }
  const candidates = [...near].filter((person) => mayBe(form.parts, person.head) && mayBeAddressed(form, person));
  const { bearer } = form;
  const nearest =
    bearer && candidates.find((one) => one.forms.some((other) => sameParts(other.parts.parts, bearer.parts)));
  if (nearest) return nearest;
  const family = candidates.filter(({ head }) => parts.length > 1 || head.parts[head.parts.length - 1] === parts[0]);
  const ending = candidates.filter(({ forms }) => endsIn(forms[0].name, form.name));
  const fitting = [ending, family].find((some) => some.length > 0);
  if (!fitting) {
    // Two people share the given name: it belongs to the only one who was named in full before, or to nobody.
    const before = candidates.filter(({ forms }) => candidates.length === 1 || forms[0].mentions[0] < form.mentions[0]);
    return before.length === 1 ? before[0] : null;
  }
  // Two people share the family name. A third one who was not named before is the least likely.
  return fitting.reduce<Person | null>(
    (best, person) => (best && placesOf(best) >= placesOf(person) ? best : person),
    null,
  );
}

function mayBeAddressed({ address }: NameForm, { forms }: Person): boolean {
  return address === null || forms.every((form) => form.address === null || form.address === address);
}

/** Tells whether a name ends in another: `Sadeq Abu Amer` ends in `Abu Amer`, and `Abu Hassan Amer` does not. */
function endsIn(name: string, end: string): boolean {
  return end.includes(' ') && name.toLowerCase().endsWith(` ${end.toLowerCase()}`);
}

function placesOf({ forms }: Person): number {
  return forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}

/** Tells whether, inside one article, the shorter name can be another way to write the fuller one. */
function mayBe(name: NameParts, fuller: NameParts): boolean {
  if (name.suffix && fuller.suffix && name.suffix !== fuller.suffix) return false;
  const a = name.parts;
  const b = fuller.parts;
  if (sameParts(a, b)) return true;
  // Judge Boateng is not Ama Mensah-Boateng.
  if (a.length === 1) return a[0].length > 1 && b.includes(a[0]) && !fuller.halves.includes(a[0]);
  if (isSubsequence(a, b)) return true;
  return (
    a[a.length - 1] === b[b.length - 1] &&
    (agreesInitial(a[0], b[0]) || isShortFor(a[0], b[0]) || isShortFor(b[0], a[0]) || formsOf(a[0]).includes(b[0]))
  );
}

/**
 * Tells whether a name is the beginning of another, as Josh of Joshua, Alex of Alexander; inside one article, and with the
 * same family name, that is enough, and so is that it is another form of it, as Jim is of James.
 */
function isShortFor(short: string, long: string): boolean {
  return short.length >= 3 && long.startsWith(short);
}

function isSubsequence(short: string[], long: string[]): boolean {
  let at = 0;
  for (const part of long) if (at < short.length && agreesInitial(short[at], part)) at++;
  return at === short.length;
}
