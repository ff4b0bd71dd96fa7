import { describe, expect, it } from 'vitest';
import { readDraftBlocks } from '../blocks/draft-blocks';
import { writeArticle } from '../blocks/write-html';
import { pageOf, sentence } from '../testing/draft-of';
import { readLiveBlog } from './live-entries';

const BASE = 'https://news.example/live';

/** The live blog of a page from whose story the elements `lost` were left out. */
function liveBlog(body: string) {
  const container = pageOf(body).body;
  const story = readDraftBlocks(container, BASE).filter(({ element }) => !element.closest('.lost'));
  return readLiveBlog(story, container, BASE);
}

const outline = (body: string) => liveBlog(body)?.story.map(({ type, text }) => `${type}: ${text.slice(0, 30)}`);
const TEXTS = [20, 21, 22].map(sentence);
const CUT = TEXTS.map((text) => text.slice(0, 30));
const entries = (time: (hour: number) => string, tag = 'div') =>
  TEXTS.map((text, i) => `<${tag} id="entry-${i}">${time(18 - i)}<p>${text}</p></${tag}>`).join('');
const clock = (hour: number) => `<span class="lost">${hour}:40</span>`;

describe('readLiveBlog', () => {
  it('puts the time of each entry over it, in the order of the page', () => {
    expect(outline(entries((hour) => `<div class="lost">${hour}:40</div>`))).toEqual(
      CUT.flatMap((text, i) => [`paragraph: ${18 - i}:40`, `paragraph: ${text}`]),
    );
  });

  it('reads entries of a list as no list', () => {
    const blog = liveBlog(`<ol>${entries((hour) => `<div class="lost">${hour}:40</div>`, 'li')}</ol>`);
    expect(blog?.story.map(({ type }) => type)).toEqual(Array(6).fill('paragraph'));
    expect(blog?.story.flatMap(({ wrappers }) => wrappers)).toEqual([]);
  });

  it('writes out a time that is told from the moment of reading', () => {
    const ago = (hour: number) => `<time class="lost" datetime="2026-03-10T${hour}:40:00Z">2 hours ago</time>`;
    expect(outline(entries(ago))?.[0]).toBe('paragraph: 2026-03-10 18:40 UTC');
  });

  it('knows when the first entry was written', () => {
    const marked = (hour: number) => `<time class="lost" datetime="2026-03-10T${hour}:40:00Z">${hour}.40</time>`;
    expect(liveBlog(entries(marked))?.start).toBe('2026-03-10T16:40:00Z');
    expect(liveBlog(entries((hour) => `<div class="lost">${hour}:40</div>`))?.start).toBeNull();
  });

  it('prints no time twice', () => {
    expect(outline(entries((hour) => `<h3>${hour}:40</h3>`))?.filter((line) => line.includes(':40'))).toHaveLength(3);
    const kept = liveBlog(entries((hour) => `<p>${hour}:40</p>`))?.story.map(({ html }) => html.slice(0, 22));
    expect(kept?.filter((html) => html.includes(':40'))).toEqual(
      [18, 17, 16].map((hour) => `<strong>${hour}:40</strong>`),
    );
  });

  it("has the page's key points first: the list over the entries that leads to them", () => {
    const points = [0, 1].map((i) => `<li><a href="#entry-${i}">The council votes ${i}</a></li>`).join('');
    const list = (items: string) => `<div class="lost"><h4>Key events</h4><ul>${items}</ul></div>`;
    const times = entries((hour) => `<div class="lost">${hour}:40</div>`);
    expect(outline(list(points) + times)?.slice(0, 4)).toEqual([
      'heading: Key events',
      'listItem: The council votes 0',
      'listItem: The council votes 1',
      'paragraph: 18:40',
    ]);
    const html = writeArticle(liveBlog(list(points) + times)?.story ?? []).html;
    expect(html).toContain('</h2><ul><li data-block="1">');
    const elsewhere = '<li><a href="/ports">Ports</a></li>'.repeat(2);
    expect(outline(list(elsewhere) + times)?.[0]).toBe('paragraph: 18:40');
  });

  it('takes no story for one whose parts have no time, or only at their end, or are a small part of it', () => {
    expect(liveBlog(entries(() => '<h3>A part</h3>'))).toBeNull();
    expect(liveBlog(TEXTS.map((text) => `<div><p>${text}</p><div class="lost">18:40</div></div>`).join(''))).toBeNull();
    expect(liveBlog(`<p>${sentence(300)}</p><div>${entries((hour) => clock(hour))}</div>`)).toBeNull();
    expect(liveBlog(entries((hour) => `<div class="lost">${hour}:40</div>`).split('<div id="entry-2">')[0])).toBeNull();
  });
});
