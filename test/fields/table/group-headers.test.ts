import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { groupedHeaders } from '../../../src/fields/table/group-headers.js';
import { readAround } from '../../../src/fields/table/read-around.js';

const cells = (line: string): readonly string[] => line.split(';');
const HEADER = 'Nom;Email;Tel;Email;Tél;SMS';
const SAMPLE = ['Roy;a@acme.example;01 99 00 10 00;x;;', 'Sol;b@acme.example;01 99 00 10 01;;oui;'].map(cells);
const read = (over: string, header = HEADER, sample: readonly (readonly string[])[] = SAMPLE) =>
  groupedHeaders(cells(over), cells(header), sample)?.join(';');

describe('names of groups of columns', () => {
  it.each([
    'Ne pas contacter par',
    'Ne plus contacter',
    'Oppositions',
    'Refus',
    'Canaux refusés',
    'STOP',
    'Do not contact by',
    'Opt-out',
    'Nicht kontaktieren per',
    'Widerspruch',
    'No contactar por',
    'Bajas',
    'Non contattare via',
    'Opposizione',
  ])('%s refuses by channel', (group) => {
    const headers = groupedHeaders(cells(`;;;${group};;`), cells(HEADER), SAMPLE) ?? [];
    const fields = resolveColumns(headers, SAMPLE, {}, makeValueReaders('FR')).map(({ field }) => field);
    expect(fields.slice(1)).toEqual(['email', 'phone', 'doNotEmail', 'doNotCall', 'doNotSms']);
  });
  it('those of consents are read as well, and beside others', () =>
    expect(read('Identité;Coordonnées;;Consentement;;')).toBe('Nom;Email;Tel;Consentement Email;Consentement Tél;Consentement SMS'));
  it('the last group ends where the table goes on with something else', () => {
    const header = 'N°;Nom;Prénom;Né(e) le;Mail;Portable;Mail;SMS;Obs.';
    const sample = [
      '1;Abel;Ana;12/03/1980;ana@acme.example;06 39 98 81 01;oui;non;',
      '2;Abel;Bob;12/03/1982;bob@acme.example;06 39 98 81 02;non;oui;x',
    ].map(cells);
    const headers = groupedHeaders(cells('Association Les Amis;;;;Coordonnées;;Accords;;'), cells(header), sample) ?? [];
    expect(headers.slice(6)).toEqual(['Accords Mail', 'Accords SMS', 'Obs.']);
    const fields = resolveColumns(headers, sample, {}, makeValueReaders('FR')).map(({ field }) => field);
    expect(fields.slice(4, 8)).toEqual(['email', 'mobile', 'optInEmail', 'optInSms']);
  });
  it.each<readonly [string, string, string, readonly (readonly string[])[]]>([
    ['over the first column, which is a title', 'Liste d’opposition;;;;;', HEADER, SAMPLE],
    ['over columns of addresses and numbers, in the middle of a line', ';Ne pas contacter;;;;', HEADER, SAMPLE],
    ['over one column alone', ';;;;;Ne pas contacter', HEADER, SAMPLE],
    ['over columns that name no channel', ';;;Liste noire;;', 'Nom;Email;Tel;Source;Ville;SMS', SAMPLE],
    ['that neither refuse nor allow', ';;;Coordonnées;;', HEADER, SAMPLE],
    ['over columns that say it themselves', ';;;Oppositions;;', 'Nom;Email;Tel;Opt-out email;Opt-out tél;Opt-out SMS', SAMPLE],
    [
      'over a column that holds addresses further down',
      ';;;Ne pas contacter;;',
      HEADER,
      [...SAMPLE, cells('Bo;c@acme.example;;d@acme.example;;')],
    ],
  ])('are none %s', (_, over, header, sample) => expect(read(over, header, sample)).toBeUndefined());
});

it('a line of groups is no title of the file, and a title above it is', () => {
  const rows = ['Blacklist;;;;;', ';;;Ne pas contacter par;;', HEADER].map(cells);
  expect(readAround([...rows, ...SAMPLE], 0, 2, 3).titles).toEqual(['Blacklist']);
});
