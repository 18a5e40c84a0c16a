import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { APPROVED, AS_OF, BIN, environment, folder, lumo, ROOT } from '../cli/support.js';
import { ONE_PASS, withoutHashes } from '../shards/support.js';
import { pythonEngines } from './python-tools.js';
import { onPath, unable } from './tools.js';
import { warmProgram } from './warm.js';

const MINUTES = 60_000;
const PAGES = ['shards', 'recipes/parallel', 'recipes/python', 'recipes/dask', 'recipes/ray', 'recipes/airflow', 'recipes/dbt'];
const french = (page: string): string => `docs/${page.startsWith('recipes/') ? page.replace('recipes/', 'recipes/fr/') : `fr/${page}`}.md`;

/** The code that a page shows in a language. */
const codeOf = (path: string, language: string): readonly string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
const pageCode = (page: string, language = 'python'): string => codeOf(`docs/${page}.md`, language)[0] ?? '';

/** Invented people, some on several rows, some who refused, some cells over two lines. */
const PEOPLE = Array.from({ length: 240 }, (_, i) => {
  const name = `${['claire', 'paul', 'zoe', 'lea', 'hugo'][i % 5]}.${(i * 7) % 190}@${i % 2 === 0 ? 'acme' : 'atelux'}.example`;
  const mail = i % 11 === 0 ? name.toUpperCase() : name;
  return [
    mail,
    i % 4 === 0 ? '06 39 98 12 34' : '',
    i % 9 === 0 ? '2019-02-01' : '2026-01-05',
    i % 17 === 0 ? 'oui' : '',
    i % 13 === 0 ? '"Acme\nParis"' : 'Acme',
  ];
});
const CONTACTS = `${[['email', 'mobile', 'date de collecte', 'optout', 'societe'], ...PEOPLE].map((row) => row.join(';')).join('\n')}\n`;
const FILES = { 'contacts.csv': CONTACTS, 'opposition.txt': 'paul.17@atelux.example\nclaire.35@acme.example\n' };
const NOBODY = { LUMO_APPROVED_BY: undefined, LUMO_APPROVAL_REASON: undefined };

/** Where PATH finds the command. */
const bin = dirname(warmProgram());
/** The same, as a process of its own. */
const cold = folder();
let clean: string;
let report: unknown;
/** A new folder with the contacts, and the functions for Python beside them. */
const place = (more: Record<string, string> = {}): string => folder({ ...FILES, 'lumo_parts.py': pageCode('recipes/python'), ...more });

const run = (at: string, command: string, words: readonly string[], more: NodeJS.ProcessEnv = {}, input = '') => {
  const path = [...(more.PATH ? [more.PATH] : []), bin, process.env.PATH ?? ''].join(delimiter);
  const env = environment({ ...APPROVED, LUMO_AS_OF: undefined, ...more, PATH: path });
  const child = spawn(command, [...words], { cwd: at, env, timeout: 4 * MINUTES, killSignal: 'SIGKILL' });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let said = '';
  const out: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  return new Promise<{ code: number | null; out: string; said: string }>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), said }));
  });
};
const ran = async (...call: Parameters<typeof run>): Promise<string> => {
  const { code, out, said } = await run(...call);
  expect([code, code === 0 ? '' : said + out]).toEqual([0, '']);
  return out;
};
/** The cleaned file and the report are those of one machine. */
const isOneMachines = (at: string): void => {
  expect(readFileSync(join(at, 'clean.csv'), 'utf8')).toBe(clean);
  if (existsSync(join(at, 'report.json')))
    expect(withoutHashes(JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as Report)).toEqual(report);
};

