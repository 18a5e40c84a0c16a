/**
 * Why evidence cannot be written or read. None of these names a folder above the one of the evidence.
 * @module
 */
import { LumoError } from '../model/base/lumo-error.js';

const codeOf = (cause: unknown): string => (cause as { code?: string } | undefined)?.code ?? 'unknown cause';

export const brokenEvidence = (name: string): LumoError =>
  new LumoError(
    'LUMO_EVIDENCE_BROKEN',
    {
      en: `The chain of evidence in "${name}" does not hold: a bundle was altered, taken away or moved.`,
      fr: `La chaîne de preuves de « ${name} » ne tient pas : une pièce a été modifiée, retirée ou déplacée.`,
    },
    {
      en: `lumo-check verify "${name}" says which one. Take it back from a backup, or begin another folder; nothing is added to this one.`,
      fr: `lumo-check verify "${name}" dit laquelle. Reprenez-la d’une sauvegarde, ou commencez un autre dossier ; rien n’est ajouté à celui-ci.`,
    },
  );

/** @param cause of the file system, of which only the code is told */
export const unwritableEvidence = (cause: unknown, name: string): LumoError =>
  new LumoError(
    'LUMO_EVIDENCE_UNWRITABLE',
    {
      en: `Evidence cannot be written in "${name}" (${codeOf(cause)}): no cleaned file was written.`,
      fr: `Impossible d’écrire une preuve dans « ${name} » (${codeOf(cause)}) : aucun fichier nettoyé n’a été écrit.`,
    },
    {
      en: 'Check that it is a folder, that you may write there, that the disk has room and knows hard links; or name another with --evidence.',
      fr: 'Vérifiez que c’est un dossier, que vous pouvez y écrire, que le disque a de la place et connaît les liens physiques ; ou indiquez-en un autre avec --evidence.',
    },
  );

export const unreadableEvidence = (cause: unknown, name: string): LumoError =>
  new LumoError(
    'LUMO_EVIDENCE_UNREADABLE',
    {
      en: `The evidence in "${name}" cannot be read (${codeOf(cause)}).`,
      fr: `Les preuves de « ${name} » sont illisibles (${codeOf(cause)}).`,
    },
    { en: 'Check that it is a folder and that you may read it.', fr: 'Vérifiez que c’est un dossier et que vous pouvez le lire.' },
  );

export const noEvidence = (name: string): LumoError =>
  new LumoError(
    'LUMO_EVIDENCE_NOT_FOUND',
    { en: `There is no evidence in "${name}".`, fr: `Il n’y a pas de preuve dans « ${name} ».` },
    {
      en: 'Check the spelling of the folder. lumo-check FILE --evidence FOLDER writes some.',
      fr: 'Vérifiez l’orthographe du dossier. lumo-check FICHIER --evidence DOSSIER en écrit.',
    },
  );

export const newerEvidence = (name: string): LumoError =>
  new LumoError(
    'LUMO_EVIDENCE_NEWER',
    {
      en: `"${name}" was written by a later version of lumo-check than this one.`,
      fr: `« ${name} » a été écrit par une version de lumo-check postérieure à celle-ci.`,
    },
    { en: 'Update lumo-check.', fr: 'Mettez lumo-check à jour.' },
  );
