import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { SHELLS } from '../../src/cli/completion/shells/shells.js';
import { BROKEN, CLAIRE, contactFile, environment, folder, PAUL, ROOT, STOP } from '../cli/support.js';
import { published } from './published.js';
import { pythonTools } from './python-tools.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly minimum_pre_commit_version: string;
}
const HOOKS = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];
const MINUTES = 60_000;

const run = (command: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd,
    env: environment({ LC_ALL: 'C.UTF-8', ...more }),
    encoding: 'utf8',
    timeout: 5 * MINUTES,
  });
  return { status, said: `${stdout}${stderr}` };
};
const git = (cwd: string, ...args: readonly string[]): string => {
  const who = { GIT_AUTHOR_NAME: 'x', GIT_AUTHOR_EMAIL: 'x@acme.example', GIT_COMMITTER_NAME: 'x', GIT_COMMITTER_EMAIL: 'x@acme.example' };
  const { status, said } = run('git', args, cwd, who);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${said}`);
  return said.trim();
};
/** A repository whose one commit holds what lies in a folder. */
const committed = (at: string): string => {
  git(at, 'init', '-q');
  git(at, 'add', '-A', '--force');
  git(at, 'commit', '-q', '--no-verify', '-m', 'x');
  return git(at, 'rev-parse', 'HEAD');
};

describe('tools of others look at the files', () => {
  /** What check-jsonschema says of files: a run of it loads the schemas, which takes longer than to hold files against them. */
  const checked = (context: TestContext, schema: string, files: Readonly<Record<string, string>>) =>
    run(
      join(pythonTools(context), 'check-jsonschema'),
      ['--builtin-schema', schema, ...(schema.endsWith('gitlab-ci') ? ['--data-transform', 'gitlab-ci'] : []), ...Object.keys(files)],
      folder(files),
    );
  /** All of them are what they should be, and one more, which is not, is told apart. */
  const valid = (context: TestContext, schema: string, files: Readonly<Record<string, string>>, broken: string): void => {
    const { status, said } = checked(context, schema, { ...files, 'broken.yml': broken });
    expect([status, said]).toEqual([1, expect.stringContaining('broken.yml')]);
    for (const name of Object.keys(files)) expect(said).not.toContain(name);
  };

  it('action.yml is an action, by the schema of GitHub’s actions', { timeout: 5 * MINUTES }, (context) => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
    valid(context, 'vendor.github-actions', { 'action.yml': text }, text.replace('using: composite', 'using: nothing'));
  });

  it('the component of GitLab and the workflows and pipelines that docs/ci.md shows are what they should be', (context) => {
    const [, body] = parseAllDocuments(readFileSync(join(ROOT, 'templates/lumo-check.yml'), 'utf8'));
    const shown = (first: string): Record<string, string> =>
      Object.fromEntries(
        ['docs/ci.md', 'docs/fr/ci.md'].map((page) => {
          const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text);
          return [`${page.replaceAll('/', '-')}.yml`, blocks.find((text) => text.startsWith(first)) ?? ''];
        }),
      );
    const component = stringify(body?.toJS());
    const pipelines = { 'component.yml': component, ...shown('# .gitlab-ci.yml') };
    valid(context, 'vendor.gitlab-ci', pipelines, component.replace(/^( +)script:/m, '$1scripted:'));
    valid(context, 'vendor.github-workflows', shown('# .github/workflows/contacts.yml'), 'on: push\njobs: nothing\n');
    valid(context, 'vendor.azure-pipelines', shown('steps:'), 'steps: nothing\n');
  });

  it('hadolint finds nothing in the Dockerfile', (context) => {
    const { status, said } = run(join(pythonTools(context), 'hadolint'), ['--no-color', 'Dockerfile'], ROOT);
    expect([status, said]).toEqual([0, '']);
  });

  it('the script of PowerShell parses, by a grammar of somebody else', (context) => {
    const at = folder({
      'script.ps1': SHELLS.powershell.script,
      'broken.ps1': SHELLS.powershell.script.replace('} finally {', '} finally {{{'),
      'read.py': `import sys, tree_sitter, tree_sitter_powershell
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
for name in sys.argv[1:]:
    print(name, parser.parse(open(name, 'rb').read()).root_node.has_error)
`,
    });
    const { said } = run(join(pythonTools(context), 'python'), ['read.py', 'script.ps1', 'broken.ps1'], at);
    expect(said).toBe('script.ps1 False\nbroken.ps1 True\n');
  });
});

describe('hooks of pre-commit', () => {
  it('have names that users can tell apart, one entry each, and write nothing', () => {
    expect(HOOKS.map(({ id }) => id)).toEqual(['lumo-check-contacts', 'lumo-check-messages', 'lumo-check-plans', 'lumo-check-governance']);
    for (const { entry, language } of HOOKS) expect([entry.startsWith('lumo-check check --check'), language]).toEqual([true, 'node']);
  });

  it.each([
    [
      'lumo-check-contacts',
      ['contacts.csv', 'data/Clients 2026.csv'.toLowerCase(), 'prospects.xlsx', 'exports/leads.ods'],
      ['products.csv', 'contacts.md', 'contacts/readme.txt'],
    ],
    [
      'lumo-check-messages',
      ['a.eml', 'b.mjml', 'c.sms', 'mails/welcome.html', 'x/sequence/step_1.md', 'scripts-appel/froid.md'],
      ['index.html', 'docs/readme.md', 'mails/logo.png'],
    ],
    ['lumo-check-plans', ['campaign.yaml', 'november.campaign.yml'], ['docker-compose.yaml', 'campaigns.yaml']],
    ['lumo-check-governance', ['lumo.governance.yaml', 'org/lumo.governance.yml'], ['governance.yaml', 'xlumo.governance.yaml']],
  ])('%s looks at its own files', (id, mine, others) => {
    const { files = '' } = HOOKS.find((hook) => hook.id === id) ?? {};
    expect([...mine, ...others].filter((name) => new RegExp(files).test(name))).toEqual(mine);
  });

  /** A repository of a user: contacts of whom one has no readable address, a mail, a plan, an attestation. */
  const project = (config: object): string => {
    const at = folder({
      'my contacts.csv': contactFile(CLAIRE, BROKEN),
      'good/contacts.csv': contactFile(CLAIRE, PAUL),
      'products.csv': 'id;price\n1;2\n',
      'stop.txt': STOP,
      'mails/offer.html': '<p>Bonjour {{ unknown',
      'campaign.yaml': 'lumo: campaign/1\nname: x\n',
      'lumo.governance.yaml': 'lumo: governance/1\nentity: Acme\n',
      // JSON is YAML in which a day is a text.
      '.pre-commit-config.yaml': JSON.stringify(config),
    });
    committed(at);
    return at;
  };
  const preCommit = (context: TestContext, at: string, args: readonly string[], home: string) => {
    const bin = pythonTools(context);
    return run(join(bin, 'pre-commit'), args, at, {
      PRE_COMMIT_HOME: home,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      PRE_COMMIT_COLOR: 'never',
    });
  };
  /** What pre-commit says of each hook. */
  const verdicts = (said: string): string[] =>
    [...said.matchAll(/^(lumo-check, [^.]+?)\.*(?:\(.*?\))?(Passed|Failed|Skipped)$/gm)].map(([, name, verdict]) => `${name}: ${verdict}`);
  const ARGS = ['--as-of', '2026-11-24', '--opposition', 'stop.txt'];

  it('the manifest is one, by pre-commit itself', { timeout: 5 * MINUTES }, (context) => {
    expect(preCommit(context, ROOT, ['validate-manifest', '.pre-commit-hooks.yaml'], folder())).toEqual({ status: 0, said: '' });
  });

  it('run by pre-commit from a repository that holds the package', { timeout: 5 * MINUTES }, (context) => {
    pythonTools(context);
    const repo = folder();
    cpSync(published().staged, repo, { recursive: true });
    cpSync(join(ROOT, '.pre-commit-hooks.yaml'), join(repo, '.pre-commit-hooks.yaml'));
    const rev = committed(repo);
    const hooks = HOOKS.map(({ id }) => ({ id, args: id === 'lumo-check-contacts' ? ARGS : ['--as-of', '2026-11-24'] }));
    const at = project({ repos: [{ repo, rev, hooks }] });
    const home = folder();
    const all = preCommit(context, at, ['run', '--all-files'], home);
    expect([all.status, verdicts(all.said)]).toEqual([
      1,
      [
        'lumo-check, contact files: Failed',
        'lumo-check, messages and call scripts: Failed',
        'lumo-check, plans of campaigns: Failed',
        'lumo-check, governance: Passed',
      ],
    ]);
    expect(all.said).toContain('✗ my contacts.csv: ');
    expect(all.said).not.toContain('products.csv');
    // Nothing was written, and good files pass.
    expect(git(at, 'status', '--short')).toBe('');
    const good = preCommit(context, at, ['run', 'lumo-check-contacts', '--files', 'good/contacts.csv', 'products.csv'], home);
    expect([good.status, verdicts(good.said)]).toEqual([0, ['lumo-check, contact files: Passed']]);
    const none = preCommit(context, at, ['run', 'lumo-check-contacts', '--files', 'products.csv'], home);
    expect([none.status, verdicts(none.said)]).toEqual([0, ['lumo-check, contact files: Skipped']]);
  });

  it('run by pre-commit from the package alone, as docs/ci.md shows', { timeout: 5 * MINUTES }, (context) => {
    pythonTools(context);
    const { tarball } = published();
    const shown =
      /^```yaml\n(# \.pre-commit-config\.yaml, the package.*?)^```/ms.exec(readFileSync(join(ROOT, 'docs/ci.md'), 'utf8'))?.[1] ?? '';
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(shown).toContain(`additional_dependencies: ['lumo-check@${version}']`);
    const config = parse(shown.replace(`lumo-check@${version}`, `file:${tarball}`).replace('opposition.txt', 'stop.txt'));
    const ran = preCommit(context, project(config), ['run', '--all-files'], folder());
    expect([ran.status, verdicts(ran.said)]).toEqual([1, ['lumo-check, contact files: Failed']]);
    expect(ran.said).toContain('✗ my contacts.csv: ');
  });

  it('run by pre-commit from this repository, which is built then', { timeout: 8 * MINUTES, retry: 1 }, (context) => {
    if (process.env.LUMO_PRE_COMMIT !== 'required') return context.skip('it takes a minute: LUMO_PRE_COMMIT=required runs it');
    // What would be committed now.
    const repo = folder();
    const listed = git(ROOT, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean);
    for (const path of listed.filter((one) => !/^(?:fixtures|test|docs|bench)\//.test(one))) {
      mkdirSync(join(repo, path, '..'), { recursive: true });
      cpSync(join(ROOT, path), join(repo, path));
    }
    writeFileSync(join(repo, '.gitignore'), 'node_modules\ndist\n.build\n.types\n');
    git(repo, 'init', '-q');
    git(repo, 'add', '-A');
    git(repo, 'commit', '-q', '-m', 'x');
    const at = project({ repos: [{ repo, rev: git(repo, 'rev-parse', 'HEAD'), hooks: [{ id: 'lumo-check-contacts', args: ARGS }] }] });
    const ran = preCommit(context, at, ['run', '--all-files'], folder());
    // It installs from a registry, which may fail it once: what it said tells.
    expect([ran.status, verdicts(ran.said)], ran.said).toEqual([1, ['lumo-check, contact files: Failed']]);
    expect(ran.said).toContain('✗ my contacts.csv: ');
  });
});
