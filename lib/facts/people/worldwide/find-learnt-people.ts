import { splitSentences } from '../../../languages/split-sentences';
import { samePerson } from '../../../text/names/person-name';
import type { Position } from '../../../text/position';
import { sentenceAt } from '../../../text/sentences';
import type { FactSource, PersonFact } from '../../facts';
import { isInCaptionsOnly } from '../names/captions-only';
import { type MergedPerson, mergeMentions } from '../names/merge';
import { weightOf } from '../names/weight';
import { quotedTokens } from '../speech/quoted';
import { tokenizeBlocks } from '../tagger/tokens';
import { bareWordOf } from './descriptions';
import type { LearntPeople } from './learnt-people';
import { learntMentions } from './mentions';
import { nominatives } from './nominative';
import { roleReader } from './role';
import { isInserted, saysSomething } from './saying';
import { wholeNames } from './unspaced-names';

/**
 * Finds the people an article names in a language that has a model of its own, those it is about first, each in the nominative
 * where the text shows it, with the role in the words beside the name. The writers and the outlet are left out. Linear in the
 * length of the text; never throws.
 */
export function findLearntPeople(source: FactSource, people: LearntPeople): PersonFact[] {
  const texts = source.blocks.map(({ text }) => text);
  const tokens = tokenizeBlocks(texts, people.cut, people.lexicon.fold);
  const spans = learntMentions(tokens, people);
  const places = spans.map(({ from, to }) => tokens.position(from, to));
  const written = places.map(({ block, start, end }) => nameIn(texts[block].slice(start, end), people));
  const names = people.words.writing === 'unspaced' ? wholeNames(written) : nominatives(written, people);
  const roleOf = roleReader(people);
  const named = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const quoted = quotedTokens(tokens);
  const isNamed = (token: number) => named.has(token);
  const sentences = new Map<number, Position[]>();
  const sentenceOf = ({ block, start }: Position): Position => {
    const known = sentences.get(block) ?? splitSentences(texts[block]).map((span) => ({ block, ...span }));
    sentences.set(block, known);
    return { block, ...sentenceAt(known, start) };
  };

  const merged = mergeMentions(names);
  const sharedNames = namesOfSeveral(merged.map(({ name }) => name));
  const toFact = ({ name, mentions }: MergedPerson): PersonFact => {
    const own = mentions.map((index) => places[index]);
    const forms = new Set([...mentions.map((index) => written[index]), ...mentions.map((index) => names[index])]);
    forms.delete(name);
    let role: string | null = null;
    for (const index of mentions) {
      // `Trump` may be the father or the son: whose role it is cannot be told.
      if (sharedNames.has(names[index])) continue;
      const isOblique = names[index] !== written[index];
      const isNominative = !isOblique && people.isGivenName(written[index].split(' ')[0]);
      role ??= roleOf(texts[places[index].block], tokens, spans[index], { isNamed, isOblique, isNominative });
    }
    const said = mentions
      // `«Lek ordered it», said his spokesman`: the words are of somebody who is not in them.
      .filter((index) => quoted[spans[index].from] === 0 || isInserted(tokens, spans[index]))
      .filter((index) => saysSomething(tokens, spans[index], people.lexicon))
      .map((index) => sentenceOf(places[index]));
    return {
      kind: 'person',
      name,
      aliases: [...forms],
      role,
      // Without a verb of saying in the text it is not known who speaks, and `said` is left out.
      ...(said.length > 0 && { said: withoutRepeats(said) }),
      mentions: own,
      sentence: sentenceOf(own[0]),
      weight: weightOf([name, ...forms], own, spans.length, source),
      head: '',
      detail: '',
    };
  };
  return merged
    .filter((person) => !isPublisher(person, source) && !isInCaptionsOnly(person, places, source))
    .map(toFact)
    .sort((a, b) => b.weight - a.weight);
}

/** Gives the words that end the names of more than one person: a family name that they share. */
function namesOfSeveral(names: readonly string[]): ReadonlySet<string> {
  const last = names.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1) ?? '');
  return new Set(last.filter((word, i) => last.indexOf(word) !== i));
}

/** Gives a name as it is written, without `and` glued to its front and the ending of a case behind an apostrophe. */
function nameIn(text: string, { words, isGivenName }: LearntPeople): string {
  const written = text.replace(/\s+/g, ' ');
  const [first] = written.split(' ');
  const bare = bareWordOf(words)(first);
  const name = isGivenName(bare) && !isGivenName(first) ? bare + written.slice(first.length) : written;
  return words.hasApostropheEndings ? name.replace(/['’]\p{Ll}+$/u, '') : name;
}

function isPublisher({ name, mentions }: MergedPerson, { siteName, byline }: FactSource): boolean {
  return name === siteName || (mentions.length === 1 && byline.some((writer) => samePerson(writer, name)));
}

function withoutRepeats(places: readonly Position[]): Position[] {
  return places.filter(
    ({ block, start }, i) => places.findIndex((other) => other.block === block && other.start === start) === i,
  );
}
