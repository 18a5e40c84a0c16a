import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelsRefusedIn } from '../../../src/fields/opposition/refusal/read-refusal.js';

const ALL = 'email phone sms post';
const PHRASES: readonly (readonly [string, string])[] = [
  ['STOP', ALL],
  ['stop', ALL],
  ['STOP reçu le 12/03', ALL],
  ['A répondu STOP', ALL],
  ['stop mail', ALL],
  ['Client : STOP', ALL],
  ['STOP SMS', 'sms'],
  ['stop pub', 'post'],
  ['NPAI ne plus contacter', ALL],
  ['ne pas contacter', ALL],
  ['Ne pas recontacter svp', ALL],
  ['ne_pas_contacter', ALL],
  ['ne plus nous solliciter', ALL],
  ['Ne pas démarcher', ALL],
  ['ne plus relancer', ALL],
  ['ne pas être contacté', ALL],
  ['Ne souhaite plus recevoir nos offres', ALL],
  ['ne veut pas être démarchée', ALL],
  ['N’accepte aucun démarchage', ALL],
  ['plus de prospection', ALL],
  ['refuse toute sollicitation commerciale', ALL],
  ['désinscrit', ALL],
  ['s’est désinscrite en mars', ALL],
  ['désabonnement', ALL],
  ['blacklisté', ALL],
  ['liste repoussoir', ALL],
  ['demande d’opposition', ALL],
  ['s’oppose à la prospection', ALL],
  ['opposition RGPD', ALL],
  ['opposé au démarchage', ALL],
  ['inscrit en liste rouge', 'phone sms post'],
  ['Liste orange', 'phone sms post'],
  ['A demandé à être retiré de nos listes', ALL],
  ['souhaite être supprimée de votre fichier', ALL],
  ['Merci de me rayer de vos bases', ALL],
  ['Retirez-moi de la liste', ALL],
  ['supprimez mes coordonnées', ALL],
  ['Ne plus appeler', 'phone'],
  ['ne pas l’appeler', 'phone'],
  ['ne plus envoyer de mails', 'email'],
  ['ne pas envoyer de SMS', 'sms'],
  ['ne plus lui envoyer de courrier', 'post'],
  ['ne plus appeler ni ne plus envoyer de mails', 'email phone'],
  ['do not contact', ALL],
  ['Please don’t contact him', ALL],
  ['unsubscribed', ALL],
  ['opted-out', ALL],
  ['opt out', ALL],
  ['DNC', ALL],
  ['no marketing', ALL],
  ['remove me from your list', ALL],
  ['do not call', 'phone'],
  ['DO NOT EMAIL', 'email'],
  ['no more emails', 'email'],
  ['never text', 'sms'],
  ['no contactar', ALL],
  ['se ha dado de baja', ALL],
  ['no llamar', 'phone'],
  ['nicht mehr kontaktieren', ALL],
  ['keine Werbung', ALL],
  ['nicht anrufen', 'phone'],
  ['non contattare più', ALL],
  ['non chiamare', 'phone'],
  ['disiscritto', ALL],
];

describe('what refuses', () => {
  it.each(PHRASES)('%s: %s', (text, channels) => expect(channelsRefusedIn(text).join(' ')).toBe(channels));

  it('does so inside a longer text, under any accents, and among tags', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PHRASES.filter(([text]) => !/^(?:stop|STOP|Client.*)$/.test(text))),
        fc.boolean(),
        ([text, channels], decomposed) => {
          expect(channelsRefusedIn(`salon 2023 ; ${decomposed ? text.normalize('NFD') : text} ; vu par Lumo`).join(' ')).toBe(channels);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what does not', () => {
  it.each([
    '',
    'NPAI',
    'retiré de la liste des fournisseurs agréés',
    'supprimé du catalogue',
    'demande un devis pour enlever la base du mur',
    'à effacer du tableau',
    'rappeler mardi',
    'non-stop',
    'NON-STOP',
    'One Stop Shop',
    'STOP & GO SARL',
    'STOP-OVER',
    'ouvert sans stop',
    'opposition politique',
    'au premier poste d’opposition',
    'l’inscription est faite',
    'abonné à la newsletter',
    'nettoyage des locaux',
    'ne pas oublier le devis',
    'ne pas rappeler avant lundi',
    'ne pas appeler le matin',
    'ne pas relancer avant juin',
    'N’est pas intéressé par la taille M',
    'plus de renseignements',
    'option retenue',
    'adopte le contrat',
    'nouveau contact',
    'call him on Monday',
    'no problem',
    'was not there, call again',
    'baja California',
    'kein Problem',
  ])('%j', (text) => expect(channelsRefusedIn(text)).toEqual([]));

  it('is any text without a word of refusal', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aeiourlm ]{0,80}$/), (text) => {
        expect(channelsRefusedIn(text)).toEqual([]);
      }),
    );
  });
});
