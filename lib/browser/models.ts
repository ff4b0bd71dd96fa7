import type { Models } from '../facts/find-facts';
import { decodePeopleModel } from '../facts/people/find-people';
import { fetchPeopleModel } from './model-files';

let loading: Promise<Models> | null = null;

/** The models that ship in the package, read once a context. A model that does not load is left out, not waited for. */
export function loadModels(): Promise<Models> {
  loading ??= fetchPeopleModel()
    .then((bytes) => ({ people: decodePeopleModel(bytes) }))
    .catch(() => ({ people: null }));
  return loading;
}
