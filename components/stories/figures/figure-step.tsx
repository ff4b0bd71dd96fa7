import type { FigureChange } from '../../../lib/library/timeline/latest';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { sentenceHref } from '../../shared/story-format';
import { figureHeading } from './figure-heading';
import { formatPoint } from './step-chart-value';
import './figure-step.css';

/** Shows a figure whose value changed: the old and the new value, each with its day and its source. */
export function FigureStep({ change: { series, from, to } }: { change: FigureChange }) {
  const language = useLanguage();
  const { t, locale } = language;
  const [before, now] = [from, to].map((point) => formatPoint(point, series, locale));
  return (
    <div class="figure-step">
      <p class="figure-step-of">{figureHeading(series, language)}</p>
      <p class="figure-step-values">
        <span class="visually-hidden">{t('numberBefore', before)}, </span>
        <span class="visually-hidden">{t('numberNow', now)}</span>
        <s aria-hidden="true">{before}</s>
        <span class="figure-step-arrow" aria-hidden="true" />
        <strong aria-hidden="true">{now}</strong>
      </p>
      <p class="figure-step-sources">
        {[from, to].map((point) => (
          <span key={`${point.article} ${point.position.block} ${point.position.start}`}>
            {formatDate(point.day, locale)},{' '}
            <a
              href={sentenceHref(point.article, point.position)}
              aria-label={t('openAtSentence', point.outlet)}
              title={point.text}
            >
              {point.outlet}
            </a>
          </span>
        ))}
      </p>
    </div>
  );
}
