import { DAY_MS } from '../../lib/text/calendar';
import './calendar-density.css';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { rem } from '../shared/sizes';

/** The side of a day and the step to the next, in units of the picture. */
const CELL = 12;
const STEP = 15;
const TOP = 18;
/** The most years that are drawn: the latest. */
const MAX_YEARS = 6;

/** Shows how many articles were published on each day (`YYYY-MM-DD`), with a row of weeks for each year. */
export function CalendarDensity({ days }: { days: ReadonlyMap<string, number> }) {
  const years = [...new Set([...days.keys()].map((day) => day.slice(0, 4)))].sort().reverse().slice(0, MAX_YEARS);
  const most = Math.max(...days.values(), 1);
  return (
    <>
      {years.map((year) => (
        <CalendarYear key={year} year={year} days={days} most={most} />
      ))}
    </>
  );
}

function CalendarYear({ year, days, most }: { year: string; days: ReadonlyMap<string, number>; most: number }) {
  const { t, plural, locale } = useLanguage();
  const first = Date.parse(`${year}-01-01`);
  // Weeks begin on Monday (ISO 8601).
  const offset = (new Date(first).getUTCDay() + 6) % 7;
  const length = (Date.parse(`${Number(year) + 1}-01-01`) - first) / DAY_MS;
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => {
    const key = `${year}-${String(month + 1).padStart(2, '0')}`;
    const start = Date.parse(`${key}-01`);
    const count = [...days].reduce((sum, [day, one]) => (day.startsWith(key) ? sum + one : sum), 0);
    return { key, name: monthName.format(start), week: weekOf(start), count };
  });
  const dayName = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const width = weekOf(first + (length - 1) * DAY_MS) * STEP + CELL;

  function weekOf(time: number): number {
    return Math.floor(((time - first) / DAY_MS + offset) / 7);
  }

  return (
    <section class="calendar-year">
      <h3>{year}</h3>
      <div class="calendar-picture" dir="ltr">
        <svg
          width={rem(width)}
          height={rem(TOP + 7 * STEP)}
          viewBox={`0 0 ${width} ${TOP + 7 * STEP}`}
          aria-hidden="true"
        >
          {months.map(({ key, name, week }) => (
            <text key={key} x={week * STEP} y={11}>
              {name}
            </text>
          ))}
          {Array.from({ length }, (_, i) => {
            const time = first + i * DAY_MS;
            const count = days.get(new Date(time).toISOString().slice(0, 10)) ?? 0;
            return (
              <rect
                key={time}
                x={weekOf(time) * STEP}
                y={TOP + ((i + offset) % 7) * STEP}
                width={CELL}
                height={CELL}
                rx={2.5}
                class={`density-${level(count, most)}`}
              >
                {count > 0 && <title>{plural('calendarDay', count, dayName.format(time))}</title>}
              </rect>
            );
          })}
        </svg>
      </div>
      <ul class="calendar-months" aria-label={`${t('month')}, ${year}`}>
        {months
          .filter(({ count }) => count > 0)
          .map(({ key, name, count }) => (
            <li key={key}>
              <a href={formatRoute({ page: 'list', query: `after:${key} before:${nextMonth(key)}` })}>
                {name} <span>{plural('articlesCount', count)}</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Gives 0 for none, then four levels up to the fullest day. */
function level(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(4, Math.ceil((4 * count) / most));
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
