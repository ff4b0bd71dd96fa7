import { splitSentences } from '../../languages/split-sentences';
import { foldWord } from '../../text/fold-word';
import { isEnglish } from '../../text/language-tag';
import { FEMININE_ADDRESSES, MASCULINE_ADDRESSES } from '../../text/names/name-words';
import { samePerson } from '../../text/names/person-name';
import type { Position, Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import type { FactSource, PersonFact } from '../facts';
import { isCredit } from './credits';
import { findMentionsInTokens } from './mentions';
import { isInCaptionsOnly } from './names/captions-only';
import { IS_AMBIGUOUS, IS_GIVEN, type PeopleLexicon } from './names/lexicon';
import { type Address, type MergedPerson, mergeMentions } from './names/merge';
import { weightOf } from './names/weight';
import { type OwnerOf, ownersIn } from './roles/owners';
import { roleAt } from './roles/role-at';
import { formerOf } from './roles/sound';
import { withSharedFamilyNames } from './shared-family-names';
import { sayingsOf } from './speech/said-by';
import type { PeopleModel } from './tagger/model';
import { type ArticleTokens, type TokenSpan, tokenizeBlocks } from './tagger/tokens';

export { findPersonMentions } from './mentions';
export type { PeopleLexicon } from './names/lexicon';
export { decodePeopleModel, type PeopleModel } from './tagger/model';

/**
 * Finds the people an article names, those it is about first, each with the role the article gives. `lexicon` holds the
 * words of the language for which the model was trained. Without a model (null) it uses rules alone and finds fewer.
 * The writers, the photographers of the captions and the outlet are left out. Linear in the length of the text; never
 * throws.
 */
export function findPeople(source: FactSource, lexicon: PeopleLexicon, model: PeopleModel | null): PersonFact[] {
  const texts = source.blocks.map((block) => block.text);
  const tokens = tokenizeBlocks(texts);
  const mentions = findMentionsInTokens(tokens, lexicon, model).filter(
    (mention) => !isCredit(texts[mention.block], source.blocks[mention.block].type, mention, lexicon.credits),
  );
  const names = mentions.map(({ block, start, end }) => texts[block].slice(start, end));
  const spans = tokenSpans(tokens, mentions);
  const saysFormer = holdsAny(tokens, lexicon.roles.pastWords);
  const article: PeopleArticle = { source, tokens, lexicon, mentions, spans, saysFormer };
  const people = mergeMentions(
    names,
    spans.map((span) => addressOf(tokens, span)),
    mentions.map(({ block }) => block),
  ).filter(
    (person) =>
      !isPublisher(person, source) &&
      !isInCaptionsOnly(person, mentions, source) &&
      (speaksEnglish(source) || isSureName(person, lexicon)),
  );
  // Speakers are found by English words.
  const said = speaksEnglish(source) ? saidBy(people, article) : null;
  const split = new Map<number, Span[]>();
  const sentencesOf = (block: number) => {
    const known = split.get(block) ?? splitSentences(texts[block]);
    split.set(block, known);
    return known;
  };
  const named = withSharedFamilyNames(people, article, spans);
  const ownerOf = ownersIn(tokens, spans, named, lexicon.roles.pluralPossessives);
  return named
    .map((person, index) => toFact(person, article, sentencesOf, ownerOf, said?.[index] ?? null))
    .sort((a, b) => b.weight - a.weight);
}

/** An article with the mentions of people in it, in reading order. */
interface PeopleArticle {
  source: FactSource;
  tokens: ArticleTokens;
  lexicon: PeopleLexicon;
  mentions: readonly Position[];
  /** The tokens of each mention. */
  spans: readonly TokenSpan[];
  /** True when it has a word such as `former`: only then are the roles of all mentions read. */
  saysFormer: boolean;
}

function holdsAny(tokens: ArticleTokens, words: ReadonlySet<string>): boolean {
  for (let at = 0; at < tokens.length; at++) if (words.has(tokens.folded(at))) return true;
  return false;
}

const speaksEnglish = ({ lang }: FactSource) => lang === null || isEnglish(lang);

/**
 * Tells whether a name is surely a person's. The model knows English: in another language only a name with a known
 * given name, and more, stays.
 */
function isSureName({ name }: MergedPerson, { bits, context }: PeopleLexicon): boolean {
  const words = foldWord(name).split(' ');
  if (!/^\p{Lu}/u.test(name) || words.length < 2 || (bits(words[0]) & (IS_GIVEN | IS_AMBIGUOUS)) !== IS_GIVEN)
    return false;
  // `Ana Ruiz y Juan Sol` are two people, whom English would not have taken for one.
  const isSecondName = (i: number) => context.foreignAnd.has(words[i - 1]) && (bits(words[i]) & IS_GIVEN) !== 0;
  return !words.some((_, i) => i > 1 && isSecondName(i));
}

function isPublisher(person: MergedPerson, source: FactSource): boolean {
  if (person.name === source.siteName) return true;
  return person.mentions.length === 1 && source.byline.some((writer) => samePerson(writer, person.name));
}

function toFact(
  person: MergedPerson,
  { source, tokens, lexicon, mentions: all, spans, saysFormer }: PeopleArticle,
  sentencesOf: (block: number) => Span[],
  ownerOf: OwnerOf,
  said: readonly number[] | null,
): PersonFact {
  const mentions = person.mentions.map((index) => all[index]);
  const [opening] = mentions;
  const sentence = sentenceAt(sentencesOf(opening.block), opening.start);
  // Roles are found by English words.
  const places = speaksEnglish(source) ? person.mentions : [];
  const roleOf = (index: number) => roleAt({ tokens, lexicon }, spans[index].from, spans[index].to, ownerOf);
  let role: string | null = null;
  for (const index of places) {
    role = roleOf(index);
    if (role) break;
  }
  if (role && saysFormer) role = formerOf(role, places.map(roleOf), lexicon);
  return {
    kind: 'person',
    name: person.name,
    aliases: person.aliases,
    role,
    ...(said && { said: sentencesAt(tokens, said, sentencesOf) }),
    mentions,
    sentence: { block: opening.block, ...sentence },
    weight: weightOf([person.name, ...person.aliases], mentions, all.length, source),
    head: '',
    detail: '',
  };
}

/** Gives where each person says something, by English words: token numbers. */
function saidBy(people: readonly MergedPerson[], { tokens, lexicon, spans }: PeopleArticle): number[][] {
  const places = people
    .flatMap(({ mentions }, person) => mentions.map((index) => ({ ...spans[index], person })))
    .sort((a, b) => a.from - b.from);
  const said = people.map((): number[] => []);
  for (const { person, at } of sayingsOf({ tokens, lexicon }, places)) said[person].push(at);
  return said;
}

/** Gives the sentences that hold the tokens, each once. */
function sentencesAt(tokens: ArticleTokens, at: readonly number[], sentencesOf: (block: number) => Span[]): Position[] {
  const found = new Map<string, Position>();
  for (const token of at) {
    const block = tokens.block(token);
    const sentence = sentenceAt(sentencesOf(block), tokens.start(token));
    found.set(`${block}:${sentence.start}`, { block, ...sentence });
  }
  return [...found.values()];
}

/** Gives how a mention is addressed, before the name or in it: `Mrs Poe`, `Lady Poe`. */
function addressOf(tokens: ArticleTokens, { from }: TokenSpan): Address {
  for (const at of [from, from - 1]) {
    if (at < 0 || (at < from && tokens.breakBefore(from))) continue;
    if (MASCULINE_ADDRESSES.has(tokens.folded(at))) return 'man';
    if (FEMININE_ADDRESSES.has(tokens.folded(at))) return 'woman';
  }
  return null;
}

/** Gives the tokens of each mention; mentions are in reading order. */
function tokenSpans(tokens: ArticleTokens, mentions: readonly Position[]): TokenSpan[] {
  let at = 0;
  return mentions.map(({ block, start, end }) => {
    while (at < tokens.length && (tokens.block(at) < block || (tokens.block(at) === block && tokens.start(at) < start)))
      at++;
    let to = at;
    while (to < tokens.length && tokens.block(to) === block && tokens.start(to) < end) to++;
    return { from: at, to };
  });
}
