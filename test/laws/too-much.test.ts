import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { here, inFolder } from './support.js';

/** What `npm run prove:hostile` gives to the command whole, in a process each, is given to it here at a fiftieth of the size. */
interface Case {
  readonly file?: string;
  readonly args: readonly string[];
  readonly make: () => Iterable<string | Uint8Array>;
}
const load = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../../scripts/prove/hostile/${name}.mjs`, import.meta.url).href)) as T;
type Scale = (size: number) => number;
const { textCases } = await load<{ textCases: (scale: Scale) => Record<string, Case> }>('cases-text');
const { packedCases } = await load<{ packedCases: (scale: Scale) => Record<string, Case> }>('cases-packed');
const { EXPECTED, isExpected } = await load<{ EXPECTED: object; isExpected: (name: string, said: unknown) => boolean }>('expected');
const { layOut, argsOf, saidOf } = await load<{
  layOut: (folder: string, one: Case) => void;
  argsOf: (one: Case) => string[];
  saidOf: (code: number | null, stderr: string) => unknown;
}>('run-case');

const scale: Scale = (size) => Math.ceil(size / 50);
const CASES = { ...textCases(scale), ...packedCases(scale) };
/** Milliseconds of the processor: others may have the machine. */
const MOST_MS = 60_000;

it('every case is one whose answer is known', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe('what is too much ends, soon, with what is wrong, and leaves nothing', () => {
  it.each(Object.entries(CASES))('%s', (name, one) =>
    inFolder(async (cwd) => {
      layOut(cwd, one);
      const before = readdirSync(cwd);
      const begun = process.cpuUsage();
      const input = one.file === undefined ? Buffer.concat(Array.from(one.make(), (piece) => Buffer.from(piece))) : '';
      const { code, stderr } = await here([...argsOf(one), '--lang', 'en'], { cwd, input });
      const said = saidOf(code, stderr.toString());
      expect([said, isExpected(name, said)]).toEqual([said, true]);
      const { user, system } = process.cpuUsage(begun);
      expect((user + system) / 1000).toBeLessThan(MOST_MS);
      expect(readdirSync(cwd)).toEqual(before);
    }),
  );
});
