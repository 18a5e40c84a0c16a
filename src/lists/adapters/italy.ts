import type { Adapter } from '../definition/adapter.js';
import { CLEAR_PHONES, CLEAR_POSTAL_ADDRESSES } from './clear-recipes.js';

const RPO = {
  country: 'IT',
  kind: 'receipt',
  scope: { audience: 'both' },
  sure: 'secondary',
  source: 'https://moduli.it/modulo-iscrizione-registro-opposizioni-11986',
  compulsory: true,
  cancelsConsents: true,
  howTo: {
    en: 'Register as an operator with the register, send it your list and use the cleaned one that it returns, with its date.',
    fr: 'Inscrivez-vous comme opérateur auprès du registre, envoyez-lui votre liste et utilisez celle qu’il renvoie nettoyée, avec sa date.',
  },
} as const satisfies Partial<Adapter>;

export const IT_RPO: Adapter = {
  ...RPO,
  id: 'it-rpo',
  title: { en: 'Registro pubblico delle opposizioni, phone (Italy)', fr: 'Registro pubblico delle opposizioni, téléphone (Italie)' },
  channels: ['phone'],
  identifiers: ['phone'],
  recipes: [CLEAR_PHONES],
  callingCodes: ['+39'],
  names: /(?<![a-z])rpo(?![a-z])|registro[ ._-]?(?:pubblico[ ._-]?)?(?:delle[ ._-]?)?opposizioni/i,
  maxAgeDays: 15,
  note: {
    en: 'Landlines and, since 27 July 2022, mobiles. A registration also cancels earlier consents. Sources differ on the age; 15 days is the strictest.',
    fr: 'Lignes fixes et, depuis le 27 juillet 2022, mobiles. L’inscription annule aussi les consentements antérieurs. Les sources divergent sur l’âge ; 15 jours est le plus strict.',
  },
};

export const IT_RPO_POST: Adapter = {
  ...RPO,
  id: 'it-rpo-post',
  title: { en: 'Registro pubblico delle opposizioni, post (Italy)', fr: 'Registro pubblico delle opposizioni, courrier (Italie)' },
  channels: ['post'],
  identifiers: ['post'],
  recipes: [CLEAR_POSTAL_ADDRESSES],
  maxAgeDays: 30,
  note: {
    en: 'The 30 days were not verified.',
    fr: 'Les 30 jours n’ont pas été vérifiés.',
  },
};
