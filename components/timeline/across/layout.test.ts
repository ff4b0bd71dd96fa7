import { describe, expect, it } from 'vitest';
import { timesOf } from '../timeline-scale';
import { LEADING, shortened, wrapped } from './labels';
import { type LayoutOptions, layOut } from './layout';
import type { LaneEvent, LaneStory } from './picture';

const DAY = 86_400_000;
const FROM = Date.parse('2026-01-01');
const WINDOW = { from: FROM, to: FROM + 100 * DAY };

function options(more: Partial<LayoutOptions> = {}): LayoutOptions {
  const width = 1000;
  const at = (time: number) => ((time - WINDOW.from) / (WINDOW.to - WINDOW.from)) * width;
  return { window: WINDOW, width, at, isNarrowed: false, nameRoom: 0, ...more };
}

const dayOf = (day: number) => new Date(FROM + day * DAY).toISOString().slice(0, 10);

function event(id: string, date: string, more: Partial<LaneEvent> = {}): LaneEvent {
  const position = { block: 0, start: 0, end: 9 };
  return {
    id,
    date,
    text: `Event ${id} happened.`,
    planned: false,
    people: [],
    weight: 0.5,
    from: timesOf(date)?.from ?? 0,
    to: timesOf(date)?.to ?? 0,
    isExact: date.length === 10,
    isKey: true,
    isOnlyReported: false,
    since: 1,
    reports: [{ article: '1', outlet: 'Courier', publishedAt: date, position }],
    story: 's',
    storyName: 'Story',
    isFresh: false,
    isHit: true,
    ...more,
  };
}

const story = (id: string, events: LaneEvent[], isSingle = false): LaneStory => ({ id, name: id, isSingle, events });

describe('lanes', () => {
  it('come with what is new first, then by the latest event in the time that is shown', () => {
    const { lanes } = layOut(
      [
        story('old', [event('a', dayOf(5))]),
        story('late', [event('b', dayOf(60)), event('x', dayOf(400))]),
        story('new', [event('c', dayOf(20), { isFresh: true })]),
        story('elsewhere', [event('d', dayOf(400))]),
      ],
      options(),
    );
    expect(lanes.map(({ id, fresh }) => [id, fresh])).toEqual([
      ['new', 1],
      ['late', 0],
      ['old', 0],
    ]);
  });

  it('are ten at most: the rest, and articles that stand alone, share one', () => {
    const many = Array.from({ length: 14 }, (_, i) => story(`s${i}`, [event(`e${i}`, dayOf(i + 1))]));
    const { lanes } = layOut([...many, story('alone', [event('x', dayOf(50))], true)], options());
    expect(lanes).toHaveLength(11);
    expect(lanes[10]).toMatchObject({ id: null, stories: 5 });
  });

  it('are there for an article that stands alone, where it holds what is looked for', () => {
    const alone = [
      story('hit', [event('x', dayOf(50))], true),
      story('other', [event('y', dayOf(60), { isHit: false })], true),
    ];
    const told = story('told', [event('z', dayOf(70), { isHit: false })]);
    const { lanes } = layOut([...alone, told], options({ isNarrowed: true }));
    expect(lanes.map(({ id, isFolded }) => [id, isFolded])).toEqual([
      ['hit', false],
      ['told', true],
      [null, true],
    ]);
  });

  it('fold where they hold nothing of what is looked for, and those that do come first', () => {
    const { lanes, line } = layOut(
      [
        story('without', [event('a', dayOf(90), { isHit: false })]),
        story('with', [event('b', dayOf(10)), event('c', dayOf(30), { isHit: false }), event('d', dayOf(50))]),
        story('also', [event('e', dayOf(30))]),
      ],
      options({ isNarrowed: true }),
    );
    expect(lanes.map(({ id, isFolded }) => [id, isFolded])).toEqual([
      ['with', false],
      ['also', false],
      ['without', true],
    ]);
    expect(lanes[2].height).toBeLessThan(lanes[0].height / 2);
    expect(lanes[2].labels).toEqual([]);
    expect(line.map(({ id }) => id)).toEqual(['b', 'e', 'd']);
  });

  it('mark a bead as only reported where all its events are', () => {
    const only = (id: string, day: number) => event(id, dayOf(day), { isOnlyReported: true });
    const events = [only('a', 5), only('b', 5), only('c', 50), event('d', dayOf(50))];
    const [lane] = layOut([story('s', events)], options()).lanes;
    expect(lane.beads.map(({ events, isOnlyReported }) => [events.length, isOnlyReported])).toEqual([
      [2, true],
      [2, false],
    ]);
  });

  it('lie below each other without a gap', () => {
    const { lanes, height } = layOut(
      [
        story(
          'a',
          Array.from({ length: 12 }, (_, i) => event(`${i}`, dayOf(8 * i))),
        ),
        story('b', [event('x', dayOf(3))]),
      ],
      options({ nameRoom: 20 }),
    );
    expect(lanes[1].y).toBe(lanes[0].y + lanes[0].height);
    expect(height).toBe(lanes[1].y + lanes[1].height);
  });
});

