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

describe('what was refused over the phone, and nobody knows what', () => {
  it.each(['refus oral au téléphone', 'a refusé par téléphone', 'refus oral sur le salon', 'refus en personne'])(
    '%s is no leave to write',
    (text) => expect(said(text)).not.toBe('nothing'),
  );
});
