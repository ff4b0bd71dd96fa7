import { describe, expect, it } from 'vitest';
import fc, { runs } from '../../text/testing/properties';
import { joinRecords } from './join';
import { noticeChanges } from './notice';
import { newRecord, type RecordState, type RecordView } from './record';
import { isAlive } from './seen';
import { shownElements, shownText, timeOfText } from './view';

/** Holds what a reader has of a record: a state of reading, tags, a note. Null when it is removed. */
interface Sample {
  state: string;
  tags: string[];
  note: string;
}

const viewOf = ({ state, tags, note }: Sample, at: number): RecordView => ({
  fields: { state: { value: state, at } },
  texts: { note: { text: note, at } },
  sets: { tags: Object.fromEntries(tags.map((tag, i) => [tag.toLowerCase(), { value: tag, at: at + i }])) },
});

const shown = (state: RecordState) => ({
  isAlive: isAlive(state),
  state: state.fields.state?.value,
  tags: shownElements(state.sets.tags),
  note: state.texts.note ? shownText(state.texts.note) : '',
});

/** A machine's copy, and how it changes. */
class Machine {
  private number = 0;
  constructor(
    readonly name: string,
    public state = newRecord('a:1'),
  ) {}
  edit(sample: Sample | null, at: number) {
    const change = { machine: this.name, number: ++this.number };
    this.state = noticeChanges(this.state, sample && viewOf(sample, at), change);
  }
  hears(other: Machine) {
    this.state = joinRecords(this.state, other.state);
  }
}

const sample = (more: Partial<Sample> = {}): Sample => ({ state: 'unread', tags: [], note: '', ...more });
const both = (a: Machine, b: Machine) => {
  const before = a.state;
  a.hears(b);
  b.state = joinRecords(b.state, before);
  expect(shown(a.state)).toEqual(shown(b.state));
  return shown(a.state);
};

describe('two machines that were apart', () => {
  const together = (first = sample()) => {
    const [a, b] = [new Machine('a'), new Machine('b')];
    a.edit(first, 10);
    b.hears(a);
    return [a, b];
  };

  it('keep the newer of a field, and what was changed of another', () => {
    const [a, b] = together();
    a.edit(sample({ state: 'archived' }), 30);
    b.edit(sample({ tags: ['Sea'] }), 20);
    expect(both(a, b)).toMatchObject({ state: 'archived', tags: ['Sea'] });
  });

  it('keep what was done later by somebody who knew of it, whatever the clocks say', () => {
    const [a, b] = together(sample({ state: 'archived' }));
    b.edit(sample({ state: 'unread' }), 1);
    expect(both(a, b)).toMatchObject({ state: 'unread' });
  });

  it('keep every tag but those that were removed by somebody who knew of them', () => {
    const [a, b] = together(sample({ tags: ['Sea', 'Port'] }));
    a.edit(sample({ tags: ['Port'] }), 99);
    b.edit(sample({ tags: ['Sea', 'Port', 'Ferry'] }), 20);
    expect(both(a, b).tags).toEqual(['Port', 'Ferry']);
  });

  it('keep a tag that is given anew while another machine removes the first one', () => {
    const [a, b] = together(sample({ tags: ['Sea'] }));
    b.edit(sample(), 20);
    b.edit(sample({ tags: ['Sea'] }), 21);
    a.edit(sample(), 99);
    expect(both(a, b).tags).toEqual(['Sea']);
  });

  it('keep both notes, the newer first, and one note that takes in both', () => {
    const [a, b] = together(sample({ note: 'Old.' }));
    a.edit(sample({ note: 'Call them.' }), 20);
    b.edit(sample({ note: 'Write to them.' }), 30);
    expect(both(a, b).note).toBe('Write to them.\n\nCall them.');
    a.edit(sample({ note: 'Done.' }), 40);
    expect(both(a, b).note).toBe('Done.');
    expect(timeOfText(a.state.texts.note)).toBe(40);
  });

  it('remove a record that one of them removed', () => {
    const [a, b] = together();
    a.edit(null, 20);
    expect(both(a, b).isAlive).toBe(false);
  });

  it('keep a record that one removed while the other changed it', () => {
    const [a, b] = together();
    a.edit(null, 99);
    b.edit(sample({ note: 'Keep it.' }), 20);
    expect(both(a, b)).toMatchObject({ isAlive: true, note: 'Keep it.' });
  });

  it('bring back what is saved again after it was removed', () => {
    const [a, b] = together();
    a.edit(null, 20);
    both(a, b);
    b.edit(sample(), 5);
    expect(both(a, b).isAlive).toBe(true);
  });
});

describe('a change that is none', () => {
  it('leaves the very same state', () => {
    const a = new Machine('a');
    a.edit(sample({ tags: ['Sea'], note: 'N' }), 10);
    const before = a.state;
    a.edit(sample({ tags: ['Sea'], note: 'N' }), 99);
    expect(a.state).toBe(before);
  });
});

const samples = fc.record({
  state: fc.constantFrom('unread', 'archived'),
  tags: fc.subarray(['Sea', 'Port', 'Ferry']),
  note: fc.constantFrom('', 'One.', 'Two.', 'Three.'),
});
const step = fc.oneof(
  fc.record({ who: fc.nat(2), sample: fc.option(samples), at: fc.nat(50) }),
  fc.record({ who: fc.nat(2), hears: fc.nat(2) }),
);

function statesAfter(steps: { who: number; sample?: Sample | null; at?: number; hears?: number }[]): RecordState[] {
  const machines = ['a', 'b', 'c'].map((name) => new Machine(name));
  for (const { who, sample, at, hears } of steps) {
    if (hears !== undefined) machines[who].hears(machines[hears]);
    else machines[who].edit(sample ?? null, at ?? 0);
  }
  return machines.map(({ state }) => state);
}

it('comes to one state, in whatever order and however often machines hear of each other', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
      const [a, b, c] = statesAfter(steps);
      const all = joinRecords(joinRecords(a, b), c);
      expect(joinRecords(a, joinRecords(b, c))).toEqual(all);
      expect(joinRecords(joinRecords(c, a), b)).toEqual(all);
      expect(joinRecords(all, b)).toEqual(all);
      expect(joinRecords(all, all)).toEqual(all);
    }),
    { numRuns: runs(2000) },
  );
});
