import type { Models } from '../facts/find-facts';
import { decodePeopleModel } from '../facts/people/find-people';
import { type LearntPeople, learntPeople } from '../facts/people/worldwide/learnt-people';
import { peoplePackOf } from '../languages/loaded';
import { fetchModel } from './model-files';

const english = once(async () => decodePeopleModel(await fetchModel('people')));
const learnt = new Map<string, () => Promise<LearntPeople | null>>();

/**
 * Loads the models in the package for a text in a language (BCP 47; null is read as English), each once in a context. A
 * model that does not load is left out.
 */
export async function loadModels(lang: string | null): Promise<Models> {
  const pack = peoplePackOf(lang);
  if (!pack) return { people: await english() };
  const language = lang ?? '';
  const load =
    learnt.get(language) ??
    once(async () => {
      const [{ people }, bytes] = await Promise.all([pack.words(), fetchModel(pack.file)]);
      return learntPeople(people, decodePeopleModel(bytes));
    });
  learnt.set(language, load);
  const own = await load();
  return own ? { people: null, learnt: own } : { people: await english() };
}

/** Makes a function that loads when it is first called; it gives null when that failed. */
function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded | null> {
  let loading: Promise<Loaded | null> | null = null;
  return () => {
    loading ??= load().catch(() => null);
    return loading;
  };
}
