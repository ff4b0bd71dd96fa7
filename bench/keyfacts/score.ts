import type { Position } from '../../lib/text/position';
import type { GoldDate, GoldFigure, GoldPerson, KeyFactsArticle } from './data';
import { isBroken, samePerson, says } from './lines';

export const KINDS = ['figures', 'dates', 'people'] as const;
export type Kind = (typeof KINDS)[number];

/** Holds what a reader is shown of a fact; a person has no mentions here, for names are compared. */
export interface ShownFact {
  /** All that its own lines show. */
  text: string;
  /** The second line by itself. */
  detail?: string;
  mentions: Position[];
  name?: string;
  value?: number | string | null;
  low?: number | null;
  high?: number | null;
}
export type ShownFacts = Record<Kind, ShownFact[]>;

/**
 * `good`: right, worth a line, and the line says what it is. `mute`: right and worth one, but the line does not say it, or is
 * cut in two. `plain`: right, and of little use. `wrong`: no such fact, a wrong value, or noise. `twice`: shown already.
 */
export type Verdict = 'good' | 'mute' | 'plain' | 'wrong' | 'twice';

export interface Judged {
  kind: Kind;
  rank: number;
  verdict: Verdict;
  fact: ShownFact;
  gold: GoldFigure | GoldDate | GoldPerson | null;
}
export interface Scored {
  judged: Judged[];
  /** Counts of each kind: the essential facts, at most as many as are looked at, those found, and the words of those missed. */
  essential: Record<Kind, { wanted: number; found: number; missed: string[] }>;
}

/** Judges the facts shown of an article against those of the editor. `first` of a kind are looked at for what is essential. */
export function judge(article: KeyFactsArticle, shown: ShownFacts, first: number): Scored {
  const judged: Judged[] = [];
  const essential = {} as Scored['essential'];
  for (const kind of KINDS) {
    const verdicts = new Map<GoldFigure | GoldDate | GoldPerson, Verdict | 'late'>();
    shown[kind].forEach((fact, rank) => {
      const gold = findGold(article, kind, fact);
      const verdict = verdictOf(article, fact, gold, gold !== null && verdicts.has(gold));
      if (gold && !verdicts.has(gold)) verdicts.set(gold, rank < first ? verdict : 'late');
      judged.push({ kind, rank, verdict, fact, gold });
    });
    const wanted = article[kind].filter(({ rank }) => rank === 'essential');
    const found = wanted.filter((gold) => verdicts.get(gold) === 'good').length;
    essential[kind] = {
      wanted: Math.min(first, wanted.length),
      found: Math.min(first, found),
      missed: wanted
        .filter((gold) => verdicts.get(gold) !== 'good')
        .map((gold) => `${'name' in gold ? gold.name : gold.text} (${verdicts.get(gold) ?? 'not shown'})`),
    };
  }
  return { judged, essential };
}

function findGold(article: KeyFactsArticle, kind: Kind, fact: ShownFact): Judged['gold'] {
  if (kind === 'people') return article.people.find((gold) => samePerson(fact.name ?? '', gold)) ?? null;
  if (kind === 'dates')
    return article.dates.find((gold) => overlaps(article, fact, gold) && sameDate(fact, gold)) ?? null;
  return article.figures.find((gold) => overlaps(article, fact, gold) && sameFigure(fact, gold)) ?? null;
}

function verdictOf(article: KeyFactsArticle, fact: ShownFact, gold: Judged['gold'], isTwice: boolean): Verdict {
  if (!gold) return 'wrong';
  if (isTwice) return 'twice';
  if (gold.rank === 'noise') return 'wrong';
  if (gold.rank === 'plain') return 'plain';
  return 'name' in gold || (says(fact.text, gold.means) && !isBroken(article, fact)) ? 'good' : 'mute';
}

function overlaps(article: KeyFactsArticle, fact: ShownFact, { block, text, more }: GoldFigure | GoldDate): boolean {
  const places = [[block, text] as const, ...more].flatMap(([at, words]) =>
    placesOf(article.blocks[at].text, words, at),
  );
  return fact.mentions.some((mention) =>
    places.some((place) => place.block === mention.block && mention.start < place.end && mention.end > place.start),
  );
}

function placesOf(text: string, words: string, block: number): Position[] {
  const places: Position[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ block, start, end: start + words.length });
  return places;
}

function sameFigure(fact: ShownFact, gold: GoldFigure): boolean {
  const { value = null, low = null, high = null } = fact;
  if (gold.value !== null) {
    return isClose(value, gold.value) || (value === null && (isClose(low, gold.value) || isClose(high, gold.value)));
  }
  if ((isClose(low, gold.low) || gold.low === null) && (isClose(high, gold.high) || gold.high === null)) return true;
  return value !== null && (isClose(value, gold.low) || isClose(value, gold.high));
}

function isClose(a: number | string | null, b: number | null): boolean {
  if (a === b) return true;
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b);
}

function sameDate({ value }: ShownFact, gold: GoldDate): boolean {
  const plain = (edtf: string) => edtf.replace(/[~?%]/g, '').replace(/T.*$/, '');
  return [gold.value, ...gold.values].some((one) => plain(one) === plain(String(value)));
}

/** The shares of each verdict among the first of a kind, and of what is essential, in percent. */
export interface Rates {
  shown: number;
  good: number;
  mute: number;
  plain: number;
  wrong: number;
  found: number;
  essential: number;
  wrongOfAll: number;
}

export function ratesOf(all: readonly Scored[], kinds: readonly Kind[], first: number): Rates {
  const judged = all.flatMap((scored) => scored.judged).filter(({ kind }) => kinds.includes(kind));
  const shown = judged.filter(({ rank }) => rank < first);
  const share = (rows: readonly Judged[], ...verdicts: Verdict[]) =>
    (100 * rows.filter(({ verdict }) => verdicts.includes(verdict)).length) / Math.max(1, rows.length);
  const sums = all.flatMap(({ essential }) => kinds.map((kind) => essential[kind]));
  const essential = sums.reduce((sum, { wanted }) => sum + wanted, 0);
  const found = sums.reduce((sum, one) => sum + one.found, 0);
  return {
    shown: shown.length,
    good: share(shown, 'good'),
    mute: share(shown, 'mute'),
    plain: share(shown, 'plain'),
    wrong: share(shown, 'wrong', 'twice'),
    found: essential ? (100 * found) / essential : 100,
    essential,
    wrongOfAll: share(judged, 'wrong', 'twice'),
  };
}
