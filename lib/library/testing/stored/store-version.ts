/**
 * `npx tsx lib/library/testing/stored/store-version.ts`: writes the sample library as this version of the schema stores it, for
 * `schema.test.ts`. Run it once for each new version, before it ships, and never again for that version.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { changeEntries, saveReading } from '../../articles/organise';
import { removeArticles } from '../../articles/remove';
import { writing } from '../../database/open';
import { VERSIONS } from '../../database/schema';
import { addHighlight, setNote } from '../../highlights/highlights';
import { fetchWaitingPictures } from '../../pictures/fetch-pictures';
import { PICTURE_TABLES, wantPictures } from '../../pictures/pictures';
import { editStories } from '../../stories/edit';
import { storyOf } from '../../stories/list';
import { placeSaved } from '../../stories/place';
import { catchUpTimelines } from '../../timeline/catch-up';
import { noteVisit } from '../../timeline/visits';
import { emptyLibrary, keep, peopleFacts, SAMPLE_PICTURE } from '../sample-library';
import { packRows } from './dump';

const library = emptyLibrary();
const captain = 'The captain said the sea was calm that day.';
await keep(library, 'ferry', ['The ferry left at noon.', captain], { savedAt: 1_700_000_000_000 });
const ferry = await keep(library, 'ferry', ['The ferry left at dawn.', captain], {
  savedAt: 1_700_000_000_001,
  facts: peopleFacts('Ida Lund', 'Olof Dahl'),
});
const port = await keep(library, 'port', ['Dockers went on strike in the port.'], {
  savedAt: 1_700_000_100_000,
  html: '<p data-block="0">Dockers went on strike in the port.</p><img src="https://img.courier.test/quay.png">',
});
const removed = await keep(library, 'removed', ['Soon gone.'], { savedAt: 1_700_000_200_000 });
for (let i = 0; i < 9; i++) await keep(library, `more-${i}`, [`Item number${i}.`], { savedAt: 1_700_000_300_000 + i });
await changeEntries(library, [ferry, port], { state: 'archived', addTags: ['Sea', 'Élections'] }, 1_700_000_400_000);
await changeEntries(library, [port], { favourite: true }, 1_700_000_500_000);
await saveReading(library, ferry, { block: 1, progress: 0.5, at: 1_700_000_600_000 });
await addHighlight(library, ferry, [{ block: 1, start: 21, end: 33 }], { note: 'Really?', at: 1_700_000_700_000 });
await setNote(library, port, 'Call the harbour master.', 1_700_000_800_000);
await removeArticles(library, [removed], 1_700_000_900_000);
await placeSaved(library, ferry);
await editStories(library, { kind: 'rename', story: (await storyOf(library, ferry))?.id ?? '', name: 'The crossing' });
await writing(library, PICTURE_TABLES, () => wantPictures(library, [port]));
await fetchWaitingPictures(library, { mayFetch: async () => true, fetch: async () => new Response(SAMPLE_PICTURE) });
await catchUpTimelines(library);
await noteVisit(library, (await storyOf(library, ferry))?.id ?? '', 1_700_001_000_000);
await library.searches.put({ query: 'ferry', name: 'The ferry', usedAt: 1_700_000_950_000 });
await library.tags.put({ key: 'sea', colour: 'blue', changedAt: 1_700_000_960_000 });
// A megabyte that the library makes anew.
await library.storyCounts.clear();

const { version } = VERSIONS[VERSIONS.length - 1];
const file = new URL(`version-${version}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is there already: a stored version is never written again`);
const stores = Object.assign({}, ...VERSIONS.map((one) => one.stores));
const tables = Object.fromEntries(
  await Promise.all(library.tables.map(async (table) => [table.name, await table.toArray()] as const)),
);
writeFileSync(file, `${await packRows({ version, stores, tables })}\n`);
