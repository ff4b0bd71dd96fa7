// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw } from '../../testing/render';
import { NOW } from '../../testing/samples';
import { Controls } from './controls';

const nothing = () => undefined;
const SPAN = { from: Date.parse('2026-01-01'), to: Date.parse('2026-04-20') };

describe('the controls of the timeline', () => {
  it('have one span of time lit, where two are the same', () => {
    const { container } = draw(
      <Controls
        window={SPAN}
        whole={SPAN}
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
    const lit = container.querySelectorAll('.across-spans [aria-pressed="true"]');
    expect([...lit].map(({ textContent }) => textContent)).toEqual(['90 days']);
  });
});
