import { lookup } from 'node:dns/promises';
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Planted } from '../planted.js';
import { here, inFolder } from '../support.js';
import { asksOf } from './network.js';
import { filesOf, writeFiles } from './project.js';
import { ALL_COMMANDS, STEPS, type Step } from './steps.js';

/** What must not be found: shorter than this it may be chance. */
const RUN = 6;
/** The same in files, where what is encrypted stands in letters and digits. */
const RUN_IN_FILES = 10;
const GIVEN = new Set(Object.keys(filesOf(new Planted(1))));
/** What a test writes, and a settings file, which is made to be shared. */
const OPEN = new Set(['surveyed.json', 'new.config.yaml']);
const HOLDS = new Set(STEPS.flatMap(({ holds = [] }) => holds));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());

/** Runs one step, and says what it told. */
const take = async ({ command, args, input }: Step, cwd: string, lang: string) => {
  const ran = await here([...command.split(' '), ...args, '--lang', lang], {
    cwd,
    env: { LUMO_AS_OF: '2026-11-24' },
    ...(input && { input: input(cwd) }),
  });
  const [stdout, stderr] = [ran.stdout.toString(), ran.stderr.toString()];
  if (command === 'shard survey') writeFileSync(join(cwd, 'surveyed.json'), stdout);
  return { code: ran.code, stdout, stderr };
};

it('every command has a step: a new one is not forgotten', () => {
  expect([...new Set(STEPS.map(({ command }) => command))].sort()).toEqual(ALL_COMMANDS.map(({ name }) => name).sort());
});

describe.each(['en', 'fr'])('every command, in %s', (lang) => {
  it(
    'tells nothing of what is planted, keeps keys to itself and what holds persons from others, and asks nobody',
    { timeout: 180_000 },
    () =>
      inFolder(async (cwd) => {
        const planted = new Planted(lang === 'en' ? 77 : 78);
        writeFiles(cwd, filesOf(planted));
        expect(planted.tokens.length).toBeGreaterThan(1000);
        const umask = process.umask(0);
        try {
          const told: string[] = [];
          const asked = await asksOf(async () => {
            for (const step of STEPS) {
              const { code, stdout, stderr } = await take(step, cwd, lang);
              expect([step.command, code, step.code === code ? '' : stderr]).toEqual([step.command, step.code, '']);
              expect([step.command, planted.found(step.isData ? stderr : `${stdout}${stderr}`, RUN)]).toEqual([step.command, []]);
              told.push(stdout, stderr);
            }
          });
          expect(asked).toEqual([]);
          const made = filesIn(cwd).filter((name) => !GIVEN.has(name));
          expect(made).toEqual(expect.arrayContaining([...HOLDS]));
          const key = readFileSync(join(cwd, '.lumo/key'), 'utf8').trim();
          for (const name of made) {
            const bytes = readFileSync(join(cwd, name));
            const text = bytes.toString('latin1') + bytes.toString('utf16le');
            expect([name, planted.found(text, RUN_IN_FILES).length > 0]).toEqual([name, HOLDS.has(name)]);
            // A settings file is for whoever works on the project; the driver of a job keeps the key for its end.
            if (!OPEN.has(name)) expect([name, statSync(join(cwd, name)).mode & 0o777]).toEqual([name, 0o600]);
            expect([name, text.includes(key)]).toEqual([name, name === '.lumo/key' || name === 'plan/driver.json']);
          }
          expect(told.filter((text) => text.includes(key))).toEqual([]);
        } finally {
          process.umask(umask);
        }
      }),
  );
});

describe('a file that everybody may read', () => {
  /** Commands that write over what they wrote before. */
  const AGAIN = /^(?:check|segment|shard (?:survey|settle|judge))$/;
  it('is its owner’s alone once a command has replaced it', { timeout: 180_000 }, () =>
    inFolder(async (cwd) => {
      writeFiles(cwd, filesOf(new Planted(79)));
      const steps = STEPS.filter(({ command }) => AGAIN.test(command) || command === 'shard plan');
      for (const step of steps) await take(step, cwd, 'en');
      const names = filesIn(cwd).filter((name) => !GIVEN.has(name) && !OPEN.has(name) && !/^(?:plan|chain|\.lumo)\//.test(name));
      expect(names).toEqual(
        expect.arrayContaining(['clean.csv', 'rejects.csv', 'left.csv', 'ids.log', 'outcome.json', 'settled.json.persons']),
      );
      for (const name of names) chmodSync(join(cwd, name), 0o666);
      // What is written over by nobody has to go.
      for (const name of ['ids.log', 'left.csv']) rmSync(join(cwd, name));
      for (const step of steps.filter(({ command }) => AGAIN.test(command))) {
        const { code, stderr } = await take(step, cwd, 'en');
        expect([step.command, code, step.code === code ? '' : stderr]).toEqual([step.command, step.code, '']);
      }
      for (const name of names) expect([name, statSync(join(cwd, name)).mode & 0o777]).toEqual([name, 0o600]);
    }),
  );
});

describe('what cannot be read', () => {
  const DAMAGE: Readonly<Record<string, (text: string, planted: Planted) => string>> = {
    'a quote that nobody closes': (text, planted) => `${text}"${planted.word()};${planted.word()}\n`,
    'bytes of no text': (text, planted) => text.replace('\n', `\n\0\u0001${planted.word()}\0`),
    'an end in the middle': (text) => text.slice(0, text.length / 2),
    'other lines before': (text, planted) => `{"${planted.word()}": [${planted.word()},,\n%PDF-1.4 ${planted.word()}\n${text}`,
  };
  it.each(Object.entries(DAMAGE))('is told of by no command with what it holds: %s', { timeout: 180_000 }, (title, damage) =>
    inFolder(async (cwd) => {
      const planted = new Planted(title.length * 7919);
      const files = filesOf(planted);
      writeFiles(cwd, Object.fromEntries(Object.entries(files).map(([name, text]) => [name, damage(text, planted)])));
      writeFileSync(join(cwd, 'lumo.config.yaml'), files['lumo.config.yaml'] as string);
      let failed = 0;
      for (const step of STEPS) {
        const { code, stdout, stderr } = await take(step, cwd, 'en');
        expect([step.command, code !== null && code <= 2]).toEqual([step.command, true]);
        expect([step.command, planted.found(step.isData ? stderr : `${stdout}${stderr}`, RUN)]).toEqual([step.command, []]);
        if (code === 2) failed++;
      }
      expect(failed).toBeGreaterThan(5);
    }),
  );
});

it('the watch sees who asks the network', async () => {
  const asked = await asksOf(async () => {
    expect(() => fetch('http://127.0.0.1:9/')).toThrow('the network was asked for');
    expect(() => lookup('acme.example')).toThrow('the network was asked for');
  });
  expect(asked).toEqual(['fetch', 'lookup']);
});
