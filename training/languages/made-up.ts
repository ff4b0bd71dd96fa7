import { existsSync, readFileSync } from 'node:fs';
import type { MarkedText } from '../documents';
import type { NameTables } from './names';

/** Sentences of a language with gaps for people, places, bodies and roles, and what may be put there (`templates/LANG.txt`). */
interface Templates {
  /** Names that newspapers of the language have beside its own: of the world, as the language writes them. */
  given: readonly string[];
  family: readonly string[];
  gaps: Readonly<Record<string, readonly string[]>>;
  sentences: readonly string[];
  /** Between the parts of a foreign name. */
  between: string;
  /** True when the language's own names begin with that of the family, and have no space. */
  isFamilyFirst: boolean;
}

const UNSPACED_LETTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** Separates the parts of a foreign name in languages that use no space for it. */
const BETWEEN: Readonly<Record<string, string>> = { ja: '・', zh: '·' };

const GAP = /\{(\w)\}/;

/** Made-up articles of a few sentences about the same people; none where the language has no templates. */
export function madeUpArticles(
  lang: string,
  names: NameTables,
  count: number,
  weight: number,
  random: () => number,
): MarkedText[] {
  const templates = templatesOf(lang);
  if (!templates) return [];
  const native = {
    given: names.given.filter((name) => !templates.isFamilyFirst || UNSPACED_LETTERS.test(name)),
    family: names.family.filter((name) => !templates.isFamilyFirst || UNSPACED_LETTERS.test(name)),
  };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
  const person = (): { full: string; later: string } => {
    if (random() < 0.45) {
      const family = pick(templates.family);
      return { full: pick(templates.given) + templates.between + family, later: family };
    }
    if (templates.isFamilyFirst) {
      const family = pick(native.family);
      return { full: family + pick(native.given), later: family };
    }
    const family = pick(random() < 0.5 ? names.family : templates.family);
    const given = pick(names.given);
    const style = random();
    if (style < 0.15) return { full: given, later: given };
    if (style < 0.35) return { full: `${given} ${pick(names.given)} ${family}`, later: family };
    return { full: `${given} ${family}`, later: random() < 0.2 ? `${given} ${family}` : family };
  };
  return Array.from({ length: count }, (_, n) => {
    const people: Record<string, { full: string; later: string }> = { P: person(), Q: person(), U: person() };
    const text: MarkedText = { id: `${lang}-made-${n}`, text: '', people: [], others: [], weight };
    const write = (what: string, spans?: MarkedText['people']) => {
      spans?.push({ start: text.text.length, end: text.text.length + what.length });
      text.text += what;
    };
    for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
      const line = pick(templates.sentences);
      line.split(GAP).forEach((part, i) => {
        if (i % 2 === 0) write(part);
        else if (part === 'S') write(people.P.later, text.people);
        else if (part in people) write(people[part].full, text.people);
        else write(pick(templates.gaps[part]), part === 'R' || part === 'N' ? undefined : text.others);
      });
      if (left > 1) text.text += '\n';
    }
    return text;
  });
}

/** The names of the world that the templates of a language have; empty tables where there are none. */
export function worldNames(lang: string): NameTables {
  const { given, family } = templatesOf(lang) ?? { given: [], family: [] };
  return { given, family };
}

function templatesOf(lang: string): Templates | null {
  const file = new URL(`templates/${lang}.txt`, import.meta.url);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const listed = (name: string, between: RegExp) =>
    lines
      .filter((line) => line.startsWith(`${name}: `))
      .flatMap((line) => line.slice(name.length + 2).split(between))
      .map((item) => item.trim().replaceAll('_', ' '));
  return {
    given: listed('given', /\s+/),
    family: listed('family', /\s+/),
    gaps: {
      L: listed('places', /\s+/),
      O: listed('bodies', /\|/),
      R: listed('roles', /\|/),
      N: listed('nations', /\s+/),
    },
    between: BETWEEN[lang] ?? ' ',
    isFamilyFirst: /^(?:ja|zh|ko)$/.test(lang),
    sentences: lines.filter((line) => !/^[a-z]+: /.test(line)),
  };
}
