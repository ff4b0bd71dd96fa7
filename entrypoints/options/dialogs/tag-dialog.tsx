import { TagEditor } from '../../../components/library/tag-editor';
import { getEntries } from '../../../lib/library/articles/list';
import { tagsFrom } from '../../../lib/library/articles/organise';
import { countFacets } from '../../../lib/library/search/facet-counts';
import { addTag, removeTag, tagging } from '../actions/article-actions';
import { library } from '../state/app';
import { useLiveQuery } from '../state/use-live-query';

/** At most this many articles of a large selection are looked at to find the tags that all have. */
const LOOKED_AT = 500;

/** Shows the tags of the articles that are being tagged, when there are such. */
export function TagDialog() {
  const ids = tagging.value;
  return ids && <Tagging ids={ids} />;
}

function Tagging({ ids }: { ids: readonly number[] }) {
  const known = useLiveQuery(() => countFacets(library, 'tag'), []) ?? [];
  const first = useLiveQuery(() => getEntries(library, ids.slice(0, LOOKED_AT)), [ids])?.entries ?? [];
  const common = first.reduce<string[] | null>(
    (tags, entry) => (tags ? tags.filter((tag) => entry.tags.includes(tag)) : entry.tags),
    null,
  );
  const add = async (typed: string) => {
    for (const tag of tagsFrom(typed)) await addTag(ids, tag);
  };
  return (
    <TagEditor
      count={ids.length}
      tags={common ?? []}
      known={known}
      onAdd={(typed) => void add(typed)}
      onRemove={(tag) => void removeTag(ids, tag)}
      onClose={() => {
        tagging.value = null;
      }}
    />
  );
}
