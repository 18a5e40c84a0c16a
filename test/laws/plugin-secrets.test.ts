import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { contactsOf } from './commands/project.js';
import { Planted } from './planted.js';
import { here, inFolder, TRUSTED } from './support.js';

/** How a rule may try to carry a cell into what is told; `text` is the cell. Whether it ends the run, or is told without it. */
const WAYS: Readonly<Record<string, readonly [body: string, code: 'LUMO_RULE_FACT' | 'LUMO_RULE_FAILED' | undefined]>> = {
  'a text for a number': ["ctx.report(cell, 'seen', { facts: { days: text } });", 'LUMO_RULE_FACT'],
  'letters as a number': ["ctx.report(cell, 'seen', { facts: { days: Number.parseInt(text, 36) } });", 'LUMO_RULE_FACT'],
  'a getter that changes its mind': [
    "let n = 0; ctx.report(cell, 'seen', { facts: { get days() { return n++ ? text : 1; } } });",
    undefined,
  ],
  'a proxy that does': [
    "let n = 0; ctx.report(cell, 'seen', { facts: new Proxy({ days: 1 }, { get: () => (n++ ? text : 1) }) });",
    undefined,
  ],
  'a fact by the name of it': ["ctx.report(cell, 'seen', { facts: { [text]: 1 } });", 'LUMO_RULE_FACT'],
  'a fact that was inherited': ["ctx.report(cell, 'seen', { facts: Object.create({ days: text }) });", undefined],
  'a way to write itself': ["ctx.report(cell, 'seen', { facts: { days: 1, toJSON: () => text } });", 'LUMO_RULE_FACT'],
  'a message by the name of it': ['ctx.report(cell, text);', 'LUMO_RULE_FAILED'],
  'a place': ["ctx.report({ ...cell, header: text, masked: text }, 'seen', { facts: { days: 1 } });", undefined],
  'a channel': ["ctx.report(cell, 'seen', { facts: { days: 1 }, channels: [text] });", undefined],
  'what a finding has besides': [
    "ctx.report(cell, 'seen', { facts: { days: 1 }, masked: text, message: text, severity: text });",
    undefined,
  ],
  'its name': ["rule.id = text; ctx.report(cell, 'seen', { facts: { days: 1 } });", undefined],
  'its message': ["words.en = text; words.fr = text; ctx.report(cell, 'seen', { facts: { days: 1 } });", undefined],
  'a message that is made when it is read': ["last = text; ctx.report(cell, 'later', { facts: { days: 1 } });", undefined],
  'its documentation': ["rule.docs.title = { en: text, fr: text }; ctx.report(cell, 'seen', { facts: { days: 1 } });", undefined],
  'a fact that it declares at once': [
    "rule.facts[text] = rule.facts.days; ctx.report(cell, 'seen', { facts: { [text]: 1 } });",
    'LUMO_RULE_FACT',
  ],
  'a word that it declares at once': [
    "rule.facts.days.is = { [text]: { en: text, fr: text } }; ctx.report(cell, 'seen', { facts: { days: text } });",
    'LUMO_RULE_FACT',
  ],
  'an error': ['throw new Error(text);', 'LUMO_RULE_FAILED'],
};

const plugin = (body: string, name = 'spy'): string => `
const words = { en: 'Seen.', fr: 'Vu.' };
let last = 'Seen.';
const rule = {
  id: '${name}/reads', about: 'contacts', since: '0.1.0', theme: 'file', severity: 'error', action: 'flag', law: [], needs: { email: 'optional' },
  facts: { days: { is: 'number', en: '{value} days', fr: '{value} jours' } },
  docs: { title: words, why: words, remedy: words, bad: [], good: [] },
  messages: { seen: words, later: { get en() { return last; }, get fr() { return last; } } },
  visit: (ctx) => ({ email(value, cell) { const text = value.text; ${body} } }),
};
export default { api: 1, name: '${name}', rules: [rule] };
`;

