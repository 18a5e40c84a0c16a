import { describe, expect, it } from 'vitest';
import { callsOffHours, directedToGoOn, falseClaimsIn, houndsPeople, recallsRefused, recordingOf } from '../../src/documents/for-rules.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

const orders = (text: string) => judgedScript(readScript(bytesOf(`# Script\n\n## Consignes\n\n${text}\n`), 'a.md'), 'business');
const HONEST = [
  'Noter le refus dans Sellsy et raccrocher.',
  'Rappeler 4 fois maximum, entre 9h et 18h.',
  'Ne jamais rappeler après un refus.',
  'Un refus n’est jamais négociable.',
  'Un refus n’expire jamais.',
  'Noter le refus dès le premier non.',
  'Ne jamais appeler avec un numéro masqué.',
  'Si le prospect appelle avec un numéro masqué, demander son nom.',
  'Si la personne change de numéro, le noter dans la fiche.',
  'Donner le nom de la société dès la première phrase.',
  'Ne pas donner le nom de la société concurrente.',
  'Ne pas citer le nom de nos clients.',
  'Ne jamais oublier de donner le nom de la société.',
  'Ne pas se présenter comme un confrère.',
  'Si le standard demande, dire que c’est un appel professionnel.',
  'Ne pas appeler le samedi ni après 20 h.',
  'Aucun appel le week-end.',
  'Ne pas rappeler plus de 5 fois.',
  'Prévenir que l’appel est gratuit.',
  'Call four times at most, never on Saturdays.',
  'Always give your name and that of the company.',
];

describe.each<readonly [string, (text: string) => boolean, readonly string[]]>([
  [
    'a no that counts as none',
    (text) => directedToGoOn(orders(text), 0) || recallsRefused(orders(text), 0),
    [
      'Un premier refus n’est pas un refus.',
      'Le premier non n’est jamais définitif.',
      'Non = peut-être.',
      'A first no is not a no.',
      'Il faut au moins deux non avant de raccrocher.',
      'Attendre trois refus avant de raccrocher.',
      'Raccrocher seulement après le troisième non.',
      'Coder STOP uniquement si le prospect insiste trois fois.',
      'Les refus de 2025 sont à retenter.',
      'Relancer aussi les désabonnés de la newsletter.',
      'Si la personne a refusé l’an dernier, la rappeler quand même.',
      'Le refus expire au bout de 12 mois.',
      'Une opposition n’est valable que 6 mois.',
      'If they declined last year, call them anyway.',
    ],
  ],
  [
    'a caller who hides',
    (text) => falseClaimsIn(orders(text), 0).includes('public'),
    [
      'Appeler avec un numéro masqué.',
      'Masquez votre numéro.',
      'Always call from a withheld number.',
      'Changer de numéro si la personne ne répond plus.',
      'Rotate numbers when they block you.',
      'Ne pas donner le nom de la société avant le RDV.',
      'Ne dites jamais le nom de l’entreprise au standard.',
      'Never give the name of the company before the meeting.',
      'Ne pas donner son vrai nom (pseudo : Julie Martin).',
      'Utilisez un faux nom.',
      'Se présenter comme un confrère.',
      'Se présenter comme un partenaire de la mairie.',
      'Pose as a customer.',
      'Si le standard demande, dire que c’est un appel personnel.',
      'If the desk asks, say it is a personal call.',
      'Dites que le directeur attend votre appel.',
    ],
  ],
  [
    'a recording that is kept quiet',
    (text) => recordingOf(orders(text)) !== undefined,
    ['Ne pas dire qu’on enregistre.', 'Ne dites pas que vous êtes enregistrés.', 'Do not say that the call is being recorded.'],
  ],
  [
    'calls too many, or at hours that are not for them',
    (text) => houndsPeople(orders(text), 0) || callsOffHours(orders(text), 0),
    [
      'Appeler aussi le samedi et après 19 h.',
      'Rappeler jusqu’à 8 fois dans la semaine.',
      'Rappeler 6 fois maximum.',
      'Call up to ten times a month.',
      'Call on Sundays too.',
    ],
  ],
])('%s', (_, isSo, orders) => {
  it.each(orders)('%s', (text) => expect(isSo(text)).toBe(true));
  it.each(HONEST)('but not %s', (text) => expect(isSo(text)).toBe(false));
});
