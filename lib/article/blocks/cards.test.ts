import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing/draft-of';
import { readDraftBlocks } from './draft-blocks';
import { writeArticle } from './write-html';

const FILM = '<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F" title="The bridge turns"></iframe>';
const CARD = '<a href="https://www.youtube.com/watch?v=a1B2c3D4e5F">The bridge turns</a>';
const read = (body: string) => readDraftBlocks(pageOf(body).body, 'https://news.example/news/bridge');

describe('frames of other sites', () => {
  it('leave their title as a link, in a figure of its own', () => {
    const blocks = read(`<p>Before ${FILM} after</p>`);
    expect(blocks.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      'paragraph: Before',
      'caption: The bridge turns',
      'paragraph: after',
    ]);
    expect(writeArticle(blocks).html).toContain(`<figure><figcaption data-block="1">${CARD}</figcaption></figure>`);
  });

  it('stand in the figure that they are in, over its caption', () => {
    const { html } = writeArticle(read(`<figure>${FILM}<figcaption>The quay</figcaption></figure>`));
    expect(html).toBe(
      `<figure><figcaption data-block="0">${CARD}</figcaption><figcaption data-block="1">The quay</figcaption></figure>`,
    );
  });

  it('are there once each, and lead to no other article', () => {
    const [card, ...more] = read(FILM + FILM);
    expect(more).toEqual([]);
    expect(card.linkLength).toBe(0);
  });

  it('leave nothing when they are no part of the story', () => {
    expect(read('<iframe src="https://ads.example/" title="Ships for sale"></iframe>')).toEqual([]);
  });
});
