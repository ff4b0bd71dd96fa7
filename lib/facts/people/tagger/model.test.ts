import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../english';
import { findPersonMentions } from '../mentions';
import { decodePeopleModel, PeopleModelError } from './model';

const file = readFileSync(new URL('../../../../public/models/people.bin', import.meta.url));
const shipped = () => file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);

describe('decodePeopleModel', () => {
  it('says what is wrong with bytes that are no model', () => {
    const damaged = shipped();
    new Uint8Array(damaged)[damaged.byteLength >> 1] ^= 1;
    const cut = shipped().slice(0, 9000);
    const other = new TextEncoder().encode('<!doctype html>'.repeat(40_000)).buffer;
    for (const bytes of [damaged, cut, other, new ArrayBuffer(0)]) {
      expect(() => decodePeopleModel(bytes)).toThrow(PeopleModelError);
    }
  });

  it('stays well within a megabyte, packed', () => {
    expect(gzipSync(file).length).toBeLessThan(900_000);
  });
});

const model = decodePeopleModel(shipped());
const people = (text: string) => {
  const lines = text.split('\n');
  return findPersonMentions(lines, ENGLISH, model).map(({ block, start, end }) => lines[block].slice(start, end));
};

describe('findPersonMentions with the shipped model', () => {
  it.each([
    ['Lt. Gen. Arno Velder spoke with Defence Secretary Mary Cole.', ['Arno Velder', 'Mary Cole']],
    ["Sir Hugh Parrish's party gained twelve seats, Parrish said.", ['Hugh Parrish', 'Parrish']],
    [
      'Ursula van der Meer met Jean-Luc Aubry and Ahmed al-Rashid.',
      ['Ursula van der Meer', 'Jean-Luc Aubry', 'Ahmed al-Rashid'],
    ],
    ['It will rise, Regional Development Minister Ana Lek said.', ['Ana Lek']],
    [
      'Ursula von der Meer met Dick Arden. Von der Meer left early.',
      ['Ursula von der Meer', 'Dick Arden', 'Von der Meer'],
    ],
    ['Kevin “The Wall” Sorrento said no.', ['Kevin “The Wall” Sorrento']],
    ['Police in Oslo said that Hurricane Selma had closed Kennedy Airport.', []],
    ['The Morales administration said nothing.', ['Morales']],
    ['Austin, the defence secretary, had flown to Austin, Texas.', ['Austin']],
    ['Write to Jane@mail.test or see Jane_Doe.pdf.', []],
    ['Henry Ford built it; Ford was proud. Shares of Dell fell.', ['Henry Ford', 'Ford']],
    ['Henry IV met Pope Pius XII in Oslo.', ['Henry IV', 'Pius XII']],
    [
      'Hugh Parrish II (grandson of the Hugh Parrish I of the vote of 1892) won.',
      ['Hugh Parrish II', 'Hugh Parrish I'],
    ],
    ['A portrait of Henry I of Norland was sold.', ['Henry I']],
    ['Yesterday Tom Bell and I walked home.', ['Tom Bell']],
    ['Dana Holt left. Shares of Holt & Marlow fell, Holt said.', ['Dana Holt', 'Holt']],
    ['DOLNA ELSHA, Bulgaria — Ana Lek left.', ['Ana Lek']],
    ['The yacht Petrel sank off Oslo.', []],
    ['Corvane Foods sold less. Corvane said so.', []],
    ['Goldman Sachs and Morgan Stanley fell; St. Louis did not.', []],
  ])('finds the people of %j', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it('knows a family name again that stood in full in another paragraph', () => {
    expect(people('Dana Holt opened the bridge in Oslo.\nIt was late. Then Holt spoke.')).toEqual([
      'Dana Holt',
      'Holt',
    ]);
  });
});
