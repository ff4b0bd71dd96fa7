import type { Span } from '../../../text/position';
import { isAdverb, isVerb, piecesOf } from '../clause/pieces';
import type { ClauseSets } from '../clause/words';
import { plainWordsOf } from './standing';
import type { WholeLine } from './whole-sentence';

/**
 * Gives what a clause right behind the mention says of it, without the word that joins the two: `lost their homes` of `Tarn will help
 * the 40 people who lost their homes`. Null where there is no such clause, where the verb of the sentence may come after it, and where
 * `not`, `if` or `might` comes before it, so that it may not be told as a fact.
 */
export function toldOfMention(
  text: string,
  sentence: Span,
  mention: Span,
  { line, reach }: WholeLine,
  words: ClauseSets,
): string | null {
  const { relatives, pointing } = words;
  if (!pointing || !line.slice(0, reach).endsWith(text.slice(mention.start, mention.end))) return null;
  const [joint = '', word = ''] = /^\s(\p{Ll}+)\s+/u.exec(line.slice(reach)) ?? [];
  if (!relatives.has(word)) return null;
  const before = plainWordsOf(text.slice(sentence.start, mention.start));
  const isOpen = (lower: string) => words.turns.has(lower) || pointing.hedges.has(lower);
  if (before.some((lower) => isOpen(lower) && !words.saying.has(lower)) || /\?[”"]?$/.test(line)) return null;
  const told = line.slice(reach + joint.length);
  const pieces = piecesOf(told, { start: 0, end: told.length }, words.elided);
  const first = pieces.findIndex(({ lower }) => !isAdverb(lower, words));
  const verb = pieces[first];
  // `homes that people left`, `40 people whose homes`: its subject is another one.
  if (verb === undefined || !(isVerb(verb, words) || pointing.plainVerbs.has(verb.lower))) return null;
  let isInVerb = true;
  for (const [at, { isWord, lower, text: written }] of pieces.entries()) {
    if (at <= first) continue;
    // `their accounts`: behind an article or a preposition it is no verb.
    const isOfNoun = words.determiners.has(pieces[at - 1].lower) || words.prepositions.has(pieces[at - 1].lower);
    const isOne = isVerb({ lower }, words) && !isOfNoun && !/^\p{Lu}/u.test(written) && !/ing$/.test(lower);
    // A second verb may be the one of the sentence: `people who fled the fire were safe`.
    if (isOne && !isInVerb) return null;
    if (!isWord || words.conjunctions.has(lower) || words.subordinators.has(lower) || relatives.has(lower)) break;
    isInVerb = isOne || (isInVerb && (isAdverb(lower, words) || words.turns.has(lower)));
  }
  return told;
}
