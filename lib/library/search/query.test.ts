import { describe, expect, it } from 'vitest';
import fc from '../../text/testing/properties';
import { formatQuery, parseQuery } from './query';

describe('parseQuery', () => {
  it('reads every kind of condition', () => {
    const text =
      'is:unread tag:x site:y person:"Mark Rutte" story:dam before:2025-06 after:2025-05 -word "exact phrase" has:notes';
    const query = parseQuery(text);
    expect(query.problems).toEqual([]);
    expect(query.clauses).toEqual([
      { kind: 'is', value: 'unread', not: false },
      { kind: 'tag', value: 'x', not: false },
      { kind: 'site', value: 'y', not: false },
      { kind: 'person', value: 'Mark Rutte', not: false },
      { kind: 'story', value: 'dam', not: false },
      { kind: 'before', value: '2025-06', not: false },
      { kind: 'after', value: '2025-05', not: false },
      { kind: 'word', value: 'word', not: true },
      { kind: 'phrase', value: 'exact phrase', not: false },
      { kind: 'has', value: 'note', not: false },
    ]);
  });

  it.each([
    ['colour:red', 'unknownField'],
    ['is:green', 'unknownIs'],
    ['has:wings', 'unknownHas'],
    ['before:yesterday', 'badDate'],
    ['after:2025-13', 'badDate'],
    ['tag:', 'missingValue'],
    ['person:"Mark', 'openQuote'],
    ['"not closed', 'openQuote'],
  ])('says what is wrong with %s', (text, reason) => {
    expect(parseQuery(`ferry ${text}`)).toMatchObject({ problems: [{ text, reason }] });
    expect(parseQuery(`ferry ${text}`).clauses[0]).toMatchObject({ kind: 'word', value: 'ferry' });
  });

  it('takes addresses and times for words', () => {
    expect(parseQuery('https://courier.test/a 10:30').problems).toEqual([]);
  });

  it('knows whether the last word may go on', () => {
    expect(parseQuery('gov').unfinished).toBe(true);
    expect(parseQuery('gov ').unfinished).toBe(false);
    expect(parseQuery('gov is:unread').unfinished).toBe(false);
    expect(parseQuery('-gov').unfinished).toBe(false);
  });

  it('never throws, and reads its own writing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { clauses } = parseQuery(text);
        expect(parseQuery(formatQuery(clauses)).clauses).toEqual(clauses);
      }),
    );
  });
});
