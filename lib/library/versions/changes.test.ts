import { describe, expect, it } from 'vitest';
import type { FigureFact } from '../../facts/facts';
import { NO_FACTS } from '../../facts/facts';
import { changesBetween, isUnchanged } from './changes';
import { textChanges } from './text-changes';
import { wordChanges } from './word-changes';

/** Writes pieces in one line: what went is in square brackets, what came in braces. */
const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('');

describe('wordChanges', () => {
  it.each([
    ['At least 12 people died.', 'At least 14 people died.', 'At least [12]{14} people died.'],
    ['It cost 1,200.50 euros.', 'It cost 1,250 euros.', 'It cost [1,200.50]{1,250} euros.'],
    ['The mayor did not resign.', 'The mayor resigned.', 'The mayor [did not resign]{resigned}.'],
    ['He said “no”.', 'He said "no".', 'He said "no".'],
    ['死者は九人。', '死者は十人。', '死者は[九]{十}人。'],
    ['One two three.', 'One three.', 'One [two ]three.'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('gives both texts back', () => {
    const [before, after] = ['a b  c, d e', 'b c; d  d e f'];
    const pieces = wordChanges(before, after);
    const without = (gone: string) =>
      pieces
        .filter(({ kind }) => kind !== gone)
        .map(({ text }) => text)
        .join('');
    expect(without('added').replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
    expect(without('removed')).toBe(after);
  });
});

describe('textChanges', () => {
  const text = (...paragraphs: string[]) => paragraphs.map((paragraph) => ({ text: paragraph }));
  const [first, second, third] = [
    'The ferry struck the bridge at nine in the evening.',
    'Divers searched the lower deck until midnight.',
    'A spokesman said that all alarms had been tested.',
  ];

  it('finds the paragraph that another one became, and what was added or removed around it', () => {
    const changed = 'Divers searched the lower deck until dawn.';
    const added = 'The minister comes on Friday.';
    expect(textChanges(text(first, second, third), text(first, added, changed))).toMatchObject([
      { kind: 'same', count: 1 },
      { kind: 'added', after: 1, text: added },
      { kind: 'changed', before: 1, after: 2 },
      { kind: 'removed', before: 2, text: third },
    ]);
  });

  it('does not compare paragraphs that have nothing to do with each other word by word', () => {
    expect(textChanges(text(first), text(third)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('changesBetween', () => {
  const sentence = (dead: string) => `At least ${dead} people died when the ferry struck the bridge.`;
  const figure = (value: number, text: string): FigureFact => {
    const start = text.indexOf(String(value));
    const mention = { block: 0, start, end: start + `${value} people`.length };
    return {
      ...{ kind: 'figure', value, low: null, high: null, unit: 'people', unitKind: 'count', per: '', of: 'people' },
      ...{ modifier: null, change: null, label: '', mentions: [mention], sentence: mention, weight: 1 },
      ...{ head: `${value} people`, detail: 'died on the ferry' },
    } as const;
  };
  const told = (dead: number, title = 'Ferry strikes bridge') => {
    const text = sentence(String(dead));
    return { title, blocks: [{ text }], facts: { ...NO_FACTS, figures: [figure(dead, text)] } };
  };

  it('tells the headline and the figures apart from the text', () => {
    const changes = changesBetween(told(12), told(14, 'Ferry strikes bridge, 14 dead'));
    expect(changes.title?.at(-1)).toEqual({ kind: 'added', text: ', 14 dead' });
    expect(changes.facts).toEqual([
      { kind: 'figure', from: '12 people', to: '14 people', detail: 'died on the ferry' },
    ]);
    expect(isUnchanged(changes)).toBe(false);
  });

  it('has the sentence of a figure that has no line', () => {
    const after = told(14);
    const [{ mentions, ...fact }] = after.facts.figures;
    const whole = { block: 0, start: 0, end: after.blocks[0].text.length };
    const mute = { ...after.facts, figures: [{ ...fact, mentions, sentence: whole, detail: '' }] };
    expect(changesBetween(told(12), { ...after, facts: mute }).facts).toMatchObject([{ detail: sentence('14') }]);
  });

  it('takes no figure for another that did not take its place', () => {
    const before = told(12);
    const other = { ...told(14), facts: { ...NO_FACTS, figures: [{ ...figure(14, sentence('14')), unit: 'ships' }] } };
    expect(changesBetween(before, other).facts).toEqual([]);
    const elsewhere = { ...before, blocks: [{ text: `Late on Monday: ${sentence('12')}` }] };
    expect(changesBetween(before, elsewhere).facts).toEqual([]);
  });

  it('says that nothing was changed', () => {
    expect(isUnchanged(changesBetween(told(12), told(12)))).toBe(true);
  });
});
