import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc, { runs } from '../../text/testing/properties';
import { ENGLISH } from './english';
import { findMentionsInTokens, findPersonMentions } from './mentions';
import { decodePeopleModel } from './tagger/model';
import { type ArticleTokens, tokenizeBlocks } from './tagger/tokens';

const file = readFileSync(new URL('../../../public/models/people.bin', import.meta.url));
const model = decodePeopleModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));

/** The same tokens, and how often they were looked at. */
function counted(tokens: ArticleTokens): { tokens: ArticleTokens; looks: () => number } {
  let looks = 0;
  const count =
    <T>(look: (i: number) => T) =>
    (i: number) => {
      looks++;
      return look(i);
    };
  return {
    tokens: {
      ...tokens,
      text: count(tokens.text),
      folded: count(tokens.folded),
      breakBefore: count(tokens.breakBefore),
      block: count(tokens.block),
      start: count(tokens.start),
      end: count(tokens.end),
    },
    looks: () => looks,
  };
}

const looksFor = (text: string, learnt: boolean) => {
  const { tokens, looks } = counted(tokenizeBlocks([text]));
  findMentionsInTokens(tokens, ENGLISH, learnt ? model : null);
  return looks();
};

// Built once, outside of any test's time: the table of all characters alone takes half a second.
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Dana',
    'Holt',
    'O',
    "'",
    'Reilly',
    'IV',
    'General',
    'the',
    'campaign',
    '“',
    '”',
    '\n',
    ',',
    "'s",
    'i',
    'İ',
  ),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('findPersonMentions', () => {
  it.each([
    ['names', 'Dana Holt met Holt, and Mr Lund met Ana Lek. '],
    ['capitals without an end', 'Holt Lund Lek '],
    ['capital letters', 'A B C '],
    ['opening quotes', 'Dana “Holt '],
    ['particles', 'van der de la Holt '],
    ['titles', 'General Minister Judge '],
    ['villages', 'the mayor of Dolna Elsha, Ana Lek, '],
    ['marks', '(“"\'. '],
    ['lines', 'Dana\nHolt,\n'],
  ])('looks at four times as many tokens no more than five times as often: %s', (_, piece) => {
    for (const learnt of [true, false]) {
      const short = looksFor(piece.repeat(150), learnt);
      expect(looksFor(piece.repeat(600), learnt)).toBeLessThanOrEqual(5 * short);
    }
  });

  it('gives mentions in order that neither overlap nor leave their block, whatever the text', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.boolean(), (texts, learnt) => {
        let block = 0;
        let end = 0;
        for (const mention of findPersonMentions(texts, ENGLISH, learnt ? model : null)) {
          seen++;
          if (mention.block !== block) end = 0;
          expect(mention.block).toBeGreaterThanOrEqual(block);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(texts[mention.block].length);
          ({ block, end } = mention);
        }
      }),
      { numRuns: runs(30) },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
