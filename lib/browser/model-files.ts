const fetching = new Map<string, Promise<ArrayBuffer>>();

/**
 * Fetches the bytes of a model that is in the package (`public/models/NAME.bin`), once in each context. A worker of an
 * extension's page has no `runtime.getURL`, so the address is made from the worker's own.
 */
export function fetchModel(name: string): Promise<ArrayBuffer> {
  const known = fetching.get(name);
  if (known) return known;
  const asked = fetch(new URL(`/models/${name}.bin`, location.origin)).then((response) => response.arrayBuffer());
  fetching.set(name, asked);
  return asked;
}
