import * as v from 'valibot';
import type { Decision } from '../../../stories/story';
import { isAlive } from '../../../sync/merge/seen';
import { parseRecords } from '../../database/records';
import { decisionRowSchema, decisionSchema } from '../../database/story-records';
import { askForRegrouping } from '../../stories/counts';
import { mentionedIn } from '../../stories/story-store';
import { articlesOf, digestOf, type Kind, keysOf, valuesOf, viewOf } from './kind';

const LOCAL = 'decision:';
/** A decision with the records of articles in place of their ids, and when it was made. */
const toldSchema = v.object({ decision: decisionSchema, madeAt: v.number() });

/** The reader's decisions on which articles are one story: each is made once, and is in force or taken back. */
export const decisions: Kind = {
  key: 'd:',
  local: LOCAL,
  async look(place, id) {
    const raw = await place.library.storyDecisions.get(Number(id));
    if (raw === undefined) return 'gone';
    const [row] = parseRecords(decisionRowSchema, [raw]).records;
    if (!row) return 'unreadable';
    const decision = await translated(row.decision, (ids) => keysOf(place, ids));
    if (decision === 'early') return 'early';
    if (!decision) return 'unreadable';
    // Decisions of versions before this one have only their order.
    const madeAt = row.madeAt ?? Number(id);
    const value = { decision, madeAt };
    return { key: `d:${digestOf(value)}`, view: viewOf({ told: { value, at: madeAt } }) };
  },
  name: async (_, { local }) => local ?? null,
  async write(place, row) {
    const { storyDecisions } = place.library;
    const at = row.local === undefined ? undefined : Number(row.local.slice(LOCAL.length));
    if (!isAlive(row.state)) {
      if (at === undefined) return row;
      await storyDecisions.delete(at);
      await askForRegrouping(place.library);
      return row;
    }
    const { success, output } = v.safeParse(toldSchema, valuesOf(row).told);
    if (!success) return row;
    const { missing } = await articlesOf(place, mentionedIn(output.decision));
    const waiting = { ...row, ...(missing !== undefined && { parent: missing }) };
    const decision = await translated(output.decision, async (keys) => (await articlesOf(place, keys)).ids);
    if (!decision || decision === 'early') return waiting;
    const kept = { decision, madeAt: output.madeAt };
    const id = at === undefined ? await storyDecisions.add(kept) : await storyDecisions.put({ ...kept, at });
    await askForRegrouping(place.library);
    return { ...waiting, local: LOCAL + id };
  },
};

/**
 * Gives the decision with other names of its articles; null when too few of them are left for it to decide anything.
 */
async function translated(
  decision: Decision,
  names: (articles: string[]) => Promise<string[] | 'early'>,
): Promise<Decision | 'early' | null> {
  const articles = await names(decision.articles);
  if (articles === 'early') return 'early';
  if (decision.kind === 'mustLink') return articles.length > 1 ? { ...decision, articles } : null;
  const from = await names(decision.from);
  if (from === 'early') return 'early';
  return articles.length && from.length ? { ...decision, articles, from } : null;
}
