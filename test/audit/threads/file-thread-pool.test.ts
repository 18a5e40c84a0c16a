import { describe, expect, it } from 'vitest';
import { makeFileThreadPool } from '../../../src/audit/threads/file-thread-pool.js';
import type { RunSettings } from '../../../src/engine/plan/run-settings.js';

const moduleOf = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const threads = (modules: readonly string[], signal?: AbortSignal) =>
  makeFileThreadPool(2, { modules, lists: [], version: '1', unpacking: {} }, signal);
const NOWHERE = { path: '/nowhere/at/all.csv', info: { size: 1, mtimeMs: 1, ino: 1 } };
const SETTINGS = { layout: {}, country: 'FR' } as RunSettings;

describe('threads that judge files', () => {
  it('tell what is wrong with a file, and go on', async () => {
    const pool = threads([moduleOf('export default []')]);
    const judged = await Promise.all([1, 2, 3, 4, 5].map(() => pool.judge(NOWHERE, SETTINGS)));
    expect(judged.map((one) => ('failed' in one ? one.failed.code : 'judged'))).toEqual(Array(5).fill('LUMO_INPUT_NOT_FOUND'));
    await pool.close();
  });

  it('that die take one file with them, and no other', async () => {
    // Every file kills its thread, so that each needs a new one.
    const pool = threads([moduleOf('process.exit(3)')]);
    for (let i = 0; i < 3; i++) {
      const judged = await pool.judge(NOWHERE, SETTINGS);
      expect('failed' in judged && judged.failed.code).toBe('LUMO_WORKER_DIED');
    }
    await pool.close();
  });

  it('whose rules cannot be loaded end the audit', async () => {
    const pool = threads([moduleOf('throw new Error("claire@acme.example")')]);
    await expect(pool.judge(NOWHERE, SETTINGS)).rejects.toMatchObject({ code: 'LUMO_INTERNAL' });
    await pool.close();
  });

  it('stop when somebody says so', async () => {
    const stop = new AbortController();
    const pool = threads([moduleOf('await new Promise(() => {})')], stop.signal);
    const judged = pool.judge(NOWHERE, SETTINGS);
    stop.abort();
    await expect(judged).rejects.toMatchObject({ code: 'LUMO_INTERRUPTED' });
    await expect(pool.judge(NOWHERE, SETTINGS)).rejects.toMatchObject({ code: 'LUMO_INTERRUPTED' });
    await pool.close();
  });
});
