/** Runs in a page of the extension for `round-trip.spec.ts`: it makes all that a reader adds to a library. */

import { changeEntries, saveReading } from '../../../lib/library/articles/organise';
import { openLibrary } from '../../../lib/library/database/open';
import { addHighlight, setNote } from '../../../lib/library/highlights/highlights';
import { mergePeople } from '../../../lib/library/people/edit';
import { getPerson, listPeople } from '../../../lib/library/people/people';
import { findIds } from '../../../lib/library/search/find';
import { parseQuery } from '../../../lib/library/search/query';
import { editStories, saveTimelineEdit } from '../../../lib/library/stories/edit';
import { listStories, storyOf } from '../../../lib/library/stories/list';
import { catchUpStories } from '../../../lib/library/stories/regroup';
import { editId, ownEvent } from '../../../lib/library/stories/timeline';

const library = openLibrary();

const marked = {
  find: (queries: string[]) => Promise.all(queries.map((query) => findIds(library, parseQuery(query)))),
  catchUp: () => catchUpStories(library),
  /** @param saved how many articles, those saved last, have facts and stories */
  async markUp(saved: number): Promise<void> {
    const ids = await library.entries.toCollection().primaryKeys();
    const at = Date.now();
    await changeEntries(library, ids.slice(0, 9), { state: 'archived', addTags: ['Häfen', '日本', '__proto__'] }, at);
    await changeEntries(library, ids.slice(5, 12), { favourite: true, addTags: ['ships'] }, at + 1);
    await changeEntries(library, ids.slice(2, 4), { removeTags: ['ships'], state: 'unread' }, at + 2);
    await saveReading(library, ids[3], { block: 1, progress: 0.4, at: at + 3 });
    for (const id of ids.slice(-saved)) {
      await addHighlight(library, id, [{ block: 0, start: 4, end: 20 }], { colour: 'green', note: 'Ask “why” 🚢', at });
      await addHighlight(
        library,
        id,
        [
          { block: 1, start: 0, end: 9 },
          { block: 2, start: 0, end: 4 },
        ],
        { at: at + 4 },
      );
      await setNote(library, id, `Line one\n<b>line two</b> \u2028 ${id}`, at + 5);
    }
    await catchUpStories(library);
    const { stories } = await listStories(library, 'many', 10);
    const [{ story }] = stories;
    await editStories(library, { kind: 'rename', story: story.id, name: 'The dam above Elshka' });
    await editStories(library, { kind: 'split', story: story.id, articles: [story.articles.at(-1)?.article ?? ''] });
    const [alone, other] = await Promise.all(ids.slice(0, 2).map((id) => storyOf(library, id)));
    if (alone && other && alone.id !== other.id)
      await editStories(library, { kind: 'merge', stories: [alone.id, other.id] });
    const quiet = await storyOf(library, ids[10]);
    if (quiet) await editStories(library, { kind: 'ignore', story: quiet.id, ignored: true });
    const position = { block: 0, start: 0, end: 6 };
    const article = Number(story.articles[0].article);
    const id = editId('2026-03-13', article, position);
    await saveTimelineEdit(library, {
      id,
      article,
      date: '2026-03-13',
      position,
      hidden: true,
      pinned: false,
      text: '',
    });
    await saveTimelineEdit(library, ownEvent(article, '2026-03', 'I drove up to the dam.'));
    const [one, ...others] = await listPeople(library);
    const beside = new Set((await getPerson(library, one.key))?.others.map(({ key }) => key));
    const apart = others.find(({ key }) => !beside.has(key));
    if (apart) await mergePeople(library, one.key, apart.key);
  },
};

export type MarkedPage = typeof marked;
Object.assign(globalThis, { marked });
