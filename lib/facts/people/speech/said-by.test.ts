import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../english';
import { type TokenSpan, tokenizeBlocks } from '../tagger/tokens';
import { opens, sayingsOf } from './said-by';

const NAMES = ['Ana Lek', 'Ian Poe'];

function read(texts: string[]) {
  const tokens = tokenizeBlocks(texts);
  const places: (TokenSpan & { person: number })[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const person = NAMES.indexOf(`${tokens.text(i)} ${tokens.text(i + 1)}`);
    if (person >= 0) places.push({ from: i, to: i + 2, person });
  }
  return { text: { tokens, lexicon: ENGLISH }, places };
}

/** Gives the name of each speaker, once for each time that they speak. */
const speakersOf = (...texts: string[]) => {
  const { text, places } = read(texts);
  return sayingsOf(text, places).map(({ person }) => NAMES[person]);
};

describe('sayingsOf', () => {
  it.each([
    ['Ana Lek said it was late.', ['Ana Lek']],
    ['Ana Lek, 41, a nurse from Leith, also said it was late.', ['Ana Lek']],
    ['Ana Lek (41) angrily denied it.', ['Ana Lek']],
    ['“It is late,” said the mayor, Ana Lek.', ['Ana Lek']],
    ['It is late, according to its engineer, Ana Lek.', ['Ana Lek']],
    ['Ana Lek left. She said it was late.', ['Ana Lek']],
    ['Ana Lek left. “It is late,” said she.', ['Ana Lek']],
    ['Ana Lek said so, and Ian Poe denied it.', ['Ana Lek', 'Ian Poe']],
    // Who was `he` before is not `she`.
    ['Ian Poe left. He said so. Ana Lek said no. Ian Poe stayed. She said so.', ['Ian Poe', 'Ana Lek']],
    ['Ian Poe left. They saw Ian Poe. He said so.', ['Ian Poe']],
    // Who is only named as an owner, or in a quotation, does not speak next.
    ['Ana Lek said Ian Poe’s house burned. She said it was late.', ['Ana Lek', 'Ana Lek']],
    ['They sold Ian Poe’s house, Ana Lek said. She said it was late.', ['Ana Lek', 'Ana Lek']],
    ['Ana Lek left. “Ian Poe was up six points,” she said.', ['Ana Lek']],
    // An aside before the verb is no other speaker.
    ['Ana Lek, a nurse, said the house had burned. She said it was late.', ['Ana Lek', 'Ana Lek']],
    // A preposition in a title, before a place or before a day is not one before the name.
    ['US Secretary of State Ana Lek said it was late.', ['Ana Lek']],
    ['They met on Monday Ana Lek said.', ['Ana Lek']],
    ['Ana Lek announced on Monday that it was late.', ['Ana Lek']],
    ['Ana Lek denied she had left.', ['Ana Lek']],
    ['“It is late,” Ana Lek announced.', ['Ana Lek']],
    ['Ana Lek responded to the mayor in a note: “It is late.”', ['Ana Lek']],
    ['“It is late,” said Ian Poe’s aide, Ana Lek.', ['Ana Lek']],
    ['Ana Lek, a nurse, said Ian Poe left on Monday.', ['Ana Lek']],
  ])('in %j: %j', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it.each([
    'He said Ana Lek would win.',
    'They heard Ana Lek.',
    "Ana Lek's lawyer said so.",
    'Ana Lek and the council said so.',
    'Ana Lek, a nurse, left. The mayor said so.',
    'It was said in May. Then Ana Lek left.',
    'They met Ana Lek. She said so.',
    'According to the law. Then came Ana Lek.',
    // Either of two may be meant.
    'Ana Lek met Ian Poe. She said so.',
    'She told them how Ana Lek left. She said so.',
    // Another one speaks in between.
    'Ana Lek left. An aide told them so. She said it was late.',
    'Ana Lek left. “It is late,” said the mayor. She said so.',
    'Ana Lek’s lawyer said so. She said it was late.',
    // The words are of somebody who belongs to them.
    'A lawyer for Ana Lek said it was late.',
    '“It is late,” said a spokesman for Ana Lek.',
    'It is late, according to an aide to Ana Lek.',
    'It is late, according to Ana Lek’s lawyer.',
    '“It is late,” said the Ana Lek campaign’s director.',
    // Something is done with words.
    'Ana Lek declared an emergency in Leith.',
    'Ana Lek left. She announced her resignation.',
    'The mayor—unlike, say, Ana Lek—saw it was late.',
    // They are said to speak, or to have done something, by somebody in a quotation.
    '“Ana Lek said it was late”, it goes on.',
    '“Ana Lek was up six points,” he said.',
    '"Ana Lek left,” they heard. “She said so.',
  ])('nobody named in %j', (text) => {
    expect(speakersOf(text)).toEqual([]);
  });

  it('has nobody for a pronoun where the sentence before names two, unless what is known of both tells them apart', () => {
    const two = 'Ana Lek said Ian Poe told her so. She said it was late.';
    expect(speakersOf(two)).toEqual(['Ana Lek', 'Ian Poe']);
    const known = 'Ana Lek left. She said no. Ian Poe left. He said yes.';
    expect(speakersOf(`${known} ${two.replace('She', 'He')}`)).toEqual([
      'Ana Lek',
      'Ian Poe',
      'Ana Lek',
      'Ian Poe',
      'Ian Poe',
    ]);
  });

  it('gives the words to the one whose name follows the verb', () => {
    expect(speakersOf('“It is late,” said Ian Poe, the Ana Lek campaign’s director.')).toEqual(['Ian Poe']);
    expect(speakersOf('It was late for Ana Lek, he wrote, said Ian Poe.')).toEqual(['Ian Poe']);
  });

  it('does not go back too far for a pronoun, nor from one line to the next for a verb', () => {
    expect(speakersOf(`Ana Lek left. ${'It was late in Leith. '.repeat(12)}She said so.`)).toEqual([]);
    expect(speakersOf('Ana Lek', 'said it was late.')).toEqual([]);
  });
});

describe('opens', () => {
  it.each([
    ['Ana Lek left.', true],
    ['The mayor Ana Lek has left.', true],
    ['“Ana Lek left,” he said.', true],
    ['Ana Lek of Leith left.', false],
    ['Ana Lek and others left.', false],
    ["Ana Lek's house burned.", false],
    ['In May, Ana Lek left.', false],
    ['The house of Ana Lek burned.', false],
    ['He said Ana Lek left.', false],
    ['Ana Lek.', false],
  ])('of %j is %s', (sentence, expected) => {
    const { text, places } = read([sentence]);
    expect(opens(text, places[0])).toBe(expected);
  });
});
