import { describe, expect, it } from 'vitest';
import { mapOf, robots } from '../../scripts/site-map.mjs';

describe('what visiting machines are told', () => {
  it('is that everything may be read, and where the map is if there is one', () => {
    expect(robots()).toBe('User-agent: *\nAllow: /\n');
    expect(robots('https://host.test/sitemap.xml')).toMatch(/^Sitemap: https:\/\/host\.test\/sitemap\.xml$/m);
  });

  it('names every address once in the map', () => {
    const map = mapOf(['https://host.test/', 'https://host.test/guide/']);
    expect(map.match(/<loc>[^<]+<\/loc>/g)).toEqual(['<loc>https://host.test/</loc>', '<loc>https://host.test/guide/</loc>']);
  });
});
