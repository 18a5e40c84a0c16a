import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LumoError } from '../../../src/model/base/lumo-error.js';
import { eventsOf, type Given, personsOf, readAll } from '../support.js';

const failure = (lines: readonly string[], given: Given = {}): Promise<LumoError> =>
  readAll([lines], given).then(
    () => {
      throw new Error('nothing was refused');
    },
    (cause) => cause as LumoError,
  );

describe('what is refused', () => {
  it.each([
    ['a list of contacts', ['nom;email', 'Claire;claire@acme.example'], {}, 'LUMO_NOT_A_LOG'],
    ['a log that tells to nobody', ['event;time', 'sent;1780308000'], {}, 'LUMO_NOT_A_LOG'],
    ['a log whose times are words', ['Horodatage;Numéro composé', 'hier;+33199000510'], {}, 'LUMO_NOT_A_LOG'],
    [
      'a zone that is none',
      ['Date d’appel;Sens;Numéro composé', '05/06/2026 21:30;sortant;+33199000510'],
      { zone: 'Lutece' },
      'LUMO_LOG_ZONE',
    ],
  ])('%s', async (_name, lines, given, code) => {
    const error = await failure(lines, given);
    expect(error.code).toBe(code);
    for (const text of [error.what, error.hint]) {
      expect(Object.keys(text).sort()).toEqual(['en', 'fr']);
      expect(text.en).not.toBe(text.fr);
      expect(JSON.stringify(text)).not.toMatch(/claire|33199000510|Lutece/);
    }
  });

  it.each([
    ['no time', ['event;email', 'sent;claire@acme.example'], /no column that is known to tell when/, /reconnue comme disant quand/],
    ['times that are none', ['Horodatage;Numéro composé', 'hier;+33199000510'], /"Horodatage".* no date/, /« Horodatage ».* aucune date/],
    ['nobody', ['event;time', 'sent;1780308000'], /no column that is known to tell to whom/, /reconnue comme disant à qui/],
    ['neither', ['nom;ville', 'Claire;Lyon'], /known to tell when .* and none that tells to whom/, /disant quand .* ni à qui/],
  ])('says what is missing: %s', async (_name, lines, english, french) => {
    const { what } = await failure(lines);
    expect(what.en).toMatch(english);
    expect(what.fr).toMatch(french);
  });

  it('is no log without a row: it holds nothing to judge', async () => {
    const { logs, unjudged } = await readAll([['Date,Direction,To,From,Outcome,Notes']]);
    expect({ rows: logs[0]?.rows, unjudged }).toEqual({ rows: 0, unjudged: [] });
    expect((await failure(['nom;ville'])).code).toBe('LUMO_NOT_A_LOG');
  });

  it('leaves nothing on the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lumo-events-'));
    const outside = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      await failure(['nom;email', 'Claire;claire@acme.example']);
      await readAll([['event;time;email', 'sent;1780308000;a@acme.example']]);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      if (outside === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = outside;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('who is one person', () => {
  const HEAD = 'Horodatage;Sens;Code client;E-mail;Téléphone;Mobile';
  const rows = (...who: readonly string[]): readonly string[] => [HEAD, ...who.map((one, i) => `2026-06-02T10:3${i}:00Z;sortant;${one}`)];
  it.each([
    ['one number, written in many ways', [';;01 99 00 05 10;', ';;+33199000510;', ';;0033 1 99 00 05 10;'], '2 3 4'],
    ['two numbers of one code', ['C1;;0199000510;', 'C1;;0199000511;', ';;0199000511;'], '2 3 4'],
    ['a number and a mobile of one row', [';;0199000510;0639980001', ';;0639980001;', ';;0199000510;'], '2 3 4'],
    ['the same two in either order', [';;0199000510;0639980001', ';;0639980001;0199000510'], '2 3'],
    ['a switchboard', ['C1;;0199000510;', 'C2;;0199000510;'], '2 | 3'],
    ['an address in capitals', [';CLAIRE@acme.example;;', ';claire@acme.example;;'], '2 3'],
    ['a code that looks like a number', ['0199000510;;;', ';;0199000510;'], '2 | 3'],
  ])('%s', async (_name, who, expected) => {
    expect(await personsOf(rows(...who))).toBe(expected);
  });

  it('codes of two files are not compared, addresses are', async () => {
    const one = ['Horodatage;Sens;Code client;E-mail', '2026-06-02T10:30:00Z;sortant;C1;a@acme.example'];
    const other = ['Horodatage;Sens;Code client;E-mail', '2026-06-02T10:30:00Z;sortant;C1;b@acme.example'];
    const same = ['Horodatage;Sens;Code client;E-mail', '2026-06-02T10:30:00Z;sortant;C7;a@acme.example'];
    expect((await readAll([one, other])).people).toHaveLength(2);
    expect((await readAll([one, same])).people).toHaveLength(1);
  });
});

describe('lists and contact files', () => {
  const LOG = ['event;time;email', 'sent;1780308000;claire@acme.example', 'sent;1780308000;paul@acme.example'];
  it('tell who refused, once for each that was written to', async () => {
    const events = await eventsOf(LOG, { opposition: ['claire@acme.example'], oppositionDate: '2026-05-01' });
    expect(events.filter(({ kind }) => kind === 'refused')).toMatchObject([{ from: 'list', list: 'opposition.txt', dated: true }]);
    const undated = await eventsOf(LOG, { opposition: ['claire@acme.example'] });
    expect(undated.filter(({ from }) => from === 'list')).toMatchObject([{ dated: false }]);
  });
});
