import { useEffect, useState } from 'preact/hooks';
import { LibraryArticle } from '../../components/library-article';
import { getArticle } from '../../lib/library/list';
import { removeAndOfferUndo } from './actions';
import { change, go, library, now, route, settings } from './app';
import { useAnswer } from './use-answer';

/** One saved article. */
export function ArticlePage() {
  const { id, query, sort } = route.value;
  return <OneArticle key={id} id={Number(id)} query={query} sort={sort} />;
}

function OneArticle({ id, query, sort }: { id: number; query: string; sort: string | null }) {
  const answer = useAnswer(async () => ({ saved: await getArticle(library, id) }), [id]);
  const saved = answer && (answer.saved ?? 'missing');
  const title = answer?.saved?.entry.title;
  const [showPictures, setShowPictures] = useState(false);
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  const remove = async () => {
    await removeAndOfferUndo([id]);
    go({ page: 'list', query, sort });
  };
  return (
    <LibraryArticle
      saved={saved}
      query={query}
      now={now}
      preferences={settings.value}
      onPreferences={(changes) => void change(changes)}
      showPictures={showPictures}
      onShowPictures={() => setShowPictures(true)}
      onRemove={() => void remove()}
    />
  );
}
