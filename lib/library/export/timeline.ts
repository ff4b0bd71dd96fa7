import { escapeHtml } from '../../article/markup/inline';
import type { Story } from '../../stories/story';
import { formatEdtf, parseEdtf } from '../../text/edtf';
import type { Entry } from '../database/records';
import type { ShownEvent } from '../stories/timeline';
import { escapeLine, linkMarkdown } from './markdown-text';

/** A story's timeline, as it is exported. */
export interface TimelineExport {
  story: Pick<Story, 'name' | 'outlets'>;
  events: ShownEvent[];
  entries: Pick<Entry, 'id' | 'url'>[];
  /** A BCP 47 tag: how dates are written in Markdown. */
  locale: string;
}

export const TIMELINE_FORMATS = ['markdown', 'json', 'timelineJs', 'schemaOrg'] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

/** Gives the timeline as a file: its text, its type, and the ending of its name. Hidden events are left out. */
export function exportTimeline(data: TimelineExport, format: TimelineFormat) {
  const shown = { ...data, events: data.events.filter(({ hidden }) => !hidden) };
  if (format === 'markdown') return { text: asMarkdown(shown), type: 'text/markdown', ending: 'md' };
  const value = { json: asJson, timelineJs: asTimelineJs, schemaOrg: asSchemaOrg }[format](shown);
  return { text: `${JSON.stringify(value, null, 2)}\n`, type: 'application/json', ending: `${format}.json` };
}

function asMarkdown({ story, events, entries, locale }: TimelineExport): string {
  const urls = urlsOf(entries);
  const lines = events.map(({ date, text, reports }) => {
    const sources = reports.map(({ outlet, article }) => linkMarkdown(escapeLine(outlet), urls.get(article) ?? ''));
    const told = sources.length ? ` (${[...new Set(sources)].join(', ')})` : '';
    return `- **${formatEdtf(date, locale)}**: ${escapeLine(text)}${told}`;
  });
  return `# ${escapeLine(story.name)}\n\n${lines.join('\n')}\n`;
}

function asJson({ story, events, entries }: TimelineExport) {
  const urls = urlsOf(entries);
  return {
    story: story.name,
    outlets: story.outlets,
    events: events.map(({ date, text, planned, people, reports }) => ({
      date,
      text,
      planned,
      people,
      sources: reports.map(({ article, outlet, publishedAt, text: sentence }) => ({
        url: urls.get(article) ?? '',
        outlet,
        publishedAt,
        sentence,
      })),
    })),
  };
}

/** Gives the form of TimelineJS (https://timeline.knightlab.com/docs/json-format.html), which shows texts and groups as HTML. */
function asTimelineJs({ story, events }: TimelineExport) {
  return {
    title: { text: { headline: escapeHtml(story.name) } },
    events: events.flatMap(({ date, text, reports }) => {
      const span = parseEdtf(date);
      if (!span) return [];
      const parts = { day: 3, month: 2 }[span.precision === 'day' ? 'day' : 'month'];
      return [
        {
          start_date: dateParts(span.start, span.precision === 'interval' ? 3 : parts),
          ...(span.start === span.end ? {} : { end_date: dateParts(span.end, 3) }),
          text: { text: escapeHtml(text), headline: '' },
          group: reports[0] && escapeHtml(reports[0].outlet),
        },
      ];
    }),
  };
}

function dateParts(day: string, parts: number) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, ...(parts > 1 ? { month } : {}), ...(parts > 2 ? { day: date } : {}) };
}

/** Gives the form of https://schema.org/Event, as JSON-LD. */
function asSchemaOrg({ story, events, entries }: TimelineExport) {
  const urls = urlsOf(entries);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: story.name,
    itemListElement: events.map(({ date, text, planned, people, reports }) => {
      const span = parseEdtf(date);
      return {
        '@type': 'Event',
        name: text,
        startDate: span?.start ?? date,
        endDate: span?.end ?? date,
        ...(planned ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
        about: people.map((name) => ({ '@type': 'Person', name })),
        subjectOf: reports.map(({ article, outlet }) => ({
          '@type': 'NewsArticle',
          url: urls.get(article) ?? '',
          publisher: outlet,
        })),
      };
    }),
  };
}

function urlsOf(entries: TimelineExport['entries']): Map<string, string> {
  return new Map(entries.map(({ id, url }) => [String(id), url]));
}
