import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import './story-line.css';

/** The articles that the library already has on the story of an article. */
export interface StorySoFar {
  id: string;
  name: string;
  /** The number of saved articles of the story, besides this one. */
  others: number;
  /** True when one of them is the same text. */
  isCopy: boolean;
  /** Sentences that tell what none of them does. */
  news: string[];
  /** Figures for which one of them gives another value. */
  changed: { now: string; before: string; outlet: string }[];
  /** The number of its events that the saved articles report, too. */
  events: { known: number; all: number };
}

interface StoryLineProps {
  story: StorySoFar;
  onOpen(): void;
}

/**
 * Shows one line under an article: how much of its story is saved already, and, when opened, what this article adds to
 * it.
 */
export function StoryLine({ story, onOpen }: StoryLineProps) {
  const { t, plural } = useLanguage();
  return (
    <aside class="story-line" aria-label={t('storyOfArticle')}>
      <details>
        <summary>
          <span class="story-line-count">{plural('storyLine', story.others)}</span>
          <span class="story-line-name">{story.name}</span>
          <Icon name="up" />
        </summary>
        <div class="story-line-more">
          {story.isCopy && <p>{t('storyLineCopy')}</p>}
          {story.changed.length > 0 && (
            <section>
              <h2>{t('changedFigures')}</h2>
              <ul>
                {story.changed.map(({ now, before, outlet }) => (
                  <li key={now}>
                    <strong>{now}</strong> <span class="story-line-before">{t('figureWas', before, outlet)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {story.news.length > 0 && (
            <section>
              <h2>{t('newHere')}</h2>
              <ul>
                {story.news.map((sentence) => (
                  <li key={sentence} dir="auto">
                    {sentence}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {!story.isCopy && story.events.all > 0 && (
            <p>{t('eventsKnown', String(story.events.known), String(story.events.all))}</p>
          )}
          <button type="button" class="button" onClick={onOpen}>
            {t('openStory')}
          </button>
        </div>
      </details>
    </aside>
  );
}
