import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, contents, folder, lumo, PAUL } from '../support.js';

describe('lumo-check simulate', () => {
  const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });

  it.each([
    ['en', /Nothing was written/, /as it is +2 +0/, /retention-prospect\.months=1 +0 +2 +−2/, /all of them/],
    ['fr', /Rien n’a été écrit/, /tel quel +2 +0/, /retention-prospect\.months=1 +0 +2 +−2/, /tous ensemble/],
  ])('tells in %s what each setting would cost, and writes nothing', async (lang, ...words) => {
    const before = contents(at);
    const ran = await lumo(at, [
      'simulate',
      'a.csv',
      '--set',
      'retention-prospect.months=1',
      '--set',
      'source-missing=off',
      '--lang',
      lang,
    ]);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of words) expect(ran.stdout).toMatch(word);
    expect(contents(at)).toEqual(before);
  });

  it('works on as many threads as --jobs says, with one result', async () => {
    const ran = async (jobs: string) =>
      lumo(at, ['simulate', 'a.csv', '--set', 'retention-prospect.months=1', '-f', 'json', '--jobs', jobs]);
    const one = await ran('1');
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(await ran('2')).toEqual(one);
  });

  it('gives counts as JSON, and no cell', async () => {
    const { stdout } = await lumo(at, ['simulate', 'a.csv', '--set', 'retention-prospect=off', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 2, base: { kept: 2 }, variants: [{ name: 'retention-prospect=off', kept: 2 }] });
    expect(stdout).not.toMatch(/acme|Martin/);
  });

  it.each([
    [['simulate', 'a.csv'], /--set is missing/, 'LUMO_USAGE'],
    [['simulate', '-', '--set', 'retention-prospect=off'], /read only once/, 'LUMO_USAGE'],
    [['simulate', 'a.csv', '--set', 'retention-prospect=off', '--jobs', '0'], /--jobs/, 'LUMO_USAGE'],
    [['simulate', 'a.csv', '--set', 'retention'], /RULE\.OPTION=VALUE/, 'LUMO_USAGE'],
    [['simulate', 'a.csv', '--set', 'retention-prospct=off'], /retention-prospect/, 'LUMO_UNKNOWN_RULE'],
    [['simulate', 'a.csv', '--set', 'retention-prospect.months=soon'], /months/, 'LUMO_CONFIG_INVALID'],
    [['simulate', 'a.csv', '--set', 'retention-prospect.weeks=3'], /weeks/, 'LUMO_CONFIG_INVALID'],
  ])('%j is refused with a cause and a next step', async (args, words, code) => {
    const ran = await lumo(at, args);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(new RegExp(`^error ${code}`));
    expect(ran.stderr).toMatch(words);
  });
});
