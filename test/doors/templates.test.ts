import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { EXAMPLES } from '../../src/cli/program/words/help-examples.js';
import { ROOT } from '../cli/support.js';
import { readAction } from './github-runner.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { version, repository } = JSON.parse(read('package.json')) as { version: string; repository: { url: string } };
/** Who publishes: said in package.json, and written from there into the templates by `npm run docs`. */
const OWNER = /github\.com\/([^/]+)\//.exec(repository.url)?.[1];
const ACTION = readAction(join(ROOT, 'action.yml'));
interface Hook {
  readonly id: string;
  readonly entry?: string;
  readonly language?: string;
  readonly require_serial?: boolean;
  readonly additional_dependencies?: readonly string[];
  readonly minimum_pre_commit_version?: string;
}
interface Repo {
  readonly repo: string;
  readonly rev?: string;
  readonly hooks: readonly Hook[];
}
const HOOKS = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

describe.each(['docs/ci.md', 'docs/fr/ci.md'])('what %s gives to copy', (page) => {
  const text = read(page);
  /** A block of YAML by how it begins. */
  const block = (first: string): string => {
    const found = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, inside = '']) => inside).find((inside) => inside.startsWith(first));
    if (found === undefined) throw new Error(`${page} has no block that begins with ${first}`);
    return found;
  };

  it('the step of GitHub: this version, and inputs that the action has', () => {
    interface Step {
      readonly uses?: string;
      readonly with?: Readonly<Record<string, string>>;
    }
    const workflow = parse(block('# .github/workflows/contacts.yml')) as {
      jobs: { check: { steps: readonly Step[]; permissions: Readonly<Record<string, string>> } };
    };
    const { steps, permissions } = workflow.jobs.check;
    const ours = steps.find(({ uses }) => uses?.includes('lumo-check'));
    expect(ours?.uses).toBe(`${OWNER}/lumo-check@v${version}`);
    expect(Object.keys(ours?.with ?? {}).filter((name) => !Object.hasOwn(ACTION.inputs, name))).toEqual([]);
    for (const [name, { required }] of Object.entries(ACTION.inputs)) if (required) expect(ours?.with).toHaveProperty(name);
    expect([ours?.with?.['upload-sarif'], permissions['security-events']]).toEqual(['true', 'write']);
  });

  it('tells every input and every output of the action', () => {
    const [, table = ''] = /^\| (?:Input|Entrée) \|.*?\n\| --- \| --- \|\n(.*?)\n\n/ms.exec(text) ?? [];
    const told = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    expect(told.toSorted()).toEqual(Object.keys(ACTION.inputs).toSorted());
    for (const name of Object.keys(ACTION.outputs)) expect(text).toContain(`\`${name}\``);
  });

  it('the component of GitLab: this version, inputs that it has, and its job', () => {
    const [head] = parseAllDocuments(read('templates/lumo-check.yml'));
    const inputs = (head as NonNullable<typeof head>).toJS().spec.inputs as Readonly<Record<string, { default?: unknown; type?: string }>>;
    const pipeline = parse(block('# .gitlab-ci.yml')) as {
      include: readonly { component: string; inputs: Readonly<Record<string, unknown>> }[];
    };
    const [included] = pipeline.include;
    expect(included?.component).toBe(`$CI_SERVER_FQDN/${OWNER}/lumo-check/lumo-check@${version}`);
    for (const [name, value] of Object.entries(included?.inputs ?? {}))
      expect([name, Array.isArray(value)]).toEqual([name, inputs[name]?.type === 'array']);
    expect(Object.keys(pipeline)).toEqual(['include', inputs['job-name']?.default]);
    const [, section = ''] = /^## GitLab\n(.*?)^## /ms.exec(text) ?? [];
    expect(Object.keys(inputs).filter((name) => !new RegExp(`\`${name}\`|^ +${name}:`, 'm').test(section))).toEqual([]);
  });

  it('the hooks of the repository: this version, hooks that there are, and the pre-commit that they need', () => {
    const shown = block('# .pre-commit-config.yaml, ');
    const { repos } = parse(shown) as { repos: readonly Repo[] };
    expect(repos.map(({ repo, rev }) => [repo, rev])).toEqual([[`https://github.com/${OWNER}/lumo-check`, `v${version}`]]);
    expect(repos.flatMap(({ hooks }) => hooks.map(({ id }) => id)).toSorted()).toEqual(HOOKS.map(({ id }) => id).toSorted());
    const [least = ''] = HOOKS.map(({ minimum_pre_commit_version = '' }) => minimum_pre_commit_version);
    expect(HOOKS.filter((hook) => hook.minimum_pre_commit_version !== least)).toEqual([]);
    expect(shown.split('\n')[0]).toContain(`pre-commit ${least.replace(/\.0$/, '')} `);
  });

  it('the hook from the registry is the hook of the repository', () => {
    const shown = [...text.matchAll(/^```yaml\n(# \.pre-commit-config\.yaml.*?)^```/gms)].map(([, inside = '']) => inside);
    expect(shown.length).toBe(2);
    const { repos } = parse(shown[1] ?? '') as { repos: readonly Repo[] };
    const [hook] = repos.flatMap(({ hooks }) => hooks);
    const ours = HOOKS.find(({ id }) => id === hook?.id);
    expect(hook).toMatchObject({
      entry: ours?.entry,
      language: 'node',
      require_serial: true,
      additional_dependencies: [`lumo-check@${version}`],
    });
  });

  it('the container is run as the Dockerfile says', () => {
    const [, flags = ''] = /^# +docker run (.*) lumo-check contacts\.csv$/m.exec(read('Dockerfile')) ?? [];
    expect(flags).toContain('--read-only');
    expect(text).toContain(`docker run ${flags} lumo-check contacts.csv`);
    expect(text).toContain(`lumo-check.git#v${version}`);
  });

  it('each shell loads completion as its help says', () => {
    for (const { run } of EXAMPLES.completion) expect(text).toMatch(new RegExp(`^${run.replace(/[$()|<]/g, '\\$&')} +#`, 'm'));
  });
});
