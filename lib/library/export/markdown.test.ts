import DOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { escapeHtml } from '../../article/markup/inline';
import fc, { runs } from '../../text/testing/properties';
import { entryOf } from '../articles/save';
import type { BackupRecord } from '../database/records';
import { sampleArticle } from '../testing/sample-article';
import { peopleFacts } from '../testing/sample-library';
import { highlightsMarkdown, toMarkdown } from './markdown';
import { exportTimeline } from './timeline';

const { window } = new JSDOM('');
const purify = DOMPurify(window);
const renderer = new MarkdownIt({ html: true, linkify: true });
const fold = (text: string) => text.replace(/\s+/g, '');

/** The rendered Markdown without its front matter: nothing in it may be what a sanitiser takes out. */
function rendered(markdown: string): DocumentFragment {
  const html = renderer.render(markdown.replace(/^---\n.*?\n---\n/s, ''));
  const before = JSDOM.fragment(html);
  expect(fold(purify.sanitize(html))).toBe(
    fold(new window.DOMParser().parseFromString(html, 'text/html').body.innerHTML),
  );
  expect(before.querySelector('script, style, iframe, [onerror], [href^="javascript" i]')).toBeNull();
  return before;
}

function recordOf(html: string, words = 'Plain words'): BackupRecord {
  const article = sampleArticle('ferry', ['x'], { html, title: words, byline: [words], siteName: words });
  const facts = peopleFacts(words);
  const entry = { ...entryOf({ article, facts, savedAt: 1 }, 1, null), tags: [words] };
  const anchor = { block: 0, start: 0, end: 1, quote: words, prefix: '', suffix: '' };
  const highlight = { id: 'h', articleId: 1, anchors: [anchor], colour: 'yellow' as const, note: words };
  return {
    entry,
    article,
    facts,
    highlights: [{ ...highlight, createdAt: 1, updatedAt: 1, orphaned: false }],
    note: { articleId: 1, text: words, updatedAt: 1 },
    versions: [],
  };
}

/** The text under `## Article`. */
function articleText(html: string): string {
  const fragment = rendered(toMarkdown(recordOf(html)));
  const body = fold(fragment.textContent ?? '');
  return body.slice(body.indexOf('Article') + 'Article'.length);
}

const PIECES =
  '* ** _ ` ``` ~~ # [ ] ( ) ![ [[ ]] < > & &lt; &#60; : | --- === + - 1. 2) \\ ! $ ^ %% {{ <b> <img src=x onerror=alert(1)> <script>alert(1)</script> <!-- javascript:alert(1) " a b é 字 12'.split(
    ' ',
  );
const words = fc
  .array(fc.constantFrom(...PIECES, ' ', ' '), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const text = words.map(escapeHtml);
const inline = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc
      .tuple(fc.constantFrom('em', 'strong', 'code', 'sup', 'mark', 's', 'q'), tie('run'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc
      .tuple(words, text)
      .map(([path, inner]) => `<a href="https://a.test/${escapeHtml(path)}" title="${escapeHtml(path)}">${inner}</a>`),
    fc.constant('<a href="javascript:alert(1)">x</a>'),
    fc.constant('<br>'),
  ),
  run: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
})).run as fc.Arbitrary<string>;
const block = fc.oneof(
  fc
    .tuple(fc.constantFrom('p', 'h2', 'h5', 'blockquote', 'figcaption', 'pre'), inline)
    .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  fc
    .tuple(fc.constantFrom('ul', 'ol', 'ol start="3"'), fc.array(inline, { minLength: 1, maxLength: 3 }))
    .map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag.slice(0, 2)}>`),
  fc
    .array(fc.array(inline, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map(
      (rows) =>
        `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
);

