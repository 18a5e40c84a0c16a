import { describe, expect, it } from 'vitest';
import { judgedMessage } from '../../src/documents/judge-message.js';
import { firstSale } from '../../src/documents/sentences/sells.js';
import { readMessages } from '../../src/messages/read-messages.js';
import type { Sending } from '../../src/model/document/judged-message.js';

const SENDING = { kind: 'transactional', appends: [], audience: 'professional', country: 'FR' } as unknown as Sending;
const sells = async (text: string): Promise<boolean> => {
  const [message] = await readMessages(Buffer.from(`Objet : Votre facture\n\n${text}\n`), 'a.txt');
  return message !== undefined && firstSale(judgedMessage(message, SENDING)) !== undefined;
};

describe('a message of service that sells', () => {
  it.each([
    'Découvrez notre nouveau module paie.',
    'Profitez de -30 % jusqu’au 15 décembre !',
    'Votre facture est disponible. Réservez votre démo.',
    'Code promo : DEVIS10',
    'Vous aimerez aussi nos ardoises.',
    'Book a demo today.',
    'You might also like our new range.',
    'Get 20% off your next order.',
    'ENERGIEPLUS: dernier jour pour votre prime gaz ! Rappelez le 0247112233.',
    'Souscrivez vite sur energieplus.fr/promo',
    'Profitez de votre remise jusqu’au 15/12',
    'Bénéficiez d’une prime de 300 euros',
    'Ne manquez pas cette offre',
    'Last chance to save on your heating',
    'Sichern Sie sich 20 % Rabatt',
    'Nu 15% korting op alles',
    'Doublez votre don avant le 31 décembre : je donne',
    'Et si vous faisiez encore un geste ?',
    'Devenez partenaire : réservez votre stand',
    'Pensez à renouveler votre adhésion et à faire un don',
    'Double your impact: give again before 31 December.',
    'Donate now',
    'Would you consider making another donation?',
    'Become a member today',
    'Werden Sie Fördermitglied',
    'Doneer nu',
    'Diventa socio sostenitore',
    'Haga una donación',
  ])('%s', async (text) => expect(await sells(text)).toBe(true));
  it.each([
    'Dernier jour pour régler votre facture.',
    'Ne manquez pas votre rendez-vous de demain.',
    'Votre prime est versée ce jour.',
    'Vous bénéficiez de la garantie deux ans.',
    'Last day to pay your invoice',
    'Votre facture n° 2026-114 est disponible.',
    'Découvrez votre facture en ligne.',
    'TVA : 20 %',
    'Votre essai se termine demain.',
    'Téléchargez gratuitement votre facture.',
    'Votre commande est confirmée, elle arrive jeudi.',
    'Your order has shipped.',
    'Your verification code is 123456.',
    'Merci pour votre don de 50 €.',
    'Veuillez trouver votre reçu fiscal en pièce jointe.',
    'Votre stand est réservé.',
    'Votre adhésion est renouvelée.',
    'Thank you for making a donation.',
    'Thank you for becoming a member.',
    'Convocation à l’assemblée générale du 12 mars',
    'Vielen Dank für Ihre Spende',
    'Prorata : 2026-11-30 %'.replace(' %', ''),
  ])('%s sells nothing', async (text) => expect(await sells(text)).toBe(false));
});

describe('an offer in a message of service, in other words and languages', () => {
  it.each([
    'Sparen Sie 20 % beim nächsten Einkauf mit dem Code DANKE20!',
    'Skorzystaj z 20% rabatu na następne zakupy!',
    'Donnez votre avis et recevez un bon de 5 €.',
    'Votre panier vous attend.',
    'Vous avez laissé un pull dans votre panier.',
    'You left a jumper in your basket.',
    'Leave a review and get a £5 voucher.',
  ])('%s', async (text) => expect(await sells(text)).toBe(true));
  it.each([
    'Votre bon de livraison est joint.',
    'Vous recevrez un bon de livraison 512.',
    'Ihre Bestellung ist unterwegs.',
    'Twoje zamówienie zostało wysłane.',
    'Your parcel was left at the door.',
    'Die Mehrwertsteuer beträgt 20 %.',
  ])('but not %s', async (text) => expect(await sells(text)).toBe(false));
});
