import type { ListedSuggestion } from '../../lib/library/stories/suggestions';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { formatReason } from './story-reason';
import './story-suggestions.css';

export interface SuggestionActions {
  onMerge(stories: [string, string]): void;
  onKeepApart(stories: [string, string]): void;
}

/** Asks the reader about pairs of stories that may be one. Shows nothing when there are none. */
export function StorySuggestions(props: { suggestions: readonly ListedSuggestion[]; actions: SuggestionActions }) {
  const { suggestions, actions } = props;
  const { t, plural, locale } = useLanguage();
  if (!suggestions.length) return null;
  return (
    <section class="story-suggestions" aria-labelledby="story-suggestions">
      <h2 id="story-suggestions">{t('mayBeOneStory')}</h2>
      <ul>
        {suggestions.map(({ stories, because }) => {
          const [one, other] = stories;
          const ids: [string, string] = [one.id, other.id];
          return (
            <li key={ids.join(' ')}>
              <p class="suggestion-pair">
                {stories.map(({ id, name }) => (
                  <a key={id} href={formatRoute({ page: 'story', id })}>
                    {name}
                  </a>
                ))}
              </p>
              <p class="suggestion-why">{formatReason(because, null, { t, plural, locale })}</p>
              <p class="suggestion-actions">
                <button type="button" class="button" onClick={() => actions.onMerge(ids)}>
                  <Icon name="merge" />
                  {t('makeOneStory')}
                  <span class="visually-hidden">{t('bothStories', one.name, other.name)}</span>
                </button>
                <button type="button" class="quiet" onClick={() => actions.onKeepApart(ids)}>
                  {t('keepTwoStories')}
                  <span class="visually-hidden">{t('bothStories', one.name, other.name)}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
