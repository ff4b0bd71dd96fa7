import { useRef } from 'preact/hooks';
import type { Portrait, RoleSpan } from '../../lib/library/timeline/portrait';
import { DAY_MS } from '../../lib/text/calendar';
import { useLanguage } from '../shared/messages';
import { rem, useWidth } from '../shared/sizes';
import { FollowLine } from '../timeline/across/lane-marks';
import { namedTicks, position, ticksOf, timesOf, windowOf } from '../timeline/timeline-scale';
import './person-time.css';

interface PersonTimeProps {
  name: string;
  roles: readonly RoleSpan[];
  /** Articles that came out in each week, by its Monday. */
  weeks: ReadonlyMap<string, number>;
  stories: Portrait['stories'];
  events: Portrait['events'];
  now: Date;
}

const WEEK = 7 * DAY_MS;
/** Events up to this long before and after the articles are always drawn, and those within a share of the articles' own time. */
const MIN_LENGTH = 45 * DAY_MS;
const NEAR_SHARE = 0.25;
const BARS = 46;
const ROW = 38;
const ROLE = 20;
/** Below this width names are over what they name, in a line of this height; else they are beside it. */
const NARROW = 560;
const NAME_LINE = 19;
/** The most stories that have a row: those with most events of the person. The most roles: the last ones. */
const MAX_STORIES = 7;
const MAX_ROLES = 5;
/** From this width on, a bar has its number above it. */
const NUMBERED = 14;
/** The approximate width of a letter of a role. */
const LETTER = 6.6;

/**
 * Shows a person over time, on one axis: what they are called, how often they are written about, and the stories they
 * are in.
 */
