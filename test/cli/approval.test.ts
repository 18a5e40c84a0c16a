import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.js';
import { AS_OF, BROKEN, CLAIRE, contactFile, contents, folder, largeFile, lumo, names, PAUL } from './support.js';

/** Nobody has approved anything. */
const NOBODY = { LUMO_APPROVED_BY: undefined, LUMO_APPROVAL_REASON: undefined };
const CONFIG = 'export: { approvalAbove: 1 }\n';
const files = { 'a.csv': contactFile(CLAIRE, PAUL, BROKEN), 'lumo.config.yaml': CONFIG };
const BY = ['--approved-by', 'Zoé Lambert', '--reason', 'autumn campaign'];
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('a mass export', () => {
  it.each([
    ['en', 'would hold 2 of 3 contacts, and above 1 somebody must approve', '--approved-by "NAME" --reason "WHY"'],
    ['fr', 'contiendrait 2 contacts sur 3 ; au-delà de 1, quelqu’un doit approuver', '--approved-by "NOM" --reason "MOTIF"'],
  ])('without approval writes all reports and no contact, and says in %s what to do', async (lang, ...words) => {
    const at = folder(files);
    const args = ['a.csv', '--rejects', 'r.csv', '-f', 'json=r.json', '-f', 'html=r.html', '--evidence', 'proof', '--lang', lang];
    const ran = await lumo(at, args, { env: NOBODY });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 1, stderr: '' });
    const head = spaced(ran.stdout.split('\n').slice(0, 14).join(' '));
    for (const word of words) expect(head).toContain(word);
    expect(ran.stdout).not.toMatch(/a\.clean\.csv|r\.csv/);
    expect(names(at).filter((name) => !name.includes('/'))).toEqual(['a.csv', 'lumo.config.yaml', 'proof', 'r.html', 'r.json']);
    const { heldBack, output, rows } = JSON.parse(contents(at)['r.json'] as string);
    expect({ heldBack, output, kept: rows.kept }).toEqual({ heldBack: { above: 1 }, output: undefined, kept: 2 });
    const bundle = JSON.parse(Object.entries(contents(at)).find(([name]) => /^proof\/.*\.json$/.test(name))?.[1] as string);
    expect([bundle.output, bundle.rejects, bundle.approval, bundle.exitCode]).toEqual([undefined, undefined, undefined, 1]);
  });

  it('without approval is no success, even where no finding fails the run', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL), 'lumo.config.yaml': CONFIG });
    const ran = await lumo(at, ['a.csv', '--fail-on', 'never', '--quiet'], { env: NOBODY });
    expect(ran.code).toBe(1);
    expect(spaced(ran.stdout)).toContain('Exit code 1: the cleaned file waits for an approval.');
    expect(names(at)).not.toContain('a.clean.csv');
  });

  it.each<[string, string[], Record<string, string | undefined>]>([
    ['by options', ['a.csv', ...BY], NOBODY],
    ['by the environment', ['a.csv'], { LUMO_APPROVED_BY: 'Zoé Lambert', LUMO_APPROVAL_REASON: 'autumn campaign' }],
    ['half by each', ['a.csv', '--reason', 'autumn campaign'], { ...NOBODY, LUMO_APPROVED_BY: 'Zoé Lambert' }],
  ])('is written when somebody approved it %s', async (_, args, env) => {
    const at = folder(files);
    expect(await lumo(at, args, { env })).toMatchObject({ code: 1, stderr: '' });
    expect(names(at)).toContain('a.clean.csv');
    // The name of who approved it is for the evidence: reports go round, and are the same whoever approved.
    expect(contents(at)['a.report.json']).not.toMatch(/Lambert|autumn/);
  });

  it.each<[string, string[], string | undefined]>([
    ['no name', ['--reason', 'autumn campaign'], undefined],
    ['no reason', ['--approved-by', 'Zoé Lambert'], undefined],
    ['a reason that is none', ['--approved-by', 'Zoé Lambert', '--reason', ' x '], undefined],
    ['a name of a thousand letters', ['--approved-by', 'Z'.repeat(1000), '--reason', 'autumn campaign'], undefined],
    ['only the variable of the name', [], 'Zoé Lambert'],
  ])('with %s is no approval, whatever the size', async (_, args, by) => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const ran = await lumo(at, ['a.csv', ...args], { env: { ...NOBODY, LUMO_APPROVED_BY: by } });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^error LUMO_USAGE/);
    expect(names(at)).toEqual(['a.csv']);
  });

  it.each<[string, string[], string]>([
    ['nothing is written', ['a.csv', '--check'], CONFIG],
    ['there are just as many as may pass', ['a.csv'], 'export: { approvalAbove: 2 }\n'],
    ['nothing is written and only half of an approval is in the environment', ['a.csv', '--check', '--reason', 'x'], CONFIG],
    ['the configuration never asks', ['a.csv'], 'export: { approvalAbove: never }\n'],
  ])('needs nobody when %s', async (_, args, config) => {
    const at = folder({ ...files, 'lumo.config.yaml': config });
    expect((await lumo(at, args, { env: NOBODY })).code).toBe(1);
    expect(names(at).includes('a.clean.csv')).toBe(!args.includes('--check'));
  });

  it.each([0, 1])('a limit of %i that is passed lets nothing out on standard output', async (most) => {
    const at = folder({ ...files, 'lumo.config.yaml': `export: { approvalAbove: ${most} }\n` });
    for (const jobs of ['1', '2']) {
      const ran = await lumo(at, ['-', '-o', '-', '--jobs', jobs], { env: NOBODY, input: files['a.csv'] });
      expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 1, stdout: '' });
      expect(spaced(ran.stderr)).toContain('The cleaned file was not written');
    }
  });

  it('what is held back for a stream comes out as it would have', async () => {
    const at = folder({ 'a.csv': files['a.csv'] });
    const [held, free] = await Promise.all([NOBODY, {}].map((env) => lumo(at, ['-', '-o', '-'], { env, input: files['a.csv'] })));
    expect(held?.bytes).toEqual(free?.bytes);
    expect(held?.stdout).toBe(contactFile(CLAIRE, PAUL));
  });

  it('begins above 5,000 contacts that are left, on one thread and on two', async () => {
    const at = folder();
    const row = (i: number): string => CLAIRE.replace('claire', `claire${i}`);
    largeFile(join(at, 'few.csv'), 5001, (i) => (i === 7 ? BROKEN : row(i)));
    largeFile(join(at, 'many.csv'), 5001, row);
    for (const jobs of ['1', '2']) {
      const ran = await lumo(at, ['few.csv', 'many.csv', '--jobs', jobs], { env: NOBODY });
      expect(ran.code).toBe(1);
      expect(spaced(ran.stdout)).toContain('5,001 of 5,001 contacts');
      // One file that nobody approved does not keep the other from being written.
      expect(names(at).filter((name) => name.includes('.clean.'))).toEqual(['few.clean.csv']);
      expect(names(at)).toContain('many.report.html');
    }
    const zipped = await lumo(at, ['many.csv', '-o', 'many.csv.gz', ...BY], { env: NOBODY });
    expect(zipped.code).toBe(0);
    expect(gunzipSync(readFileSync(join(at, 'many.csv.gz'))).toString()).toBe(readFileSync(join(at, 'many.csv'), 'utf8'));
  });

  it('asks the library too', async () => {
    const at = folder(files);
    const options = { cwd: at, asOf: AS_OF };
    const { report, exitCode } = await clean('a.csv', 'b.csv', { ...options, rejects: 'r.csv' });
    expect([report.heldBack, report.output, exitCode]).toEqual([{ above: 1 }, undefined, 1]);
    expect(names(at)).toEqual(['a.csv', 'lumo.config.yaml']);
    await clean('a.csv', 'b.csv', { ...options, approval: { by: 'Zoé Lambert', reason: 'autumn campaign' } });
    expect(contents(at)['b.csv']).toBe(contactFile(CLAIRE, PAUL));
  });
});
