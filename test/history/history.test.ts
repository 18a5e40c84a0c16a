import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineProcesses } from '../../src/cli/setup/machine-processes.js';
import { FIRST_HASH, sha256 } from '../../src/history/chained-line.js';
import { appendHistory, readHistory } from '../../src/history/history-file.js';
import { readLines } from '../../src/history/read-lines.js';
import type { HistoryEntry } from '../../src/model/kpi/run-history.js';
import { inFolder } from '../laws/support.js';

const PROCESSES = machineProcesses();
const entry = (day: string, contacts = 10): HistoryEntry => ({
  day,
  command: 'kpi',
  scope: 'crm',
  labelled: true,
  version: '0.1.0',
  settings: '00ff',
  counts: { files: 1, contacts, leaving: 2, errors: 3, warnings: 0, infos: 0, unread: 0 },
  kpis: [{ id: 'sourced', unit: 'share', value: 0.5, part: contacts / 2, among: contacts }],
});
const DAYS = ['2026-11-22', '2026-11-23', '2026-11-24'];
/** The bytes of a history of three runs, and the path that they were written to. */
const three = (work: (path: string, bytes: Buffer) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const path = join(folder, 'deep', 'history.ndjson');
    for (const day of DAYS) await appendHistory(path, entry(day), PROCESSES);
    await work(path, readFileSync(path));
  });
const daysOf = (bytes: Buffer): string[] => readLines(bytes, 'history.ndjson').entries.map(({ day }) => day);
const linesOf = (bytes: Buffer): string[] => bytes.toString().split('\n').slice(0, -1);
const joined = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

