import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { pagePolicy } from './scripts/page-policy.mjs';

/**
 * What every tool page shares goes into one file, `core`; each tool adds one of its own.
 * Two files on one level is the budget of the design.
 */
const core = {
  name: 'core',
  test: /node_modules[\\/](preact|nanostores|@nanostores|valibot|date-fns|@date-fns)[\\/]|src[\\/](stores|components[\\/](ui|notebook)|domain)[\\/](?!on-use[\\/]|composer[\\/]|checklist[\\/]|planner[\\/](calendar|timing))/,
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact(), pagePolicy()],
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [core] } } } },
      },
    },
  },
});
