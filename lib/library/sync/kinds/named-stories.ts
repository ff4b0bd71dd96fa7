import * as v from 'valibot';
import { readDecisions } from '../../../stories/grouping/decisions';
import { applyStoryEdit, type StoryEdit, storiesOfEdit } from '../../../stories/grouping/edit-stories';
import type { Story } from '../../../stories/story';
import type { Row } from '../../../sync/engine/replica';
import { newerField } from '../../../sync/merge/join';
import type { RecordState } from '../../../sync/merge/record';
import { isAlive } from '../../../sync/merge/seen';
import { parseRecords } from '../../database/records';
import type { Library } from '../../database/schema';
import { storyRowSchema } from '../../database/story-records';
import { syncRowSchema } from '../../marks/sync-records';
import { noteStoryWrite } from '../../stories/counts';
import { readDecisionLog, storyRow } from '../../stories/story-store';
import { readTerms } from '../../stories/terms';
import { articlesOf, type Kind, keysOf, type Place, viewOf } from './kind';

const LOCAL = 'story:';

/**
 * The name that the reader gave a story, and whether it is out of sight. Stories are made anew on each machine, under
 * other ids: which one is meant is known by its articles.
 */
export const namedStories: Kind = {
  key: 's:',
  local: LOCAL,
  async look(place, id, at) {
    const { library, tables } = place;
    const known = (await tables.rowOf(LOCAL + id))?.state;
    const raw = await library.stories.get(id);
    // A grouping may have left no story of this id; only where its articles are in others did the reader merge it.
    if (raw === undefined) return known && (await storiesWith(place, membersOf(known))).length ? 'gone' : 'unreadable';
    const [row] = parseRecords(storyRowSchema, [raw]).records;
    if (!row || !(row.story.renamed || row.story.ignored || known)) return 'unreadable';
    const { name, renamed, ignored, articles } = row.story;
    const members = await keysOf(
      place,
      articles.map(({ article }) => article),
    );
    if (members === 'early') return 'early';
    if (!members.length) return 'unreadable';
    members.sort();
    return {
      key: `s:${members[0].slice(2)}`,
      view: viewOf({
        // A choice that the reader never made here may have been made elsewhere.
        ...((renamed || known?.fields.name) && { name: { value: renamed ? name : null, at } }),
        ...((ignored || known?.fields.ignored) && { ignored: { value: ignored, at } }),
        members: { value: members, at, passive: true },
      }),
    };
  },
  async name(place, row) {
    const story = await storyOf(place, row);
    return story && LOCAL + story.id;
  },
  async write(place, row) {
    const { missing } = await articlesOf(place, membersOf(row.state));
    const waiting = { ...row, ...(missing !== undefined && { parent: missing }) };
    const story = await storyOf(place, row);
    if (!story) return waiting;
    const local = LOCAL + story.id;
    const others = rowsIn(await place.library.syncRecords.where('local').equals(local).toArray());
    const states = [row, ...others.filter(({ key }) => key !== row.key)].map(({ state }) => state).filter(isAlive);
    const said = saidOf(states, story);
    const isNews = said.name !== story.name || said.renamed !== story.renamed || said.ignored !== story.ignored;
    if (isNews) await writeStory(place, { ...story, ...said });
    if (isAlive(row.state)) await gather(place, story.id, row);
    return { ...waiting, local };
  },
};

/**
 * Gives stories the names and places that other machines sent for them: stories that a grouping has just made, and
 * stories whose names came before the decisions about their articles. What the reader has just done to a story is sent
 * first.
 */
export async function settleStories(place: Place): Promise<void> {
  const told = rowsIn(await place.library.syncRecords.where('key').startsWith(namedStories.key).toArray());
  for (const row of told) {
    const local = isAlive(row.state) ? await namedStories.name(place, row) : null;
    if (local === null || (await place.tables.marked([local])).has(local)) continue;
    const written = await namedStories.write(place, row);
    if (written.local !== row.local || written.parent !== row.parent) await place.tables.put([written]);
  }
}