describe('a history', () => {
  it('is a file of JSON lines for its owner, each with the hash of the one before', () =>
    three(async (path, bytes) => {
      const lines = linesOf(bytes);
      expect(lines).toHaveLength(3);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const values = lines.map((line) => JSON.parse(line) as { before: string; day: string });
      expect(values.map(({ before }) => before)).toEqual([FIRST_HASH, ...lines.slice(0, -1).map(sha256)]);
      expect(values.map(({ day }) => day)).toEqual(DAYS);
      const { entries, last } = await readHistory(path);
      expect(entries).toEqual(DAYS.map((day) => expect.objectContaining(entry(day))));
      expect(last).toEqual({ line: 3, sha256: sha256(lines[2] as string) });
    }));

  it.each<[string, (lines: string[]) => readonly string[], number, RegExp]>([
    [
      'a digit of the second line is changed',
      (l) => l.map((line, i) => (i === 1 ? line.replace('"errors":3', '"errors":2') : line)),
      2,
      /altered/,
    ],
    ['a digit of the last line is', (l) => l.map((line, i) => (i === 2 ? line.replace('"errors":3', '"errors":2') : line)), 3, /altered/],
    ['the first line is taken away', (l) => l.slice(1), 1, /does not follow/],
    ['the second is', (l) => [l[0] as string, l[2] as string], 2, /does not follow/],
    ['one stands there twice', (l) => [...l, l[2] as string], 4, /does not follow/],
    ['two change places', (l) => [l[0] as string, l[2] as string, l[1] as string], 2, /does not follow/],
    ['a line of nobody is put in', (l) => [l[0] as string, 'hello', ...l.slice(1)], 2, /altered/],
    ['the end of a line is cut', (l) => [l[0] as string, (l[1] as string).slice(0, -1), l[2] as string], 2, /altered/],
  ])('says which line broke: %s', (_case, break_, line, what) =>
    three(async (path, bytes) => {
      writeFileSync(path, joined(break_(linesOf(bytes))));
      const failure = expect.objectContaining({
        code: 'LUMO_HISTORY_BROKEN',
        exitCode: 2,
        what: { en: expect.stringMatching(what), fr: expect.stringContaining(`ligne ${line} `) },
      });
      await expect(readHistory(path)).rejects.toEqual(failure);
      await expect(readHistory(path)).rejects.toThrow(`Line ${line} `);
      // Nothing is added to it.
      const before = readFileSync(path);
      await expect(appendHistory(path, entry('2026-11-25'), PROCESSES)).rejects.toEqual(failure);
      expect(readFileSync(path)).toEqual(before);
    }),
  );

  it('survives a writer that is stopped after any byte: no run before is lost, and what was cut is declared by the next', () =>
    three(async (path, bytes) => {
      const whole = bytes.lastIndexOf(10, bytes.length - 2) + 1;
      for (let cut = whole; cut < bytes.length; cut++) {
        const left = bytes.subarray(0, cut);
        const { entries, torn } = readLines(left, 'h');
        const isWhole = cut === bytes.length - 1;
        expect([entries.length, torn]).toEqual(isWhole ? [3, 0] : [2, cut - whole]);
        writeFileSync(path, left);
        const before = await appendHistory(path, entry('2026-11-25'), PROCESSES);
        expect(before.torn).toBe(isWhole ? 0 : cut - whole);
        const after = readLines(readFileSync(path), 'h');
        expect(after.entries.map(({ day }) => day)).toEqual([...DAYS.slice(0, isWhole ? 3 : 2), '2026-11-25']);
        expect([after.torn, after.declared]).toEqual([0, torn > 0 ? 1 : 0]);
        // Nothing of what was there is written over.
        expect(readFileSync(path).subarray(0, cut)).toEqual(left);
      }
    }));

  it('survives one that is stopped while it declares that another was', () =>
    three(async (path, bytes) => {
      writeFileSync(path, bytes.subarray(0, bytes.length - 40));
      await appendHistory(path, entry('2026-11-25'), PROCESSES);
      const declared = readFileSync(path);
      const from = bytes.length - 40 + 1;
      for (let cut = from + 1; cut < declared.length; cut += 7) {
        writeFileSync(path, declared.subarray(0, cut));
        await appendHistory(path, entry('2026-11-26'), PROCESSES);
        const days = daysOf(readFileSync(path));
        expect([days.slice(0, 2), days.at(-1)]).toEqual([DAYS.slice(0, 2), '2026-11-26']);
      }
    }));

  it('does not take an altered line for a cut one because something follows that says so', () =>
    three(async (path, bytes) => {
      writeFileSync(path, bytes.subarray(0, bytes.length - 40));
      await appendHistory(path, entry('2026-11-25'), PROCESSES);
      const lines = linesOf(readFileSync(path));
      const altered = lines.map((line, i) => (i === 2 ? line.replace('"errors":3', '"errors":2') : line));
      expect(() => daysOf(joined(altered))).toThrow('Line 3 ');
    }));

  it('takes runs one after the other, however many write at once', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'history.ndjson');
      await Promise.all(Array.from({ length: 20 }, (_, i) => appendHistory(path, entry('2026-11-24', i), PROCESSES)));
      const { entries } = await readHistory(path);
      expect(entries.map(({ counts }) => counts.contacts).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    }));

  it('written by a later version is refused, and left as it is', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'history.ndjson');
      const text = `{"history":2,"before":"${FIRST_HASH}","day":"2030-01-01"`;
      writeFileSync(path, `${text},"sum":"${sha256(text)}"}\n`);
      await expect(readHistory(path)).rejects.toEqual(expect.objectContaining({ code: 'LUMO_HISTORY_NEWER' }));
      await expect(appendHistory(path, entry('2026-11-24'), PROCESSES)).rejects.toEqual(
        expect.objectContaining({ code: 'LUMO_HISTORY_NEWER' }),
      );
    }));

  it('that is not there is no history, and reading makes none', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'history.ndjson');
      await expect(readHistory(path)).rejects.toEqual(expect.objectContaining({ code: 'LUMO_HISTORY_NOT_FOUND' }));
      expect(existsSync(path)).toBe(false);
    }));

  it('that cannot be read says why', () =>
    inFolder(async (folder) => {
      await expect(readHistory(folder)).rejects.toEqual(
        expect.objectContaining({ code: 'LUMO_HISTORY_FAILED', what: expect.objectContaining({ en: expect.stringContaining('EISDIR') }) }),
      );
    }));
});
