import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_FOLDER, FIXTURE_NAMES, runFixture } from './run-fixture.js';
import { sharedThreads } from './threads/shared-threads.js';

const executorFor = sharedThreads();

/** Accepts what comes out now: reviewed like code, as any golden file. */
const UPDATE = process.env.LUMO_UPDATE_FIXTURES === '1';

const golden = (name: string, file: string, bytes: Buffer): Buffer => {
  const path = join(FIXTURE_FOLDER, name, file);
  if (UPDATE || !existsSync(path)) writeFileSync(path, bytes);
  return readFileSync(path);
};

/** A fixture that was run in one block, by one worker. */
type Ran = Awaited<ReturnType<typeof runFixture>>;

describe.each(FIXTURE_NAMES)('fixture %s', (name) => {
  let reference: Ran;
  beforeAll(async () => {
    reference = await runFixture(name, { blockBytes: 1_048_576 });
  });

  it('gives the report, the cleaned file and the rejects that were reviewed', async () => {
    const result = await runFixture(name);
    expect(result.report).toBe(golden(name, 'expected.json', Buffer.from(result.report)).toString());
    expect(result.clean).toEqual(golden(name, 'expected.csv', result.clean));
    expect(result.rejects).toEqual(golden(name, 'expected.rejects.csv', result.rejects));
  });

  it.each([
    [1, 1],
    [1, 7],
    [1, 64],
    [2, 1],
    [2, 64],
    [4, 7],
    [4, 1_048_576],
  ])('gives the same bytes with %i worker(s) and blocks of %i bytes', async (workers, blockBytes) => {
    const result = await runFixture(name, { workers, blockBytes, executorFor });
    expect(result.report).toBe(reference.report);
    expect(result.clean).toEqual(reference.clean);
    expect(result.rejects).toEqual(reference.rejects);
  });
});
