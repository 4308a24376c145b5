import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { offline } from './scripts/offline.mjs';
import { pagePolicy } from './scripts/page-policy.mjs';
import { siteMap } from './scripts/site-map.mjs';
import { siteSearch } from './scripts/site-search.mjs';
import { toolFiles } from './scripts/tool-files.mjs';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact(), siteSearch(), pagePolicy(), siteMap(), offline()],
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    plugins: [toolFiles()],
  },
});