describe('beads', () => {
  const beadsOf = (events: LaneEvent[], more: Partial<LayoutOptions> = {}) =>
    layOut([story('s', events)], options(more)).lanes[0].beads;

  it('that would touch are one, which has all of its events; what is planned stays apart', () => {
    const beads = beadsOf([
      event('a', dayOf(10)),
      event('b', dayOf(10), { weight: 0.9, isFresh: true }),
      event('c', dayOf(10), { planned: true }),
      event('d', dayOf(12)),
    ]);
    expect(beads.map(({ events, isFresh }) => [events.map(({ id }) => id).join(), isFresh])).toEqual([
      ['b,a', true],
      ['c', false],
      ['d', false],
    ]);
  });

  it('never are more than the width has room for, and lose none of their events', () => {
    const events = Array.from({ length: 5000 }, (_, i) => event(`${i}`, dayOf(i % 99)));
    const beads = beadsOf(events, { width: 300, at: (time) => ((time - FROM) / (100 * DAY)) * 300 });
    expect(beads.length).toBeLessThan(30);
    expect(beads.reduce((sum, bead) => sum + bead.events.length, 0)).toBe(5000);
  });

  it('of a rough date are bands, cut at the edges; of a day they are not', () => {
    const [month, day] = beadsOf([event('m', '2025-12/2026-01'), event('d', dayOf(60))]);
    expect([month.x, Math.round(month.end)]).toEqual([0, 310]);
    expect(day.end).toBe(day.x);
  });

  it('are larger the more outlets tell them', () => {
    const position = { block: 0, start: 0, end: 9 };
    const reports = ['A', 'B', 'C'].map((outlet) => ({ article: outlet, outlet, publishedAt: dayOf(1), position }));
    const [one, three] = beadsOf([event('a', dayOf(10)), event('b', dayOf(40), { reports })]);
    expect(three.radius).toBeGreaterThan(one.radius);
  });
});

