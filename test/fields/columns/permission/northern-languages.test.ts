import { describe, expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';
import { readCells } from '../../column-reading.js';

const REFUSED = { field: expect.stringMatching(/^(?:optOut|opposedAt|doNot)/) };

describe('headers of refusals in Swedish, Norwegian, Danish, Finnish and Polish', () => {
  it.each([
    'Avregistrerad',
    'Avanmäld',
    'Avprenumererad',
    'Får ej kontaktas',
    'Kontakta ej',
    'Ring inte',
    'Inga utskick',
    'Ej reklam',
    'Reklamspärr',
    'Nixad',
    'Spärrad för utskick',
    'Vill inte bli kontaktad',
    'Undanber sig reklam',
    'Avmeldt',
    'Meldt av',
    'Reservert mot markedsføring',
    'Må ikke kontaktes',
    'Skal ikke kontaktes',
    'Ikke ring',
    'Ikke kontakt',
    'Ønsker ikke e-post',
    'Frabedt reklame',
    'Ikke send e-post',
    'Ingen markedsføring',
    'Afmeldt',
    'Frameldt',
    'Frameldt nyhedsbrev',
    'Ring ikke',
    'Kontakt ikke',
    'Reklamebeskyttet',
    'Frabeder sig reklame',
    'Ønsker ikke reklamer',
    'Ingen mails',
    'Peruutti',
    'Peruuttanut',
    'Peruutti uutiskirjeen',
    'Markkinointikielto',
    'Suoramarkkinointikielto',
    'Puhelinmarkkinointikielto',
    'Ei saa soittaa',
    'Ei markkinointia',
    'Ei yhteydenottoja',
    'Ei sähköposteja',
    'Markkinointi kielletty',
    'Wypisany',
    'Wypisana',
    'Wypisany z newslettera',
    'Sprzeciw',
    'Sprzeciw wobec marketingu',
    'Nie dzwonić',
    'Nie kontaktować',
    'Nie wysyłać maili',
    'Zakaz kontaktu',
    'Rezygnacja z newslettera',
    'Brak zgody na marketing',
    'Cofnięta zgoda',
  ])('hold refusals: %s', (header) => expect(readPermissionHeader(header)).toMatchObject(REFUSED));

  it.each([
    ['Ring inte', 'doNotCall'],
    ['Ikke ring', 'doNotCall'],
    ['Nie dzwonić', 'doNotCall'],
    ['Ei saa soittaa', 'doNotCall'],
    ['Puhelinmarkkinointikielto', 'doNotCall'],
    ['Avmeldt', 'optOut'],
    ['Markkinointikielto', 'optOut'],
  ])('%s is about one channel or all: %s', (header, field) => expect(readPermissionHeader(header)).toMatchObject({ field }));

  it.each([
    'Kontaktperson',
    'Kontakt',
    'Ringtid',
    'Registrerad',
    'Spärrtid',
    'Anmäld',
    'Påmeldt',
    'Tilmeldt',
    'Bestilt bord',
    'Notat',
    'Telefon',
    'Sist kontaktet',
    'Ringt',
    'Markkinointi',
    'Yhteyshenkilö',
    'Peruskoulu',
    'Puhelin',
    'Kontakt telefoniczny',
    'Zapisany',
    'Data kontaktu',
    'Imię',
    'Zakład',
  ])('do not: %s', (header) => expect(readPermissionHeader(header)).not.toMatchObject(REFUSED));

  it.each(['Avmeldt', 'Afmeldt', 'Avregistrerad', 'Wypisany', 'Peruutti'])('a yes under %s refuses, a no does not', (header) =>
    expect(readCells(header, ['Yes', 'No', ''])).toEqual(['email phone sms post', 'nothing', 'nothing']),
  );
  it.each([
    ['Avmeldt', 'Ja', 'Nei'],
    ['Afmeldt', 'Ja', 'Nej'],
    ['Avregistrerad', 'Ja', 'Nej'],
    ['Wypisany', 'Tak', 'Nie'],
    ['Peruutti', 'Kyllä', 'Ei'],
  ])('%s is answered in its own language: %s, %s', (header, yes, no) => {
    const [ofYes, ofNo] = readCells(header, [yes, no]);
    expect(ofYes).not.toBe('nothing');
    expect(ofNo).not.toBe('email phone sms post');
  });
});
