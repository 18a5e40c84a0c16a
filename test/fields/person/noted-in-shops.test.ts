import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { mayNoteDeadAddress, saysAddressIsDead } from '../../../src/fields/email/returned/undeliverable.js';
import { minorNotedIn, youngNamedIn } from '../../../src/fields/person/ages/noted-ages.js';
import { mayMarkDeath } from '../../../src/fields/person/death-marks.js';
import { notesDeath } from '../../../src/fields/person/death-notes.js';
import { makeMinorNotes, mayNoteMinor } from '../../../src/fields/person/minor-notes.js';
import { mayNoteProtection, notesGuardianAlone, notesProtection, statesProtection } from '../../../src/fields/person/protection-notes.js';
import { mayNoteRecord, saysWrongNumber } from '../../../src/fields/person/record/record-notes.js';
import { youngNotedIn } from '../../../src/fields/person/young-notes.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';
import type { Sieve } from '../../../src/model/contact/values.js';

const TODAY = parseIsoDay('2026-12-01') as number;
const rows = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim());
const passes = (text: string, sieve: Sieve): boolean => {
  const bytes = Buffer.from(text);
  return sieve(bytes, 0, bytes.length);
};

describe('a death that a shop or a relative notes', () => {
  it.each(
    rows(`
    laut Tochter verstorben
    lt. Sohn verstorben
    selon son fils, décédé
    d'après sa fille décédée
    deceased according to daughter
    volgens dochter overleden
    según su hija fallecido
    secondo la figlia deceduto
    har avlidit
    avlidit i maj
    död
    dog i våras
    gick bort i mars
    kunden död
    dödsbo
    dödsboet hanterar
    dødsbo
    dødsfald
    gikk bort i mai
    śp.
    Śp. Jan Nowak
    verst.
    verst. 3.7.
    Kunde verst.
    Nachlass
    nabestaanden gemeld
    Hinterbliebene melden sich
    probate
    late customer, estate closed
    her daughter rang, she passed in July
    zgon klienta 3.11
    er død`),
  )('is told: %s', (text) => expect([notesDeath(text), passes(text, mayMarkDeath)]).toEqual([true, true]));

  it.each(
    rows(`
    laut Tochter Mutter verstorben
    selon sa fille, le mari est décédé
    Mann verstorben, Frau bleibt Kundin
    mąż zmarł, ona zostaje klientką
    mamma avliden
    frun har gått bort, han är kvar som kund
    dödsfall i familjen
    faktura sp. z o.o.
    Preisnachlass
    Nachlass 10% gewährt
    nabestaandenpensioen
    she passed her exam in July
    payment passed in July
    real estate closed
    estate agent
    han gick bort till kassan
    versteht gut
    sonens hund död
    dog lover
    hot dog
    batteri dött`),
  )('is that of somebody else, or of nobody: %s', (text) => expect(notesDeath(text)).toBe(false));
});

describe('somebody who is cared for', () => {
  const isTold = (text: string): boolean => notesProtection(text) || statesProtection(text);
  it.each(
    rows(`
    sous tutelle de sa fille
    sous curatelle de son fils
    unter Betreuung der Tochter
    maison de retraite, alzheimer
    en EHPAD, alzheimer
    a la maladie d'Alzheimer
    handicapée mentale, sa mere gere
    perte de mémoire, sa fille gère
    has dementia
    in a care home, dementia
    mentally disabled, mother manages
    Demenz, im Pflegeheim
    tiene demencia
    ubezwłasnowolniony
    opiekun prawny: syn
    opiekun prawny: córka
    Betreuer eingesetzt
    mentor regelt alles
    carer handles all
    La fille de la cliente, tutrice, demande que tout passe par elle.
    Le fils du client, son tuteur, demande que tout passe par lui.
    La fille de Mme Martin, curatrice, gère les contrats.
    Die Tochter der Kundin, ihre Betreuerin, möchte, dass alles über sie läuft.
    Sa fille demande que tout passe par elle
    god man: sonen
    förvaltare utsedd
    under vergemål
    power of attorney son
    son has power of attorney`),
  )('is told: %s', (text) => expect([isTold(text), passes(text, mayNoteProtection)]).toEqual([true, true]));

  it.each(
    rows(`
    sous tutelle du ministère
    médecin spécialiste alzheimer
    France Alzheimer
    a un projet alzheimer
    travaille en maison de retraite
    directrice EHPAD
    infirmière en EHPAD, unité Alzheimer
    établissement pour handicapés mentaux
    tutelle de son père à gérer
    fonds sous tutelle de la fille du président
    fastighetsförvaltare
    förvaltare på Riksbyggen
    kurator wystawy
    neuer Betreuer eingesetzt
    Kundenbetreuer eingesetzt
    Betreuer bestellt Ware
    career handles all
    son assistante demande que tout passe par elle
    tout passe par lui, c'est le décideur
    aidant familial, intéressé par nos services
    power of attorney signed for the notary`),
  )('is not read into a trade or a firm: %s', (text) => expect(isTold(text)).toBe(false));

  it.each(['förvaltare', 'god man', 'alzheimer', 'Demenz', 'sénile'])('is told in a comment alone: %s', (text) =>
    expect([notesGuardianAlone(text), isTold(text), passes(text, mayNoteProtection)]).toEqual([true, false, true]),
  );
});

