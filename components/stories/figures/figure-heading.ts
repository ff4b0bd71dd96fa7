import type { FigureFact } from '../../../lib/facts/facts';
import { isAnybody } from '../../../lib/stories/figures/match';
import type { Language, MessageKey } from '../../shared/messages';

type Counted = Pick<FigureFact, 'of' | 'unit' | 'unitKind' | 'predicate'>;

/**
 * The heading for each predicate: what happened to what is counted. For any other predicate the heading is only what is
 * counted.
 */
const HAPPENED: Partial<Record<NonNullable<FigureFact['predicate']>, MessageKey>> = {
  killed: 'countKilled',
  injured: 'countInjured',
  missing: 'countMissing',
  arrested: 'countArrested',
  displaced: 'countDisplaced',
  evacuated: 'countEvacuated',
  infected: 'countInfected',
  destroyed: 'countDestroyed',
  dismissed: 'countDismissed',
  cost: 'countCost',
  raised: 'countRaised',
  fined: 'countFined',
};

/**
 * Gives the heading of a figure: `Killed`, `Killed: soldiers`, else what is counted; for a sum of money whose purpose
 * is not known, its currency.
 */
export function figureHeading({ of, unit, unitKind, predicate }: Counted, { t, locale }: Language): string {
  const happened = predicate && HAPPENED[predicate];
  const isSaid = happened && of.toLowerCase().includes(t(happened).toLowerCase());
  if (happened && !isSaid) return of === '' || isAnybody(of) ? t(happened) : `${t(happened)}: ${of}`;
  if (of) return of;
  const isCurrency = unitKind === 'money' && /^[A-Z]{3}$/.test(unit);
  return (isCurrency && new Intl.DisplayNames(locale, { type: 'currency' }).of(unit)) || unit;
}
