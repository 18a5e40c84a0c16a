import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire agent', [text])[0] as string;

describe('what agents note of a call', () => {
  it.each([
    ['le mari a dit de plus rappelé', 'phone'],
    ['a demandé de plus appeler', 'phone'],
    ['demande de plus être appelé', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it.each(['mettre en BL', 'mis en BL', 'passer en NPA', 'NPAC', 'a reçu 10 appels ce mois, exaspéré'])('%s must be read', (text) =>
    expect(said(text)).toBe('to look at'),
  );
  it.each([
    'a demandé de plus amples infos',
    'a dit de plus en plus de demandes',
    'mettre en BL 4512',
    'furieux de la livraison',
    'tel du voisin',
    'a raccroché, rappeler',
    'exaspéré par les travaux',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

describe('the only way, in Dutch and in Portuguese', () => {
  it.each([
    ['alleen telefonisch contact', 'email sms post'],
    ['só por telefone', 'email sms post'],
    ['alleen per post', 'email phone sms'],
    ['só por correio', 'email phone sms'],
    ['só por correio eletrônico', 'phone sms post'],
    ['apenas por email', 'phone sms post'],
    ['enkel per mail', 'phone sms post'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it.each(['alleen telefonisch', 'enkel bellen'])('%s must be read', (text) => expect(said(text)).toBe('to look at'));
  it.each(['woont alleen', 'alleen bellen na 18u', 'alleen op dinsdag', 'Enkel anrufen', 'só liga às terças', 'so call back'])(
    '%s stays ordinary',
    (text) => expect(said(text)).toBe('nothing'),
  );
});

describe('one way denied in Dutch, and the other allowed', () => {
  it.each([
    ['niet bellen, wel mailen', 'phone'],
    ['wel mailen, niet bellen', 'phone'],
    ['NIET BELLEN - wel mail ok', 'phone'],
    ['mailen mag, niet bellen', 'phone'],
    ['niet meer bellen, mail ok', 'phone'],
    ['wel bellen, niet mailen', 'email'],
    ['geen mails, bellen mag', 'email'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it('goes on refusing both', () => expect(said('niet bellen, niet mailen')).toBe('email phone'));
  it.each(['klant heeft geen klachten'])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

describe('nobody complained', () => {
  it.each([
    'subscribed to newsletter, no complaints',
    'hat Newsletter abonniert, keine Beschwerden',
    'no dudar en llamar',
    'Geen bezwaar tegen mails',
    'inscrit à la newsletter, aucune plainte',
  ])('%s', (text) => expect(said(text)).toBe('nothing'));
  it.each([
    ['no complaints but do not contact again', 'email phone sms post'],
    ['pas de plainte, ne plus appeler', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

describe('a request under the GDPR may be one to stop', () => {
  it.each([
    'GDPR request received',
    'DSGVO-Anfrage erhalten',
    'Auskunftsersuchen DSGVO',
    'Datenauskunft nach Art. 15 angefragt',
    'heeft AVG-verzoek ingediend',
    'demande RGPD reçue',
    'richiesta GDPR ricevuta',
    'pedido RGPD recebido',
    'asked where we got his data',
    'veut savoir d’où viennent ses données',
  ])('%s must be read', (text) => expect(said(text)).toBe('to look at'));
  it.each([
    'demande RGPD traitée',
    'asked where we got his details, told him, fine w/ it',
    'formation RGPD demandée',
    'demande de formation RGPD',
    'demande de devis, conforme RGPD',
    'registre RGPD à jour',
    'Demande d’accès au portail',
    'GDPR training request',
    'avg order 300',
    'where did you get the parts',
    'd’où vient le colis',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});
