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
