import type { Decision, Story } from '../story';

/** The reader's decisions as constraints on the grouping. */
export interface Constraints {
  /** Articles that must be in one story, as groups of two or more. An article is in one group at most. */
  groups: string[][];
  /** Gives the articles that must not be in a story with this one. */
  cannotLinkTo(article: string): ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Reads the decisions from the latest to the earliest: each holds unless a later one contradicts it. What was decided
 * about one of two articles that are kept together holds for both.
 */
export function readDecisions(decisions: Decision[]): Constraints {
  const parent = new Map<string, string>();
  const kept = new Map<string, Set<string>>();
  const find = (id: string): string => {
    const up = parent.get(id);
    if (up === undefined) return id;
    const root = find(up);
    parent.set(id, root);
    return root;
  };
  const separate = (a: string, b: string) => {
    const set = kept.get(a) ?? new Set<string>();
    set.add(b);
    kept.set(a, set);
  };
  for (const decision of [...decisions].reverse()) {
    if (decision.kind === 'mustLink') {
      const [first, ...others] = decision.articles;
      for (const other of others) join(find(first), find(other));
    } else {
      for (const a of decision.articles) {
        for (const b of decision.from) {
          const rootA = find(a);
          const rootB = find(b);
          if (rootA === rootB) continue;
          separate(rootA, rootB);
          separate(rootB, rootA);
        }
      }
    }
  }

  function join(a: string, b: string): void {
    if (a === b || kept.get(a)?.has(b)) return;
    parent.set(b, a);
    for (const c of kept.get(b) ?? NOTHING) {
      kept.get(c)?.delete(b);
      separate(c, a);
      separate(a, c);
    }
    kept.delete(b);
  }

  const members = new Map<string, string[]>();
  for (const id of mentioned(decisions)) {
    const root = find(id);
    const group = members.get(root);
    if (group) group.push(id);
    else members.set(root, [id]);
  }
  return {
    groups: [...members.values()].filter((group) => group.length > 1),
    cannotLinkTo(article) {
      const roots = kept.get(find(article)) ?? NOTHING;
      return new Set([...roots].flatMap((root) => members.get(root) ?? [root]));
    },
  };
}

function mentioned(decisions: Decision[]): Set<string> {
  return new Set(
    decisions.flatMap((decision) =>
      decision.kind === 'cannotLink' ? [...decision.articles, ...decision.from] : decision.articles,
    ),
  );
}

/**
 * Gives the decisions that are implied where the reader named a story or ignores it: its articles stay together, and
 * apart from those of other such stories. They are weaker than any decision that the reader made directly, so they come
 * before those.
 */
export function impliedBy(stories: Story[]): Decision[] {
  const marked = stories
    .filter((story) => story.renamed || story.ignored)
    .map((story) => story.articles.map(({ article }) => article));
  const decisions: Decision[] = marked.map((articles) => ({ kind: 'mustLink', articles }));
  for (let i = 0; i < marked.length; i++) {
    for (let j = 0; j < i; j++)
      decisions.push({ kind: 'cannotLink', articles: marked[i].slice(0, 1), from: marked[j].slice(0, 1) });
  }
  return decisions;
}

/** Gives the test whether two groups of articles, as numbers into `ids`, must stay apart; undefined when nothing was decided. */
export function cannotLinkTest(
  constraints: Constraints,
  ids: string[],
): ((a: number[], b: number[]) => boolean) | undefined {
  const bound = new Map<number, ReadonlySet<string>>();
  ids.forEach((id, i) => {
    const others = constraints.cannotLinkTo(id);
    if (others.size) bound.set(i, others);
  });
  if (!bound.size) return undefined;
  return (a, b) => a.some((i) => bound.has(i) && b.some((j) => bound.get(i)?.has(ids[j])));
}

/** Gives articles that must be together one label, their lowest. `labels` itself is not changed. */
export function withMustLinks(constraints: Constraints, ids: string[], labels: Int32Array): Int32Array {
  const number = new Map(ids.map((id, i) => [id, i]));
  const joined = Int32Array.from(labels);
  for (const group of constraints.groups) {
    const held = group.flatMap((id) => number.get(id) ?? []);
    if (held.length < 2) continue;
    const from = new Set(held.map((i) => joined[i]));
    const to = Math.min(...from);
    for (let i = 0; i < joined.length; i++) if (from.has(joined[i])) joined[i] = to;
  }
  return joined;
}
