import { expect, it } from 'vitest';
import { compilePhrases } from '../text/phrases';
import { LANGUAGES } from './index';
import { BOILERPLATE_PLACES, type BoilerplateWords, type Examples } from './language';

const modules = import.meta.glob<{ examples: Examples<BoilerplateWords> }>('./*/boilerplate.ts', { eager: true });
const lists = LANGUAGES.flatMap(({ tag, boilerplate }) =>
  (Object.keys(BOILERPLATE_PLACES) as (keyof BoilerplateWords)[])
    .filter((name) => boilerplate && boilerplate[name].length > 0)
    .map((name) => ({ tag, name, phrases: boilerplate?.[name] ?? [] })),
);

it.each(lists)('$tag: the list $name finds its examples, and nothing in the others', ({ tag, name, phrases }) => {
  const example = modules[`./${tag}/boilerplate.ts`]?.examples[name];
  const matcher = compilePhrases(phrases, BOILERPLATE_PLACES[name]);
  expect(example?.has.length ?? 0, 'a list has an example').toBeGreaterThan(0);
  expect(example?.has.filter((line) => !matcher.test(line))).toEqual([]);
  expect((example?.hasNot ?? []).filter((line) => matcher.test(line))).toEqual([]);
});
