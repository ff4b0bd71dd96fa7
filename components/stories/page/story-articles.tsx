import type { Entry } from '../../../lib/library/database/records';
import type { Story } from '../../../lib/stories/story';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import './story-articles.css';
import { formatReason } from '../story-reason';

interface StoryArticlesProps {
  story: Story;
  entries: readonly Entry[];
  selected: ReadonlySet<number>;
  onSelect(article: number): void;
}

/** Shows the articles of a story, each with the reason why it is in it. Several can be selected. */
export function StoryArticles({ story, entries, selected, onSelect }: StoryArticlesProps) {
  const { t, plural, locale } = useLanguage();
  const headlines = new Map(entries.map(({ id, title }) => [String(id), title]));
  return (
    <ul class="story-articles">
      {entries.map((entry) => {
        const member = story.articles.find(({ article }) => article === String(entry.id));
        return (
          <li key={entry.id}>
            <input
              type="checkbox"
              aria-label={t('selectForSplit', entry.title)}
              checked={selected.has(entry.id)}
              onChange={() => onSelect(entry.id)}
            />
            <div>
              <h3 lang={entry.lang ?? undefined} dir={entry.dir}>
                <a href={formatRoute({ page: 'article', id: String(entry.id) })}>{entry.title}</a>
              </h3>
              <p class="story-facts">
                <span class="story-outlets">{entry.siteName || entry.site}</span>
                {entry.publishedAt && <span>{formatDate(entry.publishedAt, locale)}</span>}
              </p>
              {member && (
                <details class="story-why">
                  <summary>{t('whyHere')}</summary>
                  <p>
                    {formatReason(member.because, headlines.get(member.because.like ?? '') ?? null, {
                      t,
                      plural,
                      locale,
                    })}
                  </p>
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
