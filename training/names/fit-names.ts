/**
 * `npm run train -- names [--data DIR]`: fits the weights of `lib/facts/people/evidence.ts`, by which a name is told from a
 * place's or a body's, on the names that the finder meets in the development sets, and prints them beside those that ship,
 * with how many names each would drop, rightly and wrongly, there and in newspapers that nothing is fitted on.
 * It writes nothing: who takes new weights runs `npm run bench -- people` first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGLISH } from '../../lib/facts/people/english';
import { nameFeatures, WEIGHTS } from '../../lib/facts/people/evidence';
import { readNames } from '../../lib/facts/people/mentions';
import { decodePeopleModel } from '../../lib/facts/people/tagger/model';
import { foldedName, tokenizeBlocks } from '../../lib/facts/people/tagger/tokens';
import { readMarked } from '../sources';
import { type Example, fitLogistic } from '../stories/logistic-regression';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { data: { type: 'string', default: new URL('../../../shared/data', import.meta.url).pathname } },
});

const FITTED_ON = ['dev/worldwide-dev.jsonl', 'dev/crossner-politics-dev.jsonl', 'dev/uner-ewt-dev.jsonl'];
const LEFT_OUT = ['train-yardstick/worldwide-train.jsonl.gz'];

/**
 * Holds the values that the weights are drawn to when the sets say little: some signs are sure by what the words mean, and
 * rare. The others are drawn to -1, those that speak for a person to 1, and what is no sign to 0.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.keys(WEIGHTS).map((name) => [name, -1])),
  ...{
    calledThing: -3,
    behindThing: -2,
    beforeThing: -3,
    hasOffices: -3,
    founded: -3,
    abbreviated: -4,
    beforePlaceNoun: -4,
  },
  ...{ base: 0, full: 0, knownWord: 0, unmarked: 0, margin: 0, logPlaces: 0, personal: 1.5, speaks: 0.5 },
};

/** A name counts once for each of its places, and no oftener than this. */
const MAX_TIMES = 10;

const bytes = readFileSync(new URL('../../public/models/people.bin', import.meta.url));
const model = decodePeopleModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

const examples = FITTED_ON.flatMap(namesOf);
if (examples.length === 0) console.log(`No marked sets in ${values.data}/people.`);
else {
  const fitted = fitLogistic(examples, 1, EXPECTED);
  for (const name of Object.keys(WEIGHTS)) {
    console.log(`  ${name.padEnd(18)} ${fitted[name].toFixed(2).padStart(6)}, ships ${WEIGHTS[name]}`);
  }
  const leftOut = LEFT_OUT.flatMap(namesOf);
  for (const [title, weights] of Object.entries({ fitted, ships: WEIGHTS })) {
    for (const cut of [-0.6, -0.3, 0, 0.3]) {
      console.log(
        `${title}, base ${(weights.base + cut).toFixed(2)}: ${dropped(examples, weights, cut)}; left out: ${dropped(leftOut, weights, cut)}`,
      );
    }
  }
}

/** The names that the finder meets in a set, each with its features and whether most of its places are a person's. */
function namesOf(file: string): Example[] {
  const path = join(values.data, 'people', file);
  if (!existsSync(path)) return [];
  return readMarked(path).flatMap(({ text, people }) => {
    const tokens = tokenizeBlocks([text]);
    const { reading, spans } = readNames(tokens, ENGLISH, model);
    const places = new Map<string, { people: number; all: number }>();
    for (const span of spans) {
      const { start, end } = tokens.position(span.from, span.to);
      const isPerson = people.some((person) => person.start < end && start < person.end);
      const name = foldedName(tokens, span);
      const count = places.get(name) ?? { people: 0, all: 0 };
      places.set(name, { people: count.people + Number(isPerson), all: count.all + 1 });
    }
    return [...nameFeatures(reading, spans)].flatMap(([name, features]) => {
      const { people: ofPeople, all } = places.get(name) ?? { people: 0, all: 0 };
      const example = { features, isSame: 2 * ofPeople > all };
      return Array.from({ length: Math.min(MAX_TIMES, all) }, () => example);
    });
  });
}

function dropped(names: readonly Example[], weights: Readonly<Record<string, number>>, cut: number): string {
  const score = ({ features }: Example) =>
    Object.entries(features).reduce((sum, [name, value]) => sum + value * weights[name], weights.base + cut);
  const out = names.filter((name) => score(name) < 0);
  const wrongly = out.filter(({ isSame }) => isSame).length;
  const things = names.filter(({ isSame }) => !isSame).length;
  return `${out.length - wrongly} of ${things} things and ${wrongly} of ${names.length - things} people dropped`;
}
