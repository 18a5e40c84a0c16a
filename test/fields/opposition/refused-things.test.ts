import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const ALL = 'email phone sms post';
const said = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 ? channels.join(' ') : doubt ? 'to look at' : 'nothing';
};

const THINGS = [
  'geste commercial refusé',
  'refus geste commercial',
  'geste commercial refusé par la marque',
  'geste commercial refusé, client mécontent',
  'proposition commerciale refusée',
  'proposition commerciale refusée car trop chère',
  'a refusé notre proposition commerciale',
  'ne souhaite pas donner suite à notre proposition commerciale',
  'offre commerciale refusée',
  'offre refusée',
  'devis commercial refusé',
  'devis refusé',
  'remise commerciale refusée',
  'appel d’offres refusé',
  'refus d’expertise',
  'refus reprise',
  'refus de reprise',
  'a refusé la reprise du véhicule',
  'rachat refusé',
  'véhicule sous opposition',
  'chèque sous opposition',
  'son assurance a refusé',
  'sa banque a refusé',
  'mail de refus d’admission envoyé',
  'courrier de refus d’admission',
  'désabonnement salle',
  'désinscrit de la session du 3, reporté en mai',
  'radié de l’armée',
  'dossier à retirer au secrétariat',
  'declined our commercial offer',
  'rejected proposal',
  'declined marketing package',
  'refused the offer',
  'hat unser Werbeangebot abgelehnt',
  'Angebot wurde abgelehnt',
  'oferta rechazada',
  'propuesta comercial rechazada',
  'rechazó la oferta comercial',
  'ha rifiutato l’offerta commerciale',
  'preventivo rifiutato',
  'heeft onze offerte afgewezen',
  'proposta comercial recusada',
];
const MAY_BE_CONTACT = ['mail de refus envoyé', 'visite commerciale refusée pour covid', 'appel de fonds refusé', 'dossier à retirer'];
const REFUSALS: readonly (readonly [string, string])[] = [
  ['refuse toute proposition commerciale', ALL],
  ['refuse vos offres commerciales', ALL],
  ['refuse les offres commerciales', ALL],
  ['ne veut pas de proposition commerciale', ALL],
  ['ne veut plus de nos propositions commerciales', ALL],
  ['offre refusée, ne plus contacter', ALL],
  ['toute offre commerciale refusée', ALL],
  ['offres commerciales refusées', ALL],
  ['refus de toute proposition commerciale', ALL],
  ['no commercial offers', ALL],
  ['refuse l’offre commerciale par mail', 'email'],
  ['refuse tout geste commercial et tout contact', ALL],
  ['prospection commerciale refusée', ALL],
  ['appels commerciaux refusés', ALL],
  ['visite commerciale refusée', ALL],
  ['mail de refus envoyé par le client', ALL],
  ['mail de refus reçu', ALL],
  ['courrier refusé', 'post'],
  ['refus reprise, plus de contact', ALL],
  ['client sous opposition', ALL],
  ['a refusé l’offre et les mails', ALL],
  ['a refusé notre proposition commerciale et tout autre contact', ALL],
  ['a refusé notre proposition commerciale et ne veut plus de mails', 'email'],
  ['mails et devis commercial refusés', ALL],
  ['refused the offer and further emails', ALL],
  ['declined our commercial offer and any contact', ALL],
  ['declined our offer, no more emails', 'email'],
  ['declined commercial offers', ALL],
  ['declined marketing emails', ALL],
  ['hat alle Angebote abgelehnt', ALL],
  ['lehnt Werbeangebote ab', ALL],
  ['hat unser Angebot und weitere Anrufe abgelehnt', 'phone'],
  ['hat unser Werbeangebot abgelehnt, keine Werbung mehr', ALL],
  ['rechaza toda oferta comercial', ALL],
  ['oferta rechazada, no llamar más', 'phone'],
  ['rifiuta offerte commerciali', ALL],
  ['recusa ofertas comerciais', ALL],
  ['désabonnement', ALL],
  ['désabonnement salle et newsletter', 'email'],
  ['désabonné salle, newsletter et sms', ALL],
  ['dossier à retirer de la base', ALL],
];

describe('a thing that was refused', () => {
  it.each(THINGS)('“%s” refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each(MAY_BE_CONTACT)('“%s” is left to somebody to read', (text) => expect(said(text)).toBe('to look at'));
  it.each(REFUSALS)('“%s” refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

const THEIR_OWN = [
  'taux de désabonnement élevé',
  'ne font pas de prospection',
  'ne fait pas de phoning',
  'pas de newsletter chez eux',
  'pas d’emailing chez eux, à équiper',
  'n’envoient pas de newsletter',
  'pas de budget pub',
  'their unsubscribe rate is high',
  'stopped marketing spend',
  'not using email marketing',
  'needs help with GDPR erasure requests',
  'struggling with unsubscribes',
  'email campaign rejected by legal dept',
  'no phone line, email him',
  'besoin d’aide pour gérer les demandes de suppression RGPD',
  'machen keine Kaltakquise',
  'versenden keinen Newsletter',
  'brauchen Hilfe bei Löschanfragen',
  'no hacen publicidad',
  'non fanno email marketing',
  'tasso di disiscrizione alto',
  'doen geen nieuwsbrief',
];
const MAY_BE_OURS = [
  'veut arrêter Mailchimp',
  'wants to leave Mailchimp',
  'has opt-out issue with Mailchimp',
  'arrêt de leurs campagnes emailing',
  'doesn’t need email marketing',
  'no newsletter yet, wants us to build one',
  'pas de pub cette année',
];
const OF_OURS: readonly (readonly [string, string])[] = [
  ['taux de désabonnement élevé, et veut être désabonné', ALL],
  ['ne pas faire de prospection', ALL],
  ['pas de prospection', ALL],
  ['pas de newsletter', 'email'],
  ['pas de phoning chez lui', 'phone'],
  ['pas de démarchage chez eux', ALL],
  ['veut arrêter la newsletter', 'email'],
  ['demande l’arrêt de nos campagnes emailing', 'email'],
  ['demande qu’ils n’envoient plus de newsletter', 'email'],
  ['n’envoie plus de newsletter stp', 'email'],
  ['unsubscribed from Mailchimp', ALL],
  ['used unsubscribe link in Mailchimp', ALL],
  ['stop marketing', ALL],
  ['stopped marketing emails', 'email'],
  ['do not send newsletters', 'email'],
  ['doesn’t want email marketing', 'email'],
  ['GDPR erasure request', ALL],
  ['unsubscribe issue', ALL],
  ['struggling to unsubscribe', ALL],
  ['bitte keine Werbung machen', ALL],
  ['no hacer publicidad', ALL],
  ['non fare pubblicità', ALL],
];

describe('the marketing of a contact’s own firm', () => {
  it.each(THEIR_OWN)('“%s” refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each(MAY_BE_OURS)('“%s” is left to somebody to read', (text) => expect(said(text)).toBe('to look at'));
  it.each(OF_OURS)('“%s” refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

it.each(['They don’t do cold calls', 'doesn’t do cold calls'])('“%s” may be an order to us', (text) =>
  expect(said(text)).not.toBe('nothing'),
);
