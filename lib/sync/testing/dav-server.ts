import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Describes what a fault does to an answer: it sends another status, or breaks off, is too short, or never comes. */
export type Fault = number | 'cut' | 'truncate' | 'drop';

export interface SeenRequest {
  method: string;
  path: string;
  body: Buffer;
}

/** For tests: a small WebDAV server in memory, that can be told to fail. */
export interface DavServer {
  /** With a slash at its end. */
  address: string;
  user: string;
  password: string;
  files: Map<string, Buffer>;
  requests: SeenRequest[];
  /** Asked for each request before it is carried out; `after` it when what was asked is done and only the answer fails. */
  fault(request: SeenRequest): Fault | { after: Fault } | null;
  close(): Promise<void>;
}

/** Starts it at a free port of this machine. */
export async function startDavServer({ user = 'mira', password = 'päss' } = {}): Promise<DavServer> {
  const folders = new Set(['/']);
  const state: DavServer = {
    address: '',
    user,
    password,
    files: new Map(),
    requests: [],
    fault: () => null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const times = new Map<string, number>();

  function carryOut(method: string, path: string, body: Buffer): { status: number; body?: string | Buffer } {
    const isFolder = folders.has(withSlash(path));
    switch (method) {
      case 'PROPFIND':
        return isFolder ? { status: 207, body: multistatus(withSlash(path)) } : { status: 404 };
      case 'MKCOL':
        if (isFolder) return { status: 405 };
        if (!folders.has(above(path))) return { status: 409 };
        folders.add(withSlash(path));
        return { status: 201 };
      case 'PUT':
        if (!folders.has(above(path))) return { status: 409 };
        state.files.set(path, body);
        times.set(path, Date.now());
        return { status: 201 };
      case 'GET': {
        const file = state.files.get(path);
        return file ? { status: 200, body: file } : { status: 404 };
      }
      case 'DELETE':
        folders.delete(withSlash(path));
        return { status: state.files.delete(path) ? 204 : 404 };
      default:
        return { status: 405 };
    }
  }

  function multistatus(folder: string): string {
    const inFolder = (path: string) => path !== folder && above(path) === folder;
    const responses = [
      response(folder, true, 0, 0),
      ...[...folders].filter(inFolder).map((path) => response(path, true, 0, 0)),
      ...[...state.files]
        .filter(([path]) => inFolder(path))
        .map(([path, { length }]) => response(path, false, length, times.get(path) ?? Date.now())),
    ];
    return `<?xml version="1.0"?>\n<D:multistatus xmlns:D="DAV:">${responses.join('')}</D:multistatus>`;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const seen = { method: request.method ?? '', path, body: Buffer.concat(pieces) };
    state.requests.push(seen);
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    if (request.headers.authorization !== expected) return void response.writeHead(401).end();
    const given = state.fault(seen);
    const fault = given instanceof Object ? given.after : given;
    const before = fault !== null && !(given instanceof Object) && typeof fault === 'number';
    const { status, body = '' } = before ? { status: fault } : carryOut(seen.method, path, seen.body);
    if (fault === 'drop') return void request.socket.destroy();
    const bytes = Buffer.from(body);
    if (fault === 'truncate') return void response.writeHead(status).end(bytes.subarray(0, bytes.length / 2));
    response.writeHead(typeof fault === 'number' ? fault : status, { 'Content-Length': bytes.length });
    if (fault !== 'cut') return void response.end(bytes);
    response.write(bytes.subarray(0, Math.max(0, bytes.length - 5)));
    setTimeout(() => request.socket.destroy(), 20);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(server.address());
  state.address = `http://127.0.0.1:${port}/`;
  return state;
}

const withSlash = (path: string) => path.replace(/\/*$/, '/');
const above = (path: string) => path.replace(/[^/]+\/*$/, '');

function response(path: string, isFolder: boolean, size: number, time: number): string {
  const href = encodeURI(path);
  const type = isFolder ? '<D:collection/>' : '';
  return (
    `<D:response><D:href>${href}</D:href><D:propstat><D:prop><D:resourcetype>${type}</D:resourcetype>` +
    `<D:getcontentlength>${size}</D:getcontentlength><D:getlastmodified>${new Date(time).toUTCString()}</D:getlastmodified>` +
    '</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>'
  );
}
