import type { Law } from '../model/rule/law.js';

const GDPR = { url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', from: '2018-05-25', sure: 'secondary' } as const;
const GUIDE = { url: '', sure: 'practice' } as const;

/** What rests on the organisation: security, breaches, proof; and the chapters of the guide that say how. */
export const GOVERNANCE_TEXTS = {
  'gdpr-24': {
    title: {
      en: 'GDPR art. 24: measures that can be shown, and are kept up to date',
      fr: 'RGPD art. 24 : des mesures que l’on peut montrer, et qui sont tenues à jour',
    },
    ...GDPR,
  },
  'gdpr-33': {
    title: {
      en: 'GDPR art. 33: a breach is notified within 72 hours, and every breach is documented',
      fr: 'RGPD art. 33 : une violation est notifiée en 72 heures, et toute violation est documentée',
    },
    ...GDPR,
  },
  'gdpr-34': {
    title: {
      en: 'GDPR art. 34: persons are told of a breach of high risk',
      fr: 'RGPD art. 34 : les personnes sont informées d’une violation à risque élevé',
    },
    ...GDPR,
  },
  'gdpr-44': {
    title: { en: 'GDPR art. 44: transfers to third countries', fr: 'RGPD art. 44 : transferts vers des pays tiers' },
    ...GDPR,
  },
  'lumo-guide-data': {
    title: {
      en: 'Lumo Data guide, on the protection of data (hosting, encryption, backups, logs, accesses, exports)',
      fr: 'Guide Lumo Data, sur la protection des données (hébergement, chiffrement, sauvegardes, journaux, accès, exports)',
    },
    ...GUIDE,
  },
  'lumo-guide-audits': {
    title: {
      en: 'Lumo Data guide, on audits, monitoring, training and reports',
      fr: 'Guide Lumo Data, sur les audits, la surveillance, la formation et les rapports',
    },
    ...GUIDE,
  },
  'lumo-guide-incidents': {
    title: {
      en: 'Lumo Data guide, on incidents (plan, 72 hours, register, exercises)',
      fr: 'Guide Lumo Data, sur les incidents (plan, 72 heures, registre, exercices)',
    },
    ...GUIDE,
  },
} as const satisfies Record<string, Omit<Law, 'id'>>;
