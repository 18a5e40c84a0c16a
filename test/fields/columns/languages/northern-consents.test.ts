import { describe, expect, it } from 'vitest';
import { readLanguageHeader } from '../../../../src/fields/columns/languages/language-header.js';
import { readCells } from '../../column-reading.js';

describe('consents in Swedish, Norwegian, Danish, Finnish and Polish', () => {
  it.each([
    ['Samtycke', 'optIn'],
    ['Samtycke till kontakt', 'optIn'],
    ['Samtykke til nyhedsbrev', 'optInEmail'],
    ['Kontaktsamtykke', 'optIn'],
    ['Får kontaktas', 'optIn'],
    ['Samtycke datum', 'consentAt'],
    ['Suostumus', 'optIn'],
    ['Markkinointilupa', 'optIn'],
    ['Zgoda na kontakt', 'optIn'],
    ['Zgoda marketingowa', 'optIn'],
    ['Zgoda na kontakt telefoniczny', 'optInPhone'],
    ['Data zgody', 'consentAt'],
    ['Samtycke återkallat', 'optOut'],
    ['Inget samtycke', 'optOut'],
    ['Ei suostumusta', 'optOut'],
    ['Brak zgody', 'optOut'],
    ['Cofnięcie zgody', 'optOut'],
  ])('“%s” is %s', (header, field) => expect(readLanguageHeader(header)).toMatchObject({ field }));

  it.each([
    ['Samtycke', 'Ja', 'Nej'],
    ['Samtykke til kontakt', 'Ja', 'Nei'],
    ['Suostumus', 'Kyllä', 'Ei'],
    ['Zgoda na kontakt', 'Tak', 'Nie'],
    ['Samtycke till behandling av personuppgifter', 'Ja', 'Nej'],
    ['Samtykke udstiller', 'Ja', 'Nej'],
    ['Zgoda na przetwarzanie danych osobowych', 'Tak', 'Nie'],
  ])('under “%s” a no is to be looked at (%s, %s)', (header, yes, no) =>
    expect(readCells(header, [yes, no])).toEqual(['nothing', 'to look at']),
  );

  it.each([
    ['Samtycke till behandling av personuppgifter', 'topic'],
    ['Samtykke udstiller', 'topic'],
    ['Zgoda na przetwarzanie danych osobowych', 'topic'],
  ])('a yes under “%s” is none to us', (header, leans) => expect(readLanguageHeader(header)).toMatchObject({ leans }));

  it.each([
    'Zgodność',
    'Zgoda na płatność',
    'Zgoda rodzica',
    'Samtycke till foto',
    'Brak kontaktu',
    'Ikke kontaktet',
    'Godkänd',
    'Barnets namn',
  ])('nothing is refused or agreed under “%s”', (header) => expect([undefined, 'elsewhere']).toContainEqual(readLanguageHeader(header)));
});
