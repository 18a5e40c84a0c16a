import { describe, expect, it } from 'vitest';
import { told } from './support.js';

/** What is said of a page in a language with these words behind its way out. */
const WAYS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['Bonjour, je vous écris pour vous présenter notre logiciel de devis pour les transporteurs.', 'Se désinscrire'],
  en: ['Hello, I am writing to you to present our software for the quotes of your company.', 'Unsubscribe'],
  de: ['Guten Tag, wir möchten Ihnen unsere Software für die Angebote Ihres Unternehmens vorstellen.', 'Abmelden'],
  nl: ['Goedendag, wij willen u graag onze software voor de offertes van uw bedrijf voorstellen.', 'Uitschrijven'],
  es: ['Buenos días, queremos presentarle nuestro programa para los presupuestos de su empresa.', 'Darse de baja'],
  it: ['Buongiorno, vorremmo presentarle il nostro programma per i preventivi della sua azienda.', 'Disiscriversi'],
};
const behind = async (language: string, text: string): Promise<readonly string[]> => {
  const [hello, name] = WAYS[language] as readonly [string, string];
  const page = `<html><body><p>${hello}</p><p><a href="{{ unsubscribe }}">${name}</a>${text}</p></body></html>`;
  const found = await Promise.all(['message-opt-out', 'message-opt-out-limits'].map((rule) => told(rule, page, 'mail.html')));
  return found.flat().filter((one) => one !== 'unjudged');
};
const before = (sentence: string) =>
  told('message-opt-out-limits', `<p>Bonjour.</p><p>${sentence} <a href="{{ unsubscribe }}">se désinscrire</a>.</p>`, 'mail.html');

