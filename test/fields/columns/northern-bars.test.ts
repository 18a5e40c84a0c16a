import { describe, expect, it } from 'vitest';
import { fieldOfHeader } from '../../../src/fields/columns/headers/added-headers.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells } from '../column-reading.js';

const fieldsOf = (...headers: readonly string[]) => new Set(headers.map(fieldOfHeader));

describe('columns that bar somebody, in words of the north and of Central Europe', () => {
  it('knows births and ages', () => {
    expect(
      fieldsOf(
        'Födelsedatum',
        'Födelseår',
        'Ålder',
        'Fødselsdato',
        'Alder',
        'Data urodzenia',
        'Rok urodzenia',
        'Wiek',
        'Datum narození',
        'Věk',
      ),
    ).toEqual(new Set(['birthDate']));
    expect(
      fieldsOf('Né(e) en', 'Année naiss.', 'Geb.jaar', 'Geb.-Jahr', 'Jahrgang', 'YOB', 'Year born', 'Año nac.', 'Nacido en', 'Nato nel'),
    ).toEqual(new Set(['birthDate']));
  });

  it('knows deaths and numbers of persons', () => {
    expect(fieldsOf('Avliden', 'Afdød', 'Avdød', 'Dödsdatum', 'Zmarły', 'Zgon', 'Data zgonu', 'Úmrtí', 'Decedat')).toEqual(
      new Set(['deceased']),
    );
    expect(fieldsOf('Personnummer', 'CPR-nummer', 'Fødselsnummer', 'Henkilötunnus', 'PESEL', 'Rodné číslo')).toEqual(new Set(['nir']));
  });

  it.each([
    ['Spärrad', 'Ja', 'Nej'],
    ['Sperret', 'Ja', 'Nei'],
    ['Spærret', 'Ja', 'Nej'],
    ['Zablokowany', 'Tak', 'Nie'],
  ])('%s: %s refuses', (header, yes, no) =>
    expect(readCells(header, [yes, no, no])).toEqual(['email phone sms post', 'nothing', 'nothing']),
  );

  it.each(['Avregistreringsdatum', 'Afmeldingsdato', 'Data wypisania'])('%s is the day of a refusal', (header) =>
    expect(fieldOfHeader(header)).toBe('opposedAt'),
  );

  it.each(['Redacted', 'Complaints'])('%s is looked at', (header) =>
    expect(readCells(header, ['yes', 'no', 'no'])).toEqual(['to look at', 'nothing', 'nothing']),
  );

  it('leaves what is none of these', () => {
    expect(fieldsOf('Avdelning', 'Sparad', 'Wiersz', 'Person', 'Numer', 'Dodatek', 'Urząd')).toEqual(new Set([undefined]));
  });
});

describe('consents to a newsletter in Swedish, Danish and Polish', () => {
  const readers = makeValueReaders('FR');
  const fieldOf = (header: string, yes: string, no: string) =>
    resolveColumns(
      [header, 'E-mail'],
      [yes, no, yes, no].map((cell, at) => [cell, `n${at}@acme.fr`]),
      {},
      readers,
    )[0]?.field;

  it.each([
    ['Nyhetsbrev', 'optInEmail', 'Ja', 'Nej'],
    ['Nyhedsbrev', 'optInEmail', 'Ja', 'Nej'],
    ['Godkänner e-postutskick', 'optInEmail', 'Ja', 'Nej'],
    ['Accepterar SMS', 'optInSms', 'Ja', 'Nej'],
    ['Nyhetsbrev prenumerant', 'subscription', 'Ja', 'Nej'],
    ['Zapis do newslettera', 'subscription', 'Tak', 'Nie'],
    ['Subskrybent newslettera', 'subscription', 'Tak', 'Nie'],
    ['Rezygnacja z newslettera', 'doNotEmail', 'Tak', 'Nie'],
    ['Avprenumererat nyhetsbrev', 'optOut', 'Ja', 'Nej'],
    ['Inget nyhetsbrev', 'optOut', 'Ja', 'Nej'],
    ['Godkänd kredit', undefined, 'Ja', 'Nej'],
    ['Påmeldt', undefined, 'Ja', 'Nei'],
  ])('%s: %s', (header, field, yes, no) => expect(fieldOf(header, yes, no)).toBe(field));
});
