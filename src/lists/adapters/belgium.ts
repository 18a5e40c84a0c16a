import type { Adapter } from '../definition/adapter.js';
import { CLEAR_PHONES, CLEAR_POSTAL_ADDRESSES } from './clear-recipes.js';

export const BE_DNCM: Adapter = {
  id: 'be-dncm',
  title: { en: 'Do Not Call Me (Belgium)', fr: 'Ne m’appelez plus (Belgique)' },
  country: 'BE',
  kind: 'robinson',
  channels: ['phone'],
  scope: { audience: 'both' },
  identifiers: ['phone'],
  recipes: [CLEAR_PHONES],
  callingCodes: ['+32'],
  maxAgeDays: 5,
  sure: 'text',
  source: 'https://dncm.be/en/purchase_the_list',
  compulsory: true,
  howTo: {
    en: 'Buy the list from DNCM and download it again at least every five days (web, sFTP or interface); it is renewed every night.',
    fr: 'Achetez la liste à DNCM et retéléchargez-la au moins tous les cinq jours (web, sFTP ou interface) ; elle est renouvelée chaque nuit.',
  },
  note: {
    en: 'A text file of numbers and registration dates. Live calls only: SMS and email need consent in Belgium.',
    fr: 'Un fichier texte de numéros et de dates d’inscription. Appels de vive voix seulement : SMS et email exigent un consentement en Belgique.',
  },
};

export const BE_ROBINSON: Adapter = {
  id: 'be-robinson',
  title: { en: 'Robinson Mail (Belgium)', fr: 'Liste Robinson postale (Belgique)' },
  country: 'BE',
  kind: 'robinson',
  channels: ['post'],
  scope: { audience: 'consumer' },
  identifiers: ['post'],
  recipes: [CLEAR_POSTAL_ADDRESSES],
  maxAgeDays: 31,
  sure: 'practice',
  source: '',
  howTo: {
    en: 'Ask the Belgian direct marketing association (BDMA), which hands the file to its members.',
    fr: 'Demandez-la à l’association belge du marketing direct (BDMA), qui remet le fichier à ses membres.',
  },
  note: {
    en: 'How often it must be fetched was not verified: a month is our own rule.',
    fr: 'La fréquence de mise à jour exigée n’a pas été vérifiée : un mois est notre propre règle.',
  },
};
