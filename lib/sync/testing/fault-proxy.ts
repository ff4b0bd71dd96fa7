import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Describes what happens to a request on its way to a server and back: a status in place of the answer, before or after the
 * server has done what was asked; a body that breaks off on the way up, or down; an answer that is too short; a connection that
 * is dropped, or on which the request comes later than the next one; a request that arrives twice.
 */
export type WayFault =
  | number
  | { after: number }
  | 'cut up'
  | 'cut down'
  | 'truncate'
  | 'drop before'
  | 'drop after'
  | 'late'
  | 'twice';

interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** For tests: stands before a real server, and fails where it is told to. */
interface FaultProxy {
  address: string;
  fault(): WayFault | null;
  close(): Promise<void>;
}

/** Starts it before the server at this address. */
export async function startFaultProxy(server: string): Promise<FaultProxy> {
  const late: Asked[] = [];
  const forward = ({ method, path, headers, body }: Asked) =>
    fetch(new URL(path, server), { method, headers, ...(body.length > 0 && { body }) });
  const proxy: FaultProxy = {
    address: '',
    fault: () => null,
    close: () => new Promise((resolve) => listening.close(() => resolve())),
  };

  async function answer(asked: Asked, response: ServerResponse): Promise<void> {
    for (const one of late.splice(0)) await forward(one);
    const fault = proxy.fault();
    if (typeof fault === 'number') return void response.writeHead(fault).end();
    if (fault === 'late') late.push(asked);
    if (fault === 'late' || fault === 'drop before') return void response.destroy();
    if (fault === 'cut up') {
      const half = asked.body.slice(0, asked.body.length / 2);
      await forward({ ...asked, body: half });
      return void response.destroy();
    }
    if (fault === 'twice') await forward(asked);
    const given = await forward(asked);
    const bytes = new Uint8Array(await given.arrayBuffer());
    if (fault === 'drop after') return void response.destroy();
    if (fault instanceof Object) return void response.writeHead(fault.after).end();
    for (const name of ['date', 'content-type']) response.setHeader(name, given.headers.get(name) ?? '');
    if (fault === 'truncate') return void response.writeHead(given.status).end(bytes.slice(0, bytes.length / 2));
    response.writeHead(given.status, { 'content-length': bytes.length });
    if (fault !== 'cut down') return void response.end(bytes);
    response.write(bytes.slice(0, Math.max(0, bytes.length - 5)), () => response.destroy());
  }

  const listening = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { method = '', url: path = '/' } = request;
      const body = new Uint8Array(Buffer.concat(pieces));
      answer({ method, path, headers: passedOn(request.headers), body }, response).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(listening.address());
  proxy.address = `http://127.0.0.1:${port}/`;
  return proxy;
}

/** Gives the headers that the server needs of a request. */
function passedOn(headers: IncomingHttpHeaders): Record<string, string> {
  const names = ['authorization', 'depth', 'content-type'];
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
}
