import type { OpenedCsv } from '../../csv/opening/open-csv.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Outcome } from '../../model/outcome/outcome.js';
import type { Exemption } from '../../model/rule/exemption.js';

const NOTHING_WRITTEN = {
  en: 'No cleaned file was written. Run again; if it happens again, report it.',
  fr: 'Aucun fichier nettoyé n’a été écrit. Relancez ; si cela se reproduit, signalez-le.',
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
 * Rows in = rows kept + rows dropped + lines that are no contact, or the run fails.
 * @throws LumoError LUMO_CONSERVATION, LUMO_NO_CONTACTS
 */
export const refuseRowMismatch = (outcome: Outcome, cut: number, name: string): void => {
  const { rows } = outcome;
  const told = rows.in + rows.blank + rows.repeated + rows.totals;
  if (told !== cut || rows.in !== rows.kept + rows.dropped) {
    throw new LumoError(
      'LUMO_CONSERVATION',
      {
        en: `Rows do not add up (read: ${cut}; judged: ${told}).`,
        fr: `Le compte des lignes ne tombe pas juste (lues : ${cut} ; jugées : ${told}).`,
      },
      NOTHING_WRITTEN,
    );
  }
  if (rows.in === 0) {
    throw new LumoError(
      'LUMO_NO_CONTACTS',
      { en: `"${name}" has a header but no contact.`, fr: `« ${name} » a un en-tête mais aucun contact.` },
      {
        en: 'Export the contacts again; a file without contacts is never called clean.',
        fr: 'Réexportez les contacts ; un fichier sans contact n’est jamais dit conforme.',
      },
    );
  }
};

/**
 * An exemption that nobody needs any more is a door left open.
 * @throws LumoError LUMO_EXEMPTION_UNUSED
 */
export const refuseUnusedExemptions = (exemptions: readonly Exemption[], used: readonly number[]): void => {
  const idle = exemptions.flatMap(({ rule }, i) => (used[i] === 0 ? [`${i + 1} (${rule})`] : []));
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
 * Watches that the second reading of a file ends on the bytes of the first.
 * @throws LumoError LUMO_INPUT_CHANGED, at the end of the reading
 */
export const refuseChangedInput = (opening: OpenedCsv, mark: string): OpenedCsv => ({
  ...opening,
  reader: {
    async read(into) {
      const got = await opening.reader.read(into);
      if (got === 0 && opening.opened.mark() !== mark) {
        throw new LumoError(
          'LUMO_INPUT_CHANGED',
          { en: 'The file changed while it was read.', fr: 'Le fichier a changé pendant sa lecture.' },
          {
            en: 'Wait until whoever writes it has finished, or check a copy.',
            fr: 'Attendez que celui qui l’écrit ait fini, ou vérifiez une copie.',
          },
        );
      }
      return got;
    },
  },
});
