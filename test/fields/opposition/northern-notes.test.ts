import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { saysAddressIsDead } from '../../../src/fields/email/returned/undeliverable.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { minorNotedIn, youngNamedIn } from '../../../src/fields/person/ages/noted-ages.js';
import { notesDeath } from '../../../src/fields/person/death-notes.js';
import { notesGuardianAlone, notesProtection, statesProtection } from '../../../src/fields/person/protection-notes.js';
import { youngNotedIn } from '../../../src/fields/person/young-notes.js';

const TODAY = parseIsoDay('2026-12-01') as number;
const rows = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim());
const readIn = (text: string): string => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  if (!mayHoldRefusal(bytes, 0, bytes.length)) return 'not asked';
  return channels.length > 0 ? channels.join(' ') : doubt ? 'doubt' : 'nothing';
};
const isTold = (text: string): boolean => !['not asked', 'nothing'].includes(readIn(text));
const isYoung = (said: number | 'pupil' | undefined): boolean => said === 'pupil' || (said !== undefined && said < 18);
/** Whatever reader of notes says something. */
const toldBy = (text: string): readonly string[] =>
  Object.entries({
    refusal: isTold(text),
    death: notesDeath(text),
    protection: notesProtection(text) || statesProtection(text) || notesGuardianAlone(text),
    young: isYoung(minorNotedIn(text)) || isYoung(youngNotedIn(text, TODAY)) || isYoung(youngNamedIn(text)),
    address: saysAddressIsDead(text),
  })
    .filter(([, told]) => told)
    .map(([reader]) => reader);

describe('what shop assistants and salespeople note in Swedish', () => {
  it.each(
    rows(`
    ringer tillbaka
    ringer tillbaka imorgon
    köpte skor strl 42
    vill ha faktura på mejl
    vill ha kvitto på mejl, inte papper
    inte hemma före 17
    ej hemma, ring efter 18
    leverans ej möjlig på fredag
    svarar inte på mejl
    svarar ej, nytt försök på måndag
    har ingen mejl
    fick inget mejl med kvittot
    har inte fått mejlet än
    har ej fått nyhetsbrevet
    ej anträffbar
    kunde inte nås på telefon
    mejlade offert, inget svar
    mejl skickat, inget svar än
    sms skickat, ej hämtat ut paketet
    hittar inte mejlet med rabattkoden
    rabattkoden i nyhetsbrevet fungerar inte
    ring inte före 10
    kontakta helst på kvällen
    tveka inte att kontakta kunden
    glöm inte mejla orderbekräftelse
    ta bort rabatt på order
    avslutade köpet i butik
    byter storlek
    vill byta tid, inte onsdagar
    nöjd kund
    inget att anmärka
    inga klagomål
    har bytt mejl
    vill gärna ha nyhetsbrev
    vill ha mer info om erbjudandet
    skickat mejl till Inga
    kunden återkommer
    inte intresserad av skor, vill se väskor
    samtycke finns
    prenumererar på nyhetsbrevet
    stamkund sedan 12 år
    köpte present till son 8 år
    varan slut på lagret, kontaktas när den kommer
    har inte bestämt sig, ringer nästa vecka
    väntelista, inte på plats
    frun har gått bort, han är kvar som kund
    vill inte ha kasse
    skorna var för små, inget kvitto
    betalar inte med kort`),
  )('changes nothing: %s', (text) => expect(toldBy(text)).toEqual([]));
});

