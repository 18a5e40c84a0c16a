/** What one sentence of a mail, an SMS or a call script may say, as far as the law asks for it or forbids it. */
export const INTENTS = [
  /** How to receive no more of these messages (GDPR art. 21; CPCE L34-5). */
  'opt-out',
  /** Where the data come from (GDPR art. 14, 2, f). */
  'source',
  /** Why this is written, what the data serve (GDPR art. 13 and 14). */
  'purpose',
  /** Who writes or calls. */
  'identity',
  /** Rights over one’s data, and whom to ask (GDPR art. 13 and 14). */
  'rights',
  /** Call script: a no is recorded, and the call ends. */
  'refusal-branch',
  /** Call script: the person is told that they may refuse calls. */
  'offers-refusal',
  /** Call script: to argue on after a no. */
  'insists',
  /** The call is recorded, or the voice is artificial. */
  'recording',
  /** Threat, insult, false deadline. */
  'aggression',
  /** Subject of a first mail that passes for an answer. */
  'reply-fake',
] as const;
export type Intent = (typeof INTENTS)[number];
