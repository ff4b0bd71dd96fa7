import { useState } from 'preact/hooks';
import type { Entry, Highlight, Note } from '../../lib/library/database/records';
import { formatMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { LibraryBar } from '../shell/library-shell';
import { CollectionPicture } from '../welcome/collection-picture';
import '../welcome/empty-state.css';
import { HighlightList } from './highlight-list';

export interface HighlightsPageProps {
  /** Null while the library has not answered yet. */
  highlights: { highlight: Highlight; entry: Entry }[] | null;
  /** The notes on articles, the latest first. */
  notes: readonly { note: Note; entry: Entry }[];
  onArticleNote(note: Note): void;
  hasMore: boolean;
  onMore(): void;
  onShow(highlight: Highlight): void;
  onNote(highlight: Highlight): void;
  onCopy(highlight: Highlight, entry: Entry): void;
  onRemove(highlight: Highlight): void;
  onExport(): void;
}

/** Shows everything the reader highlighted, the latest first, under the articles they are from. */
export function HighlightsPage(props: HighlightsPageProps) {
  const { highlights } = props;
  const { t } = useLanguage();
  return (
    <>
      <LibraryBar>
        <h1 class="page-title">{t('highlights')}</h1>
        {highlights !== null && highlights.length > 0 && (
          <button type="button" class="button" onClick={props.onExport}>
            <Icon name="export" />
            {t('exportHighlights')}
          </button>
        )}
      </LibraryBar>
      <main class="library-main">
        {props.notes.length > 0 && <ArticleNotes {...props} />}
        {highlights?.length === 0 && props.notes.length === 0 && (
          <section class="empty-state">
            <CollectionPicture of="highlights" />
            <h2>{t('noHighlights')}</h2>
            <p class="empty-advice">{t('noHighlightsHelp')}</p>
          </section>
        )}
        {highlights !== null && highlights.length > 0 && (
          <>
            <h2 class={props.notes.length > 0 ? 'highlights-title' : 'visually-hidden'}>{t('highlights')}</h2>
            {byArticle(highlights).map((group) => (
              <OfArticle key={group.entry.id} {...props} {...group} />
            ))}
          </>
        )}
        {props.hasMore && highlights !== null && highlights.length > 0 && (
          <button type="button" class="button page-more" onClick={props.onMore}>
            {t('showMore')}
          </button>
        )}
      </main>
    </>
  );
}

/** The number of notes that are shown before the reader asks for all. */
const FIRST_NOTES = 5;

/** Shows what the reader wrote on articles as a whole, above the highlights. */
function ArticleNotes({ notes, onArticleNote }: HighlightsPageProps) {
  const { t, locale } = useLanguage();
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? notes : notes.slice(0, FIRST_NOTES);
  return (
    <section class="article-notes" aria-labelledby="article-notes">
      <h2 id="article-notes">{t('articleNotes')}</h2>
      <ul class="highlight-list">
        {shown.map(({ note, entry }) => (
          <li key={entry.id} class="highlight-item article-note">
            <p class="highlight-note" dir="auto">
              {note.text}
            </p>
            <div class="highlight-foot">
              <p class="highlight-source">
                <a href={formatRoute({ page: 'article', id: String(entry.id) })}>
                  <bdi>{entry.title}</bdi>
                </a>
                {' · '}
                <bdi>{entry.siteName || entry.site}</bdi>
                {` · ${formatMoment(note.updatedAt, locale)}`}
              </p>
              <div class="highlight-actions">
                <button type="button" class="quiet" onClick={() => onArticleNote(note)}>
                  <Icon name="note" />
                  {t('editNote')}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {!isAll && notes.length > FIRST_NOTES && (
        <button type="button" class="button page-more" onClick={() => setIsAll(true)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}

interface Group {
  entry: Entry;
  highlights: Highlight[];
}

/** Gives the highlights of each article, in the order of the first of each. */
function byArticle(highlights: readonly { highlight: Highlight; entry: Entry }[]): Group[] {
  const groups = new Map<number, Group>();
  for (const { highlight, entry } of highlights) {
    const group = groups.get(entry.id);
    if (group) group.highlights.push(highlight);
    else groups.set(entry.id, { entry, highlights: [highlight] });
  }
  return [...groups.values()];
}

type OfArticleProps = Group & Pick<HighlightsPageProps, 'onShow' | 'onNote' | 'onCopy' | 'onRemove'>;

/** Shows the highlights of one article under its headline. */
function OfArticle({ entry, highlights, onShow, onNote, onCopy, onRemove }: OfArticleProps) {
  const { locale } = useLanguage();
  return (
    <section class="highlights-of">
      <h3>
        <a href={formatRoute({ page: 'article', id: String(entry.id) })}>
          <bdi>{entry.title}</bdi>
        </a>
        <span dir="auto">{entry.siteName || entry.site}</span>
      </h3>
      <HighlightList
        label={entry.title}
        highlights={highlights}
        onShow={onShow}
        onNote={onNote}
        onCopy={(highlight) => onCopy(highlight, entry)}
        onRemove={onRemove}
        source={({ createdAt }) => <p class="highlight-source">{formatMoment(createdAt, locale)}</p>}
      />
    </section>
  );
}
