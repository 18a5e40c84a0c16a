import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../../cli/support.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const row = (name: string, number: string): string => `${name}@acme.example;${number};Salon Batimat;2026-09-01;2026-03-01\n`;
const ZOE = row('zoe', '+39 06 5550 0101');
const RETURNED = `email;telephone;source;dernier_contact_entrant;date_collecte\n${row('claire', '+39 06 5550 0100')}`;
const config = (more: string): string =>
  `channels: [phone]\nlists:\n  - { file: returned.csv, adapter: it-rpo, date: 2026-11-20, sha256: ${sha256(RETURNED)}${more} }\n`;

/** A folder with the file that a service returned, and what is declared of it. */
const at = (more = ''): string => folder({ 'returned.csv': RETURNED, 'lumo.config.yaml': config(more) });

/** What a run says of receipts: how many contacts they leave unscreened, and what the report says of the list. */
const said = async (where: string, file: string, stdin?: string) => {
  const args = ['--check', '--as-of', '2026-11-24', '-f', 'json=-', '--only', 'robinson-list'];
  const { code, stdout } = await lumo(where, [file, ...args], stdin === undefined ? {} : { input: stdin });
  const report = JSON.parse(stdout);
  const [list] = report.lists;
  return { code, verdicts: report.verdicts.phone, list: { fresh: list.fresh, doubt: list.doubt } };
};

describe('a receipt of a screening', () => {
  it('clears the contacts of the very file that came back, under any name', async () => {
    const where = at();
    copyFileSync(join(where, 'returned.csv'), join(where, 'campaign.csv'));
    for (const file of ['returned.csv', 'campaign.csv']) {
      expect(await said(where, file)).toMatchObject({ list: { fresh: true, doubt: undefined }, verdicts: { unscreened: 0 } });
    }
  });

  it('clears nobody of a file that has a contact more, or one that came by a pipe', async () => {
    const where = at();
    writeFileSync(join(where, 'more.csv'), RETURNED);
    appendFileSync(join(where, 'more.csv'), ZOE);
    expect(await said(where, 'more.csv')).toMatchObject({ list: { fresh: false, doubt: 'other-file' }, verdicts: { unscreened: 2 } });
    expect(await said(where, '-', RETURNED)).toMatchObject({ list: { fresh: false, doubt: 'other-file' }, verdicts: { unscreened: 1 } });
  });

  it('clears nobody when nothing says which file came back, and when it is of no day', async () => {
    const where = at();
    const whole = config('');
    writeFileSync(join(where, 'lumo.config.yaml'), whole.replace(/, sha256: \w+/, ''));
    expect(await said(where, 'returned.csv')).toMatchObject({ list: { fresh: false, doubt: 'other-file' }, verdicts: { unscreened: 1 } });
    writeFileSync(join(where, 'lumo.config.yaml'), whole.replace(', date: 2026-11-20', ''));
    expect(await said(where, 'returned.csv')).toMatchObject({ list: { fresh: false, doubt: 'undated' }, verdicts: { unscreened: 1 } });
    writeFileSync(join(where, 'lumo.config.yaml'), whole.replace('2026-11-20', '2026-11-01'));
    expect(await said(where, 'returned.csv')).toMatchObject({ list: { fresh: false, doubt: 'stale' }, verdicts: { unscreened: 1 } });
  });

  it.each([
    ['en', 'a receipt is valid for the very file that the service returned'],
    ['fr', 'un récépissé ne vaut que pour le fichier même que le service a renvoyé'],
  ])('that clears nobody says why (%s)', async (lang, words) => {
    const where = at();
    writeFileSync(join(where, 'more.csv'), RETURNED + ZOE);
    const { stdout } = await lumo(where, ['more.csv', '--check', '--as-of', '2026-11-24', '--lang', lang]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});
