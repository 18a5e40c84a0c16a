import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const LISTED = '01 99 00 12 05';
const OTHER = '01 99 00 12 06';

/** One consumer: a number, and the day of a proven consent to calls; none where it is blank. */
const contacts = (number: string, consent: string, more: readonly (readonly [string, string])[] = []): string => {
  const cells = [
    ['nom', 'Faure'],
    ['telephone', number],
    ['optin_telephone', consent === '' ? '' : 'oui'],
    ['consentement_date', consent],
    ['consentement_preuve', consent === '' ? '' : 'formulaire 12'],
    ['source', 'boutique'],
    ['date_collecte', '2026-05-01'],
    ...more,
  ];
  return `${cells.map(([header]) => header).join(';')}\n${cells.map(([, cell]) => cell).join(';')}\n`;
};

/** What becomes of calls to that consumer: a verdict and the rule, `-` where the contact is not in the cleaned file. */
const verdictOf = async (file: string, list: readonly string[], asOf: string, more: Readonly<Record<string, string>> = {}) => {
  const cwd = folder({ 'q.csv': file, 'bloctel.txt': `${LISTED}\n`, 'fin.csv': `telephone\n${LISTED}\n`, ...more });
  const args = ['check', 'q.csv', '--preset', 'fr-b2c', '--channel', 'phone', '--as-of', asOf, '-f', 'json=-', ...list];
  const { stdout } = await lumo(cwd, args);
  const report = JSON.parse(stdout);
  const [verdict] = Object.entries(report.verdicts.phone as Record<string, number>).find(([, n]) => n > 0) ?? ['-'];
  return { verdict, report };
};

const NAMED = ['--robinson', 'bloctel.txt=2026-07-01'];
const CONFIG = ['--config', 'c.yaml'];
const yaml = (more: string) => ({ 'c.yaml': `lists:\n  - { file: fin.csv, kind: robinson, adapter: fr-bloctel${more} }\n` });

