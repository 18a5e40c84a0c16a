import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const readIn = (text: string): string => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  if (!mayHoldRefusal(bytes, 0, bytes.length)) return 'not asked';
  return channels.length > 0 ? channels.join(' ') : doubt ? 'doubt' : 'nothing';
};
const isTold = (text: string): boolean => !['not asked', 'nothing'].includes(readIn(text));
const rows = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim());

describe('an address that was given for one use', () => {
  it.each(
    rows(`
    que pour l'e-ticket
    mail pour facture uniquement
    adresse donnée juste pour la facture
    juste pour suivi commande
    pour le SAV seulement
    participation concours seulement
    mail seulement pour le reçu fiscal
    mail uniquement pour la carte de fidélité
    receipt only
    e-receipt only
    for order updates only
    warranty only
    prize draw only
    email given just for the invoice
    wifi only
    alleen voor kassabon
    alleen voor bestelling
    alleen voor bon
    mail enkel voor factuur
    nur für Kassenbon
    nur für Rechnung
    nur für Bestellbestätigung
    nur wegen Garantie
    nur Gewinnspiel
    nur für Kundenkarte
    solo para la garantía
    correo solo para la factura
    solo concurso
    solo per lo scontrino
    mail solo per la fattura
    só para a fatura
    tylko do paragonu
    tylko do zamówienia
    tylko faktura
    tylko konkurs
    wyłącznie do faktury
    endast för kvitto
    bara för order
    bara tävling
    kun til kvittering`),
  )('is for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    envoyer la facture par mail
    facture par mail uniquement
    Rechnung nur per Mail
    nur auf Rechnung
    invoice by email only
    fattura solo per mail
    factura solo por correo
    bara faktura
    cash only
    tylko gotówka
    bara kontant
    nur Barzahlung
    solo contanti
    livraison uniquement
    delivery only
    livraison uniquement le matin
    commande uniquement en ligne
    achat magasin uniquement
    venu juste pour le SAV hier
    a pris juste un ticket
    ticket perdu
    garantie expirée
    bon client seulement
    bon cadeau uniquement
    dispo uniquement pour rdv
    ok pour rdv seulement
    que pour le plaisir
    juste pour info
    kupuje tylko online`),
  )('is not read into how somebody buys or pays: %s', (text) => expect(isTold(text)).toBe(false));
});

describe('a consent that was none', () => {
  it.each(
    rows(`
    case cochée par la vendeuse
    cochée par nos soins
    case pré-cochée
    opt in mis par défaut caisse
    inscrite d'office à la newsletter
    rentrée sans son accord
    ajouté par erreur dans la newsletter
    ajouté sans lui demander
    accord tacite
    box was pre ticked
    pre-checked by default
    ticked by staff
    opted in by default
    added by mistake
    signed up without her knowledge
    didn't ask for consent
    consent assumed
    vinkje stond al aan
    aangevinkt door medewerker
    geen toestemming, toch ingevoerd
    geen toestemming
    per ongeluk toegevoegd
    Häkchen war vorausgewählt
    Kästchen war schon angekreuzt
    Häkchen vom Verkäufer gesetzt
    versehentlich in den Newsletter aufgenommen
    ohne zu fragen eingetragen
    casilla premarcada
    la casilla ya venía marcada
    dado de alta por error
    casella già spuntata
    casella spuntata dalla commessa
    manca il consenso
    caixa pré-marcada
    adicionado por engano
    sem consentimento
    zgody nie wyraził
    zgoda zaznaczona domyślnie
    zaznaczone przez pomyłkę
    nie pytano o zgodę
    bez zgody
    samtycke saknas
    aldrig samtyckt
    inget samtycke
    ikryssad av personalen
    samtykke mangler
    intet samtykke
    suostumus puuttuu`),
  )('is for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    case cochée par la cliente
    case cochée en caisse
    case non pré-cochée
    article ajouté par erreur
    commande saisie par erreur
    langue FR par défaut
    accord écrit reçu
    consentement recueilli en magasin
    box was not pre-ticked
    box ticked by customer
    item added by mistake
    order added in error
    consent on file
    Häkchen von Kundin gesetzt
    versehentlich doppelt bestellt
    vinkje gezet door klant
    toestemming gegeven in winkel
    casilla marcada por el cliente
    casella spuntata dal cliente
    wyraził zgodę
    samtycke finns
    samtykke givet
    consent box was preticked, so we asked again: yes
    marcado por error, corregido
    iscritto per errore al corso B
    tous les cartons cochés par le livreur`),
  )('is not read into one that was given: %s', (text) => expect(isTold(text)).toBe(false));
});

