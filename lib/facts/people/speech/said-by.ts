import { IS_CALENDAR, IS_FUNCTION, IS_PLACE, IS_ROLE, IS_SPEECH, type PeopleLexicon } from '../names/lexicon';
import { type ArticleTokens, isCapitalised, type TokenSpan } from '../tagger/tokens';
import { quotedTokens } from './quoted';

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
/** Closing quotes and brackets that are looked over behind the end of a sentence; no text has more in a row. */
const MAX_CLOSERS = 8;

/**
 * Finds who says what: the verbs of speech whose subject is a person (`Poe, a nurse, said`, `said Mayor Ana Poe`), what
 * is reported `according to` them, and `she said` behind a sentence that began with her, as long as nobody else is named or
 * speaks in between, nobody called her `he` before, and whoever her own sentence names besides is known to be a `he`. What others say
 * of them is not included, nor who is said to speak in somebody's quotation.
 */
export function sayingsOf(text: PeopleText, places: readonly PersonPlace[]): Saying[] {
  const { tokens, lexicon } = text;
  const sayings: Saying[] = [];
  const quoted = quotedTokens(tokens);
  const starts = new Map(places.map((place) => [place.from, place]));
  const pronouns = new Map<number, string>();
  let subject: PersonPlace | null = null;
  /** Those who are named in the subject's sentence, besides the subject, and in the sentence that is being read. */
  let rivals: readonly number[] = [];
  let named: number[] = [];
  let ownVerb = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (startsSentence(text, at)) named = [];
    if (quoted[at]) continue;
    const place = starts.get(at);
    // `Poe said that Lek’s house had burned`: the one who goes on to speak is no owner.
    const isOwner = place && /^['’]s?$/.test(tokens.text(place.to) ?? '');
    if (isOwner && named.length === 0) subject = null;
    if (place && !isOwner) {
      const { person } = place;
      const verb = isBehindPreposition(text, place.from) ? -1 : verbAfter(text, place.to, starts);
      const speaks = (verb > 0 && tellsWords(text, verb)) || isSource(text, place, starts);
      ownVerb = verb;
      if (speaks) sayings.push({ person, at });
      if (speaks || opens(text, place)) {
        rivals = named.filter((one) => one !== person);
        subject = place;
      } else if (person !== subject?.person) subject = null;
      named.push(person);
    } else if (!place && at !== ownVerb && isOtherSpeaking(text, at)) subject = null;
    const pronoun = tokens.folded(at);
    const isHer = lexicon.context.personalPronouns.has(pronoun) && isPronounSpeaking(text, at);
    if (!isHer || !subject || at - subject.to > MAX_DISTANCE) continue;
    const known = pronouns.get(subject.person);
    const isOther = (one: number) => pronouns.has(one) && pronouns.get(one) !== pronoun;
    const isSure = rivals.length === 0 ? (known ?? pronoun) === pronoun : known === pronoun && rivals.every(isOther);
    if (rivals.length === 0 && known === undefined) pronouns.set(subject.person, pronoun);
    if (isSure) sayings.push({ person: subject.person, at });
  }
  return sayings;
}

