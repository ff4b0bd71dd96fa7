import { createServer } from 'node:http';
import type { HostilePage } from './pages';
import { STORY } from './story';

/** Serves the hostile pages: page N is `/N` at any name that ends in `.test`. */
export interface HostileServer {
  port: number;
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

export async function serveHostile(pages: readonly HostilePage[]): Promise<HostileServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://hostile.test');
    const page = pages[Number(pathname.slice(1))];
    if (pathname === '/redirected') response.writeHead(200, { 'content-type': HTML }).end(STORY);
    else if (!page || pathname === '/') response.writeHead(404).end();
    else response.writeHead(page.status ?? 200, { 'content-type': HTML, ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
