import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPublished } from './dates';
import { readPageMetadata } from './page-metadata';

const TITLE = 'Old bridge closes for two years';
const NOW = new Date('2024-05-20T12:00:00Z');

function publishedOn(body: string, head = '', url = 'https://harbourpost.example/news/bridge', lang = 'en-GB') {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return findPublished(readPageMetadata(document, url), TITLE, NOW);
}

const data = (published: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"${published}"}</script>`;
const STORY = `<p>${'The council closed the bridge after engineers had found cracks in it. '.repeat(40)}</p>`;

describe('findPublished', () => {
  it('takes the moment that the page declares when it is of the printed day', () => {
    const found = publishedOn(
      `<h1>${TITLE}</h1><p class="date">12 March 2024</p>${STORY}`,
      data('2024-03-12T08:00:00Z'),
    );
    expect(found).toEqual({ value: '2024-03-12T08:00:00Z', source: 'json-ld' });
  });

  it('takes the day printed under the headline before another that is declared', () => {
    const body = `<h1>${TITLE}</h1><p>By Ada Lund</p><p class="date">13 March 2024, 00:04</p>${STORY}`;
    expect(publishedOn(body, data('2024-03-12T22:04:00Z'))?.value).toBe('2024-03-13');
    expect(publishedOn(body, '<meta name="date" content="2024-02-01">')?.value).toBe('2024-03-13');
  });

  it('leaves a printed day that is of a change, or the day of reading', () => {
    const body = (line: string) => `<h1>${TITLE}</h1><p class="date">${line}</p>${STORY}`;
    expect(publishedOn(body('Updated 14 March 2024'), data('2024-03-12'))?.value).toBe('2024-03-12');
    expect(publishedOn(body('20 May 2024'), data('2024-03-12'))?.value).toBe('2024-03-12');
  });

  it('takes the day of the address where a moment in universal time can be that day', () => {
    const url = 'https://harbourpost.example/2024/03/11/bridge';
    expect(publishedOn(STORY, data('2024-03-12T02:18:00Z'), url)?.value).toBe('2024-03-11');
    expect(publishedOn(STORY, data('2024-03-12T15:18:00Z'), url)?.value).toBe('2024-03-12T15:18:00Z');
  });

  it('reads what is declared in the order of day and month that is printed', () => {
    const body = `${STORY}<p>Posted: 3 November 2023</p>`;
    expect(publishedOn(body, '<meta name="date" content="11/03/2023 12:43:42">')?.value).toBe('2023-11-03');
  });

  it('reads JSON-LD that is broken, before the dates of other articles', () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle",,"datePublished":"2024-03-12"</script>';
    const body = `<h1>${TITLE}</h1>${STORY}<div><span class="date">9 May 2024</span> Ferry sold</div>`;
    expect(publishedOn(body, broken)?.value).toBe('2024-03-12');
  });

  it('reads a date in the title of the page', () => {
    expect(publishedOn(STORY, `<title>${TITLE} | 12.03.2024</title>`)?.value).toBe('2024-03-12');
    expect(publishedOn(STORY, '<title>Week 10. - 12. March 2024</title>')).toBeNull();
  });

  it('takes no clock and no day that somebody joined', () => {
    const body = `<div>Current time: 20 May 2024, 12:00</div><h1>${TITLE}</h1>
      <div class="profile-joined"><b>Joined:</b> 1 June 2012</div><p class="author">12 March 2024, 05:42</p>${STORY}`;
    expect(publishedOn(body)?.value).toBe('2024-03-12');
  });

  it('takes the first entry of a discussion when the page has no other date', () => {
    const comment = (date: string) => `<div class="comment"><span>${date}</span><p>I saw the cracks myself.</p></div>`;
    expect(publishedOn(`<h1>${TITLE}</h1>${comment('12.03.2024')}${comment('13.03.2024')}`)?.value).toBe('2024-03-12');
  });

  it('finds no date in a sentence', () => {
    const sentence = 'The next meeting of the council is on 5 March 2024 at seven in the old school by the bridge';
    expect(publishedOn(`<h1>${TITLE}</h1><p>${sentence}</p>`)).toBeNull();
  });
});
