import { termsIn } from '../terms/terms';
import { sharedWords } from './same-event';
import type { TimelineEvent } from './timeline';

/** Words that two sentences share from which one tells what the other does, whatever their dates. Of 0.2 to 0.3 the lists read alike. */
export const TOLD_BEFORE = 0.25;

/** The key events that only new articles tell: none of the others has the like, on whatever day. In the order they are given. */
export function newEvents<Event extends Pick<TimelineEvent, 'text' | 'reports' | 'isClear' | 'isBackground'>>(
  events: readonly Event[],
  isNew: (article: string) => boolean,
): Event[] {
  const known = events.flatMap(({ reports }) =>
    reports.filter(({ article }) => !isNew(article)).map(({ text }) => termsIn(text)),
  );
  return events.filter(
    ({ text, reports, isClear, isBackground }) =>
      isClear &&
      !isBackground &&
      reports.length > 0 &&
      reports.every(({ article }) => isNew(article)) &&
      !known.some((other) => sharedWords(other, termsIn(text)) > TOLD_BEFORE),
  );
}