beforeAll(async () => {
  writeFileSync(join(cold, 'lumo-check'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
  const at = folder(FILES);
  await lumo(at, ['contacts.csv', '--opposition', 'opposition.txt', '--as-of', AS_OF, '-o', 'clean.csv', '-f', 'json=report.json']);
  clean = readFileSync(join(at, 'clean.csv'), 'utf8');
  report = withoutHashes(JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as Report);
  expect(clean.split('\n').length).toBeGreaterThan(100);
  expect(clean.length).toBeLessThan(CONTACTS.length);
});

describe('pages about parts', () => {
  it.each(PAGES)('%s shows the same code in both languages', (page) => {
    for (const language of ['sh', 'bash', 'python', 'sql', 'yaml']) {
      const code = codeOf(`docs/${page}.md`, language);
      expect(codeOf(french(page), language)).toEqual(code);
    }
    expect(readFileSync(join(ROOT, `docs/${page}.md`), 'utf8')).toContain('```');
  });

  it('there is a test of each recipe', () => {
    const there = readdirSync(join(ROOT, 'docs/recipes')).filter((name) => name.endsWith('.md'));
    expect(there.map((name) => `recipes/${name.replace(/\.md$/, '')}`).sort()).toEqual(PAGES.slice(1).sort());
  });

  it('six commands on one machine come to what one check says', { timeout: MINUTES }, async (context) => {
    if (process.platform === 'win32') unable(context, 'LUMO_RECIPES', 'Windows has no sh');
    const at = folder(FILES);
    await ran(at, 'sh', ['-c', pageCode('shards', 'sh')], { PATH: cold });
    isOneMachines(at);
    expect(existsSync(join(at, 'report.html'))).toBe(true);
  });

  it('a client of the frames gets the bytes of judge', { timeout: MINUTES }, async (context) => {
    if (!onPath('python3')) unable(context, 'LUMO_RECIPES', 'Python is not installed');
    const at = folder({ ...FILES, 'work.py': pageCode('shards') });
    await ran(at, 'lumo-check', ['shard', 'plan', 'contacts.csv', '--as-of', AS_OF, ...ONE_PASS, '-o', 'plan']);
    const records = CONTACTS.slice(CONTACTS.indexOf('\n') + 1);
    const judged = await ran(at, 'lumo-check', ['shard', 'judge', '--plan', 'plan', '--part', '0', '--outcome', 'o'], {}, records);
    expect(await ran(at, 'python3', ['work.py'], {}, records)).toBe(judged);
    expect(judged.length).toBeGreaterThan(1000);
  });
});

const PLAIN = `
import json
import lumo_parts as lumo

parts = lumo.plan("contacts.csv", ".", "--opposition", "opposition.txt", "--as-of", "${AS_OF}", parts=3)
for part in parts: lumo.survey(part)
lumo.settle(parts)
for part in parts: lumo.judge(part)
json.dump(parts, open("parts.json", "w"))
print(lumo.merge(parts, "clean.csv", "-f", "report.json")["commit"])
`;

const AGAIN = `
import json
import lumo_parts as lumo

print(lumo.merge(json.load(open("parts.json")), "clean.csv", "--approved-by", "Zoé", "--reason", "autumn")["commit"])
`;

/** Calls the tasks of the DAG as Airflow would, one after the other. */
const CALL_TASKS = `
import json
import on_airflow

on_airflow.FOLDER = "."
tasks = on_airflow.check_contacts().task_dict
call = {name: task.python_callable for name, task in tasks.items()}
parts = call["plan"]()
for part in parts: call["survey"](part)
call["settle"](parts)
for part in parts: call["judge"](part)
call["merge"](parts)
on_airflow.lumo_parts.merge = lambda *words: {"commit": False}
try:
    call["merge"](parts)
except RuntimeError as error:
    held = str(error)
follow = {name: sorted(task.downstream_task_ids) for name, task in tasks.items()}
print(json.dumps({"follow": follow, "mapped": sorted(name for name, task in tasks.items() if task.is_mapped), "held": held}))
`;

const COMPARE_ROWS = `
import json
import duckdb

base = duckdb.connect("warehouse.duckdb")
one = "from read_csv('clean.csv', all_varchar = true)"
many = "from campaign_contacts"
other = sum(len(base.sql(f"({a}) except all ({b})").fetchall()) for a, b in ((one, many), (many, one)))
print(json.dumps({"rows": base.sql(f"select count(*) {many}").fetchall()[0][0], "other": other}))
`;

const GROUP_LOG = `
import json
import struct
import duckdb

plan = json.load(open("plan/plan.json"))
keyed = plan["needs"]["keyed"]
assert keyed["identity"] == 4 and len(keyed["rules"]) == 5 and any(rule["always"] for rule in keyed["rules"])
base = duckdb.connect()
base.sql("create table log (a bigint, b bigint, c bigint, d bigint, row bigint, said bigint, more bigint)")
before = plan["firstRow"] - 1
for part, rows in enumerate(json.load(open("settled"))["records"]):
    entries = [(a, b, c, d, row + before, said, more) for a, b, c, d, row, said, more in struct.iter_unpack("<7I", open(f"{part}.log", "rb").read())]
    base.executemany("insert into log values (?, ?, ?, ?, ?, ?, ?)", entries)
    before += rows
grouped = sorted(base.sql(open("group.sql").read()).fetchall())
made = b"".join(struct.pack("<5I" + "IBBxx" * 5, *record) for record in grouped)
print(json.dumps({"records": len(grouped), "same": made == open("settled.persons", "rb").read()}))
`;

describe('recipes for engines', () => {
  it('Python alone, and what waits for an approval is kept, not published', { timeout: 2 * MINUTES }, async (context) => {
    if (!onPath('python3')) unable(context, 'LUMO_RECIPES', 'Python is not installed');
    const at = place();
    expect((await ran(at, 'python3', ['-c', PLAIN])).trim()).toBe('True');
    isOneMachines(at);
    expect(readdirSync(at).filter((name) => name.startsWith('lumo-'))).toEqual([]);
    const held = place({ 'lumo.config.yaml': 'export: { approvalAbove: 10 }\n' });
    expect((await ran(held, 'python3', ['-c', PLAIN], NOBODY)).trim()).toBe('False');
    expect(existsSync(join(held, 'clean.csv'))).toBe(false);
    expect(readdirSync(held).filter((name) => name.startsWith('lumo-'))).toHaveLength(1);
    expect((await ran(held, 'python3', ['-c', AGAIN], NOBODY)).trim()).toBe('True');
    expect(readFileSync(join(held, 'clean.csv'), 'utf8')).toBe(clean);
  });

  it('GNU parallel', { timeout: 2 * MINUTES }, async (context) => {
    for (const tool of ['bash', 'parallel']) if (!onPath(tool)) unable(context, 'LUMO_RECIPES', `${tool} is not installed`);
    const at = folder({ ...FILES, 'run.sh': pageCode('recipes/parallel', 'bash') });
    await ran(at, 'bash', ['run.sh']);
    isOneMachines(at);
    const held = folder({
      ...FILES,
      'run.sh': pageCode('recipes/parallel', 'bash').replace('--parts 8', '--parts 2'),
      'lumo.config.yaml': 'export: { approvalAbove: 10 }\n',
    });
    expect((await run(held, 'bash', ['run.sh'], NOBODY)).code).toBe(1);
    expect(existsSync(join(held, 'clean.csv'))).toBe(false);
  });

  it.for(['dask', 'ray'])('%s', { timeout: 12 * MINUTES }, async (engine, context) => {
    const python = join(pythonEngines(context), 'python');
    const at = place({ [`on_${engine}.py`]: pageCode(`recipes/${engine}`) });
    expect(await ran(at, python, [`on_${engine}.py`], { RAY_USAGE_STATS_ENABLED: '0' })).toContain("'commit': True");
    isOneMachines(at);
  });

  it('Airflow: its tasks follow each other, and each does its work', { timeout: 12 * MINUTES }, async (context) => {
    const python = join(pythonEngines(context), 'python');
    const at = place({ 'on_airflow.py': pageCode('recipes/airflow'), 'call.py': CALL_TASKS });
    const told = await ran(at, python, ['call.py'], { AIRFLOW_HOME: join(at, 'home'), AIRFLOW__CORE__LOAD_EXAMPLES: 'False' });
    expect(JSON.parse(told.trim().split('\n').at(-1) ?? '')).toEqual({
      follow: { plan: ['judge', 'merge', 'settle', 'survey'], survey: ['settle'], settle: ['judge'], judge: ['merge'], merge: [] },
      mapped: ['judge', 'survey'],
      held: 'nobody has approved so many contacts: merge again with --approved-by',
    });
    isOneMachines(at);
  });

  it('a model of dbt', { timeout: 12 * MINUTES }, async (context) => {
    const tools = pythonEngines(context);
    const at = place({
      'dbt_project.yml': 'name: campaign\nversion: "1.0"\nprofile: campaign\n',
      'profiles.yml': pageCode('recipes/dbt', 'yaml'),
      'models/contacts.sql': "select * from read_csv('contacts.csv', all_varchar = true)\n",
      'models/campaign_contacts.py': pageCode('recipes/dbt'),
      'clean.csv': clean,
      'compare.py': COMPARE_ROWS,
    });
    mkdirSync(join(at, 'python'));
    copyFileSync(join(at, 'lumo_parts.py'), join(at, 'python/lumo_parts.py'));
    await ran(at, join(tools, 'dbt'), ['build', '--profiles-dir', '.'], { DBT_SEND_ANONYMOUS_USAGE_STATS: 'false' });
    expect(JSON.parse(await ran(at, join(tools, 'python'), ['compare.py']))).toEqual({ rows: clean.match(/@/g)?.length, other: 0 });
  });

  it('the SQL of the page groups a log as settle does', { timeout: 12 * MINUTES }, async (context) => {
    const python = join(pythonEngines(context), 'python');
    const at = place({ 'group.sql': pageCode('shards', 'sql'), 'group.py': GROUP_LOG });
    await ran(at, 'sh', ['-c', pageCode('shards', 'sh')]);
    const { records, same } = JSON.parse(await ran(at, python, ['group.py'])) as { records: number; same: boolean };
    expect(same).toBe(true);
    expect(records).toBeGreaterThan(40);
  });
});
