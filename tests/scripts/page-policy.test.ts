import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineBlocks, policyFor } from '../../scripts/page-policy.mjs';
import { scriptBehind } from '../../scripts/page-scripts.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe("a page's policy", () => {
  it('allows nothing to a page that holds nothing', () => {
    const policy = policyFor('<html><head></head><body>words</body></html>');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("style-src 'none'");
    expect(policy).not.toContain('connect-src');
  });

  it("allows exactly the page's own inline blocks", () => {
    const policy = policyFor('<style>a{}</style><script>one()</script><style lang="x">b{}</style>');
    expect(policy).toContain(`script-src ${hash('one()')};`);
    expect(policy).toContain(`style-src ${hash('a{}')} ${hash('b{}')};`);
  });

  it('allows own files only where the page loads one', () => {
    expect(policyFor('<script type="module" src="/x.js"></script>')).toContain("script-src 'self'");
  });

  it('lets the search page alone fetch from its own site and run its index', () => {
    const page = '<script type="module" src="/x.js"></script>';
    expect(policyFor(page, 'search/index.html')).toMatch(/script-src 'self' 'wasm-unsafe-eval';.*connect-src 'self';/);
    expect(policyFor(page, 'plan/index.html')).not.toMatch(/connect-src|wasm-unsafe-eval/);
  });

  it('names a worker only where the page has one, and opens nothing else for it', () => {
    const page = '<script type="module" src="/x.js"></script>';
    expect(policyFor(page)).not.toContain('worker-src');
    const policy = policyFor(`${page}<div data-tool data-worker></div>`);
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/connect-src|wasm-unsafe-eval|blob:/);
  });

  it('leaves data blocks out, because they do not run', () => {
    expect(inlineBlocks('<script type="application/json">{"a":1}</script>', 'script')).toEqual([]);
  });
});

describe("a page's script", () => {
  async function aBuild(files: Record<string, string>) {
    const folder = await mkdtemp(path.join(tmpdir(), 'a-build-'));
    for (const [name, code] of Object.entries(files)) await writeFile(path.join(folder, name), code);
    return { behind: async (name: string) => path.basename(await scriptBehind(path.join(folder, name))) };
  }
  const shared = { 'core.js': 'export const a = 1;', 'tool.js': 'import{a}from"./core.js";b(a);' };

  it('gives its place to the file that it only imports', async () => {
    const { behind } = await aBuild({ ...shared, 'page.js': 'import"./core.js";import"./tool.js";\n' });
    expect(await behind('page.js')).toBe('tool.js');
  });

  it('stays where it does something itself', async () => {
    const { behind } = await aBuild({ ...shared, 'page.js': 'import"./tool.js";begin();' });
    expect(await behind('page.js')).toBe('page.js');
  });

  it('stays where one of its imports would be left out', async () => {
    const { behind } = await aBuild({ ...shared, 'other.js': 'c();', 'page.js': 'import"./other.js";import"./tool.js";' });
    expect(await behind('page.js')).toBe('page.js');
  });
});
