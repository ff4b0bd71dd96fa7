import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english';
import { decodePeopleModel, findPeople } from './find-people';

const file = readFileSync(new URL('../../../public/models/people.bin', import.meta.url));
const model = decodePeopleModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));

/** The people of a text. */
const peopleIn = (text: string) =>
  findPeople(
    {
      url: 'https://example.test/a',
      title: '',
      byline: [],
      siteName: '',
      publishedAt: null,
      lang: 'en',
      blocks: [{ type: 'paragraph', text }],
    },
    ENGLISH,
    model,
  ).map(({ name }) => name);

describe('what looks like a person and is none', () => {
  it.each([
    ['Mary Holt sang at the Music Park at Walnut Creek, Raleigh, NC', ['Mary Holt']],
    ['They met Mary Holt, MD, at noon.', ['Mary Holt']],
    ['Officers arrested Mary Holt, 32, of Franklin, and left.', ['Mary Holt']],
    ['The senator for Yobe North met Kanye West.', ['Kanye West']],
    ['They played “Black Water,” “Mary Poppins,” “Minute By Minute,” and more.', []],
    ['They called him “Mary Poppins” and laughed.', ['Mary Poppins']],
    ['They saw <The Palace: Tale of Mary Holt> and laughed.', []],
    ['They saw <Mary Holt> and laughed.', ['Mary Holt']],
    ['See Holt, J., Marsh, W. et al.', ['Marsh']],
    ['The recorder of the Maren Lund noted an alarm, said Mary Holt.', ['Mary Holt']],
    ['He went aboard the Maren Lund, and it sailed with Mary Holt.', ['Mary Holt']],
    ['They protested over the Mary Holt case.', ['Mary Holt']],
    ['The pianist is based in São José dos Camposes.', []],
    ['The sofa is from Wren Kitchens in Leeds.', []],
    ['A letter of Mary HoltSusan Marsh was read by Mary Holt.', ['Mary Holt']],
    ['“We saw it,” said MaryBeth Holt, a teacher from the town.', ['MaryBeth Holt']],
    ['Add two cups of Don Victor® Honey and boil it.', []],
    ['Tested by: John Marsh RRP: £20', ['John Marsh']],
    ['The ferry to Nimari Ghat sank on Monday.', []],
    ['It is time to book your 2026 Mary Holt now, said Susan Marsh.', ['Susan Marsh']],
    ['In 2016 Mary Holt met Susan Marsh at the Old Bailey.', ['Mary Holt', 'Susan Marsh']],
    ['She flew with Orlando Holidays and left the Center for Constitutional Jurisprudence.', []],
    ['Its clients were Holt Foods, Kellogg’s, and others.', []],
  ])('%s', (text, names) => {
    const found = peopleIn(text);
    for (const name of names) expect(found).toContain(name);
    for (const name of [
      'HoltSusan',
      'John Marsh RRP',
      'Mary HoltSusan Marsh',
      'Raleigh',
      'Franklin',
      'Yobe North',
      'W.',
      'Kellogg',
      'Maren Lund',
    ])
      expect(found).not.toContain(name);
    if (names.length === 0) expect(found).toEqual([]);
  });
});

it('takes whose brother it is from the same sentence alone', () => {
  expect(peopleIn('Mary Holt and her sister Anna sang.')).toContain('Anna Holt');
  expect(peopleIn('They saw Mary Holt. The singer came with his brother Jason.')).not.toContain('Jason Holt');
});