export function PersonTime({ name, weeks, stories, events, now, ...props }: PersonTimeProps) {
  const { t, dir, locale } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const isNarrow = useWidth(figure) < NARROW;
  const over = isNarrow ? NAME_LINE : 0;
  const roles = props.roles.slice(-MAX_ROLES);
  const bars = [...weeks].map(([monday, count]) => ({
    from: Date.parse(monday),
    to: Date.parse(monday) + WEEK,
    count,
  }));
  const told = events.flatMap(({ story, event }) => {
    const times = timesOf(event.date);
    return times ? [{ story: story.id, event, time: (times.from + times.to) / 2 }] : [];
  });
  // Events long before the articles would press these into a corner: they are in the list only.
  const spans = [...bars, ...roles.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) + DAY_MS }))];
  const window = windowOf(spans, now.getTime());
  const length = Math.max((window.to - window.from) * NEAR_SHARE, MIN_LENGTH);
  const near = told.filter(({ time }) => time > window.from - length && time < window.to + length);
  const whole = windowOf([...spans, ...near.map(({ time }) => ({ from: time, to: time }))], now.getTime());
  const scale = position(whole, width);
  const at = (time: number) => (dir === 'rtl' ? width - scale(time) : scale(time));
  const rows = stories
    .map(({ days, ...story }) => ({
      ...story,
      told: near.filter((one) => one.story === story.id),
      times: days.map((day) => Date.parse(day) + DAY_MS / 2),
    }))
    // Every story has a row, so that the page shows as many as it says; an article alone has one only where it tells of an event.
    .filter((row) => row.told.length > 0 || (!row.isSingle && row.times.length > 0))
    .sort((a, b) => b.told.length - a.told.length || b.times.length - a.times.length)
    .slice(0, MAX_STORIES);
  const most = Math.max(...weeks.values(), 1);
  const rolesStart = roles.length > 0 ? over : 0;
  const rolesEnd = rolesStart + roles.length * ROLE;
  const weeksEnd = rolesEnd + over + BARS;
  const barsEnd = weeksEnd + 14;
  const height = barsEnd + rows.length * (over + ROW) + 28;
  const topOf = (row: number) => barsEnd + row * (over + ROW);
  const rowOf = new Map(rows.map(({ id }, i) => [id, topOf(i) + over + ROW / 2]));
  const line = near
    .filter(({ story }) => rowOf.has(story))
    .sort((a, b) => a.time - b.time)
    .map(({ story, time }) => ({ x: at(time), y: rowOf.get(story) ?? 0 }));
  return (
    <figure class={`person-time${isNarrow ? ' person-time-narrow' : ''}`} ref={figure}>
      <div class="person-time-names" aria-hidden="true" style={{ blockSize: rem(height) }}>
        {roles.length > 0 && <span style={{ insetBlockStart: '1px' }}>{t('rolesOverTime')}</span>}
        <span style={{ insetBlockStart: rem(isNarrow ? rolesEnd : weeksEnd - 8) }}>{t('articlesEachWeek')}</span>
        {rows.map((row, i) => (
          <span
            key={row.id}
            class="person-time-story"
            style={{ insetBlockStart: rem(topOf(i)), blockSize: rem(over || ROW) }}
          >
            <b dir="auto">{row.name}</b>
          </span>
        ))}
      </div>
      <div ref={frame} class="person-time-frame">
        {width > 0 && (
          <svg
            width={rem(width)}
            height={rem(height)}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={t('personInTime', name)}
            direction="ltr"
          >
            <Ticks whole={whole} width={width} height={height} dir={dir} locale={locale} />
            {roles.map(({ role, from, to }, i) => {
              const [x, end] = [at(Date.parse(from)), at(Date.parse(to) + DAY_MS)].sort((a, b) => a - b);
              const words = placeOfRole(role.length * LETTER, x, Math.max(x + 3, end), width);
              return (
                <g key={`${role} ${from}`}>
                  <rect
                    class="person-role-span"
                    x={x}
                    width={Math.max(3, end - x)}
                    y={rolesStart + i * ROLE + 2}
                    height={ROLE - 4}
                  />
                  <text x={words.x} y={rolesStart + i * ROLE + 14} text-anchor={words.anchor}>
                    {role}
                  </text>
                </g>
              );
            })}
            {bars.map(({ from, to, count }) => {
              const [x, end] = [at(from), at(to)].sort((a, b) => a - b);
              const bar = (count / most) * (BARS - 14);
              return (
                <g key={from}>
                  <rect class="person-week" x={x} width={Math.max(3, end - x - 1)} y={weeksEnd - bar} height={bar} />
                  {end - x >= NUMBERED && (
                    <text class="person-count" x={(x + end) / 2} y={weeksEnd - bar - 3} text-anchor="middle">
                      {count.toLocaleString(locale)}
                    </text>
                  )}
                </g>
              );
            })}
            <line class="person-rule" x1={0} x2={width} y1={weeksEnd} y2={weeksEnd} />
            {rows.map((row) => {
              const xs = [...row.told.map(({ time }) => time), ...row.times].map(at);
              const y = rowOf.get(row.id) ?? 0;
              return (
                <line
                  key={row.id}
                  class="person-thread"
                  x1={Math.min(...xs) - 8}
                  x2={Math.max(...xs) + 8}
                  y1={y}
                  y2={y}
                />
              );
            })}
            {rows.flatMap((row) =>
              [...new Set(row.times)].map((time) => (
                <circle key={`${row.id} ${time}`} class="person-named" cx={at(time)} cy={rowOf.get(row.id)} r={2} />
              )),
            )}
            <FollowLine points={line} shift={0} />
            {near.map(({ story, event, time }) =>
              rowOf.has(story) ? (
                <circle
                  key={`${story} ${event.id}`}
                  class={event.planned ? 'person-bead person-bead-planned' : 'person-bead'}
                  cx={at(time)}
                  cy={rowOf.get(story)}
                  r={4}
                />
              ) : null,
            )}
          </svg>
        )}
      </div>
    </figure>
  );
}

/** Gives where the words of a role are: in its bar where they fit, else behind it, else before it. */
function placeOfRole(length: number, x: number, end: number, width: number): { x: number; anchor: 'start' | 'end' } {
  if (length + 12 <= end - x) return { x: x + 6, anchor: 'start' };
  if (end + 6 + length <= width) return { x: end + 6, anchor: 'start' };
  return { x: x - 6, anchor: 'end' };
}

interface TicksProps {
  whole: { from: number; to: number };
  width: number;
  height: number;
  dir: 'ltr' | 'rtl';
  locale: string;
}

function Ticks({ whole, width, height, dir, locale }: TicksProps) {
  const ticks = ticksOf(whole, width, locale);
  const named = namedTicks(ticks, width);
  return (
    <>
      {ticks.map((tick) => {
        const { x, label } = tick;
        const place = dir === 'rtl' ? width - x : x;
        return (
          <g key={x} class="person-tick">
            <line x1={place} x2={place} y1={0} y2={height - 20} />
            {named.has(tick) && (
              <text x={place} y={height - 5} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
