import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, contents, folder, lumo } from '../support.js';

const at = folder({
  'a.csv': contactFile(CLAIRE),
  'stop.txt': 'paul@acme.example\n',
  'requests.csv': 'received;answered\n2026-10-01;2026-10-12\n',
  'lumo.config.yaml': 'asOf: 2026-11-24\nlists:\n  - { file: stop.txt, kind: opposition }\n',
  'lumo-exemptions.yaml': 'exemptions: []\n',
  'exports/old.csv': contactFile(CLAIRE),
});
symlinkSync('a.csv', join(at, 'link.csv'));
await lumo(at, ['a.csv', '-o', join(folder(), 'clean.csv'), '--evidence', 'chain']);
const before = contents(at);
afterAll(() => expect(contents(at)).toEqual(before));

const EXEMPT = ['exempt', 'a.csv', '--row', '2', '--for-rule', 'source-missing', '--reason', 'r', '--proof', 'p', '--approved-by', 'w'];

describe.concurrent('no command writes over what it reads', () => {
  it.each([
    [['a.csv', '-o', 'a.csv']],
    [['a.csv', '-o', 'link.csv']],
    [['a.csv', '--check', '--rejects', 'x.csv', '-f', 'json=stop.txt']],
    [['a.csv', '--rejects', 'lumo.config.yaml']],
    [['a.csv', '--write-baseline', 'a.csv']],
    [['a.csv', '-f', 'json=lumo-exemptions.yaml']],
    [['notices', 'a.csv', '-o', 'a.csv']],
    [['notices', 'a.csv', '-o', 'stop.txt']],
    [['notices', 'a.csv', '-o', 'lumo-exemptions.yaml']],
    [['policy', '-o', 'lumo.config.yaml']],
    [['retain', 'a.csv', '-o', 'a.csv']],
    [['retain', 'a.csv', '--certificate', 'lumo-exemptions.yaml']],
    [['kpi', 'a.csv', '-f', 'json=a.csv']],
    [['kpi', 'a.csv', '--requests', 'requests.csv', '--history', 'requests.csv']],
    [['audit', 'exports', '-f', 'json=stop.txt']],
    [['audit', 'exports', '--log', 'lumo.config.yaml']],
    [['evidence', 'annex', 'chain', '-o', 'chain/000001.json']],
    [['lists', 'compile', 'stop.txt', '-o', 'stop.txt']],
    [[...EXEMPT, '--until', '2027-01-31', '--exemptions', 'a.csv']],
  ])('%j', async (args) => {
    const { code, stderr } = await lumo(at, args);
    expect(stderr).toMatch(/^error LUMO_OUTPUT_IS_INPUT\n/);
    expect(code).toBe(2);
  });
});

describe.concurrent('what is no text for a pipe is not written to a file called -', () => {
  it.each([
    [['retain', 'a.csv', '-o', '-'], '--out'],
    [['retain', 'a.csv', '--certificate', '-'], '--certificate'],
    [['lists', 'compile', 'stop.txt', '-o', '-'], '--out'],
  ])('%j', async (args, option) => {
    const { code, stderr } = await lumo(at, args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(`^error LUMO_USAGE\n  ${option} `) });
  });
});
