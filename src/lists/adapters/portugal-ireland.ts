import type { Adapter } from '../definition/adapter.js';
import { CLEAR_EMAILS, CLEAR_PHONES } from './clear-recipes.js';

export const PT_DGC: Adapter = {
  id: 'pt-dgc',
  title: { en: 'National lists of the DGC (Portugal)', fr: 'Listes nationales de la DGC (Portugal)' },
  country: 'PT',
  kind: 'robinson',
  channels: ['email', 'sms'],
  scope: { audience: 'both' },
  identifiers: ['email', 'phone'],
  recipes: [CLEAR_EMAILS, { ...CLEAR_PHONES, channels: ['sms'] }],
  callingCodes: ['+351'],
  maxAgeDays: 31,
  sure: 'practice',
  source: '',
  compulsory: true,
  howTo: {
    en: 'Ask the Direção-Geral do Consumidor for the list of natural persons and for that of legal persons.',
    fr: 'Demandez à la Direção-Geral do Consumidor la liste des personnes physiques et celle des personnes morales.',
  },
  note: {
    en: 'Law 41/2004, article 13-B. How the file is written and its monthly rhythm were not verified.',
    fr: 'Loi 41/2004, article 13-B. Ni la forme du fichier, ni son rythme mensuel n’ont été vérifiés.',
  },
};

export const IE_NDD: Adapter = {
  id: 'ie-ndd',
  title: { en: 'National Directory Database (Ireland)', fr: 'National Directory Database (Irlande)' },
  country: 'IE',
  kind: 'robinson',
  channels: ['phone'],
  scope: { audience: 'both' },
  identifiers: ['phone'],
  recipes: [CLEAR_PHONES],
  callingCodes: ['+353'],
  maxAgeDays: 28,
  sure: 'practice',
  source: '',
  compulsory: true,
  howTo: {
    en: 'Take out a licence for the opt-out register of the directory database.',
    fr: 'Prenez une licence pour le registre des refus de la base d’annuaire.',
  },
  note: {
    en: 'The 28 days were not verified. Calls to mobiles need consent.',
    fr: 'Les 28 jours n’ont pas été vérifiés. Les appels vers des mobiles exigent un consentement.',
  },
};
