import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { logOf as kindOfLog } from '../../../src/cli/recognise/recognise-log.js';
import { RecognitionMemo } from '../../../src/cli/recognise/recognition-memo.js';
import { lookAtTable } from '../../../src/cli/recognise/table-look.js';
import { folder } from '../support.js';

const logOf = async (name: string, at: string) => {
  const look = await lookAtTable(name, at);
  return look && kindOfLog(look, new RecognitionMemo());
};

const CALLS = 'Date;Heure;Sens;Numéro appelé\n02/06/2026;10:20;Sortant;+33 1 99 00 01 55\n02/06/2026;11:05;Entrant;+33 2 61 91 01 56\n';
const CONTACTS = 'Email;Nom;Source;Date\nclaire@acme.example;Martin;Salon;02/06/2026\n';
const REFUSALS = 'Email Address,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE\nclaire@acme.example,2026-06-10 21:15:00,Juin\n';

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('what a file is a log of, by its head', () => {
  it.each<readonly [string, string, Buffer | string, 'log' | 'refusals' | undefined]>([
    ['calls', 'a.csv', CALLS, 'log'],
    ['calls under a name that says nothing', 'x.txt', CALLS, 'log'],
    ['calls in windows-1252', 'a.csv', Buffer.from(CALLS, 'latin1'), 'log'],
    ['calls in UTF-16', 'a.csv', utf16(CALLS), 'log'],
    ['calls, compressed', 'a.csv.gz', gzipSync(CALLS), 'log'],
    ['calls of which some go a way that nobody knows', 'a.csv', CALLS.replace('Entrant', 'Bizarre'), 'log'],
    ['those who unsubscribed', 'a.csv', REFUSALS, 'refusals'],
    ['contacts', 'calls.csv', CONTACTS, undefined],
    ['contacts, compressed', 'calls.csv.gz', gzipSync(CONTACTS), undefined],
    ['a header alone', 'a.csv', CALLS.slice(0, CALLS.indexOf('\n') + 1), undefined],
    ['both sides and a way, and no row', 'a.csv', 'Date,Direction,To,From,Outcome,Notes\n', 'log'],
    ['calls by De and Vers', 'a.csv', 'Date;Heure;De;Vers\n02/06/2026;10:20;+33199001071;01 99 00 12 40\n', 'log'],
    ['texts by From and To', 'a.csv', 'From,To,Body,DateSent\n+33199001071,+33639981236,Hello,2026-11-02T10:00:00Z\n', 'log'],
    ['journeys, and no row', 'a.csv', 'Email,From,To\n', undefined],
    ['nothing', 'a.csv', '', undefined],
    ['what is cut short', 'a.csv.gz', gzipSync(CALLS).subarray(0, 20), undefined],
    ['bytes that are no table', 'calls.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), undefined],
  ])('%s', async (_, name, content, expected) => {
    const at = folder({});
    writeFileSync(join(at, name), content);
    expect(await logOf(name, at)).toBe(expected);
  });

  it('is the same beside others that begin alike, in any order', async () => {
    const about = 'Email;Nom;Remarque\n';
    const files = {
      'contacts.csv': `${about}claire@acme.example;Martin;à rappeler\n`,
      'alike.csv': `${about}paul@acme.example;Durand;type : appel\n`,
      'calls.csv': CALLS,
      'calls-alike.csv': CALLS.replaceAll('06/2026', '07/2026'),
      'titled.csv': `Rappels du mois\n${CALLS}`,
      'titled-contacts.csv': `Rappels du mois\n${about}claire@acme.example;Martin;\n`,
      'refusals.csv': REFUSALS,
      'refusals-alike.csv': REFUSALS.replace('claire', 'paul'),
      'quoted.csv': `"Email";"Nom";"Remarque, appel"\nclaire@acme.example;Martin;\n`,
      'noted.csv': `# appels\n${about}claire@acme.example;Martin;\n`,
    };
    const at = folder(files);
    const alone = new Map<string, Awaited<ReturnType<typeof logOf>>>();
    for (const name of Object.keys(files)) alone.set(name, await logOf(name, at));
    expect(new Set(alone.values())).toEqual(new Set(['log', 'refusals', undefined]));
    for (const order of [Object.keys(files), Object.keys(files).toReversed()]) {
      const memo = new RecognitionMemo();
      for (const name of [...order, ...order]) {
        const look = await lookAtTable(name, at, memo);
        expect(look && (await kindOfLog(look, memo)), name).toBe(alone.get(name));
      }
    }
  });

  it('is nothing where there is no file: whoever reads it says so', async () =>
    expect(await logOf('nowhere.csv', folder({}))).toBeUndefined());
});
