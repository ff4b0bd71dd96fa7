import type { Article, Block } from '../../article/article';
import type { AnyFact, Facts } from '../../facts/facts';
import { type ParagraphChange, textChanges } from './text-changes';
import { type Piece, wordChanges } from './word-changes';

/** A figure or a date that another took the place of, in the same sentence. */
export interface FactChange {
  kind: 'figure' | 'date';
  /** It is written as each text has it: `12 people`. */
  from: string;
  to: string;
  /** What is said of it now; '' where nothing is. */
  detail: string;
}

/** What an outlet altered between two texts of one article. */
export interface Changes {
  /** The headline, piece by piece; null where it stayed. */
  title: Piece[] | null;
  facts: FactChange[];
  paragraphs: ParagraphChange[];
}

/** One of two texts that are compared. */
export interface ComparedText {
  title: Article['title'];
  blocks: readonly Pick<Block, 'text'>[];
  facts: Facts;
}

/** Compares two texts of one article: the headline, figures and dates that were replaced, and the text word by word. */
export function changesBetween(before: ComparedText, after: ComparedText): Changes {
  const title = wordChanges(before.title, after.title);
  const paragraphs = textChanges(before.blocks, after.blocks);
  return {
    title: title.some(({ kind }) => kind !== 'same') ? title : null,
    facts: factChanges(before, after, paragraphs),
    paragraphs,
  };
}

/** True when nothing differs that a reader would call a change. */
export const isUnchanged = ({ title, paragraphs }: Changes) =>
  title === null && paragraphs.every(({ kind }) => kind === 'same');

/**
 * Figures and dates of which one took the other's place: where words were replaced by others, a fact of the old text is
 * in those that went, and one of the same kind and unit in those that came. Told once each.
 */
function factChanges(before: ComparedText, after: ComparedText, paragraphs: readonly ParagraphChange[]): FactChange[] {
  const changes = new Map<string, FactChange>();
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'changed') continue;
    for (const { removed, added } of replacements(paragraph.pieces)) {
      const gone = factsAt(before.facts, paragraph.before, removed);
      const come = factsAt(after.facts, paragraph.after, added);
      for (const to of come) {
        const from = gone.find((fact) => isOneKind(fact, to));
        if (!from || from.head === to.head || from.value === to.value) continue;
        const change: FactChange = { kind: to.kind, from: from.head, to: to.head, detail: to.detail };
        changes.set(`${change.from}\n${change.to}`, change);
      }
    }
  }
  return [...changes.values()].sort((a, b) => Number(a.kind === 'date') - Number(b.kind === 'date'));
}

type ValueFact = Exclude<AnyFact, { kind: 'person' }>;

interface Stretch {
  start: number;
  end: number;
}

/** Gives where words were replaced by others: the stretch in each of the two paragraphs. */
function replacements(pieces: readonly Piece[]): { removed: Stretch; added: Stretch }[] {
  const found: { removed: Stretch; added: Stretch }[] = [];
  let [from, to] = [0, 0];
  pieces.forEach(({ kind, text }, i) => {
    const next = pieces[i + 1];
    if (kind === 'removed' && next?.kind === 'added') {
      found.push({
        removed: { start: from, end: from + text.length },
        added: { start: to, end: to + next.text.length },
      });
    }
    if (kind !== 'added') from += text.length;
    if (kind !== 'removed') to += text.length;
  });
  return found;
}

const factsAt = ({ figures, dates }: Facts, block: number, { start, end }: Stretch): ValueFact[] =>
  [...figures, ...dates].filter(({ mentions }) =>
    mentions.some((mention) => mention.block === block && mention.start < end && mention.end > start),
  );

function isOneKind(one: ValueFact, other: ValueFact): boolean {
  if (one.kind === 'date' || other.kind === 'date') return one.kind === other.kind;
  return one.unitKind === other.unitKind && one.unit === other.unit;
}
