import type { Models } from '../facts/find-facts';
import { decodePeopleModel } from '../facts/people/find-people';

let loading: Promise<Models> | null = null;

/**
 * The models that ship in the package, fetched once a context. A model that does not load is left out, not waited for.
 * A worker of an extension's page has no `runtime.getURL`: the address is made from its own.
 */
export function loadModels(): Promise<Models> {
  loading ??= fetch(new URL('/models/people.bin', location.origin))
    .then((response) => response.arrayBuffer())
    .then((bytes) => ({ people: decodePeopleModel(bytes) }))
    .catch(() => ({ people: null }));
  return loading;
}
