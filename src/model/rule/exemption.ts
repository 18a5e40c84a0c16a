import type { FieldName } from '../contact/field.js';

/** Somebody's decision that a rule does not apply to some contacts or some files, with who took it, why, and until when. */
export interface Exemption {
  readonly rule: string;
  /** Fingerprint of one contact, as `lumo-check exempt` writes it. */
  readonly fingerprint?: string;
  /** Contacts by what their fields say, whatever the case and the accents; all of them must agree. */
  readonly where?: Readonly<Partial<Record<FieldName, string>>>;
  /** Files, for a rule about them: a path or a pattern, from the folder of the exemptions or as an audit names them. */
  readonly file?: string;
  readonly reason: string;
  /** Where the proof is kept. */
  readonly evidence: string;
  readonly approvedBy: string;
  /** ISO day: the last on which it holds. */
  readonly until: string;
}

/** Digits of a fingerprint in an exemption or a baseline: of a million contacts, two share one with a chance of 2 in a hundred million. */
export const FINGERPRINT_DIGITS = 16;
