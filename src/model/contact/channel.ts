/** A way to reach a contact. Consent and opposition are judged channel by channel (CPCE L34-5, C. conso. L223-1). */
export const CHANNELS = ['email', 'phone', 'sms', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * What may be done with a contact on one channel, mildest first: the strongest that any finding says wins. Whoever has no identifier of the
 * channel (no address, no number, for text messages no number that takes them) is `unreachable`: no rule says so, and nobody is refused by it.
 */
export const STATUSES = ['ok', 'unreachable', 'unknown', 'unscreened', 'needs-consent', 'expired', 'opposed'] as const;
export type Status = (typeof STATUSES)[number];

/** What a finding may say of a contact: all but what the row itself shows. */
export type FoundStatus = Exclude<Status, 'unreachable'>;
export const FOUND_STATUSES = STATUSES.filter((status): status is FoundStatus => status !== 'unreachable');
