/** `npm start`: installs what is missing, builds the site and serves it. */
import { createServer } from 'node:net';
import { run, setUp, stop } from './set-up.mjs';

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? 'localhost';

const portIsFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${process.env.PORT}", which is no port. Try: PORT=4400 npm start`);
}
if (!(await portIsFree())) {
  stop(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`);
}
setUp();
if (run('npm', ['run', '--silent', 'build']) !== 0) stop('The site could not be built. What went wrong stands above.');
const base = (process.env.BASE_PATH ?? '/').replace(/\/?$/, '/');
console.log(`\nAfterword is at http://${host}:${port}${base}   (Ctrl+C ends it)\n`);
process.exit(run('astro', ['preview', '--host', host, '--port', String(port)]));
