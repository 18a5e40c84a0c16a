import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { folder, lumo, ROOT } from './support.js';

const DAY = ['--as-of', '2026-11-26', '--lang', 'en'];
const ATTESTATION = `lumo: governance/1
entity: Acme
registers:
  breaches: registers/breaches.csv
controls:
  training: { last: 2026-05-01, share: 30/44, evidence: evidence/training.md }
  logs: { months: 13 }
`;
/** One breach that nobody notified, and that became known five days before. */
const BREACHES =
  'id,nature,aware_at,risk,consequences,measures,prevention,notified_at\nBR-1,confidentiality,2026-11-21T09:00:00+01:00,risk,plantedtext seen,recalled,two people,\n';
const house = (more: Readonly<Record<string, string>> = {}): string =>
  folder({ 'lumo.governance.yaml': ATTESTATION, 'registers/breaches.csv': BREACHES, 'evidence/training.md': 'plantedevidence\n', ...more });
const exemption = (rule: string, file: string): string =>
  `exemptions:\n  - { rule: ${rule}, file: "${file}", reason: agreed, evidence: ticket 7, approvedBy: DPO, until: 2027-01-31 }\n`;
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const errorsOf = (at: string, name = 'r.json'): number => JSON.parse(readFileSync(join(at, name), 'utf8')).counts.error;

describe.concurrent('exemptions of the organisation', () => {
  it.each([
    ['its attestation', 'governance-log-months', 'lumo.governance.yaml'],
    ['a register that it names', 'breach-not-notified', 'registers/breaches.csv'],
  ])('keep a rule silent about %s, and say who decided', async (_, rule, file) => {
    const at = house({ 'lumo-exemptions.yaml': exemption(rule, file) });
    const { stdout } = await lumo(at, ['governance', ...DAY, '-f', 'json=r.json', '-f', 'markdown=r.md', '-f', 'html=r.html']);
    const said = `1 finding of ${rule} not counted: ${file} is exempted until 31 January 2027, approved by DPO (ticket 7)`;
    expect(plain(stdout)).toContain(said);
    const report = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    expect(report.exemptions).toMatchObject([{ rule, file, findings: 1 }]);
    expect(
      report.files.flatMap(({ rules }: { rules: { id: string; findings: unknown[] }[] }) =>
        rules.filter(({ id, findings }) => id === rule && findings.length > 0),
      ),
    ).toEqual([]);
    for (const name of ['r.md', 'r.html']) expect(readFileSync(join(at, name), 'utf8'), name).toContain('ticket 7');
  });

  it('never make it a plain yes', async () => {
    const at = folder({ 'breaches.csv': BREACHES, 'lumo-exemptions.yaml': exemption('breach-not-notified', 'breaches.csv') });
    const { code, stdout } = await lumo(at, ['breaches.csv', ...DAY]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^! breaches\.csv: in part/);
  });
});

describe.concurrent('a baseline of the organisation', () => {
  it('leaves what it knows out of the exit code, and counts what is new', async () => {
    const at = house();
    const write = await lumo(at, ['governance', ...DAY, '--write-baseline', 'known.json']);
    expect([write.code, existsSync(join(at, 'known.json'))]).toEqual([1, true]);
    expect(readFileSync(join(at, 'known.json'), 'utf8')).not.toMatch(/planted|BR-1/);
    const again = await lumo(at, ['governance', ...DAY, '--baseline', 'known.json', '-f', 'json=r.json']);
    expect([again.code, errorsOf(at)]).toEqual([0, JSON.parse(readFileSync(join(at, 'r.json'), 'utf8')).known.error]);
    // Another breach, and a line above what is known: one is news, the other is not.
    writeFileSync(join(at, 'registers/breaches.csv'), `${BREACHES}BR-2,integrity,2026-11-20T09:00:00+01:00,risk,seen,recalled,two,\n`);
    writeFileSync(join(at, 'lumo.governance.yaml'), `# reviewed\n${ATTESTATION}`);
    const news = await lumo(at, ['governance', ...DAY, '--baseline', 'known.json', '-f', 'json=s.json']);
    const { counts, known } = JSON.parse(readFileSync(join(at, 's.json'), 'utf8'));
    expect([news.code, counts.error - known.error]).toEqual([1, 1]);
  });
});

describe.concurrent('evidence of the organisation', () => {
  it('holds every file by its hash, and no word of any', async () => {
    const at = house();
    await lumo(at, ['governance', ...DAY, '--evidence', 'ev']);
    const [name = ''] = readdirSync(join(at, 'ev')).filter((one) => one.endsWith('.json'));
    const text = readFileSync(join(at, 'ev', name), 'utf8');
    const bundle = JSON.parse(text);
    expect(bundle).toMatchObject({
      about: 'governance',
      input: { name: 'lumo.governance.yaml' },
      besides: [{ name: 'breaches.csv', bytes: Buffer.byteLength(BREACHES) }],
      read: { form: 'governance' },
      answer: 'no',
    });
    expect(text).not.toContain('planted');
    const schema = JSON.parse(readFileSync(join(ROOT, 'schema/evidence.json'), 'utf8'));
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(valid(bundle), JSON.stringify(valid.errors)).toBe(true);
    const { stdout } = await lumo(at, ['verify', 'ev', '--input', 'registers/breaches.csv']);
    expect(stdout).toContain('breaches.csv is a file that 000001.json judged');
    expect((await lumo(at, ['evidence', 'annex', 'ev'])).stdout).toContain('attestation of the organisation lumo.governance.yaml');
  });

  it('is no audit of the practices: a run cannot prove itself', async () => {
    const at = house();
    for (const _ of [1, 2]) await lumo(at, ['governance', ...DAY, '--evidence', 'ev', '-f', 'json=r.json']);
    const { controls } = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    expect(controls.find(({ id }: { id: string }) => id === 'audit-practices')).not.toHaveProperty('proof');
  });
});

