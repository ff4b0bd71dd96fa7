import { leadsIntoPrivateNetwork } from '../../text/private-host';

/** The most bytes of one picture; a photograph on a news page has a tenth of that. */
export const MAX_PICTURE_BYTES = 8 * 2 ** 20;
/**
 * The most milliseconds that one picture may take. It is less than the 30 seconds without activity after which a
 * service worker is stopped.
 */
const PATIENCE = 20_000;

/**
 * The kinds of pictures that are kept, by the first bytes of the file, in hexadecimal: a server may call anything a
 * picture. SVG is not among them: it is a document, with scripts and addresses of its own.
 */
const KINDS: readonly (readonly [signature: RegExp, type: string])[] = [
  [/^ffd8ff/, 'image/jpeg'],
  [/^89504e470d0a1a0a/, 'image/png'],
  [/^474946383[79]61/, 'image/gif'],
  // The bytes are RIFF, four bytes of length, WEBP.
  [/^52494646.{8}57454250/, 'image/webp'],
  // The bytes are four bytes of length, ftyp, avif or avis.
  [/^.{8}66747970617669(?:66|73)/, 'image/avif'],
];

/** Asks an address, as the global `fetch` does. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * - `refused`: there is no picture that can be kept at this address, and asking again would not change that.
 * - `failed`: the picture could not be fetched now (no connection, a busy server, too slow).
 */
export type PictureFailure = 'refused' | 'failed';

/**
 * Fetches one picture, without cookies and without telling the server where it is shown. Never throws. Redirects are
 * not followed: they could lead into the reader's own network, and where they lead can only be known after the request.
 * When an address was only moved from http to https, the picture is asked for there.
 * @param page address of the article; only one in the reader's own network has pictures fetched from there
 * @param room bytes at most
 */
export async function fetchPicture(
  fetch: Fetch,
  address: string,
  page: string,
  room = MAX_PICTURE_BYTES,
): Promise<Blob | PictureFailure> {
  if (leadsIntoPrivateNetwork(address, page)) return 'refused';
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    let response = await ask(fetch, address, signal);
    if (isRedirect(response) && address.startsWith('http:')) {
      response = await ask(fetch, address.replace('http:', 'https:'), signal);
    }
    if (!response.ok) return isPassing(response.status) && !isRedirect(response) ? 'failed' : 'refused';
    const chunks = await readAtMost(response, room);
    return (chunks && pictureOf(chunks)) ?? 'refused';
  } catch {
    return 'failed';
  }
}

const ask = (fetch: Fetch, address: string, signal: AbortSignal) =>
  fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'manual',
    headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9' },
    signal,
  });

/** Browsers hide where a redirect leads, and its status; Node does not. */
const isRedirect = ({ type, status }: Response) => type === 'opaqueredirect' || (status >= 300 && status < 400);

const isPassing = (status: number) => status >= 500 || status === 408 || status === 429;

/** Reads the body in pieces; null when it is longer than `room`. */
async function readAtMost(response: Response, room: number): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const reader = response.body?.getReader();
  if (!reader || Number(response.headers.get('content-length')) > room) {
    await reader?.cancel();
    return null;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > room) {
      await reader.cancel();
      return null;
    }
    chunks.push(chunk.value);
  }
  return chunks;
}

/** Gives a picture of these bytes; null when they are of no kind that is kept. */
export function pictureOf(chunks: Uint8Array<ArrayBuffer>[]): Blob | null {
  const start = new Uint8Array(12);
  let at = 0;
  for (const chunk of chunks) {
    if (at >= start.length) break;
    const part = chunk.subarray(0, start.length - at);
    start.set(part, at);
    at += part.length;
  }
  const hexadecimal = [...start].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const kind = KINDS.find(([signature]) => signature.test(hexadecimal));
  return kind ? new Blob(chunks, { type: kind[1] }) : null;
}
