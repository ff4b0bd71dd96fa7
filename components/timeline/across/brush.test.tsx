// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, holdsInEachState } from '../../testing/render';
import { Brush } from './brush';
import { TimelineWaiting } from './waiting';

const nothing = () => undefined;
const time = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const WHOLE = time('2026-01-03', '2026-03-01');
const brush = () => (
  <Brush
    weeks={new Map([['2026-01-12', 2]])}
    followed={null}
    whole={WHOLE}
    window={time('2026-01-10', '2026-02-01')}
    onWindow={nothing}
  />
);

describe('the whole library under the lanes', () => {
  holdsInEachState({ drawn: brush, 'before its events are read': () => <TimelineWaiting /> });

  it('names only those days that have room', () => {
    const named = [...draw(brush()).container.querySelectorAll('text')].map((text) => {
      const half = (text.textContent ?? '').length * 3.3;
      return { from: Number(text.getAttribute('x')) - half, to: Number(text.getAttribute('x')) + half };
    });
    expect(named.length).toBeGreaterThan(1);
    for (const [i, { from }] of named.slice(1).entries()) expect(from).toBeGreaterThan(named[i].to);
  });
});
