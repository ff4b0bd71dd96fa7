import type { Entry } from '../../lib/library/database/records';
import { withFilter } from '../search/query-filters';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { TagChip } from '../tags/tag-chip';
import './article-links.css';

export interface ArticleLinksProps {
  entry: Entry;
  /** The story that it is in with other articles. */
  story: { id: string; name: string } | null;
  /** Other articles with the same text. */
  copies: readonly Entry[];
}

/** Shows where an article leads in the library: to its story, all articles of its outlet, its tags, and its copies. */
export function ArticleLinks({ entry, story, copies }: ArticleLinksProps) {
  const { t } = useLanguage();
  const { site, siteName, tags } = entry;
  return (
    <nav class="article-links" aria-label={t('inLibrary')}>
      <ul>
        {story && (
          <li>
            <a class="tag-chip article-story" href={formatRoute({ page: 'story', id: story.id })}>
              <Icon name="story" />
              {/* Without the word, the name of a story looks like the headline of another article. */}
              <span>
                {t('story')}: <bdi>{story.name}</bdi>
              </span>
            </a>
          </li>
        )}
        {site && (
          <li>
            <a class="tag-chip" href={formatRoute({ page: 'list', query: withFilter('', 'site', site) })}>
              <bdi>{t('moreFrom', siteName || site)}</bdi>
            </a>
          </li>
        )}
        {tags.map((tag) => (
          <li key={tag}>
            <TagChip tag={tag} />
          </li>
        ))}
      </ul>
      {copies.length > 0 && (
        <p>
          {t('sameTextAlso')}{' '}
          {copies.map((copy, i) => (
            <span key={copy.id}>
              {i > 0 && ' · '}
              <a href={formatRoute({ page: 'article', id: String(copy.id) })}>{copy.siteName || copy.site}</a>
            </span>
          ))}
        </p>
      )}
    </nav>
  );
}
