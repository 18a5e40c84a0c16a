import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { saysSubscribed } from '../answers/subscription-status.js';
import { makeFieldReader } from '../cells/field-reader.js';
import { plainWords } from '../text/plain-words.js';

/** A status of whatever, that says in so many words that its contact is subscribed. */
const SUBSCRIBED =
  /^(?:re ?)?(?:subscribed|subscriber|abonnee?|inscrite? (?:a la )?newsletter|suscrit[oa]|abonniert|iscritt[oa]|subscrit[oa]|geabonneerd|opt(?:ed)? ?in|(?:double opt ?in|doi)(?: (?:confirmed|confirme|bestatigt|confirmado|confermato))?)$/;

/**
 * Whoever a tool has as subscribed, of whom no column says that they agreed, nor when: the tool would send, and may know of a consent that the
 * export lacks. Nobody is refused by it, and nobody cleared.
 */
export const ONLY_SUBSCRIBED = {
  message: {
    en: 'The file says that this contact is subscribed, and not when or to what they agreed: add that date and its proof, or leave them out.',
    fr: 'Le fichier dit ce contact abonné, sans dire quand ni à quoi il a consenti : ajoutez cette date et sa preuve, ou écartez-le.',
    severity: 'warning',
    verdict: 'unknown',
  },
  /** A reader of whether a contact is one of them. */
  reader: (file: { readonly columns: readonly ColumnInfo[] }): ((contact: Contact<'subscription' | 'status'>) => boolean) => {
    const [bySubscription, byStatus] = [
      makeFieldReader(file, 'subscription', saysSubscribed),
      makeFieldReader(file, 'status', (text) => text.length < 60 && SUBSCRIBED.test(plainWords(text))),
    ];
    return (contact) => bySubscription(contact) || byStatus(contact);
  },
} as const;
