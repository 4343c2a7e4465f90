import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** What a test runner counted, and each failing test in its own words. */
export type Report = { readonly passed: number; readonly failed: number; readonly failures: readonly Failure[] };
export type Failure = { readonly test: string; readonly said: string };

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.optional(z.array(z.string())) }),
      ),
    }),
  ),
});

type Suite = { readonly specs: readonly z.infer<typeof specSchema>[]; readonly suites?: readonly Suite[] | undefined };
const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  ok: z.boolean(),
  tests: z.array(
    z.object({ results: z.array(z.object({ errors: z.array(z.object({ message: z.optional(z.string()) })) })) }),
  ),
});
const suiteSchema: z.ZodMiniType<Suite> = z.object({
  specs: z.array(specSchema),
  suites: z.optional(z.array(z.lazy(() => suiteSchema))),
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.object({ message: z.optional(z.string()) })),
  suites: z.array(suiteSchema),
});

/** Vitest's JSON report. A file that could not even be loaded is a failure too, though no test of it ran. */
export async function readVitest(file: string): Promise<Report> {
  const report = vitestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }): Failure[] => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [{ test: name, said: message ?? '' }] : [];
    return failed.map(({ fullName, failureMessages = [] }) => ({
      test: `${name}: ${fullName}`,
      said: failureMessages.join('\n'),
    }));
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

/** Playwright's JSON report. A test that passed when tried again counts as passed. */
export async function readPlaywright(file: string): Promise<Report> {
  const { stats, errors, suites } = playwrightSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const failures = suites.flatMap(allSpecs).filter(({ ok }) => !ok);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: [
      ...errors.map(({ message }) => ({ test: 'browser tests', said: message ?? '' })),
      ...failures.map(({ file: spec, line, title, tests }) => ({
        test: `${spec}:${line}: ${title}`,
        said: tests
          .flatMap(({ results }) => results.flatMap(({ errors: all }) => all.map(({ message }) => message ?? '')))
          .join('\n'),
      })),
    ],
  };
}

function allSpecs({ specs, suites = [] }: Suite): z.infer<typeof specSchema>[] {
  return [...specs, ...suites.flatMap(allSpecs)];
}
