import type { Contact } from '../../model/contact/contact.js';
import type { PhoneValue } from '../../model/contact/values.js';
import { makeNameKeyReader } from '../identity/name-key.js';
import { lineOf } from '../phone/shared-line.js';
import { type IdentityForm, identityPrinter, newPrints } from './identity-form.js';

/** How numbers are read as identities. */
export interface NumberReading {
  /**
   * Whether another row than this one tells of an identity, so that hardly any name need be read: of other numbers nothing is told, and a line is asked about by
   * its number alone before its name is read. Absent: all are told.
   */
  readonly isKnown?: (print: Uint32Array, row: number) => boolean;
  /** Whether the numbers of lines are told by themselves too, so that others can ask in that way. */
  readonly tellsLines?: boolean;
}

/**
 * A reader of what a refusal is known by besides the identities of a row (`identitiesOf`): its mobiles, even where it has mailboxes; and each
 * other number together with the name, since a switchboard has one number and forty people. Rows without a name are of one who has none.
 * @returns a function that fills `prints` and tells how many of them it filled; they are reused
 */
export const makeNumberReader = (form: IdentityForm, { isKnown, tellsLines = false }: NumberReading = {}) => {
  const { number, text } = identityPrinter(form);
  const { prints, at, counted } = newPrints(form.words);
  const nameOf = makeNameKeyReader();
  return {
    prints,
    read(contact: Contact): number {
      const { phones } = contact;
      let count = 0;
      let name: string | undefined;
      for (let i = 0; i < phones.length; i++) {
        const phone = phones[i] as PhoneValue;
        if (!phone.valid) continue;
        const isMobile = phone.type === 'mobile';
        if (isMobile || isKnown || tellsLines) {
          number(phone, at(count));
          if (isKnown && !isKnown(at(count), contact.row)) continue;
          if (isMobile || tellsLines) count = counted(count);
          if (isMobile) continue;
        }
        name ??= nameOf(contact);
        text(lineOf(phone.e164, name), at(count));
        count = counted(count);
      }
      return count;
    },
  };
};
