import type { FigureFact } from '../../../lib/facts/facts';
import { isAnybody } from '../../../lib/stories/figures/match';
import type { Language, MessageKey } from '../../shared/messages';

type Counted = Pick<FigureFact, 'of' | 'unit' | 'unitKind' | 'predicate'>;

/** What happened to what is counted, as a heading; for any other predicate the heading is what is counted alone. */
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

/** The heading of a figure: `Killed`, `Killed: soldiers`, else what is counted; of a sum of nothing that is known, its currency. */
export function figureHeading({ of, unit, unitKind, predicate }: Counted, { t, locale }: Language): string {
  const happened = predicate && HAPPENED[predicate];
  if (happened) return of === '' || isAnybody(of) ? t(happened) : `${t(happened)}: ${of}`;
  if (of) return of;
  const isCurrency = unitKind === 'money' && /^[A-Z]{3}$/.test(unit);
  return (isCurrency && new Intl.DisplayNames(locale, { type: 'currency' }).of(unit)) || unit;
}