describe('what they note in Polish', () => {
  it.each(
    rows(`
    nie odebrał
    nie odbiera, zadzwonić jutro
    nie ma w domu po 17
    oddzwoni jutro
    kupiła buty rozmiar 38
    chce fakturę na maila
    wysłać paragon na maila
    nie dostał maila z potwierdzeniem
    nie ma maila
    nie odpowiada na maile
    brak kontaktu
    brak kontaktu telefonicznego
    brak towaru na magazynie, dać znać mailem
    nie udało się skontaktować
    nie można się skontaktować
    skontaktować się po 17, nie wcześniej
    bez zastrzeżeń
    brak uwag
    bez cukru
    reklamacja, nie działa zamek
    reklamacja: buty, bez paragonu
    zrezygnował z zamówienia
    rezygnuje z wizyty, nowy termin w piątek
    usunąć pozycję z zamówienia
    odwołał wizytę mailem
    nie wie jeszcze, oddzwoni
    nie pamięta maila
    chętnie otrzyma newsletter
    zgoda jest
    wyraził zgodę na newsletter
    klient od 12 lat
    prezent dla syna 8 lat
    mąż zmarł, ona zostaje klientką
    zadowolony klient
    dostawa niemożliwa w sobotę
    kurier nie zastał
    nie chce torby
    nie chce czekać na dostawę
    stały klient
    faktura na firmę sp. z o.o.`),
  )('changes nothing: %s', (text) => expect(toldBy(text)).toEqual([]));
});

describe('what they note in Danish and Norwegian', () => {
  it.each(
    rows(`
    ringer tilbage
    ringer igen i morgen
    ringer tilbake
    tog ikke telefonen
    tok ikke telefonen
    ikke hjemme før kl 17
    købte sko str. 42
    kjøpte sko str 42
    vil have faktura på mail
    vil ha kvittering på e-post
    svarer ikke på mail
    har ikke fået mail endnu
    har ikke fått e-post ennå
    fik ikke nyhedsbrevet
    fant ikke e-posten med koden
    har ingen e-post
    har ikke mail
    ingen kvittering
    ikke tilfreds med skoene
    bytter størrelse
    levering ikke mulig fredag
    pakken er ikke hentet, sms sendt
    mail sendt, intet svar
    ikke kontaktet endnu
    ikke kontaktet
    vil gerne have nyhedsbrev
    ønsker mer info
    fast kunde siden 12 år
    gave til søn 8 år
    aftale flyttet, ikke onsdag
    fjern rabat fra ordren
    slettet ordre, ny bestilt
    avtale kl 10, ikke mandag
    ingen problemer
    ingen bemærkninger
    samtykke givet
    husk at kontakte kunden
    kan ikke kontaktes før kl 15
    død batteri, byttet`),
  )('changes nothing: %s', (text) => expect(toldBy(text)).toEqual([]));
});

describe('what they note in Czech and Finnish', () => {
  it.each(
    rows(`
    zavolá zpět
    koupil boty vel. 42
    chce fakturu mailem
    reklamace bez účtenky
    nedostal newsletter
    souhlas dán
    bez připomínek
    soittaa takaisin
    ei vastaa
    ei ole saanut uutiskirjettä
    ei kotona ennen viittä
    haluaa laskun sähköpostiin
    tilaus peruttu
    ei tavoitettu`),
  )('changes nothing: %s', (text) => expect(toldBy(text)).toEqual([]));
});

