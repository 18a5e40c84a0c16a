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

/** Numbers of a row of which it is remembered whether others tell of them. */
const MOST_KNOWN = 30;

/**
 * A reader of what a refusal is known by besides the identities of a row (`identitiesOf`): its mobiles, even where it has mailboxes; and each
 * other number together with the name, since a switchboard has one number and forty people. Rows without a name are of one who has none.
 * @returns `read` fills `prints` and tells how many of them it filled; they are reused
 */
export const makeNumberReader = (form: IdentityForm, { isKnown, tellsLines = false }: NumberReading = {}) => {
  const { number, text } = identityPrinter(form);
  const { prints, at, counted } = newPrints(form.words);
  const nameOf = makeNameKeyReader();
  let known = 0;
  return {
    prints,
    /** Whether another row may tell of a number of the row that was read last. @param place of the number among those of the contact */
    mayBeKnown: (place: number): boolean => isKnown === undefined || place >= MOST_KNOWN || (known & (1 << place)) !== 0,
    read(contact: Contact): number {
      const { phones } = contact;
      let count = 0;
      known = 0;
      let name: string | undefined;
      for (let i = 0; i < phones.length; i++) {
        const phone = phones[i] as PhoneValue;
        if (!phone.valid) continue;
        const isMobile = phone.type === 'mobile';
        if (isMobile || isKnown || tellsLines) {
          number(phone, at(count));
          if (isKnown && !isKnown(at(count), contact.row)) continue;
          if (i < MOST_KNOWN) known |= 1 << i;
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