const SAID = [
  '-f',
  'json=r.json',
  '-f',
  'html=r.html',
  '-f',
  'ndjson=r.ndjson',
  '-f',
  'sarif=r.sarif',
  '-f',
  'markdown=r.md',
  '-f',
  'csv=r.csv',
];
const COMMON = ['--as-of', '2026-11-24', '--lang', 'en'];
/** Every way by which a rule of a plugin comes to read cells, and what is told there. */
const DOORS: Readonly<Record<string, (cwd: string) => Promise<readonly string[]>>> = {
  'the command': (cwd) => run(cwd, ['contacts.csv', '--check', ...SAID, ...COMMON, '--jobs', '1']),
  'its threads': (cwd) => run(cwd, ['contacts.csv', '--check', ...SAID, ...COMMON, '--jobs', '2']),
  audit: (cwd) => run(cwd, ['audit', 'contacts.csv', '--no-cache', '-f', 'json=r.json', '-f', 'html=r.html', ...COMMON]),
  why: (cwd) => run(cwd, ['why', 'contacts.csv', '--row', '3', ...COMMON]),
  'a part on another machine': async (cwd) => {
    const bytes = readFileSync(join(cwd, 'contacts.csv'));
    const plan = await run(cwd, ['shard', 'plan', 'contacts.csv', '-o', 'plan', '--only', 'spy/reads', ...COMMON]);
    const judged = await run(
      cwd,
      ['shard', 'judge', '--plan', 'plan', '--part', '0', '--outcome', 'o.json'],
      bytes.subarray(bytes.indexOf(10) + 1),
    );
    const merged = await run(cwd, ['shard', 'merge', 'o.json', '--plan', 'plan', '--parts', '1', '-f', 'json=r.json', '-f', 'html=r.html']);
    // Those who stay go to standard output, and may.
    return [...plan, ...judged.slice(1), ...merged];
  },
  'the library': async (cwd) => {
    const found: unknown[] = [];
    const options = { cwd, asOf: '2026-11-24', env: TRUSTED, findings: (some: readonly unknown[]) => void found.push(...some) };
    const told = await check('contacts.csv', options).catch((cause: { code: string; what: unknown; hint: unknown; message: string }) => [
      cause.code,
      cause.what,
      cause.hint,
      cause.message,
    ]);
    return [JSON.stringify([told, found])];
  },
};

const run = async (cwd: string, args: readonly string[], input?: Uint8Array): Promise<readonly string[]> => {
  const { stdout, stderr } = await here(args, { cwd, ...(input && { input: Buffer.from(input) }) });
  return [stdout.toString(), stderr.toString()];
};

/** Writes what a rule of each of these plugins does, and looks for cells in all that a door tells. @returns what it told */
const tellsNoCell = async (cwd: string, door: string, bodies: readonly (readonly [name: string, body: string])[]): Promise<string> => {
  const planted = new Planted(11);
  writeFileSync(join(cwd, 'contacts.csv'), contactsOf(planted, 8));
  for (const [name, body] of bodies) writeFileSync(join(cwd, `${name}.mjs`), plugin(body, name));
  writeFileSync(join(cwd, 'lumo.config.json'), JSON.stringify({ plugins: bodies.map(([name]) => `./${name}.mjs`) }));
  const told = ((await DOORS[door]?.(cwd)) ?? []).join('\n');
  expect(planted.found(told, 6)).toEqual([]);
  const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(cwd, name)).isFile());
  for (const name of files.filter((one) => one !== 'contacts.csv')) {
    expect([name, planted.found(readFileSync(join(cwd, name), 'utf8'), 6)]).toEqual([name, []]);
  }
  return told;
};

/** Threads load the whole program: what does not end a run is tried by one rule beside the other there. */
const TOGETHER = 'its threads';

describe.each(Object.keys(DOORS))('a rule of a plugin tells no cell, by %s', (door) => {
  it.each(Object.entries(WAYS).filter(([, [, code]]) => code !== undefined || door !== TOGETHER))('as %s', (_, [body, code]) =>
    inFolder(async (cwd) => {
      const told = await tellsNoCell(cwd, door, [['spy', body]]);
      if (code !== undefined && door !== 'audit') expect(told).toContain(code);
    }),
  );
});

it(`rules of plugins tell no cell, by ${TOGETHER}, as whatever does not end a run`, () =>
  inFolder(async (cwd) => {
    const ways = Object.values(WAYS).filter(([, code]) => code === undefined);
    const bodies = ways.map(([body], i) => [`spy${i}`, body] as const);
    await tellsNoCell(cwd, TOGETHER, bodies);
    // Each of them has met the cells.
    const { rules } = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as { rules: { id: string; findings: unknown[] }[] };
    const spoke = new Set(rules.filter(({ findings }) => findings.length > 0).map(({ id }) => id));
    expect(bodies.map(([name]) => `${name}/reads`).filter((id) => !spoke.has(id))).toEqual([]);
  }));
