import { describe, expect, it } from 'vitest';
import { cutClause } from './clause';
import { clauseWordsOf } from './words';

/** The clause around the words in brackets of a sentence of English. */
function clauseAround(marked: string, room = 70, lang = 'en') {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return cutClause(
    { text, sentence: { start: 0, end: text.length }, mention: { start, end } },
    clauseWordsOf(lang),
    room,
  );
}

describe('cutClause', () => {
  it.each([
    ['LISBON, Portugal (Newswire) — [Forty homes] burned down.', 'Forty homes burned down'],
    ['However, [forty homes] burned down.', 'forty homes burned down'],
    ['The mayor said on Friday that [forty homes] burned down.', 'forty homes burned down'],
    ['She said the fire destroyed [forty homes].', 'the fire destroyed forty homes'],
    ['The fire destroyed [forty homes], said Ada Lind, a spokeswoman for the town.', 'The fire destroyed forty homes'],
    ['The fire destroyed [forty homes], according to the town.', 'The fire destroyed forty homes'],
    ['According to the town, [forty homes] burned down.', 'forty homes burned down'],
    [
      'The fire, which broke out near the old mill on the river, destroyed [forty homes].',
      'The fire destroyed forty homes',
    ],
    ['The wind turned; [forty homes] burned down.', 'The wind turned; forty homes burned down'],
    [
      'The wind turned late in the evening of a dry and hot day; [forty homes in the valley] burned down by dawn.',
      'forty homes in the valley burned down by dawn',
    ],
    [
      'The fire destroyed [forty homes] in the upper part of the valley near the border with Spain.',
      'The fire destroyed forty homes in the upper part of the valley near the border with Spain',
    ],
  ])('%s', (marked, line) => {
    expect(clauseAround(marked).text).toBe(line);
  });

  it('says what is before the mention and what is after it', () => {
    expect(clauseAround('The fire destroyed [forty homes] in Serra.')).toMatchObject({
      before: 'The fire destroyed',
      after: 'in Serra',
    });
  });

  it('cuts a language that it has no words of at marks and between words', () => {
    const { text } = clauseAround(
      'Tulipalo tuhosi [neljäkymmentä taloa] eilen, kun tuuli kääntyi laaksossa illalla kohti kylää.',
      50,
      'fi',
    );
    expect(text).toBe('Tulipalo tuhosi neljäkymmentä taloa eilen');
  });

  it('cuts text without spaces at its marks', () => {
    expect(clauseAround('昨夜の強い風のため、火事で[四十軒]が焼けた。', 12, 'ja').text).toBe('火事で四十軒が焼けた');
  });
});
