import { browser } from 'wxt/browser';
import type { Models } from '../facts/find-facts';
import { decodePeopleModel } from '../facts/people';

let loading: Promise<Models> | null = null;

/** The models that ship in the package, fetched once a context. A model that does not load is left out, not waited for. */
export function loadModels(): Promise<Models> {
  loading ??= fetch(browser.runtime.getURL('/models/people.bin'))
    .then((response) => response.arrayBuffer())
    .then((bytes) => ({ people: decodePeopleModel(bytes) }))
    .catch(() => ({ people: null }));
  return loading;
}
