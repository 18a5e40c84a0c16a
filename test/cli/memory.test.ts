import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, cannot, contactNumber, environment, folder, largeFile } from './support.js';

/** Bytes of a note that no rule keeps: it makes the file large. */
const NOTE = 800;
/** The most memory that a check of so many rows takes, in MB, as the system counts it, and the size of the file. */
const megabytes = async (at: string, rows: number): Promise<number> => {
  const path = join(at, 'large.csv');
  largeFile(path, rows, (i) => `${contactNumber(i)};${'x'.repeat(NOTE)}`);
  const tell = "process.on('exit',()=>process.stderr.write('MB '+Math.round(process.resourceUsage().maxRSS/1024)))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, BIN, 'large.csv', '-o', '-', '-q', '--jobs', '1'];
  const child = spawn(process.execPath, args, { cwd: at, env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  for await (const part of child.stderr) said += part;
  rmSync(path);
  const told = /MB (\d+)$/.exec(said)?.[1];
  if (told === undefined) throw new Error(`the run did not end: ${said}`);
  return Number(told);
};

describe('the memory of a check', () => {
  it('ten times the rows take hardly more of it', async (context) => {
    if (process.platform !== 'linux') cannot(context, 'other systems count memory otherwise');
    const at = folder();
    const [few, many] = [await megabytes(at, 12_000), await megabytes(at, 120_000)];
    // 108,000 rows more are 95 MB more of file; of each person some 16 bytes are remembered.
    expect(many - few).toBeLessThan(50);
  });
});
