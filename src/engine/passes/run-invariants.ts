import type { OpenedCsv } from '../../csv/opening/open-csv.js';
import { inputChanged } from '../../csv/records/record-errors.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { Exemption } from '../../model/rule/exemption.js';

const NOTHING_WRITTEN = {
  en: 'Nothing was written. Run again; if it happens again, report it.',
  fr: 'Rien n’a été écrit. Relancez ; si cela se reproduit, signalez-le.',
};

/** A thread whose part is missing would make the report a partial one that looks whole. */
export const partsMissing = (found: number, expected: number): LumoError =>
  new LumoError(
    'LUMO_PARTS_MISSING',
    {
      en: `Of ${expected} parts of the file only ${found} came back.`,
      fr: `Le fichier a été lu en ${expected} parties ; retrouvées : ${found}.`,
    },
    NOTHING_WRITTEN,
  );

/**
 * Every line that was read is a contact with one fate, or no contact; or the run fails.
 * @param fates contacts by what becomes of them
 * @param read lines that were read
 * @throws LumoError LUMO_CONSERVATION
 */
export const refuseRowMismatch = ({ rows }: Outcome, fates: readonly number[], read: number): void => {
  const judged = rows.in + rows.blank + rows.repeated + rows.totals;
  if (judged === read && rows.in === fates.reduce((sum, count) => sum + count, 0)) return;
  throw new LumoError(
    'LUMO_CONSERVATION',
    {
      en: `Rows do not add up (read: ${read}; judged: ${judged}).`,
      fr: `Le compte des lignes ne tombe pas juste (lues : ${read} ; jugées : ${judged}).`,
    },
    NOTHING_WRITTEN,
  );
};

/** @throws LumoError LUMO_NO_CONTACTS */
export const refuseNoContacts = ({ rows }: Outcome, name: string): void => {
  if (rows.in > 0) return;
  throw new LumoError(
    'LUMO_NO_CONTACTS',
    { en: `"${name}" has a header but no contact.`, fr: `« ${name} » a un en-tête mais aucun contact.` },
    {
      en: 'Export the contacts again; a file without contacts is never called clean.',
      fr: 'Réexportez les contacts ; un fichier sans contact n’est jamais dit conforme.',
    },
  );
};

/**
 * An exemption that nobody needs any more is a door left open. Of a rule that did not run nothing is known: it is off in this preset, or the file
 * lacks its columns.
 * @param ran ids of the rules that did
 * @throws LumoError LUMO_EXEMPTION_UNUSED
 */
export const refuseUnusedExemptions = (
  exemptions: readonly Exemption[] = [],
  used: readonly number[] = [],
  ran: readonly { readonly id: string }[] = [],
): void => {
  const idle = exemptions.flatMap(({ rule }, i) => (used[i] === 0 && ran.some(({ id }) => id === rule) ? [`${i + 1} (${rule})`] : []));
  if (idle.length === 0) return;
  throw new LumoError(
    'LUMO_EXEMPTION_UNUSED',
    {
      en: `No contact of this file needs exemption ${idle.join(', ')}.`,
      fr: `Aucun contact de ce fichier n’a besoin de l’exemption ${idle.join(', ')}.`,
    },
    {
      en: 'Remove it. If it is for another file, keep one file of exemptions for each and name it with --exemptions.',
      fr: 'Retirez-la. Si elle vise un autre fichier, tenez un fichier d’exemptions pour chacun et nommez-le avec --exemptions.',
    },
  );
};

/**
 * Watches that the next reading of a file ends on the bytes of the one before.
 * @throws LumoError LUMO_INPUT_CHANGED, at the end of the reading
 */
export const refuseChangedInput = (opening: OpenedCsv, mark: string, name: string): OpenedCsv => ({
  ...opening,
  reader: {
    async read(into) {
      const got = await opening.reader.read(into);
      if (got === 0 && opening.opened.mark() !== mark) throw inputChanged(name);
      return got;
    },
  },
});
