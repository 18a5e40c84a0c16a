import { describe, expect, it } from 'vitest';
import { withoutWayItCame } from '../../../src/fields/opposition/refusal/beside/how-it-came.js';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire', [text])[0] as string;
const ALL = 'email phone sms post';

describe('the means by which a refusal came does not narrow it', () => {
  it.each([
    'opted out by phone',
    'unsubscribed over the phone',
    'Unsubscribed by phone 3/14',
    'désabonné par téléphone',
    'opted out via phone',
    'opt-out per telefono',
    'opt-out per Telefon',
    'opt-out par téléphone',
    "s'est désabonné par téléphone",
    "s'est opposé(e) par téléphone",
    "s'est opposée au téléphone",
    "s'est opposé par téléphone à toute prospection",
    "désabonnée lors de l'appel du 22/09",
    'OPT OUT reçu par voie postale',
    'opt-out received by post',
    'refus reçu par courrier',
    'objected over the phone',
    'Werbewiderspruch telefonisch',
    'disiscritto telefonicamente',
    'dado de baja por teléfono',
    'Se opuso por carta',
    'Uitgeschreven per tel 3/4',
    'telefonisch afgemeld',
    'heeft op de beurs gezegd geen reclame meer te willen',
  ])('%s', (text) => expect(said(text)).toBe(ALL));

  it.each([
    ['ne plus appeler', 'phone'],
    ['refuse le démarchage téléphonique', 'phone'],
    ['no phone calls', 'phone'],
    ['ne plus contacter par téléphone', 'phone'],
    ["refuse d'être contacté par téléphone", 'phone'],
    ["refuse d'être recontacté par mail", 'email'],
    ['opt out email', 'email'],
    ['désinscrit de la newsletter', 'email'],
    ['se opone al correo electrónico, lo demás vale', 'email'],
    ["ne plus envoyer d'emails, demandé par téléphone", 'email'],
    ['asked by email not to be called', 'phone'],
    ['STOP SMS', 'sms'],
  ])('%s narrows it to %s', (text, channels) => expect(said(text)).toBe(channels));

  it.each([
    'commande passée par téléphone',
    'rappeler par téléphone lundi',
    "s'est abonné par téléphone",
    'declined the quote by phone',
    'asked by phone for a new price list',
    'telefonisch besteld',
    'iscritto per telefono al corso',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));

  it.each([
    'Möchte ausschließlich per E-Mail und Brief hören',
    'Bitte nicht telefonisch',
    'solo por email',
    'démarchage interdit par téléphone',
    'stop cat food alerts by email',
    'se opone al correo electrónico, lo demás vale',
  ])('%s names the means of the contact', (text) => expect(withoutWayItCame(text)).toBe(text));
});

describe('a refusal that was handed over by some means', () => {
  it.each([
    'opposition démarchage notifiée par courrier',
    'opposition au démarchage notifiée par mail',
    'refus de prospection signifié par mail',
    "a envoyé un courrier d'opposition",
    "a adressé une lettre d'opposition",
    "nous a envoyé un mail d'opposition",
    'objection to marketing sent by letter',
    'sent an opt-out letter',
    'sent an opt-out email',
    'Widerspruch gegen Werbung per Brief übermittelt',
    'Widerspruch gegen Werbung per Mail erhalten',
    'oposición a la publicidad notificada por carta',
    'ha enviado una carta de oposición',
    'opposizione inviata via lettera',
    'ha inviato una lettera di opposizione',
    'verzet ontvangen per brief',
    'verzet per mail ontvangen',
    'bezwaar per post ingediend',
    'heeft een brief met verzet gestuurd',
  ])('%s', (text) => expect(said(text)).toBe(ALL));

  it.each([
    ['refus de prospection par mail', 'email'],
    ['refus du démarchage par courrier', 'post'],
    ['refuse les offres envoyées par mail', 'email'],
    ['ne veut plus être notifié par mail', 'email'],
    ['no quiere ser notificado por correo electrónico', 'email'],
    ["doesn't want anything sent by post", 'post'],
    ['Widerspruch gegen Werbung per Post', 'post'],
    ['a envoyé un mail : ne plus appeler', 'phone'],
    ['opt out email', 'email'],
  ])('%s still names %s', (text, channels) => expect(said(text)).toBe(channels));

  it.each([
    'courrier de résiliation reçu',
    'devis refusé par mail',
    'a envoyé un courrier de refus du devis',
    'lettre envoyée',
    'nieuw verzet fiets ontvangen',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

describe('what was refused over the phone, and nobody knows what', () => {
  it.each(['refus oral au téléphone', 'a refusé par téléphone', 'refus oral sur le salon', 'refus en personne'])(
    '%s is no leave to write',
    (text) => expect(said(text)).not.toBe('nothing'),
  );
});
