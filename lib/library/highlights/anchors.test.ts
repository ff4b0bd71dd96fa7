import { describe, expect, it } from 'vitest';
import type { Block } from '../../article/article';
import fc from '../../text/testing/properties';
import { anchorFinder, anchorsOf } from './anchors';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', text }));
const anchorOn = (blocks: Block[], quote: string, block = blocks.findIndex(({ text }) => text.includes(quote))) => {
  const start = blocks[block].text.indexOf(quote);
  return anchorsOf(blocks, [{ block, start, end: start + quote.length }])[0];
};

describe('anchorFinder, for one anchor', () => {
  const old = paragraphs('The ferry left at dawn.', 'The captain said the sea was calm.', 'He said no more.');

  it('finds the words where paragraphs were added before and around them', () => {
    const anchor = anchorOn(old, 'sea was calm');
    const updated = paragraphs('Update: two rescued.', ...old.map(({ text }) => `${text} Indeed.`));
    expect(anchorFinder(updated)(anchor)).toMatchObject({ block: 2, start: 21, end: 33, quote: 'sea was calm' });
  });

  it('finds them through changed quotes and spaces', () => {
    const anchor = anchorOn(paragraphs("It's the captain's word – no more, he added."), "the captain's word – no more");
    expect(
      anchorFinder(paragraphs('Note.', 'It’s the captain’s\u00a0word — no more, he added.'))(anchor),
    ).toMatchObject({
      block: 1,
      quote: 'the captain’s\u00a0word — no more',
    });
  });

  it('does not jump to a look-alike', () => {
    const anchor = anchorOn(old, 'He said');
    expect(anchorFinder(paragraphs('Asked why, He said nothing to us.', 'The ferry left at dawn.'))(anchor)).toBeNull();
  });

  it('chooses among repeated words by what stands around them', () => {
    const text = paragraphs('First the mayor said so.', 'Later the mayor said so again, loudly.');
    const anchor = anchorOn(text, 'the mayor said so', 1);
    expect(anchorFinder(paragraphs('New.', ...text.map((block) => block.text)))(anchor)).toMatchObject({ block: 2 });
  });

  it('looks at so much only of what a file has around a quote, and at so many places', () => {
    const long = 'a'.repeat(60_000);
    const [block] = paragraphs(long);
    const anchor = { block: 0, start: 5, end: 6, quote: 'a', prefix: long, suffix: long };
    expect(anchorFinder([block])(anchor)).toBeNull();
    const found = { ...anchor, quote: 'The ferry', prefix: `${long}Then `, suffix: ` left${long}` };
    expect(anchorFinder(paragraphs('Then The ferry left', 'At ten The ferry sank'))(found)).toMatchObject({ block: 0 });
    const find = anchorFinder(paragraphs('The ferry left at dawn. '.repeat(50_000)));
    const places = Array.from({ length: 200 }, () => find({ ...anchor, quote: 'no such words as these are there' }));
    expect(places.every((place) => place === null)).toBe(true);
    // All that is looked at for one text was looked at.
    expect(find(anchorOn(old, 'The captain said the sea'))).toBeNull();
  });

  it('gives up when the words are gone', () => {
    expect(anchorFinder(paragraphs('The ferry left at dawn.'))(anchorOn(old, 'captain said the sea'))).toBeNull();
  });

  it('finds every anchor in an unchanged text where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const block = a % texts.length;
        const start = b % texts[block].length;
        const blocks = paragraphs(...texts);
        const [anchor] = anchorsOf(blocks, [{ block, start, end: texts[block].length }]);
        expect(anchorFinder(blocks)(anchor)?.quote).toBe(anchor.quote);
      }),
    );
  });
});
