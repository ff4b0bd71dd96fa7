import { describe, expect, it } from 'vitest';
import type { FactSource, PersonFact } from '../../facts';
import { findFacts } from '../../find-facts';
import { clauseWordsOf } from '../clause/words';
import { knownOf } from './pointers';
import { lacks } from './standing';

const words = clauseWordsOf('en');

function article(title: string, ...texts: string[]): FactSource {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  return {
    url: 'https://tarn.example/a',
    title,
    byline: [],
    siteName: 'Tarn',
    publishedAt: '2025-03-12',
    lang: 'en',
    blocks,
  };
}

const ADA: PersonFact = {
  kind: 'person',
  name: 'Ada Lind',
  aliases: ['Lind'],
  role: null,
  mentions: [],
  sentence: { block: 0, start: 0, end: 0 },
  weight: 1,
  head: '',
  detail: '',
};
const known = knownOf(
  article('Ferry shut for the winter', 'Ada Lind has asked for a new ship, an old red lorry and a bill to pay for it.'),
  [ADA],
  words,
);
const lacking = (line: string) => lacks(line, known, false, words);

describe('a line points to an earlier sentence', () => {
  it.each([
    ['The ship burned in the port of Tarn', 'A ship burned in the port of Tarn'],
    ['The lorry, built in Cork, was sold to the council', 'A lorry, built in Cork, was sold to the council'],
    ['The proposed bill would close the port of Tarn', 'The proposed bill to close the port of Tarn would pass'],
    ['The first burned in the port of Tarn', 'The first of the ships burned in the port of Tarn'],
    ['The port giant was sold to the council', 'The port giant of Tarn was sold to the council'],
    ['The ship later burned in the port of Tarn', 'The ship that burned in the port of Tarn was sold'],
    ['Builders closed roads in each of the two towns', 'Builders of Cork and Tarn closed roads in the two towns'],
    ['Builders closed roads in each of the two towns', 'Builders closed roads in the two towns on the river'],
    ['The council of Tarn has asked him to leave', 'The council of Tarn has asked the mayor for his car'],
    ['The council of Tarn has asked him to leave', 'Asked about his car, Lind said the council had paid'],
    ['Builders of Tarn had worked there in the winter', 'Builders of Tarn said there was no work in the winter'],
  ])('%j does, %j does not', (pointing, plain) => {
    expect(lacking(plain)).toBe(0);
    expect(lacking(pointing)).toBeGreaterThan(1.5);
  });

  it('and not to what the headline names, or nobody has introduced', () => {
    expect(lacking('The ferry burned in the port of Tarn')).toBe(0);
    expect(lacking('The council burned in the port of Tarn')).toBe(0);
  });

  it('and not to somebody where no people are found', () => {
    const nobody = knownOf(article('Ferry'), [], words);
    expect(lacks('The council of Tarn has asked him to leave', nobody, false, words)).toBe(0);
  });
});

it.each([
  // A head with no more than another number behind it, and one with a verb that is a noun as well.
  ['7 tackles', '3 assists', 4],
  ['7 tackles', 'won the ball', 0],
])('%j · %j', (_, behind, least) => {
  const price = lacks(behind, known, true, words);
  if (least === 0) expect(price).toBe(0);
  else expect(price).toBeGreaterThan(least);
});

it('takes a plain verb for that of several, and for no subject', () => {
  expect(lacking('support new ferries that the council of Tarn has shut')).toBeGreaterThan(5);
  expect(lacking('support for the ferry has grown in the town of Tarn')).toBe(0);
  const long =
    'The draft of the new plan is a betrayal of all members of the council: in the summer of last year the own polling of the council and of its members in the north found that';
  const { figures } = findFacts(article('Tarn', `${long} 56 per cent of builders support the new ferry of the town.`), {
    people: null,
  });
  expect(figures[0].detail).toBe('support the new ferry of the town');
});

it('tells a fact by another sentence than the caption of a picture', () => {
  const source = article('Mill burns down', '', 'The mill of Tarn burned down on 4 March 2025, the council said.');
  source.blocks[0] = { type: 'caption', text: 'People stand beside the ruins of the mill on 4 March 2025.' };
  const { dates } = findFacts(source, { people: null });
  expect(dates[0].detail).toMatch(/^The mill of Tarn burned down/);
});
