import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/support.js';

interface Job {
  readonly 'runs-on': string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}
interface Workflow {
  readonly on: { readonly push: { readonly tags?: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflow = (name: string): Workflow => parse(readFileSync(join(ROOT, '.github/workflows', name), 'utf8'));
const ordersOf = (job: Job | undefined): readonly string[] => job?.steps.flatMap(({ run }) => run ?? []) ?? [];

describe('the workflow of releases', () => {
  const { on, permissions, jobs } = workflow('publish.yml');

  it('a tag publishes with provenance, after all checks, and hands out what the release is made of', () => {
    expect(on).toEqual({ push: { tags: ['v*.*.*'] } });
    const orders = ordersOf(jobs.publish);
    const [checks, publish, release] = ['.ci/run', 'npm publish --provenance', 'dist/sbom.cdx.json'].map((order) =>
      orders.findIndex((run) => run.includes(order)),
    ) as [number, number, number];
    expect(checks).toBeGreaterThanOrEqual(0);
    expect(publish).toBeGreaterThan(checks);
    expect(release).toBeGreaterThan(publish);
    // Without this right nobody signs where a package was made.
    expect(jobs.publish?.permissions).toMatchObject({ 'id-token': 'write' });
  });

  it('gives no right to any other job than the one that publishes', () => expect(permissions).toEqual({ contents: 'read' }));
});

describe('the workflow of CI', () => {
  it('the sources are tested on Windows too', () => {
    const job = workflow('ci.yml').jobs.windows;
    expect(job?.['runs-on']).toBe('windows-latest');
    const orders = ordersOf(job);
    expect(orders).toContain('git config --global core.autocrlf false');
    expect(orders.find((run) => run.startsWith('npx vitest run'))).toMatch(/test\/journal .*test\/csv /);
  });
});