/** Tells whether a sentence begins at a token. A short word with a capital before the stop is an abbreviation: `Gov. Poe`. */
function startsSentence({ tokens }: PeopleText, at: number): boolean {
  if (at === 0 || tokens.breakBefore(at)) return true;
  const first = Math.max(0, at - 1 - MAX_CLOSERS);
  let end = at - 1;
  while (end > first && /^[”"»)]$/.test(tokens.text(end))) end--;
  return /^[.!?]$/.test(tokens.text(end)) && end > 0 && !/^\p{Lu}\p{L}{0,2}$/u.test(tokens.text(end - 1));
}

/** Tells whether a verb of speech has a subject that is neither a name nor a pronoun: `an aide said`, `said the mayor`. */
function isOtherSpeaking(text: PeopleText, at: number): boolean {
  const { tokens, lexicon } = text;
  if (at === 0 || !isOn(tokens, at) || !isVerb(text, at)) return false;
  const before = tokens.folded(at - 1);
  const isNoun = /^\p{Ll}/u.test(tokens.text(at - 1)) && (lexicon.bits(before) & IS_FUNCTION) === 0;
  if (isNoun && !lexicon.context.beforeVerbs.has(before) && !/\p{L}{3}ly$/u.test(before)) return true;
  return (
    isOn(tokens, at + 1) && /^[,”"]$/.test(tokens.text(at - 1)) && lexicon.roles.articles.has(tokens.folded(at + 1))
  );
}

/** The places of people, by their first token. */
type Starts = ReadonlyMap<number, TokenSpan>;

/** Tells whether what is said stands before a name that is its source: `…,” said Ana Poe`, `…, according to Ana Poe`. */
const isSource = (text: PeopleText, { from, to }: TokenSpan, starts: Starts) =>
  isWhole(text, to) && (verbBefore(text, from, starts) || isBehindSourceLead(text, from));

/** Tells whether a name belongs to a noun before it: `the lawyer of Mayor Poe said`, `an aide to Poe said`; not `in Leith Poe said`. */
function isBehindPreposition({ tokens, lexicon }: PeopleText, from: number): boolean {
  const { headEnds, articles } = lexicon.roles;
  const isTitled = (at: number) => at < from && /^\p{Lu}/u.test(tokens.text(at));
  for (let at = from - 1; at >= 0 && isOn(tokens, at + 1) && from - at <= MAX_TITLE; at--) {
    const word = tokens.folded(at);
    if (headEnds.has(word) && !lexicon.context.nameJoiners.has(word)) {
      // `Secretary of State Poe said`: the preposition is part of a title.
      return /^\p{Ll}/u.test(tokens.text(at)) && !(at > 0 && isTitled(at - 1) && isTitled(at + 1));
    }
    const isTitle = /^\p{Lu}/u.test(tokens.text(at)) || (lexicon.bits(word) & IS_ROLE) !== 0 || articles.has(word);
    if (!isTitle || (lexicon.bits(word) & (IS_CALENDAR | IS_PLACE)) !== 0) return false;
  }
  return false;
}

/** Tells whether a name is not part of a longer one of a thing: `the Poe campaign’s director`, `Poe's lawyer`. */
function isWhole({ tokens, lexicon }: PeopleText, to: number): boolean {
  if (!isOn(tokens, to)) return true;
  const word = tokens.text(to);
  if (/^['’]s?$/.test(word)) return false;
  const isNoun = /^\p{Ll}/u.test(word) && (lexicon.bits(tokens.folded(to)) & (IS_FUNCTION | IS_SPEECH)) === 0;
  return !isNoun || /\p{L}{3}ly$/u.test(word);
}

/** Gives the verb of speech that follows a name; -1 where none does: `Poe said`, `Poe, 41, a nurse from Leith, also said`. */
function verbAfter(text: PeopleText, to: number, starts: Starts): number {
  const { tokens, lexicon } = text;
  const verbAt = (at: number) =>
    isVerb(text, skipAdverbs(tokens, lexicon, at)) ? skipAdverbs(tokens, lexicon, at) : -1;
  if (!isOn(tokens, to) || !/^[,(]$/.test(tokens.text(to))) return verbAt(to);
  for (let at = to + 1; isOn(tokens, at) && at - to < MAX_APPOSITION; at++) {
    const mark = tokens.text(at);
    if (/^[.!?;:“”"]$/.test(mark)) return -1;
    const verb = /^[,)]$/.test(mark) && isOn(tokens, at + 1) ? verbAt(at + 1) : -1;
    if (verb < 0) continue;
    // `It was late for Poe, he told them, said Lek.`: the verb is that of the name behind it.
    const next = starts.get(verb + 1);
    return next && (!isOn(tokens, next.to) || /^[.,;]$/.test(tokens.text(next.to))) ? -1 : verb;
  }
  return -1;
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
 * mayor, Ana Poe`; with no other name in between, but that of an owner: `said Ian Lek’s aide, Ana Poe`.
 */
function verbBefore(text: PeopleText, from: number, starts: Starts): boolean {
  const { tokens } = text;
  let isOwned = true;
  for (let at = from - 1; at > 0 && from - at <= MAX_TITLE && !tokens.breakBefore(at + 1); at--) {
    const other = starts.get(at);
    if (other && !/^['’]s?$/.test(tokens.text(other.to))) return false;
    if (tokens.text(at) === ',') isOwned = false;
    if (isOwned && isJoint(text, at)) return false;
    // `Bell, unlike, say, Poe, left`: a verb of speech has its subject right behind it.
    if (isVerb(text, at)) return /^[,”"’'?!]$/.test(tokens.text(at - 1)) && tokens.text(at + 1) !== ',';
    if (/^[.!?;:“”"]$/.test(tokens.text(at))) return false;
  }
  return false;
}

/** Tells whether the name is a source: `according to the mayor, Ana Poe`; not `according to a lawyer for Poe`. */
function isBehindSourceLead(text: PeopleText, from: number): boolean {
  const { tokens, lexicon } = text;
  let isOwned = true;
  for (let at = from - 1; at > 0 && from - at <= MAX_TITLE && !tokens.breakBefore(at + 1); at--) {
    if (/^[.!?;:“”"]$/.test(tokens.text(at))) return false;
    if (lexicon.context.sourceLeads.has(`${tokens.folded(at - 1)} ${tokens.folded(at)}`)) return true;
    if (tokens.text(at) === ',') isOwned = false;
    if (isOwned && isJoint(text, at)) return false;
  }
  return false;
}

/** Tells whether a token joins a name to the noun before it: `a spokesman for Poe`. */
const isJoint = ({ tokens, lexicon }: PeopleText, at: number) =>
  lexicon.roles.headEnds.has(tokens.folded(at)) && !lexicon.context.nameJoiners.has(tokens.folded(at));

/** Tells whether a pronoun speaks: `she said`, `said she`. */
function isPronounSpeaking(text: PeopleText, at: number): boolean {
  const verb = skipAdverbs(text.tokens, text.lexicon, at + 1);
  if (isVerb(text, verb) && tellsWords(text, verb)) return true;
  // `“It is late,” said she`; in `denied she had left` the verb is somebody else's.
  return at > 1 && isOn(text.tokens, at) && isVerb(text, at - 1) && /^[,”"’'?!]$/.test(text.tokens.text(at - 2));
}

/** The most words between a verb that also names a deed and the beginning of what is said: `announced on Sunday that`. */
const MAX_LEAD = 6;
const LONGEST_SENTENCE = 60;

/**
 * Tells whether a verb introduces words, and not a deed that is done with words: `declared that`, `denied it had`, `announced: “`, and
 * not `declared an emergency`.
 */
function tellsWords({ tokens, lexicon }: PeopleText, verb: number): boolean {
  if (!lexicon.vocabulary.deedVerbs.has(tokens.folded(verb))) return true;
  if (!isOn(tokens, verb + 1) || /^[.,:”"]$/.test(tokens.text(verb + 1))) return true;
  for (let at = verb + 1; isOn(tokens, at) && at - verb < LONGEST_SENTENCE && !/^[.!?]$/.test(tokens.text(at)); at++) {
    if (/^[“"«]$/.test(tokens.text(at))) return true;
    if (at - verb <= MAX_LEAD && lexicon.vocabulary.reportLeads.has(tokens.folded(at))) return true;
  }
  return false;
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
    // `She told how Ana Poe left`: a small word between shows that the sentence began with somebody else.
    const bits = lexicon.bits(tokens.folded(at));
    const isSmall =
      /^\p{Ll}/u.test(tokens.text(at)) && (bits & IS_FUNCTION) !== 0 && !lexicon.roles.articles.has(tokens.folded(at));
    if (tokens.text(at) === ',' || isSmall || lexicon.roles.headEnds.has(tokens.folded(at)) || (bits & IS_SPEECH) !== 0)
      return false;
  }
  return from - start < MAX_TITLE;
}

/** Tells whether token `at` is on the line of the one before it. */
function isOn(tokens: ArticleTokens, at: number): boolean {
  return at < tokens.length && !tokens.breakBefore(at);
}
