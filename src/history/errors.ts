import { LumoError } from '../model/base/lumo-error.js';

/** `altered`: the line is not as it was written. `unlinked`: it is, but the one before it is another than it was. */
export type HistoryFault = 'altered' | 'unlinked';

export const brokenHistory = (name: string, line: number, fault: HistoryFault): LumoError =>
  new LumoError(
    'LUMO_HISTORY_BROKEN',
    fault === 'altered'
      ? {
          en: `Line ${line} of "${name}" was altered: it is not as it was written.`,
          fr: `La ligne ${line} de « ${name} » a été modifiée : elle n’est plus telle qu’elle a été écrite.`,
        }
      : {
          en: `Line ${line} of "${name}" does not follow the one before it: a line was taken away, put in or moved there.`,
          fr: `La ligne ${line} de « ${name} » ne suit pas la précédente : une ligne y a été retirée, ajoutée ou déplacée.`,
        },
    {
      en: 'Take the file back from a backup. Or keep it as it is and begin another one: nothing is added to a history that does not hold.',
      fr: 'Reprenez le fichier d’une sauvegarde. Ou gardez-le tel quel et commencez-en un autre : rien n’est ajouté à un historique qui ne tient pas.',
    },
  );

export const newerHistory = (name: string): LumoError =>
  new LumoError(
    'LUMO_HISTORY_NEWER',
    {
      en: `"${name}" was written by a later version of lumo-check than this one.`,
      fr: `« ${name} » a été écrit par une version de lumo-check postérieure à celle-ci.`,
    },
    { en: 'Update lumo-check.', fr: 'Mettez lumo-check à jour.' },
  );

export const noHistory = (name: string): LumoError =>
  new LumoError(
    'LUMO_HISTORY_NOT_FOUND',
    { en: `There is no history in "${name}".`, fr: `Il n’y a pas d’historique dans « ${name} ».` },
    {
      en: 'lumo-check kpi FILE --history .lumo/history.ndjson begins one. Name another file if yours lies elsewhere.',
      fr: 'lumo-check kpi FICHIER --history .lumo/history.ndjson en commence un. Indiquez un autre fichier si le vôtre est ailleurs.',
    },
  );

/** @param cause of the file system, of which only the code is told */
export const historyFailed = (cause: unknown, name: string): LumoError => {
  const code = (cause as { code?: string } | undefined)?.code ?? 'unknown cause';
  return new LumoError(
    'LUMO_HISTORY_FAILED',
    {
      en: `The history "${name}" cannot be read or written (${code}).`,
      fr: `L’historique « ${name} » ne peut être lu ou écrit (${code}).`,
    },
    {
      en: 'Check that it is a file, that you may write there and that the disk has room.',
      fr: 'Vérifiez que c’est un fichier, que vous pouvez y écrire et que le disque a de la place.',
    },
  );
};

export const busyHistory = (name: string, lock: string): LumoError =>
  new LumoError(
    'LUMO_HISTORY_BUSY',
    {
      en: `Another run has been writing to the history "${name}" for half a minute.`,
      fr: `Une autre exécution écrit dans l’historique « ${name} » depuis une demi-minute.`,
    },
    {
      en: `Run again once it has ended. If none is running, on this machine or another, remove ${lock}.`,
      fr: `Relancez quand elle aura fini. S’il n’y en a aucune, ni sur cette machine ni ailleurs, supprimez ${lock}.`,
    },
  );