describe('labels', () => {
  it('never touch in a row or leave the picture, and those that are new come first', () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      event(`${i}`, dayOf(i * 2.4), { isFresh: i === 20, weight: i / 40 }),
    );
    const { lanes } = layOut([story('s', events)], options());
    const { labels } = lanes[0];
    expect(labels.length).toBeGreaterThan(5);
    expect(labels[0]).toMatchObject({ bead: '20', isFresh: true });
    const boxes = labels.flatMap(({ x, y, anchor, lines }) =>
      lines.map((text, index) => ({
        y: y + index * LEADING,
        from: anchor === 'start' ? x : x - text.length * 6.3,
        to: anchor === 'start' ? x + text.length * 6.3 : x,
      })),
    );
    for (const box of boxes) {
      expect(box.from).toBeGreaterThanOrEqual(0);
      expect(box.to).toBeLessThanOrEqual(1000);
      const others = boxes.filter((other) => other !== box && other.y === box.y);
      expect(others.every(({ from, to }) => to < box.from || from > box.to)).toBe(true);
    }
  });

  it('are the first words of a sentence', () => {
    expect(shortened('Short enough.', 100)).toBe('Short enough.');
    expect(shortened('The ferry to Orsa, which sank on Monday, was raised.', 215)).toBe(
      'The ferry to Orsa, which sank on…',
    );
    expect(shortened('船'.repeat(60), 210)).toBe(`${'船'.repeat(16)}…`);
  });

  it('are on two lines, the first broken at a space, or after any letter where there are none', () => {
    expect(wrapped('Short enough.', 100, 2)).toEqual(['Short enough.']);
    expect(wrapped('The ferry to Orsa, which sank on Monday, was raised.', 215, 2)).toEqual([
      'The ferry to Orsa, which sank on',
      'Monday, was raised.',
    ]);
    expect(wrapped('The ferry to Orsa, which sank on Monday, was raised.', 120, 2)).toEqual([
      'The ferry to Orsa,',
      'which sank on…',
    ]);
    expect(wrapped('船'.repeat(30), 210, 2)).toEqual(['船'.repeat(16), '船'.repeat(14)]);
    expect(wrapped('Donaudampfschifffahrt', 60, 2)).toEqual([shortened('Donaudampfschifffahrt', 60)]);
  });

  const LONG =
    'The ferry to Orsa, which sank on Monday evening in a storm off the northern cape, was raised by divers.';

  it('take the free room beside them', () => {
    const { lanes } = layOut([story('s', [event('a', dayOf(10), { text: LONG })])], options());
    expect(lanes[0].labels.map(({ lines }) => [lines.length, lines.join(' ')])).toEqual([[2, LONG]]);
    const two = [event('a', dayOf(10), { text: LONG, weight: 0.9 }), event('b', dayOf(38), { text: LONG })];
    const [first, second] = layOut([story('s', two)], options()).lanes[0].labels;
    const [firstText, secondText] = [first, second].map(({ lines }) => lines.join(' '));
    expect(firstText.length).toBeGreaterThan(70);
    expect(firstText).toMatch(/…$/);
    expect(secondText).toBe(LONG);
    expect(second.y).toBe(first.y);
  });

  it('make room for each other: what comes later may move those before it', () => {
    // Enough of them that the lane has two rows on each side; the others have no place in the time that is shown.
    const days = [80, 86, 63, 93, 68];
    const events = days.map((day, i) => event(`${i}`, dayOf(day), { text: LONG, weight: 1 - i / 10 }));
    const beside = Array.from({ length: 4 }, (_, i) => event(`b${i}`, dayOf(93), { text: LONG, weight: 0.1 }));
    const { labels } = layOut([story('s', [...events, ...beside])], options()).lanes[0];
    expect(labels).toHaveLength(5);
  });

  it('are not struck through by the lines of others', () => {
    const events = Array.from({ length: 12 }, (_, i) =>
      event(`${i}`, dayOf(4 + 3 * i), { text: LONG, weight: i / 12 }),
    );
    const { labels, line } = layOut([story('s', events)], options()).lanes[0];
    expect(labels.length).toBeGreaterThan(3);
    const isFar = ({ y }: { y: number }) => y < line - 50 || y > line + 50;
    const far = labels.filter(isFar);
    expect(far).not.toEqual([]);
    for (const { at, y } of far) {
      const near = labels.filter((other) => !isFar(other) && other.y < line === y < line);
      for (const { x, anchor, lines } of near) {
        for (const text of lines) {
          const [from, to] = anchor === 'start' ? [x, x + text.length * 6.3] : [x - text.length * 6.3, x];
          expect(at < from || at > to).toBe(true);
        }
      }
    }
  });

  it('of a rough date at the end of the picture end with it', () => {
    const [label] = layOut([story('s', [event('m', '2026-03-28/2026-05', { text: LONG })])], options()).lanes[0].labels;
    expect(label).toMatchObject({ anchor: 'end', x: 1000, at: 1000 });
  });
});
