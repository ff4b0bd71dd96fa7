import type { Disagreement } from '../../../lib/stories/figures/disagreements';
import { useLanguage } from '../../shared/messages';
import './story-disagreements.css';
import { sentenceHref } from '../../shared/story-format';
import { figureHeading } from '../figures/figure-heading';

/** Shows figures that two sources give differently, side by side, each with its sentence. */
export function StoryDisagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <ul class="disagreements">
      {disagreements.map(({ sides, ...counted }) => (
        <li
          key={`${counted.of} ${sides.map(({ article, position }) => `${article} ${position.block} ${position.start}`)}`}
        >
          <h3>{figureHeading(counted, language)}</h3>
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
