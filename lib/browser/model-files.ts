let fetching: Promise<ArrayBuffer> | null = null;

/**
 * The bytes of the people model that ships in the package, fetched once a context.
 * A worker of an extension's page has no `runtime.getURL`: the address is made from its own.
 */
export function fetchPeopleModel(): Promise<ArrayBuffer> {
  fetching ??= fetch(new URL('/models/people.bin', location.origin)).then((response) => response.arrayBuffer());
  return fetching;
}