describe('since the register has closed, consent decides', () => {
  it.each<readonly [string, string, string, string]>([
    ['not on it, consent older than the copy', OTHER, '2026-05-12', 'ok'],
    ['not on it, consent after the copy', OTHER, '2026-09-15', 'ok'],
    ['not on it, no consent', OTHER, '', 'needs-consent'],
    ['on it, consent older than the copy', LISTED, '2026-05-12', 'opposed'],
    ['on it, consent of the day of the copy', LISTED, '2026-07-01', 'opposed'],
    ['on it, consent after the copy', LISTED, '2026-07-02', 'ok'],
    ['on it, consent after the closure', LISTED, '2026-09-15', 'ok'],
    ['on it, no consent', LISTED, '', 'opposed'],
  ])('%s', async (_, number, consent, verdict) => {
    expect((await verdictOf(contacts(number, consent), NAMED, '2026-11-29')).verdict).toBe(verdict);
    const declared = await verdictOf(contacts(number, consent), CONFIG, '2026-11-29', yaml(', date: 2026-07-01'));
    expect(declared.verdict).toBe(verdict);
  });

  it.each<readonly [string, readonly string[], string, string, string]>([
    ['a copy dated after the closure holds no younger entry', ['--robinson', 'bloctel.txt=2026-11-01'], LISTED, '2026-09-15', 'ok'],
    ['nor does it free an older consent', ['--robinson', 'bloctel.txt=2026-11-01'], LISTED, '2026-05-12', 'opposed'],
    ['and clears like any other', ['--robinson', 'bloctel.txt=2026-11-01'], OTHER, '2026-05-12', 'ok'],
    ['a copy without a date: consent after the closure', ['--robinson', 'bloctel.txt'], LISTED, '2026-08-11', 'ok'],
    ['a copy without a date: consent on the last day', ['--robinson', 'bloctel.txt'], LISTED, '2026-08-10', 'opposed'],
    ['a copy without a date leaves nobody unscreened', ['--robinson', 'bloctel.txt'], OTHER, '2026-05-12', 'ok'],
  ])('%s', async (_, list, number, consent, verdict) =>
    expect((await verdictOf(contacts(number, consent), list, '2026-11-29')).verdict).toBe(verdict),
  );

  it('a receipt counts for nothing, and says how to give a list of those on it', async () => {
    const more = { 'c.yaml': 'lists:\n  - { file: fin.csv, adapter: fr-bloctel, date: 2026-07-01 }\n' };
    const { verdict, report } = await verdictOf(contacts(OTHER, '2026-05-12'), CONFIG, '2026-11-29', more);
    expect(verdict).toBe('ok');
    expect(report.lists).toMatchObject([{ kind: 'receipt', doubt: 'closed', closesOn: '2026-08-10' }]);
    expect((await verdictOf(contacts(OTHER, ''), CONFIG, '2026-11-29', more)).verdict).toBe('needs-consent');
  });

  it.each(['en', 'fr'])('as the line of that list says (%s)', async (lang) => {
    const files = { 'q.csv': contacts(OTHER, '2026-05-12'), 'fin.csv': `telephone\n${LISTED}\n` };
    const cwd = folder({ ...files, 'c.yaml': 'lists:\n  - { file: fin.csv, adapter: fr-bloctel, date: 2026-07-01 }\n' });
    const args = ['--preset', 'fr-b2c', '--channel', 'phone', '--as-of', '2026-11-29', ...CONFIG, '--lang', lang];
    const { stdout } = await lumo(cwd, ['check', 'q.csv', ...args]);
    expect(stdout).toMatch(/kind:\s+robinson/);
    expect(stdout).not.toMatch(/bars those on it|écarte ses inscrits/);
  });

  it.each([
    ['en', 'This list counts as a file that a closed register returned', 'kind: robinson'],
    ['fr', 'Cette liste passe pour un fichier renvoyé par un registre fermé', 'robinson'],
  ])('and as a warning of its own says (%s)', async (lang, says, todo) => {
    const files = { 'q.csv': contacts(OTHER, '2026-05-12'), 'fin.csv': `telephone\n${LISTED}\n` };
    const cwd = folder({ ...files, 'c.yaml': 'lists:\n  - { file: fin.csv, adapter: fr-bloctel, date: 2026-07-01 }\n' });
    const args = ['check', 'q.csv', '--preset', 'fr-b2c', '--channel', 'phone', ...CONFIG, '--lang', lang, '--as-of'];
    const now = (await lumo(cwd, [...args, '2026-11-29'])).stdout.replace(/\s+/g, ' ');
    expect(now).toContain(says);
    expect(now.slice(now.indexOf(says))).toContain(todo);
    expect((await lumo(cwd, [...args, '2026-07-20'])).stdout.replace(/\s+/g, ' ')).not.toContain(says);
  });

  it('and as lists verify says, of a receipt and of a list', async () => {
    const cwd = folder({
      'fin.csv': `telephone\n${LISTED}\n`,
      'c.yaml': 'lists:\n  - { file: fin.csv, adapter: fr-bloctel, date: 2026-07-01 }\n',
      'd.yaml': yaml(', date: 2026-07-01')['c.yaml'],
    });
    expect((await lumo(cwd, ['lists', 'verify', '--config', 'c.yaml', '--as-of', '2026-11-29'])).stdout).toContain('counts no more');
    const listed = (await lumo(cwd, ['lists', 'verify', '--config', 'd.yaml', '--as-of', '2026-11-29'])).stdout;
    expect(listed).toContain('bars those on it');
    expect(listed).not.toContain('counts no more');
  });

  it('no such warning of a list of those on it', async () => {
    const { report } = await verdictOf(contacts(OTHER, '2026-05-12'), CONFIG, '2026-11-29', yaml(', date: 2026-07-01'));
    expect(JSON.stringify(report.rules)).not.toContain('closedReceipt');
  });

  it('a list of another name is asked for again, as ever', async () => {
    const { verdict } = await verdictOf(contacts(OTHER, ''), ['--robinson', 'fin.csv=2026-07-01'], '2026-11-29');
    expect(verdict).not.toBe('ok');
    expect((await verdictOf(contacts(OTHER, '2026-05-12'), ['--robinson', 'fin.csv=2026-07-01'], '2026-11-29')).verdict).toBe('unscreened');
  });

  it('nobody is asked for a fresh copy', async () => {
    for (const lang of ['en', 'fr']) {
      const cwd = folder({ 'q.csv': contacts(OTHER, '2026-05-12'), 'bloctel.txt': `${LISTED}\n` });
      const args = ['--preset', 'fr-b2c', '--channel', 'phone', '--as-of', '2026-11-29', ...NAMED, '--lang', lang];
      const { stdout } = await lumo(cwd, ['check', 'q.csv', ...args]);
      expect(stdout).not.toMatch(/à jour|current one|TOO OLD|PÉRIMÉE|OLD:/);
      expect(stdout).toMatch(lang === 'en' ? /closed on 10 August 2026/ : /fermé le 10 août 2026/);
    }
  });
});

