import { describe, expect, it } from 'vitest';
import type { Report, TimelineEvent } from '../../stories/timeline/event';
import type { Timeline } from '../../stories/timeline/timeline';
import type { TimelineEdit } from '../database/story-records';
import { exportTimeline } from '../export/timeline';
import { editEvent, ownEvent, type ShownEvent, shownEvents } from './timeline';

const reportBy = (article: string, outlet: string, start: number, text: string) => ({
  article,
  outlet,
  publishedAt: '2026-03-14',
  position: { block: 1, start, end: start + text.length },
  text,
  dateAt: null,
});

const event = (date: string, reports: Report[], planned = false): TimelineEvent => ({
  id: `${date} ${reports[0].article}`,
  date,
  text: reports[0].text,
  reports,
  planned,
  isClear: true,
  isBackground: false,
  people: ['Ida Lund'],
  weight: 0.5,
});

const wall = event('2026-03-13', [
  reportBy('1', 'The Post', 0, 'The wall [gave] way.'),
  reportBy('2', 'The Wire', 9, 'A wall failed.'),
]);
const dueReport = event('2026-04', [reportBy('2', 'The Wire', 40, 'A report is due.')], true);
const timeline: Timeline = { story: 's', events: [wall, dueReport], method: 1 };
type Change = Parameters<typeof editEvent>[2];

/** The edits after a change to one event. */
function edited(edits: TimelineEdit[], event: ShownEvent, change: Change): TimelineEdit[] {
  const edit = editEvent(edits, event, change);
  return edit ? [...edits.filter(({ id }) => id !== edit.id), edit] : edits;
}

describe('what the reader does to a timeline', () => {
  const [shown] = shownEvents(timeline, []);

  it('stays with the sentence when another report becomes the best', () => {
    const edits = edited(edited([], shown, { pinned: true }), shown, { text: 'It broke.' });
    const later = { ...timeline, events: [{ ...wall, reports: [...wall.reports].reverse() }, dueReport] };
    expect(shownEvents(later, edits)[0]).toMatchObject({
      pinned: true,
      hidden: false,
      text: 'It broke.',
      reworded: true,
    });
    expect(shownEvents(later, edits)[1]).toMatchObject({ pinned: false, text: 'A report is due.' });
  });

  it('is done to one event, not to another that the same sentence tells', () => {
    const twice = { ...timeline, events: [wall, event('2026-03-14', wall.reports)] };
    const edits = edited([], shown, { hidden: true });
    expect(shownEvents(twice, edits).map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('gives the words of the source back, and keeps them when something else changes', () => {
    const edits = edited(edited([], shown, { text: 'It broke.' }), shown, { pinned: true });
    expect(shownEvents(timeline, edits)[0].text).toBe('It broke.');
    expect(shownEvents(timeline, edited(edits, shown, { text: '' }))[0].text).toBe('The wall [gave] way.');
  });

  it('puts events of their own in their place, and rewords them', () => {
    const added = [ownEvent(1, '2026-03-20', 'I went there.')];
    const [, own] = shownEvents(timeline, added);
    expect(own).toMatchObject({ date: '2026-03-20', own: true, reports: [] });
    expect(shownEvents(timeline, edited(added, own, { text: 'We went there.' }))[1].text).toBe('We went there.');
  });
});

describe('exportTimeline', () => {
  const story = { name: 'The wall', outlets: ['The Post'] };
  const entries = [{ id: 1, url: 'https://post.test/a' }];
  const data = { story, entries, events: shownEvents(timeline, []), locale: 'en' };

  it('writes Markdown, a line an event, with links to the sources', () => {
    const { text, ending } = exportTimeline(data, 'markdown');
    expect(ending).toBe('md');
    expect(text).toContain('- **March 13, 2026**: The wall \\[gave\\] way. ([The Post](https://post.test/a), ');
    expect(text.split('\n')).toHaveLength(5);
  });

  it('leaves hidden events out', () => {
    const hidden = { ...data, events: shownEvents(timeline, edited([], data.events[0], { hidden: true })) };
    expect(JSON.parse(exportTimeline(hidden, 'json').text)).toMatchObject({
      events: [{ date: '2026-04', planned: true }],
    });
  });

  it('writes the forms that other tools read', () => {
    expect(JSON.parse(exportTimeline(data, 'timelineJs').text).events[0]).toMatchObject({
      start_date: { year: 2026, month: 3, day: 13 },
    });
    const { itemListElement } = JSON.parse(exportTimeline(data, 'schemaOrg').text);
    expect(itemListElement[1]).toMatchObject({ '@type': 'Event', startDate: '2026-04-01', endDate: '2026-04-30' });
  });

  it('has no markup of a page for a tool that shows texts as HTML', () => {
    const nasty = '<img src=x onerror=alert(1)> & co';
    const [event] = data.events;
    const events = [{ ...event, text: nasty, reports: event.reports.map((report) => ({ ...report, outlet: nasty })) }];
    const { text } = exportTimeline({ ...data, story: { name: nasty, outlets: [nasty] }, events }, 'timelineJs');
    const escaped = '&lt;img src=x onerror=alert(1)&gt; &amp; co';
    expect(JSON.parse(text)).toMatchObject({
      title: { text: { headline: escaped } },
      events: [{ text: { text: escaped }, group: escaped }],
    });
  });
});
