import { useMemo } from 'preact/hooks';
import { formatRoute } from '../../../components/shared/route';
import { ChangesPage as Changes } from '../../../components/versions/changes-page';
import { NO_FACTS } from '../../../lib/facts/facts';
import { getArticle } from '../../../lib/library/articles/list';
import { highlightsOf } from '../../../lib/library/highlights/highlights';
import { changesBetween } from '../../../lib/library/versions/changes';
import { versionsOf } from '../../../lib/library/versions/versions';
import { go, library, route } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** Shows what was changed in an article since it was saved; `at` in the address is the time of the text to compare with. */
export function ChangesPage() {
  const place = route.value;
  const id = Number(place.id);
  const answer = useLiveQuery(
    async () => ({
      saved: await getArticle(library, id),
      versions: await versionsOf(library, id),
      highlights: await highlightsOf(library, id),
    }),
    [id],
  );
  const { saved, versions = [], highlights = [] } = answer ?? {};
  const chosen = versions.find(({ savedAt }) => String(savedAt) === place.at) ?? versions.at(-1) ?? null;
  const changes = useMemo(
    () =>
      saved?.article && chosen ? changesBetween(chosen, { ...saved.article, facts: saved.facts ?? NO_FACTS }) : null,
    [saved?.entry.updatedAt, chosen?.savedAt],
  );
  const article = { ...place, page: 'article', at: null } as const;
  return (
    <Changes
      entry={answer ? (saved?.entry ?? 'missing') : null}
      versions={versions}
      chosen={chosen}
      changes={changes}
      orphans={highlights.filter(({ orphaned }) => orphaned)}
      articleHref={formatRoute(article)}
      onChoose={(savedAt) => go({ ...place, at: String(savedAt) }, { replace: true })}
      onBack={() => go(article)}
    />
  );
}
