import { splitSentences } from '../../../languages/split-sentences';
import { contains, type Position, type Span } from '../../../text/position';
import type { FactSource, PersonFact } from '../../facts';
import { hasAdverbEnding, isPlural, isVerb } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';

/** The referent of the opening word of a sentence: `she` → `Lind`. */
export interface Antecedent {
  /** The opening word. */
  pronoun: Span;
  /** Its referent, as it is written in its place. */
  name: string;
  /** The person, where it is somebody. */
  person: PersonFact | null;
}

/**
 * The number of sentences before one in which its opening word's referent is looked for, as long as each of them is about the
 * same.
 */
const BACK = 3;
/** The most words of a subject that is named by itself. */
const LONGEST_SUBJECT = 6;
/** The units of a sentence in which its subject is named. */
const OPENING = 60;

type Source = Pick<FactSource, 'blocks'>;

/**
 * Gives the referent of a word that opens a sentence and points back: the person, the firm or the people that the sentence
 * before is about; null where it points to nothing or that is not sure.
 */
export function antecedentOf(
  text: string,
  sentence: Position,
  source: Source,
  people: readonly PersonFact[],
  words: ClauseSets,
): Antecedent | null {
  const { pointing } = words;
  const [, lead = '', word = ''] = /^([^\p{L}\p{N}]*)(\p{L}+)/u.exec(text.slice(sentence.start, sentence.end)) ?? [];
  if (!pointing || !word) return null;
  const lower = word.toLowerCase();
  const start = sentence.start + lead.length;
  const pronoun = { start, end: start + word.length };
  const isOwn = pointing.ofPersons.has(lower) || pointing.ofThings.has(lower) || pointing.ofSeveral.has(lower);
  const own = (name: string) => (isOwn ? `${name}’s` : name);
  if (pointing.persons.has(lower) || pointing.ofPersons.has(lower)) {
    const person =
      speakerOf(sentence, source, people) ??
      subjectBefore(sentence, source, people, words) ??
      mainPersonBefore(sentence, lower, source, people, words);
    // `He was at Lord Bell’s house`: whoever the sentence names is somebody else.
    if (person?.mentions.some((mention) => contains(sentence, mention))) return null;
    return person && { pronoun, name: own(shortName(person)), person };
  }
  const isSeveral = pointing.several.has(lower) || pointing.ofSeveral.has(lower);
  if (!isSeveral && !pointing.things.has(lower) && !pointing.ofThings.has(lower)) return null;
  // `It is clear that`, `it was the first time`: it points nowhere.
  const [, ...next] = /^\s+(\p{L}+)(?:\s+(\p{L}+))?/u.exec(text.slice(pronoun.end, sentence.end)) ?? [];
  if (pointing.things.has(lower) && next.some((verb) => pointing.emptyVerbs.has(verb))) return null;
  const name = thingBefore(sentence, source, people, { ...words, pointing }, isSeveral);
  return name === null ? null : { pronoun, name: own(name), person: null };
}

/** Gives the speaker of the sentence, where it is known who speaks and it is the one who opens it. */
function speakerOf(sentence: Position, source: Source, people: readonly PersonFact[]): PersonFact | null {
  const speakersOf = (place: Position) => people.filter(({ said }) => said?.some((one) => contains(one, place)));
  const [speaker, ...others] = speakersOf(sentence);
  if (!speaker || others.length > 0 || speaker.mentions.some((mention) => contains(sentence, mention))) return null;
  // Whom only the caption of a picture has named is not meant by a `she` of the text.
  const isNamed = speaker.mentions.some(
    ({ block, start }) =>
      source.blocks[block].type !== 'caption' &&
      (block < sentence.block || (block === sentence.block && start < sentence.start)),
  );
  if (!isNamed) return null;
  // `said Ada Lind, who knows Tom Bell. She said`: the pronoun is the last speaker.
  const [before] = sentencesBefore(sentence, source);
  const last = before ? speakersOf(before) : [];
  return last.length === 0 || last.includes(speaker) ? speaker : null;
}

/** Gives the family name, or all of a name that has no other. */
function shortName({ name, aliases }: PersonFact): string {
  const short = aliases.filter((alias) => !/\s/.test(alias) && name.endsWith(alias));
  return short[0] ?? name;
}

/** Gives the sentences before one, the nearest first: of its block, and of the one before it. */
function sentencesBefore({ block, start }: Position, { blocks }: Source): Position[] {
  const of = (at: number) =>
    blocks[at]?.type === 'paragraph' ? splitSentences(blocks[at].text).map((span) => ({ block: at, ...span })) : [];
  const own = of(block).filter(({ end }) => end <= start);
  return [...of(block - 1), ...own].reverse().slice(0, BACK);
}

