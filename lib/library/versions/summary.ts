import type { Changes } from './changes';

/** Counts what an outlet changed between two texts of one article. */
export interface ChangeSummary {
  isHeadlineChanged: boolean;
  figures: number;
  dates: number;
  /** Paragraphs that are not as they were. */
  paragraphs: number;
}

/** Counts changes, for a line that says what they are. */
export function summaryOf({ title, facts, paragraphs }: Changes): ChangeSummary {
  const ofKind = (kind: 'figure' | 'date') => facts.filter((fact) => fact.kind === kind).length;
  return {
    isHeadlineChanged: title !== null,
    figures: ofKind('figure'),
    dates: ofKind('date'),
    paragraphs: paragraphs.filter(({ kind }) => kind !== 'same').length,
  };
}
