import { TITLES } from '../../text/names/name-words';
import { formsOf } from '../../text/names/nicknames';
import { personKey } from '../../text/names/person-name';
import { fold } from '../../text/search-terms';
import { parseRecords } from '../database/records';
import type { Library } from '../database/schema';
import { appearanceRowSchema, type PersonRow, personRowSchema } from '../database/story-records';

/** So many articles of a person are asked for the office. */
const ASKED = 20;

/**
 * Gives the person who has this name with a further family name, or without the last one (`Daniella Levine` is `Daniella Levine
 * Cava`), or with another form of the given name (`Jim Poe` is `James Poe`), where articles say that both have one office: two given
 * names may be of two people (`John Paul`, `John Paul Jones`), and Jim Poe may be another man.
 * Runs within a transaction over `people` and `appearances`.
 */
export async function withOneOffice(
  library: Library,
  name: string,
  role: string | null,
): Promise<PersonRow | undefined> {
  const offices = officesIn(role);
  const base = personKey(name);
  const parts = base.split(' ');
  if (offices.size === 0 || parts.length < 2 || parts.length > 3) return undefined;
  const longer =
    parts.length === 2 ? await library.people.where('key').between(`${base} `, `${base} \uffff`).toArray() : [];
  const shorter = parts.length === 3 ? [parts.slice(0, 2).join(' ')] : [];
  const informal = formsOf(parts[0]).map((given) => [given, ...parts.slice(1)].join(' '));
  const raw = [...longer, ...(await library.people.bulkGet([...shorter, ...informal]))];
  const { records } = parseRecords(personRowSchema, raw);
  const isLike = (key: string) => informal.includes(key) || isDouble(key, base);
  for (const row of records.filter(({ key, split }) => !split.includes(name) && isLike(key))) {
    const told = await library.appearances.where('key').equals(row.key).limit(ASKED).toArray();
    const roles = parseRecords(appearanceRowSchema, told).records.flatMap(({ role }) => [...officesIn(role)]);
    if (roles.some((office) => offices.has(office))) return row;
  }
  return undefined;
}

/** Tells whether the longer of two keys has one more family name than the other. */
function isDouble(a: string, b: string): boolean {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return short.length === 2 && long.length === 3;
}

function officesIn(role: string | null): Set<string> {
  return new Set((fold(role ?? '').match(/\p{L}+/gu) ?? []).filter((word) => TITLES.has(word)));
}
