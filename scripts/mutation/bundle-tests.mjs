/** The tests of a room with all of `src` that they import, as one piece of code that can be run again and again. */
import { globSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';

const ENTRY = 'virtual:tests';

/** Hands the test files to the bundler as one module. */
const asOneModule = (root, files) => ({
  name: 'tests-as-one-module',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) => (id === ENTRY ? files.map((file) => `import ${JSON.stringify(path.join(root, file))};`).join('\n') : undefined),
  transform: (code, id) => (code.includes('import.meta.dirname') ? code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))) : undefined),
});

/**
 * Bundles the tests; packages stay outside and come from `require`.
 * @param {{ root: string, include: string[], exclude: string[] }} tests globs from the root
 * @returns {Promise<(require: (id: string) => unknown) => void>} runs the code anew, with fresh modules
 */
export async function bundleTests({ root, include, exclude }) {
  const files = globSync(include, { cwd: root, exclude }).toSorted();
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [asOneModule(root, files)],
    build: { ssr: true, write: false, minify: false, target: 'node22', rolldownOptions: { input: ENTRY, output: { format: 'cjs', codeSplitting: false } } },
  });
  const script = new vm.Script(`(function (require, module, exports) {${output[0].code}\n})`, { filename: 'tests.cjs' });
  return (require) => {
    const module = { exports: {} };
    script.runInThisContext()(require, module, module.exports);
  };
}
