import { termsIn } from '../terms/terms';
import type { TimelineEvent } from './event';
import { sharedWords } from './likeness/same-event';

/** The share of common words from which two sentences report the same, whatever their dates. From 0.2 to 0.3 the lists read alike. */
export const TOLD_BEFORE = 0.25;

/** Gives the key events that only new articles report, and no other one of whatever day; in the order they are given. */
export function newEvents<Event extends Pick<TimelineEvent, 'text' | 'reports' | 'isClear' | 'isBackground'>>(
  events: readonly Event[],
  isNew: (article: string) => boolean,
): Event[] {
  const known = events.flatMap(({ reports }) =>
    reports.filter(({ article }) => !isNew(article)).map(({ text }) => termsIn(text)),
  );
  const wasTold = (text: string) => {
    const terms = termsIn(text);
    return known.some((other) => sharedWords(other, terms) > TOLD_BEFORE);
  };
  return events.filter(
    ({ text, reports, isClear, isBackground }) =>
      isClear &&
      !isBackground &&
      reports.length > 0 &&
      reports.every(({ article }) => isNew(article)) &&
      !wasTold(text),
  );
}
