import { describe, expect, it } from 'vitest';
import { parseRecords } from './records';
import { decisionRowSchema, personDecisionSchema, personRowSchema, suggestionRowSchema } from './story-records';

describe('rows of versions before', () => {
  it('decisions on stories have the names of today', () => {
    const rows = [
      { at: 1, decision: { kind: 'together', articles: ['1', '2'] } },
      { at: 2, decision: { kind: 'apart', articles: ['1'], from: ['3'] } },
      { at: 3, decision: { kind: 'mustLink', articles: ['4', '5'] } },
      { at: 4, decision: { kind: 'elsewhere', articles: ['4', '5'] } },
    ];
    const { records, skipped } = parseRecords(decisionRowSchema, rows);
    expect(records.map(({ decision }) => decision)).toEqual([
      { kind: 'mustLink', articles: ['1', '2'] },
      { kind: 'cannotLink', articles: ['1'], from: ['3'] },
      { kind: 'mustLink', articles: ['4', '5'] },
    ]);
    expect(skipped).toBe(1);
  });

  it('people keep the spellings that the reader merged and split', () => {
    const old = { key: 'ana pop', families: ['pop'], joined: ['A. Pop'], parted: ['Anna Pop'] };
    const decided = { key: 'ana pop', families: ['pop'], merged: ['A. Pop'], split: ['Anna Pop'] };
    const names = [{ name: 'Ana Pop', count: 2 }];
    expect(parseRecords(personDecisionSchema, [old]).records).toEqual([decided]);
    expect(parseRecords(personRowSchema, [{ ...old, names, count: 2 }]).records).toEqual([
      { ...decided, names, count: 2 },
    ]);
    expect(parseRecords(personRowSchema, [{ ...decided, names, count: 2 }]).records).toEqual([
      { ...decided, names, count: 2 },
    ]);
  });

  it('an explanation is one of similarity', () => {
    const because = { by: 'likeness', like: '2', people: [], words: [], dates: [], daysApart: 1 };
    const row = { id: 'a b', stories: ['a', 'b'], score: 0.5, because };
    const [read] = parseRecords(suggestionRowSchema, [row]).records;
    expect(read.because.by).toBe('similarity');
  });
});
