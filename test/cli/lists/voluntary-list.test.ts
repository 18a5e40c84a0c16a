import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const HOMES = 'nom;prenom;email;adresse;code postal;ville;optin_email;consentement_date;consentement_preuve;source;date_collecte\n';
const home = (name: string, number: number, country = ''): string =>
  `${name};Luc;luc.${number}@gmail.com;${number} rue des Lilas;69003;Lyon${country};oui;2026-05-12;a${number};boutique;2026-05-12\n`;
const FILES = { 'homes.csv': HOMES + home('Garnier', 3) + home('Perrin', 5), 'opp.txt': '01 99 00 14 03\n' };
const run = async (cwd: string, more: readonly string[] = []) => {
  const args = ['--preset', 'fr-b2c', '--channel', 'email,post', '--opposition', 'opp.txt', '--absent', 'lastInboundAt'];
  return lumo(cwd, ['check', 'homes.csv', ...args, ...more]);
};

describe('a list that binds the members of one association', () => {
  it('is told where it was not given, and leaves letters open', async () => {
    const { stdout } = await run(folder(FILES), ['-f', 'json=-']);
    const report = JSON.parse(stdout);
    expect(report.verdicts.post).toMatchObject({ ok: 2, unscreened: 0 });
    expect(report.counts.warning).toBeGreaterThan(0);
    expect(stdout).toContain('robinson-list-missing');
  });

  it.each([
    ['en', /Nobody|not screened/, /post/],
    ['fr', /Personne, dans|non confronté/, /courrier/],
  ])('and the headline says so (%s)', async (lang, never, says) => {
    const { stdout } = await run(folder(FILES), ['--lang', lang]);
    expect(stdout).not.toMatch(never);
    expect(stdout).toMatch(says);
  });

  it('bars where somebody asks for that', async () => {
    const cwd = folder({ ...FILES, 'lumo.config.yaml': 'rules: { robinson-list-missing: { compulsory: true } }\n' });
    const { stdout } = await run(cwd, ['-f', 'json=-']);
    expect(JSON.parse(stdout).verdicts.post).toMatchObject({ ok: 0, unscreened: 2 });
  });

  it('leaves people unscreened when an old copy was given', async () => {
    const list = `nom;adresse;code postal\nDurand;9 rue des Lilas;69003\n`;
    const { stdout } = await run(folder({ ...FILES, 'stop.csv': list }), ['--robinson', 'stop.csv=2026-01-01', '-f', 'json=-']);
    expect(JSON.parse(stdout).verdicts.post).toMatchObject({ unscreened: 2 });
  });
});
