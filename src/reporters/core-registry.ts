import type { CoreReporter } from './contract/reporter.js';

/** Reporters that need only what every report has, by the name that `--format` takes; each is loaded when it is asked for. */
export const CORE_REPORTERS = {
  sarif: async () => (await import('./machine/sarif.js')).sarifReport,
  junit: async () => (await import('./machine/junit.js')).junitReport,
  github: async () => (await import('./machine/github.js')).githubAnnotations,
  gitlab: async () => (await import('./machine/gitlab.js')).gitlabReport,
  azure: async () => (await import('./machine/azure.js')).azureAnnotations,
  openlineage: async () => (await import('./data/openlineage.js')).lineageEvent,
} as const satisfies Readonly<Record<string, () => Promise<CoreReporter>>>;

type CoreFormat = keyof typeof CORE_REPORTERS;

/** The same for reports that have a core. @param of makes a reporter of such reports from one of the core */
export const coreReporters = <R>(of: (reporter: CoreReporter) => R): Readonly<Record<CoreFormat, () => Promise<R>>> =>
  Object.fromEntries(Object.entries(CORE_REPORTERS).map(([format, load]) => [format, async () => of(await load())])) as Record<
    CoreFormat,
    () => Promise<R>
  >;
