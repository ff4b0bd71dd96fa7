import type { Models } from '../facts/find-facts';
import { decodePeopleModel, type PeopleModel } from '../facts/people/find-people';
import { type LearntPeople, learntPeople } from '../facts/people/worldwide/learnt-people';
import { peoplePackOf } from '../languages/packs';
import { logged } from './logged';
import { fetchModel } from './model-files';

/** The models by their files: several languages may use one. */
const models = new Map<string, Promise<PeopleModel>>();
/** What finds people, by the function that loads the words of its language: `de` and `de-AT` have the same. */
const learnt = new Map<unknown, Promise<LearntPeople>>();

/**
 * Loads the models in the package for a text in a language (BCP 47; null is read as English), each once in a context. A
 * model that does not load is left out, and tried again for the next text.
 */
export async function loadModels(lang: string | null): Promise<Models> {
  const pack = peoplePackOf(lang);
  const own = pack && (await once(learnt, pack.words, () => loadLearnt(pack)).catch(logged));
  return own ? { people: null, learnt: own } : { people: await modelIn('people').catch(logged) };
}

async function loadLearnt({ words, file }: NonNullable<ReturnType<typeof peoplePackOf>>): Promise<LearntPeople> {
  const [{ people }, model] = await Promise.all([words(), modelIn(file)]);
  return learntPeople(people, model);
}

const modelIn = (file: string) => once(models, file, async () => decodePeopleModel(await fetchModel(file)));

/** Gives what is loaded already, or is on its way, or else loads it. What failed is forgotten. */
function once<Key, Loaded>(loads: Map<Key, Promise<Loaded>>, key: Key, load: () => Promise<Loaded>): Promise<Loaded> {
  const known = loads.get(key);
  if (known) return known;
  const loading = load();
  loads.set(key, loading);
  loading.catch(() => loads.delete(key));
  return loading;
}
