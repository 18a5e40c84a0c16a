import { beforeAll, describe, expect, it } from 'vitest';
import { contents, folder, lumo } from '../support.js';
import { MIXED } from './files.js';

const NAMES = Object.keys(MIXED);
const OUTPUTS = ['-f', 'json={name}.report.json', '-f', 'ndjson={name}.ndjson', '-f', 'full={name}.txt', '-f', 'terminal'];

const EXEMPTION =
  'exemptions:\n  - { rule: retention-prospect, where: { email: n101@acme.example }, reason: dispute, evidence: file 12, approvedBy: Zoé Naïm, until: 2027-06-30 }\n';

const textOf = (one: unknown): string => JSON.stringify(one);

/** What a run wrote beside its inputs. */
const writtenIn = (at: string): Record<string, string> =>
  Object.fromEntries(Object.entries(contents(at)).filter(([name]) => !(name in MIXED)));

describe('many files of a check in one call', () => {
  const written: Record<string, string> = {};
  const codes: (number | null)[] = [];
  const answers: string[] = [];
  beforeAll(async () => {
    for (const name of NAMES) {
      const at = folder({ [name]: MIXED[name] as string });
      const ran = await lumo(at, [name, ...OUTPUTS]);
      codes.push(ran.code);
      if (ran.code !== 2) answers.push(ran.stdout);
      Object.assign(written, writtenIn(at));
    }
  });

  it('hold some that are clean, some that are not, and some that nobody can read', () => {
    expect(new Set(codes)).toEqual(new Set([0, 1, 2]));
    expect(Object.keys(written).filter((name) => /\.clean\./.test(name)).length).toBeGreaterThan(5);
  });

  it.each([
    ['one thread', ['--jobs', '1'], NAMES],
    ['two threads', ['--jobs', '2'], NAMES],
    ['three threads', ['--jobs', '3'], NAMES],
    ['four threads', ['--jobs', '4'], NAMES],
    ['two threads, the other way round', ['--jobs', '2'], NAMES.toReversed()],
  ])(
    'come to what each comes to alone, byte for byte, with %s',
    async (_, jobs, order) => {
      const at = folder(MIXED);
      const ran = await lumo(at, [...order, ...OUTPUTS, ...jobs]);
      expect(writtenIn(at)).toEqual(written);
      expect(ran.code).toBe(Math.max(...codes.map(Number)));
      for (const answer of answers) expect(ran.stdout).toContain(answer);
    },
    180_000,
  );

  it('come to the same text, errors, cleaned files and joint reports on one thread, on two and on four', async () => {
    const joint = ['json', 'ndjson', 'sarif', 'xml', 'html', 'md'].flatMap((ending) => ['-f', `all.${ending}`]);
    const run = async (jobs: string, ...options: readonly string[]) => {
      const at = folder(MIXED);
      const { code, stdout, stderr } = await lumo(at, ['.', ...joint, '--jobs', jobs, ...options]);
      return { code, stdout, stderr, written: writtenIn(at) };
    };
    for (const options of [['--check'], ['--statistics', '-f', 'csv={name}.findings.csv']]) {
      const first = await run('1', ...options);
      expect(Object.keys(first.written).length).toBeGreaterThan(5);
      for (const jobs of ['2', '4']) expect(await run(jobs, ...options)).toEqual(first);
    }
  });

  it('keep to a baseline on two threads as on one', async () => {
    const run = async (jobs: string) => {
      const read = NAMES.filter((_, i) => codes[i] !== 2);
      const at = folder({ ...Object.fromEntries(read.map((name) => [name, MIXED[name] as string])) });
      const first = await lumo(at, [...read, '--check', '--write-baseline', 'known.json', '--jobs', jobs]);
      const again = await lumo(at, [...read, '--check', '--baseline', 'known.json', '--jobs', jobs]);
      expect(again.stdout).not.toBe(first.stdout);
      return [first, again].map(({ code, stdout, stderr }) => ({ code, stdout, stderr }));
    };
    expect(await run('2')).toEqual(await run('1'));
  });

  it('keep to an exemption, and are refused where it exempts nobody, on two threads as on one', async () => {
    const run = async (jobs: string) => {
      const at = folder({ ...MIXED, 'lumo-exemptions.yaml': EXEMPTION });
      const { code, stdout, stderr } = await lumo(at, [...NAMES, '--check', '--jobs', jobs]);
      expect(stdout).toContain('LUMO_EXEMPTION_UNUSED');
      return { code, stdout, stderr };
    };
    expect(await run('2')).toEqual(await run('1'));
  });
});

describe('many files of an audit in one call', () => {
  const judgedIn = async (at: string, ...args: readonly string[]) =>
    // Two of them hold the same people, which no file alone tells.
    JSON.parse((await lumo(at, ['audit', '.', '--no-cache', '--skip', 'export-persons-repeated', '-f', 'json', ...args])).stdout);

  const alone: Awaited<ReturnType<typeof judgedIn>>[] = [];
  beforeAll(async () => {
    for (const name of NAMES) alone.push(await judgedIn(folder({ [name]: MIXED[name] as string })));
  });

  it.each(['1', '2'])(
    'come to what each comes to alone, with --jobs %s',
    async (jobs) => {
      const together = await judgedIn(folder(MIXED), '--jobs', jobs);
      for (const list of ['files', 'skipped', 'unread']) {
        expect(together[list].length).toBeGreaterThan(1);
        expect(together[list].map(textOf).sort()).toEqual(alone.flatMap((one) => one[list].map(textOf)).sort());
      }
    },
    180_000,
  );
});
