import type { Adapter } from '../definition/adapter.js';
import { CLEAR_PHONES, CLEAR_POSTAL_ADDRESSES } from './clear-recipes.js';

export const NO_RESERVASJON: Adapter = {
  id: 'no-reservasjon',
  title: { en: 'Reservasjonsregisteret (Norway)', fr: 'Reservasjonsregisteret (Norvège)' },
  country: 'NO',
  kind: 'robinson',
  channels: ['phone', 'post'],
  scope: { audience: 'consumer' },
  identifiers: ['phone', 'post'],
  recipes: [CLEAR_PHONES, CLEAR_POSTAL_ADDRESSES],
  callingCodes: ['+47'],
  maxAgeMonths: 1,
  sure: 'text',
  source: 'https://www.brreg.no/produkter-og-tjenester/opplysninger-for-bruk-i-direkte-markedsforing/',
  compulsory: true,
  howTo: {
    en: 'Order the register from Brønnøysundregistrene: the whole of it once, or its daily changes, over SFTP.',
    fr: 'Commandez le registre auprès de Brønnøysundregistrene : en entier une fois, ou ses changements quotidiens, par SFTP.',
  },
  note: {
    en: 'Lists must be checked no earlier than one month before use.',
    fr: 'La confrontation doit dater d’un mois au plus avant l’usage.',
  },
};

export const SE_NIX: Adapter = {
  id: 'se-nix',
  title: { en: 'NIX-Telefon (Sweden)', fr: 'NIX-Telefon (Suède)' },
  country: 'SE',
  kind: 'robinson',
  channels: ['phone'],
  scope: { audience: 'consumer' },
  identifiers: ['phone'],
  recipes: [CLEAR_PHONES],
  callingCodes: ['+46'],
  maxAgeMonths: 2,
  sure: 'text',
  source: 'https://nixtelefon.org/for-foretag',
  compulsory: true,
  howTo: {
    en: 'Get the register from one of the resellers that NIX-Telefon names, with the update day of its version.',
    fr: 'Procurez-vous le registre auprès d’un revendeur indiqué par NIX-Telefon, avec le jour de mise à jour de sa version.',
  },
  note: {
    en: 'The two months run from the update day of the version, not from your check. Private subscriptions only: a work mobile cannot be listed.',
    fr: 'Les deux mois courent du jour de mise à jour de la version, non de votre contrôle. Abonnements privés seulement : un mobile professionnel ne peut y figurer.',
  },
};

export const DK_ROBINSON: Adapter = {
  id: 'dk-robinson',
  title: { en: 'Robinsonlisten (Denmark)', fr: 'Robinsonlisten (Danemark)' },
  country: 'DK',
  kind: 'robinson',
  channels: ['post', 'phone'],
  scope: { audience: 'consumer' },
  identifiers: ['post'],
  // The list knows people by name and address only, and bars calls to them as well.
  recipes: [{ ...CLEAR_POSTAL_ADDRESSES, channels: ['post', 'phone'] }],
  maxAgeMonths: 3,
  sure: 'secondary',
  source: 'https://markedsforing.dk/artikler/nyheder/firmaer-skal-selv-tjekke-med-robinsonliste/',
  compulsory: true,
  howTo: {
    en: 'Download the quarterly list of the CPR office, or subscribe to it; use each version until the next.',
    fr: 'Téléchargez la liste trimestrielle du bureau CPR, ou abonnez-vous ; chaque version vaut jusqu’à la suivante.',
  },
  note: {
    en: 'Names and addresses, in the spelling of the register: a contact without a postal address cannot be screened.',
    fr: 'Des noms et des adresses, dans l’orthographe du registre : un contact sans adresse postale ne peut pas être confronté.',
  },
};
