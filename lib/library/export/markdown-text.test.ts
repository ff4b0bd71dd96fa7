import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import fc, { runs } from '../../text/testing/properties';
import {
  codeMarkdown,
  escapeLine,
  escapeLines,
  fenceMarkdown,
  linkMarkdown,
  pictureMarkdown,
  yamlValue,
} from './markdown-text';

/** The text that renderers show, those that pass HTML through and those that do not. */
const renderers = [new MarkdownIt({ html: true, linkify: true }), new MarkdownIt()];
const shown = (markdown: string) =>
  renderers.map((renderer) => fold(JSDOM.fragment(renderer.render(markdown)).textContent ?? ''));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts made of what Markdown, its dialects and HTML give a meaning to. */
const PIECES =
  '* ** _ ` ``` ~ ~~ # [ ] ( ) ![ [[ ]] < > </ /> & &lt; &#60; ; : | || --- === + - 1. 2) \\ \\\\ ! $ ^ %% {{ }} {% <b> <img src=x onerror=alert(1)> <script> </script> <!-- --> javascript:alert(1) https://a.test " \' = . a b é 字 12'.split(
    ' ',
  );
const nasty = fc
  .array(fc.constantFrom(...PIECES, ' ', ' ', '\n', '\t', '\u2028'), { maxLength: 14 })
  .map((parts) => parts.join(''));

describe('text in Markdown', () => {
  it.each([
    ['1953. That was the year', '1953\\. That was the year'],
    ['<b 0xFF> & co. &lt;', '&lt;b 0xFF> & co. &amp;lt;'],
    ['[[Note]] #tag ==x== %%y%%', '\\[\\[Note\\]\\] \\#tag \\=\\=x\\=\\= \\%\\%y\\%\\%'],
    ['- a', '\\- a'],
    ['> a', '&gt; a'],
    ['Costs: $5 *per head* and 2^3 ~tons~', 'Costs: \\$5 \\*per head\\* and 2\\^3 \\~tons\\~'],
    ['plain words, 3.5 (of 4) - all', 'plain words, 3.5 (of 4) - all'],
  ])('%s is written as %s', (text, markdown) => {
    expect(escapeLine(text)).toBe(markdown);
  });

  it('shows the words, whatever they are made of', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const words of shown(escapeLine(text))) expect(words).toBe(fold(text));
        for (const words of shown(escapeLines(text))) expect(words).toBe(fold(text));
        for (const words of shown(`# ${escapeLine(text)}`)) expect(words).toBe(fold(text));
      }),
      { numRuns: runs(500) },
    );
  }, 60_000);

  it('writes a million blanks, or a million lines, of code at once', () => {
    const blanks = ' '.repeat(1_000_000);
    expect(codeMarkdown(`a${blanks}b`)).toBe(`\`a${blanks}b\``);
    expect(codeMarkdown(' -\n'.repeat(500_000)).length).toBe(1_000_005);
    expect(linkMarkdown(`a${blanks}b`, 'https://a.test/')).toBe(`[a${blanks}b](https://a.test/)`);
  });

  it('shows code as it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const words of shown(`x ${codeMarkdown(text)} y`)) expect(words).toBe(fold(`x ${text} y`));
        for (const words of shown(fenceMarkdown(text))) expect(words).toBe(fold(text));
      }),
      { numRuns: runs(300) },
    );
  }, 60_000);
});

it('fences code of more backticks than a function takes arguments', () => {
  const code = '`a'.repeat(200_000);
  expect(codeMarkdown(code).startsWith('`` `a')).toBe(true);
  expect(fenceMarkdown(code).startsWith('```\n`a')).toBe(true);
});

describe('an address in Markdown', () => {
  it('leads to where it led', () => {
    const markdown = linkMarkdown('it', 'https://a.test/a_(b)?x=1&copy;=[2]#"<y>"');
    const link = JSDOM.fragment(renderers[0].render(markdown)).querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://a.test/a_%28b%29?x=1&copy;=%5B2%5D#%22%3Cy%3E%22');
    expect(link?.textContent).toBe('it');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', ''])(
    'is left out when it is %s',
    (address) => {
      expect(linkMarkdown('it', address)).toBe('it');
      expect(pictureMarkdown('of *it*', address)).toBe('of \\*it\\*');
    },
  );

  it('of a picture may hold the picture, and nothing else', () => {
    expect(pictureMarkdown('', 'data:image/png;base64,AAAA')).toBe('![](data:image/png;base64,AAAA)');
    expect(pictureMarkdown('x', 'data:image/svg+xml;base64,AAAA')).toBe('x');
  });

  it('cannot break out of its link', () => {
    fc.assert(
      fc.property(nasty, nasty, (path, text) => {
        const markdown = `${linkMarkdown(escapeLine(text) || 'x', `https://a.test/${path}`)} after`;
        const fragment = JSDOM.fragment(renderers[0].render(markdown));
        const outside = [...fragment.querySelectorAll('*')].map(({ localName }) => localName);
        expect(new Set(outside)).toEqual(new Set(['p', 'a']));
        expect(fold(fragment.textContent ?? '')).toBe(fold(`${fold(text) || 'x'} after`));
      }),
      { numRuns: runs(300) },
    );
  }, 60_000);
});

it('YAML gives back any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), nasty, (a, b) => {
      const whole = a.toWellFormed() + b;
      expect(parse(`x: ${yamlValue(whole)}\ny: ${yamlValue([whole, 'z'])}`)).toEqual({ x: whole, y: [whole, 'z'] });
    }),
  );
});
