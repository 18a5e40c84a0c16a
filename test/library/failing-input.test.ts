import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { check, clean, type LumoError } from '../../src/index.js';
import { folder } from '../cli/support.js';

const codeOf = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'judged',
    (cause: LumoError) => cause.code,
  );

describe('a stream that fails before anybody reads it rejects the promise', () => {
  const here = folder({ 'opposition.txt': 'claire@acme.example\n' });
  const options = {
    asOf: '2026-11-24',
    cwd: here,
    config: false as const,
    overrides: { lists: [{ file: 'opposition.txt', kind: 'opposition' as const }] },
  };
  it.each<readonly [string, () => Readable]>([
    ['of a file that is not there', () => createReadStream(join(here, 'nope.csv'))],
    ['that was destroyed', () => new Readable({ read() {} }).destroy(new Error('the line is dead'))],
    [
      'that is destroyed a moment later',
      () => {
        const stream = new Readable({ read() {} });
        setImmediate(() => stream.destroy(new Error('the line is dead')));
        return stream;
      },
    ],
  ])('%s', async (_, open) => {
    expect(await codeOf(check(open(), options))).toBe('LUMO_INPUT_UNREADABLE');
    expect(await codeOf(clean(open(), join(here, 'out.csv'), options))).toBe('LUMO_INPUT_UNREADABLE');
  });
});
