import { splitSentences } from '../../languages/split-sentences';
import { foldWord } from '../../text/fold-word';
import { isEnglish } from '../../text/language-tag';
import { samePerson } from '../../text/names/person-name';
import type { Position, Span } from '../../text/position';
import { sentenceAt } from '../../text/sentences';
import type { FactSource, PersonFact } from '../facts';
import { isCredit } from './credits';
import { findMentionsInTokens } from './mentions';
import { type MergedPerson, mergeMentions } from './merge';
import { AMBIGUOUS_GIVEN } from './names/given-names';
import { roleAt } from './roles';
import { allGivenNames } from './rules';
import type { PeopleModel } from './tagger/model';
import { type ArticleTokens, tokenizeBlocks } from './tagger/tokens';

export { findPersonMentions } from './mentions';

export { decodePeopleModel, type PeopleModel } from './tagger/model';

/**
 * The people an article names, those it is about first, each with the role the article gives. Without a model (null) it
 * goes by rules alone and finds fewer. The writers, the photographers of the captions and the outlet are left out.
 * Linear in the length of the text; never throws.
 */
export function findPeople(source: FactSource, model: PeopleModel | null): PersonFact[] {
  const texts = source.blocks.map((block) => block.text);
  const tokens = tokenizeBlocks(texts);
  const mentions = findMentionsInTokens(tokens, model).filter(
    (mention) => !isCredit(texts[mention.block], source.blocks[mention.block].type, mention),
  );
  const names = mentions.map(({ block, start, end }) => texts[block].slice(start, end));
  const tokenAt = tokenNumbers(tokens, mentions);
  const people = mergeMentions(names).filter(
    (person) => !isPublisher(person, source) && (speaksEnglish(source) || isSureName(person)),
  );
  const split = new Map<number, Span[]>();
  const sentencesOf = (block: number) => {
    const known = split.get(block) ?? splitSentences(texts[block]);
    split.set(block, known);
    return known;
  };
  return people
    .map((person) => toFact(person, mentions, sentencesOf, tokens, tokenAt, source))
    .sort((a, b) => b.weight - a.weight);
}

const speaksEnglish = ({ lang }: FactSource) => lang === null || isEnglish(lang);

/** `Ana Ruiz y Juan Sol`: two people, whom English would not have taken for one. */
const AND = / (?:y|e|i|et|und|och|og|en|ja) (\p{Lu}[\p{L}-]+)/u;

/** The model knows English. In another language only what is surely a name stays: a known given name, and more. */
function isSureName({ name }: MergedPerson): boolean {
  const words = foldWord(name).split(' ');
  if (!/^\p{Lu}/u.test(name) || words.length < 2) return false;
  if (AMBIGUOUS_GIVEN.has(words[0]) || !allGivenNames().has(words[0])) return false;
  const second = AND.exec(name)?.[1];
  return !second || !allGivenNames().has(foldWord(second));
}

function isPublisher(person: MergedPerson, source: FactSource): boolean {
  if (person.name === source.siteName) return true;
  return person.mentions.length === 1 && source.byline.some((writer) => samePerson(writer, person.name));
}

function toFact(
  person: MergedPerson,
  all: readonly Position[],
  sentencesOf: (block: number) => Span[],
  tokens: ArticleTokens,
  tokenAt: readonly { from: number; to: number }[],
  source: FactSource,
): PersonFact {
  const mentions = person.mentions.map((index) => all[index]);
  const first = mentions[0];
  const sentence = sentenceAt(sentencesOf(first.block), first.start);
  let role: string | null = null;
  // Roles are read by English words.
  for (const index of speaksEnglish(source) ? person.mentions : []) {
    role ??= roleAt(tokens, tokenAt[index].from, tokenAt[index].to);
    if (role) break;
  }
  return {
    kind: 'person',
    name: person.name,
    aliases: person.aliases,
    role,
    mentions,
    sentence: { block: first.block, ...sentence },
    weight: weightOf(person, mentions, all.length, source),
  };
}

/** Much mentioned, early, and in the headline: what makes an article be about someone. 0 to 1. */
function weightOf(
  person: MergedPerson,
  mentions: readonly Position[],
  total: number,
  { blocks, title }: FactSource,
): number {
  const share = Math.sqrt(mentions.length / Math.max(1, total));
  const early = 1 - mentions[0].block / Math.max(1, blocks.length);
  const inTitle = [person.name, ...person.aliases].some((name) => title.includes(name)) ? 1 : 0;
  return Math.min(1, 0.5 * share + 0.3 * early + 0.2 * inTitle);
}

/** First and last token of each mention; mentions are in reading order. */
function tokenNumbers(tokens: ArticleTokens, mentions: readonly Position[]): { from: number; to: number }[] {
  let at = 0;
  return mentions.map(({ block, start, end }) => {
    while (at < tokens.length && (tokens.block(at) < block || (tokens.block(at) === block && tokens.start(at) < start)))
      at++;
    let to = at;
    while (to < tokens.length && tokens.block(to) === block && tokens.start(to) < end) to++;
    return { from: at, to };
  });
}
