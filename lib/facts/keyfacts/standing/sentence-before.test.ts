import { expect, it } from 'vitest';
import { findFacts } from '../../find-facts';
import { clauseWordsOf } from '../clause/words';
import { knownBy } from './pointers';
import { lacks } from './standing';

const dayOf = (value: string, ...texts: string[]) => {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  const about = { url: '', title: 'Mill burns down in Tarn', byline: [], siteName: '', lang: 'en' };
  const { dates } = findFacts({ ...about, publishedAt: '2025-03-05T10:00:00Z', blocks }, { people: null });
  return dates.find((date) => date.value === value)?.detail;
};

const LEAD = 'The town will open its fair for wooden boats in the harbour.';

it('names what a day is about by the sentence before, that of the paragraph before, too', () => {
  const event = 'This year’s event begins on 9 June 2025 by the old mill.';
  const line = 'The town will open its fair for wooden boats in the harbour. This year’s event begins';
  expect(dayOf('2025-06-09', `${LEAD} ${event}`)).toContain(line);
  expect(dayOf('2025-06-09', LEAD, event)).toContain(line);
});

it('has no sentence before that is of another day, needs one itself or asks', () => {
  const event = 'Those talks begin on 9 June 2025 by the old mill.';
  for (const lead of [
    'The town will open its fair on 3 June 2025.',
    'She opened the fair for boats.',
    'Who opens the fair for boats?',
  ])
    expect(dayOf('2025-06-09', lead, event)).toMatch(/^Those talks/);
});

it.each([
  ['600,000 people live by the Tarn in small towns', 0],
  ['a live show of the Tarn choir with old songs', 5],
])('%s: knows the verb of the present that may be a noun', (line, least) => {
  const price = lacks(line, knownBy(''), false, clauseWordsOf('en'));
  expect(price === 0).toBe(least === 0);
});
