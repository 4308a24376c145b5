import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWorker } from '../../../scripts/offline.mjs';
import { basePath, serve } from '../../../scripts/serve.mjs';

const dist = path.join(import.meta.dirname, '..', '..', '..', 'dist');
/** A script that a tool fetches on use and whose name says nothing of its version. */
const SCRIPT = 'plan/words.js';

/** A host of the built site that can be switched off, and given another version to serve. */
export class Host {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'a-host-'));
  private server: Server | undefined;
  private port = 0;

  constructor() {
    cpSync(dist, this.folder, { recursive: true });
  }

  /** @example host.address('plan/') // "http://localhost:40123/plan/" */
  address(name = ''): string {
    return `http://localhost:${this.port}${basePath()}${name}`;
  }

  get script(): string {
    return this.address(SCRIPT);
  }

  async start(): Promise<void> {
    this.server = await serve({ port: this.port, folder: this.folder });
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  /** Serves a version that says its name at the head of two pages and in a script. */
  async publish(version: string): Promise<void> {
    await this.stop();
    cpSync(dist, this.folder, { recursive: true });
    for (const name of ['index.html', 'about/index.html']) {
      this.edit(name, (text) => text.replace('<header class="site-header', `<p id="version">${version}</p><header class="site-header`));
    }
    this.edit(SCRIPT, (text) => `${text}\nexport const version = '${version}';`);
    await writeWorker(this.folder);
    await this.start();
  }

  /** A file changes under the version's list, as when a host is only half way through a newer one. */
  spoil(name: string): void {
    this.edit(name, (text) => text.replace('<h1', '<H1'));
  }

  private edit(name: string, change: (text: string) => string): void {
    const file = path.join(this.folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
