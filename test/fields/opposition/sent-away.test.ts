import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

/** What a cell says, through the sieve: `all`, the channels, `?` for somebody to read, nothing. */
const told = (text: string): string => {
  const bytes = Buffer.from(text);
  const { channels, doubt } = readRefusal(text);
  if (!mayHoldRefusal(bytes, 0, bytes.length)) return '';
  return channels.length === 4 ? 'all' : channels.join(' ') || (doubt ? '?' : '');
};

describe('an answer that sends us away', () => {
  it.each([
    'Fuck off',
    'piss off!',
    'go to hell',
    'va te faire voir',
    'dégagez',
    'verpiss dich',
    'vete a la mierda',
    'vaffanculo',
    'rot op',
    'spierdalaj',
    'dra åt helvete',
    'Arrêtez',
    'veuillez arrêter',
    'Stop 36179 merci',
    'stop au 36179 svp',
    'STOP 12345 thanks',
  ])('%s refuses', (text) => expect(told(text)).toBe('all'));
  it.each(['told me to fuck off, then hung up again', 'ARRET', 'Arrêt', 'arrêter', 'STPO', 'sotp', 'S T O P', 'STOP au 36179'])(
    '%s is for somebody to read',
    (text) => expect(told(text)).toMatch(/^(?:\?|all)$/),
  );
  it.each([
    'arrêt maladie',
    'Arrêt de bus',
    'arrêt 2025',
    'arrêt de travail',
    'se dégage du temps lundi',
    'allez vous faire un devis',
    'pide que le den cita',
    'non stop',
    'ok merci',
    'Stoop',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
});

describe('refusals in the languages of the north and in Dutch', () => {
  it.each([
    'wil van de lijst af',
    'wil van onze lijst af',
    'heeft gevraagd om uit het bestand te worden gehaald',
    'AVG verwijderverzoek',
    'verwijderverzoek ontvangen',
    'wil niet meer op de lijst staan',
    'verzoek tot verwijdering',
  ])('%s refuses', (text) => expect(told(text)).toBe('all'));
  it.each([
    'Wypisz mnie proszę',
    'nie pisać więcej',
    'usuńcie mnie',
    'daj mi spokój',
    'kontakt zabroniony',
    'Lad mig være i fred',
    'la meg være',
    'ingen kontakt',
    'ikke kontakt',
    'ej kontakt',
    'låt mig vara',
    'vill inte höra av er',
    'begäran om radering',
    'anmodning om sletning',
    'ei yhteydenottoa',
    'poista minut',
  ])('%s is for somebody to read', (text) => expect(told(text)).toBe('?'));
  it.each([
    'jeszcze nie kontaktowany',
    'nie kontaktowano jeszcze',
    'nie kontaktowany',
    'ännu inte kontaktad',
    'endnu ikke kontaktet',
    'brak kontaktu',
    'nie pisać po polsku',
    'låt mig vara med på mötet',
    'staat op de wachtlijst',
    'wil van de wachtlijst af',
    'verwijderverzoek voor recensie',
    'ingen kontakt ännu, ring på måndag',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
});

describe('an agreement that is none, or none any more', () => {
  it.each([
    "n'est plus d'accord",
    "n'est plus d'accord pour être contacté",
    'no longer agrees',
    'ya no está de acuerdo',
    'niet meer akkoord',
    "non è più d'accordo",
  ])('%s refuses', (text) => expect(told(text)).toBe('all'));
  it.each([
    'accord non donné',
    'désaccord',
    "n'a pas souhaité laisser son accord",
    "a changé d'avis pour les mails",
    'changed her mind about emails',
    'Einwilligung nicht erteilt',
    'niet akkoord',
    'sa mère refuse',
    'le mari refuse',
    'la maman ne veut pas',
    'mineur (15 ans), sa mère refuse',
    'his mother refuses',
    'Ehefrau will nicht',
    'il marito non vuole',
    'zijn vrouw weigert',
  ])('%s is for somebody to read', (text) => expect(told(text)).toBe('?'));
  it.each([
    "n'est plus d'accord sur le prix",
    'désaccord avec son associé',
    "a changé d'avis sur la couleur",
    "refus de vente, propriétaire a changé d'avis",
    'sa mère refuse le devis',
    'la maman ne veut pas de monture rouge',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
});

describe('what is not to be used', () => {
  it.each([
    ['ne pas utiliser son mail', 'email'],
    ["ne pas utiliser l'adresse mail", 'email'],
    ['do not use his email', 'email'],
    ['E-Mail nicht verwenden', 'email'],
    ['non usare la mail', 'email'],
    ['não usar o email', 'email'],
    ['mailadres niet gebruiken', 'email'],
    ['ne pas utiliser le portable', 'phone sms'],
    ['ne pas utiliser ses données', 'all'],
    ['plus de com', 'all'],
    ['nicht verwenden', '?'],
    ['no usar', '?'],
  ])('%s bars %s', (text, bars) => expect(told(text)).toBe(bars));
  it.each([
    'ne pas utiliser de javel',
    'do not use the lift',
    'ne plus utiliser cette adresse mail, nouvelle : contact@',
    'alte Mail nicht mehr verwenden, neu: info@beispiel.de',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
});

describe('what may be sent of a service only', () => {
  it.each([
    'infos service uniquement',
    'Ne veut recevoir que les convocations',
    'ne veut recevoir que ses factures',
    'adresse mail pour les factures seulement',
    'uniquement rappels contrôle',
    'email for invoices only',
    'E-Mail nur für Rechnungen',
    'correo solo para facturas',
    'alleen facturen',
  ])('%s is for somebody to read', (text) => expect(told(text)).toBe('?'));
  it.each(['le client paie ses factures uniquement par virement', 'facture par mail uniquement', 'livraison uniquement', 'invoice only'])(
    '%s says nothing',
    (text) => expect(told(text)).toBe(''),
  );
});

describe('the sign of a number, and no interest', () => {
  it.each([
    'N° bulletin',
    'bulletin n°12',
    'bulletin n° 12',
    'Bulletin No 12',
    'courrier n°2',
    'boletín n.º 5',
    'not interested',
    'He said he is not interested',
    'told me he is not interested',
    "elle a dit qu'elle n'était pas intéressée",
    'hij zei dat hij geen interesse heeft',
    'er sagt er hat kein Interesse',
  ])('%s says nothing', (text) => expect(told(text)).toBe(''));
  it.each([
    'no bulletin',
    'newsletter: no',
    'pas de newsletter',
    'not interested, do not call again',
    'He said he is not interested, remove him',
  ])('%s does', (text) => expect(told(text)).not.toBe(''));
});
