import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryArticle } from '../../../components/library/library-article';
import { formatRoute, type Route } from '../../../components/shared/route';
import { sentenceHref } from '../../../components/shared/story-format';
import type { ArticlePlaceProps } from '../../../components/stories/article-place';
import { factWords } from '../../../lib/facts/keyfacts/fact-words';
import { copiesOf } from '../../../lib/library/articles/copies';
import { getArticle } from '../../../lib/library/articles/list';
import { saveReading } from '../../../lib/library/articles/organise';
import type { Entry, Highlight } from '../../../lib/library/database/records';
import { getNote, highlightsOf } from '../../../lib/library/highlights/highlights';
import { storyChips } from '../../../lib/library/stories/story-chips';
import { placeInStory } from '../../../lib/library/timeline/place-in-story';
import { changedAmong } from '../../../lib/library/versions/versions';
import type { Position } from '../../../lib/text/position';
import { removeAndOfferUndo, setFavourite, setState, tagging } from '../actions/article-actions';
import { copyQuote, mark, noting, recolour, removeHighlight } from '../actions/highlight-actions';
import { keepPicturesFrom, useKeepsPictures } from '../actions/picture-actions';
import { takeElsewhere } from '../actions/take-elsewhere';
import { change, go, library, now, route, settings, warn } from '../state/app';
import { finder } from '../state/list-state';
import { usePictureUrls } from '../state/picture-urls';
import { useLiveQuery } from '../state/use-live-query';

/** Shows one saved article. */
export function ArticlePage() {
  return <OneArticle key={`${route.value.id} ${route.value.at}`} place={route.value} />;
}

const NO_HIGHLIGHTS: Highlight[] = [];
const NO_COPIES: Entry[] = [];
const NO_PICTURES = new Map<string, string>();

function OneArticle({ place }: { place: Route }) {
  const id = Number(place.id);
  const answer = useLiveQuery(async () => ({ saved: await getArticle(library, id) }), [id]);
  const saved = useSameText(answer?.saved ?? null);
  const highlights = useLiveQuery(() => highlightsOf(library, id), [id]);
  const note = useLiveQuery(async () => ({ text: (await getNote(library, id))?.text ?? '' }), [id])?.text ?? '';
  const links = useLiveQuery(
    async () => ({ story: (await storyChips(library, [id])).get(id) ?? null, copies: await copiesOf(library, id) }),
    [id],
  );
  const pictures = usePictureUrls(id);
  const keepsPictures = useKeepsPictures();
  const isChanged = useLiveQuery(async () => (await changedAmong(library, [id])).has(id), [id]) ?? false;
  const storyPlace = useStoryPlace(id, saved?.entry.updatedAt ?? 0);
  const [showPictures, setShowPictures] = useState(false);
  const startAt = useMemo(() => positionNamed(place.at, highlights ?? NO_HIGHLIGHTS), [place.at, highlights !== null]);
  const title = saved?.entry.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  const list = { ...place, page: 'list', id: null, at: null } as const;
  const changes = { ...place, page: 'changes', at: null } as const;
  const entry = saved?.entry;
  return (
    <LibraryArticle
      saved={answer && highlights && pictures && keepsPictures !== null ? (saved ?? 'missing') : null}
      listHref={formatRoute(list)}
      story={links?.story ?? null}
      copies={links?.copies ?? NO_COPIES}
      storyPlace={storyPlace}
      changesHref={isChanged ? formatRoute(changes) : null}
      onChanges={() => go(changes)}
      onBack={() => go(list)}
      now={now.value}
      preferences={settings.value}
      onPreferences={(changes) => void change(changes)}
      keptPictures={pictures?.urls ?? NO_PICTURES}
      lacksPictures={pictures?.state === 'full'}
      showPictures={showPictures}
      onShowPictures={() => setShowPictures(true)}
      onKeepPictures={keepsPictures === false ? () => void keepPicturesFrom(id).catch(warn) : undefined}
      finder={finder.value}
      highlights={highlights ?? NO_HIGHLIGHTS}
      startAt={startAt}
      note={note}
      onMark={(positions, colour, withNote) => void mark(id, positions, colour, withNote)}
      onColour={(highlight, colour) => void recolour(highlight, colour)}
      onHighlightNote={(highlight) => {
        noting.value = { articleId: id, highlight, text: highlight.note };
      }}
      onArticleNote={() => {
        noting.value = { articleId: id, highlight: null, text: note };
      }}
      onCopy={(quote) => entry && void copyQuote(quote, entry)}
      onLookUp={(words) => go({ page: 'list', query: words })}
      onRemoveHighlight={(highlight) => void removeHighlight(highlight)}
      onRest={(block, progress) => void saveReading(library, id, { block, progress, at: Date.now() }).catch(warn)}
      onArchive={(archived) => void setState([id], archived ? 'archived' : 'unread')}
      onFavourite={(favourite) => void setFavourite([id], favourite)}
      onTag={() => {
        tagging.value = [id];
      }}
      canShare={'share' in navigator}
      onExport={(kind) => entry && void takeElsewhere(kind, entry, saved.article).catch(warn)}
      onRemove={() => void removeAndOfferUndo([id]).then(() => go(list))}
    />
  );
}

/** The most new sentences, and changed figures, that are shown of what an article adds to its story. */
const MAX_NEWS = 5;

/** Gives the place of a saved article in its story, and what it added; null until that is known. */
function useStoryPlace(id: number, updatedAt: number): ArticlePlaceProps | null {
  const answer = useLiveQuery(async () => ({ place: await placeInStory(library, id) }), [id, updatedAt]);
  return useMemo(() => {
    const place = answer?.place;
    if (!place) return null;
    const { news, outletOf, previous, next, ...rest } = place;
    const neighbour = (entry: Entry | null) =>
      entry && { id: entry.id, title: entry.title, outlet: entry.siteName || entry.site, lang: entry.lang };
    return {
      ...rest,
      previous: neighbour(previous),
      next: neighbour(next),
      news: (news?.sentences ?? [])
        .slice(0, MAX_NEWS)
        .map(({ text, position }) => ({ text, href: sentenceHref(String(id), position) })),
      changed: (news?.changed ?? [])
        .slice(0, MAX_NEWS)
        .map(({ now, before, article }) => ({ now: factWords(now), before: before.head, outlet: outletOf(article) })),
    };
  }, [answer]);
}

type SavedArticle = NonNullable<Awaited<ReturnType<typeof getArticle>>>;

/**
 * Gives the same article and facts, object for object, until its text is saved again: what the reader does to it
 * changes only its row.
 */
function useSameText(saved: SavedArticle | null): SavedArticle | null {
  const text = useMemo(() => saved, [saved?.entry.id, saved?.entry.updatedAt]);
  return saved && text && { ...text, entry: saved.entry };
}

function positionNamed(at: string | null, highlights: readonly Highlight[]): Position | null {
  const [, block, start, end] = /^(\d+):(\d+):(\d+)$/.exec(at ?? '') ?? [];
  if (block) return { block: Number(block), start: Number(start), end: Number(end) };
  return highlights.find(({ id, orphaned }) => id === at && !orphaned)?.anchors[0] ?? null;
}
