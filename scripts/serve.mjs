/** `npm run preview`: serves `dist` as a static host would, under BASE_PATH if there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { root, stop } from './set-up.mjs';

const dist = path.join(root, 'dist');

/** The path that the site lives under, with a slash at both ends. */
export const basePath = () => `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

function notFound(response, folder) {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(path.join(folder, '404.html')));
}

/** Starts the server; rejects with the socket's error, for example when the port is taken. */
export function serve({ port, host = 'localhost', base = basePath(), folder = dist }) {
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return url === base.slice(0, -1) ? response.writeHead(308, { location: base }).end() : notFound(response, folder);
    request.url = `/${url.slice(base.length)}`;
    return files(request, response, () => notFound(response, folder));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.env.PORT ?? 4321);
  const host = process.env.HOST ?? 'localhost';
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(`PORT is "${process.env.PORT}", which is no port. Try: PORT=4400 npm start`);
  }
  if (!existsSync(dist)) stop('There is no built site yet. Run npm run build, or npm start.');
  await serve({ port, host }).catch(({ code }) =>
    stop(code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`
      : `Port ${port} could not be opened (${code}). Choose another: PORT=4400 npm start`));
  console.log(`\nAfterword is at http://${host}:${port}${basePath()}   (Ctrl+C ends it)\n`);
}
