import { dayOf } from '../../fields/calendar.js';
import type { Text } from '../../model/text.js';
import type { Day } from '../../model/value.js';
import { type Proof, proofOf } from './proof.js';
import type { Adapter } from './types.js';

/** What is kept of a pass through a service that gives back a cleaned file and never its list. */
export interface Receipt {
  /** ISO date on which the service answered. */
  readonly checkedAt: string;
  /** SHA-256 of the file that it gave back, hexadecimal. */
  readonly returned: string;
}

/** A receipt proves something of the very file that came back, and of no other: `other-file`. */
export type ReceiptProof = Proof | 'other-file';

/**
 * What a receipt proves of a file on a day.
 * @param fileSha256 of the file that is being checked
 */
export const receiptProof = (adapter: Adapter, { checkedAt, returned }: Receipt, fileSha256: string, asOf: Day): ReceiptProof => {
  if (!/^[0-9a-f]{64}$/i.test(returned) || returned.toLowerCase() !== fileSha256.toLowerCase()) return 'other-file';
  return proofOf(adapter, dayOf(checkedAt), asOf);
};

/** Why contacts are unscreened, one sentence each. */
export const PROOF_WORDS: Readonly<Record<Exclude<ReceiptProof, 'proves'>, Text>> = {
  undated: {
    en: 'Nobody says of what day this version is: it clears nobody.',
    fr: 'Personne ne dit de quel jour est cette version : elle ne met personne hors de cause.',
  },
  future: {
    en: 'This version is of a day that has not come: it clears nobody.',
    fr: 'Cette version est d’un jour qui n’est pas venu : elle ne met personne hors de cause.',
  },
  stale: {
    en: 'This version is past its maximum age: it clears nobody.',
    fr: 'Cette version a dépassé son âge maximal : elle ne met personne hors de cause.',
  },
  outside: {
    en: 'On that day this list proves nothing: it had not opened yet, or is closed.',
    fr: 'Ce jour-là, cette liste ne prouve rien : elle n’existait pas encore, ou n’existe plus.',
  },
  'other-file': {
    en: 'The receipt is for another file: a changed or larger file was not screened.',
    fr: 'Le reçu porte sur un autre fichier : un fichier modifié ou complété n’a pas été confronté.',
  },
};
