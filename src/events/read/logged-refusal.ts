import { codelessForms } from '../../fields/phone/national-forms.js';
import type { ContactOfRow } from './contact-of-row.js';

/** Who refuses in a row of a log: identities in clear, for the contact files of the same run. */
export interface LoggedRefusal {
  /** In lower case. */
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Numbers that name no country, as `codelessForms` writes them: those of `phones` among them that may be of another one. */
  readonly codeless?: readonly string[];
  /** As bits in the order of CHANNELS; 0 where it is only in doubt. */
  readonly channels: number;
  /** What the row says may be a refusal, and nobody can read it. */
  readonly isDoubt: boolean;
  /** Nobody refused: mail to the address came back. */
  readonly isBounce?: true;
}

/** The refusal of whoever a row names by an address or a number; undefined where it names nobody so. */
export const refusalOf = (
  contact: Pick<ContactOfRow, 'emails' | 'phones' | 'country'>,
  channels: number,
  isDoubt = false,
): LoggedRefusal | undefined => {
  const emails = contact.emails.flatMap(({ valid, lower }) => (valid ? [lower] : []));
  const phones = contact.phones.flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
  const codeless = codelessForms(contact.phones, contact.country);
  const known = emails.length + phones.length + codeless.length;
  return known > 0 ? { emails, phones, channels, isDoubt, ...(codeless.length > 0 && { codeless }) } : undefined;
};
