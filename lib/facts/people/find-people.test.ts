import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BlockType } from '../../article/article';
import fc from '../../text/testing/properties';
import type { FactSource } from '../facts';
import { ENGLISH } from './english';
import { decodePeopleModel, findPeople } from './find-people';

const file = readFileSync(new URL('../../../public/models/people.bin', import.meta.url));
const model = decodePeopleModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));

const source = (...texts: (string | [BlockType, string])[]): FactSource => ({
  url: 'https://example.test/a',
  title: '',
  byline: [],
  siteName: '',
  publishedAt: null,
  lang: 'en',
  blocks: texts.map((text) =>
    typeof text === 'string' ? { type: 'paragraph', text } : { type: text[0], text: text[1] },
  ),
});

const prisoners = source(
  'Colonel Andriy Hnatiuk, commander of the 3rd Marsh Brigade, called the swap unfair.',
  'Olena Rudenko, army spokesperson and deputy head of the relief office, disagreed. "It was all we could do," Rudenko said.',
);

describe('findPeople', () => {
  it.each([
    ['with the model', model],
    ['by rules alone', null],
  ])('gives each person once, with role, aliases and mentions, %s', (_, given) => {
    const people = findPeople(prisoners, ENGLISH, given).sort((a, b) => b.mentions.length - a.mentions.length);
    expect(people.map(({ name, role, aliases }) => ({ name, role, aliases }))).toEqual([
      { name: 'Olena Rudenko', role: 'army spokesperson and deputy head of the relief office', aliases: ['Rudenko'] },
      { name: 'Andriy Hnatiuk', role: 'Colonel, commander of the 3rd Marsh Brigade', aliases: [] },
    ]);
    expect(people[0].mentions).toEqual([
      { block: 1, start: 0, end: 13 },
      { block: 1, start: 108, end: 115 },
    ]);
    expect(people[0].sentence).toEqual({ block: 1, start: 0, end: 81 });
  });

  it('calls former what the article calls former anywhere', () => {
    const article = source('The plan of President Dana Holt failed. They met former President Dana Holt, who waved.');
    expect(findPeople(article, ENGLISH, model).map(({ role }) => role)).toEqual(['former President']);
  });

  it('gives a remark under a bare name to the nearer of two people whose last and first name it is', () => {
    const article = source(
      'Samir Kamal Noor, a farmer, watched the flood. “It took my door,” Noor said.',
      'The valley was shut for weeks.',
      'Noor Haddad, a photojournalist, hid her camera in a bag. “It was a long night,” Noor said. Haddad walked on.',
    );
    const said = findPeople(article, ENGLISH, model).map((one) => [one.name, one.said?.map(({ block }) => block)]);
    expect(said.sort()).toEqual([
      ['Noor Haddad', [2]],
      ['Samir Kamal Noor', [0]],
    ]);
  });

  it('puts those first whom the headline names and who are mentioned most', () => {
    const article = source(
      'Kofi Mensah waited outside.',
      'Then Dana Holt arrived. Holt said the dam was safe, and Holt left.',
    );
    const people = findPeople({ ...article, title: 'Holt says dam is safe' }, ENGLISH, model);
    expect(people.map(({ name }) => name)).toEqual(['Dana Holt', 'Kofi Mensah']);
    expect(people[0].weight).toBeGreaterThan(people[1].weight);
  });

  it('leaves out the writers, the photographers and the outlet', () => {
    const article = source(
      'By Nora Lind',
      'Dana Holt opened the bridge in Oslo.',
      ['caption', 'The bridge at night. Photograph: Ivan Torrez/Fjord Images'],
      ['caption', 'Its arches on Monday, at low water | Drawing: M. Costin'],
      '(Reporting by Pia Sand; Editing by Tom Reese)',
      'Marc Delon contributed to this report.',
    );
    const people = findPeople({ ...article, byline: ['Nora Lind'], siteName: 'Fjord Post' }, ENGLISH, model);
    expect(people.map(({ name }) => name)).toEqual(['Dana Holt']);
  });

  it('takes what somebody is mayor of for a place, wherever it is named', () => {
    const article = source(
      'The mayor of Dolna Elsha, Yordanka Petkanova, said that 46 homes were lost.',
      'Buses left Dolna Elsha at dawn.',
    );
    expect(findPeople(article, ENGLISH, model).map(({ name }) => name)).toEqual(['Yordanka Petkanova']);
  });

  it.each([
    ['The inquest into the deaths of Ian and Wendy Pascoe opened.', ['Ian Pascoe', 'Wendy Pascoe']],
    ['Jessica Fox and her sister Anna won gold.', ['Jessica Fox', 'Anna Fox']],
    ['Jimmy Carter was buried beside Rosalynn, his wife of 77 years.', ['Jimmy Carter', 'Rosalynn Carter']],
    ['Ian met Wendy Pascoe at the door.', ['Wendy Pascoe', 'Ian']],
  ])('gives a bare given name the family name that it shares: %s', (text, names) => {
    const found = findPeople(source(text), ENGLISH, model).map(({ name }) => name);
    expect(found.sort()).toEqual([...names].sort());
  });

  it('does not take half a double name for the whole', () => {
    const article = source('Ama Mensah-Boateng, a teacher, sued the town. Judge Boateng heard the case.');
    expect(findPeople(article, ENGLISH, model).map(({ name }) => name)).toEqual(['Ama Mensah-Boateng', 'Boateng']);
  });

  it('keeps a writer whom the article goes on about', () => {
    const article = source('Nora Lind was born in Oslo.', 'Later Lind moved to Bergen.');
    expect(findPeople({ ...article, byline: ['Nora Lind'] }, ENGLISH, model).map(({ name }) => name)).toEqual([
      'Nora Lind',
    ]);
  });

  it('takes only what is surely a name from another language than English', () => {
    const article = source('Die Bundeskanzlerin Anna Berger sprach mit der Presse über den Neuen Haushalt.');
    expect(findPeople({ ...article, lang: 'de-DE' }, ENGLISH, model).map(({ name }) => name)).toEqual(['Anna Berger']);
    const small = source('Mit allen Maßnahmen und mehr Menschen rechnet Anna Berger.');
    expect(findPeople({ ...small, lang: 'de' }, ENGLISH, model).map(({ name }) => name)).toEqual(['Anna Berger']);
    const two = source('Acusan a Ana Ruiz Sol y Alberto Vega, dijo el director Carlos Pinto, portavoz.');
    expect(findPeople({ ...two, lang: 'es' }, ENGLISH, model).map(({ name, role }) => [name, role])).toEqual([
      ['Carlos Pinto', null],
    ]);
  });

  it('never throws, and every position lies inside its block, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'Mr. ',
        'John “',
        'Al-',
        "O'Neil's ",
        ', the ',
        'President ',
        'the Holt regime ',
        '\n',
        '(',
        '”',
        'van der ',
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.boolean(), (texts, learnt) => {
        for (const { mentions, sentence } of findPeople(source(...texts), ENGLISH, learnt ? model : null)) {
          for (const { block, start, end } of [...mentions, sentence]) {
            if (!(start >= 0 && start < end && end <= texts[block].length)) return false;
          }
        }
        return true;
      }),
    );
  });
});
