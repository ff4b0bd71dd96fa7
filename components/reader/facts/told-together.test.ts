import { describe, expect, it } from 'vitest';
import type { AnyFact, DateFact, FigureFact, PersonFact } from '../../../lib/facts/facts';
import { partedByFigures, toldTogether } from './told-together';

const TEXTS = [
  'The mill burned for nine hours on Tuesday, and 40 homes were lost in the valley below it.',
  'Seven people were arrested on Friday. The council meets on 3 June to vote on a new mill.',
  'The mill burned for nine hours in the valley in 1902.',
];
const article = { blocks: TEXTS.map((text) => ({ type: 'paragraph' as const, text })) };

/** What a fact has whose mention is some words of the text; its sentence is the block up to the next full stop. */
function told(block: number, words: string, head: string, detail: string) {
  const start = TEXTS[block].indexOf(words);
  const place = { block, start, end: start + words.length };
  const from = TEXTS[block].lastIndexOf('. ', start) + 1;
  const sentence = { block, start: from, end: TEXTS[block].indexOf('.', start) + 1 };
  return { head, detail, mentions: [place], sentence, weight: 1 };
}
const figure = (block: number, words: string, detail: string): FigureFact => ({
  ...told(block, words, words, detail),
  kind: 'figure',
  value: 40,
  low: null,
  high: null,
  unit: 'home',
  unitKind: 'count',
  per: '',
  of: '',
  modifier: null,
  change: null,
  label: words,
});
const date = (block: number, words: string, head: string, detail: string): DateFact => ({
  ...told(block, words, head, detail),
  kind: 'date',
  value: '2025-03-04',
  text: words,
  explicit: true,
});
const personIn = (block: number, words: string, head: string, detail: string): PersonFact => ({
  ...told(block, words, head, detail),
  kind: 'person',
  name: words,
  aliases: [],
  role: null,
});
const headsOf = (facts: readonly AnyFact[]) =>
  toldTogether(facts, article).map((group) => [group.facts.map(({ head }) => head).join(' + '), group.detail]);

const WHOLE = 'The mill burned for nine hours on Tuesday, and 40 homes were lost in the valley below it';
const homes = figure(0, '40 homes', WHOLE);
const tuesday = date(0, 'Tuesday', 'Tuesday, Mar 4', 'The mill burned for nine hours');
const arrested = figure(1, 'Seven people', 'were arrested on Friday');
const friday = date(1, 'Friday', 'Friday, Mar 7', 'Seven people were arrested');
const vote = date(1, '3 June', 'Tuesday, Jun 3', 'The council meets to vote on a new mill');
const long = date(2, '1902', '1902', 'The mill burned for nine hours in the valley');

describe('toldTogether', () => {
  it('shows a sentence once where one line has all of another one', () => {
    const hours = figure(0, 'nine hours', 'The mill burned for nine hours on Tuesday');
    expect(headsOf([homes, hours])).toEqual([['40 homes + nine hours', WHOLE]]);
    expect(headsOf([hours, homes])).toEqual([['nine hours + 40 homes', WHOLE]]);
  });

  it('has a day above what happened on it', () => {
    expect(headsOf([homes, tuesday])).toEqual([['Tuesday, Mar 4 + 40 homes', WHOLE]]);
  });

  it('has the head that a line continues from right above it', () => {
    expect(headsOf([arrested, friday])).toEqual([['Friday, Mar 7 + Seven people', 'were arrested on Friday']]);
    expect(headsOf([friday, arrested])).toEqual([['Friday, Mar 7 + Seven people', 'were arrested on Friday']]);
  });

  it('has two sentences in two rows though they say the same', () => {
    expect(headsOf([homes, long])).toHaveLength(2);
  });

  it('names the subject of a line that is under two names', () => {
    const person = (name: string, detail: string) => personIn(1, 'people', name, detail);
    const ada = person('Ada Lind', 'were arrested on Friday with six others');
    const tom = person('Tom Bell', 'Lind and six others were arrested on Friday');
    expect(headsOf([ada, tom])).toEqual([['Ada Lind + Tom Bell', tom.detail]]);
    expect(headsOf([ada, person('Tom Bell', 'were arrested on Friday')])).toHaveLength(2);
  });

  it('keeps facts without a line apart', () => {
    const person = (name: string) => personIn(0, 'mill', name, '');
    expect(headsOf([person('Ida Lund'), person('Tom Bell')])).toHaveLength(2);
  });
});

describe('partedByFigures', () => {
  it('has dates beside the figure of their sentence, and the others in their place', () => {
    const parted = partedByFigures({ figures: [homes, arrested], dates: [tuesday, vote, friday, long] }, article);
    expect(parted).toEqual({ beside: [tuesday, friday], others: [vote, long] });
  });

  it('has one that a reader has to ask for behind the others', () => {
    const own = Array.from({ length: 5 }, () => ({ ...vote }));
    const parted = partedByFigures({ figures: [homes], dates: [...own, tuesday, long] }, article);
    expect(parted).toEqual({ beside: [], others: [...own, long, tuesday] });
  });
});
