import type { Text } from '../../model/base/text.js';

/** The comments of a proposed configuration. */
export const PROPOSAL_WORDS = {
  title: {
    en: 'Configuration of lumo-check, proposed from',
    fr: 'Configuration de lumo-check, proposée d’après',
  } satisfies Text,
  columns: {
    en: [
      'What each column was taken for. Where it is right, nothing need be written; to settle a guess, remove the sign in front.',
      'A field name, keep (kept in the cleaned file, and read only for refusals, deaths, minors and guardianship) or ignore.',
    ],
    fr: [
      'Ce qui a été compris de chaque colonne. Si c’est juste, rien à écrire ; pour fixer une supposition, ôtez le signe devant.',
      'Un nom de champ, keep (gardée dans le fichier nettoyé, et lue seulement pour les refus, décès, mineurs et tutelles) ou ignore.',
    ],
  },
  unknown: {
    en: 'not recognised',
    fr: 'non reconnue',
  } satisfies Text,
  doubtful: {
    en: ': check this',
    fr: ' : à vérifier',
  } satisfies Text,
  lists: {
    en: [
      'The refusals that you received, and the registers to screen against (with the date of your copy).',
      'Remove the signs in front and put your own files:',
    ],
    fr: [
      'Les oppositions que vous avez reçues, et les listes à croiser (avec la date de votre exemplaire).',
      'Ôtez les signes de début de ligne et mettez vos fichiers :',
    ],
  },
  sender: {
    en: [
      'Who sends, and with which tool: lumo-check notices writes sentences and templates with it, and messages are judged by it.',
      'appends: what the tool adds to each message by itself (unsubscribe, stop).',
    ],
    fr: [
      'Qui envoie, et avec quel outil : lumo-check notices en fait des phrases et des modèles, et le contrôle des messages en tient compte.',
      'appends : ce que l’outil ajoute lui-même à chaque message (unsubscribe, stop).',
    ],
  },
} as const;
