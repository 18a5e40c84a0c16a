import type { Adapter } from '../definition/adapter.js';
import { ES_CHANNEL_CODES } from '../hashing/spanish-robinson.js';

export const ES_ROBINSON: Adapter = {
  id: 'es-robinson',
  title: { en: 'Lista Robinson (Spain)', fr: 'Lista Robinson (Espagne)' },
  country: 'ES',
  kind: 'robinson',
  channels: ['email', 'phone', 'sms', 'post'],
  scope: { audience: 'consumer' },
  identifiers: ['email', 'phone', 'post'],
  // Somebody may refuse calls and accept SMS: each channel has a hash of its own for one and the same number.
  recipes: [
    { identifier: 'email', channels: ['email'], recipe: { algorithm: 'sha256', normaliser: 'es-email', before: ES_CHANNEL_CODES.email } },
    { identifier: 'phone', channels: ['phone'], recipe: { algorithm: 'sha256', normaliser: 'es-phone', before: ES_CHANNEL_CODES.phone } },
    { identifier: 'phone', channels: ['sms'], recipe: { algorithm: 'sha256', normaliser: 'es-sms', before: ES_CHANNEL_CODES.sms } },
    { identifier: 'post', channels: ['post'], recipe: { algorithm: 'sha256', normaliser: 'es-post', before: ES_CHANNEL_CODES.post } },
  ],
  callingCodes: ['+34'],
  maxAgeDays: 30,
  sure: 'text',
  source: 'https://github.com/adigital-org/slr-client',
  compulsory: true,
  howTo: {
    en: 'Subscribe with Adigital, ask its service about the hashes of your contacts before each campaign, and keep the answers: a file of the hashes that it found.',
    fr: 'Abonnez-vous auprès d’Adigital, interrogez son service avec les empreintes de vos contacts avant chaque campagne et gardez les réponses : un fichier des empreintes trouvées.',
  },
  note: {
    en: 'The hashes were verified against the published client; the 30 days are our own rule. Foreign numbers may be listed too. A listing may be limited to some sectors, and we bar them all.',
    fr: 'Les empreintes ont été vérifiées avec le client publié ; les 30 jours sont notre propre règle. Des numéros étrangers peuvent y être aussi. Une inscription peut se limiter à certains secteurs : nous les écartons tous.',
  },
};
