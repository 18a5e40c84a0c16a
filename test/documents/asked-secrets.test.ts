import { describe, expect, it } from 'vitest';
import { type AskedSecret, secretAskedFor } from '../../src/documents/for-rules.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

const under = (heading: string, text: string) =>
  judgedScript(readScript(bytesOf(`# Script\n\n## ${heading}\n\n${text}\n`), 'a.md'), 'consumer');
const asked = (text: string): AskedSecret | undefined => {
  const script = under('Conclusion', text);
  return script.turns.map((_, i) => secretAskedFor(script, i)).find((found) => found !== undefined);
};

describe('a call that asks for', () => {
  it.each<[AskedSecret, string]>([
    // An account.
    ['bank', '> Parfait. Il me faudrait votre IBAN pour le prélèvement.'],
    ['bank', '> Pouvez-vous me donner votre RIB, s’il vous plaît ?'],
    ['bank', '> Quelles sont vos coordonnées bancaires ?'],
    ['bank', '> Je vais prendre votre numéro de compte bancaire.'],
    ['bank', '> Envoyez-moi votre RIB par mail dès aujourd’hui.'],
    ['bank', 'Demander l’IBAN avant de raccrocher.'],
    ['bank', 'Noter les coordonnées bancaires du client dans la fiche.'],
    ['bank', '> Could I have your bank details, please?'],
    ['bank', '> I just need your sort code and account number.'],
    ['bank', '> Can you read me your IBAN?'],
    ['bank', 'Ask for the IBAN and read it back.'],
    ['bank', 'Take the customer’s bank account details.'],
    // A card.
    ['card', '> Pouvez-vous me dicter les seize chiffres de votre carte ?'],
    ['card', '> Il me faut votre numéro de carte bancaire et la date d’expiration.'],
    ['card', '> Donnez-moi le cryptogramme au dos de la carte.'],
    ['card', '> Munissez-vous de votre carte bancaire, je vous écoute.'],
    ['card', '> Quels sont les trois derniers chiffres au dos de votre carte bleue ?'],
    ['card', 'Demander le numéro de CB et les trois chiffres du dos.'],
    ['card', '> What is the long number on the front of your card?'],
    ['card', '> Please read me your card number and the expiry date.'],
    ['card', '> I’ll take your card details now.'],
    ['card', '> Have your credit card ready, please.'],
    ['card', 'Collect the card number and the CVV.'],
    // A code.
    ['code', '> Vous allez recevoir un code par SMS : donnez-le-moi.'],
    ['code', '> Quel est le code que vous venez de recevoir par SMS ?'],
    ['code', '> Pouvez-vous me lire le code reçu par texto ?'],
    ['code', '> Je vous envoie un SMS ; dictez-moi le code de validation.'],
    ['code', '> Il me faut votre mot de passe de l’espace client.'],
    ['code', 'Demander au client le code de vérification reçu par SMS.'],
    ['code', '> You will get a code by text message. Please read it to me.'],
    ['code', '> What is the six-digit code we just sent you?'],
    ['code', '> Tell me the verification code on your phone.'],
    ['code', 'Ask for the one-time passcode.'],
    ['code', '> Can you confirm the code that you have just received?'],
  ])('%s: %s', (what, text) => expect(asked(text)).toBe(what));

  it.each([
    '> Le paiement se fait plus tard, par un lien sécurisé.',
    '> Nous vous enverrons un lien sécurisé pour saisir votre IBAN.',
    '> Vous renseignerez vos coordonnées bancaires vous-même sur notre espace client.',
    '> Nous ne vous demanderons jamais votre IBAN par téléphone.',
    '> Aucune coordonnée bancaire ne vous sera demandée.',
    '> L’essai est gratuit, sans carte bancaire.',
    '> Ne donnez jamais un code reçu par SMS, même à nous.',
    '> Si quelqu’un vous demande votre numéro de carte, raccrochez.',
    '> Préférez-vous régler par carte bancaire ou par prélèvement ?',
    '> Nous acceptons la carte bancaire et le virement.',
    '> Quel est votre code postal ?',
    '> Quel est le code NAF de votre entreprise ?',
    '> Donnez-moi votre code promo, je l’applique.',
    '> Quelle est la date d’expiration de votre contrat ?',
    '> Quel est votre numéro de client ?',
    '> Avez-vous une carte de fidélité ?',
    '> Notre logiciel vérifie les IBAN de vos fournisseurs. Combien en avez-vous ?',
    '> Notre solution envoie des codes par SMS à vos clients. Comment faites-vous aujourd’hui ?',
    '> Quelle banque tient votre compte professionnel ?',
    'Ne jamais demander l’IBAN ni le numéro de carte.',
    'Ne pas noter de coordonnées bancaires.',
    '> Le mandat de prélèvement vous sera envoyé par courrier, à signer chez vous.',
    '> You will pay later, by a secure link.',
    '> We will send you a secure link to enter your card details.',
    '> You can add your bank details yourself in your account.',
    '> We never ask for your card number over the phone.',
    '> No card details are needed for the trial.',
    '> Never share a code that you receive by text, not even with us.',
    '> If anybody asks for your bank details, hang up.',
    '> Do you pay by card or by direct debit?',
    '> What is your postcode?',
    '> What is your customer account number with your supplier?',
    '> Our terminals take card payments. What do you use today?',
    '> When does your contract expire?',
    'Never ask for bank details.',
    'Do not write down card numbers.',
    '> Our software checks IBANs. Can you tell me who pays invoices?',
  ])('nothing: %s', (text) => expect(asked(text)).toBeUndefined());

  it('nothing, where the contact speaks of it', () => {
    const script = under('« Faut-il que je vous donne mon IBAN ? »', '> Non, rien de tel : tout se fait par courrier.');
    expect(script.turns.map((_, i) => secretAskedFor(script, i))).toEqual(script.turns.map(() => undefined));
  });
});
