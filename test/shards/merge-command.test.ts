import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckBundle } from '../../src/evidence/bundle-schema.js';
import { AS_OF, CLAIRE, contactFile, folder, lumo, PAUL } from '../cli/support.js';
import { judgeParts, mergeWords, type PartsLeft } from './part-commands.js';

const at = folder({
  'contacts.csv': contactFile(CLAIRE, PAUL, CLAIRE.replace('claire', 'zoe'), PAUL.replace('paul', 'lea')),
  'lumo.config.yaml': 'export: { approvalAbove: 1 }\n',
});
const NOBODY = { LUMO_APPROVED_BY: undefined, LUMO_APPROVAL_REASON: undefined };
const APPROVAL = ['--approved-by', 'Zoé Lambert', '--reason', 'autumn campaign'];
let left: PartsLeft;

const merge = async (...words: readonly string[]) => {
  const { code, stdout, stderr } = await lumo(at, [...mergeWords(left), ...words], { env: NOBODY });
  return { code, stdout, said: `${stdout}${stderr}`.replaceAll(/\s+/gu, ' ') };
};

beforeAll(async () => {
  left = await judgeParts(at, 2, ['--as-of', AS_OF], NOBODY);
});

describe('lumo-check shard merge says whether to publish', () => {
  it.each([
    ['en', 'The cleaned contacts are not to be published', 'merge the same parts again with', 'Do not publish what the parts wrote'],
    [
      'fr',
      'Les contacts nettoyés ne sont pas à publier',
      'relancez merge sur les mêmes parties avec',
      'Ne publiez pas ce que les parties ont écrit',
    ],
  ])('what waits for an approval, in %s', async (lang, ...sentences) => {
    const { code, said } = await merge('--name', 'clean.csv', '--lang', lang);
    expect(code).toBe(1);
    for (const sentence of [...sentences, '--approved-by']) expect(said).toContain(sentence);
    expect(said).not.toMatch(/run again|relancez avec|was not written|n’a pas été écrit/);
  });

  it.each([
    ['en', 'Publish as clean.csv: the file "head" of the plan', 'belong to lumo-check shard plan'],
    ['fr', 'À publier sous le nom clean.csv : le fichier « head » du plan', 'se donnent à lumo-check shard plan'],
  ])('what somebody approved at the end, in %s', async (lang, ...sentences) => {
    const { said } = await merge('--name', 'clean.csv', '--lang', lang, ...APPROVAL);
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(said).not.toContain('--approved-by "');
  });

  it.each([
    ['en', 'Without --name this was a check'],
    ['fr', 'Sans --name, c’était un simple contrôle'],
  ])('nothing, where no name was given, in %s', async (lang, sentence) => {
    const { said } = await merge('--lang', lang);
    expect(said).toContain(sentence);
    expect(said).not.toContain('clean.csv');
  });

  it.each<[string, readonly string[], { commit: boolean; exitCode: number }]>([
    ['held back', ['--name', 'clean.csv'], { commit: false, exitCode: 1 }],
    ['a check of as many', [], { commit: false, exitCode: 0 }],
    ['approved', ['--name', 'clean.csv', ...APPROVAL], { commit: true, exitCode: 0 }],
  ])('to programs: %s', async (_, words, expected) => {
    const { code, stdout } = await merge('--json', ...words);
    const { planId, ...answer } = JSON.parse(stdout) as Record<string, unknown>;
    expect(planId).toMatch(/^[0-9a-f]{64}$/);
    expect({ ...answer, code }).toEqual({ ...expected, code: expected.exitCode });
  });

  it('says nothing of it to whoever wants quiet', async () => {
    expect((await merge('--quiet', '--name', 'clean.csv', ...APPROVAL)).said).toBe('');
  });

  it('writes evidence of who approved, and none that nobody asked for', async () => {
    await merge('--name', 'clean.csv', ...APPROVAL, '--evidence', 'ev', '--quiet');
    const bundle = JSON.parse(readFileSync(join(at, 'ev/000001.json'), 'utf8')) as CheckBundle;
    expect(bundle.approval).toEqual({ by: 'Zoé Lambert', reason: 'autumn campaign' });
    expect(existsSync(join(at, 'ev/000002.json'))).toBe(false);
    await merge('--name', 'clean.csv', '--evidence', 'ev', '--quiet');
    const held = JSON.parse(readFileSync(join(at, 'ev/000002.json'), 'utf8')) as CheckBundle;
    expect([held.approval, held.output, held.exitCode]).toEqual([undefined, undefined, 1]);
  });

  it.each([
    ['an option', APPROVAL, NOBODY],
    ['the environment', [], { LUMO_APPROVED_BY: 'Zoé Lambert', LUMO_APPROVAL_REASON: 'autumn campaign' }],
  ])('knows at the end who approved the plan, by %s', async (_, options, env) => {
    const other = folder({ 'contacts.csv': contactFile(CLAIRE, PAUL), 'lumo.config.yaml': 'export: { approvalAbove: 1 }\n' });
    const parts = await judgeParts(other, 2, ['--as-of', AS_OF, ...options], env);
    const { code, stderr } = await lumo(other, [...mergeWords(parts), '--name', 'clean.csv', '--evidence', 'ev'], { env: NOBODY });
    expect([code, stderr]).toEqual([0, '']);
    const { approval, output } = JSON.parse(readFileSync(join(other, 'ev/000001.json'), 'utf8')) as CheckBundle;
    expect([approval, output?.name]).toEqual([{ by: 'Zoé Lambert', reason: 'autumn campaign' }, 'clean.csv']);
  });
});
