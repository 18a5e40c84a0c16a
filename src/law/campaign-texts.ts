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
} as const satisfies Readonly<Record<string, Omit<Law, 'id'>>>;