describe('until then the list decided', () => {
  it.each<readonly [string, string, string, string]>([
    ['on it, whatever was consented before', LISTED, '2026-05-12', 'opposed'],
    ['on it, whatever was consented after', LISTED, '2026-07-20', 'opposed'],
    ['not on it, without a consent', OTHER, '', 'ok'],
  ])('%s', async (_, number, consent, verdict) =>
    expect((await verdictOf(contacts(number, consent), NAMED, '2026-07-25')).verdict).toBe(verdict),
  );

  it('and an old copy cleared nobody', async () =>
    expect((await verdictOf(contacts(OTHER, '2026-05-12'), NAMED, '2026-08-05')).verdict).toBe('unscreened'));
});

describe('a column that says who was on it', () => {
  const said = (header: string, cell: string, checked = ''): readonly (readonly [string, string])[] => [
    [header, cell],
    ['date bloctel', checked],
  ];
  it.each<readonly [string, readonly (readonly [string, string])[], string, string]>([
    ['consent after the closure', said('STATUT_BLOCTEL', 'INSCRIT'), '2026-09-15', 'ok'],
    ['consent after the check', said('STATUT_BLOCTEL', 'INSCRIT', '2026-07-01'), '2026-07-20', 'ok'],
    ['consent before the check', said('STATUT_BLOCTEL', 'INSCRIT', '2026-07-01'), '2026-05-12', 'opposed'],
    ['consent before the closure, of no known check', said('STATUT_BLOCTEL', 'INSCRIT'), '2026-05-12', 'opposed'],
    ['no consent', said('STATUT_BLOCTEL', 'INSCRIT', '2026-07-01'), '', 'opposed'],
    ['a yes under the name of the register', said('bloctel', 'oui'), '2026-09-15', 'ok'],
    ['another list is not closed', said('Robinson', 'inscrit'), '2026-09-15', 'opposed'],
    ['a refusal in so many words stays one', said('bloctel', 'inscrite, ne veut plus être appelée'), '2026-09-15', 'opposed'],
    ['beside another refusal', [...said('STATUT_BLOCTEL', 'INSCRIT'), ['ne_pas_appeler', 'oui']], '2026-09-15', 'opposed'],
    ['a consent dated in the future', said('STATUT_BLOCTEL', 'INSCRIT'), '2026-12-30', 'opposed'],
  ])('%s', async (_, more, consent, verdict) =>
    expect((await verdictOf(contacts(LISTED, consent, more), [], '2026-11-29')).verdict).toBe(verdict),
  );

  it('without a proof it stays a refusal', async () => {
    const file = contacts(LISTED, '2026-09-15', said('STATUT_BLOCTEL', 'INSCRIT')).replace('formulaire 12', '');
    expect((await verdictOf(file, [], '2026-11-29')).verdict).toBe('opposed');
  });

  it('decided alone until it closed', async () =>
    expect(
      (await verdictOf(contacts(LISTED, '2026-07-20', said('STATUT_BLOCTEL', 'INSCRIT', '2026-07-01')), [], '2026-07-25')).verdict,
    ).toBe('opposed'));
});
