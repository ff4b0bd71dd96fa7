import type { Disagreement } from '../../../lib/stories/figures/disagreements';
import { useLanguage } from '../../shared/messages';
import './story-disagreements.css';
import { sentenceHref } from '../../shared/story-format';

/** Figures that two sources give differently, side by side, each with its sentence. */
export function StoryDisagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const { t } = useLanguage();
  return (
    <ul class="disagreements">
      {disagreements.map(({ of, unit, sides }) => (
        <li key={`${of} ${sides.map(({ article, position }) => `${article} ${position.block} ${position.start}`)}`}>
          <h3>{of || unit}</h3>
          <div class="disagreement-sides">
            {sides.map(({ article, outlet, fact, position, text }) => (
              <section key={`${article} ${position.block} ${position.start}`} class="disagreement-side">
                <p class="disagreement-value">{fact.head}</p>
                <blockquote dir="auto">{text}</blockquote>
                <p>
                  <a href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
                    {outlet}
                  </a>
                </p>
              </section>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
