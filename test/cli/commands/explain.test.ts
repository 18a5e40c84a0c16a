import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const explain = (name: string, ...more: readonly string[]) => lumo(folder(), ['explain', name, ...more]);

describe.concurrent('lumo-check explain LUMO_…', () => {
  it('begins with what it is, then why and what to do', async () => {
    expect(await explain('LUMO_LIST_EMPTY')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: `The list holds no entry.
LUMO_LIST_EMPTY · Lists

Why
  An empty list finds nobody, and every contact would be called clear.

What to do
  Look whether it names people under headers that say so; if it is empty, get it
  again.

docs/errors.md
`,
    });
    expect(await explain('LUMO_LIST_EMPTY', '--lang', 'fr')).toMatchObject({
      code: 0,
      stdout: `La liste ne contient aucune entrée.
LUMO_LIST_EMPTY · Les listes

Pourquoi
  Une liste vide ne trouve personne, et chaque contact serait dit hors de cause.

Que faire
  Vérifiez si elle nomme des personnes, sous des en-têtes qui le disent ; si
  elle est vide, récupérez-la de nouveau.

docs/fr/errors.md
`,
    });
  });

  it.each(['lumo_list_empty', 'Lumo-List-Empty', 'LIST_EMPTY', 'list-empty'])('%s means it too', async (name) => {
    expect((await explain(name)).stdout).toContain('LUMO_LIST_EMPTY · Lists');
  });

  it('names the page that tells more', async () => {
    expect((await explain('LUMO_HISTORY_BROKEN')).stdout).toContain('\ndocs/kpi.md#the-chain\n');
    expect((await explain('LUMO_HISTORY_BROKEN', '--lang', 'fr')).stdout).toContain('\ndocs/fr/kpi.md#la-chaîne\n');
  });

  it.each([
    ['LUMO_LIST_EMTY', 'LUMO_LIST_EMPTY'],
    ['lumo_zipbroken', 'LUMO_ZIP_BROKEN'],
    ['LUMO_BASELINE', 'LUMO_BASELINE_UNREADABLE'],
    ['LUMO_SOMETHING_CHECKSUM', 'LUMO_LIST_CHECKSUM'],
  ])('%s: %s is near', async (typed, meant) => {
    for (const lang of ['en', 'fr']) {
      const { code, stderr, stdout } = await explain(typed, '--lang', lang);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        lang === 'fr' ? /Vouliez-vous dire .*errors\.md les liste toutes/s : /Did you mean .*errors\.md lists them all/s,
      );
      expect(stderr).toContain(meant);
    }
  });

  it('explains what is wrong with a configuration that cannot be read', async () => {
    const ran = await lumo(folder({ 'lumo.config.yaml': 'preset: [' }), ['explain', 'LUMO_CONFIG_UNREADABLE']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it('a rule is a rule, in letters of any case', async () => {
    const { stdout } = await explain('opposition-list');
    expect((await explain('Opposition-List')).stdout).toBe(stdout);
    expect(stdout).toContain('On the opposition list');
  });

  it('what is nobody’s name does nothing to the terminal', async () => {
    const { stderr } = await explain('LUMO_\u001b[2J');
    expect(stderr).not.toContain('\u001b');
  });
});
