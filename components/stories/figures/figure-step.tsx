import type { FigureChange } from '../../../lib/library/timeline/latest';
import { joinWithComma } from '../../../lib/text/scripts';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { sentenceHref } from '../../shared/story-format';
import { figureHeading } from './figure-heading';
import { formatPoint } from './step-chart-value';
import './figure-step.css';

interface FigureStepProps {
  change: FigureChange;
  /** True where the sentence of the new value is shown too: `People` alone does not tell which. */
  hasSentence?: boolean;
}

/** Shows a figure whose value changed: the old and the new value, each with its day and its source. */
export function FigureStep({ change: { series, from, to }, hasSentence = false }: FigureStepProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const [before, now] = [from, to].map((point) => formatPoint(point, series, locale));
  return (
    <div class="figure-step">
      <p class="figure-step-of">{figureHeading(series, language)}</p>
      <p class="figure-step-values">
        <span class="visually-hidden">{t('numberBefore', before)}, </span>
        <span class="visually-hidden">{t('numberNow', now)}</span>
        <span class="figure-step-before" aria-hidden="true">
          {before}
        </span>
        <span class="figure-step-arrow" aria-hidden="true">
          →
        </span>
        <strong aria-hidden="true">{now}</strong>
      </p>
      {hasSentence && (
        <p class="figure-step-text" dir="auto" title={to.text}>
          {to.text}
        </p>
      )}
      <p class="figure-step-sources">
        {[from, to].map((point) => (
          <span key={`${point.article} ${point.position.block} ${point.position.start}`}>
            {joinWithComma([formatDate(point.day, locale) ?? '', ''], locale)}
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
