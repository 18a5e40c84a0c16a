import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { kindOf } from '../../../src/model/contact/field.js';
import { readCells } from '../column-reading.js';

const readers = makeValueReaders('FR');
const PAIRS = [
  ['oui', 'non'],
  ['yes', 'no'],
  ['true', 'false'],
  ['1', '0'],
] as const;

/** What a yes and a no under a header come to, and whether the column could ever give a consent. */
const readUnder = (header: string, [yes, no]: readonly [string, string]) => {
  const cells = [yes, no, no, '', no, yes, no, no];
  const [said, denied, , blank] = readCells(header, cells);
  const { field } =
    resolveColumns(
      [header, 'Nom'],
      cells.map((cell, at) => [cell, `Roy ${at}`]),
      {},
      readers,
    )[0] ?? {};
  return { said, denied, blank, agrees: field !== undefined && kindOf(field) === 'allow' };
};

const table = readFileSync(new URL('golden/directions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);
const of = (kind: string): readonly string[] => table.filter(([, is]) => is === kind).map(([header]) => header);

describe('which way a yes goes under a header', () => {
  it.each(of('lack'))('is no consent, and no refusal, where one is lacking: %s', (header) => {
    for (const pair of PAIRS)
      expect(readUnder(header, pair)).toEqual({ said: 'to look at', denied: 'nothing', blank: 'nothing', agrees: false });
  });
  it.each(of('refuse'))('refuses, and a no agrees to nothing: %s', (header) => {
    for (const pair of PAIRS) {
      const { said, denied, agrees } = readUnder(header, pair);
      expect([said === 'nothing', denied, agrees]).toEqual([false, 'nothing', false]);
    }
  });
  it.each(of('allow'))('leaves the contact as it is, and a no is held against it: %s', (header) => {
    for (const pair of PAIRS) expect(readUnder(header, pair)).toMatchObject({ said: 'nothing', denied: 'to look at', blank: 'nothing' });
  });
  it.each(of('ordinary'))('says nothing of the kind: %s', (header) => {
    for (const pair of PAIRS) expect(readUnder(header, pair)).toMatchObject({ said: 'nothing', denied: 'nothing', agrees: false });
  });
});

describe('cells under a header by which a consent is lacking', () => {
  const says = (text: string): string => readCells('Consentement à recueillir', [text, 'oui', 'non', 'non'])[0] as string;
  it.each(['oui', 'x', 'true', '1', 'en attente', '?', '12/03/2026', 'à demander', 'oui, pas encore'])('to be checked: %s', (text) =>
    expect(says(text)).toBe('to look at'),
  );
  it.each(['', 'non', '0', 'recueilli', 'obtenu', 'n/a'])('nothing: %s', (text) => expect(says(text)).toBe('nothing'));
  it.each(['ne plus contacter', 'désinscrit'])('a refusal is one there too: %s', (text) => expect(says(text)).not.toBe('nothing'));

  it('is the day on which somebody was asked, and none of a consent', () => {
    for (const header of ['Consent requested at', 'Date de demande de consentement', 'Einwilligung angefragt am'])
      expect(readUnder(header, ['2026-03-12', ''])).toMatchObject({ said: 'to look at', agrees: false });
  });
  it('speaks of the channels that it names', () => {
    const [info] = resolveColumns(['SMS consent missing'], [['yes'], ['no']], {}, readers);
    expect(info).toMatchObject({ suspect: ['sms'], leans: 'lacks' });
  });
  it.each(['Consentement non requis', 'No consent needed', 'Consent not required', 'Kein Opt-in nötig'])(
    'is a question where the lack itself is denied: %s',
    (header) => expect(readUnder(header, ['oui', 'non'])).toMatchObject({ said: 'to look at', denied: 'to look at', agrees: false }),
  );
});

describe('who may be called', () => {
  it.each([
    ['callable', 'optInPhone'],
    ['emailable', 'optInEmail'],
    ['textable', 'optInSms'],
    ['can_be_called', 'optInPhone'],
    ['can_be_emailed', 'optInEmail'],
    ['Peut être appelé', 'optInPhone'],
    ['Anrufbar', 'optInPhone'],
    ['can_be_contacted', 'optIn'],
  ])('has agreed to that channel alone: %s', (header, field) =>
    expect(resolveColumns([header], [['yes'], ['no']], {}, readers)[0]?.field).toBe(field),
  );
});

describe('preferences as programs keep them', () => {
  const cells = ['{"email":false,"sms":true}', '{"email":true,"sms":false}', '{"email":true}', '{}', ''];
  it.each(['preferences', 'settings', 'Notification preferences', 'consents'])('refuse what is false: %s', (header) =>
    expect(readCells(header, cells)).toEqual(['email', 'sms', 'nothing', 'nothing', 'nothing']),
  );
  it('are no answers where nothing says so', () =>
    expect(resolveColumns(['payload'], [['{"email":false}']], {}, readers)[0]?.suspect).toBeUndefined());
});
