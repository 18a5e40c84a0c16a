import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type FieldName, kindOf } from '../../src/model/contact/field.js';
import type { Report } from '../../src/model/report/report.js';
import { FORMAT_NAMES, formatInfo } from '../../src/reporters/contract/formats.js';
import { FIXTURE_FOLDER, FIXTURE_NAMES } from '../engine/run-fixture.js';
import { Planted } from './planted.js';
import { here, inFolder } from './support.js';

const MOST_COLUMNS = 40;

interface Fixture {
  readonly file: string;
  readonly options: {
    readonly preset?: string;
    readonly channels?: readonly string[];
    readonly absent?: readonly string[];
    readonly opposition?: readonly string[];
    readonly robinson?: readonly (readonly [string, string])[];
    readonly map?: Readonly<Record<string, string>>;
  };
}
const json = <T>(name: string, file: string): T => JSON.parse(readFileSync(join(FIXTURE_FOLDER, name, file), 'utf8')) as T;

/** The command line that the fixture is run with. */
const argsOf = ({ file, options }: Fixture): string[] => [
  file,
  ...(options.preset ? ['--preset', options.preset] : []),
  ...(options.channels ? ['--channel', options.channels.join()] : []),
  ...(options.absent ? ['--absent', options.absent.join()] : []),
  ...(options.opposition ?? []).flatMap((list) => ['--opposition', list]),
  ...(options.robinson ?? []).flatMap(([list, date]) => ['--robinson', `${list}=${date}`]),
  ...Object.entries(options.map ?? {}).flatMap(([header, field]) => ['--map', `${header}=${field}`]),
];

const DATES = ['01/02/2020', '2026-03-04', '25/12/2024'];
/** A cell of that field, with something in it that occurs nowhere else, but for days. */
const cellOf = (planted: Planted, field: FieldName | undefined, row: number): string => {
  const kind = field && kindOf(field);
  if (kind === 'email') return row % 5 === 0 ? planted.word() : `${planted.word()}@${row % 2 ? 'gmail.com' : `${planted.word()}.example`}`;
  if (kind === 'phone') return planted.digits(row % 2 ? '0' : '+33');
  if (kind === 'date') return row % 4 === 0 ? planted.word() : (DATES[row % DATES.length] as string);
  if (kind === 'allow' || kind === 'refuse') return row % 2 ? planted.word() : 'oui';
  return `${planted.word()} ${planted.word()}`;
};

/** The file of a fixture, and under its rows as many more as it takes to plant 500 cells. */
const plantedIn = (name: string, planted: Planted, { file }: Fixture): Buffer => {
  const { input, columns } = json<Report>(name, 'expected.json');
  const raw = readFileSync(join(FIXTURE_FOLDER, name, file));
  const bytes = file.endsWith('.gz') ? gunzipSync(raw) : raw;
  const text = iconv.decode(bytes, input.encoding, { stripBOM: false });
  let more = /[\r\n]$/.test(text) ? '' : '\n';
  for (let row = 0; planted.tokens.length < 550; row++) {
    const cells = columns.slice(0, MOST_COLUMNS).map(({ field }) => `"${cellOf(planted, field, row)}"`);
    more += `${cells.join(input.delimiter)}\n`;
  }
  const made = iconv.encode(text + more, input.encoding, { addBOM: false });
  return file.endsWith('.gz') ? gzipSync(made) : made;
};

/** Every format, into a file where it makes one. */
const EVERY = FORMAT_NAMES.flatMap((format) => {
  const { defaultOutput, extension } = formatInfo(format);
  return ['-f', defaultOutput === 'log' ? format : `${format}=out.${format}${extension}`];
});

const THROWS = `
const text = { en: 'Seen.', fr: 'Vu.' };
let seen = 0;
export default {
  id: 'throws-values', about: 'contacts', since: '0.1.0', theme: 'file', severity: 'error', action: 'flag', law: [], needs: {},
  docs: { title: text, why: text, remedy: text, bad: [], good: [] }, messages: { seen: text },
  visit: (ctx) => ({ contact(contact) {
    ctx.report(contact, 'seen');
    if (++seen % 20 === 0) throw new Error('cannot read ' + contact.emails.map(({ text }) => text).join() + contact.text('email'));
  } }),
};`;

