import type { Entry } from '../../../lib/library/database/records';
import type { Story } from '../../../lib/stories/story';
import { outletDay } from '../../../lib/text/outlet-day';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import { formatSpan } from '../../shared/story-format';
import './story-headlines.css';

interface StoryHeadlinesProps {
  story: Pick<Story, 'articles'>;
  /** They are in order of publication. */
  entries: readonly Entry[];
}

/** The most moments that are compared; of more the latest. */
const MAX_MOMENTS = 4;

/** Shows how each outlet headlined the same thing: outlets down, moments across. */
export function StoryHeadlines({ story, entries }: StoryHeadlinesProps) {
  const { t, locale } = useLanguage();
  const outlets = [...new Set(entries.map(outletOf))];
  if (outlets.length < 2) return <p class="story-hint">{t('oneOutletOnly', outlets[0] ?? '')}</p>;
  const moments = momentsOf(story, entries);
  const shown = outlets.filter((outlet) =>
    moments.some(({ told }) => told.some((entry) => outletOf(entry) === outlet)),
  );
  return (
    <table class="headlines">
      <thead>
        <tr>
          <th scope="col">{t('outlet')}</th>
          {moments.map(({ id, from, to }) => (
            <th key={id} scope="col">
              {from && to && formatSpan(from, to, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((outlet) => (
          <tr key={outlet}>
            <th scope="row">{outlet}</th>
            {moments.map(({ id, from, to, told }) => {
              const theirs = told.filter((entry) => outletOf(entry) === outlet);
              const when = from && to ? formatSpan(from, to, locale) : '';
              return (
                <td key={id} data-when={when} data-none={theirs.length === 0}>
                  {theirs.map((entry) => (
                    <a
                      key={entry.id}
                      href={formatRoute({ page: 'article', id: String(entry.id) })}
                      lang={entry.lang ?? undefined}
                      dir={entry.dir}
                    >
                      {entry.title}
                    </a>
                  ))}
                  {theirs.length === 0 && (
                    <>
                      <span aria-hidden="true">–</span>
                      <span class="visually-hidden">{t('noHeadline', outlet)}</span>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const outletOf = ({ siteName, site }: Entry) => siteName || site;

/**
 * Gives the moments at which several outlets wrote about the same thing, in order, and what single outlets wrote since;
 * the whole story where no two wrote about the same. Moments of one day are one: two columns of a day would tell nobody
 * what parts them.
 */
function momentsOf({ articles }: Pick<Story, 'articles'>, entries: readonly Entry[]) {
  const eventOf = new Map(articles.map(({ article, event }) => [article, event]));
  const byEvent = new Map<string, Entry[]>();
  for (const entry of entries) {
    const event = eventOf.get(String(entry.id)) ?? '';
    byEvent.set(event, [...(byEvent.get(event) ?? []), entry]);
  }
  const shared = [...byEvent].filter(([, told]) => new Set(told.map(outletOf)).size > 1);
  // Without a column of their own, the table would end before the story does.
  const since = shared.length > 0 ? writtenSince(shared, entries) : [...entries];
  const columns = since.length > 0 ? [...shared, ['', since] as const] : shared;
  const byDay = new Map<string, Moment>();
  for (const [id, told] of columns) {
    const { day } = momentOf(id, told);
    const same = byDay.get(day);
    byDay.set(day, momentOf(same?.id ?? id, [...(same?.told ?? []), ...told]));
  }
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(-MAX_MOMENTS);
}

type Moment = ReturnType<typeof momentOf>;

function momentOf(id: string, told: readonly Entry[]) {
  const days = told.flatMap(({ publishedAt }) => outletDay(publishedAt) ?? []).sort();
  // Most of it was written by the middle one, whatever came early or late.
  return { id, told, from: days[0] ?? '', to: days.at(-1) ?? '', day: days[Math.floor(days.length / 2)] ?? '' };
}

/** Gives the articles that came out after the last of those that several outlets share a moment with. */
function writtenSince(shared: readonly (readonly [string, readonly Entry[]])[], entries: readonly Entry[]): Entry[] {
  const dayOf = ({ publishedAt }: Entry) => outletDay(publishedAt) ?? '';
  const last = shared
    .flatMap(([, told]) => told.map(dayOf))
    .sort()
    .at(-1);
  return entries.filter((entry) => dayOf(entry) > (last ?? ''));
}
