import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/index.js';

const at = mkdtempSync(join(tmpdir(), 'lumo-progress-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(at, name), bytes);
  return join(at, name);
};

const ROWS = 40_000;
const contact = (i: number): Record<string, string> => ({
  email: `p${i}@acme${i % 997}.example`,
  nom: `Nom${(i * 7919) % ROWS}`,
  societe: `Acme ${i % 997}`,
  source: 'Salon Batimat',
  date_collecte: '2026-03-01',
});
const contacts = Array.from({ length: ROWS }, (_, i) => contact(i));
const csv = [Object.keys(contact(0)), ...contacts.map((one) => Object.values(one))].map((row) => row.join(';')).join('\n');

type Told = { readonly rows: number; readonly share: number | undefined };
const toldOf = async (input: string | AsyncIterable<Uint8Array>, options: object = {}): Promise<Told[]> => {
  const told: Told[] = [];
  await check(input, { asOf: '2026-11-24', progress: (rows, share) => told.push({ rows, share }), ...options });
  return told;
};
/** Rows begin anew in each pass. */
const passesOf = (told: readonly Told[]): number => 1 + told.filter(({ rows }, i) => rows < (told[i - 1]?.rows ?? 0)).length;

describe('the share of a run that is done', () => {
  it.each([
    ['a CSV', () => file('contacts.csv', csv), {}, 2],
    ['a CSV in one pass', () => file('one.csv', csv), { only: ['email-malformed'] }, 1],
    ['a packed CSV', () => file('contacts.csv.gz', gzipSync(csv)), {}, 2],
    ['JSON, which is made into text first', () => file('contacts.ndjson', contacts.map((one) => JSON.stringify(one)).join('\n')), {}, 2],
  ] as const)('grows from nothing to all over the passes of %s, and never goes back', async (_, make, options, passes) => {
    const told = await toldOf(make(), options);
    const shares = told.map(({ share }) => share as number);
    expect(passesOf(told)).toBe(passes);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares.at(-1)).toBe(1);
    expect(told.at(-1)?.rows).toBe(ROWS + 1);
  });

  it('is not known of what comes through a pipe until all of it is there', async () => {
    async function* pipe(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(csv);
    }
    const once = await toldOf(pipe(), { only: ['email-malformed'] });
    expect(new Set(once.map(({ share }) => share))).toEqual(new Set([undefined]));
    // For two passes it waits on the disk, where it has a size.
    const twice = await toldOf(pipe());
    expect(twice.at(-1)?.share).toBe(1);
  });
});
