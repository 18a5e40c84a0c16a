import type { Contact } from '../../model/contact/contact.js';

/** What is found of a row, once for all who ask. */
export const oncePerRow = (find: (contact: Contact, found: number[]) => void) => {
  const found: number[] = [];
  let at: Contact | undefined;
  return {
    look(contact: Contact): readonly number[] {
      if (at === contact) return found;
      at = contact;
      while (found.length > 0) found.pop();
      find(contact, found);
      return found;
    },
    nextRow() {
      at = undefined;
    },
  };
};
