/**
 * Runs tests against a mutant in some hundredths of a second. The tests and what they import become one script, which is
 * evaluated anew for each mutant, so that nothing that a module keeps goes over from one to the next. Only the part of
 * vitest that the tests of the domain use: describe, it, test, each; no hooks.
 */
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build, type Plugin } from 'esbuild';
import type * as FastCheck from 'fast-check';
import { expect } from 'vitest';
import { mutated } from './folders.ts';

interface Test {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
}

/** What the instrumented code reads and writes; its shape is stryker's. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Required<DryRunResult & { status: DryRunStatus.Complete }>['mutantCoverage'];
}

type Evaluate = (need: (id: string) => unknown, inFile: (file: string) => void) => Promise<void>;

const requireHere = createRequire(resolve('package.json'));
const fc = requireHere('fast-check') as typeof FastCheck;

/** Packages, and law as it is written, are loaded once: no mutant is in them. */
const loadedOnce: Plugin = {
  name: 'loaded-once',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^in-file:/ }, ({ path }) => ({ path, namespace: 'in-file' }));
    onLoad({ filter: /.*/, namespace: 'in-file' }, ({ path }) => ({
      contents: `inFile(${JSON.stringify(path.slice('in-file:'.length))});`,
    }));
    onResolve({ filter: /^[a-z@]/ }, ({ path }) => ({ path, namespace: 'needed' }));
    onLoad({ filter: /\.json$/ }, ({ path }) => ({ contents: needed(path) }));
    onLoad({ filter: /.*/, namespace: 'needed' }, ({ path }) => ({ contents: needed(path) }));
  },
};
const needed = (id: string): string => `module.exports = need(${JSON.stringify(id)});`;

const testFiles = (): readonly string[] => globSync([...(mutated()?.tests ?? [])]).toSorted();

const scriptOf = async (files: readonly string[]): Promise<Evaluate> => {
  const { outputFiles } = await build({
    stdin: {
      contents: ['tests/support/seeded.ts', ...files]
        .map((file) => `import 'in-file:${file}'; import './${file}';`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    plugins: [loadedOnce],
    logLevel: 'error',
  });
  const text = outputFiles.map((each) => each.text).join('');
  return new Script(`async (need, inFile) => {${text}\n}`, {
    filename: 'tests.js',
  }).runInThisContext() as Evaluate;
};

/** The tests of all files, as they are when the modules are evaluated now. */
const testsNow = async (evaluate: Evaluate): Promise<readonly Test[]> => {
  const tests: Test[] = [];
  let [fileName, within]: [string, readonly string[]] = ['', []];
  const inFile = (file: string) => {
    fileName = file;
  };
  const describe = (name: string, body: () => void) => {
    const outer = within;
    within = [...outer, name];
    body();
    within = outer;
  };
  const test = (name: string, run: () => unknown) => {
    const id = [fileName, ...within, name].join(' > ');
    const same = tests.filter((each) => each.id.startsWith(id)).length;
    tests.push({ id: same === 0 ? id : `${id} (${same})`, fileName, run });
  };
  const eachOf =
    (define: (name: string, run: () => unknown) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, run: (...row: readonly unknown[]) => unknown) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        define(
          format(name, ...values)
            .split('\n')
            .join(' '),
          () => run(...values),
        );
      }
    };
  const it = Object.assign(test, { each: eachOf(test) });
  const vitest = { expect, it, test: it, describe: Object.assign(describe, { each: eachOf(describe) }) };
  await evaluate((id) => (id === 'vitest' ? vitest : requireHere(id)), inFile);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
  return tests;
};

const resultOf = async ({ id, fileName, run }: Test): Promise<TestResult> => {
  const began = performance.now();
  const base = () => ({ id, name: id, fileName, timeSpentMs: Math.round(performance.now() - began) });
  try {
    await run();
    return { ...base(), status: TestStatus.Success };
  } catch (error) {
    return { ...base(), status: TestStatus.Failed, failureMessage: String(error) };
  }
};

const runner = (): TestRunner => {
  const instruments: Instruments = {};
  Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instruments });
  const spent = new Map<string, number>();
  let evaluate: Evaluate | undefined;
  const script = async () => {
    evaluate ??= await scriptOf(testFiles());
    return evaluate;
  };

  /** Each test has modules of its own here: what one made and kept would else hide what another needs. */
  const dryRun = async (_: DryRunOptions): Promise<DryRunResult> => {
    const evaluated = await script();
    const results: TestResult[] = [];
    for (let n = 0, tests = await testsNow(evaluated); n < tests.length; n += 1) {
      const test = n === 0 ? tests[n] : (await testsNow(evaluated))[n];
      if (test === undefined) break;
      instruments.currentTestId = test.id;
      results.push(await resultOf(test));
      instruments.currentTestId = undefined;
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      ...(instruments.mutantCoverage && { mutantCoverage: instruments.mutantCoverage }),
    };
  };

  /** The quickest first, up to the first that fails: shrinking what made it fail would tell nobody anything. */
  const mutantRun = async ({
    activeMutant,
    mutantActivation,
    testFilter,
    hitLimit,
  }: MutantRunOptions): Promise<MutantRunResult> => {
    const evaluated = await script();
    Object.assign(instruments, { activeMutant: undefined, hitCount: 0, hitLimit });
    if (mutantActivation === 'static') instruments.activeMutant = activeMutant.id;
    const results: TestResult[] = [];
    try {
      const tests = (await testsNow(evaluated)).filter(({ id }) => testFilter?.includes(id) ?? true);
      instruments.activeMutant = activeMutant.id;
      for (const test of tests.toSorted((a, b) => (spent.get(a.id) ?? 0) - (spent.get(b.id) ?? 0))) {
        const result = await resultOf(test);
        spent.set(test.id, result.timeSpentMs);
        results.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: String(error) });
    }
    const endless = determineHitLimitReached(instruments.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  };

  return { capabilities: () => ({ reloadEnvironment: true }), dryRun, mutantRun };
};

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', Object.assign(runner, { inject: tokens() })),
];
