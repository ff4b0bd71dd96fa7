import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LONGEST_TITLE } from '../../text/clean-line';
import fc from '../../text/testing/properties';
import { extractArticle, extractWholePage } from '../extract';
import { BLOCK_SLACK, MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_PICTURES, MAX_TEXT } from '../page-bounds';
import { readDraftBlocks } from './draft-blocks';
import { endWithin } from './long-texts';

const SENTENCE = 'The pilots of Lowmouth harbour went back to work on Monday, said Ana Brix, and 42 ships came in. ';
const BASE = 'https://news.example/a';

function open(body: string): Document {
  return new JSDOM(body).window.document;
}

function textsOf(body: string): string[] {
  return readDraftBlocks(open(body).body, BASE).map(({ text }) => text);
}

describe('endWithin', () => {
  it.each([
    ['ends after the last sentence', 'One two. Three four. Five six', 24, 'One two. Three four. '],
    ['ends at a blank', 'one two three four', 10, 'one two '],
    ['ends between two letters', 'abcdefgh', 5, 'abcde'],
    ['keeps a letter with its marks', 'aaaa\u0301\u0301b', 5, 'aaa'],
    ['keeps pairs whole', 'aa\u{1f600}\u{1f600}', 5, 'aa\u{1f600}'],
    ['knows Japanese stops', '船は港に戻った。次の船は木曜日', 12, '船は港に戻った。'],
  ])('%s', (_, text, room, begun) => expect(text.slice(0, endWithin(text, room) ?? 0)).toBe(begun));

  it('ends a line where lines are kept', () => expect(endWithin('One. two\nthree four five', 12, true)).toBe(9));
  it('leaves a short text whole when it has no end', () => expect(endWithin('abc', 5)).toBeNull());

  it('always goes on, and never past its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, room) => {
        const end = endWithin(text, room);
        if (end === null) return text.length <= room;
        return end >= 1 && end <= room;
      }),
    );
  });
});

describe('a text that is too long for one block', { timeout: 60_000 }, () => {
  it('becomes several, after whole sentences, and loses nothing', () => {
    const texts = textsOf(`<p>${SENTENCE.repeat(1000)}</p>`);
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.every((text) => text.length <= MAX_BLOCK_LENGTH + BLOCK_SLACK && text.endsWith('came in.'))).toBe(
      true,
    );
    expect(texts.join(' ')).toBe(SENTENCE.repeat(1000).trim());
  });

  it('is cut where lines end', () => {
    const texts = textsOf(`<pre>${'a line\n'.repeat(5000)}</pre>`);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every((text) => text.startsWith('a line') && text.endsWith('a line'))).toBe(true);
    const broken = textsOf(`<div>${'a ship<br>'.repeat(5000)}</div>`);
    expect(broken.length).toBeGreaterThan(2);
    expect(broken.every((text) => text.startsWith('a ship') && text.endsWith('a ship'))).toBe(true);
  });

  it('keeps the links and the bold words that go over an end, and ends even a single word', () => {
    const blocks = readDraftBlocks(open(`<p><b><a href="/b">${SENTENCE.repeat(300)}</a></b></p>`).body, BASE);
    expect(blocks.length).toBeGreaterThan(2);
    for (const { html, text, linkLength } of blocks) {
      expect(html).toMatch(/^<strong><a href="https:\/\/news\.example\/b">.*<\/a><\/strong>$/);
      expect(linkLength - text.length).toBeLessThanOrEqual(1);
    }
    expect(textsOf(`<p>${'a'.repeat(50_000)}</p>`).join('')).toBe('a'.repeat(50_000));
    expect(textsOf(`<p>${'<b>a</b><i>b</i>'.repeat(20_000)}</p>`).join('')).toBe('ab'.repeat(20_000));
  });
});

describe('a page that holds more than is read of one', { timeout: 60_000 }, () => {
  it.each([
    ['text', `<p>${SENTENCE.repeat(10)}</p>`.repeat(MAX_TEXT / 900)],
    ['paragraphs', '<p>A ship came.</p>'.repeat(MAX_BLOCKS + 10)],
    ['pictures', `<p>${SENTENCE}</p>${'<img src="/a.jpg" width=600 height=400>'.repeat(MAX_PICTURES + 5)}`],
  ])('is cut, and the article says so: %s', (_, body) => {
    const article = extractWholePage(open(`<article><h1>Pilots</h1>${body}</article>`), BASE);
    expect(article.isCut).toBe(true);
    expect(article.blocks.length).toBeLessThanOrEqual(MAX_BLOCKS);
    expect(article.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(
      MAX_TEXT + MAX_BLOCK_LENGTH * 2,
    );
    expect(article.html.split('<img').length - 1).toBeLessThanOrEqual(MAX_PICTURES);
  });

  it('says nothing of the kind about others', () => {
    const page = open(`<article><h1>Pilots</h1>${`<p>${SENTENCE}</p>`.repeat(20)}</article>`);
    expect('isCut' in extractArticle(page, BASE)).toBe(false);
  });
});

describe('a title that is too long to be one', () => {
  it.each(['Ana Brix ', 'a', ' – ', ' | ', '1'])('is ended: %j again and again', (unit) => {
    const title = unit.repeat(20_000);
    const head = `<title>${title}</title><meta property="og:title" content="${title}">`;
    const page = open(`${head}<article><h1>${title}</h1>${`<p>${SENTENCE}</p>`.repeat(20)}</article>`);
    expect(extractArticle(page, BASE).title.length).toBeLessThanOrEqual(LONGEST_TITLE + 1);
  });
});
