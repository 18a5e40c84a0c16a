import { isTranscoded } from '../../csv/opening/transcoded.js';
import type { PreparedFile } from '../../engine/plan/prepare-file.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { Text } from '../../model/base/text.js';
import { notInParts } from '../formats/not-in-parts.js';

const CONVERT: Text = {
  en: 'Write it as plain CSV in UTF-8 first; lumo-check itself reads it whole, on one machine.',
  fr: 'Écrivez-le d’abord en CSV simple en UTF-8 ; lumo-check lui-même le lit entier, sur une seule machine.',
};

const refuseQuotedLines = ({ opening, source }: PreparedFile): void => {
  if (!opening.quotedLines) return;
  throw notInParts(
    {
      en: `Each line of "${source.name}" is one quoted cell, which is not judged in parts.`,
      fr: `Chaque ligne de « ${source.name} » est une seule cellule entre guillemets, ce qui ne se juge pas en parties.`,
    },
    CONVERT,
  );
};

/** @throws LumoError LUMO_SHARD_UNSUPPORTED for an input that cannot be begun in the middle */
export const refuseWholeInput = (file: PreparedFile): void => {
  const { opening, source } = file;
  if (opening.opened.table || source.isPacked || source.encrypted)
    throw notInParts(
      {
        en: `"${source.name}" is packed, encrypted or a workbook: nobody can begin to read it in the middle.`,
        fr: `« ${source.name} » est compressé, chiffré ou un classeur : personne ne peut en commencer la lecture au milieu.`,
      },
      CONVERT,
    );
  if (isTranscoded(opening.encoding))
    throw notInParts(
      {
        en: `"${source.name}" is in ${opening.encoding.toUpperCase()}, which is not judged in parts.`,
        fr: `« ${source.name} » est en ${opening.encoding.toUpperCase()}, qui ne se juge pas en parties.`,
      },
      CONVERT,
    );
  refuseQuotedLines(file);
};

const LEAVE_OUT: Text = {
  en: 'Leave that setting out, or check the file whole.',
  fr: 'Laissez ce réglage de côté, ou vérifiez le fichier entier.',
};

/** What a run may be asked that parts cannot do. @param isTable whether contacts come as columns */
export const refuseWholeSettings = (run: RunSettings, { origins }: RunSetup, isTable: boolean): void => {
  if (origins.program.length > 0)
    throw notInParts(
      {
        en: 'Rules that are values of a program cannot travel to other machines.',
        fr: 'Des règles qui sont des valeurs d’un programme ne peuvent pas voyager vers d’autres machines.',
      },
      { en: 'Put them into a module, and name it in plugins.', fr: 'Mettez-les dans un module, et nommez-le dans plugins.' },
    );
  if (run.segments?.splits)
    throw notInParts(
      { en: 'A file for each segment is not written in parts.', fr: 'Un fichier par segment ne s’écrit pas en parties.' },
      LEAVE_OUT,
    );
  if (run.baseline?.collects)
    throw notInParts({ en: 'A baseline is not written in parts.', fr: 'Une référence (baseline) ne s’écrit pas en parties.' }, LEAVE_OUT);
  if (isTable && run.target)
    throw notInParts(
      { en: 'A table is not laid out for the import of a tool.', fr: 'Une table ne se met pas en forme pour l’import d’un outil.' },
      LEAVE_OUT,
    );
};