describe('an account that was closed, and a complaint', () => {
  it.each(
    rows(`
    compte clôturé
    a clôturé son compte
    compte désactivé
    account closed
    closed her account
    account deleted
    account verwijderd op verzoek
    wil account verwijderen
    spam gemeld
    Konto gelöscht
    Konto geschlossen
    cuenta cerrada a petición
    conta encerrada a pedido
    usunąć konto
    konto usunięte na prośbę
    skarga do UODO
    zgłoszone jako spam
    konto raderat på begäran
    vill radera konto
    anmält till IMY
    klagomål till IMY
    spärrad
    klage til Datatilsynet
    konto slettet
    kontoen slettes
    valitus tietosuojavaltuutetulle`),
  )('is for somebody to look at: %s', (text) => expect(isTold(text)).toBe(true));

  it.each(
    rows(`
    compte créé en magasin
    exercice clôturé au 31/12
    comptes clôturés au 31/12
    dossier clôturé
    bank account closed, new IBAN
    account closed won
    account manager left
    konto na facturze
    Konto eröffnet
    Konto gelöscht, neu angelegt
    account deleted by mistake, recreate
    konto skapat i butik
    mail tombé dans les spams
    skarga na produkt
    klagomål på varan
    spärrat kort
    travaille au IMY`),
  )('is not read into what is of something else: %s', (text) => expect(isTold(text)).toBe(false));
});

describe('a note that allows one thing, but not one way', () => {
  it.each([
    ['ok pour rappel mais pas de mail', 'email'],
    ['OK appel mais pas de mail', 'email'],
    ["d'accord pour être rappelé mais pas de mail", 'email'],
    ['ok pour un rdv mais pas de mail', 'email'],
    ['ok tel mais pas de sms', 'sms'],
    ["ok mail mais pas d'appel", 'phone'],
    ['ok to call but no emails', 'email'],
    ['happy to talk but no emails', 'email'],
    ['ok call but no mail', 'email post'],
    ['Anruf ok, aber keine E-Mail', 'email'],
    ['ok llamada pero no correo', 'email post'],
    ['ok chiamata ma no email', 'email'],
    ['terugbellen ok maar geen mail', 'email'],
  ])('refuses that way alone: %s', (text, channels) => expect(readIn(text)).toBe(channels));

  it.each(
    rows(`
    ok pour rappel mais pas de mail reçu
    ok mais pas de mail dans la base
    ok pour rappel mais pas lundi
    joint mais n'a pas de mail
    pas de mail`),
  )('refuses nothing where there is none: %s', (text) => expect(isTold(text)).toBe(false));
});

describe('whoever is glad of what is sent', () => {
  it.each(['freut sich über Newsletter', 'freut sich immer über unsere Mails', 'Kundin freut sich auf den Katalog'])(
    'refuses nothing: %s',
    (text) => expect(isTold(text)).toBe(false),
  );
  it.each(['freut sich nicht über Newsletter', 'freut sich, keine Newsletter mehr zu bekommen', 'freut sich wenn Newsletter aufhört'])(
    'is not read into whoever is glad that it ends: %s',
    (text) => expect(isTold(text)).toBe(true),
  );
});
