// Cells of dates, answers and refusals, as files hold them; most of them blank, so that most contacts are judged by one of them.
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const DAY = 86_400_000;
const two = (number) => String(number).padStart(2, '0');

/** How a day is written. */
const WRITINGS = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}/${m}/${String(y).slice(2)}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `${d === 1 ? '1er' : d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)} 09:30:00`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}T23:30:00Z`,
  (y, m, d) => `${two(d)}/${two(m)}/${y} 17:05`,
  (y, m, d) => String(Date.UTC(y, m - 1, d) / DAY + 25_569),
];

/** A column of dates: mostly written in one way. @param today ms @param span how many days back, mostly */
export const makeDates = (random, today, span) => {
  const own = random.pick(WRITINGS);
  const around = [365 * 3 + 1, 365 * 5 + 1, 0];
  return () => {
    if (random.chance(0.02)) return random.pick(['1970-01-01', '9999-12-31', 'n/a', '31/02/2025', '-', 'bientôt', '01/01/1900']);
    // The days on which a period ends, and those beside them, are where mistakes are.
    const back = random.chance(0.2) ? random.pick(around) + random.below(7) - 3 : random.below(span);
    const at = new Date(today - back * DAY);
    return (random.chance(0.8) ? own : random.pick(WRITINGS))(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  };
};

const YES = ['oui', 'Oui', 'OUI', 'yes', '1', 'x', 'vrai', 'true', '✓'];
const NO = ['non', 'Non', 'no', '0', 'faux', '-'];
const AGAINST = ['STOP', 'désinscrit', 'désabonnée', 'opt-out', 'Unsubscribed', 'refus'];
const UNSURE = ['?', 'en attente', 'peut-être', ' '];

/** Answers to "may we?", and to "does the person refuse?". */
const mayWe = (random) => random.pick([...YES, ...YES, ...NO, ...UNSURE, random.pick(AGAINST), 'opt-in', 'abonné']);
const refuses = (random) => random.pick([...NO, ...NO, ...NO, ...UNSURE, ...YES.slice(0, 4), ...AGAINST, '12/03/2024']);

/** Makers of cells by header: `filled` is the share of rows that have any. */
export const COLUMNS = [
  ['optout', 0.15, refuses],
  [
    'statut_abonnement',
    0.2,
    (random) => random.pick(['subscribed', 'abonné', 'Subscribed', 'pending', 'unsubscribed', 'désabonné', 'cleaned', 'bounced']),
  ],
  ['ne_pas_envoyer_email', 0.1, refuses],
  ['ne_pas_appeler', 0.1, refuses],
  ['ne_pas_envoyer_sms', 0.1, refuses],
  ['ne_pas_envoyer_courrier', 0.1, refuses],
  ['opposition_canaux', 0.04, (random) => random.pick(['email', 'sms, téléphone', 'tous', 'courrier', 'mail', 'autre'])],
  ['consentement', 0.3, mayWe],
  ['optin', 0.3, mayWe],
  ['optin_email', 0.3, mayWe],
  ['optin_telephone', 0.3, mayWe],
  ['optin_sms', 0.3, mayWe],
  ['consentement_canaux', 0.3, (random) => random.pick(['email', 'email, sms', 'tous canaux', 'téléphone', 'courrier', 'appels et sms'])],
  ['consentement_preuve', 0.5, () => 'formulaire 1234'],
  ['type_telephone', 0.5, (random) => random.pick(['pro', 'perso', 'Personnel', 'professionnel', 'bureau', ''])],
  ['contact_public', 0.3, (random) => random.pick([...YES, ...NO])],
  ['url_contact_public', 0.3, (random) => random.pick(['https://plomberie-martin.example/contact', 'www.acme.example', 'web', 'https://'])],
  ['statut', 0.5, (random) => random.pick(['prospect', 'Prospect', 'client', 'Cliente', 'ancien client', 'ex-client', 'lead', 'à voir'])],
  ['contrat_en_cours', 0.15, (random) => random.pick([...YES, ...NO])],
];

/** Columns of dates by header: the share of rows that have one, and how many days back. */
export const DATES = [
  ['dernier_contact_entrant', 0.6, 1500],
  ['date_collecte', 0.6, 1500],
  ['dernier_contact', 0.5, 1500],
  ['consentement_date', 0.3, 1500],
  ['consentement_retire', 0.04, 1500],
  ['date_opposition', 0.04, 1500],
  ['fin_relation', 0.15, 2500],
];
