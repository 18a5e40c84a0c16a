import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EXPORTS } from './exports.js';
import { type Happened, happenings } from './generate-events.js';
import { mustBeFound } from './naive-reference.js';
import { shuffled } from './random.js';
import { foundIn, judge, type Way } from './support.js';

const AUDIENCES = ['consumer', 'business'] as const;
const SEEDS = [1, 2, 3];
const products = Object.entries(EXPORTS).map(([name, one]) => [name, one] as const);

const fileOf = (name: string, all: readonly Happened[]): readonly string[] => {
  const { head, line } = EXPORTS[name] as (typeof EXPORTS)[string];
  return [head, ...all.map(line)];
};
const idsOf =
  (...files: readonly (readonly Happened[])[]) =>
  (file: number, row: number): number =>
    files[file]?.[row - 2]?.id ?? -1;

describe('what is planted in a log', () => {
  it('is much, of every kind and for both audiences', () => {
    const all = AUDIENCES.flatMap((audience) =>
      (['calls', 'mails'] as const).flatMap((channel) => SEEDS.flatMap((seed) => mustBeFound(happenings(seed, channel), audience))),
    );
    const counts = new Map<string, number>();
    for (const text of all) counts.set(text.replace(/^\d+ /, ''), (counts.get(text.replace(/^\d+ /, '')) ?? 0) + 1);
    for (const kind of [
      ...['log-call-hours consumer', 'log-call-hours professional', 'log-call-on-day-off consumer', 'log-call-on-day-off professional'],
      ...['log-call-too-often consumer', 'log-call-too-often professional', 'log-called-after-refusal called', 'log-email-too-often often'],
      ...['log-sent-after-opposition sent', 'log-opposition-late slow', 'log-opposition-late late', 'log-opposition-late overdue'],
    ])
      expect(counts.get(kind) ?? 0, kind).toBeGreaterThan(3);
  });

  describe.each(products)('in the layout of %s', (name, { of, zone, byItsHead }) => {
    it.each(AUDIENCES.flatMap((audience) => SEEDS.map((seed) => [audience, seed] as const)))(
      'is found, and nothing else: %s, %i',
      async (audience, seed) => {
        const all = happenings(seed, of);
        const found = foundIn(await judge([fileOf(name, all)], { audience, zone }), idsOf(all));
        expect(found).toEqual(mustBeFound(all, audience));
      },
    );

    it('is the same in any order of rows', async () => {
      const all = happenings(4, of);
      const expected = mustBeFound(all, 'consumer');
      for (const seed of [5, 6]) {
        const mixed = shuffled(all, seed);
        expect(foundIn(await judge([fileOf(name, mixed)], { audience: 'consumer', zone }), idsOf(mixed))).toEqual(expected);
      }
    });

    it.runIf(!byItsHead)('is the same in two files, cut at any row, the second first', async () => {
      const all = happenings(7, of, 60);
      const expected = mustBeFound(all, 'business');
      for (let cut = 1; cut < all.length; cut += 3) {
        const parts = [all.slice(cut), all.slice(0, cut)];
        const found = foundIn(
          await judge(
            parts.map((part) => fileOf(name, part)),
            { audience: 'business', zone },
          ),
          idsOf(...parts),
        );
        expect(found, `cut at ${cut}`).toEqual(expected);
      }
    });
  });

  it('is the same over logs of several products in one run', async () => {
    const calls = happenings(8, 'calls');
    const mails = happenings(8, 'mails');
    const half = calls.length / 2;
    const parts = [calls.slice(0, half), calls.slice(half), mails];
    const files = [fileOf('HubSpot', parts[0] as Happened[]), fileOf('HubSpot', parts[1] as Happened[]), fileOf('Mailjet', mails)];
    const result = await judge(files, { audience: 'business' });
    const ofFile = (file: number) => result.findings.filter(({ place }) => place.at === 'row' && (place.file ?? 0) === file);
    expect(ofFile(0).length + ofFile(1).length).toBe(mustBeFound(calls, 'business').length);
    expect(ofFile(2).length).toBe(mustBeFound(mails, 'business').length);
  });
});

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const told = async (files: readonly (readonly string[])[], way: Way): Promise<string> => {
  const { core, findings, logs, figures } = await judge(files, way);
  return JSON.stringify({ core, findings, logs, figures });
};

describe('the report of logs', () => {
  it.each([
    ['Ringover', 'calls'],
    ['SIP', 'calls'],
    ['lemlist', 'mails'],
    ['Mailjet', 'mails'],
  ] as const)('of %s is the same, byte by byte, with any number of threads and blocks of any size', async (name, of) => {
    const { zone } = EXPORTS[name] as (typeof EXPORTS)[string];
    const file = fileOf(name, happenings(9, of, 400));
    const whole = await told([file], { audience: 'consumer', zone });
    expect(whole.length).toBeGreaterThan(5000);
    const digest = digestOf(whole);
    for (const [jobs, blockBytes] of [
      [1, 1],
      [1, 997],
      [1, 4096],
      [2, 997],
      [2, 1 << 20],
      [3, 512],
      [4, 8192],
    ] as const)
      expect(digestOf(await told([file], { audience: 'consumer', zone, jobs, blockBytes })), `${jobs} thread(s), ${blockBytes} bytes`).toBe(
        digest,
      );
  });

  it('counts the same whatever file a row stands in', async () => {
    const all = happenings(10, 'mails', 200);
    const figuresOf = async (parts: readonly (readonly Happened[])[]) =>
      (
        await judge(
          parts.map((part) => fileOf('lemlist', part)),
          { audience: 'business' },
        )
      ).figures;
    const whole = await figuresOf([all]);
    expect(whole.events).toBe(all.length);
    expect(await figuresOf([all.slice(70), all.slice(0, 70)])).toEqual(whole);
    expect(await figuresOf([shuffled(all, 3)])).toEqual(whole);
  });
});
