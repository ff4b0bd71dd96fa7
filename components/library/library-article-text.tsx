import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../lib/article/article';
import type { Facts } from '../../lib/facts/facts';
import type { Entry, Highlight } from '../../lib/library/database/records';
import type { Position } from '../../lib/text/position';
import { hitsInBlocks, layersOf, quoteOf } from '../highlights/highlight-layers';
import { HighlightList } from '../highlights/highlight-list';
import { MarkingTools } from '../highlights/marking-tools';
import { ArticleReader } from '../reader/article-reader';
import type { ReadingPreferences } from '../reader/reading-tools';
import { showPosition } from '../reader/text-range';
import { useReadingPosition } from '../reader/use-reading-position';
import { Icon } from '../shared/icon';
import { useLanguage } from '../shared/messages';
import type { HitFinder } from '../shared/search-hits';

export interface ArticleTextProps {
  entry: Entry;
  article: Article;
  facts: Facts;
  now: Date;
  preferences: ReadingPreferences;
  onPreferences(changes: Partial<ReadingPreferences>): void;
  keptPictures: ReadonlyMap<string, string>;
  showPictures: boolean;
  onShowPictures(): void;
  onKeepPictures?(): void;
  /** Marks the searched words; null when nothing was searched for. */
  finder: HitFinder | null;
  currentHit: number;
  onHits(count: number): void;
  highlights: readonly Highlight[];
  /** The words to begin at, where the address names some. */
  startAt: Position | null;
  /** The reader's note on the article; '' for none. */
  note: string;
  onMark(positions: Position[], colour: Highlight['colour'], withNote: boolean): void;
  onColour(highlight: Highlight, colour: Highlight['colour']): void;
  onHighlightNote(highlight: Highlight): void;
  onArticleNote(): void;
  onCopy(quote: string): void;
  /** Looks words up in the library. */
  onLookUp(words: string): void;
  onRemoveHighlight(highlight: Highlight): void;
  /** Called when scrolling came to rest with this block at the top and this share of the text passed. */
  onRest(block: number, progress: number): void;
}

/** Shows the text of a saved article, with all that the reader marks and writes in it. */
export function ArticleText(props: ArticleTextProps) {
  const { article, highlights, finder, currentHit, startAt, note } = props;
  const { t, plural } = useLanguage();
  const root = useRef<HTMLDivElement>(null);
  const hits = useMemo(() => hitsInBlocks(article.blocks, finder), [article.blocks, finder]);
  const layers = useMemo(
    () => layersOf(highlights, hits, startAt ?? hits[currentHit]),
    [highlights, hits, currentHit, startAt],
  );
  useReadingPosition(root, startAt || hits.length ? null : props.entry.reading, props.onRest);

  useLayoutEffect(() => props.onHits(hits.length), [hits.length]);
  useEffect(() => {
    if (root.current && hits[currentHit] && !startAt) showPosition(root.current, hits[currentHit]);
  }, [hits, currentHit]);
  useEffect(() => {
    if (root.current && startAt) showPosition(root.current, startAt);
  }, [startAt]);

  const show = ({ anchors }: Highlight) => root.current && showPosition(root.current, anchors[0]);
  const orphans = highlights.filter(({ orphaned }) => orphaned).length;
  return (
    <div ref={root}>
      <ArticleReader
        article={article}
        facts={props.facts}
        now={props.now}
        preferences={props.preferences}
        onPreferences={props.onPreferences}
        layers={layers}
        keptPictures={props.keptPictures}
        showPictures={props.showPictures}
        onShowPictures={props.onShowPictures}
        onKeepPictures={props.onKeepPictures}
      />
      <MarkingTools {...props} blocks={article.blocks} root={root} />
      <section class="own-words" aria-label={t('ownWords')}>
        <h2>{t('ownWords')}</h2>
        {note && (
          <p class="own-note" dir="auto">
            {note}
          </p>
        )}
        <div>
          <button type="button" class="button" onClick={props.onArticleNote}>
            <Icon name="note" />
            {t(note ? 'editArticleNote' : 'addArticleNote')}
          </button>
        </div>
        {orphans > 0 && (
          <p class="notice" role="note">
            {plural('orphans', orphans)}
          </p>
        )}
        {highlights.length > 0 ? (
          <HighlightList
            highlights={highlights}
            label={t('highlights')}
            onShow={show}
            onNote={props.onHighlightNote}
            onCopy={(highlight) => props.onCopy(quoteOf(highlight))}
            onRemove={props.onRemoveHighlight}
          />
        ) : (
          <p class="bar-note">{t('noHighlightsYet')}</p>
        )}
      </section>
    </div>
  );
}
