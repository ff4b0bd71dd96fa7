import { describe, expect, it } from 'vitest';
import { loadFactWords } from '../../languages/loaded';
import { findDates } from '../dates/find-dates';
import type { FactSource } from '../facts';
import { dateLine } from './date-line';
import { lineContext } from './line/line';

/** The lines of the dates of a paragraph that came out on Wednesday, 12 March 2025. */
function lines(text: string, lang = 'en'): string[] {
  const source: FactSource = {
    url: '',
    title: '',
    byline: [],
    siteName: '',
    publishedAt: '2025-03-12',
    lang,
    blocks: [{ type: 'paragraph', text }],
  };
  const dates = findDates(source).facts;
  return dates.map((fact) => {
    const { head, detail } = dateLine(fact, lineContext(source, { dates }));
    return `${head} · ${detail}`;
  });
}

describe('dateLine', () => {
  it('takes what happens in the present behind a long sentence for a clause', () => {
    const long =
      'The gap between what the owners of the old mill want and what the council of the valley offers is the hardest point';
    expect(
      lines(
        `${long} as Mayor Ada Lind prepares to meet the owners in Arlow on Friday in search of a deal on the mill.`,
      ),
    ).toEqual([
      'Friday, Mar 14 · Mayor Ada Lind prepares to meet the owners in Arlow on Friday in search of a deal on the mill',
    ]);
  });

  it('says nothing of a day that stands alone', () => {
    expect(lines('March 11, 2025.')).toEqual(['Tuesday, Mar 11 · ']);
  });

  it.each([
    ['ja', '市長は10日、「大変残念に思っている」と語った。警察は10日、市の金を盗んだ元職員を逮捕した。', /逮捕した$/],
    [
      'ko',
      '시장은 10일 매우 유감스럽게 생각한다고 말했다. 경찰은 10일 시의 돈을 훔친 전 직원을 체포했다.',
      /체포했다$/,
    ],
  ])(
    'tells a day by what happened before what somebody said at the end of a sentence: %s',
    async (lang, text, line) => {
      await loadFactWords(lang);
      expect(lines(text, lang)).toEqual([expect.stringMatching(line)]);
    },
  );

  it.each([
    [
      'The harbour union and the firm that runs both of its terminals will meet in the town hall on Monday.',
      ['Monday, Mar 17 · The harbour union and the firm that runs both of its terminals will meet in the town hall'],
    ],
    // A word that wants the date is not left at a comma.
    [
      'The last fire of the mill was in 2019, when the river was low.',
      ['2019 · The last fire of the mill was in 2019, when the river was low'],
    ],
    // What was said on a day has who said it, so that it does not seem to have happened on the day …
    [
      'The mayor said on Monday that the old bridge over the river would be closed to lorries.',
      ['Monday, Mar 10 · The mayor said on Monday that the old bridge over the river would be closed to lorries'],
    ],
    // … and what a firm reports is said by no one.
    ['The ferry firm of Tarn reports earnings Friday.', ['Friday, Mar 14 · The ferry firm of Tarn reports earnings']],
    // Of two clauses with `and` between, the subject of the second is not taken for a part of the first.
    [
      'The storm brought rain to Tarn on Monday and more is expected today.',
      [
        'Wednesday, Mar 12 · The storm brought rain to Tarn on Monday and more is expected today',
        'Monday, Mar 10 · The storm brought rain to Tarn on Monday and more is expected today',
      ],
    ],
    ['Back in late 2019, the town owned the mill.', ['late 2019 · Back in late 2019, the town owned the mill']],
    ['The trial of the ferry’s owner begins on Monday.', ['Monday, Mar 17 · The trial of the ferry’s owner begins']],
    [
      '“In April we hired ninety teachers for the north,” he said.',
      ['April 2024 · “we hired ninety teachers for the north,” he said'],
    ],
    [
      'PORTHAVEN, March 12 — The ferry firm did not pay for the trip on Monday.',
      ['Monday, Mar 10 · The ferry firm did not pay for the trip'],
    ],
    [
      'Raiders hit the port of Kasteli on Sunday, President Anna Hale said Sunday.',
      ['Sunday, Mar 9 · Raiders hit the port of Kasteli, President Anna Hale said Sunday'],
    ],
    [
      'By mid-January, the song had been heard a million times, was praised by critics, and won a prize.',
      [
        'mid-January 2025 · By mid-January, the song had been heard a million times, was praised by critics, and won a prize',
      ],
    ],
    [
      'On Monday, the governor indicated he would sign the bill on guns.',
      ['Monday, Mar 10 · the governor indicated he would sign the bill on guns'],
    ],
    [
      'Looters burned a shop in Kasteli on July 9 and 10, 2024.',
      ['Jul 9, 2024 · Looters burned a shop in Kasteli on July 9 and 10, 2024'],
    ],
    // Without its day `published` would be left alone.
    [
      'The poll of the county, published on Monday, put the mayor first.',
      ['Monday, Mar 10 · The poll of the county, published on Monday, put the mayor first'],
    ],
    // The day says which call, and is not that of the ring.
    [
      'The union rang the mayor after the firm’s July 25 call to the ferry owner.',
      ['Jul 25, 2024: call · The union rang the mayor after the firm’s July 25 call to the ferry owner'],
    ],
    [
      'The union rang the mayor of Kasteli after July 25 protests by the river.',
      ['Jul 25, 2025 · The union rang the mayor of Kasteli after July 25 protests by the river'],
    ],
    // The day belongs to a clause within the sentence: without the day, the line would be about the main clause.
    [
      'The mayor of Kasteli is blamed for his vow that the ferry would sail on March 3.',
      ['Monday, Mar 3 · The mayor of Kasteli is blamed for his vow that the ferry would sail on March 3'],
    ],
    [
      'The council has filed a lawsuit to stop the ban from taking effect on July 1.',
      ['Jul 1, 2025 · The council has filed a lawsuit to stop the ban from taking effect on July 1'],
    ],
    // The date is what the sentence states, or its last clause has nothing else.
    [
      'The best month for a visit to Porthaven is May 2025.',
      ['May 2025 · The best month for a visit to Porthaven is May 2025'],
    ],
    [
      'The ferry beat the record for the crossing, set in 2019.',
      ['2019 · The ferry beat the record for the crossing, set in 2019'],
    ],
    [
      'As the year comes to an end, the council looks back on the ferry.',
      ['2025 · As the year comes to an end, the council looks back on the ferry'],
    ],
    [
      'Today only, the shop by the ferry sells its boats for a song.',
      ['Wednesday, Mar 12 · Today only, the shop by the ferry sells its boats for a song'],
    ],
    // A year may be that of the noun before it, a day is that of the verb.
    [
      'The mayor asked about the deals with the ferry firm in 2016.',
      ['2016 · The mayor asked about the deals with the ferry firm in 2016'],
    ],
    [
      'The mayor asked about the deals with the ferry firm last month.',
      ['February 2025 · The mayor asked about the deals with the ferry firm'],
    ],
    [
      'The mayor asked about the deals with the ferry firm on Monday.',
      ['Monday, Mar 10 · The mayor asked about the deals with the ferry firm'],
    ],
    // The head has the event that the day is of.
    [
      'The mayor built a lead ahead of Friday’s vote on the ferry.',
      ['Friday, Mar 14: vote · The mayor built a lead ahead of Friday’s vote on the ferry'],
    ],
    [
      'The mayor had known long before the July 2021 harbour riots.',
      ['July 2021: harbour riots · The mayor had known long before the July 2021 harbour riots'],
    ],
    [
      'The mayor sold the ferry on Monday soon after the vote.',
      ['Monday, Mar 10 · The mayor sold the ferry on Monday soon after the vote'],
    ],
    // The object of a verb stays.
    [
      'The council spent the weekend on the ferry in the harbour.',
      ['weekend of Mar 8 · The council spent the weekend on the ferry in the harbour'],
    ],
    // A sentence with two days keeps both.
    [
      'The mill burned down on March 3 and the council shut the bridge on March 7.',
      ['Friday, Mar 7 · The mill burned down on March 3 and the council shut the bridge on March 7'],
    ],
    [
      'By Ada Lind: The trial of the ferry’s owner begins on Monday.',
      ['Monday, Mar 17 · The trial of the ferry’s owner begins'],
    ],
    // The first sentence says who, the second only `he`: the day is told by the one that stands by itself.
    [
      'He will be held until Monday. The hearing of the owner of the ferry begins on Monday.',
      ['Monday, Mar 17 · The hearing of the owner of the ferry begins'],
    ],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expect.arrayContaining(expected)));
});
