// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import fc, { runs } from '../../lib/text/testing/properties';
import { cutText, drawInStretches, LARGE, MAX_BLOCKS, MAX_PICTURES, withinReason } from './large-article';
import { drawnBlocks, rangesOf } from './text-range';

// A DOM in Node takes its time with thousands of elements.
vi.setConfig({ testTimeout: 60_000 });

const fragmentOf = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
};

const textsOf = (root: ParentNode) => [...root.querySelectorAll('[data-block]')].map(({ textContent }) => textContent);

/** The longest text that the browser must lay out as one. */
const longestLine = (root: ParentNode) =>
  Math.max(
    ...[...root.querySelectorAll('.part, .stretch [data-block]')]
      .filter((element) => !element.querySelector('.part'))
      .map(({ textContent }) => textContent?.length ?? 0),
  );

const html = (blocks: readonly string[]) => blocks.map((text, i) => `<p data-block="${i}">${text}</p>`).join('');

describe('drawInStretches', () => {
  it('leaves an article of a usual size as it is', () => {
    const fragment = fragmentOf(html(Array.from({ length: 200 }, () => 'A ferry has left. '.repeat(20))));
    expect(drawInStretches(fragment)).toBe(false);
    expect(fragment.querySelector('.stretch')).toBeNull();
  });

  it('draws many paragraphs in stretches of their order, of a few screenfuls each', () => {
    const fragment = fragmentOf(
      html(Array.from({ length: 1500 }, (_, i) => `${i} ${'A ferry has left. '.repeat(10)}`)),
    );
    const before = textsOf(fragment);
    expect(drawInStretches(fragment)).toBe(true);
    expect(textsOf(fragment)).toEqual(before);
    const stretches = [...fragment.children];
    expect(stretches.every(({ className }) => className === 'stretch')).toBe(true);
    expect(Math.max(...stretches.map(({ textContent }) => textContent?.length ?? 0))).toBeLessThan(20_000);
    expect(stretches.length).toBeLessThan(200);
  });

  it('draws one long paragraph in parts, and its text is the same to the letter', () => {
    const text = `${'港の市場は三日に開かれた。'.repeat(4000)}<b>${'3141592653589793'.repeat(2000)}</b> the end`;
    const fragment = fragmentOf(html([text, 'After it']));
    const before = textsOf(fragment);
    expect(drawInStretches(fragment)).toBe(true);
    expect(textsOf(fragment)).toEqual(before);
    expect(longestLine(fragment)).toBeLessThanOrEqual(10_000);
  });

  it('draws a long list as several that go on counting, and a long table as several', () => {
    const items = Array.from({ length: 2000 }, (_, i) => `<li data-block="${i}">${'Crate. '.repeat(12)}</li>`).join('');
    const rows = Array.from({ length: 2000 }, (_, i) => `<tr><td data-block="${2000 + i}">${i}</td></tr>`).join('');
    const fragment = fragmentOf(`<ol start="5">${items}</ol><table><tbody>${rows}</tbody></table>`);
    expect(drawInStretches(fragment)).toBe(true);
    const lists = [...fragment.querySelectorAll('ol')];
    expect(lists.length).toBeGreaterThan(10);
    let next = 5;
    for (const list of lists) {
      expect(list.start).toBe(next);
      next += list.children.length;
    }
    expect(next).toBe(2005);
    expect(fragment.querySelectorAll('table').length).toBeGreaterThan(5);
    expect(fragment.querySelectorAll('tr')).toHaveLength(2000);
  });

  it('counts a long list down that counts down', () => {
    const items = Array.from({ length: 2000 }, (_, i) => `<li data-block="${i}">${'Crate. '.repeat(12)}</li>`).join('');
    const fragment = fragmentOf(`<ol reversed>${items}</ol>`);
    drawInStretches(fragment);
    const lists = [...fragment.querySelectorAll('ol')];
    expect(lists[0].start).toBe(2000);
    expect(lists[1].start).toBe(2000 - lists[0].children.length);
  });

  it('takes nothing apart that is nested deeper than any article', () => {
    const deep = `${'<blockquote>'.repeat(100)}${html([`${'Deep. '.repeat(LARGE / 5)}`])}`;
    const fragment = fragmentOf(deep);
    const before = fragment.textContent;
    drawInStretches(fragment);
    expect(fragment.textContent).toBe(before);
  }, 60_000);

  const words = fc.constantFrom('The ferry left. ', '港の市場は開かれた。', 'ท่าเรือ', '🚢', 'é́', '31415', '\n');
  const text = fc.array(fc.tuple(words, fc.integer({ min: 1, max: 900 })), { maxLength: 6 });
  const block = fc.tuple(text, fc.constantFrom('p', 'pre', 'h2'), fc.boolean());
  it('keeps every letter and every position, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (blocks, from, length) => {
        const written = blocks.map(([parts, tag, isBold], i) => {
          const inner = parts.map(([word, times]) => word.repeat(times)).join(isBold ? '<b>—</b>' : '');
          return `<${tag} data-block="${i}">${inner}</${tag}>`;
        });
        const fragment = fragmentOf(written.join(''));
        const before = textsOf(fragment);
        drawInStretches(fragment);
        expect(textsOf(fragment)).toEqual(before);
        const drawn = drawnBlocks(fragment);
        before.forEach((whole, block) => {
          if (!whole) return;
          const start = from % whole.length;
          const end = Math.min(whole.length, start + (length % 20_000));
          const [range] = rangesOf(drawn, [{ block, start, end }]);
          expect(range.toString()).toBe(whole.slice(start, end));
        });
      }),
      { numRuns: runs(60) },
    );
  }, 120_000);
});

