import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TagColour } from '../../lib/library/database/own-records';
import { fold } from '../../lib/text/search-terms';
import { withFilter } from '../search/query-filters';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import './tag-chip.css';

/** The colour of each tag, by the form in which tags are compared. */
export const TagColours = createContext<ReadonlyMap<string, TagColour>>(new Map());

/** Gives the address of the articles that have a tag. */
export const hrefOfTag = (tag: string) => formatRoute({ page: 'list', query: withFilter('', 'tag', tag) });

/** Shows a tag with its colour, which links to all articles that have it. */
export function TagChip({ tag }: { tag: string }) {
  const { t } = useLanguage();
  const colour = useContext(TagColours).get(fold(tag)) ?? 'grey';
  return (
    <a class="tag-chip" href={hrefOfTag(tag)} aria-label={`${t('tag')}: ${tag}`}>
      <span class={`tag-dot tag-${colour}`} />
      <bdi>{tag}</bdi>
    </a>
  );
}
