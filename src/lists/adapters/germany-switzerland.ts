import type { Adapter } from '../definition/adapter.js';
import { CLEAR_EMAILS, CLEAR_PHONES, CLEAR_POSTAL_ADDRESSES } from './clear-recipes.js';

export const DE_ROBINSON: Adapter = {
  id: 'de-robinson',
  title: { en: 'Robinsonliste I.D.I. (Germany)', fr: 'Robinsonliste I.D.I. (Allemagne)' },
  country: 'DE',
  kind: 'receipt',
  channels: ['email', 'phone', 'sms', 'post'],
  scope: { audience: 'consumer' },
  identifiers: ['email', 'phone', 'post'],
  recipes: [CLEAR_EMAILS, { ...CLEAR_PHONES, channels: ['phone', 'sms'] }, CLEAR_POSTAL_ADDRESSES],
  callingCodes: ['+49'],
  maxAgeDays: 7,
  sure: 'secondary',
  source: 'https://www.robinsonabgleich.de/so_funktionierts/robinsonlisten_datenerhebung',
  howTo: {
    en: 'Send your file to robinsonabgleich.de and use the one that it returns, with its date.',
    fr: 'Envoyez votre fichier à robinsonabgleich.de et utilisez celui qu’il renvoie, avec sa date.',
  },
  note: {
    en: 'Voluntary, renewed every week: seven days are our own rule. Email marketing needs consent in Germany all the same, between businesses too.',
    fr: 'Facultative, renouvelée chaque semaine : sept jours sont notre propre règle. L’email commercial exige de toute façon un consentement en Allemagne, même entre professionnels.',
  },
};

export const DE_DDV: Adapter = {
  id: 'de-ddv',
  title: { en: 'DDV-Robinsonliste (Germany)', fr: 'DDV-Robinsonliste (Allemagne)' },
  country: 'DE',
  kind: 'robinson',
  channels: ['post'],
  scope: { audience: 'consumer' },
  identifiers: ['post'],
  recipes: [CLEAR_POSTAL_ADDRESSES],
  maxAgeDays: 30,
  sure: 'practice',
  source: '',
  howTo: {
    en: 'Ask the German dialogue marketing association (DDV), which hands the file to its members.',
    fr: 'Demandez-la à l’association allemande du marketing direct (DDV), qui remet le fichier à ses membres.',
  },
  note: {
    en: 'Voluntary; 30 days are our own rule.',
    fr: 'Facultative ; 30 jours sont notre propre règle.',
  },
};

export const CH_ASTERISK: Adapter = {
  id: 'ch-asterisk',
  title: { en: 'Asterisk in the directory (Switzerland)', fr: 'Astérisque dans l’annuaire (Suisse)' },
  country: 'CH',
  kind: 'directory',
  channels: ['phone'],
  scope: { audience: 'both' },
  identifiers: ['phone'],
  recipes: [],
  callingCodes: ['+41'],
  unlistedAreMarked: true,
  sure: 'secondary',
  source: 'https://sdv-dialogmarketing.ch/die-reichweite-des-sterneintrages/',
  compulsory: true,
  howTo: {
    en: 'Keep the column of the asterisk when you take contacts from the directory, and refresh it each time.',
    fr: 'Gardez la colonne de l’astérisque quand vous reprenez des contacts de l’annuaire, et actualisez-la à chaque fois.',
  },
  note: {
    en: 'Calls only, not post. Numbers that are not in the directory are treated as marked (not verified), so a blank clears nobody who was not looked up.',
    fr: 'Appels seulement, pas le courrier. Un numéro absent de l’annuaire est traité comme marqué (non vérifié) : une case vide ne met donc hors de cause que ceux qui y ont été cherchés.',
  },
};
