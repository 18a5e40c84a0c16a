import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const plain = (way: string) =>
  `Subject: Vos devis\n\nBonjour, Paul Petit de la société Quotia. Je vous écris pour vous présenter notre logiciel de devis. Votre adresse vient du site de votre entreprise.\n\n${way}\n`;
const page = (way: string) => `<p>Bonjour, nous vous présentons notre logiciel de devis.</p><p>${way}</p>`;

describe('a way out in plain text', () => {
  it.each([
    ['Pour vous désinscrire, appelez le 08 99 00 00 00 (0,80 €/min).', ['paid']],
    ['Pour vous désinscrire, appelez le 0 825 000 000.', ['paid']],
    ['Pour ne plus recevoir nos messages, payez 2 € sur https://quotia.example/unsub', ['paid']],
    ['Désinscription possible uniquement après paiement de vos factures : https://quotia.example/unsub', ['paid']],
    ['Unsubscribing costs 5 EUR: https://quotia.example/unsub', ['paid']],
    ['To unsubscribe, call our premium line 0899 000 000.', ['paid']],
    ['To unsubscribe, pay a fee of £2 at https://quotia.example/unsub', ['paid']],
    ['Pour vous désinscrire, envoyez une lettre recommandée à Quotia, 1 rue Haute, 75001 Paris.', ['hard']],
    ['Pour ne plus recevoir nos messages, écrivez-nous par courrier à Quotia, 1 rue Haute, 75001 Paris.', ['hard']],
    ['To unsubscribe, send us a letter to Quotia, 1 High Street, 75001 Paris.', ['hard']],
    ['Pour vous désinscrire, connectez-vous à votre compte sur https://quotia.example/compte', ['hard']],
    ['To unsubscribe, log in to your account at https://quotia.example/account', ['hard']],
    ['Pour vous désinscrire, répondez avec une copie de votre pièce d’identité.', ['hard']],
    ['To unsubscribe, reply with a copy of your passport.', ['hard']],
    ['Gérer mes préférences : https://quotia.example/prefs', ['preferences']],
    ['Manage preferences: https://quotia.example/prefs', ['preferences']],
    ['Vous ne pouvez pas répondre STOP à ce message.', ['none']],
    ['You cannot reply STOP to this message.', ['none']],
    ['Répondez STOP pour ne plus recevoir nos messages.', []],
    ['Pour vous désinscrire : https://quotia.example/unsub', []],
    ['Pour vous désinscrire gratuitement : https://quotia.example/unsub', []],
    ['La désinscription est sans frais : https://quotia.example/unsub', []],
    ['Unsubscribing costs nothing: https://quotia.example/unsub', []],
    ['Unsubscribe free of charge: https://quotia.example/unsub', []],
    ['Pour vous désinscrire, sans vous connecter : https://quotia.example/unsub', []],
    ['To unsubscribe, no login needed: https://quotia.example/unsub', []],
    ['Pour vous désinscrire, appelez le 0 805 000 000 (appel gratuit).', []],
    ['Pour vous désinscrire, appelez le 01 99 00 00 00 (numéro non surtaxé).', []],
    ['Pour ne plus recevoir nos messages, écrivez à stop@quotia.example ou par courrier à Quotia, 1 rue Haute, 75001 Paris.', []],
    ['Pour ne plus recevoir nos messages, envoyez un courrier électronique à stop@quotia.example', []],
    ['Pour vous désinscrire par courrier : Quotia, 75001 Paris.\n\nPour vous désinscrire en un clic : https://quotia.example/unsub', []],
    ['Pour ne plus recevoir nos offres de produits frais : https://quotia.example/unsub', []],
    ['To stop our tips on cutting costs and payments, unsubscribe: https://quotia.example/unsub', []],
    ['Pour ne plus recevoir nos alertes de connexion : https://quotia.example/unsub', []],
    ['To receive no more login alerts, unsubscribe: https://quotia.example/unsub', []],
    ['Gérer mes préférences ou me désinscrire : https://quotia.example/prefs', []],
    ['Notre logiciel coûte 5 € par mois.\n\nPour vous désinscrire : https://quotia.example/unsub', []],
  ])('%s', async (way, said) => expect(await told('message-opt-out', plain(way), 'mail.txt')).toEqual(said));
});

