import type { Law } from '../model/rule/law.js';

/** The texts that rules on plans of campaigns rest on, besides those that other rules have. As in `texts.ts`. */
export const CAMPAIGN_TEXTS = {
  'gdpr-30': {
    title: {
      en: 'GDPR art. 30: the record of processing activities',
      fr: 'RGPD art. 30 : le registre des activités de traitement',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-35': {
    title: {
      en: 'GDPR art. 35: an impact assessment before processing that is likely to be a high risk',
      fr: 'RGPD art. 35 : une analyse d’impact avant un traitement susceptible d’engendrer un risque élevé',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'cnil-2018-326': {
    title: {
      en: 'CNIL, deliberation 2018-326: two criteria of nine ask for an impact assessment',
      fr: 'CNIL, délibération 2018-326 : deux critères sur neuf appellent une analyse d’impact',
    },
    url: '',
    from: '2018-10-11',
    sure: 'secondary',
  },
  'cconso-d223-9': {
    title: {
      en: 'Consumer code, art. D223-9: days and hours of calls to consumers, and how many',
      fr: 'Code de la consommation, art. D223-9 : jours, heures et nombre des appels aux consommateurs',
    },
    url: '',
    sure: 'secondary',
  },
  'ctrav-l3133-1': {
    title: { en: 'Labour code, art. L3133-1: the eleven public holidays', fr: 'Code du travail, art. L3133-1 : les onze jours fériés' },
    url: '',
    sure: 'secondary',
  },
  'arcep-2022-1583': {
    title: {
      en: 'ARCEP, decision 2022-1583: which numbers calls may show',
      fr: 'ARCEP, décision 2022-1583 : quels numéros les appels peuvent afficher',
    },
    url: '',
    sure: 'secondary',
  },
  'cconso-l221-17': {
    title: {
      en: 'Consumer code, art. L221-17: no masked number for canvassing',
      fr: 'Code de la consommation, art. L221-17 : pas de numéro masqué pour démarcher',
    },
    url: '',
    sure: 'secondary',
  },
} as const satisfies Readonly<Record<string, Omit<Law, 'id'>>>;
