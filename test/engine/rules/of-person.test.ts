import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clean } from '../../../src/index.js';

const folder = mkdtempSync(join(tmpdir(), 'lumo-of-person-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = 'email;mobile;societe;source;date_collecte';
const row = (email: string, mobile: string, ...more: readonly string[]): string =>
  [email, mobile, 'Acme', 'Salon', '2026-06-01', ...more].join(';');
const OTHERS = Array.from({ length: 30 }, (_, i) => row(`p${i}@beta${i}.example`, '', '', ''));

/** The verdicts on emails of a file's rows, by address and place. */
const verdictsOf = async (header: string, rows: readonly string[], options: object = {}): Promise<readonly string[]> => {
  const [path, out] = [join(folder, 'contacts.csv'), join(folder, 'clean.csv')];
  writeFileSync(path, `${[`${HEAD};${header}`, ...rows].join('\n')}\n`);
  await clean(path, out, {
    cwd: folder,
    config: false,
    asOf: '2026-11-24',
    overrides: { verdicts: true, export: { approvalAbove: 'never' }, preset: 'fr-b2b', channels: ['email', 'phone', 'sms'], ...options },
  });
  const [top, ...lines] = readFileSync(out, 'utf8').trimEnd().split('\n');
  const at = (top as string).split(';').indexOf('lumo_email');
  return lines.map((line) => `${line.split(';')[0]} ${line.split(';')[at]}`).filter((line) => !line.startsWith('p'));
};
const CLAIRE = 'claire@acme.example';

describe('what one row says of a person is told of all of theirs', () => {
  it.each([
    ['an opt-in that says no', 'optin', 'non', 'refusal-unread'],
    ['words that may refuse', 'commentaire', 'a refusé, voir son mail', 'refusal-unread'],
    ['a note of death that leaves a doubt', 'commentaire', 'acte de décès reçu', 'contact-deceased'],
    ['a child', 'statut', 'Mineur', 'contact-minor'],
    ['a guardian', 'statut', 'Majeur protégé', 'contact-protected'],
    ['a dead address', 'bounced', 'oui', 'email-undeliverable'],
  ])('%s, whichever row comes first', async (_, header, cell, rule) => {
    const [told, other] = [row(CLAIRE, '', cell), row('Claire@ACME.example ', '', '')];
    for (const rows of [
      [told, other],
      [other, told],
    ])
      expect((await verdictsOf(header, [...OTHERS, ...rows])).map((line) => line.toLowerCase())).toEqual([
        expect.stringContaining(`unknown:${rule}`),
        expect.stringContaining(`unknown:${rule}`),
      ]);
  });

  it('a death that is sure leaves the other row to be checked', async () =>
    expect(await verdictsOf('decede', [...OTHERS, row(CLAIRE, '', ''), row(CLAIRE, '', 'oui')])).toEqual([
      `${CLAIRE} unknown:contact-deceased`,
    ]));

  it('by a mobile too, where the address is another', async () =>
    expect(await verdictsOf('optin', [...OTHERS, row('c@gamma.example', '0639981234', ''), row(CLAIRE, '06 39 98 12 34', 'non')])).toEqual([
      'c@gamma.example unknown:refusal-unread',
      `${CLAIRE} unknown:refusal-unread`,
    ]));

  it('of a dead address no other of the same mobile', async () =>
    expect(await verdictsOf('bounced', [...OTHERS, row('c@gamma.example', '0639981234', ''), row(CLAIRE, '0639981234', 'oui')])).toEqual([
      'c@gamma.example ok',
      `${CLAIRE} unknown:email-undeliverable`,
    ]));

  it('on the channels that are in doubt, and on no other', async () =>
    expect(await verdictsOf('optin tel', [...OTHERS, row(CLAIRE, '0639981234', ''), row(CLAIRE, '0639981234', 'non')])).toEqual([
      `${CLAIRE} ok`,
      `${CLAIRE} ok`,
    ]));

  it('whoever is of age by their own row is no child, though the mailbox is that of one', async () =>
    expect(
      await verdictsOf('naissance', [...OTHERS, row(CLAIRE, '', '1980-02-03'), row(CLAIRE, '', '2015-02-03'), row(CLAIRE, '', '')], {
        columns: { naissance: 'birthDate' },
      }),
    ).toEqual([`${CLAIRE} ok`, `${CLAIRE} unknown:contact-minor`]));

  it('a rule that is off, or for which a no is nothing, tells nobody', async () => {
    const rows = [...OTHERS, row(CLAIRE, '', ''), row(CLAIRE, '', 'non')];
    for (const setting of ['off', { optInNo: 'nothing' }] as const)
      expect(await verdictsOf('optin', rows, { rules: { 'refusal-unread': setting } })).toEqual([`${CLAIRE} ok`, `${CLAIRE} ok`]);
  });

  it('somebody else stays as they are', async () =>
    expect(await verdictsOf('optin', [...OTHERS, row(CLAIRE, '', 'non'), row('zoe@acme.example', '', '')])).toEqual([
      `${CLAIRE} unknown:refusal-unread`,
      'zoe@acme.example ok',
    ]));
});
