import type { Adapter } from '../definition/adapter.js';
import { CLEAR_PHONES } from './clear-recipes.js';

/** @param names what files of the register are called */
const preferenceService = (names: RegExp) =>
  ({
    country: 'GB',
    names,
    kind: 'robinson',
    channels: ['phone'],
    identifiers: ['phone'],
    recipes: [CLEAR_PHONES],
    callingCodes: ['+44'],
    maxAgeDays: 28,
    sure: 'secondary',
    source: 'https://121prodata.co.uk/tps-and-the-law/',
    compulsory: true,
    howTo: {
      en: 'Take out a licence for the file, or have a licensed bureau screen yours; screen again every 28 days.',
      fr: 'Prenez une licence pour le fichier, ou confiez le vôtre à un prestataire agréé ; recommencez tous les 28 jours.',
    },
  }) as const satisfies Partial<Adapter>;

export const UK_TPS: Adapter = {
  ...preferenceService(/(?<![a-z])tps(?![a-z])/i),
  id: 'uk-tps',
  title: { en: 'Telephone Preference Service (United Kingdom)', fr: 'Telephone Preference Service (Royaume-Uni)' },
  scope: { audience: 'both' },
  note: {
    en: 'Individuals, sole traders and most partnerships. For companies, the CTPS must be asked as well.',
    fr: 'Particuliers, entrepreneurs individuels et la plupart des sociétés de personnes. Pour les sociétés, interrogez aussi le CTPS.',
  },
};

export const UK_CTPS: Adapter = {
  ...preferenceService(/(?<![a-z])ctps(?![a-z])/i),
  id: 'uk-ctps',
  title: { en: 'Corporate TPS (United Kingdom)', fr: 'Corporate TPS (Royaume-Uni)' },
  scope: { audience: 'business' },
  note: {
    en: 'Companies, limited liability partnerships and public bodies.',
    fr: 'Sociétés, partnerships à responsabilité limitée et organismes publics.',
  },
};
