const fetching = new Map<string, Promise<ArrayBuffer>>();

/**
 * The bytes of a model that ships in the package (`public/models/NAME.bin`), fetched once a context.
 * A worker of an extension's page has no `runtime.getURL`: the address is made from its own.
 */
export function fetchModel(name: string): Promise<ArrayBuffer> {
  const known = fetching.get(name);
  if (known) return known;
  const asked = fetch(new URL(`/models/${name}.bin`, location.origin)).then((response) => response.arrayBuffer());
  fetching.set(name, asked);
  return asked;
}
