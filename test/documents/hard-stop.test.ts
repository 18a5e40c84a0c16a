import { describe, expect, it } from 'vitest';
import { bannedOfferIn } from '../../src/documents/for-rules.js';
import { told } from './support.js';

describe('a text message whose STOP is no free word of one text', () => {
  it.each([
    ['hard', 'LABOUTIQUE: Soldes! -50% Tapez STOP dans l’appli'],
    ['hard', 'LABOUTIQUE: Soldes! -50% STOP SMS au 36111 hors dimanche'],
    ['hard', 'LABOUTIQUE: Soldes! -50% STOP? Dites-le en caisse'],
    ['hard', 'LABOUTIQUE: Soldes! -50% STOP au 36111 et votre date de naissance'],
    ['hard', 'LABOUTIQUE: Soldes! -50% Envoyez STOP suivi de votre nom au 36111'],
    ['paid', 'LABOUTIQUE: Soldes! -50% STOP au 36111 (1 EUR + prix d un SMS)'],
    ['hard', 'LABOUTIQUE: Soldes! -50% Desabo en magasin'],
    ['hard', 'Lilas: 20% off! lilas.example/x To opt out reply STOP and your date of birth'],
    ['paid', 'Lilas: 20% off! lilas.example/x Opt out: text STOP to 60066 (std rate + 50p)'],
    ['hard', 'Lilas: 20% off! lilas.example/x Opt out in store only'],
    ['hard', 'Lilas: 20% off! lilas.example/x Reply STOP in the app'],
    ['hard', 'Lilas: 20% off! lilas.example/x STOP to 60066 during office hours'],
    ['paid', 'Lilas: 20% rabatt! SMS STOPP till 0939-123456'],
    ['paid', 'Lilas: 20% rabatu! Wyslij STOP na 92505 (25 PLN + VAT)'],
    ['paid', 'Lilas: 20% rabatu! Wyslij STOP na 92505'],
    ['hard', 'Lilas: 20% Rabatt! STOP an 36111 und Ihre Kundennummer'],
    ['paid', 'Lilas: 20% korting! STOP naar 3669 (50 cent + sms)'],
    ['paid', 'SOLAIRE: la prime vous attend. Repondre STOP coute 0,50E'],
    ['paid', 'SOLAIRE: la prime vous attend. STOP au 36111 (0,50E)'],
    ['paid', 'SOLAIRE: la prime vous attend. STOP au 36111, coûte 0,35 €'],
    ['paid', 'Lilas: 20% off! STOP to 80123 costs 50p'],
    ['paid', 'Lilas: 20% off! Reply STOP to opt out, costs 50p'],
  ])('%s: %s', async (said, text) => expect(await told('sms-stop', text, 'x.sms')).toEqual([said]));
  it.each([
    'LABOUTIQUE: Soldes! -50% STOP au 36111',
    'LABOUTIQUE: Soldes! -50% STOP SMS au 36111 (non surtaxe)',
    'LABOUTIQUE: Soldes! -50% en boutique et dans l’appli. STOP au 36111',
    'LABOUTIQUE: Soldes! -50% STOP au 36111 ou en magasin',
    'LABOUTIQUE: -30% hors dimanche. STOP 36111',
    'LABOUTIQUE: Soldes! STOP 36111. Ouvert du lundi au samedi',
    'Lilas: 20% off! lilas.example/x Text STOP to 60066 (std rate)',
    'Lilas: 20% off! lilas.example/x Reply STOP and you will be removed',
    'Lilas: 20% off! lilas.example/x Reply STOP and your name will be removed',
    'Lilas: 20% off in store! Opt out: STOP to 60066',
    'Lilas: 20% rabatt! lilas.example/x Avsluta: SMS STOPP till 72456',
    'Lilas: 20% rabatu! lilas.example/x Rezygnacja: wyslij STOP na 71234',
    'Lilas: 20% off, was 25 EUR. STOP to 60066',
    'LABOUTIQUE: -20% samedi. STOP au 36111, ne coute rien',
    'LABOUTIQUE: STOP au 36111. Le pass coute 0,50E',
    'Lilas: 20% off! STOP to 80123 costs nothing',
    'LABOUTIQUE: STOP au 36111 20e anniversaire',
    'LABOUTIQUE: STOP au 36111, le pass coute 0,50E',
    'LABOUTIQUE: -10 EUR des 50 EUR. STOP 36111',
  ])('but not %s', async (text) => expect(await told('sms-stop', text, 'x.sms')).toEqual([]));
});

describe('who speaks for a body of the state about its aids', () => {
  it('offers to save energy', () => expect(bannedOfferIn('ADEME: verifiez votre eligibilite aux aides.')).toBe('energy-saving'));
  it('unless no aid is spoken of', () => expect(bannedOfferIn('ADEME: reponse a votre courrier du 3 mars.')).toBeUndefined());
});
