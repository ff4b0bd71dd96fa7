import { useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import { rem, useWidth } from '../../shared/sizes';
import { sentenceHref } from '../../shared/story-format';
import { position, type TimeWindow } from '../timeline-scale';
import { LaneCard } from './lane-card';
import './lanes.css';
import { BeadMark, FollowLane, LaneLabel, Thread } from './lane-marks';
import { placeOfToday, Ticks } from './lane-ticks';
import { layOut } from './layout';
import type { Bead, Lane, LaneStory } from './picture';
import { useZoomKeys, useZoomWheel } from './zoom';

interface LanesProps {
  stories: readonly LaneStory[];
  window: TimeWindow;
  now: Date;
  /** True when the reader follows somebody or filters. */
  isNarrowed: boolean;
  /** The name of somebody whose events are the hits: they have a lane above those of the stories. Null for nobody. */
  followed: string | null;
  label: string;
  zoom(factor: number, around?: number): void;
  pan(share: number): void;
  onToday(): void;
  onUsual(): void;
  /** Leads to an event in the list. */
  onList(id: string): void;
}

const AXIS = 30;
/** Below this width, names are over their lanes; else they are beside them and take this much, with the gap. */
const NARROW = 760;
const NAMES = 226;
const NAME_ROOM = 22;
/** The height of the lane of somebody who is followed, without a name over it. */
const FOLLOW_LANE = 36;

/** Shows all stories on one axis of time, a lane each: a thread where something is reported, a bead for each event. */
export function Lanes(props: LanesProps) {
  const { stories, window, now, isNarrowed, followed, label } = props;
  const isFollowing = followed !== null;
  const { t, dir } = useLanguage();
  const outer = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(outer);
  const [shown, setShown] = useState<{ id: string; byKey: boolean } | null>(null);
  const isNarrow = room < NARROW;
  const width = isNarrow ? room : room - NAMES;
  const scale = position(window, width);
  const at = (time: number) => (dir === 'rtl' ? width - scale(time) : scale(time));
  const nameRoom = isNarrow ? NAME_ROOM : 0;
  const picture = useMemo(
    () => layOut(stories, { window, width, at, isNarrowed, nameRoom }),
    [stories, window.from, window.to, width, isNarrowed, nameRoom, dir],
  );
  const beads = picture.lanes.flatMap((lane) => lane.beads.map((bead) => ({ lane, bead })));
  const found = beads.find(({ bead }) => bead.id === shown?.id) ?? null;
  const today = at(now.getTime());
  const isTodayIn = today >= 0 && today <= width;
  const top = AXIS + (isFollowing ? FOLLOW_LANE + nameRoom : 0);
  const height = picture.height + top;

  const open = ({ events }: Bead) => {
    const [first] = events;
    const [report] = first.reports;
    if (events.length > 1 && parted(events)) {
      const time = Date.parse(first.date.slice(0, 10));
      props.zoom(0.4, Number.isFinite(time) ? time : undefined);
    } else if (events.length === 1 && report) location.hash = sentenceHref(report.article, report.position);
    else props.onList(first.id);
  };
  const step = (by: number) => {
    const inOrder = [...beads].sort((a, b) => a.bead.x - b.bead.x);
    const from = inOrder.findIndex(({ bead }) => bead.id === shown?.id);
    const next = from < 0 ? inOrder[by > 0 ? 0 : inOrder.length - 1] : inOrder[from + by];
    if (next) setShown({ id: next.bead.id, byKey: true });
  };
  const change = (by: number) => {
    if (!found) return step(1);
    const lanes = picture.lanes.filter((lane) => lane.beads.length > 0);
    const next = lanes[lanes.indexOf(found.lane) + by];
    const nearest =
      next && [...next.beads].sort((a, b) => Math.abs(a.x - found.bead.x) - Math.abs(b.x - found.bead.x))[0];
    if (nearest) setShown({ id: nearest.id, byKey: true });
  };
  const keys = useZoomKeys({
    ...props,
    step,
    change,
    open: () => (found ? open(found.bead) : undefined),
    close: () => setShown(null),
  });
  useZoomWheel(frame, {
    ...props,
    timeAt: (share) => window.from + (dir === 'rtl' ? 1 - share : share) * (window.to - window.from),
    dir,
  });

  return (
    <div ref={outer} class="across" data-narrow={isNarrow}>
      <ul class="across-names">
        {isFollowing && (
          <li class="across-followed" style={{ insetBlockStart: rem(AXIS), blockSize: rem(nameRoom || FOLLOW_LANE) }}>
            <span class="across-name">{followed}</span>
          </li>
        )}
        {picture.lanes.map((lane) => (
          <LaneName key={lane.id ?? ''} lane={lane} top={top} nameRoom={nameRoom} />
        ))}
      </ul>
      <div class="across-picture">
        <div
          ref={frame}
          class="across-frame"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is one stop of the keyboard, with keys that its label names.
          tabIndex={0}
          aria-label={`${label}. ${t('timelineKeys')}`}
          onKeyDown={keys}
          onBlur={() => setShown(null)}
          onMouseLeave={() => setShown((before) => (before?.byKey ? before : null))}
        >
          {width > 0 && (
            <svg
              width={rem(width)}
              height={rem(height)}
              viewBox={`0 0 ${width} ${height}`}
              aria-hidden="true"
              direction="ltr"
            >
              {isTodayIn && (
                <rect
                  class="across-to-come"
                  x={dir === 'rtl' ? 0 : today}
                  width={dir === 'rtl' ? today : width - today}
                  height={height}
                />
              )}
              <Ticks window={window} width={width} height={height} today={today} />
              {/* It is under all words, which stay legible. */}
              {isTodayIn && <line class="across-today" x1={today} x2={today} y1={0} y2={height} />}
              {picture.lanes.map((lane) => (
                <g
                  key={lane.id ?? ''}
                  class="across-lane"
                  data-folded={lane.isFolded}
                  transform={`translate(0 ${top + lane.y})`}
                >
                  <line class="across-rule" x1={0} x2={width} y1={0} y2={0} />
                  <Thread lane={lane} dir={dir} />
                  {lane.labels.map((one) => (
                    <LaneLabel
                      key={one.bead}
                      label={one}
                      line={lane.line}
                      bead={lane.beads.find(({ id }) => id === one.bead)}
                    />
                  ))}
                  {lane.beads.map((bead) => (
                    <BeadMark
                      key={bead.id}
                      bead={bead}
                      y={lane.line}
                      isNarrowed={isNarrowed}
                      isFollowed={isFollowing && bead.isHit}
                    />
                  ))}
                </g>
              ))}
              {isFollowing && <FollowLane places={picture.line} y={AXIS + nameRoom + FOLLOW_LANE / 2} />}
              {beads.map(({ lane, bead }) => (
                // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the picture has keys, and the list the same links.
                <rect
                  key={bead.id}
                  class="across-target"
                  data-event={bead.id}
                  x={bead.x - Math.max(8, bead.radius)}
                  width={Math.max(16, bead.end - bead.x, 2 * bead.radius)}
                  y={top + lane.y + lane.line - 11}
                  height={22}
                  onMouseEnter={() => setShown({ id: bead.id, byKey: false })}
                  onClick={() => open(bead)}
                />
              ))}
              {found && (
                <circle class="across-ring" cx={found.bead.x} cy={top + found.lane.y + found.lane.line} r={12} />
              )}
            </svg>
          )}
          {isTodayIn && (
            <span class="across-today-name" style={{ left: rem(placeOfToday(today, width)) }} aria-hidden="true">
              {t('today')}
            </span>
          )}
          {found && (
            <LaneCard
              bead={found.bead}
              now={props.now}
              isSpoken={shown?.byKey ?? false}
              x={found.bead.x}
              y={top + found.lane.y + found.lane.line + 16}
              width={width}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** Tells whether zooming would separate events: those of one day stay together. */
const parted = (events: Bead['events']) => new Set(events.map(({ date }) => date)).size > 1;

function LaneName({ lane, top, nameRoom }: { lane: Lane; top: number; nameRoom: number }) {
  const { t, locale } = useLanguage();
  return (
    <li
      style={{ insetBlockStart: rem(top + lane.y), blockSize: rem(nameRoom || lane.height) }}
      data-folded={lane.isFolded}
    >
      {lane.id === null ? (
        <span class="across-name">{t('otherStories', lane.stories.toLocaleString(locale))}</span>
      ) : (
        <a class="across-name" dir="auto" href={formatRoute({ page: 'story', id: lane.id })}>
          {lane.name}
        </a>
      )}
      {lane.fresh > 0 && !lane.isFolded && (
        <span class="across-fresh">
          {t('isNew')} {lane.fresh.toLocaleString(locale)}
        </span>
      )}
    </li>
  );
}
