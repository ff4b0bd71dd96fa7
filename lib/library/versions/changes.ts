import type { Article, Block } from '../../article/article';
import type { AnyFact, Facts } from '../../facts/facts';
import { type ParagraphChange, textChanges } from './text-changes';
import { type Piece, wordChanges } from './word-changes';

/** A figure or a date that was replaced by another, in the same sentence. */
export interface FactChange {
  kind: 'figure' | 'date';
  /** The words of each text: `12 people`. */
  from: string;
  to: string;
  /** Has the clause that the new text says of it, or the whole sentence where the fact has no line of its own. */
  detail: string;
}

/** Lists what an outlet changed between two texts of one article. */
export interface Changes {
  /** The headline, piece by piece; null when it did not change. */
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

/** Tells whether nothing differs that a reader would call a change. */
export const isUnchanged = ({ title, paragraphs }: Changes) =>
  title === null && paragraphs.every(({ kind }) => kind === 'same');

/**
 * Gives the figures and dates that were replaced: where words were replaced by others, the old words hold one fact, and
 * the new words one of the same kind and unit. Each is given once.
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
        const { block, start, end } = to.sentence;
        const detail = to.detail || (after.blocks[block]?.text.slice(start, end) ?? '');
        const change: FactChange = { kind: to.kind, from: from.head, to: to.head, detail };
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

/** Gives where words were replaced by others: the range in each of the two paragraphs. */
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
