import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { readCells } from '../column-reading.js';

const PHONE = 'phone';
const ALL = 'email phone sms post';
const said = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 ? channels.join(' ') : doubt ? 'to look at' : 'nothing';
};

/** What is denied, stopped or taken away in the work of a contact. */
const OF_THEIR_WORK = [
  'il est de plus en plus intéressé',
  'more and more interested in the offer',
  'immer mehr an der Lösung interessiert',
  'no marketing team, founder led',
  'no marketing budget',
  'pas de budget marketing cette année',
  'n’a pas d’équipe commerciale',
  'kein Vertriebsteam',
  'DPO, s’occupe du RGPD et des oppositions',
  'DPO, in charge of GDPR and opt-outs',
  'anti-spam bloque nos mails',
  'their firewall blocks our emails',
  'opt-in le 12/10, désinscription possible à tout moment',
  'ne pas contacter : non',
  'Do not call: no',
  'Elle demande la suppression des doublons dans sa base.',
  'veut supprimer les tâches manuelles de sa base',
  'souhaite éliminer les saisies répétitives',
  'wants to get rid of manual tasks',
  'cherche un outil pour nettoyer et supprimer les fiches de leur fichier',
  'looking for a tool to remove old contacts from their database',
  'sucht eine Lösung um alte Adressen zu löschen',
  'busca una herramienta para eliminar contactos antiguos',
  'cerca uno strumento per cancellare i contatti vecchi',
  'besoin : gérer les désinscriptions et le RGPD',
  'besoin de gérer les consentements et les oppositions',
  'needs to manage opt-outs and GDPR',
  'ne veut plus de fichiers Excel, cherche un logiciel',
  'ne veut plus de saisie manuelle',
  'doesn’t want spreadsheets any more',
];
/** Most likely so: somebody has to read it. */
const MAY_BE_OF_IT = [
  'veut supprimer Excel de ses process',
  'wants to remove Excel from their workflow',
  'veut plus de mails de ce type, adore le contenu',
  'blacklist feature request',
  'STOP = startup studio à Paris',
  'Ok, retirez Marc de la boucle svp',
  'please take Marc off cc',
];
const REFUSALS: readonly (readonly [string, string])[] = [
  ['de plus en plus agacé, ne plus contacter', ALL],
  ['no marketing budget, remove from list', ALL],
  ['no marketing emails', 'email'],
  ['pas de marketing svp', ALL],
  ['anti-spam bloque nos mails, et demande à ne plus être contacté', ALL],
  ['ne veut plus de mails de ce type', 'email'],
  ['veut supprimer ses données de nos outils', ALL],
  ['retirez-moi de la boucle', ALL],
  ['Please remove me from the loop and from your lists', ALL],
  ['ne pas contacter : oui', ALL],
  ['Ne pas contacter', ALL],
  ['STOP', ALL],
  ['STOP = ne plus contacter', ALL],
  ['veut supprimer ses données de sa base', ALL],
  ['veut supprimer ses coordonnées de leur fichier', ALL],
  ['veut supprimer son compte', ALL],
  ['cherche un logiciel, ne plus contacter', ALL],
  ['cherche un outil pour nettoyer sa base. Ne plus appeler', 'phone'],
  ['veut supprimer les tâches manuelles ; désinscrit le 12/03', ALL],
  ['ne veut plus d’Excel ni de nos mails, désinscrire', ALL],
  ['merci de gérer ma désinscription', ALL],
  ['traiter sa désinscription', ALL],
  ['ne veut plus de mails', 'email'],
  ['opposition, DPO prévenu', ALL],
  ['wants to be off our mailing', 'email post'],
  ['he wants to be off our mailing', 'email post'],
  ['mis en liste rouge emailing', ALL],
  ['liste rouge', 'phone sms post'],
  ['don’t use his mobile, personal', 'phone sms'],
  ['ne pas utiliser son portable, c’est perso', 'phone sms'],
];

describe('what is denied of a contact’s work', () => {
  it.each(OF_THEIR_WORK)('“%s” refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each(MAY_BE_OF_IT)('“%s” is left to somebody to read', (text) => expect(said(text)).toBe('to look at'));
  it.each(REFUSALS)('“%s” refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

describe('a refusal of one means beside another that is wished', () => {
  it.each([
    ['wants email, no calls', PHONE],
    ['prefers email, no phone calls', PHONE],
    ['Stop aux catalogues papier, mails OK', 'post'],
    ['Stop aux catalogues papier', 'post'],
    ['no more paper catalogues please, emails fine', 'post'],
    ['keine Papierkataloge mehr', 'post'],
    ['basta cataloghi cartacei', 'post'],
    ['no más catálogos en papel', 'post'],
    ['Stop aux mails et aux catalogues papier', 'email post'],
  ])('“%s” refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it('what asks for an address to be taken off wishes nothing', () =>
    expect(readRefusal('wants email removed, no calls').channels).toEqual(expect.arrayContaining(['email', 'phone'])));
  it.each(['ne recevoir que les SMS de livraison', 'ne lui envoyer que les factures', 'm’a raccroché au nez'])(
    '“%s” is left to somebody to read',
    (text) => expect(said(text)).toBe('to look at'),
  );
  it.each(['raccroché, ligne coupée', 'recevoir les SMS de livraison'])('“%s” refuses nothing', (text) =>
    expect(said(text)).toBe('nothing'),
  );
});

describe('a tag that names where somebody refused', () => {
  it.each(['webinar-refus', 'refus_salon_2026', 'VIP, webinar-refus', 'demo declined'])('“%s” is left to somebody to read', (tag) =>
    expect(readCells('Tags', [tag, 'VIP'])[0]).toBe('to look at'),
  );
  it.each(['webinar-2026', 'devis refusé', 'refus de livraison'])('“%s” refuses nothing', (tag) =>
    expect(readCells('Tags', [tag, 'VIP'])[0]).toBe('nothing'),
  );
});

describe('a candidate who wants no approach', () => {
  it.each([
    'ne souhaite plus être approché',
    'Ne veut plus être approchée',
    'plus à l’écoute, ne plus approcher',
    'ne plus l’approcher',
    'plus l’approcher svp',
    'veut être retiré du vivier',
    'demande à sortir du vivier',
    'à retirer du vivier',
    'asked to be removed from our talent pool',
    'möchte aus dem Talentpool gelöscht werden',
    'non vuole più essere avvicinata',
    'please no follow-up',
    'No follow-up please',
  ])('“%s” refuses', (text) => expect(said(text)).toBe(ALL));
  it.each(['pas touche', 'Pas touche !', 'No follow up', 'Finger weg', 'concurrent !!! pas de contact', 'competitor, no contact'])(
    '“%s” is left to somebody to read',
    (text) => expect(said(text)).toBe('to look at'),
  );
  it.each([
    'pas en recherche active',
    'pas encore approché',
    'n’a pas été approchée',
    'ne s’approche pas du prix',
    'vivier RH, profil senior',
    'sorti du vivier de talents en CDI chez nous',
    'à mettre dans le vivier',
    'no follow-up yet',
    'touche à tout',
    'pas de contact établi',
    'not yet approached',
  ])('“%s” refuses nothing', (text) => expect(said(text)).not.toBe(ALL));
});
