import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

/** A quote that is never closed: nobody can tell rows apart. */
const unjudgeable = (): string => {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.csv'), 'email,nom\nx@firma.example,"Du');
  return cwd;
};

describe.concurrent('the one file of a run that cannot be judged', () => {
  it.each([
    ['junit', /<testsuite name="a\.csv" tests="1" failures="0" errors="1"[\s\S]*<error message="LUMO_UNCLOSED_QUOTE"/],
    ['sarif', /"executionSuccessful": false,\s+"exitCode": 2[\s\S]*LUMO_UNCLOSED_QUOTE/],
    ['gitlab', /"check_name": "LUMO_UNCLOSED_QUOTE"[\s\S]*"path": "a\.csv"/],
  ])('is told by %s, which a machine gathers', async (format, expected) => {
    const cwd = unjudgeable();
    // What an earlier run left there told of another file.
    writeFileSync(join(cwd, 'report'), 'earlier');
    const { code, stderr, stdout } = await lumo(cwd, ['a.csv', '--check', '-f', `${format}=report`]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('LUMO_UNCLOSED_QUOTE');
    expect(readFileSync(join(cwd, 'report'), 'utf8')).toMatch(expected);
  });

  it('is told on standard output where that is where the report goes', async () => {
    const { code, stdout } = await lumo(unjudgeable(), ['a.csv', '--check', '-f', 'junit=-']);
    expect([code, stdout.startsWith('<?xml')]).toEqual([2, true]);
  });

  it('has no other report: what reads JSON expects contacts there', async () => {
    const cwd = unjudgeable();
    expect((await lumo(cwd, ['a.csv', '--check', '-f', 'json=report.json'])).code).toBe(2);
    expect(existsSync(join(cwd, 'report.json'))).toBe(false);
  });

  it('stands in the summary of a step of GitHub', async () => {
    const cwd = unjudgeable();
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    expect((await lumo(cwd, ['a.csv', '--check'], { env })).code).toBe(2);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/a\.csv[^\n]*LUMO_UNCLOSED_QUOTE/);
  });

  it('keeps its own cause where the report cannot be written', async () => {
    const { code, stderr } = await lumo(unjudgeable(), ['a.csv', '--check', '-f', 'junit=no-folder/report.xml']);
    expect([code, /^error LUMO_[A-Z_]+/m.exec(stderr)?.[0]]).toEqual([2, expect.stringMatching(/UNCLOSED_QUOTE|OUTPUT/)]);
  });
});
