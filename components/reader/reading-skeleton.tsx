import './article-header.css';
import './article-reader.css';
import { useLanguage } from '../shared/messages';
import './reading-skeleton.css';

interface ReadingSkeletonProps {
  /** Has the title that the browser knows already; '' for none. */
  title: string;
  site: string;
  /** True when the page has not answered for a while. */
  isSlow: boolean;
}

/** Holds the place of an article while it is read: shows what is known of it, and where its parts will be. */
export function ReadingSkeleton({ title, site, isSlow }: ReadingSkeletonProps) {
  const { t } = useLanguage();
  return (
    <div class="article-reader reading-skeleton">
      <div class="article-reader-columns">
        <header class="article-header">
          <p class="article-source">
            <span class="article-site">{site}</span>
          </p>
          <p class="skeleton-title">{title}</p>
        </header>
        <div class="reader-facts reader-facts-later">
          <div class="skeleton-box" aria-hidden="true" />
        </div>
        <div class="article-body">
          <p class={isSlow ? 'skeleton-word skeleton-word-slow' : 'skeleton-word'} role="status">
            {t(isSlow ? 'readingSlow' : 'reading')}
          </p>
          <div class="skeleton-lines" aria-hidden="true">
            <span />
            <span />
            <span />
            <span />
            <span />
            <span />
          </div>
        </div>
      </div>
    </div>
  );
}