describe.each(FIXTURE_NAMES)('nothing of the cells of %s is told', (name) => {
  const fixture = json<Fixture>(name, 'run.json');
  const planted = new Planted(name.length * 7919 + name.charCodeAt(0));
  const bytes = plantedIn(name, planted, fixture);
  const { encoding } = json<Report>(name, 'expected.json').input;

  it('500 cells are planted', () => {
    const text = iconv.decode(fixture.file.endsWith('.gz') ? gunzipSync(bytes) : bytes, encoding);
    expect(planted.found(text, 6).length).toBeGreaterThanOrEqual(500);
  });

  const inCopy = (work: (folder: string) => Promise<void>): Promise<void> =>
    inFolder(async (folder) => {
      cpSync(join(FIXTURE_FOLDER, name), folder, { recursive: true });
      for (const file of readdirSync(folder)) if (/^expected\.|^run\.json$/.test(file)) rmSync(join(folder, file));
      writeFileSync(join(folder, fixture.file), bytes);
      await work(folder);
    });

  it.each(['en', 'fr'])('in %s, by any format', (lang) =>
    inCopy(async (folder) => {
      const before = readdirSync(folder);
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        GITLAB_CI: 'true',
        LUMO_KEY: '0123456789abcdef'.repeat(4),
      };
      const args = [...argsOf(fixture), '--as-of', '2026-11-24', '--lang', lang, ...EVERY];
      const { code, stdout, stderr } = await here(args, { cwd: folder, env });
      expect([code, stderr.toString()]).toEqual([1, '']);
      expect(planted.found(stdout.toString(), 6)).toEqual([]);
      const reports = readdirSync(folder).filter((file) => !before.includes(file) && !file.includes('.clean.'));
      expect(reports).toContain('summary.md');
      expect(reports).toContain('gl-code-quality-report.json');
      expect(reports.length).toBe(FORMAT_NAMES.filter((format) => formatInfo(format).defaultOutput !== 'log').length + 2);
      for (const file of reports) {
        const text = readFileSync(join(folder, file), 'utf8');
        expect([file, text.length > 100]).toEqual([file, true]);
        expect([file, planted.found(text, 6)]).toEqual([file, []]);
      }
    }),
  );

  it('under a rule that throws, by any format, and nothing is left behind but that it failed', () =>
    inCopy(async (folder) => {
      writeFileSync(join(folder, 'rule.mjs'), THROWS);
      writeFileSync(join(folder, 'lumo.config.json'), JSON.stringify({ plugins: ['./rule.mjs'] }));
      const before = readdirSync(folder).sort();
      const args = [...argsOf(fixture), '--as-of', '2026-11-24', ...EVERY];
      const { code, stdout, stderr } = await here(args, { cwd: folder, env: { CI: 'true', GITHUB_ACTIONS: 'true' } });
      expect([code, stderr.toString()]).toEqual([2, expect.stringContaining('LUMO_RULE_FAILED')]);
      expect(planted.found(`${stdout.toString()}${stderr.toString()}`, 6)).toEqual([]);
      const told = readdirSync(folder).filter((file) => !before.includes(file));
      // What machines gather says that the file could not be judged, and nothing of what it holds.
      expect(told.length).toBe(3);
      for (const file of told) {
        const text = readFileSync(join(folder, file), 'utf8');
        expect([file, text.includes('LUMO_RULE_FAILED'), planted.found(text, 6)]).toEqual([file, true, []]);
      }
    }));
});

describe('a row that is no header, whoever says that it is', () => {
  it.each(['en', 'fr'])('is told to nobody (%s)', (lang) =>
    inFolder(async (folder) => {
      const planted = new Planted(17);
      const row = (): string =>
        [`${planted.word()}@${planted.word()}.example`, planted.word(), planted.word(), planted.digits('06')].join(';');
      writeFileSync(join(folder, 'contacts.csv'), Array.from({ length: 30 }, row).join('\n'));
      const common = ['contacts.csv', '--header-row', '1', '--absent', 'source,lastInboundAt', '--as-of', '2026-11-24', '--lang', lang];
      const check = await here([...common, ...EVERY], { cwd: folder });
      const columns = await here(['columns', ...common], { cwd: folder });
      const asJson = await here(['columns', ...common, '-f', 'json'], { cwd: folder });
      for (const { stdout, stderr } of [check, columns, asJson]) expect(planted.found(`${stdout}${stderr}`, 6)).toEqual([]);
      for (const file of readdirSync(folder).filter((one) => one.startsWith('out.')))
        expect([file, planted.found(readFileSync(join(folder, file), 'utf8'), 6)]).toEqual([file, []]);
    }),
  );
});
