import { useState } from 'preact/hooks';
import type { Entry } from '../../../lib/library/database/records';
import type { Story } from '../../../lib/stories/story';
import { formatDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';
import { formatRoute } from '../../shared/route';
import './story-articles.css';
import { formatReason } from '../story-reason';

interface StoryArticlesProps {
  story: Story;
  entries: readonly Entry[];
  /** Other stories, to move an article to. */
  others: readonly { id: string; name: string }[];
  onSplit(articles: number[]): void;
  onMove(article: number, story: string): void;
}

/** Shows the articles of a story, each with the reason why it is in it. */
export function StoryArticles({ story, entries, others, onSplit, onMove }: StoryArticlesProps) {
  const { t, plural, locale } = useLanguage();
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const headlines = new Map(entries.map(({ id, title }) => [String(id), title]));
  const canSplit = selected.size > 0 && selected.size < entries.length;
  return (
    <>
      <ul class="story-articles">
        {entries.map((entry) => {
          const member = story.articles.find(({ article }) => article === String(entry.id));
          return (
            <li key={entry.id}>
              <input
                type="checkbox"
                aria-label={t('selectForSplit', entry.title)}
                checked={selected.has(entry.id)}
                onChange={() => {
                  const next = new Set(selected);
                  if (!next.delete(entry.id)) next.add(entry.id);
                  setSelected(next);
                }}
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
                    {others.length > 0 && (
                      <select
                        class="timeline-choice"
                        aria-label={t('moveTo')}
                        value=""
                        onChange={(event) => {
                          const { value } = event.currentTarget;
                          if (value) onMove(entry.id, value);
                        }}
                      >
                        <option value="">{t('moveTo')}</option>
                        {others.map(({ id, name }) => (
                          <option key={id} value={id}>
                            {name}
                          </option>
                        ))}
                      </select>
                    )}
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {canSplit && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setSelected(new Set());
            onSplit([...selected]);
          }}
        >
          <Icon name="split" />
          {plural('splitSelected', selected.size)}
        </button>
      )}
    </>
  );
}
