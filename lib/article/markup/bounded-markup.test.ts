// @vitest-environment jsdom

import { describe, expect, it, vi } from 'vitest';
import fc, { runs } from '../../text/testing/properties';
import { countWork } from '../../text/testing/work';
import { boundedMarkup } from './bounded-markup';

const elementsOf = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelectorAll('*').length;
};
const PARAGRAPHS = '<p>Word.'.repeat(60);

describe('boundedMarkup', () => {
  it('leaves the markup of a text as it is', () => {
    const html =
      '<p><b>One <i>two</i></b> <a href="https://a.test/?a=1&amp;b=2">three</a></p><table><tr><td><b>4</b></td></tr></table>';
    expect(boundedMarkup(html)).toBe(html);
    const long = '<p><b>One</b> <em><strong>two</strong></em></p>'.repeat(2000);
    expect(boundedMarkup(long)).toBe(long);
  });

  it('keeps the words of what is nested too deep', () => {
    const bounded = boundedMarkup(`${'<b>'.repeat(50)}word${'</b>'.repeat(50)}`) ?? '';
    const page = new DOMParser().parseFromString(bounded, 'text/html');
    expect(page.body.textContent).toBe('word');
    expect(page.querySelectorAll('b').length).toBeLessThan(9);
  });

  const opened = Array.from({ length: 60 }, (_, i) => `<font data-x="${i}">`);
  it.each<[string, string]>([
    ['as they are', opened.join('')],
    ['in capitals', opened.join('').toUpperCase()],
    ['of several names', opened.map((tag, i) => tag.replace('font', ['b', 'i', 'tt', 'code'][i % 4])).join('')],
    ['closed in comments', opened.map((tag) => `${tag}<!-- </font> -->`).join('')],
    ['closed in attributes', opened.map((tag) => `${tag}<i title="</font></i>"></i>`).join('')],
    ['closed in a style', opened.map((tag) => `${tag}<style></font></style>`).join('')],
    ['closed in a table', opened.map((tag) => `${tag}<table><td></font></table>`).join('')],
    ['opened in a table', opened.map((tag) => `<table>${tag}</table>`).join('')],
    ['closed in a drawing', opened.map((tag) => `${tag}<svg><![CDATA[></font>]]></svg>`).join('')],
    ['with a sign in a value', opened.map((tag) => tag.replace('data-x="', 'data-x="<')).join('')],
  ])('has no paragraph open many formatting elements: %s', (_, start) => {
    const html = `<p>${start}${PARAGRAPHS}`;
    const bounded = boundedMarkup(html) ?? '';
    const ofEach = elementsOf(bounded + PARAGRAPHS) - elementsOf(bounded);
    expect(ofEach).toBeLessThanOrEqual(60 * 9);
    expect(elementsOf(html + PARAGRAPHS) - elementsOf(html)).toBeGreaterThan(60 * 20);
  });

  it('holds for any order of tags', () => {
    const tag = fc.constantFrom(
      ...'<b id=0> <font id=1> <i> </b> </font> </i> <table> <tr> <td> </td> </table> <caption> <p> <div> </div> <a> </a> <li> <u>x'.split(
        / (?=<)/,
      ),
      '<!--',
      '-->',
      '<tt title="',
      '">',
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 60 }), (tags) => {
        const bounded = boundedMarkup(tags.join('')) ?? '';
        expect(elementsOf(`${bounded}${'<p>x'.repeat(20)}`) - elementsOf(bounded)).toBeLessThanOrEqual(20 * 12);
      }),
      { numRuns: runs(500) },
    );
  }, 120_000);

  it.each(['<table>', '<table><b></table>', '<b>'])(
    'takes time with the number of %s before other tags',
    async (open) => {
      const growthOf = countWork();
      vi.resetModules();
      const counted = await import('./bounded-markup');
      const growth = growthOf((size) => counted.boundedMarkup(open.repeat(size) + '<b></b>'.repeat(size)), 200);
      expect(growth).toBeLessThan(5);
    },
  );

  it('refuses more than any article has, but for the data of pictures', () => {
    expect(boundedMarkup('<p>x'.repeat(100_001))).toBeNull();
    expect(boundedMarkup('x'.repeat(4_000_001))).toBeNull();
    expect(boundedMarkup(`<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`)).not.toBeNull();
  });
});
