import type { Position } from '../../text/position';

/** One article's sentence on an event. */
export interface Report {
  article: string;
  outlet: string;
  /** The day of publication, `YYYY-MM-DD` (the day it was saved when unknown). */
  publishedAt: string;
  /** The sentence. */
  position: Position;
  text: string;
  /** The words of the date in it; null when only its publication dates the sentence. */
  dateAt: Position | null;
}

/** Describes something that happened, or is planned, on a date. */
export interface TimelineEvent {
  /** The id stays the same as long as the date and the first report do. */
  id: string;
  /** The date in EDTF, as exact as the sources are. */
  date: string;
  /**
   * The words of the best report, without those that only connect it to the sentence before, or name its source; people by their
   * full names. Or a headline, where that tells best what several outlets report.
   */
  text: string;
  /** All reports, the best first. */
  reports: Report[];
  /** True when the text tells it as still to come: no article reports it as past in words that are as clear. */
  planned: boolean;
  people: string[];
  /**
   * True when the text is understood alone, and reports something of the date that no weightier event of these days
   * does.
   */
  isClear: boolean;
  /** True for what ended long before the first article of the story was published. */
  isBackground: boolean;
  /** Measures how much it matters in the story, 0 to 1. */
  weight: number;
}

/** Tells whether an event has the day on which it was reported: no article tells when it happened. */
export function isOnlyReported({ reports }: Pick<TimelineEvent, 'reports'>): boolean {
  return reports.length > 0 && reports.every(({ dateAt }) => dateAt === null);
}