describe('cutText', () => {
  it('cuts after a sentence, else after a word, and never within a letter', () => {
    const sentences = cutText('The ferry left at nine. '.repeat(1000));
    expect(sentences.every((part) => part.endsWith('nine. '))).toBe(true);
    expect(cutText('ferry '.repeat(4000)).every((part) => part.endsWith('ferry '))).toBe(true);
    for (const letter of ['🚢', 'e\u0301\u0301', 'กิ่'])
      expect(cutText(letter.repeat(9001)).every((part) => part.length % letter.length === 0)).toBe(true);
  });

  it('ends, with all of the text, even where a letter has thousands of accents', () => {
    const text = `e${'\u0301'.repeat(30_000)}`;
    expect(cutText(text).join('')).toBe(text);
  });
});

describe('withinReason', () => {
  it('leaves an article alone that can be drawn', () => {
    const small = `${html(['One'])}<figure><img src="a.jpg" alt="1 > 0"></figure>`;
    expect(withinReason(small, 1)).toEqual({ html: small, picturesLeftOut: 0, blocksLeftOut: 0 });
  });

  it('counts the pictures that it leaves out, and keeps their captions', () => {
    const picture = '<figure><img src="a.jpg" alt="1 > 0"></figure>';
    const captioned = '<figure><img src="b.jpg" alt=""><figcaption data-block="1">The quay</figcaption></figure>';
    const { html: drawn, picturesLeftOut } = withinReason(
      html(['One']) + picture.repeat(MAX_PICTURES + 7) + captioned,
      2,
    );
    expect(picturesLeftOut).toBe(8);
    const fragment = fragmentOf(drawn);
    expect(fragment.querySelectorAll('img')).toHaveLength(MAX_PICTURES);
    expect(textsOf(fragment)).toEqual(['One', 'The quay']);
    expect(fragment.textContent).toBe('OneThe quay');
  });

  it('counts the paragraphs that it leaves out, and closes what is open there', () => {
    const count = MAX_BLOCKS + 3;
    const items = Array.from({ length: count }, (_, i) => `<li data-block="${i}">${i}</li>`).join('');
    const { html: drawn, blocksLeftOut } = withinReason(`<ul>${items}</ul>`, count);
    expect(blocksLeftOut).toBe(3);
    const fragment = fragmentOf(drawn);
    expect(textsOf(fragment)).toHaveLength(MAX_BLOCKS);
    expect(textsOf(fragment).at(-1)).toBe(String(MAX_BLOCKS - 1));
  });
});
