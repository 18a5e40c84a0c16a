import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, type Format, formatInfo } from '../../../src/reporters/contract/formats.js';
import { Planted } from '../planted.js';
import { here, inFolder } from '../support.js';

/** Logs in which every cell that is somebody's, or may name somebody, is planted; each row has something to be found. */
type Made = (p: Planted) => { readonly text: string; readonly args?: readonly string[] };

const address = (p: Planted): string => `${p.word()}@${p.word()}.example`;
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n');

const MADE: Readonly<Record<string, Made>> = {
  'calls.csv': (p) => {
    const [who, agent] = [p.digits('+337'), p.word()];
    const rows = lines(
      8,
      (i) =>
        `2026-06-0${(i % 8) + 1}T2${i % 3}:30:00+02:00;Appel;Sortant;${p.word()};${i % 2 ? who : p.digits('+336')};${p.digits('+337')};${i === 1 ? `Refus ${p.word()}` : p.word()};Ne veut plus être appelée, dit ${p.word()};${agent}`,
    );
    return {
      text: `Horodatage;Canal;Sens;Code client;Numéro composé;Numéro présenté;Issue;Commentaire;Conseiller\n${rows}\nhier;Appel;Sortant;${p.word()};${p.digits('06')};;;${p.word()};${agent}\n`,
    };
  },
  'mails.csv': (p) => {
    const [who, shared] = [address(p), p.word()];
    const crowd = lines(
      7,
      (i) =>
        `act_${p.word()},emailsSent,2026-06-0${i + 1}T08:00:00.000Z,false,cam_1,Offre de ${address(p)},lea_${p.word()},ctc_${p.word()},${address(p)},0,${address(p)}`,
    );
    const few = lines(
      4,
      (i) =>
        `act_${p.word()},${i === 1 ? 'emailsUnsubscribed' : 'emailsSent'},2026-06-1${i}T08:00:00.000Z,false,cam_${p.word()},${shared},lea_${p.word()},ctc_x,${who},${i},${address(p)}`,
    );
    return {
      text: `_id,type,createdAt,bot,campaignId,campaignName,leadId,contactId,leadEmail,sequenceStep,sendUserEmail\n${crowd}\n${few}\n${p.word()},${p.word()},2026-06-02T08:00:00.000Z,,,${p.word()},,,${address(p)},,\n`,
    };
  },
  'hubspot.csv': (p) => ({
    text: `hs_object_id,hs_timestamp,hs_call_title,hs_call_direction,hs_call_from_number,hs_call_to_number,hs_call_disposition,hs_call_body,associated_contact_ids\n${lines(
      6,
      () =>
        `${p.digits()},2026-06-06T10:59:59Z,Appel avec ${p.word()},OUTBOUND,${p.digits('+331')},${p.digits('+332')},${'0b7c1de0-0000-4000-8000-00000000d0c1'},<p>${p.word()} ${address(p)}</p>,${p.digits()}`,
    )}\n`,
  }),
};

const formatsFor = async (folder: string, args: readonly string[]): Promise<readonly Format[]> => {
  const has: Format[] = [];
  for (const format of FORMAT_NAMES) {
    const { code, stderr } = await here([...args, '-f', `${format}=probe`], { cwd: folder });
    if (code !== 2) has.push(format);
    else expect([format, stderr.toString()]).toEqual([format, expect.stringContaining('LUMO_DOCUMENT_FORMAT')]);
  }
  return has;
};

describe.each(Object.entries(MADE))('nothing of %s is told', (name, make) => {
  it.each(['en', 'fr'])('in %s, by any format, and on the terminal', (lang) =>
    inFolder(async (folder) => {
      const planted = new Planted(name.length * 7919 + name.charCodeAt(0));
      const { text } = make(planted);
      expect(planted.tokens.length).toBeGreaterThanOrEqual(20);
      writeFileSync(join(folder, name), text);
      const common = [name, '--as-of', '2026-11-24', '--lang', lang];
      const formats = await formatsFor(folder, common);
      expect(formats).toEqual(expect.arrayContaining(['json', 'sarif', 'junit', 'html']));
      const before = readdirSync(folder);
      const asked = formats.flatMap((format) => [
        '-f',
        formatInfo(format).defaultOutput === 'log' ? format : `${format}=out.${format}${formatInfo(format).extension}`,
      ]);
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), LUMO_KEY: '0123456789abcdef'.repeat(4) };
      const runs = [await here([...common, ...asked], { cwd: folder, env }), await here(common, { cwd: folder })];
      for (const { code, stdout, stderr } of runs) {
        expect([0, 1]).toContain(code);
        expect(planted.found(stderr.toString(), 6)).toEqual([]);
        expect(stdout.length).toBeGreaterThan(100);
        expect(planted.found(stdout.toString(), 6)).toEqual([]);
      }
      const reports = readdirSync(folder).filter((file) => !before.includes(file));
      expect(reports.length).toBeGreaterThanOrEqual(3);
      for (const file of reports) expect([file, planted.found(readFileSync(join(folder, file), 'utf8'), 6)]).toEqual([file, []]);
    }),
  );
});

describe('names of campaigns', () => {
  const mail = (i: number, campaign: string): string => `sent;17803080${10 + i};personne${i}@acme.example;${campaign}`;
  const figures = async (persons: number): Promise<string> =>
    inFolder(async (folder) => {
      const campaign = 'Ateliers de juin';
      writeFileSync(join(folder, 'log.csv'), `event;time;email;customcampaign\n${lines(persons, (i) => mail(i, campaign))}\n`);
      await here(['log.csv', '--as-of', '2026-11-24', '--lang', 'fr', '-f', 'html=page.html'], { cwd: folder });
      return readFileSync(join(folder, 'page.html'), 'utf8');
    });

  it('that reached five people are told, of fewer they are not', async () => {
    expect(await figures(5)).toContain('Ateliers de juin');
    expect(await figures(4)).not.toContain('Ateliers');
  });
});