describe('an article as Markdown', () => {
  it('shows the words of the article, and runs nothing', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const html = blocks.join('');
        const own = new window.DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
        expect(articleText(html)).toBe(fold(own));
      }),
      { numRuns: runs(400) },
    );
  }, 120_000);

  it('runs nothing of a title, a name, a tag, a note or a highlight', () => {
    fc.assert(
      fc.property(
        words.filter((one) => one.trim() !== ''),
        (nasty) => {
          const record = recordOf('<p>x</p>', nasty);
          const markdown = toMarkdown(record);
          const fragment = rendered(markdown);
          expect(fold(fragment.querySelector('h1')?.textContent ?? '')).toBe(fold(nasty));
          expect(fold(fragment.querySelector('blockquote')?.textContent ?? '')).toBe(fold(nasty));
          expect(parse(markdown.slice(4, markdown.indexOf('\n---\n')))).toMatchObject({
            title: nasty,
            author: [nasty],
          });
          const list = rendered(highlightsMarkdown(record.entry, record.highlights));
          expect(fold(list.querySelector('h2 a')?.textContent ?? '')).toBe(fold(nasty));
          const events = [{ ...EVENT, text: nasty, reports: [{ ...REPORT, outlet: nasty }] }];
          const story = { name: nasty, outlets: [nasty] };
          const timeline = exportTimeline({ story, events, entries: [record.entry], locale: 'en' }, 'markdown');
          expect(fold(rendered(timeline.text).querySelector('li a')?.textContent ?? '')).toBe(fold(nasty));
        },
      ),
    );
  }, 60_000);

  it('fences preformatted text with more backticks than it holds', () => {
    const html = `<pre>${escapeHtml('</code><script>alert(1)</script> ```\n<img src=x onerror=alert(1)>')}</pre>`;
    expect(toMarkdown({ ...recordOf(html), highlights: [], note: null })).toContain(
      '````\n</code><script>alert(1)</script> ```\n<img src=x onerror=alert(1)>\n````',
    );
  });

  it('keeps the words of cells apart, one line a row, and the numbers of a list', () => {
    const table =
      '<table><tr><th>Boat | crew</th><th>Load</th></tr><tr><td><p>One</p><p>two</p></td><td>2.5<br>(wet)</td><td>3</td></tr></table>';
    const markdown = toMarkdown(recordOf(`${table}<ol start="3"><li>Third</li></ol>`));
    expect(markdown).toContain('| Boat \\| crew | Load |  |\n|---|---|---|\n| One two | 2.5 (wet) | 3 |\n');
    expect(markdown).toContain('\n3.  Third');
  });

  it('numbers the items of lists in lists, each from its own start', () => {
    const inner = '<ol start="7"><li>Seven</li><li>Eight</li></ol>';
    const markdown = toMarkdown(recordOf(`<ol start="0"><li>Zero</li><li><p>One</p>${inner}</li><li>Two</li></ol>`));
    expect(markdown.match(/^ *\d+\. +\w+/gm)).toEqual([
      '0.  Zero',
      '1.  One',
      '    7.  Seven',
      '    8.  Eight',
      '2.  Two',
    ]);
  });

  it('drops line breaks before the first words, whatever is wrapped round them', () => {
    const html = '<ul><li><em><br></em><em><br></em><em><br>One</em> two</li></ul>';
    expect(toMarkdown(recordOf(html))).toMatch(/^-\s{1,3}One two$/m);
  });

  it.each([
    [
      'marks in marks of their kind once',
      '<p>A <em>b <i>c</i>* d</em> e <strong>f <b>g</b></strong></p>',
      'A *b c\\* d* e **f g**',
    ],
    ['marks in a caption once', '<figure><figcaption>A <em>b</em> c</figcaption></figure>', '*A b c*'],
    ['breaks the line behind code that ends with a break', '<p><code>a<br></code><br>b</p>', '`a`  \nb'],
  ])('%s', (_, html, markdown) => expect(toMarkdown(recordOf(html))).toContain(`\n\n${markdown}\n`));

  it('keeps emphasis, links and pictures', () => {
    const html =
      '<p>The <em>Petrel</em>, <strong>lost</strong>: <a href="https://a.test/x?a=1&amp;b=2">all of it</a>.</p><figure><img src="https://a.test/p.png" alt="A [quay]"><figcaption>The quay</figcaption></figure>';
    expect(toMarkdown(recordOf(html))).toContain(
      'The *Petrel*, **lost**: [all of it](https://a.test/x?a=1&b=2).\n\n![A \\[quay\\]](https://a.test/p.png)\n\n*The quay*',
    );
  });
});

const REPORT = {
  article: '1',
  outlet: 'x',
  publishedAt: '2025-05-26',
  position: { block: 0, start: 0, end: 1 },
  text: 'x',
  dateAt: null,
};
const EVENT = {
  id: 'e',
  date: '2025-05-26',
  text: 'x',
  planned: false,
  weight: 1,
  reworded: false,
  people: [],
  isClear: true,
  isBackground: false,
  reports: [],
  hidden: false,
  pinned: false,
  own: false,
};