describe.concurrent('what governance writes', () => {
  it('tells every finding in a table and as lines, by file and line or row', async () => {
    const at = house();
    await lumo(at, ['governance', ...DAY, '-f', 'csv=r.csv', '-f', 'ndjson=r.ndjson']);
    const lines = readFileSync(join(at, 'r.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({ file: 'lumo.governance.yaml', line: 7, rule: 'governance-log-months', severity: 'warning' }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ file: 'registers/breaches.csv', line: 2, rule: 'breach-not-notified', severity: 'error' }),
    );
    const csv = readFileSync(join(at, 'r.csv'), 'utf8');
    expect(csv).toMatch(/^\ufeff"File","Line",/);
    expect(csv.trim().split('\r\n')).toHaveLength(lines.length + 1);
    expect(csv + JSON.stringify(lines)).not.toContain('planted');
  });

  it.each([
    ['the attestation', 'lumo.governance.yaml'],
    ['a register', 'registers/breaches.csv'],
    ['evidence', 'evidence/training.md'],
    ['the seals', 'lumo.governance.lock'],
  ])('is never written over %s', async (_, name) => {
    const at = house({ 'lumo.governance.lock': 'lumo: governance-lock/1\nevidence: {}\n' });
    const before = readFileSync(join(at, name), 'utf8');
    const { code, stderr } = await lumo(at, ['governance', ...DAY, '-f', `json=${name}`]);
    expect([code, readFileSync(join(at, name), 'utf8')]).toEqual([2, before]);
    expect(stderr).toContain('LUMO_OUTPUT_IS_INPUT');
  });

  it('is a calendar that another program reads, event by event', async () => {
    const at = house();
    await lumo(at, ['governance', ...DAY, '--ics', 'due.ics', '-f', 'json=r.json']);
    const events = Object.values(ical.sync.parseFile(join(at, 'due.ics'))).filter((one) => one?.type === 'VEVENT');
    const { controls, breaches } = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    const due = [...controls, ...breaches].flatMap(({ due: day }: { due?: string }) => day ?? []);
    expect(events.map(({ start }) => (start as Date).getTime()).sort()).toEqual(
      due.map((day) => (day.includes('T') ? Date.parse(day) : new Date(`${day}T00:00:00`).getTime())).sort(),
    );
    for (const { summary, description, uid } of events) {
      expect(String(summary).length).toBeGreaterThan(5);
      expect(String(description).length).toBeGreaterThan(5);
      expect(uid).toMatch(/@governance\.lumo-check$/);
    }
  });
});

describe.concurrent('a register among other files', () => {
  it('is judged in the same run, with one exit code and one last answer for each', async () => {
    const at = folder({ 'a.csv': 'email;nom;source;dernier_contact\nclaire@acme.example;Martin;Salon;2026-03-01\n', 'b.csv': BREACHES });
    const { code, stdout } = await lumo(at, ['a.csv', 'b.csv', '--check', ...DAY]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n✗ b\.csv: no\. Mend one error first\.\n✗ 2 files: 1 with errors and 1 with warnings\. Exit code 1\.\n$/);
    expect(stdout).toMatch(/a\.csv: .*\n.*b\.csv/s);
  });

  it('takes an instant, which contacts take as its day', async () => {
    const at = folder({ 'a.csv': 'email;nom;source;dernier_contact\nclaire@acme.example;Martin;Salon;2026-03-01\n', 'b.csv': BREACHES });
    const run = (instant: string) => lumo(at, ['a.csv', 'b.csv', '--check', '--as-of', instant, '--lang', 'en', '-f', 'json=r.json']);
    expect((await run('2026-11-24T08:59:00+01:00')).code).toBe(0);
    expect(JSON.parse(readFileSync(join(at, 'r.json'), 'utf8')).files.map((one: { report: { asOf: string } }) => one.report.asOf)).toEqual([
      '2026-11-24',
      '2026-11-24',
    ]);
    expect((await run('2026-11-24T09:01:00+01:00')).code).toBe(1);
    const alone = (instant: string) => lumo(at, ['b.csv', '--as-of', instant, '--lang', 'en']);
    expect((await alone('2026-11-24T08:59:00+01:00')).stdout).toContain('1 hour left');
    expect((await alone('2026-11-24T09:01:00+01:00')).code).toBe(1);
  });

  it.each([
    ['-o', 'x.csv'],
    ['--target', 'brevo'],
  ])('refuses %s, which is for contacts', async (...option) => {
    const { code, stderr } = await lumo(folder({ 'b.csv': BREACHES }), ['b.csv', ...option, ...DAY]);
    expect([code, stderr.includes('is for contacts')]).toEqual([2, true]);
  });
});
