import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { pagePolicy } from './scripts/page-policy.mjs';

/**
 * A tool page loads two files on one level: `core`, which all tools share, and its own. The home
 * page and the planner share theirs, since the home page's answer is a plan. What comes on use
 * goes where the bundler puts it.
 */
const core = /node_modules[\\/](preact|nanostores|@nanostores|date-fns|@date-fns)[\\/]|src[\\/](stores[\\/](?!on-use|plan\.|draft\.|checklist\.)|components[\\/](ui|notebook)[\\/](?!on-use)|domain[\\/]iso-date)/;
const planner = /src[\\/](stores[\\/]plan\.|domain[\\/](?!composer|checklist|iso-date|planner[\\/](calendar|timing))|components[\\/]planner[\\/](home|plan)\.client)/;

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
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: core }, { name: 'planner', test: planner }] } } } },
      },
    },
  },
});
