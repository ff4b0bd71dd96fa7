import { download } from '../../../lib/browser/download';
import { type CalendarEntry, calendarOf } from '../../../lib/library/export/calendar';
import { fileName } from '../../../lib/library/export/file-name';

/** Gives the reader a file that their own calendar can import. */
export function saveCalendar(name: string, entries: readonly CalendarEntry[]): void {
  const text = calendarOf(entries, new Date());
  download(fileName(name, 'ics'), new Blob([text], { type: 'text/calendar;charset=utf-8' }));
}
