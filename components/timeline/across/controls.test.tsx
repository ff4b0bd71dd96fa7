// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw } from '../../testing/render';
import { NOW } from '../../testing/samples';
import type { TimeWindow } from '../timeline-scale';
import { Controls } from './controls';

const nothing = () => undefined;
const SPAN = { from: Date.parse('2026-01-01'), to: Date.parse('2026-04-20') };

function spans(window: TimeWindow, whole: TimeWindow) {
  const { container } = draw(
    <Controls
      window={window}
      whole={whole}
      usual={SPAN}
      now={NOW}
      onWindow={nothing}
      people={[]}
      followed={null}
      onFollow={nothing}
      tags={[]}
      tag=""
      onTag={nothing}
      filters={{ outlet: '', words: '' }}
      onFilters={nothing}
      outlets={[]}
      zoom={nothing}
    />,
  );
  return [...container.querySelectorAll('.across-spans [aria-pressed="true"]')].map(({ textContent }) => textContent);
}

describe('the controls of the timeline', () => {
  it('have the whole time lit where all but its empty end is shown, and nothing at another time', () => {
    const whole = { from: Date.parse('2023-03-09'), to: Date.parse('2026-12-23') };
    expect(spans({ ...whole, to: Date.parse('2026-12-10') }, whole)).toEqual(['Show all of it']);
    expect(spans({ ...whole, to: Date.parse('2026-06-10') }, whole)).toEqual([]);
  });

  it('have one span of time lit, where two are the same', () => {
    expect(spans(SPAN, SPAN)).toEqual(['90 days']);
  });
});
