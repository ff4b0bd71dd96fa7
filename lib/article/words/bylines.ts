import { LANGUAGES } from '../../languages';
import { BROADCASTERS, NEWS_AGENCIES, PICTURE_SOURCES } from '../../languages/agencies';
import type { BylineWords } from '../../languages/language';
import { compilePhrases, type PhrasePlace } from '../../text/phrases/phrases';
import { isWeekday } from './calendar';

const all = (name: keyof BylineWords) => LANGUAGES.flatMap(({ bylines }) => bylines?.[name] ?? []);
const matcherOf = (names: (keyof BylineWords)[], place: PhrasePlace) => compilePhrases(names.flatMap(all), place);

const OPENINGS = matcherOf(['openings'], 'lineStart');
const BEFORE_NAME = matcherOf(['openings', 'fieldLabels'], 'lineStart');
const AFTER_NAME = matcherOf(['afterName'], 'anywhere');
const NOT_PEOPLE = matcherOf(['notPeople', 'posts'], 'anywhere');
const DEGREES = new Set(all('degrees'));
const ARTICLES = new Set(all('articles'));
const ABOUT_VERBS = new Set(all('aboutVerbs'));
const AGENCIES = compilePhrases([...NEWS_AGENCIES, ...BROADCASTERS, ...PICTURE_SOURCES], 'anywhere');
const GLUED_OPENING = new RegExp(`^(?:${all('gluedOpenings').join('|')})(?=\\p{Lu})`, 'u');
const CONJUNCTION = new RegExp(`\\s(?:${all('conjunctions').join('|')})\\s`, 'i');

/** Tells whether a line opens with words that name the writer: "By Jane Doe", "Autor: Erika Beispiel". */
export function opensByline(line: string): boolean {
  const opening = OPENINGS.find(line);
  return opening !== null && /^(?:\s*:|\s|$)/.test(line.slice(opening.end));
}

/** Tells whether a line has words in front of a name, and a name may follow. */
export function opensName(line: string): boolean {
  return withoutOpening(`${line} `) !== `${line} `;
}

/** Gives a byline without the words before the name; unchanged when there are none. */
export function withoutOpening(byline: string): string {
  let name = byline;
  for (let before = ''; before !== name; ) {
    before = name;
    const opening = BEFORE_NAME.find(name);
    const after = opening && /^\s*[:.]?(?:\s+|$)/.exec(name.slice(opening.end));
    if (opening && after) name = name.slice(opening.end + after[0].length);
  }
  return name.replace(GLUED_OPENING, '');
}

/** Gives a name without what comes after it: a post, a place, an employer, a day. */
export function withoutEnding(name: string): string {
  const marked = name.replace(/\s*[|@–—·•⋅»(<].*$/su, '');
  const ending = AFTER_NAME.find(marked);
  const words = (ending ? marked.slice(0, ending.start) : marked).trim().split(/\s+/);
  // A family name may look like the short form of a day ("Mon"): only a full name of a day, or one of two letters at
  // the end, is taken for a day.
  const day = words.findIndex(
    (word, i) => i >= 2 && isWeekday(word) && (word.length >= 5 || (word.length === 2 && i === words.length - 1)),
  );
  return (day < 0 ? words : words.slice(0, day)).join(' ');
}

const OF_PICTURES = compilePhrases(
  LANGUAGES.flatMap(({ boilerplate }) => boilerplate?.bracketedCredits ?? []),
  'lineStart',
);

/** Tells whether a part of a byline says that somebody took the pictures: "Richard Roe (photos)". */
export function namesPhotographer(part: string): boolean {
  const note = /\(([^)]*)/.exec(part)?.[1].trim();
  return note !== undefined && OF_PICTURES.test(note);
}

/** Splits "Jane Doe and Richard Roe" at the words between names. */
export function splitAtConjunctions(text: string): string[] {
  return text.split(CONJUNCTION);
}

/** Tells whether a name is that of a desk, an agency, a firm or a post, by its words. */
export function namesNoPerson(name: string): boolean {
  const words = name.toLowerCase().replaceAll('.', '').split(/\s+/);
  if (words.length > 1 && ARTICLES.has(words[0])) return true;
  if (words.every((word) => DEGREES.has(word))) return true;
  return NOT_PEOPLE.test(name) || namesAgency(name);
}

/** "Sid" and "Ani" are given names, too, where another name follows and they are written as names are. */
function namesAgency(name: string): boolean {
  const agency = AGENCIES.find(name);
  if (!agency) return false;
  const written = name.slice(agency.start, agency.end);
  return written.length === name.length || !/^\p{Lu}\p{Ll}{1,2}$/u.test(written);
}

/** Tells whether a text that opens with a name continues as notes on people do: "Jane Doe is …", "Jane covers …". */
export function goesOnAboutPerson(text: string): boolean {
  return text
    .split(/\s+/, 4)
    .slice(1)
    .some((word) => ABOUT_VERBS.has(word));
}
