import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folder, lumo, ROOT } from '../support.js';

const schemaOf = (name: string) => JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(schemaOf('report.json'));
const valid = ajv.compile(schemaOf('audit.json'));

const FILES = {
  'exports/crm-2023-01-02.csv': 'email;nom;date_opposition;date_collecte\nclaire@acme.example;Martin;2026-01-02;2026-01-01\n',
  'exports/salon-2026-11-01.csv': 'email;nom;date_collecte\npaul@acme.example;Durand;2026-10-01\n',
};
const AS_OF = ['--as-of', '2026-11-24', '--no-cache'];
const exemption = (more: string) =>
  `exemptions:\n  - { ${more}, reason: kept by law, evidence: ticket 12, approvedBy: DPO, until: 2026-12-31 }\n`;
const tree = (more: Readonly<Record<string, string>> = {}) => folder({ ...FILES, ...more });
const audit = (cwd: string, ...args: readonly string[]) => lumo(cwd, ['audit', 'exports', ...AS_OF, ...args]);
const jsonOf = async (cwd: string, ...args: readonly string[]) => JSON.parse((await audit(cwd, '-f', 'json', ...args)).stdout);

describe('exemptions of files', () => {
  it.each([
    ['a path', 'exports/crm-2023-01-02.csv', 1],
    ['a pattern', 'exports/crm-*.csv', 1],
    ['another file', 'exports/other.csv', 0],
  ])('named by %s keep back what a rule says of them, and are told', async (_, file, findings) => {
    const cwd = tree({ 'lumo-exemptions.yaml': exemption(`rule: export-past-retention, file: '${file}'`) });
    const report = await jsonOf(cwd);
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report.exemptions).toMatchObject([{ rule: 'export-past-retention', file, findings, approvedBy: 'DPO' }]);
    const said = report.files.flatMap(({ rules }: { rules: { id: string }[] }) => rules.map(({ id }) => id));
    expect(said.filter((id: string) => id === 'export-past-retention')).toHaveLength(1 - findings);
  });

  it.each([
    ['a rule about files, of contacts', "rule: export-past-retention, where: { email: 'a@acme.example' }", 'is about files'],
    ['a rule about contacts, of files', 'rule: retention-prospect, file: exports/crm.csv', 'is about contacts'],
  ])('for %s are refused', async (_, more, what) => {
    const { code, stderr } = await audit(tree({ 'lumo-exemptions.yaml': exemption(more) }));
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_EXEMPTION_SUBJECT');
    expect(stderr).toContain(what);
  });

  it('do not disturb a check of one file', async () => {
    const cwd = tree({ 'lumo-exemptions.yaml': exemption("rule: export-past-retention, file: 'exports/*'") });
    const { stderr } = await lumo(cwd, ['exports/salon-2026-11-01.csv', '--check', '--as-of', '2026-11-24']);
    expect(stderr).not.toContain('LUMO_EXEMPTION');
  });
});

describe('exemptions of contacts', () => {
  const OLD = { 'exports/old.csv': 'email;nom;date_collecte\nold@acme.example;Roy;2018-01-02\nlea@acme.example;Petit;2018-01-02\n' };
  const kept = exemption("rule: retention-prospect, where: { email: 'old@acme.example' }");

  it('go with an audit, whose other files do not need them', async () => {
    const report = await jsonOf(tree({ ...OLD, 'lumo-exemptions.yaml': kept }));
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    const old = report.files.find(({ name }: { name: string }) => name === 'exports/old.csv');
    const found = old.rules.find(({ id }: { id: string }) => id === 'retention-prospect').findings;
    expect(found).toMatchObject([{ count: 1, rows: [3] }]);
    expect(report.exemptions).toMatchObject([{ rule: 'retention-prospect', findings: 1 }]);
  });

  it.each([
    ['a rule that is off in the preset', 'webmail-without-consent', 0],
    ['a rule that found nothing to exempt', 'retention-prospect', 2],
  ])('of %s stop a check, or not', async (_, rule, code) => {
    const cwd = tree({ 'lumo-exemptions.yaml': exemption(`rule: ${rule}, where: { email: 'paul@acme.example' }`) });
    const ran = await lumo(cwd, ['exports/salon-2026-11-01.csv', '--check', '--preset', 'crm-archive', '--as-of', '2026-11-24']);
    expect({ code: ran.code, unused: ran.stderr.includes('LUMO_EXEMPTION_UNUSED') }).toEqual({ code, unused: code === 2 });
  });
});

describe('a baseline of an audit', () => {
  it('knows what was found, as often as it was found, and lets the rest fail', async () => {
    const cwd = tree();
    const first = await audit(cwd, '--write-baseline', 'base.json', '--fail-on', 'warning');
    expect(first.code).toBe(1);
    const again = await jsonOf(cwd, '--baseline', 'base.json');
    expect(valid(again), JSON.stringify(valid.errors)).toBe(true);
    expect(again.known).toEqual(again.counts);
    expect((await audit(cwd, '--baseline', 'base.json', '--fail-on', 'warning')).code).toBe(0);
    writeFileSync(join(cwd, 'exports/crm-2022-01-02.csv'), FILES['exports/crm-2023-01-02.csv']);
    expect((await audit(cwd, '--baseline', 'base.json')).code).toBe(1);
  });

  it('holds no name and no value', async () => {
    const cwd = tree();
    await audit(cwd, '--write-baseline', 'base.json');
    const text = readFileSync(join(cwd, 'base.json'), 'utf8');
    expect(text).not.toMatch(/acme|crm|Martin/);
  });
});

describe('formats of machines', () => {
  it.each([
    ['sarif', '"exports/crm-2023-01-02.csv"'],
    ['junit', '<testsuite name="exports/crm-2023-01-02.csv"'],
    ['gitlab', '"path": "exports/crm-2023-01-02.csv"'],
    ['github', '::error file=exports/crm-2023-01-02.csv,line=1,'],
    ['azure', 'sourcepath=exports/crm-2023-01-02.csv;'],
  ])('%s names each file of an audit', async (format, part) => {
    const { stdout } = await audit(tree(), '-f', format);
    expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/claire|paul@/);
  });

  it('tell a file that could not be judged', async () => {
    const cwd = tree({ 'exports/broken.csv': 'email;nom\nclaire@acme.example;"Martin\n' });
    expect((await audit(cwd, '-f', 'junit')).stdout).toContain('<error message="LUMO_UNCLOSED_QUOTE"');
    expect(JSON.parse((await audit(cwd, '-f', 'sarif')).stdout).runs[0].invocations[0].executionSuccessful).toBe(false);
  });
});

describe('a rule of another subject', () => {
  it.each([
    ['--only', 'export-open'],
    ['--rule', 'export-open:error'],
  ])('is refused where a check names it with %s', async (...args) => {
    const { code, stderr } = await lumo(tree(), ['exports/salon-2026-11-01.csv', '--check', '--as-of', '2026-11-24', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('LUMO_RULE_SUBJECT');
  });
});
