import type { Adapter } from '../definition/adapter.js';

const NOTE = {
  en: 'An entry is one address or a whole domain, of persons and of companies. Not being listed allows nothing: email marketing needs consent in Austria, between businesses too.',
  fr: 'Une entrée est une adresse ou un domaine entier, de personnes comme de sociétés. Ne pas y figurer n’autorise rien : l’email commercial exige un consentement en Autriche, même entre professionnels.',
};

const ECG = {
  country: 'AT',
  kind: 'robinson',
  channels: ['email'],
  scope: { audience: 'both' },
  identifiers: ['email', 'domain'],
  // To be consulted before each sending; a day is our own reading of that.
  maxAgeDays: 1,
  sure: 'secondary',
  source: 'https://pmeerw.net/blog/rant/ecg-liste.html',
  compulsory: true,
  note: NOTE,
} as const satisfies Partial<Adapter>;

/** The interface of today: SHA-512, the domain without `@`. */
export const AT_ECG: Adapter = {
  ...ECG,
  id: 'at-ecg',
  title: { en: 'ECG list (Austria)', fr: 'Liste ECG (Autriche)' },
  recipes: [
    { identifier: 'email', channels: ['email'], recipe: { algorithm: 'sha512', normaliser: 'lower' } },
    { identifier: 'domain', channels: ['email'], recipe: { algorithm: 'sha512', normaliser: 'domain' } },
  ],
  howTo: {
    en: 'Ask RTR for a key, send the SHA-512 of addresses and of domains to its interface, and keep the hashes that it answers with.',
    fr: 'Demandez une clé à la RTR, envoyez à son interface le SHA-512 des adresses et des domaines, et gardez les empreintes qu’elle renvoie.',
  },
};

/** The file of before 2020: SHA-1, raw, the domain with `@`. */
export const AT_ECG_FILE: Adapter = {
  ...ECG,
  id: 'at-ecg-file',
  title: { en: 'ECG list, old file (Austria)', fr: 'Liste ECG, ancien fichier (Autriche)' },
  format: 'raw-sha1',
  recipes: [
    { identifier: 'email', channels: ['email'], recipe: { algorithm: 'sha1', normaliser: 'lower' } },
    { identifier: 'domain', channels: ['email'], recipe: { algorithm: 'sha1', normaliser: 'at-domain' } },
  ],
  howTo: {
    en: 'The binary file that RTR used to hand out. For a file of today, use the interface (at-ecg).',
    fr: 'Le fichier binaire que la RTR distribuait autrefois. Pour une version du jour, passez par l’interface (at-ecg).',
  },
};