describe('what they note of mails, lists and contacts that are no wish', () => {
  it.each(
    rows(`
    stoppa leveransen, kunden mejlar ny adress
    stängde butiken 18, ingen kontakt idag
    ingen kontakt, försöker igen tisdag
    lämnat meddelande, ingen svarade
    kunden mejlade att hon inte kommer
    kunden har inte mejl, ring istället
    kontaktad, inget köp
    inga fler frågor efter mejlet
    inte registrerad i systemet
    finns inte i registret
    fyllde inte i listan
    lista på önskade skor, inga klackar
    vill inte bli medlem i kundklubben
    ingen återbetalning, kontakta butikschefen
    ej betald, skicka påminnelse via sms
    betalade ej, sms-påminnelse
    ta bort fläck på jacka, ring när klar
    kontaktperson slutat, ny mejl kommer
    tog bort fel vara, mejlade kunden
    inget mejl registrerat
    saknar mejladress
    mejladress ej angiven
    vill ej uppge mejl
    vill inte lämna mejladress
    ville ikke oppgi e-post
    ønsker ikke å oppgi mail
    nie chciał podać maila
    nie podał maila
    nie chce podawać maila
    uten e-post
    slettet dublet, samme mail
    dublett borttagen, samma mejl
    usunięto duplikat, ten sam mail
    mail slettet ved en fejl
    nej til gavekort, mail om nye varer ok
    tackade nej till kvitto, mejl ok
    vil ikke have pose
    ønsker ikke gaveinnpakning
    kunde ikke hjemme, sms sendt
    ikke på lager, giv besked på sms
    ikke på lager, sender mail når den er inne
    inte i lager, mejla när den kommer
    nie ma na stanie, napisać maila
    nie ma rozmiaru, wysłać smsa gdy będzie
    brak rozmiaru, klientka prosi o smsa
    bez kontaktu od marca
    klient nie zdecydowany, kontakt w marcu
    nie zdecydowała się, kontakt za tydzień
    wypisać fakturę na firmę
    stop, zamówienie wstrzymane
    lubi reklamy naszego sklepu
    baza wypadowa, bez noclegu
    zgoda na dostawę bez podpisu
    bez zgody szefa nie kupi
    koniec promocji, wyślij newsletter
    przestała przychodzić, wysłać ofertę
    odwołała rezerwację mailem
    usunąć plamę z kurtki
    usunąć produkt z koszyka
    bankar inte, ring på
    ei halua kassia
    ei muista sähköpostia
    lopetti työt, uusi yhteyshenkilö
    poistettu tuote tilauksesta
    nechce tašku
    zrušil termín, zavolá
    nezvedá telefon
    odhlásil se z kurzu
    bez slevy
    kunde jobber ikke i markedsføring
    arbetar inte med marknadsföring längre
    inte ansvarig för marknadsföring
    listan över gäster ej klar
    avvisare via sms`),
  )('changes nothing: %s', (text) => expect(toldBy(text)).toEqual([]));
});

describe('a way of being reached that is denied', () => {
  it.each(
    rows(`
    tackat nej till utskick
    tackar nej till reklam
    nej tack till mejl
    borttagen på egen begäran
    vill bli borttagen
    vill bli avregistrerad
    avsagt sig reklam
    avsäger sig direktreklam
    direktreklam nej
    motsätter sig marknadsföring
    invändning mot direktmarknadsföring
    sagt upp nyhetsbrevet
    avslutat prenumeration
    skicka inget
    oönskad reklam
    nyhetsbrev: nej
    har ej samtyckt
    vill slippa reklam
    vill slippa våra mejl
    vägrar utskick
    tagit bort sig från listan
    valt bort nyhetsbrevet
    vill inte stå i registret
    aldrig bett om nyhetsbrev
    inget nyhetsbrev tack`),
  )('is for somebody to look at in Swedish: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    prosi o brak kontaktu
    nie chce być w bazie
    usunięty z listy na prośbę
    wypisać
    bez zgody
    proszę przestać
    zgłosił spam
    grozi RODO
    straszy UODO
    bez maili
    nie życzy sobie być w bazie
    rezygnacja z newslettera
    nie chce żadnych sms-ów
    dość reklam
    nigdy nie prosił o newslettera
    odmawia zgody
    nie zgodził się na maile
    wykreślić
    usunąć na prośbę klientki
    niechciane maile`),
  )('is for somebody to look at in Polish: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    takket nei til nyhetsbrev
    takker nej til mails
    ingen nyhedsbreve tak
    vil slippe reklame
    vil ikke stå på listen
    fravalgt nyhedsbrev
    opsagt nyhedsbrev
    sagt opp nyhetsbrevet
    motsetter seg markedsføring
    indsigelse mod markedsføring
    slettet på egen anmodning
    fjernet etter eget ønske
    uønsket reklame
    aldrig givet samtykke
    nyhedsbrev: nej
    nyhetsbrev nei
    send ikke mere
    avslår e-postutskick`),
  )('is for somebody to look at in Danish and Norwegian: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    bez souhlasu
    nedal souhlas
    nechce newslettery
    nechce být v databázi
    zrušil odběr newsletteru
    ilman suostumusta
    perui uutiskirjeen
    vastustaa markkinointia`),
  )('is for somebody to look at in Czech and Finnish: %s', (text) => expect(isTold(text)).toBe(true));
});
