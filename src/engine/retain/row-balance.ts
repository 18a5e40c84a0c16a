import { LumoError } from '../../model/base/lumo-error.js';
import type { RetentionReport } from '../../model/report/retention-report.js';

/**
 * Every line that was read is a contact with one fate, or no contact.
 * @throws LumoError LUMO_CONSERVATION, LUMO_NO_CONTACTS
 */
export const refuseUnbalancedRows = (rows: RetentionReport['rows'], cut: number, name: string): void => {
  const { kept, archived, anonymised, dropped } = rows;
  if (rows.in !== kept + archived + anonymised + dropped || rows.in + rows.notContacts !== cut) {
    throw new LumoError(
      'LUMO_CONSERVATION',
      {
        en: `Rows do not add up (read: ${cut}; judged: ${rows.in + rows.notContacts}).`,
        fr: `Le compte des lignes ne tombe pas juste (lues : ${cut} ; jugées : ${rows.in + rows.notContacts}).`,
      },
      {
        en: 'Nothing was written. Run again; if it happens again, report it.',
        fr: 'Rien n’a été écrit. Relancez ; si cela se reproduit, signalez-le.',
      },
    );
  }
  if (rows.in === 0) {
    throw new LumoError(
      'LUMO_NO_CONTACTS',
      { en: `"${name}" has a header but no contact.`, fr: `« ${name} » a un en-tête mais aucun contact.` },
      { en: 'Name the file that holds the contacts.', fr: 'Indiquez le fichier qui contient les contacts.' },
    );
  }
};
