import { expect, it } from 'vitest';
import { readFacts } from '../find-facts';
import { withLines } from './key-facts';
import { NO_FLOORS } from './salience/weights';

/** The lines of the figures of a sentence, in the order of the text. */
function lines(text: string): string[] {
  const source = {
    url: 'https://news.example/a',
    title: '',
    byline: [],
    siteName: '',
    publishedAt: '2026-11-10',
    lang: 'en',
    blocks: [{ type: 'paragraph' as const, text }],
  };
  const { figures } = withLines(readFacts(source, { people: null }), source, NO_FLOORS);
  return figures
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    .map(({ head, detail }) => `${head} · ${detail}`);
}

it.each([
  ['More than 375,000 people lost power in the north.', ['More than 375,000 people · lost power in the north']],
  // Where it is not named what a sentence is about, the sentence before has it, if that is understood by itself and there is room.
  [
    'The water of the lake behind the dam has fallen since May. It was at 91% on Monday.',
    ['91% · The water of the lake behind the dam has fallen since May. It was at 91% on Monday'],
  ],
  ['It fell. It was at 91% on Monday.', ['91% · It was at 91% on Monday']],
  ['Fresh water (new). It was at 91% on Monday.', ['91% · It was at 91% on Monday']],
  ['“The water has fallen. It was at 91% on Monday,” Lind said.', ['91% · “It was at 91% on Monday,” Lind said']],
  // What a clause says of those who are counted is seen first, where they are far behind in their sentence.
  [
    'The old company by the river has struggled for days and nights to help the more than 40,000 users who lost their letters on Monday.',
    ['more than 40,000 users · lost their letters on Monday'],
  ],
  // The same score elsewhere may be of another match.
  [
    'That win was their first, and it was 3-1. Tarn beat Oster 3-1 in May.',
    ['3-1 · That win was their first, and it was 3-1'],
  ],
  // The clause is whole when the figure is not its subject: `left 350 dead` is no English.
  ['The storm left 350 people dead.', ['350 people · The storm left 350 people dead']],
  ['The mayor took 20 tickets to matches.', ['20 tickets · The mayor took 20 tickets to matches']],
  // The owner of what follows is no head: the line would begin with the mark behind it.
  [
    "Three players of the Harriers' defence were fined on Monday over a fight.",
    ["Three players · Three players of the Harriers' defence were fined on Monday over a fight"],
  ],
  ['Police held a 15-year-old boy.', ['15-year-old boy · Police held a 15-year-old boy']],
  ['The fire left two mills charred by the river.', ['two mills · The fire left two mills charred by the river']],
  [
    'The town has the most oil: about 17% or the whole of its bay, ahead of Tarn.',
    ['about 17% · The town has the most oil: about 17% or the whole of its bay, ahead of Tarn'],
  ],
  // The marks of an aside stay where nothing else is left out.
  ['Nearly a third — 31% — of poets sing.', ['31% · Nearly a third — 31% — of poets sing']],
  // The head says what happened to those who are counted, if the text says it as a fact.
  [
    'The mill by the river was shut after the fire that killed 30 people.',
    ['30 people killed · The mill by the river was shut after the fire that killed 30 people'],
  ],
  [
    'A fire broke out in the old mill by the river, killing 30 people.',
    ['30 people killed · A fire broke out in the old mill by the river, killing 30 people'],
  ],
  ['The fire may have killed 30 people.', ['30 people · The fire may have killed 30 people']],
  ['The fight ended with 30 arrests.', ['30 arrests · The fight ended with 30 arrests']],
  // The noun that a sum is of is before it.
  ['The plan came with cost savings of $3m.', ['cost savings of $3m · The plan came with cost savings of $3m']],
  // So is the noun that holds those who are counted, and the name of whoever has the figure, …
  [
    'The match in Tarn was seen by a record crowd of 31,000.',
    ['record crowd of 31,000 · The match in Tarn was seen by a record crowd of 31,000'],
  ],
  [
    'Ada Lind was held over the killings of 40 people.',
    ['killings of 40 people · Ada Lind was held over the killings of 40 people'],
  ],
  [
    'The poll had Lind at 55 percent, far above Bell’s 31 percent.',
    [
      '55 percent · The poll had Lind at 55 percent, far above Bell’s 31 percent',
      'Bell’s 31 percent · The poll had Lind at 55 percent, far above Bell’s 31 percent',
    ],
  ],
  ['On Monday the town hailed Tarn’s $3m deal.', ['Tarn’s $3m deal · On Monday the town hailed Tarn’s $3m deal']],
  [
    'The town hailed Upper-Porthaven-Tarn Lindholmsen-Bellham’s $3m.',
    ['$3m · The town hailed Upper-Porthaven-Tarn Lindholmsen-Bellham’s $3m'],
  ],
  // … but not a word of a preposition, nor the name of a day.
  ['Ada Lind won in front of 31,000.', ['31,000 · Ada Lind won in front of 31,000']],
  ['The town hailed Tuesday’s $3m deal.', ['$3m deal · The town hailed Tuesday’s $3m deal']],
  ['It went to the head of the 61-year-old.', ['61-year-old · It went to the head of the 61-year-old']],
  // The noun that a figure describes may be described by more words.
  [
    'The mayor will sign the two-year $44 million budget.',
    [
      'two-year · The mayor will sign the two-year $44 million budget',
      '$44 million budget · The mayor will sign the two-year $44 million budget',
    ],
  ],
  ['The town got a planned $3 million bill.', ['$3 million bill · The town got a planned $3 million bill']],
  ['The town gave the mill $3 million bonds.', ['$3 million · The town gave the mill $3 million bonds']],
  ['The town wants that well-known 3 percent rise.', ['3 percent · The town wants that well-known 3 percent rise']],
  ['The town took much of $3m.', ['$3m · The town took much of $3m']],
  [
    'The mayor said that she and more than 40 builders had gone.',
    ['more than 40 builders · The mayor said that she and more than 40 builders had gone'],
  ],
  // The head says what the figure is of, …
  ['The town was buried under 12 feet of snow.', ['under 12 feet of snow · The town was buried under 12 feet of snow']],
  ['About 30% of poets sing.', ['About 30% of poets · sing']],
  ['Ministers promised $3bn in aid.', ['$3bn in aid · Ministers promised $3bn in aid']],
  // … unless that says when, is no phrase, or is long.
  ['The bank lost $2bn in the spring.', ['$2bn · The bank lost $2bn in the spring']],
  [
    'Firms spent nearly $80 million in ad spending.',
    ['nearly $80 million in ad spending · Firms spent nearly $80 million in ad spending'],
  ],
  ['The town bought $3m in radio and film time.', ['$3m · The town bought $3m in radio and film time']],
  [
    'The town sold $3m worth of goods by the river.',
    ['$3m worth of goods · The town sold $3m worth of goods by the river'],
  ],
  ['The council has a $270m ferry.', ['$270m ferry · The council has a $270m ferry']],
  ['The mill won £90. Sales of it rose.', ['£90 · The mill won £90']],
  ['The mill took a $3m loss last year.', ['$3m · The mill took a $3m loss last year']],
  ['The council got a $3m year.', ['$3m · The council got a $3m year']],
  [
    'Some 5% of the northern coastal fishing communities left.',
    ['Some 5% · Some 5% of the northern coastal fishing communities left'],
  ],
])('tells the figures of %j', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

it('tells a sentence under one figure, and the other one by its own clause', () => {
  expect(
    lines(
      'The firm closed 38 shops in the towns of the north and the east after the profits of its mills fell by 31%.',
    ),
  ).toEqual([
    '38 shops · The firm closed 38 shops in the towns of the north and the east after the profits of its mills fell by 31%',
    '31% · the profits of its mills fell by 31%',
  ]);
});

it('takes no verb behind a figure for its noun', () =>
  expect(lines('The town has a law that 2 percent of the sum go to charity.')).toEqual([
    '2 percent of the sum · The town has a law that 2 percent of the sum go to charity',
  ]));
