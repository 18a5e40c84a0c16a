/** A way to reach a contact. Consent and opposition are judged channel by channel (CPCE L34-5, C. conso. L223-1). */
export const CHANNELS = ['email', 'phone', 'sms', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What may be done with a contact on one channel, mildest first: the strongest that any finding says wins. */
export const STATUSES = ['ok', 'unknown', 'unscreened', 'needs-consent', 'expired', 'opposed'] as const;
export type Status = (typeof STATUSES)[number];
