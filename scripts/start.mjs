/** `npm start`: installs what is missing, builds the site and serves it. */
import { createServer } from 'node:net';
import { run, setUp, stop } from './set-up.mjs';

const port = Number(process.env.PORT ?? 4321);

/** Asked before the build, so that nobody waits for a site that cannot be served. */
const portIsFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, process.env.HOST ?? 'localhost', () => probe.close(() => resolve(true)));
  });

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${process.env.PORT}", which is no port. Try: PORT=4400 npm start`);
}
if (!(await portIsFree())) {
  stop(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`);
}
setUp();
if (run('npm', ['run', '--silent', 'build']) !== 0) stop('The site could not be built. What went wrong stands above.');
process.exit(run('node', ['scripts/serve.mjs']));
