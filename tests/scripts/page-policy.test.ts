import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineBlocks, policyFor } from '../../scripts/page-policy.mjs';

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

  it('leaves data blocks out, because they do not run', () => {
    expect(inlineBlocks('<script type="application/json">{"a":1}</script>', 'script')).toEqual([]);
  });
});
