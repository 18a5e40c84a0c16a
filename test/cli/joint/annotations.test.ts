import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const GITHUB = { GITHUB_ACTIONS: 'true' };

describe.concurrent('a run that could do nothing', () => {
  it('is an annotation of GitHub, with the code, the cause and the next step', async () => {
    const { code, stderr, stdout } = await lumo(folder(), ['no.csv'], { env: GITHUB });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^::error title=LUMO_INPUT_NOT_FOUND::There is no file[^\n]*no\.csv[^\n]+\n/m);
    // Standard output may be data.
    expect(stdout).toBe('');
  });

  it('is one in French, and an issue of Azure', async () => {
    const french = await lumo(folder(), ['no.csv', '--lang', 'fr'], { env: GITHUB });
    expect(french.stderr).toMatch(/^::error title=LUMO_INPUT_NOT_FOUND::Le fichier [^\n]*no\.csv/m);
    const azure = await lumo(folder(), ['no.csv'], { env: { TF_BUILD: 'True' } });
    expect(azure.stderr).toMatch(/^##vso\[task\.logissue type=error;code=LUMO_INPUT_NOT_FOUND;\]There is no file [^\n]*no\.csv/m);
  });

  it.each([
    ['where no machine runs it', ['no.csv'], {}],
    ['where --no-ci says so', ['no.csv', '--no-ci'], GITHUB],
    ['where the environment says so', ['no.csv'], { ...GITHUB, LUMO_CI: 'false' }],
    ['on a machine without annotations', ['no.csv'], { GITLAB_CI: 'true' }],
  ])('is none %s', async (_, args, env) => {
    const { code, stderr } = await lumo(folder(), args, { env });
    expect([code, /^::|^##vso/m.test(stderr)]).toEqual([2, false]);
  });
});
