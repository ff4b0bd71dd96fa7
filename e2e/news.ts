import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SAMPLES = join(import.meta.dirname, 'samples');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
};

/** A photograph of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A small web of news sites on this machine: `http://OUTLET.test/PATH` is `samples/OUTLET/PATH`. */
export interface News {
  port: number;
  /** Addresses asked for so far, as `host/path`. */
  requests: string[];
  /**
   * Serves a body at an address, in place of what was there: at an address without parameters, for any parameters
   * that have no body of their own. `delay` holds back its second half until it resolves.
   */
  serve(address: string, body: string | Buffer, options?: { type?: string; delay?: Promise<void> }): void;
  /** Serves an HTML file (`.html` or `.html.gz`) of this machine, and gives the address it is at. */
  serveFile(path: string): string;
  close(): Promise<void>;
}

export async function startNews(): Promise<News> {
  const requests: string[] = [];
  const served = new Map<string, { body: string | Buffer; type: string; delay?: Promise<void> }>();
  const server = createServer((request, response) => {
    // Firefox asks through a proxy, with the whole address; Chromium asks with the path, and the host beside it.
    const at = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const host = at.hostname;
    const path = decodeURIComponent(at.pathname);
    requests.push(host + path);
    const page = served.get(host + path + at.search) ?? served.get(host + path);
    if (page) void send(response, page.body, page.type, page.delay);
    else sendSample(response, host, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const serve: News['serve'] = (at, body, { type = TYPES['.html'], delay } = {}) => {
    const { host, pathname, search } = new URL(at);
    served.set(host + pathname + search, { body, type, delay });
  };
  return {
    port,
    requests,
    serve,
    serveFile(path) {
      const bytes = readFileSync(path);
      const name = basename(path).replace(/\.gz$/, '');
      const host = name
        .replace(/\.[^.]*$/, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      const at = `http://${host || 'page'}.test/${encodeURIComponent(name)}`;
      serve(at, path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { type: declaredType(bytes) });
      return at;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page that declares its own character set keeps it; the others are read as UTF-8. */
function declaredType(bytes: Buffer): string {
  return /<meta[^>]+charset/i.test(bytes.subarray(0, 2048).toString('latin1')) ? 'text/html' : TYPES['.html'];
}

function sendSample(response: ServerResponse, host: string, path: string): void {
  const outlet = host.replace(/\.test$/, '');
  const file = normalize(
    join(SAMPLES, path.startsWith('/img/') ? '.' : outlet, path.endsWith('/') ? `${path}index.html` : path),
  );
  if (!file.startsWith(SAMPLES) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    return;
  }
  void send(response, readFileSync(file), TYPES[extname(file)] ?? 'application/octet-stream');
}

async function send(
  response: ServerResponse,
  body: string | Buffer,
  type: string,
  delay?: Promise<void>,
): Promise<void> {
  response.writeHead(200, { 'content-type': type });
  if (delay) {
    const half = Math.floor(body.length / 2);
    response.write(body.slice(0, half));
    await delay;
    response.end(body.slice(half));
  } else {
    response.end(body);
  }
}