describe('what refusing takes, said right behind a way out', () => {
  it.each([
    ['fr', '. Une connexion à votre compte est requise.', 'hard'],
    ['fr', ' après vous être connecté à votre espace client.', 'hard'],
    ['fr', ' (connexion à votre espace client nécessaire, avec votre identifiant et votre mot de passe).', 'hard'],
    ['fr', '. Pour ne plus recevoir nos messages, connectez-vous à votre compte.', 'hard'],
    ['fr', '. Pour vous désinscrire, connectez-vous à votre espace client.', 'hard'],
    ['fr', '. Une fois identifié sur votre espace abonné, vous pourrez décocher nos lettres.', 'hard'],
    ['fr', '. Merci de joindre une copie de votre pièce d’identité.', 'hard'],
    ['fr', '. Pour cela, fournissez une copie de votre carte d’identité.', 'hard'],
    ['fr', '. Frais de dossier : 2 €.', 'hard'],
    ['fr', '. Frais de traitement de 1,50 euro.', 'hard'],
    ['fr', '. Appelez le 0 899 123 456 (3 €/appel) pour toute opposition.', 'hard'],
    ['fr', '. Pour vous désinscrire, appelez le 0 899 123 456 (3 € par appel).', 'hard'],
    ['fr', '. Nous nous réservons le droit de vous recontacter malgré votre opposition.', 'reserved'],
    ['fr', '. Malgré votre désinscription, nous pourrons vous recontacter pour des offres importantes.', 'reserved'],
    ['fr', '. Même après votre désinscription, nous vous écrirons une fois par an.', 'reserved'],
    ['fr', '. Prise en compte dans un délai de deux mois.', 'slow'],
    ['fr', '. Délai de traitement : 30 jours.', 'slow'],
    ['en', '. You must log in to your account.', 'hard'],
    ['en', '. Sign-in to your account required.', 'hard'],
    ['en', '. Please attach a copy of your ID card… and a proof of identity.', 'hard'],
    ['en', '. Processing fee: €2.', 'hard'],
    ['en', '. Even after you opt out, we may contact you about important offers.', 'reserved'],
    ['en', '. Please allow up to two months.', 'slow'],
    ['de', '. Dafür müssen Sie sich in Ihr Kundenkonto einloggen.', 'hard'],
    ['de', '. Sie müssen sich zuerst im Kundenportal anmelden.', 'hard'],
    ['de', '. Eine Anmeldung in Ihrem Konto ist erforderlich.', 'hard'],
    ['de', '. Trotz Ihrer Abmeldung werden wir Sie weiter kontaktieren.', 'reserved'],
    ['nl', '. U moet hiervoor inloggen op uw account.', 'hard'],
    ['nl', '. Inloggen op uw account is vereist.', 'hard'],
    ['nl', '. Ondanks uw uitschrijving kunnen wij u nog mailen.', 'reserved'],
    ['es', '. Debe iniciar sesión en su cuenta.', 'hard'],
    ['it', '. Per questo deve accedere al suo account.', 'hard'],
  ])('%s: %s', async (language, text, said) => expect(await behind(language, text)).toContain(said));
  it.each([
    ['fr', '. Aucune connexion à un compte n’est nécessaire.'],
    ['fr', '. La connexion à votre compte n’est pas requise.'],
    ['fr', '. Aucun compte ni mot de passe n’est nécessaire.'],
    ['fr', '. Elle est prise en compte immédiatement, sans que vous ayez à vous connecter.'],
    ['fr', '. Aucune pièce d’identité ne vous sera demandée.'],
    ['fr', '. Pour vos droits d’accès, merci de joindre une copie de votre pièce d’identité en cas de doute.'],
    ['fr', '. Frais de port offerts dès 50 €.'],
    ['fr', '. Connectez-vous à votre espace client pour découvrir nos offres.'],
    ['fr', '. Pour consulter vos devis, connectez-vous à votre compte.'],
    ['fr', '. Pour passer commande, une connexion à votre compte est nécessaire.'],
    ['fr', '. Une question ? Appelez le 04 72 00 00 00.'],
    ['fr', '. Pour vous désinscrire, vous pouvez aussi appeler le 04 72 00 00 00.'],
    ['fr', '. Si, malgré votre désinscription, vous receviez encore nos messages, écrivez-nous.'],
    ['fr', '. Malgré votre désinscription, nous vous adresserons vos factures.'],
    ['fr', '. Après votre désinscription, nous ne vous écrirons plus.'],
    ['fr', '. Délai de livraison : 3 semaines.'],
    ['fr', '. Prise en compte sous 48 h.'],
    ['fr', '. Vous pouvez aussi nous écrire à Transdevis, 12 rue des Quais, 33000 Bordeaux.'],
    ['en', '. No login required.'],
    ['en', '. You do not have to log in to your account.'],
    ['en', '. Log in to your account to see your quotes.'],
    ['en', '. If you still receive mail despite opting out, tell us.'],
    ['en', '. Please allow up to 10 days.'],
    ['de', '. Eine Anmeldung in Ihrem Konto ist nicht erforderlich.'],
    ['de', '. Melden Sie sich in Ihrem Kundenkonto an, um Ihre Angebote zu sehen.'],
    ['nl', '. U hoeft niet in te loggen.'],
    ['es', '. No es necesario iniciar sesión.'],
    ['it', '. Non è richiesto alcun account.'],
  ])('%s, silent: %s', async (language, text) => expect(await behind(language, text)).toEqual([]));
});

describe('a refusal of one offer alone', () => {
  it.each([
    'Vous pouvez vous opposer à tout moment à la réception de cette seule offre :',
    'Vous pouvez vous opposer à la réception de cette offre uniquement :',
    'Vous pouvez refuser de recevoir cette seule newsletter :',
  ])('%s', async (sentence) => expect(await before(sentence)).toEqual(['partial']));
  it.each([
    'Vous pouvez vous opposer à tout moment et gratuitement à la réception de nos messages :',
    'Vous pouvez vous opposer à la réception de nos messages, et pas seulement de cette offre :',
    'Cette offre est valable uniquement en ligne. Pour vous opposer à nos messages :',
  ])('silent: %s', async (sentence) => expect(await before(sentence)).toEqual([]));
});
