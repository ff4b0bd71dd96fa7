import { describe, expect, it } from 'vitest';
import { eventsOnSave } from './events-on-save';

const LEVEL = { threshold: -0.6, contrast: 0.6 };
const told = (...events: string[]) => events.map((event, i) => ({ article: `a${i}`, event }));
const camps = (...sizes: number[]) => sizes.flatMap((size, camp) => Array<number>(size).fill(camp));
/** Log-odds of two articles of one camp, and of two. */
const between =
  (of: number[], within: number, across: number) =>
  (a: number, b: number): number =>
    of[a] === of[b] ? within : across;

describe('eventsOnSave', () => {
  it('puts an article into the event that it tells', () => {
    expect(eventsOnSave(told('e', 'e', 'event:a2'), () => 3, LEVEL)).toEqual(['e', 'e', 'e']);
    expect(eventsOnSave(told('e', 'e', 'event:a2'), between([0, 0, 1], 3, -3), LEVEL)).toEqual(['e', 'e', 'event:a2']);
  });

  it('tells two events of a kind apart when enough articles show that they are two', () => {
    const of = camps(4, 3);
    const events = eventsOnSave(told('e', 'e', 'e', 'e', 'e', 'e', 'event:a6'), between(of, 4, 0), LEVEL);
    expect(events).toEqual(['e', 'e', 'e', 'e', 'event:a6', 'event:a6', 'event:a6']);
  });

  it('gives no event an id that another one has', () => {
    const events = eventsOnSave(told('event:a1', 'event:a1', 'event:a1'), between([0, 1, 1], 3, -3), LEVEL, [
      'event:a0',
    ]);
    expect(events).toEqual(['event:a0:again', 'event:a1', 'event:a1']);
  });
});