describe('a minor', () => {
  const isYoung = (said: number | 'pupil' | undefined): boolean => said === 'pupil' || (said !== undefined && said < 18);
  const isTold = (text: string): boolean =>
    isYoung(minorNotedIn(text)) || isYoung(youngNotedIn(text, TODAY)) || isYoung(youngNamedIn(text));
  it.each(
    rows(`
    ma 14 lat
    ma dopiero 15 lat
    uczeń, 16 lat
    niepełnoletni
    niepe?noletni
    är 14 år
    är bara 15 år
    er 14 år
    minderårig
    mindreårig
    alaikäinen
    elev i åttan
    child, 12
    12yo
    12 y/o
    Kind, 12 J.
    kind van 12
    barn, 12 år
    dziecko, 12 lat
    noch keine 16
    nog geen 16
    pas encore 15 ans
    U16
    under 16
    inte fyllt 16
    är inte 15 år
    nieletnia
    uczennica
    uczeń gimnazjum
    gymnasieelev
    elev på högstadiet
    Elle a 12 ans
    she's in year 9
    geht in die 9. Klasse
    fils mineur repond
    me passe sa fille 12 ans, parents absents`),
  )('is told: %s', (text) => expect([isTold(text), passes(text, mayNoteMinor)]).toEqual([true, true]));

  it.each(
    rows(`
    client depuis 14 ans
    a acheté pour son fils de 14 ans
    kund sedan 14 år
    klient od 14 lat
    ma syna, 14 lat
    har en dotter på 14 år
    garanti 14 år
    heeft kind van 12
    barn 12 och 8 år
    2 enfants, 12 ans
    son 12 years
    kids size 12
    kindermaat 12
    present for 12yo
    Macallan 12yo
    nie ma 16
    nog geen 12 maanden
    not yet 15 orders
    uczestnik
    Ü18
    elev i körskolan
    year 9 teacher
    contract year 9
    fils majeur répond
    me passe son mari`),
  )('is not read into what lasts, or who is theirs: %s', (text) => expect(isTold(text)).toBe(false));

  const under = (header: string) => {
    const columns = [{ is: 'column', column: 0, header, by: 'none', confidence: 0, filled: 1 }] as unknown as readonly ColumnInfo[];
    const reader = makeMinorNotes(columns, ['comments'], 18, TODAY);
    return (text: string): boolean =>
      reader?.({ row: 1, cell: () => text, text: () => '', has: () => false, emails: [], phones: [] } as unknown as Contact) ?? false;
  };
  it.each([
    ['Remarque vendeur', 'a 13 ans, achat avec carte cadeau'],
    ['Remarque vendeur', 'collégienne'],
    ['Remarque vendeur', 'mineure, accord des parents absent'],
    ['Staff note', 'schoolgirl, mum paid'],
    ['Staff note', 'under 18'],
    ['Staff note', '14 yrs old'],
    ['Remarque vendeur', 'adresse mail de la fille 14 ans'],
    ['Infos caisse', 'adresse mail de la fille 14 ans'],
  ])('is told under "%s": %s', (header, text) => expect(under(header)(text)).toBe(true));
  it.each([
    ['Remarque audit', 'mineure'],
    ['Gravité', 'mineure, à corriger'],
    ['Infos caisse', 'client depuis 14 ans'],
    ['Remarque vendeur', 'a acheté pour son fils de 14 ans'],
    ['Remarque vendeur', 'client depuis 14 ans'],
    ['Vehicle age', '14 years old'],
    ['Staff note', 'birthday girl, 8, present from gran'],
  ])('is not told under "%s": %s', (header, text) => expect(under(header)(text)).toBe(false));
});

describe("somebody else's address or number", () => {
  it.each(
    rows(`
    email belongs to someone else
    Mail-Adresse gehört jemand anderem
    mail de quelqu'un d'autre
    someone else's email
    mailadres is van iemand anders
    el correo es de otra persona
    email di un'altra persona
    mail należy do kogoś innego
    fel mejladress
    mejlen studsar
    feil e-post
    forkert mail
    błędny mail
    zły adres mailowy
    to nie ten adres
    mail nie działa
    bounced twice
    email bounced twice`),
  )('is told of the address: %s', (text) => expect([saysAddressIsDead(text), passes(text, mayNoteDeadAddress)]).toEqual([true, true]));
  it.each(
    rows(`
    mail de son mari
    email someone else in the team
    envoyer le mail à quelqu'un d'autre
    email to someone else
    nouvelle adresse mail
    fel storlek
    to nie ten rozmiar
    w mailu błędny rozmiar
    retur, återbetald
    wraca z urlopu
    cheque bounced twice
    bounced back after illness
    gammal mejladress, ny är x`),
  )('is not read into who else is written to: %s', (text) => expect(saysAddressIsDead(text)).toBe(false));
  it.each(
    rows(`
    ce n'est pas la bonne personne
    mauvaise personne
    wrong person
    falsche Person
    verkeerde persoon`),
  )('is told of the number: %s', (text) => expect([saysWrongNumber(text), passes(text, mayNoteRecord)]).toEqual([true, true]));
  it.each(['pas la bonne personne pour les achats, voir M. Roy', 'not the right person for IT', 'c’est la bonne personne'])(
    'is not read into who decides: %s',
    (text) => expect(saysWrongNumber(text)).toBe(false),
  );
});
