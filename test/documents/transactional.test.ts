import { describe, expect, it } from 'vitest';
import { judgedMessage } from '../../src/documents/judge-message.js';
import { looksTransactional } from '../../src/documents/sentences/transactional.js';
import { readMessages } from '../../src/messages/read-messages.js';
import { bytesOf } from '../messages/support.js';

const SENDING = { kind: 'prospecting', appends: [], country: 'FR' } as const;
/** Whether a mail with this subject and these lines looks like one of service. */
const looks = async (subject: string, ...lines: readonly string[]): Promise<boolean> => {
  const [message] = await readMessages(bytesOf(`Subject: ${subject}\n\n${lines.join('\n\n')}\n`), 'mail.txt');
  if (!message) throw new Error('no message');
  return looksTransactional(judgedMessage(message, SENDING));
};

describe('a message of service', () => {
  it.each<readonly [string, ...string[]]>([
    ['Confirmation de votre commande n° 4521', 'Bonjour,', 'Merci pour votre commande. Elle sera expédiée demain.'],
    ['Votre commande 4521 a été expédiée', 'Bonjour,', 'Votre colis arrivera jeudi.'],
    ['Commande n°4521 : confirmation', 'Nous avons bien reçu votre commande.'],
    ['Votre facture de novembre', 'Bonjour,', 'Vous trouverez ci-joint votre facture n° F-2026-118.'],
    ['Facture F-2026-118', 'Veuillez trouver en pièce jointe la facture du mois.'],
    ['Réinitialisation de votre mot de passe', 'Pour choisir un nouveau mot de passe, cliquez sur le lien.'],
    ['Votre mot de passe', 'Vous avez demandé à réinitialiser votre mot de passe.', 'Ce lien est valable une heure.'],
    ['Mot de passe oublié', 'Cliquez ici pour réinitialiser votre mot de passe.'],
    ['Votre code de vérification', 'Votre code est 123456. Ne le communiquez à personne.'],
    ['Confirmez votre adresse e-mail', 'Cliquez sur ce lien pour confirmer votre adresse.'],
    ['Livraison prévue demain', 'Votre colis n° 8X123 sera livré demain entre 9 h et 12 h.'],
    ['Avis de livraison', 'Votre colis est en cours de livraison.'],
    ['Confirmation de votre rendez-vous du 12 mars', 'Votre rendez-vous est confirmé pour le 12 mars à 10 h.'],
    ['Rappel : votre rendez-vous de demain', 'Nous vous attendons demain à 10 h.'],
    ['Rappel de votre visite', 'Votre visite du 12 rue des Lilas est confirmée demain à 10 h.'],
    ['Entretien de demain', 'Votre entretien est bien confirmé à 14 h.'],
    ['Reminder of your viewing', 'Your viewing is on Friday at 10.'],
    ['Votre paiement a bien été reçu', 'Nous avons reçu votre paiement de 120 €.'],
    ['Échec de votre paiement', 'Votre paiement a été refusé par la banque.'],
    ['Bienvenue', 'Votre compte a été créé. Activez votre compte en cliquant ici.'],
    ['Order confirmation #4521', 'Hello,', 'Thank you for your order. It will ship tomorrow.'],
    ['Your order has shipped', 'Your parcel is on its way.'],
    ['Your invoice for November', 'Please find attached your invoice INV-118.'],
    ['Invoice INV-118', 'Your invoice is attached.'],
    ['Reset your password', 'Click the link to choose a new password.'],
    ['Password reset', 'You asked to reset your password. This link is valid for one hour.'],
    ['Your verification code', 'Your code is 123456.'],
    ['Verify your email address', 'Please click the link below to verify your email address.'],
    ['Delivery tomorrow', 'Your parcel will be delivered tomorrow between 9 and 12.'],
    ['Your appointment on 12 March', 'Your appointment is confirmed for 12 March at 10.'],
    ['Payment received', 'We have received your payment of £120.'],
    ['Your receipt', 'Here is your receipt for order 4521.'],
  ])('is “%s”', async (subject, ...lines) => expect(await looks(subject, ...lines)).toBe(true));
});

describe('what sells', () => {
  it.each<readonly [string, ...string[]]>([
    ['Réduisez votre facture d’énergie', 'Bonjour,', 'Nous vous proposons de réduire votre facture de 30 %.'],
    ['Votre facture d’électricité', 'Notre offre vous fait gagner 200 € par an.'],
    ['Merci pour votre commande', 'Votre commande a été expédiée.', 'Profitez de -20 % sur votre prochaine commande avec le code MERCI.'],
    ['Confirmation de votre commande', 'Merci pour votre commande.', 'Découvrez nos nouveautés.'],
    ['Merci de votre visite', 'Vous avez vu notre stand ; parlons de votre projet.'],
    ['Votre colis mérite mieux', 'Nous livrons vos colis en 24 h partout en France.'],
    ['Vos mots de passe', 'Fatigué de réinitialiser votre mot de passe ? Essayez notre coffre-fort gratuitement.'],
    ['Confirmation de rendez-vous par SMS', 'Notre logiciel envoie à vos patients la confirmation de leur rendez-vous.'],
    ['Notre logiciel de devis', 'Nous vous écrivons pour vous présenter notre logiciel de devis et de factures.'],
    ['Facturation électronique : êtes-vous prêt ?', 'Nous vous aidons à envoyer vos factures.'],
    ['Une question', 'Auriez-vous quinze minutes jeudi pour un appel ?'],
    ['Votre livraison', 'Je me permets de vous contacter pour vous présenter notre service de livraison.'],
    ['Votre panier vous attend', 'Finalisez votre commande avant ce soir : -10 %.'],
    ['Cut your invoice processing time', 'We help you send your invoices faster.'],
    ['Thank you for your order', 'Your order has shipped.', 'Enjoy 20% off your next order.'],
    ['Your order is confirmed', 'Thank you for your order.', 'You might also like our new range.'],
    ['Your password is weak', 'Try our password manager for free.'],
    ['Your parcels deserve better', 'We deliver your parcels in 24 hours. Book a demo.'],
    ['Our quoting software', 'We are writing to introduce our quoting software to you.'],
    ['Quick question', 'Would you have fifteen minutes on Thursday?'],
    ['Newsletter', 'Here is what is new this month.'],
    ['Appointment reminders for your practice', 'Our software sends your patients a reminder of their appointment.'],
    ['Bonjour', 'Bonjour,', 'Bonne journée,'],
  ])('is none: “%s”', async (subject, ...lines) => expect(await looks(subject, ...lines)).toBe(false));
});
