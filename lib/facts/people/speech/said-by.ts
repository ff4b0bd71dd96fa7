import { IS_FUNCTION, IS_SPEECH, type PeopleLexicon } from '../names/lexicon';
import { type ArticleTokens, isCapitalised, type TokenSpan } from '../tagger/tokens';

/** An English text with the places of its people. */
export interface PeopleText {
  tokens: ArticleTokens;
  lexicon: PeopleLexicon;
}

/** A place where a person is named; `person` is their number. */
export interface PersonPlace extends TokenSpan {
  person: number;
}

/** Marks that token `at` is in a sentence that a person says, in quotes or not. */
export interface Saying {
  person: number;
  at: number;
}

/** The longest apposition between a name and its verb, and the longest title between a verb and its name, in tokens. */
const MAX_APPOSITION = 18;
const MAX_TITLE = 9;
/** A pronoun refers to the person who is named last before it, within this many tokens. */
const MAX_DISTANCE = 60;

/**
 * Finds who says what: the verbs of speech whose subject is a person (`Poe, a nurse, said`, `said Mayor Ana Poe`), what
 * is reported `according to` them, and `she said` behind a sentence that began with her, as long as nobody else is named
 * between and nobody called her `he` before. What others say of them is not included.
 */
export function sayingsOf(text: PeopleText, places: readonly PersonPlace[]): Saying[] {
  const sayings: Saying[] = [];
  const pronouns = new Map<number, string>();
  let next = 0;
  let subject: PersonPlace | null = null;
  for (let at = 0; at < text.tokens.length; at++) {
    const place = places[next]?.from === at ? places[next] : null;
    if (place) next++;
    if (place && isSpeaker(text, place)) sayings.push({ person: place.person, at });
    if (place && (isSpeaker(text, place) || opens(text, place))) subject = place;
    else if (place && place.person !== subject?.person) subject = null;
    const pronoun = text.tokens.folded(at);
    const isHer = text.lexicon.context.personalPronouns.has(pronoun) && isPronounSpeaking(text, at);
    if (!isHer || !subject || at - subject.to > MAX_DISTANCE) continue;
    const known = pronouns.get(subject.person) ?? pronoun;
    pronouns.set(subject.person, known);
    if (known === pronoun) sayings.push({ person: subject.person, at });
  }
  return sayings;
}

function isSpeaker(text: PeopleText, place: TokenSpan): boolean {
  return verbAfter(text, place.to) || verbBefore(text, place.from) || isSource(text, place.from);
}

/** Tells whether a verb of speech follows: `Poe said`, `Poe, 41, a nurse from Leith, also said`. */
function verbAfter({ tokens, lexicon }: PeopleText, to: number): boolean {
  let at = to;
  if (isOn(tokens, at) && /^[,(]$/.test(tokens.text(at))) {
    const open = at;
    at++;
    while (isOn(tokens, at) && at - open < MAX_APPOSITION && !/^[.!?;:“”"]$/.test(tokens.text(at))) {
      if (
        /^[,)]$/.test(tokens.text(at)) &&
        isOn(tokens, at + 1) &&
        isVerb({ tokens, lexicon }, skipAdverbs(tokens, lexicon, at + 1))
      )
        return true;
      at++;
    }
    return false;
  }
  return isVerb({ tokens, lexicon }, skipAdverbs(tokens, lexicon, at));
}

/** Gives the token behind `also`, `has`, `later`, `angrily`. */
function skipAdverbs(tokens: ArticleTokens, lexicon: PeopleLexicon, from: number): number {
  let at = from;
  while (isOn(tokens, at) && at - from < 2) {
    const word = tokens.folded(at);
    if (!lexicon.context.beforeVerbs.has(word) && !/\p{L}{3}ly$/u.test(word)) break;
    at++;
  }
  return at;
}

function isVerb({ tokens, lexicon }: PeopleText, at: number): boolean {
  return isOn(tokens, at) && !isCapitalised(tokens, at) && (lexicon.bits(tokens.folded(at)) & IS_SPEECH) !== 0;
}

/**
 * Tells whether a verb of speech is before the name, behind the end of what is said, which a mark ends: `…,” said the
 * mayor, Ana Poe`.
 */
function verbBefore(text: PeopleText, from: number): boolean {
  const { tokens } = text;
  for (let at = from - 1; at > 0 && from - at <= MAX_TITLE && !tokens.breakBefore(at + 1); at--) {
    if (isVerb(text, at)) return /^[,”"’'?!]$/.test(tokens.text(at - 1));
    if (/^[.!?;:“”"]$/.test(tokens.text(at))) return false;
  }
  return false;
}

/** Tells whether the name is a source: `according to the mayor, Ana Poe`. */
function isSource({ tokens, lexicon }: PeopleText, from: number): boolean {
  for (let at = from - 1; at > 0 && from - at <= MAX_TITLE && !tokens.breakBefore(at + 1); at--) {
    if (/^[.!?;:“”"]$/.test(tokens.text(at))) return false;
    if (lexicon.context.sourceLeads.has(`${tokens.folded(at - 1)} ${tokens.folded(at)}`)) return true;
  }
  return false;
}

/** Tells whether a pronoun speaks: `she said`, `said she`. */
function isPronounSpeaking(text: PeopleText, at: number): boolean {
  return (
    isVerb(text, skipAdverbs(text.tokens, text.lexicon, at + 1)) ||
    (at > 0 && !text.tokens.breakBefore(at) && isVerb(text, at - 1))
  );
}

/** Tells whether a name, with its titles, begins its sentence and does something in it: a verb may follow. */
export function opens({ tokens, lexicon }: PeopleText, { from, to }: TokenSpan): boolean {
  const word = isOn(tokens, to) ? tokens.text(to) : '';
  if (word === '' || /^(?:['’]s?|[.!?:;])$/.test(word) || lexicon.context.nameJoiners.has(word)) return false;
  if (/^\p{Ll}/u.test(word) && (lexicon.bits(word) & IS_FUNCTION) !== 0 && !lexicon.context.auxiliaries.has(word))
    return false;
  let start = from;
  while (
    start > 0 &&
    !tokens.breakBefore(start) &&
    from - start < MAX_TITLE &&
    !/^[.!?:;“”"]$/.test(tokens.text(start - 1))
  )
    start--;
  for (let at = start; at < from; at++) {
    if (
      tokens.text(at) === ',' ||
      lexicon.roles.headEnds.has(tokens.folded(at)) ||
      (lexicon.bits(tokens.folded(at)) & IS_SPEECH) !== 0
    )
      return false;
  }
  return from - start < MAX_TITLE;
}

/** Tells whether token `at` is on the line of the one before it. */
function isOn(tokens: ArticleTokens, at: number): boolean {
  return at < tokens.length && !tokens.breakBefore(at);
}
