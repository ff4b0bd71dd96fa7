import { expect, it } from 'vitest';
import { NO_FACTS } from '../../facts/facts';
import { getEntries } from '../articles/list';
import { saveArticle } from '../articles/save';
import { SYNC_ON } from '../marks/change-marks';
import { sampleArticle } from '../testing/sample-article';
import { emptyLibrary, peopleFacts } from '../testing/sample-library';
import { fillLeads } from './fill-leads';

/** Makes a row what rows were before they had an opening and heads. */
async function strip(library: ReturnType<typeof emptyLibrary>, id: number): Promise<void> {
  await library.entries
    .where('id')
    .equals(id)
    .modify((row) => {
      if (row instanceof Object && 'lead' in row) row.lead = { people: ['Ida Lund'], figures: [], dates: [] };
    });
}

it('gives old rows their opening and the heads of their facts, once, and leaves what the reader did', async () => {
  const library = emptyLibrary();
  const [anna] = peopleFacts('Anna Berg').people;
  const facts = { ...NO_FACTS, people: [{ ...anna, detail: 'was on board' }] };
  const article = sampleArticle('ferry', ['The ferry sank on Monday.', 'Nobody was hurt.']);
  const { id } = await saveArticle(library, { article, facts, savedAt: 1 });
  const bare = await saveArticle(library, {
    article: sampleArticle('quay', ['A quay was sold.']),
    facts: NO_FACTS,
    savedAt: 2,
  });
  const [before] = (await getEntries(library, [id])).entries;
  await strip(library, id);
  await strip(library, bare.id);
  await library.counters.put({ name: SYNC_ON, value: 1 });

  expect(await fillLeads(library)).toBe(2);
  const { entries } = await getEntries(library, [id, bare.id]);
  expect(entries[0]).toEqual({ ...before, lead: { ...before.lead, people: ['Ida Lund'] } });
  expect(entries[0].lead).toMatchObject({
    opening: 'The ferry sank on Monday.',
    best: ['Anna Berg: was on board'],
    heads: [9],
  });
  expect(entries[1].lead).toMatchObject({ opening: 'A quay was sold.', best: [], people: ['Ida Lund'] });
  expect(await library.syncMarks.count()).toBe(0);

  await strip(library, id);
  expect(await fillLeads(library)).toBe(0);
});
