import { describe, expect, it } from 'vitest';
import { glossDutch } from '../../../src/fields/opposition/refusal/dutch/gloss-dutch.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

const said = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  if (!mayHoldRefusal(bytes, 0, bytes.length)) return 'nothing';
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 ? channels.join(' ') : doubt ? 'to look at' : 'nothing';
};
const ALL = 'email phone sms post';

describe('notes in Dutch refuse what they name, and everything where they name nothing', () => {
  it.each([
    ['gn reclame mr', ALL],
    ['wil gn info mr', ALL],
    ['boos, wil ons niet mr spreken', ALL],
    ['haal me uit jullie systeem', ALL],
    ['vraagt waar we zijn nummer vandaan hebben en wil dat het gewist wordt', ALL],
    ['afgem. v alles, 30-9', ALL],
    ['wil niet meer gebeld worden', 'phone'],
    ['liever geen telefoontjes meer', 'phone'],
    ['graag uitschrijven voor de nieuwsbrief', 'email'],
    ['afmelding nwsbrf 12/3', 'email'],
    ['schrijf mij uit voor de mails aub', 'email'],
    ['alleen per post bereikbaar, niet bellen of mailen', 'email phone'],
    ['enkel nog per brief contacteren', 'email phone sms'],
    ['wenst gn tekstberichten', 'sms'],
  ])('%s: %s', (text, refused) => expect(said(text)).toBe(refused));

  it.each([
    'niet bellen voor 10 uur',
    'niet bellen tussen 12 en 13u',
    'wil nog geen offerte',
    'geen bezwaar tegen mails',
    'factuur geweigerd',
    'vacature uitgeschreven',
    'afspraak verzet nr 14/6',
    'niet vergeten te bellen',
    'nog niet gebeld',
    'abonnement krant opgezegd',
    'wil graag de nieuwsbrief ontvangen',
    'bestelling geannuleerd, wil wel op de hoogte blijven',
    'afgemeld voor het diner',
    'gestopt met roken',
  ])('%s refuses nothing', (text) => expect(said(text)).toBe('nothing'));
});

describe('a note in Dutch, word by word in German', () => {
  it.each([
    ['wil niet meer gebeld worden', 'will nicht mehr angerufen werden'],
    ['niet bellen voor 10 uur', 'nicht anrufen vor 10 Uhr'],
    ['meld mij af voor de mailings', 'abmelden mich für die Mailings'],
    ['liever mailen dan bellen', 'lieber mailen als anrufen'],
    ['uitgeschr. klantenlijst', 'abgemeldet Kunden-liste'],
  ])('%s: %s', (text, german) => expect(glossDutch(text)?.german).toBe(german));

  it.each([
    'ne plus appeler, est fâché',
    'do not call, she was mad about the mails',
    'nicht anrufen, will keine Post',
    'no llamar, van a reclamar',
    'non chiamare, ha detto basta',
    'Robinson',
    'avg_verwijderen',
    '',
  ])('%j is none', (text) => expect(glossDutch(text)).toBe(undefined));
});
