/**
 * A test runner for Stryker: the room's tests run in this process, bundled once. Stryker's own runner for vitest
 * starts a worker and reads every file anew for each mutant, which takes far longer (decision 0007).
 * For each mutant all modules are made anew, so that nothing one mutant left behind can judge the next.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { chosenRoom } from './rooms.mjs';
import { testList } from './test-list.mjs';

class TestRunner {
  /** How many mutants each test has killed so far, and how long it took: the likeliest and quickest go first. */
  #kills = new Map();
  #times = new Map();
  /** The texts of content that were parsed, each as JSON. */
  #texts = new Map();
  /** Where mutated code looks up which mutant lives, and counts what it met. */
  space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    this.evaluate = await bundleTests({ root, ...chosenRoom() });
    this.packages = createRequire(path.join(root, 'package.json'));
  }

  /** All tests with modules of their own. A text of content is parsed once: it is no code, and takes long. */
  #load() {
    const { tests, vitest } = testList();
    this.evaluate((id) => {
      if (id === 'vitest') return vitest;
      if (id !== 'yaml') return this.packages(id);
      return { ...this.packages(id), parse: (text) => this.#parsed(text) };
    });
    return tests;
  }

  #parsed(text) {
    if (!this.#texts.has(text)) this.#texts.set(text, JSON.stringify(this.packages('yaml').parse(text)));
    return JSON.parse(this.#texts.get(text));
  }

  async #run({ name, run }, id) {
    const started = performance.now();
    const result = { id, name, status: TestStatus.Success };
    try {
      await run();
    } catch (error) {
      Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
    }
    return { ...result, timeSpentMs: performance.now() - started };
  }

  async dryRun() {
    const results = [];
    for (const [i, test] of this.#load().entries()) {
      this.space.currentTestId = String(i);
      const result = await this.#run(test, String(i));
      this.#times.set(result.id, result.timeSpentMs);
      results.push(result);
    }
    this.space.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.space.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    Object.assign(this.space, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit, activeMutant: mutantActivation === 'static' ? activeMutant.id : undefined });
    const tests = this.#load();
    this.space.activeMutant = activeMutant.id;
    const promise = (id) => (1 + (this.#kills.get(id) ?? 0)) / (1 + (this.#times.get(id) ?? 0));
    const ids = (testFilter ?? tests.map((_, i) => String(i))).toSorted((a, b) => promise(b) - promise(a));
    const results = [];
    for (const id of ids) {
      const result = await this.#run(tests[Number(id)], id);
      this.#times.set(id, Math.min(result.timeSpentMs, this.#times.get(id) ?? Infinity));
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.#kills.set(id, (this.#kills.get(id) ?? 0) + 1);
      break;
    }
    const endless = determineHitLimitReached(this.space.hitCount, this.space.hitLimit);
    this.space.activeMutant = undefined;
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }
}

const create = Object.assign(() => new TestRunner(), { inject: [] });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-one-process', create)];
