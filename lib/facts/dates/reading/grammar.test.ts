import { describe, expect, it } from 'vitest';
import { time } from '../../../languages/en/time';
import type { TimeWords } from '../../../languages/time-words';
import { compileGrammar, type Ending, type Node, numeric } from './grammar';

/** The endings of a tree, each with the classes that lead to it; a part is in angle brackets, by what leads through it. */
function endings(node: Node, path: readonly string[] = []): [path: string, end: Ending][] {
  const own: [string, Ending][] = node.end ? [[path.join(' '), node.end]] : [];
  const next = [...node.next].flatMap(([name, child]) => endings(child, [...path, name]));
  const parts = [...node.parts].flatMap(([part, child]) => endings(child, [...path, `<${paths(part).join('|')}>`]));
  return [...own, ...next, ...parts];
}
const paths = (node: Node): string[] => endings(node).map(([path]) => path);

/** A grammar of a few words. */
const compile = (words: Partial<TimeWords>) =>
  compileGrammar({ ...time, classes: {}, parts: {}, patterns: {}, holidays: {}, futureEndings: undefined, ...words });

describe('compileGrammar', () => {
  it.each<[lines: string[], paths: string[]]>([
    [['in YEAR'], ['in YEAR']],
    [['in|by YEAR'], ['in YEAR', 'by YEAR']],
    [['in? YEAR'], ['YEAR', 'in YEAR']],
    [['in|by? the? YEAR'], ['YEAR', 'the YEAR', 'in YEAR', 'in the YEAR', 'by YEAR', 'by the YEAR']],
    [['YEAR , DAY'], ['YEAR , DAY']],
    [
      ['DAY', 'DAY YEAR'],
      ['DAY', 'DAY YEAR'],
    ],
  ])('reads the patterns %j', (lines, expected) => {
    expect(paths(compile({ patterns: { date: lines } }).root).sort()).toEqual(expected.sort());
  });

  it('gives what ends at a pattern: its kind, the slots that its words do not fill, and the words before it', () => {
    const [[, end], ...rest] = endings(compile({ patterns: { season: ['[in|by] YEAR :REL=-1 :UNIT=W'] } }).root);
    expect(rest).toEqual([]);
    expect(end).toEqual({ kind: 'season', constants: { REL: -1, UNIT: 'W' }, after: ['in', 'by'] });
  });

  it('asks for no words before a pattern that names none', () => {
    expect(endings(compile({ patterns: { date: ['YEAR'] } }).root)).toEqual([
      ['YEAR', { kind: 'date', constants: {}, after: [] }],
    ]);
  });

  it('keeps the first of two patterns of the same words', () => {
    const { root } = compile({ patterns: { date: ['YEAR :REL=1', 'YEAR :REL=2'] } });
    expect(endings(root).map(([, { constants }]) => constants)).toEqual([{ REL: 1 }]);
  });

  it('makes one tree of a part, whatever number of patterns has it', () => {
    const { root } = compile({
      parts: { md: ['DAY', 'the NTH'] },
      patterns: { date: ['<md>', '<md> YEAR', 'on? <md>'] },
    });
    expect(paths(root).sort()).toEqual(['<DAY|the NTH>', '<DAY|the NTH> YEAR', 'on <DAY|the NTH>']);
    const [on] = [...root.next.values()];
    expect([...on.parts.keys()]).toEqual([...root.parts.keys()]);
  });

  it('has the holidays as a part, each with its name', () => {
    const { root } = compile({ patterns: { holiday: ['<holiday>'] }, holidays: { easter: ['Easter', 'Pasch'] } });
    const [part] = [...root.parts.keys()];
    expect(endings(part)).toEqual(
      ['Easter', 'Pasch'].map((name) => [name, { kind: null, constants: { HOLIDAY: 'easter' }, after: [] }]),
    );
  });

  it('throws on a class or a part that nobody has, but not on those of the lists and of numbers', () => {
    expect(() => compile({ patterns: { date: ['MOON YEAR'] } })).toThrow('No class MOON');
    expect(() => compile({ patterns: { date: ['<moon> YEAR'] } })).toThrow('No part <moon>');
    expect(() => compile({ classes: { MOON: ['luna'] }, patterns: { date: ['MOON NUM'] } })).not.toThrow();
  });

  it('gives each word its classes: of the lists, and as the word of a pattern or before one', () => {
    const { classes } = compile({
      classes: { MONTH: { May: 5, june: 6 }, VERB: ['may', 'June'] },
      patterns: { date: ['[since] the MONTH'] },
    });
    const classesOf = (word: string) => Object.fromEntries(classes.get(word) ?? []);
    expect(classesOf('the')).toEqual({ the: 1 });
    expect(classesOf('since')).toEqual({ since: 1 });
    expect(classesOf('may')).toEqual({ VERB: 1 });
    expect(classesOf('May')).toEqual({ VERB: 1, MONTH: 5 });
    expect(classesOf('MAY')).toEqual({ VERB: 1, MONTH: 5 });
    expect(classesOf('june')).toEqual({ MONTH: 6 });
    expect(classesOf('June')).toEqual({ MONTH: 6, VERB: 1 });
    expect(classes.has('MONTH')).toBe(false);
  });

  it('gives each word what it shows of the time of its sentence, and no endings of the future where there are none', () => {
    const tenses = { ...time.tenses, past: ['blick', 'drock'], intend: ['drock'] };
    const grammar = compile({ tenses });
    expect(grammar.tenses.get('blick')).toEqual(new Set(['past']));
    expect(grammar.tenses.get('drock')).toEqual(new Set(['past', 'intend']));
    expect(grammar.futureEndings).toEqual([]);
    expect(compile({ futureEndings: ['rà'] }).futureEndings).toEqual(['rà']);
  });
});

it('numeric gives the number of a slot, and null for a word and for nothing', () => {
  expect([numeric(3), numeric('W'), numeric(undefined)]).toEqual([3, null, null]);
});
