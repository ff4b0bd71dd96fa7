import type { FigureSeries, SeriesPoint } from '../../../lib/stories/figures/figure-series';

/** Gives the height of a point: its value, or the middle of its range. */
export function levelOf({ value, low, high }: Pick<SeriesPoint, 'value' | 'low' | 'high'>): number {
  return value ?? ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** Gives a point's value, or its range, in the reader's language. */
export function formatPoint(
  point: Pick<SeriesPoint, 'value' | 'low' | 'high'>,
  series: Pick<FigureSeries, 'unit' | 'unitKind'>,
  locale: string,
): string {
  const { value, low, high } = point;
  if (value === null && low !== null && high !== null) {
    return `${formatValue(low, series, locale)}–${formatValue(high, series, locale)}`;
  }
  return formatValue(levelOf(point), series, locale);
}

/** Gives a value with its unit in the reader's language: `€38M`, `97%`, `4,150`. */
export function formatValue(
  value: number,
  { unit, unitKind }: Pick<FigureSeries, 'unit' | 'unitKind'>,
  locale: string,
) {
  if (unitKind === 'percent') return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value) + unit;
  if (unitKind === 'money' && /^[A-Z]{3}$/.test(unit)) {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 1,
    }).format(value);
  }
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    ...(Math.abs(value) >= 1e6 ? { notation: 'compact' } : {}),
  }).format(value);
  return unitKind === 'measure' ? `${number}\u202f${unit}` : number;
}
