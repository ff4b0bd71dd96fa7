import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../lib/text/calendar';
import { busyWindow, moved, namedTicks, ticksOf, timesOf, windowOf, zoomed } from './timeline-scale';

const day = (iso: string) => Date.parse(iso);
const year = { from: day('2025-01-01'), to: day('2026-01-01') };

describe('timesOf', () => {
  it('takes a day, a month and a range whole', () => {
    expect(timesOf('2025-05-16')).toEqual({ from: day('2025-05-16'), to: day('2025-05-17') });
    expect(timesOf('2025-05')).toEqual({ from: day('2025-05-01'), to: day('2025-06-01') });
    expect(timesOf('2025-05-23/2025-05-25')).toEqual({ from: day('2025-05-23'), to: day('2025-05-26') });
  });

  it('draws what has no end where it begins, and passes over what is no date', () => {
    expect(timesOf('2022/..')).toEqual({ from: day('2022-01-01'), to: day('2022-01-02') });
    expect(timesOf('soon')).toBeNull();
  });
});

describe('the window', () => {
  it('holds everything, with room on both sides', () => {
    const window = windowOf([{ from: day('2025-05-01'), to: day('2025-05-02') }], 0);
    expect(window).toEqual({ from: day('2025-04-30'), to: day('2025-05-03') });
  });

  it('zooms around its middle, to four days at most and to the whole at least', () => {
    const half = zoomed(year, 0.5, year);
    expect(half.to - half.from).toBe((year.to - year.from) / 2);
    expect((half.from + half.to) / 2).toBe((year.from + year.to) / 2);
    const nearest = zoomed(half, 0.0001, year);
    expect(nearest.to - nearest.from).toBe(4 * DAY_MS);
    expect(zoomed(half, 100, year)).toEqual(year);
  });

  it('moves, and stops at the ends', () => {
    const month = { from: day('2025-06-01'), to: day('2025-07-01') };
    expect(moved(month, 0.5, year)).toEqual({ from: day('2025-06-16'), to: day('2025-07-16') });
    expect(moved(month, 99, year).to).toBe(year.to);
    expect(moved(month, -99, year).from).toBe(year.from);
  });
});

describe('busyWindow', () => {
  const at = (iso: string) => ({ from: day(iso), to: day(iso) + DAY_MS });
  const march = Array.from({ length: 12 }, (_, i) => at(`2026-03-${i + 10}`));

  it('leaves one event of long ago out', () => {
    const times = [at('2023-06-09'), ...march];
    expect(busyWindow(times, windowOf(times, 0)).from).toBeGreaterThan(day('2026-03-01'));
  });

  it('is everything when nothing stands apart', () => {
    const whole = windowOf(march, 0);
    expect(busyWindow(march, whole)).toEqual(whole);
    expect(busyWindow([], year)).toEqual(year);
  });
});

describe('ticks', () => {
  it('are years, months or days, as there is room', () => {
    const decades = { from: day('2000-01-01'), to: day('2020-01-02') };
    expect(ticksOf(decades, 600, 'en').map(({ label }) => label)).toContain('2010');
    expect(ticksOf(year, 1200, 'en').map(({ label }) => label)).toContain('Feb');
    const week = { from: day('2025-05-10'), to: day('2025-05-17') };
    expect(ticksOf(week, 800, 'en').map(({ label }) => label)).toContain('May 12');
  });

  it('of weeks are Mondays, with which counted weeks begin', () => {
    const months = { from: day('2026-03-01'), to: day('2026-04-26') };
    const labels = ticksOf(months, 750, 'en').map(({ label }) => label);
    expect(labels.slice(1, 3)).toEqual(['Mar 9', 'Mar 16']);
  });

  it('are never within a day', () => {
    const days = { from: day('2025-05-10'), to: day('2025-05-12') };
    expect(ticksOf(days, 1200, 'en').length).toBeLessThanOrEqual(3);
  });
});

it('names the ticks that have room, and leave what must be free', () => {
  const tick = (x: number) => ({ x, label: 'March', isMajor: false });
  const ticks = [tick(5), tick(40), tick(60), tick(110), tick(198)];
  const places = (named: ReadonlySet<{ x: number }>) => [...named].map(({ x }) => x);
  expect(places(namedTicks(ticks, 200))).toEqual([40, 110]);
  expect(places(namedTicks(ticks, 200, (x) => x !== 40))).toEqual([60, 110]);
});
