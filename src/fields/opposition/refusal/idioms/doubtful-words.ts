import { isAgentsShorthand, SHORTHAND_STEMS } from '../calls/agents-shorthand.js';
import { ACCOUNT_STEMS, closedAccount } from '../calls/closed-accounts.js';
import { LIMITED_STEMS, leavesLittle } from '../calls/limited-leave.js';
import { NO_AGENCY_STEMS, wantsNoAgency } from '../calls/no-agencies.js';
import { leavesOtherMeans, OTHER_MEANS_STEMS } from '../calls/other-means.js';
import { TURNED_AWAY_STEMS, wasTurnedAway } from '../calls/turned-away.js';
import { isDoubtfulNote, NOTE_STEMS } from '../words/doubtful-notes.js';
import { mayNotBeUsed, NOT_TO_USE_STEMS } from '../words/not-to-use.js';
import { maySendAway, SENT_AWAY_STEMS } from '../words/sent-away.js';
import { CATALAN_STEMS, refusesInCatalan } from './catalan.js';
import { DUTCH_STEMS } from './dutch.js';
import { EASTERN_STEMS, refusesInEasternLanguage } from './eastern-languages.js';
import { refusesInNeighbourLanguage } from './neighbour-languages.js';
import { NORTHERN_STEMS, refusesInNorthernLanguage } from './northern-languages.js';
import { PORTUGUESE_STEMS } from './portuguese.js';
import { asksWhence, SPOKEN_STEMS } from './spoken-anger.js';
import { doubtsConsent, UNSURE_STEMS } from './unsure-consents.js';

export { holdsOtherAlphabet } from './eastern-languages.js';

/** By what these texts are known before they are read, and no others that refuse: those of the neighbours are among `sieveStems`. */
export const DOUBTFUL_STEMS: readonly string[] = [
  ...CATALAN_STEMS,
  ...NORTHERN_STEMS,
  ...EASTERN_STEMS,
  ...UNSURE_STEMS,
  ...DUTCH_STEMS,
  ...PORTUGUESE_STEMS,
  ...NOTE_STEMS,
  ...SHORTHAND_STEMS,
  ...TURNED_AWAY_STEMS,
  ...NO_AGENCY_STEMS,
  ...NOT_TO_USE_STEMS,
  ...SENT_AWAY_STEMS,
  ...OTHER_MEANS_STEMS,
  ...LIMITED_STEMS,
  ...ACCOUNT_STEMS,
  ...SPOKEN_STEMS,
  // "Alleen per post", "só por telefone" (`only-channels.ts`): the second reader has learned without them.
  ...['_alen_', '_enkel_', 'uitsluit', '_so_por_', '_so_pel', '_apenas_', 'somente'],
  // "Nej!!", all that a comment says (`unread/answers/bare-no.ts`).
  ...['_n_', '_ne_', '_nen_', '_nan_', '_nope_', '_nej_', '_nei_'],
  // "DOI offen" (`unread/answers/unconfirmed-notes.ts`).
  ...['_doi_', 'opt_in'],
  'redact',
  // "Unwilling to receive" (`text/unwilling.ts`), "uncheck me from", "bar - customer request", "keine Folgekontakte".
  ...[
    'unwiling_to',
    'reluctant_to',
    'disinclined_to',
    'uncheck_',
    'deselect',
    'customer_request',
    'customers_request',
    '_only_contact',
    '_only_be_cont',
    'hapy_to_be_contact',
    'folgekontakt',
  ],
  'hold_of',
  'holding_of',
  // The Austrian list of those who want no emails (`beside/registers.ts`).
  ...['_ecg_', '_ecgl', '_rtr_', '_rtrl'],
];

/** Whether folded words that refuse nothing as they are read may refuse all the same: in a language that is not read, or a consent that was none. */
export const mayRefuseOtherwise = (words: string): boolean =>
  refusesInNeighbourLanguage(words) ||
  refusesInCatalan(words) ||
  refusesInNorthernLanguage(words) ||
  refusesInEasternLanguage(words) ||
  doubtsConsent(words) ||
  isDoubtfulNote(words) ||
  isAgentsShorthand(words) ||
  wasTurnedAway(words) ||
  wantsNoAgency(words) ||
  mayNotBeUsed(words) ||
  maySendAway(words) ||
  leavesOtherMeans(words) ||
  leavesLittle(words) ||
  asksWhence(words) ||
  closedAccount(words);
