import { NATIONALITIES } from '../../lib/languages/en/people/vocabulary';
import type { MarkedText } from '../documents';
import { capitalise, type MadeName, type NameMaker, type Region } from '../name-maker';
import { CLAUSES, QUOTES, ROLES_CAPITAL, ROLES_LOWER } from './words';

const nationalities = [...NATIONALITIES].map(capitalise);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Holds what fills the slots of one text. */
export interface Cast {
  people: MadeName[];
  places: string[];
  organisations: string[];
  things: string[];
}

export function makeCast(maker: NameMaker, region: Region): Cast {
  const name = () => {
    const made = maker.person(maker.chance(0.7) ? region : maker.region());
    if (!maker.chance(0.15)) return made;
    const full = maker.accented(made.full);
    return {
      full,
      short: made.full.endsWith(made.short) ? full.slice(full.length - made.short.length) : made.short,
      given: made.given,
      family: made.family,
    };
  };
  return {
    people: Array.from({ length: 6 }, name),
    places: Array.from({ length: 4 }, () => maker.place()),
    organisations: Array.from({ length: 4 }, () => maker.organisation()),
    things: Array.from({ length: 3 }, () => maker.thing()),
  };
}

/**
 * Slots of the templates: `{P}` a person in full, `{p}` as called later on, `{g}` by the given name, `{f}` by the family
 * name; `{P2}` `{p2}` `{P3}` other people; `{gl}` `{pl}` written small, `{PC}` `{PCS}` in capitals, `{PI}` the initials, `{fg}` family name
 * first, `{nick}` with a nickname, `{jr}` with `Jr.`; `{T}` title, `{t}` role in lower case; `{O}` organisation, `{L}` place
 * (`{OC}` `{LC}` in capitals), `{N}` nationality, `{N2}` a people, `{E}` another named thing, `<…>` round slots that are no
 * person here; `{D}` day, `{M}` month, `{n}` number, `{q}` quoted speech, `{w}` clause.
 */
const SLOT = /\{([A-Za-z]+)(\d?)\}|<|>/g;

/** Writes a template into the text with the cast in its slots; `named` says whether its people are people here. */
export function addSentence(
  article: MarkedText,
  template: string,
  named: boolean,
  main: number,
  cast: Cast,
  maker: NameMaker,
  random: () => number,
): void {
  let at = 0;
  let open = -1;
  const pick = (list: readonly string[], number: number) => list[number % list.length];
  for (const match of template.matchAll(SLOT)) {
    article.text += template.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] === '<') open = article.text.length;
    else if (match[0] === '>') article.others.push({ start: open, end: article.text.length });
    else {
      const [, slot, digit] = match;
      const number = digit ? Number(digit) : 1;
      const person = cast.people[(main + number - 1) % cast.people.length];
      const start = article.text.length;
      let text = '';
      let kind: 'person' | 'other' | null = null;
      if (slot === 'P') [text, kind] = [person.full, 'person'];
      else if (slot === 'p') [text, kind] = [person.short, 'person'];
      else if (slot === 'g') [text, kind] = [person.given, 'person'];
      else if (slot === 'f') [text, kind] = [person.family || person.short, 'person'];
      else if (slot === 'gl') [text, kind] = [person.given.toLowerCase(), 'person'];
      else if (slot === 'pl') [text, kind] = [person.full.toLowerCase(), 'person'];
      else if (slot === 'fg') [text, kind] = [`${person.family || person.short}, ${person.given}`, 'person'];
      else if (slot === 'PI') [text, kind] = [`${person.given.charAt(0)}${person.family.charAt(0)}`, 'person'];
      else if (slot === 'PC') [text, kind] = [person.full.toUpperCase(), 'person'];
      else if (slot === 'PCS') [text, kind] = [person.short.toUpperCase(), 'person'];
      else if (slot === 'LC') [text, kind] = [pick(cast.places, number + main).toUpperCase(), 'other'];
      else if (slot === 'OC') [text, kind] = [pick(cast.organisations, number + main).toUpperCase(), 'other'];
      else if (slot === 'nick') [text, kind] = [nickname(person, maker), 'person'];
      else if (slot === 'jr')
        [text, kind] = [`${person.full} ${maker.pick(['Jr.', 'Jr', 'Sr.', 'III', 'II'])}`, 'person'];
      else if (slot === 'O') [text, kind] = [pick(cast.organisations, number + main), 'other'];
      else if (slot === 'L') [text, kind] = [pick(cast.places, number + main), 'other'];
      else if (slot === 'E') [text, kind] = [pick(cast.things, number + main), 'other'];
      else if (slot === 'N') [text, kind] = [digit ? maker.people() : maker.pick(nationalities), 'other'];
      else if (slot === 'T') text = maker.pick(ROLES_CAPITAL);
      else if (slot === 't') text = maker.pick(ROLES_LOWER);
      else if (slot === 'q') text = maker.pick(QUOTES);
      else if (slot === 'w') text = maker.pick(CLAUSES);
      else if (slot === 'D') text = maker.pick(DAYS);
      else if (slot === 'M') text = maker.pick(MONTHS);
      else if (slot === 'n') text = String(10 + Math.floor(random() * 89));
      article.text += text;
      const span = { start, end: article.text.length };
      if (kind === 'other') article.others.push(span);
      else if (kind === 'person' && open < 0 && named) article.people.push(span);
    }
    if (match[0] === '>') open = -1;
  }
  article.text += template.slice(at);
}

const NICKNAMES =
  'The Rock|El Jefe|Two Toes|Red|Skip|The Butcher|Chapo|Big Mike|Bobby|Tiger|Doc|The Voice|Sonny|La Negra|Magic'.split(
    '|',
  );

function nickname(person: MadeName, maker: NameMaker): string {
  const nick = maker.pick(NICKNAMES);
  const [before, after] = maker.pick(['“”', '""', "''", '‘’', '“”', '()']).split('');
  return `${person.given} ${before}${nick}${after} ${person.family || person.short}`;
}
