import { expect, it } from 'vitest';
import { clauseWordsOf } from './clause/words';
import { labelLoss } from './label-loss';

const lossOf = (text: string, date: string) => {
  const start = text.indexOf(date);
  const mention = { block: 0, start, end: start + date.length };
  const blocks = [{ type: 'paragraph' as const, text }];
  const source = { url: '', title: 'Mill burns down', byline: [], siteName: '', publishedAt: null, lang: 'en', blocks };
  return labelLoss({ mentions: [mention] }, source, clauseWordsOf('en'));
};

it.each([
  ['Today’s offer is a quarter off.', 'Today', 1.5],
  ['The mill is shut today.', 'today', 0],
  ['Friday’s vote was close.', 'Friday', 0],
  ['It is thinner than the 2012 through 2015 model was.', '2012 through 2015', 1.5],
  ['The click is like the mid-2019 noise of it.', 'mid-2019', 1.5],
  ['The chain of the 2016 Tarn Bike breaks.', '2016', 2.5],
  ['The mill was sold in 2016 for little.', '2016', 0],
])('%s: %s loses %d', (text, date, loss) => {
  expect(lossOf(text, date)).toBe(loss);
});
