import * as v from 'valibot';
import type { Block } from '../../article/article';
import type { Position } from '../../text/position';
import { reading } from '../database/open';
import { bodySchema, type Highlight } from '../database/records';
import type { Library } from '../database/schema';
import { anchorFinder, anchorsOf } from './anchors';
import { addHighlight, highlightsOf } from './highlights';

/**
 * Gives the highlights of a saved article in the text of its page as it is now, which is shown in a popup or a tab: the
 * page may have changed since it was saved. Those whose words it does not have are orphaned here, and only here.
 */
export async function highlightsInText(
  library: Library,
  articleId: number,
  blocks: readonly Block[],
): Promise<Highlight[]> {
  const find = anchorFinder(blocks);
  return (await highlightsOf(library, articleId)).map((highlight) => {
    const anchors = highlight.anchors.map(find).filter((anchor) => anchor !== null);
    const isHere = anchors.length === highlight.anchors.length;
    return isHere ? { ...highlight, anchors, orphaned: false } : { ...highlight, orphaned: true };
  });
}

/**
 * Gives marked words of the shown text as a highlight of the saved text; null when the saved text does not have these
 * words.
 * @throws LibraryError `missing` when the article is not in the library
 */
export async function highlightFromText(
  library: Library,
  articleId: number,
  blocks: readonly Block[],
  positions: readonly Position[],
  more: { colour: Highlight['colour']; at: number },
): Promise<Highlight | null> {
  const body = v.safeParse(bodySchema, await reading(() => library.bodies.get(articleId)));
  const find = anchorFinder(body.success ? body.output.article.blocks : []);
  const places = anchorsOf(blocks, positions).map(find);
  const found = places.filter((place) => place !== null);
  if (body.success && (!found.length || found.length < places.length)) return null;
  return addHighlight(library, articleId, found, more);
}
