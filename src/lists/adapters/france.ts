import { BLOCTEL_LAST_DAY } from '../../fields/opposition/registers/closed-register.js';
import type { Adapter } from '../definition/adapter.js';
import { CLEAR_PHONES, CLEAR_POSTAL_ADDRESSES } from './clear-recipes.js';

export const FR_BLOCTEL: Adapter = {
  id: 'fr-bloctel',
  title: { en: 'Bloctel (France)', fr: 'Bloctel (France)' },
  country: 'FR',
  kind: 'receipt',
  channels: ['phone'],
  scope: { audience: 'consumer' },
  identifiers: ['phone'],
  recipes: [CLEAR_PHONES],
  callingCodes: ['+33', '+262', '+508', '+590', '+594', '+596'],
  maxAgeDays: 30,
  names: /bloctel/i,
  from: '2016-06-01',
  to: BLOCTEL_LAST_DAY,
  sure: 'text',
  source: 'https://pro.bloctel.gouv.fr/faq',
  compulsory: true,
  howTo: {
    en: 'For audits of past calls: the cleaned file that the service returned, with its date. The list itself was never handed out.',
    fr: 'Pour l’audit d’appels passés : le fichier nettoyé que le service a renvoyé, avec sa date. La liste elle-même n’a jamais été remise.',
  },
  note: {
    en: 'Closed on 10 August 2026. It proves nothing for calls from 11 August 2026 on: consumers must have consented to them (C. conso. L223-1). It never covered calls to businesses.',
    fr: 'Fermé le 10 août 2026. Il ne prouve rien pour les appels à partir du 11 août 2026 : les consommateurs doivent y avoir consenti (C. conso. L223-1). Il n’a jamais couvert les appels aux professionnels.',
  },
};

export const FR_ROBINSON_UFMD: Adapter = {
  id: 'fr-robinson-ufmd',
  title: { en: 'Liste Robinson, Stop Publicité (France)', fr: 'Liste Robinson, Stop Publicité (France)' },
  country: 'FR',
  kind: 'robinson',
  channels: ['post'],
  scope: { audience: 'consumer' },
  identifiers: ['post'],
  recipes: [CLEAR_POSTAL_ADDRESSES],
  maxAgeDays: 90,
  bindsMembersOnly: true,
  sure: 'practice',
  source: '',
  howTo: {
    en: 'Ask the UFMD, whose members receive the file and are bound by it.',
    fr: 'Demandez-la à l’UFMD, dont les adhérents reçoivent le fichier et s’engagent à l’appliquer.',
  },
  note: {
    en: 'A professional code, not a law; 90 days are our own rule. The layout of the file was not verified.',
    fr: 'Un engagement professionnel, pas une loi ; 90 jours sont notre propre règle. La forme du fichier n’a pas été vérifiée.',
  },
};

export const FR_DIRECTORY: Adapter = {
  id: 'fr-directory',
  title: { en: 'Refusals in the directory (France)', fr: 'Mentions anti-prospection de l’annuaire (France)' },
  country: 'FR',
  kind: 'directory',
  channels: ['phone', 'post'],
  scope: { audience: 'both' },
  identifiers: ['phone', 'post'],
  recipes: [],
  callingCodes: ['+33', '+262', '+508', '+590', '+594', '+596'],
  sure: 'text',
  source: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000025622760/2012-04-01/',
  compulsory: true,
  howTo: {
    en: 'Keep the column of mentions when you take contacts from a directory, at each import.',
    fr: 'Gardez la colonne des mentions quand vous reprenez des contacts d’un annuaire, à chaque import.',
  },
  note: {
    en: 'CPCE R10 and R10-1: a fine for each call or letter. Signs differ by publisher (an orange square, a star). Somebody on the red list cannot stand in a directory: suspect the source.',
    fr: 'CPCE R10 et R10-1 : une amende par appel ou par lettre. Les signes varient d’un éditeur à l’autre (carré orange, étoile). Un inscrit en liste rouge ne peut figurer dans un annuaire : méfiez-vous de la source.',
  },
};

export const FR_SIRENE: Adapter = {
  id: 'fr-sirene',
  title: { en: 'Partial diffusion in Sirene (France)', fr: 'Diffusion partielle dans Sirene (France)' },
  country: 'FR',
  kind: 'directory',
  channels: ['email', 'phone', 'sms', 'post'],
  scope: { audience: 'business' },
  identifiers: ['siren'],
  recipes: [],
  maxAgeDays: 31,
  sure: 'text',
  source: 'http://www.sirene.fr/sirene/public/static/conditions-generales-utilisation',
  compulsory: true,
  howTo: {
    en: 'Keep statutDiffusionUniteLegale and statutDiffusionEtablissement when you take companies from Sirene, and refresh them: the files are daily.',
    fr: 'Gardez statutDiffusionUniteLegale et statutDiffusionEtablissement quand vous reprenez des entreprises de Sirene, et actualisez-les : les fichiers sont quotidiens.',
  },
  note: {
    en: 'The most recent status must be used; 31 days are our own rule. P (and N in older files) is a refusal of the unit, or of the establishment; the companies with O in the file are left alone.',
    fr: 'Le statut le plus récent doit être utilisé ; 31 jours sont notre propre règle. P (et N dans les anciens fichiers) est un refus de l’unité, ou de l’établissement ; les entreprises en O du fichier ne sont pas concernées.',
  },
};
