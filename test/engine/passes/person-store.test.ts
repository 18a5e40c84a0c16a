import { mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openSpillFile } from '../../../src/csv/files/spill-file.js';
import { type PersonSpill, PersonStore } from '../../../src/engine/passes/person-store.js';
import { makeSipHash } from '../../../src/fields/bytes/sip-hash.js';
import { type IdentityForm, PLAIN_IDENTITIES } from '../../../src/fields/persons/identity-form.js';
import type { PersonLayout } from '../../../src/fields/persons/person-layout.js';
import { lengthOfLog, mergeLogs, newPersonLog } from '../../../src/fields/persons/person-log.js';
import { settleLog } from '../../../src/fields/persons/settle-log.js';
import { hasRow } from '../../../src/model/base/row-set.js';
import { type Entry, entriesFor, identityOf, knownOf, LAYOUT, logOf, ruleOf } from '../../fields/persons/support.js';

const KEY = [5, 6, 7, 8];

/** Room in memory, whose bytes are looked at. */
const watched = (most: number): { readonly spill: PersonSpill; readonly written: Buffer[]; readonly open: () => number } => {
  const written: Buffer[] = [];
  let open = 0;
  return {
    written,
    open: () => open,
    spill: {
      most,
      key: () => KEY,
      open() {
        const all: Buffer[] = [];
        open++;
        return {
          append(bytes) {
            written.push(Buffer.from(bytes));
            all.push(Buffer.from(bytes));
            return all.slice(0, -1).reduce((sum, { length }) => sum + length, 0);
          },
          read: (into, at) => void Buffer.concat(all).copy(into, 0, at, at + into.length),
          close: () => void open--,
        };
      },
    },
  };
};

const sealed = (words: Uint32Array): string => {
  const into = new Uint32Array(2);
  makeSipHash(KEY)(words[0] as number, words[1] as number, into);
  return into.join();
};

describe('the log of a survey', () => {
  it('comes to the same in memory and on a disk, where its identities are under a key', () => {
    const CASE = LAYOUT.chain((layout) =>
      fc.tuple(fc.constant(layout), entriesFor(layout), fc.integer({ min: 1, max: 5 }), fc.nat({ max: 2000 })),
    );
    fc.assert(
      fc.property(CASE, ([layout, entries, parts, most]) => {
        const form: IdentityForm = layout.identity === 4 ? { words: 4, key: KEY } : PLAIN_IDENTITIES;
        const { spill, open } = watched(most);
        const logs = Array.from({ length: parts }, (_, part) =>
          logOf(
            layout,
            entries.filter(({ row }) => row % parts === part),
          ),
        );
        const store = new PersonStore(layout, form, spill);
        // The store may write over what it is given.
        for (const log of structuredClone(logs)) store.add(log);
        const { persons, identities } = store.settle({});
        const expected = settleLog(logs.reduce(mergeLogs, newPersonLog(layout)));
        const spilled = entries.length > 0 && lengthOfLog(logOf(layout, entries)) * 4 > most;
        expect(open()).toBe(spilled ? 1 : 0);
        expect(identities).toEqual(spilled && layout.identity === 2 ? { words: 2, key: KEY } : form);
        const known = [...knownOf(expected)].map(([who, what]) => [
          identities === form ? who : sealed(Uint32Array.from(who.split(',').map(Number))),
          what,
        ]);
        expect(knownOf(persons)).toEqual(new Map(known as [string, never][]));
        const several = new Map([...knownOf(expected)].filter(([, { n }]) => n > 1));
        for (const { who, row } of entries)
          if (persons.rows && several.has(identityOf(who, layout.identity).join())) expect(hasRow(persons.rows, row)).toBe(true);
        store.close();
        store.close();
        expect(open()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  const layout: PersonLayout = { identity: 2, rules: [ruleOf('all', 2, true)] };
  const many = Array.from({ length: 300_000 }, (_, i): Entry => ({ who: (i % 299_000) * 8, row: i + 2, says: [0] }));

  it('leaves no fingerprint on the disk that somebody could try addresses against', () => {
    const { spill, written } = watched(0);
    const store = new PersonStore(layout, PLAIN_IDENTITIES, spill);
    store.add(logOf(layout, many));
    const onDisk = new Set(
      Buffer.concat(written)
        .toString('hex')
        .match(/.{32}/g)
        ?.map((entry) => entry.slice(0, 16)),
    );
    expect(onDisk.size).toBeGreaterThan(200_000);
    const hex = (who: number): string => Buffer.from(identityOf(who, 2).buffer).toString('hex');
    expect(many.filter(({ who }) => onDisk.has(hex(who)))).toEqual([]);
    expect(store.settle({}).persons.table.size).toBe(1000);
  });

  it('lies in a file without a name, and leaves none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'persons-'));
    vi.stubEnv('TMPDIR', folder);
    const store = new PersonStore(layout, PLAIN_IDENTITIES, { open: () => openSpillFile('persons'), key: () => KEY, most: 1_000_000 });
    for (let i = 0; i < 3; i++) store.add(logOf(layout, many.slice(i * 100_000, (i + 1) * 100_000)));
    expect(store.settle({}).persons.table.size).toBe(1000);
    store.close();
    expect(readdirSync(folder)).toEqual([]);
    vi.unstubAllEnvs();
    rmdirSync(folder);
  });

  it('stays in memory where there is no room elsewhere', () => {
    const store = new PersonStore(layout, PLAIN_IDENTITIES);
    store.add(logOf(layout, many));
    expect(store.settle({}).persons.table.size).toBe(1000);
    store.close();
  });
});
