import { existsSync, readFileSync } from 'node:fs';
import type { Models } from '../lib/facts/find-facts';
import { decodePeopleModel, type PeopleModel } from '../lib/facts/people/find-people';
import { learntPeople } from '../lib/facts/people/worldwide/learnt-people';
import { loadFactWords } from '../lib/languages/loaded';
import { peoplePackOf } from '../lib/languages/packs';

const known = new Map<string, Promise<Models>>();

/** The models and the words that ship for a text in a language, read from the files of the repository. */
export async function modelsFor(lang: string | null): Promise<Models> {
  await loadFactWords(lang);
  const name = lang ?? 'en';
  const models = known.get(name) ?? read(lang);
  known.set(name, models);
  return models;
}

async function read(lang: string | null): Promise<Models> {
  const pack = peoplePackOf(lang);
  if (!pack) return { people: modelIn('people') };
  const model = modelIn(pack.file);
  return model
    ? { people: null, learnt: learntPeople((await pack.words()).people, model) }
    : { people: modelIn('people') };
}

function modelIn(name: string): PeopleModel | null {
  const file = new URL(`../public/models/${name}.bin`, import.meta.url);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return decodePeopleModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