/** Gives the only person whom the sentence before is about: it begins with them, and nobody else is named in between. */
function subjectBefore(
  sentence: Position,
  source: Source,
  people: readonly PersonFact[],
  words: ClauseSets,
): PersonFact | null {
  const between = new Set<PersonFact>();
  for (const before of sentencesBefore(sentence, source)) {
    const named = people.flatMap((person) =>
      person.mentions.filter((mention) => contains(before, mention)).map((mention) => ({ person, mention })),
    );
    named.sort((a, b) => a.mention.start - b.mention.start);
    const [first] = named;
    for (const { person } of named) between.add(person);
    if (first && opensSentence(first.mention, before, source, words)) {
      const others = [...between].filter((person) => person !== first.person);
      return others.length === 0 ? first.person : null;
    }
    const speakers = people.filter(({ said }) => said?.some((one) => contains(one, before)));
    if (speakers.length === 1 && named.length > 0 && between.size === 1 && between.has(speakers[0])) return speakers[0];
    if (named.length > 0) return null;
    const [, opening = ''] =
      /^[^\p{L}]*(\p{L}+)/u.exec(source.blocks[before.block].text.slice(before.start, before.end)) ?? [];
    const goesOn =
      words.pointing?.persons.has(opening.toLowerCase()) || words.pointing?.ofPersons.has(opening.toLowerCase());
    if (!goesOn) return null;
  }
  return null;
}

/** Somebody whom the article is about has so many mentions, and so large a share of all. */
const MAIN = { mentions: 4, share: 0.5 };

/**
 * Gives the person whom the article is about, where nobody else is named in the sentences before, nor meant by a pronoun of the
 * other gender.
 */
function mainPersonBefore(
  sentence: Position,
  pronoun: string,
  source: Source,
  people: readonly PersonFact[],
  words: ClauseSets,
): PersonFact | null {
  const all = people.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const main = people.find(({ mentions }) => mentions.length >= MAIN.mentions && mentions.length >= MAIN.share * all);
  if (!main) return null;
  const before = sentencesBefore(sentence, source);
  const namedIn = (place: Position) =>
    people.filter(({ mentions }) => mentions.some((mention) => contains(place, mention)));
  const named = new Set(before.flatMap(namedIn));
  if (named.size !== 1 || !named.has(main)) return null;
  const { persons, ofPersons } = words.pointing ?? { persons: new Set(), ofPersons: new Set() };
  const told = before.flatMap(
    ({ block, start, end }) => source.blocks[block].text.slice(start, end).match(/\p{L}+/gu) ?? [],
  );
  // The lists of pronouns have the genders in the same order.
  const genderOf = (word: string) => Math.max([...persons].indexOf(word), [...ofPersons].indexOf(word));
  const isOther = (word: string) => genderOf(word) >= 0 && genderOf(word) !== genderOf(pronoun);
  return told.some((word) => isOther(word.toLowerCase())) ? null : main;
}

/** Tells whether a name is the subject with which its sentence begins: a verb, an aside or an adverb follows. */
function opensSentence(mention: Position, sentence: Position, { blocks }: Source, words: ClauseSets): boolean {
  const { text } = blocks[mention.block];
  const before = text.slice(sentence.start, mention.start);
  if (before.length > OPENING || /[,;:“"]/.test(before)) return false;
  if (
    before
      .split(/\s+/)
      .some(
        (word) =>
          word !== '' && (words.prepositions.has(word.toLowerCase()) || isVerb({ lower: word.toLowerCase() }, words)),
      )
  )
    return false;
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(text.slice(mention.end, sentence.end)) ?? [];
  return /^,/.test(text.slice(mention.end)) || (next !== '' && !words.conjunctions.has(next) && /^\p{Ll}/u.test(next));
}

/**
 * Gives the subject with which the sentence right before begins, where it is a name of a firm or several people; null where it
 * is not.
 */
function thingBefore(
  sentence: Position,
  source: Source,
  people: readonly PersonFact[],
  words: ClauseSets & { pointing: NonNullable<ClauseSets['pointing']> },
  isSeveral: boolean,
): string | null {
  const [before] = sentencesBefore(sentence, source);
  if (!before || before.block !== sentence.block) return null;
  if (
    people.some(({ mentions }) =>
      mentions.some((mention) => contains(before, mention) && mention.start < before.start + OPENING),
    )
  )
    return null;
  const tokens = source.blocks[before.block].text.slice(before.start, before.end).split(/\s+/);
  const verb = tokens.findIndex((token, at) => at > 0 && isVerb({ lower: token.toLowerCase() }, words));
  if (verb < 1 || verb > LONGEST_SUBJECT) return null;
  const subject = tokens.slice(0, verb);
  if (
    subject.some(
      (token, at) =>
        /[,;:“”"()]/.test(token) ||
        (at > 0 && (words.prepositions.has(token) || words.conjunctions.has(token) || hasAdverbEnding(token, words))),
    )
  )
    return null;
  const opening = subject[0].toLowerCase();
  const head = subject[subject.length - 1];
  if (
    words.prepositions.has(opening) ||
    words.pronouns.has(opening) ||
    words.subordinators.has(opening) ||
    words.relatives.has(opening)
  )
    return null;
  const isName = subject.every(
    (token, at) => /^[\p{Lu}\p{N}]/u.test(token) || (at === 0 && words.definites.has(opening)),
  );
  if (isSeveral)
    return (isPlural(head, words.pointing) && !/['’]/.test(head)) || words.pointing.severalNouns.has(head.toLowerCase())
      ? subject.join(' ')
      : null;
  return isName && !isPlural(head, words.pointing) && !(subject.length === 1 && words.definites.has(opening))
    ? subject.join(' ')
    : null;
}
