import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const rooms = ['content', 'schemas', 'domain', 'stores', 'ui', 'notebook', 'guide', 'planner', 'composer', 'checklist', 'search', 'layouts', 'pages', 'styles'];
const component = (name) => ({ type: name, pattern: `src/components/${name}` });

/** Who may import whom: pages → layouts → components → stores → domain. Tools never import each other. */
const mayImport = {
  schemas: ['schemas'],
  domain: ['domain'],
  stores: ['stores', 'domain'],
  ui: ['ui', 'domain', 'styles'],
  notebook: ['notebook', 'ui', 'stores', 'domain', 'styles'],
  guide: ['guide', 'ui', 'domain', 'schemas', 'styles'],
  planner: ['planner', 'notebook', 'ui', 'stores', 'domain', 'styles'],
  composer: ['composer', 'notebook', 'ui', 'stores', 'domain', 'styles'],
  checklist: ['checklist', 'notebook', 'ui', 'stores', 'domain', 'styles'],
  search: ['search', 'ui', 'styles'],
  layouts: ['layouts', 'ui', 'styles'],
  pages: ['layouts', 'planner', 'composer', 'checklist', 'search', 'notebook', 'guide', 'ui', 'stores', 'domain', 'schemas', 'styles'],
  styles: ['styles'],
  content: ['guide', 'ui'],
};

const oneHome = (name, home) => ({ name, message: `${name} lives in ${home} alone.` });
const storage = ['localStorage', 'sessionStorage'].map((name) => oneHome(name, 'src/stores/storage.ts'));
const clockAndZone = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is read in src/stores/today.ts alone; elsewhere "now" is an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is read in src/stores/today.ts alone; elsewhere "now" is an argument.',
  },
  {
    selector: "MemberExpression[property.name=/^(getTimezoneOffset|resolvedOptions)$/]",
    message: 'Zones are looked up in src/domain/zoned-time.ts and own-zone.ts alone.',
  },
];

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'public/holidays', 'node_modules', 'reports', 'test-results'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.css', '.mjs'] } },
      'boundaries/elements': [
        ...['ui', 'notebook', 'guide', 'planner', 'composer', 'checklist', 'search'].map(component),
        ...rooms
          .filter((room) => ['content', 'schemas', 'domain', 'stores', 'layouts', 'pages', 'styles'].includes(room))
          .map((room) => ({ type: room, pattern: `src/${room}` })),
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        policies: Object.entries(mayImport).map(([from, to]) => ({
          from: { element: { type: from } },
          allow: { to: { element: { types: { anyOf: to } } } },
        })),
      }],
      'no-restricted-globals': ['error', ...storage],
      'no-restricted-properties': ['error', ...['localStorage', 'sessionStorage'].map((property) => ({ object: 'window', property }))],
      'no-restricted-syntax': ['error', ...clockAndZone,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  { files: ['src/stores/storage.ts'], rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' } },
  { files: ['src/stores/today.ts', 'src/domain/zoned-time.ts', 'src/domain/own-zone.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [{ name: 'date-fns', message: 'Import date-fns by subpath.' }],
        patterns: [{ group: ['preact*', 'astro*', 'nanostores', '@nanostores/*', 'valibot', 'node:*'], message: 'The domain is plain functions over plain data.' }],
      }],
    },
  },
);
