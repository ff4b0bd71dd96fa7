import { expect, it } from 'vitest';
import { createLanguage } from '../../shared/messages';
import { figureHeading } from './figure-heading';

const keys = createLanguage({ locale: 'en', dir: 'ltr', getMessage: (key) => key });

it.each([
  ['countKilled', { of: 'people', unit: 'person', unitKind: 'count', predicate: 'killed' }],
  ['countKilled: soldiers', { of: 'soldiers', unit: 'soldier', unitKind: 'count', predicate: 'killed' }],
  ['votes', { of: 'votes', unit: 'vote', unitKind: 'count', predicate: null }],
  ['countCost of the flood', { of: 'countCost of the flood', unit: 'EUR', unitKind: 'money', predicate: 'cost' }],
  ['countCost', { of: '', unit: 'EUR', unitKind: 'money', predicate: 'cost' }],
  ['Euro', { of: '', unit: 'EUR', unitKind: 'money', predicate: null }],
] as const)('a figure is headed %s', (heading, figure) => {
  expect(figureHeading(figure, keys)).toBe(heading);
});
