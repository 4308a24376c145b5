/**
 * Which file of the build a module belongs to. A tool page loads two files on one level:
 * `core`, which the tools share, and its own. The home page and the planner share theirs, since the
 * home page's answer is a plan. What comes on use goes where the bundler puts it.
 */

/** The tools by the scripts that wake them. */
const TOOLS = [
  ['planner', /[\\/]planner[\\/](home|plan)\.client\.tsx$/],
  ['composer', /[\\/]composer\.client\.tsx$/],
  ['checklist', /[\\/]checklist\.client\.tsx$/],
];

const toolOf = (id) => TOOLS.find(([, script]) => script.test(id))?.[0];

/** The tools whose script imports the module, straight or through others. */
function toolsOver(id, context) {
  const tools = new Set();
  const seen = new Set([id]);
  for (const module of seen) {
    const tool = toolOf(module);
    if (tool) tools.add(tool);
    for (const importer of context.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return [...tools];
}

/** A group takes what its modules import along, so `core` comes first. What only comes on use is in neither. */
const groups = [
  { name: (id, context) => (toolsOver(id, context).length > 1 ? 'core' : null) },
  { name: (id, context) => toolsOver(id, context)[0] ?? null },
];

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps every `import()` in a helper that lists the files a part needs. The lists cost more than the
 * step they save, and the helper would tie every script to the file it lies in: plain imports again.
 */
const withPlainImports = (code) => code
  .replace(/import \{ \w+ as __vitePreload \} from "[^"]+";\n/g, '')
  .replace(/(import \{[^}]*?)(?:, \w+ as __vitePreload\b|\b\w+ as __vitePreload, )/g, '$1')
  .replace(/__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^;]*);\s*return \{[^}]*\};\s*\}, __VITE_PRELOAD__\)/g, '$1')
  .replaceAll('__vitePreload(', '((load) => load())(')
  .replaceAll(', __VITE_PRELOAD__)', ')');

/** Vite plugin: writes the files of the tools. What comes on use is imported by plain `import()`. */
export function toolFiles() {
  return {
    name: 'tool-files',
    apply: 'build',
    enforce: 'pre',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      return {
        build: {
          modulePreload: false,
          minify: 'terser',
          terserOptions: { module: true, ecma: 2022, safari10: false, compress: { passes: 3 } },
          rolldownOptions: { output: { codeSplitting: { groups } } },
        },
      };
    },
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    renderChunk: {
      order: 'pre',
      handler: (code) => (code.includes('__vitePreload') ? { code: withPlainImports(code), map: null } : null),
    },
  };
}
