/**
 * A stand-in for vitest's `describe`, `test` and hooks that only collects: each test becomes a function to
 * call as often as one likes. What a test expects is vitest's own `expect`.
 */
import { format } from 'node:util';
import { expect } from 'vitest';

/** The name of one row of a table: `%s` and its like take the row's values, as with `test.each`. */
function nameOf(name, values, row) {
  const taken = name.match(/%[sdifjoO]/g)?.length ?? 0;
  return `${format(name, ...values.slice(0, taken))} ${row}`;
}

/**
 * An empty list and what a test file imports from 'vitest' to fill it.
 * A hook outside of any block holds for all tests that come after it.
 * @returns {{ tests: { name: string, run: () => Promise<void> }[], vitest: object }}
 */
export function testList() {
  const tests = [];
  const names = [];
  let hooks = { before: [], after: [] };
  const variables = new Map();

  /** Hooks of a block go round each of its tests, those for all tests too: a mutant may spoil what they made. */
  function describe(name, fill) {
    const outer = hooks;
    hooks = { before: [...outer.before], after: [...outer.after] };
    names.push(name);
    fill();
    names.pop();
    hooks = outer;
  }

  function test(name, body) {
    const around = hooks;
    tests.push({
      name: [...names, name].join(' › '),
      async run() {
        try {
          for (const hook of around.before) await hook();
          await body();
        } finally {
          for (const hook of around.after) await hook();
        }
      },
    });
  }

  const each = (add) => (rows) => (name, body) => rows.forEach((row, i) => {
    const values = Array.isArray(row) ? row : [row];
    add(nameOf(name, values, i + 1), () => body(...values));
  });
  Object.assign(describe, { each: each(describe) });
  Object.assign(test, { each: each(test) });
  const before = (hook) => hooks.before.push(hook);
  const after = (hook) => hooks.after.push(hook);
  const vi = {
    stubEnv(key, value) {
      if (!variables.has(key)) variables.set(key, process.env[key]);
      process.env[key] = value;
    },
    unstubAllEnvs() {
      for (const [key, value] of variables) {
        if (value === undefined) Reflect.deleteProperty(process.env, key);
        else process.env[key] = value;
      }
      variables.clear();
    },
  };

  return { tests, vitest: { describe, test, it: test, expect, vi, beforeAll: before, beforeEach: before, afterAll: after, afterEach: after } };
}