describe('a way out in a page', () => {
  it.each([
    ['<a href="https://quotia.example/prefs">Gérer mes préférences</a>', ['preferences']],
    ['<a href="https://quotia.example/prefs">Manage preferences</a>', ['preferences']],
    ['<a href="*|UPDATE_PROFILE|*">Update your preferences</a>', ['preferences']],
    ['<a href="*|UPDATE_PROFILE|*">Update your preferences</a> or <a href="*|UNSUB|*">unsubscribe</a>', []],
    ['<a href="*|UPDATE_PROFILE|*">Se désinscrire</a>', []],
    ['<a href="https://quotia.example/prefs">Préférences et désinscription</a>', []],
    ['<a href="https://quotia.example/u">Se désinscrire</a> (2 € de frais)', ['paid']],
    ['<a href="https://quotia.example/u">Se désinscrire</a>', []],
  ])('%s', async (way, said) => expect(await told('message-opt-out', page(way), 'mail.html')).toEqual(said));
});

describe('STOP in a text message', () => {
  it.each([
    ['QUOTIA Devis gratuit STOP AU 81234 (0,80 EUR)', ['paid']],
    ['QUOTIA: devis en ligne. STOP au 36111 (0,35€/SMS)', ['paid']],
    ['QUOTIA: devis en ligne. STOP au 81234 (SMS surtaxé)', ['paid']],
    ['QUOTIA: devis en ligne. STOP au 36111', []],
    ['QUOTIA: devis en ligne. STOP au 36111 (gratuit)', []],
    ['QUOTIA: devis en ligne. STOP au 36111 (0 EUR)', []],
    ['QUOTIA: devis en ligne. STOP au 36111 (non surtaxé)', []],
    ['QUOTIA: devis en ligne. STOP au 36111 (prix d un SMS)', []],
    ['QUOTIA: devis a 19 EUR. STOP au 36111', []],
    ['QUOTIA: offre LED. STOP au 36 111', []],
    ['QUOTIA: offre LED. STOP au 3 61 11', []],
    ['QUOTIA: offre LED. STOP au 36.111', []],
    ['QUOTIA: offre LED. STOP au 36111 2 jours', []],
    ['QUOTIA: offre LED. STOP au 36111 offre a 19 EUR', []],
    ['QUOTIA: offre LED. STOP au 36111 - 19 EUR le devis', []],
    ['QUOTIA: offre LED. STOP au 81234 (cout 0,80 EUR)', ['paid']],
    ['QUOTIA: offre LED. Stop aux courants d air 12 mois', ['none']],
    ['QUOTIA: offre LED. Vous ne pouvez pas repondre STOP a ce message', ['none']],
    ['QUOTIA: offre LED. You cannot reply STOP to this number', ['none']],
    ['QUOTIA: offre LED. Desinscription : appelez le 0899001234 (2,99€/appel)', ['paid']],
    ['QUOTIA: offre LED. To unsubscribe, call 0899 001 234', ['paid']],
    ['QUOTIA: offre LED. Desinscription : appelez le 0805001234 (appel gratuit)', []],
    ['QUOTIA: offre LED. Desinscription : appelez le 0199001234', []],
    ['QUOTIA: offre LED. Desinscription : appelez le 0899001234 (2,99€/appel) ou STOP au 36111', []],
    ['QUOTIA: offre LED. STOP au 36 11', ['none']],
    ['QUOTIA: offre LED. Stop au gaspillage des 20 000 watts', ['none']],
  ])('%s', async (text, said) => expect(await told('sms-stop', text, 'sms.sms')).toEqual(said));
});
