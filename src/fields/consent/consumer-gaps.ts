import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { clientExceptionOf } from './consent-exception.js';
import { hasValidConsent } from './consent-status.js';
import { hasRunningContract } from './lawful-basis.js';
import { ONLY_SUBSCRIBED } from './subscribed.js';

/** A channel on which a consumer did not consent, and what excuses it: a client may be written to, and called about a contract that runs. */
export interface ConsumerGap {
  readonly channel: Exclude<Channel, 'post'>;
  readonly excuse: 'client' | 'sale' | 'contract' | undefined;
  /** The file has them as subscribed, and says not to what: a sign-up that may have been a consent. */
  readonly isSubscribed: boolean;
}

const NONE: readonly ConsumerGap[] = [];

/**
 * The channels asked on which a contact, who is a consumer, shows no consent. Reads `CONSENT_FIELDS`, `RELATION_FIELDS` and `source`.
 * @param callsTakeConsent whether calls take one, on that day and in that country
 * @param aboutContract whether the calls are about the running contract
 */
export const makeConsumerGaps = (
  { channels, asOf, columns }: { readonly channels: readonly Channel[]; readonly asOf: Day; readonly columns: readonly ColumnInfo[] },
  { callsTakeConsent, aboutContract }: { readonly callsTakeConsent: boolean; readonly aboutContract: boolean },
): ((contact: Contact) => readonly ConsumerGap[]) => {
  const asked = (['email', 'sms', 'phone'] as const).filter((one) => channels.includes(one) && (one !== 'phone' || callsTakeConsent));
  const isSubscribed = ONLY_SUBSCRIBED.reader({ columns });
  return (contact) => {
    const open = asked.filter(
      (one) => (one === 'email' ? contact.emails : contact.phones).length > 0 && !hasValidConsent(contact, one, asOf),
    );
    if (open.length === 0) return NONE;
    const exception = clientExceptionOf(contact, asOf);
    // "Running contract" must be said in so many words: being a client, or having been one, is no exception for calls.
    const calls = aboutContract && open.includes('phone') && hasRunningContract(contact, asOf) ? 'contract' : undefined;
    return open.map((channel) => ({
      channel,
      excuse: channel === 'phone' ? calls : exception,
      isSubscribed: channel === 'email' && exception === undefined && isSubscribed(contact),
    }));
  };
};