const rowsIn = (raw: unknown[]): Row[] => parseRecords(syncRowSchema, raw).records;

const membersOf = ({ fields }: RecordState): string[] => {
  const { success, output } = v.safeParse(v.array(v.string()), fields.members?.value);
  return success ? output : [];
};

/** Gives what was decided about one story, perhaps by several records: the newest of each field. */
function saidOf(states: readonly RecordState[], { name }: Story): Pick<Story, 'name' | 'renamed' | 'ignored'> {
  const newest = (field: string) => {
    const said = states.flatMap(({ fields }) => fields[field] ?? []);
    return said.length ? said.reduce(newerField).value : null;
  };
  const given = newest('name');
  const isNamed = typeof given === 'string' && given !== '';
  return { name: isNamed ? given : name, renamed: isNamed, ignored: newest('ignored') === true };
}

/** Gives the stories here that hold any of these articles, those with the most of them first. */
async function storiesWith(place: Place, keys: readonly string[]): Promise<Story[]> {
  const { ids } = await articlesOf(place, keys);
  const raw = await place.library.stories.where('articleIds').anyOf(ids.map(Number)).distinct().toArray();
  const stories = parseRecords(storyRowSchema, raw).records.map(({ story }) => story);
  const held = ({ articles }: Story) => articles.filter(({ article }) => ids.includes(article)).length;
  return stories.sort((a, b) => held(b) - held(a) || (a.id < b.id ? -1 : 1));
}

/** Gives the story that a record is of: the one that it was before, or else the one with most of its articles. */
async function storyOf(place: Place, { local, state }: Pick<Row, 'local' | 'state'>): Promise<Story | null> {
  const before = local === undefined ? undefined : await readStory(place.library, local.slice(LOCAL.length));
  return before ?? (await storiesWith(place, membersOf(state)))[0] ?? null;
}

async function readStory(library: Library, id: string): Promise<Story | undefined> {
  return parseRecords(storyRowSchema, [await library.stories.get(id)]).records[0]?.story;
}

async function writeStory({ library }: Place, story: Story): Promise<void> {
  await library.stories.put(storyRow(story));
  await noteStoryWrite(library);
}

/**
 * Keeps a story that the reader named together: an article that is in it elsewhere comes into it here, too, unless the
 * reader has decided otherwise or named the story that it is in; what they took out of it leaves it.
 */
async function gather(place: Place, id: string, row: Row): Promise<void> {
  const { library } = place;
  const { ids } = await articlesOf(place, membersOf(row.state));
  const { cannotLinkTo } = readDecisions(await readDecisionLog(library));
  const isApart = (article: string, others: readonly string[]) => others.some((one) => cannotLinkTo(article).has(one));
  const leaving = idsOf(await readStory(library, id)).filter((one) => !ids.includes(one) && isApart(one, ids));
  if (leaving.length) await change(place, { kind: 'split', story: id, articles: leaving });
  for (const from of await storiesWith(place, membersOf(row.state))) {
    if (from.id === id || from.renamed || from.ignored) continue;
    for (const article of idsOf(from).filter((one) => ids.includes(one))) {
      const to = await readStory(library, id);
      if (!to?.renamed && !to?.ignored) return;
      if (!isApart(article, idsOf(to))) await change(place, { kind: 'move', from: from.id, to: id, article });
    }
  }
}

const idsOf = (story: Story | undefined) => story?.articles.map(({ article }) => article) ?? [];

/** Carries out an edit that came from another machine; what the edit decides is sent by itself. */
async function change(place: Place, edit: StoryEdit): Promise<void> {
  const { library } = place;
  const before: Story[] = [];
  for (const id of storiesOfEdit(edit))
    before.push(...[await readStory(library, id)].filter((one) => one !== undefined));
  if (before.length < storiesOfEdit(edit).length) return;
  const { stories, removed } = applyStoryEdit(
    edit,
    before,
    await readTerms(library, before.flatMap(idsOf).map(Number)),
  );
  for (const story of stories) await writeStory(place, story);
  await library.stories.bulkDelete(removed);
}
