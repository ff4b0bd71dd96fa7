import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../text/sentences';
import fc from '../text/testing/properties';
import { splitSentences } from './split-sentences';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'U.S. President Dana Holt spoke on Jan. 3 in Oslo. It rained.',
      ['U.S. President Dana Holt spoke on Jan. 3 in Oslo.', 'It rained.'],
    ],
    ['“We won.” The crowd cheered.', ['“We won.”', 'The crowd cheered.']],
    [
      'George W. Arden and Mr. Poe met at 5 p.m. The talks failed.',
      ['George W. Arden and Mr. Poe met at 5 p.m.', 'The talks failed.'],
    ],
    // The letter of a page is an initial before a name.
    ['Robert P. McArden met Ada N. Lind. It is on p. 10.', ['Robert P. McArden met Ada N. Lind.', 'It is on p. 10.']],
    ['See p. The end.', ['See p.', 'The end.']],
    ['It rose 3.5 percent. Really? Yes!', ['It rose 3.5 percent.', 'Really?', 'Yes!']],
    ['He said no. The deal is off. See No. 10 for more.', ['He said no.', 'The deal is off.', 'See No. 10 for more.']],
    ['Der Fluss, z.B. Die Elbe, stieg. Es regnete.', ['Der Fluss, z.B. Die Elbe, stieg.', 'Es regnete.']],
    ['Dhr. Jansen en mevr. De Boer kwamen. Zij bleven.', ['Dhr. Jansen en mevr. De Boer kwamen.', 'Zij bleven.']],
    ['会議は終わった。合意はない。', ['会議は終わった。', '合意はない。']],
    [
      'Er traf in der 27. Minute. Am 34. Spieltag fehlt er.',
      ['Er traf in der 27. Minute.', 'Am 34. Spieltag fehlt er.'],
    ],
    ['Am 20. Januar kam er. Am 21. ging er.', ['Am 20. Januar kam er.', 'Am 21. ging er.']],
    ['पुल खुला। लोग लौटे।', ['पुल खुला।', 'लोग लौटे।']],
    ['هل فتح الجسر؟ نعم.', ['هل فتح الجسر؟', 'نعم.']],
    ['پل کھل گیا۔ لوگ لوٹے۔', ['پل کھل گیا۔', 'لوگ لوٹے۔']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    'Partia ma poparcie ok. 31 proc. i rośnie.',
    'Spotkanie odbyło się przy ul. Dworcowej w Wilnie.',
    'Byl tam např. Novák a další.',
    'Школа ім. Шевченка відкрилася.',
    'Пожар был на ул. Ленина в центре.',
  ])('does not end %j at an abbreviation', (text) => {
    expect(splitSentences(text)).toHaveLength(1);
  });

  it('keeps every character that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const spans = splitSentences(text);
        for (let i = 1; i < spans.length; i++) expect(spans[i].start).toBeGreaterThanOrEqual(spans[i - 1].end);
        const fold = (s: string) => s.replace(/[\t-\r \u00a0\u2028\u2029]/g, '');
        expect(fold(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(fold(text));
      }),
    );
  });
});

describe('sentenceAt', () => {
  it('finds the sentence around an offset', () => {
    const text = 'He left. She stayed. They met.';
    expect(sentenceAt(splitSentences(text), text.indexOf('stayed'))).toEqual({ start: 9, end: 20 });
  });
});

it('takes the words of each language that has some', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
    (folder) => folder.isDirectory() && existsSync(join(import.meta.dirname, folder.name, 'sentences.ts')),
  );
  const source = readFileSync(join(import.meta.dirname, 'split-sentences.ts'), 'utf8');
  expect(folders.length).toBeGreaterThan(3);
  expect(folders.filter(({ name }) => !source.includes(`'./${name}/sentences'`))).toEqual([]);
});
