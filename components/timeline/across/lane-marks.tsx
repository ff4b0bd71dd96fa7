import { LEADING } from './labels';
import type { Bead, Label, Lane } from './picture';

/** Units of the picture that the swelling of a thread reaches on both sides of an event. */
const REACH = 20;

/**
 * Draws a story over time: a hairline where nothing is reported, thicker where something is, dotted where it is only
 * planned.
 */
export function Thread({ lane: { beads, line }, dir }: { lane: Lane; dir: 'ltr' | 'rtl' }) {
  const told = beads.filter(({ isPlanned }) => !isPlanned);
  const ends = beads.flatMap(({ x, end }) => [x, end]);
  const toldEnds = told.flatMap(({ x, end }) => [x, end]);
  if (!ends.length) return null;
  const last = dir === 'rtl' ? Math.min(...toldEnds) : Math.max(...toldEnds);
  const first = dir === 'rtl' ? Math.max(...ends) : Math.min(...ends);
  const planned = dir === 'rtl' ? Math.min(...ends) : Math.max(...ends);
  const from = told.length > 0 ? last : first;
  return (
    <>
      {told.length > 0 && <line class="thread" x1={first} x2={last} y1={line} y2={line} />}
      {from !== planned && <line class="thread thread-planned" x1={from} x2={planned} y1={line} y2={line} />}
      {told.map(({ id, x, end, events }) => {
        const swell = Math.min(26, 6 + 5 * Math.sqrt(events.reduce((sum, { reports }) => sum + reports.length, 0)));
        const middle = (x + end) / 2;
        return (
          <path
            key={id}
            class="thread-swell"
            d={`M${x - REACH} ${line}Q${middle} ${line - swell} ${end + REACH} ${line}Q${middle} ${line + swell} ${x - REACH} ${line}Z`}
          />
        );
      })}
    </>
  );
}

interface BeadProps {
  bead: Bead;
  y: number;
  /** True when the reader searches for some events: the others are paler. */
  isNarrowed: boolean;
  /** True when it is on the line of somebody who is followed. */
  isFollowed?: boolean;
}

/**
 * Draws an event: hollow when planned, a band when its date is rough, a square on its corner when only the day of its reports is known,
 * green when new, with a number when there are several.
 */
export function BeadMark({ bead, y, isNarrowed, isFollowed = false }: BeadProps) {
  const { x, end, radius, events, isPlanned, isFresh, isOnlyReported, isHit } = bead;
  const kind = `bead${isPlanned ? ' bead-planned' : ''}${isFresh ? ' bead-fresh' : ''}${isNarrowed && !isHit ? ' bead-pale' : ''}`;
  if (end > x) return <rect class={`${kind} bead-band`} x={x} y={y - 4} width={end - x} height={8} rx={4} />;
  return (
    <g class={kind}>
      {isFollowed && <circle class="bead-followed" cx={x} cy={y} r={radius + 3.5} />}
      {isOnlyReported ? (
        <path class="bead-reported" d={diamond(x, y, radius + 1.5)} />
      ) : (
        <circle cx={x} cy={y} r={radius} />
      )}
      {events.length > 1 && (
        <text x={x} y={y + 3.6} text-anchor="middle">
          {events.length > 99 ? '+' : events.length}
        </text>
      )}
    </g>
  );
}

const diamond = (x: number, y: number, reach: number) =>
  `M${x - reach} ${y}L${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}Z`;

/** Draws the first words of an event, with a line to its bead. */
export function LaneLabel({ label, line, bead }: { label: Label; line: number; bead: Bead | undefined }) {
  const { x, y, anchor, at, lines, isFresh, isPlanned } = label;
  const isAbove = y < line;
  const foot = y + (lines.length - 1) * LEADING;
  return (
    <g class={`lane-label${isFresh ? ' label-fresh' : ''}${isPlanned ? ' label-planned' : ''}`}>
      <line
        x1={at}
        x2={at}
        y1={isAbove ? foot + 3 : y - 11}
        y2={line + (isAbove ? -1 : 1) * ((bead?.radius ?? 5) + 1)}
      />
      {lines.map((text, index) => (
        <text key={text} x={x} y={y + index * LEADING} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

/** Draws the lane of somebody who is followed: one straight line, above all stories, with a mark for each event that names them. */
export function FollowLane({ places, y }: { places: readonly { x: number; id: string }[]; y: number }) {
  const xs = places.map(({ x }) => x);
  return (
    <g class="follow-lane">
      <line x1={Math.min(...xs)} x2={Math.max(...xs)} y1={y} y2={y} />
      {places.map(({ x, id }) => (
        <circle key={id} cx={x} cy={y} r={5} />
      ))}
    </g>
  );
}

/** Draws one line through every event of a person, over all their stories. */
export function FollowLine({ points, shift }: { points: readonly { x: number; y: number }[]; shift: number }) {
  const path = points.map(({ x, y }, i) => {
    const before = points[i - 1];
    if (!before) return `M${x} ${y + shift}`;
    const bend = (x - before.x) / 2;
    return `C${before.x + bend} ${before.y + shift} ${x - bend} ${y + shift} ${x} ${y + shift}`;
  });
  return <path class="follow-line" d={path.join('')} />;
}
