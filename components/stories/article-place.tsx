import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import './article-place.css';

interface Neighbour {
  id: number;
  title: string;
  outlet: string;
  lang: string | null;
}

export interface ArticlePlaceProps {
  story: { id: string; name: string };
  /** Its number in order of publication, from 1, and the number of articles. */
  at: number;
  of: number;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** Sentences that report what no earlier article does, each with the link to it. */
  news: readonly { text: string; href: string }[];
  /** Figures for which an earlier article gives another value. */
  changed: readonly { now: string; before: string; outlet: string }[];
}

/**
 * Shows the place of a saved article in its story: what is new in it, and the links to the story, to the article before
 * and to the one after.
 */
export function ArticlePlace({ story, at, of, previous, next, news, changed }: ArticlePlaceProps) {
  const { t, locale } = useLanguage();
  return (
    <aside class="article-place" aria-label={t('storyOfArticle')}>
      <p class="place-story">
        <Icon name="story" />
        <a href={formatRoute({ page: 'story', id: story.id })}>
          {t('story')}: <bdi>{story.name}</bdi>
        </a>
        <span>{t('placeInStory', at.toLocaleString(locale), of.toLocaleString(locale))}</span>
      </p>
      <ul class="place-ways">
        {previous && <Way label={t('earlierArticle')} to={previous} />}
        {next && <Way label={t('laterArticle')} to={next} />}
      </ul>
      {(changed.length > 0 || news.length > 0) && (
        <details>
          <summary>{t('newHere')}</summary>
          {changed.length > 0 && (
            <section>
              <h2>{t('changedFigures')}</h2>
              <ul>
                {changed.map(({ now, before, outlet }) => (
                  <li key={now}>
                    <strong>{now}</strong> <span>{t('figureWas', before, outlet)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {news.length > 0 && (
            <ul>
              {news.map(({ text, href }) => (
                <li key={href} dir="auto">
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </aside>
  );
}

function Way({ label, to }: { label: string; to: Neighbour }) {
  return (
    <li>
      <span>{label}</span>
      <a href={formatRoute({ page: 'article', id: String(to.id) })} lang={to.lang ?? undefined}>
        {to.title}
      </a>
      <span>{to.outlet}</span>
    </li>
  );
}
