// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { draw } from '../../testing/render';
import { eventOf, NOW } from '../../testing/samples';
import { EventList } from './event-list';
import { LaneCard } from './lane-card';
import { BeadMark } from './lane-marks';
import type { Bead, LaneEvent } from './picture';

const { id, date, text, planned, people, weight, reports } = eventOf('sunk');
const TOLD: LaneEvent = {
  ...{ id, date, text, planned, people, weight, reports, isKey: true, isOnlyReported: false, since: 1 },
  ...{ story: 's', storyName: 'Orsa ferry', from: 0, to: 1, isExact: true, isFresh: false, isHit: true },
};
const ONLY: LaneEvent = { ...TOLD, isOnlyReported: true };
const MARK = 'Reported on this day';

function beadOf(event: LaneEvent): Bead {
  const { isOnlyReported } = event;
  return {
    id,
    x: 9,
    end: 9,
    radius: 4,
    events: [event],
    isPlanned: false,
    isFresh: false,
    isOnlyReported,
    isHit: true,
  };
}

it('the list says that an event has only the day of its report', () => {
  expect(draw(<EventList events={[TOLD]} now={NOW} />).container.textContent).not.toContain(MARK);
  expect(draw(<EventList events={[ONLY]} now={NOW} />).container.textContent).toContain(MARK);
});

it('the card of a bead says it, too', () => {
  const card = (event: LaneEvent) =>
    draw(<LaneCard bead={beadOf(event)} now={NOW} isSpoken={false} x={0} y={0} width={400} />).container.textContent;
  expect(card(TOLD)).not.toContain(MARK);
  expect(card(ONLY)).toContain(MARK);
});

it('the bead has a form of its own', () => {
  const bead = (event: LaneEvent) =>
    draw(
      <svg aria-hidden="true">
        <BeadMark bead={beadOf(event)} y={0} isNarrowed={false} />
      </svg>,
    ).container.querySelectorAll('.bead-reported').length;
  expect([bead(TOLD), bead(ONLY)]).toEqual([0, 1]);
});
