import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/support.js';
import { inParts, onOneMachine, type Settings, withoutHashes } from './support.js';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

interface Run {
  readonly file: string;
  readonly options: Record<string, unknown> & { opposition?: string[]; robinson?: [string, string][]; map?: Record<string, string> };
}

const runs = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    try {
      return [{ name, run: JSON.parse(readFileSync(join(FIXTURES, name, 'run.json'), 'utf8')) as Run }];
    } catch {
      return [];
    }
  });

const settingsOf = (name: string, { options }: Run): Settings => {
  const { opposition = [], robinson = [], map, ...rest } = options;
  const lists = [
    ...opposition.map((file) => ({ file, kind: 'opposition' as const })),
    ...robinson.map(([file, date]) => ({ file, kind: 'robinson' as const, date })),
  ];
  const overrides = { ...rest, lists, export: { approvalAbove: 'never' as const }, ...(map && { columns: map }) } as Settings['overrides'];
  return { cwd: join(FIXTURES, name), config: false, asOf: '2026-11-24', overrides };
};

/** In UTF-16, or packed: nobody can begin to read them in the middle. */
const WHOLE_ONLY = new Set(['excel-unicode', 'consumers']);

describe('every fixture is judged in parts as on one machine', () => {
  it('there are fixtures', () => {
    expect(runs.length).toBeGreaterThan(10);
  });

  it.each(runs.filter(({ name }) => !WHOLE_ONLY.has(name)).map(({ name, run }) => [name, run] as const))('%s', async (name, run) => {
    const settings = settingsOf(name, run);
    const one = await onOneMachine(run.file, settings);
    for (const parts of [1, 3]) {
      const many = await inParts(run.file, settings, parts, { cut: () => 517, shuffled: (all) => [...all].reverse() });
      expect(many.bytes.equals(one.bytes)).toBe(true);
      expect(withoutHashes(many.report)).toEqual(withoutHashes(one.report));
      expect(many.exitCode).toBe(one.exitCode);
    }
  });

  it('the file of an old Mac is refused, saying what to do', async () => {
    // “Prénom”, as Excel for Mac writes it.
    const at = folder({ 'c.csv': Buffer.from('Pr\x8enom;Email\nL\x8ea;lea@acme.example\n', 'latin1') });
    await expect(inParts('c.csv', { cwd: at, config: false, asOf: '2026-11-24', overrides: {} }, 2)).rejects.toMatchObject({
      code: 'LUMO_SHARD_UNSUPPORTED',
      message: expect.stringContaining('MACINTOSH') as string,
      hint: { en: expect.stringContaining('UTF-8') as string },
    });
  });

  it.each(runs.filter(({ name }) => WHOLE_ONLY.has(name)).map(({ name, run }) => [name, run] as const))(
    '%s is refused, saying what to do',
    async (name, run) => {
      await expect(inParts(run.file, settingsOf(name, run), 2)).rejects.toMatchObject({
        code: 'LUMO_SHARD_UNSUPPORTED',
        hint: { en: expect.stringContaining('UTF-8') as string },
      });
    },
  );
});
