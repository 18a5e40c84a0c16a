import type { Adapter } from '../definition/adapter.js';
import { CLEAR_NANP_PHONES } from './clear-recipes.js';

const DNC = {
  kind: 'robinson',
  channels: ['phone'],
  scope: { audience: 'consumer' },
  identifiers: ['phone'],
  recipes: [CLEAR_NANP_PHONES],
  // Both countries share one numbering plan: which numbers a list covers, its subscribed area codes say.
  callingCodes: ['+1'],
  byAreaCode: true,
  maxAgeDays: 31,
  sure: 'text',
  compulsory: true,
} as const satisfies Partial<Adapter>;

export const US_DNC: Adapter = {
  ...DNC,
  id: 'us-dnc',
  title: { en: 'National Do Not Call Registry (United States)', fr: 'National Do Not Call Registry (États-Unis)' },
  country: 'US',
  source: 'https://telemarketing.donotcall.gov/faq/faqbusiness.aspx',
  howTo: {
    en: 'Subscribe to the area codes that you call and download their files; declare those codes with the list.',
    fr: 'Abonnez-vous aux indicatifs régionaux que vous appelez et téléchargez leurs fichiers ; déclarez ces indicatifs avec la liste.',
  },
  note: {
    en: 'Numbers of ten digits, or area code and number in two columns. A number of an area code without subscription is not screened. Calling without a check is unlawful in itself.',
    fr: 'Des numéros de dix chiffres, ou l’indicatif et le numéro en deux colonnes. Un numéro d’un indicatif sans abonnement n’est pas confronté. Appeler sans vérifier est illicite en soi.',
  },
};

export const CA_DNCL: Adapter = {
  ...DNC,
  id: 'ca-dncl',
  title: { en: 'National Do Not Call List (Canada)', fr: 'Liste nationale de numéros de télécommunication exclus (Canada)' },
  country: 'CA',
  source: 'https://lnnte-dncl.gc.ca/en/Organization/Frequently-Asked-Questions',
  howTo: {
    en: 'Register, subscribe to the area codes that you call and download their files; declare those codes with the list.',
    fr: 'Inscrivez-vous, abonnez-vous aux indicatifs régionaux que vous appelez et téléchargez leurs fichiers ; déclarez ces indicatifs avec la liste.',
  },
  note: {
    en: 'Calls to businesses are exempt. A number of an area code without subscription is not screened.',
    fr: 'Les appels aux entreprises en sont exemptés. Un numéro d’un indicatif sans abonnement n’est pas confronté.',
  },
};
