import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
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
    ['To stop these emails, create an account and change your preferences there: https://quotia.example/signup', ['hard']],
    ['Pour ne plus recevoir nos messages, créez un compte sur https://quotia.example/compte', ['hard']],
    ['If you wish to be removed, fill in the form at https://quotia.example/form with your date of birth and employee number.', ['hard']],
    ['Pour vous désinscrire, répondez avec votre date de naissance et votre numéro de sécurité sociale.', ['hard']],
    ['Pour vous désinscrire, écrivez-nous 12 rue des Arts 69001 Lyon.', ['hard']],
    ['Pour vous désinscrire, contactez votre commercial.', ['hard']],
    ['Pour vous désinscrire, contactez votre chargée de clientèle.', ['hard']],
    ['To unsubscribe, contact your account manager.', ['hard']],
    ['Pour vous désinscrire, contactez votre commercial ou répondez STOP.', []],
    ['Pour vous désinscrire, contactez votre commercial : paul@quotia.example', []],
    ['Pour ne plus recevoir nos messages, répondez STOP ou passez en boutique.', []],
    ['Pour ne plus recevoir nos invitations en magasin : https://quotia.example/unsub', []],
    ['To stop receiving these, please contact your own IT department.', ['elsewhere']],
    ['To no longer receive our emails, contact your mail provider.', ['elsewhere']],
    ['To stop these emails, mark this message as spam.', ['elsewhere']],
    ['To stop these emails, send us a letter to Quotia, 1 High Street, Dublin 2.', ['hard']],
    ['To stop these emails, reply “stop” or send us a letter to Quotia, 1 High Street, Dublin 2.', []],
    ['Pour ne plus recevoir nos messages, contactez votre service informatique.', ['elsewhere']],
    ['Pour ne plus recevoir nos messages, signalez ce mail comme indésirable.', ['elsewhere']],
    [
      'Pour vous désabonner, appelez le 0 899 00 12 34 (3 € / appel) ou écrivez-nous par courrier avec une copie de votre pièce d’identité.',
      ['paid'],
    ],
    ['To stop these emails, no account is needed: https://quotia.example/unsub', []],
    ['You do not need to create an account to unsubscribe: https://quotia.example/unsub', []],
    ['Pour vous désinscrire sans créer de compte : https://quotia.example/unsub', []],
    ['To stop birthday offers, unsubscribe: https://quotia.example/unsub', []],
    ['To stop receiving these, contact our support team at help@quotia.example', []],
    ['To stop receiving these, contact your account manager at tom@quotia.example', []],
    ['If this landed in your spam, or to unsubscribe: https://quotia.example/unsub', []],
    ['Pour vous désinscrire : https://quotia.example/unsub. Nous ne demandons pas votre date de naissance.', []],
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

describe('a way out that costs, or asks too much', () => {
  it.each(['paid', 'hard', 'elsewhere'])('is an error: %s', (id) => {
    const messages = rules.find((rule) => rule.id === 'message-opt-out')?.messages as Record<string, { severity?: string }> | undefined;
    expect(messages?.[id]).toBeDefined();
    expect(messages?.[id]?.severity).toBeUndefined();
  });
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
    ['Lumen : -30% en boutique. Pour ne plus recevoir de SMS, passez en boutique', ['hard']],
    ['Lumen : -30% en boutique. Pour ne plus recevoir nos SMS, connectez-vous à votre compte client', ['hard']],
    ['Lumen : -30% en boutique. Pour ne plus recevoir nos SMS, écrivez-nous 12 rue des Arts 69001 Lyon', ['hard']],
    ['Lumen : -30% en boutique. Pour ne plus recevoir nos SMS, voir conditions en magasin', ['hard']],
    ['Lumen : -30% en boutique. Pour ne plus recevoir nos SMS : lumen.example/b', []],
    ['Lumen : -30% en boutique. Pour ne plus recevoir nos SMS, écrivez à stop@lumen.example', []],
    ['Lumen: rebajas -30% en tienda. Baja: https://lumen.example/b', []],
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
