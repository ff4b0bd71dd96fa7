import type { Span } from '../../text/position';
import { STORY_WORDS } from '../terms/words';

/** Marks that the subject of a verb of saying does not reach across. */
const SUBJECT_BOUND = /[.,](?!\d)|[;:“”"—–]/gu;
/** A verb of saying opens its own clause after so few characters: `…, said the mayor`. */
const OPENS = 3;

/**
 * Whom a sentence has its figure from: the words before a verb of saying (`civil protection officials said 58 homes …`,
 * `…, the mayor said`), after one that opens its clause, or after `according to`. Null when it names nobody, or when the
 * count is its subject's own (`Mexico reported 12 cases`).
 */
export function sourceOf(text: string, figure: Span): Span | null {
  const marks = [...text.matchAll(SUBJECT_BOUND)].map(({ index }) => index);
  const leads = STORY_WORDS.sourceLeads.findAll(text);
  const lead = leads.findLast(({ end }) => end <= figure.start) ?? leads[0];
  if (lead && (lead.end > figure.start || isOneClause(marks, lead.end, figure.start, 1)))
    return trimmed(text, lead.end, marks.find((mark) => mark >= lead.end) ?? text.length);
  const verbs = STORY_WORDS.reportVerbs
    .findAll(text)
    .filter((verb) => !STORY_WORDS.ownCounts.test(text.slice(verb.start, figure.start)));
  const last = verbs.findLast(({ end }) => end <= figure.start);
  if (last) {
    const clause = marks.findLast((mark) => mark < last.start) ?? -1;
    return subjectBefore(text, marks, verbs.find(({ start }) => start > clause) ?? last);
  }
  const after = verbs.find(({ start }) => start >= figure.end);
  const subject = after && (subjectAfter(text, marks, after) ?? subjectBefore(text, marks, after));
  return subject && (subject.start >= figure.end || subject.end <= figure.start) ? subject : null;
}

function isOneClause(marks: readonly number[], from: number, to: number, most: number): boolean {
  return marks.filter((mark) => mark >= from && mark < to).length <= most;
}

/** `Ines Falk, the mayor, said`: what is put in between commas belongs to the subject. */
function subjectBefore(text: string, marks: readonly number[], verb: Span): Span | null {
  const earlier = marks.filter((mark) => mark < verb.start);
  const isAside = earlier.length > 1 && verb.start - (earlier.at(-1) ?? 0) <= OPENS;
  const from = isAside ? (earlier.at(-3) ?? -1) : (earlier.at(-1) ?? -1);
  return trimmed(text, from + 1, verb.start);
}

function subjectAfter(text: string, marks: readonly number[], verb: Span): Span | null {
  const opened = marks.findLast((mark) => mark < verb.start);
  if (opened === undefined || verb.start - opened > OPENS) return null;
  return trimmed(text, verb.end, marks.find((mark) => mark > verb.end) ?? text.length);
}

function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  if (!/\p{L}/u.test(words)) return null;
  return { start: start + words.search(/\S/u), end: start + words.trimEnd().length };
}
