import { describe, expect, it } from 'vitest';
import {
  goesOnAboutPerson,
  namesNoPerson,
  opensByline,
  splitAtConjunctions,
  withoutEnding,
  withoutOpening,
} from './bylines';

it.each([
  ['By Jane Doe', true],
  ['— Von Erika Beispiel', true],
  ['Autor: Erika Beispiel', true],
  ['By', true],
  ['Byron wrote it', false],
  ['By-passed villages', false],
])('%s opens a byline: %s', (line, opens) => {
  expect(opensByline(line)).toBe(opens);
});

it.each([
  ['Written by Jane Doe', 'Jane Doe'],
  ['Text: Von Erika Beispiel', 'Erika Beispiel'],
  ['ByJane Doe', 'Jane Doe'],
  ['Byron Doe', 'Byron Doe'],
])('%s without its opening is %s', (byline, name) => {
  expect(withoutOpening(byline)).toBe(name);
});

it.each([
  ['Jane Doe | The Daily Example', 'Jane Doe'],
  ['Jane Doe for the Example', 'Jane Doe'],
  ['Jane Doe in Berlin', 'Jane Doe'],
  ['Jane Doe Friday', 'Jane Doe'],
  ['Erika Beispiel Mo', 'Erika Beispiel'],
  ['Lee Kim Sun', 'Lee Kim Sun'],
])('%s without its ending is %s', (text, name) => {
  expect(withoutEnding(text)).toBe(name);
});

it('splits at the words between names', () => {
  expect(splitAtConjunctions('Jane Doe and Richard Roe')).toEqual(['Jane Doe', 'Richard Roe']);
  expect(splitAtConjunctions('Erika Beispiel und Max Muster')).toEqual(['Erika Beispiel', 'Max Muster']);
  expect(splitAtConjunctions('Andy Doe')).toEqual(['Andy Doe']);
});

describe('names of nobody', () => {
  it.each([
    'Reuters',
    'AP',
    'Associated Press',
    'Newsroom',
    'Chief Editor',
    'The Example',
    'MA',
    'Beispiel e. V.',
    'Doe dpa',
  ])('%s is no person', (name) => expect(namesNoPerson(name)).toBe(true));
  it.each(['Jane Doe', 'Sid Example', 'Jack Ma', 'John Doe Jr.', 'Thea Dasher'])('%s is a person', (name) =>
    expect(namesNoPerson(name)).toBe(false),
  );
});

it('knows a note on a person', () => {
  expect(goesOnAboutPerson('Jane Doe covers courts.')).toBe(true);
  expect(goesOnAboutPerson('Jane Doe, 34, drove home and was safe.')).toBe(false);
});
