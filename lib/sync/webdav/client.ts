import { SyncError, type SyncErrorCode } from '../errors';
import { type DavEntry, readMultistatus } from './multistatus';

export interface DavAccess {
  user: string;
  password: string;
}

/** The functions that the client needs from its caller. */
export interface DavTools {
  fetch(address: string, request: RequestInit): Promise<Response>;
  isOnline(): boolean;
  /** Resolves after this many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  signal?: AbortSignal;
}

const LISTED =
  '<?xml version="1.0" encoding="utf-8"?><d:propfind xmlns:d="DAV:"><d:prop><d:resourcetype/><d:getcontentlength/><d:getlastmodified/></d:prop></d:propfind>';

/** The milliseconds that a server may take to answer: whole files may go through a mobile network. */
const LIMIT = 180_000;
/** Milliseconds before a request is made again that may succeed at another time. */
const PAUSES = [1000, 5000];
/** A server that asks for a longer pause than this is not waited for, s. */
const LONGEST_PAUSE = 30;

const CODES: Record<number, SyncErrorCode> = {
  401: 'wrongPassword',
  403: 'forbidden',
  404: 'noFolder',
  405: 'noWebdav',
  409: 'noFolder',
  410: 'noFolder',
  412: 'busy',
  413: 'full',
  423: 'busy',
  425: 'busy',
  429: 'busy',
  501: 'noWebdav',
  502: 'busy',
  503: 'busy',
  504: 'busy',
  507: 'full',
};

/**
 * A WebDAV server, by the five methods that sync needs. It follows no redirect, so that nothing is ever asked of another host, and
 * sends no cookies. Every function throws `SyncError`s.
 */
export class DavClient {
  private readonly authorization: string;

  constructor(
    { user, password }: DavAccess,
    private readonly tools: DavTools,
  ) {
    const bytes = new TextEncoder().encode(`${user}:${password}`);
    this.authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  }

  /** Gives what is in a folder, and the server's time, ms, if it tells. Null when there is no such folder. */
  async list(folder: string): Promise<{ entries: DavEntry[]; now: number | null } | null> {
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const response = await this.ask(folder, { method: 'PROPFIND', headers, body: LISTED });
    if (response.status === 404) return null;
    if (response.status !== 207) throw failure(response, 'noWebdav');
    const entries = readMultistatus(await read(response.text()));
    if (!entries) throw new SyncError('cut', { detail: 'PROPFIND' });
    const own = decodeURIComponent(new URL(folder).pathname).replace(/\/+$/, '');
    const date = Date.parse(response.headers.get('Date') ?? '');
    return { entries: entries.filter(({ path }) => path !== own), now: Number.isNaN(date) ? null : date };
  }

  /** Reads a file; null when it is not there. */
  async read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.ask(file, { method: 'GET' });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw failure(response);
    return new Uint8Array(await read(response.arrayBuffer()));
  }

  async write(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const response = await this.ask(file, { method: 'PUT', headers, body: bytes });
    if (!response.ok) throw failure(response);
  }

  /** A file that is no longer there is no error. */
  async remove(address: string): Promise<void> {
    const response = await this.ask(address, { method: 'DELETE' });
    if (!response.ok && response.status !== 404 && response.status !== 410) throw failure(response);
  }

  /** Makes a folder, and those above it; one that is there is no error. */
  async makeFolder(folder: string): Promise<void> {
    const response = await this.ask(folder, { method: 'MKCOL' });
    if (response.ok || response.status === 405) return;
    const above = new URL('..', folder).href;
    if (response.status !== 409 || above === folder) throw failure(response);
    await this.makeFolder(above);
    const again = await this.ask(folder, { method: 'MKCOL' });
    if (!again.ok && again.status !== 405) throw failure(again);
  }

  /** Makes one request, and makes it again where another time may succeed: none of them does harm twice. */
  private async ask(address: string, request: RequestInit): Promise<Response> {
    for (const pause of PAUSES) {
      const answer = await this.once(address, request).catch((error: unknown) => asSyncError(error));
      const isPassing = answer instanceof SyncError ? answer.code === 'unreachable' : CODES[answer.status] === 'busy';
      if (!isPassing) {
        if (answer instanceof SyncError) throw answer;
        return answer;
      }
      const asked = answer instanceof SyncError ? 0 : Number(answer.headers.get('Retry-After')) || 0;
      if (asked > LONGEST_PAUSE) break;
      await this.tools.wait(Math.max(pause, asked * 1000));
      this.tools.signal?.throwIfAborted();
    }
    return this.once(address, request);
  }

  private async once(address: string, request: RequestInit): Promise<Response> {
    const { signal: stop, fetch, isOnline } = this.tools;
    stop?.throwIfAborted();
    const limit = AbortSignal.timeout(LIMIT);
    const options: RequestInit = {
      ...request,
      headers: { ...request.headers, Authorization: this.authorization },
      signal: stop ? AbortSignal.any([stop, limit]) : limit,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    };
    let response: Response;
    try {
      response = await fetch(address, options);
    } catch (cause) {
      stop?.throwIfAborted();
      throw new SyncError(isOnline() ? 'unreachable' : 'offline', { cause });
    }
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new SyncError('noWebdav', { detail: 'redirect' });
    }
    return response;
  }
}

function asSyncError(error: unknown): SyncError {
  if (error instanceof SyncError) return error;
  throw error;
}

function failure({ status }: Response, otherwise: SyncErrorCode = 'serverFault'): SyncError {
  const code = CODES[status] ?? (status >= 500 ? 'serverFault' : otherwise);
  return new SyncError(code, { detail: `HTTP ${status}` });
}

/** Reads the body of an answer, which may break off. */
async function read<T>(body: Promise<T>): Promise<T> {
  try {
    return await body;
  } catch (cause) {
    throw new SyncError('cut', { cause });
  }
}
