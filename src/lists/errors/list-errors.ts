/**
 * Why a list cannot be trusted. A list that is read wrong calls opposed people clear, so each of these ends the run.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';

const AGAIN = {
  en: 'Export or download the list again; nothing is called clear without it.',
  fr: 'Réexportez ou retéléchargez la liste : sans elle, aucun contact n’est dit libre d’opposition.',
};

/** @param cause of the file system: only its code is told */
export const unreadableList = (name: string, cause: unknown): LumoError => {
  const code = (cause as { code?: string } | undefined)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new LumoError(
      'LUMO_LIST_UNREADABLE',
      { en: `There is no list "${name}".`, fr: `La liste « ${name} » n’existe pas.` },
      {
        en: 'Check the spelling and the folder: a path starts from the folder you are in, one in a configuration or a manifest from the folder of that file.',
        fr: 'Vérifiez l’orthographe et le dossier : un chemin part du dossier où vous êtes, et dans une configuration ou un manifeste, du dossier de ce fichier.',
      },
    );
  }
  if (code === 'EISDIR') {
    return new LumoError(
      'LUMO_LIST_UNREADABLE',
      { en: `The list "${name}" is a folder, not a file.`, fr: `La liste « ${name} » est un dossier, pas un fichier.` },
      { en: 'Name one file of it.', fr: 'Indiquez l’un des fichiers qu’il contient.' },
    );
  }
  return new LumoError(
    'LUMO_LIST_UNREADABLE',
    {
      en: `The list "${name}" cannot be read (${code ?? 'unknown cause'}).`,
      fr: `La liste « ${name} » ne peut pas être lue (${code ?? 'cause inconnue'}).`,
    },
    {
      en: 'Check the permissions of the file and of the folders that it lies in, and that the disk answers.',
      fr: 'Vérifiez les droits du fichier et des dossiers où il se trouve, et que le disque répond.',
    },
  );
};

export const brokenGzip = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_UNREADABLE',
    {
      en: `The list "${name}" is damaged: its compressed data ends early or is not gzip.`,
      fr: `La liste « ${name} » est abîmée : ses données compressées s’arrêtent trop tôt ou ne sont pas du gzip.`,
    },
    AGAIN,
  );

export const brokenQuotes = (name: string, line: number): LumoError =>
  new LumoError(
    'LUMO_LIST_UNREADABLE',
    {
      en: `The list "${name}" has a quote near line ${line} that is not closed where it should be: entries after it would be lost.`,
      fr: `La liste « ${name} » contient, vers la ligne ${line}, un guillemet qui n’est pas refermé à sa place : les entrées qui suivent seraient perdues.`,
    },
    { en: 'Close or remove that quote and run again.', fr: 'Refermez ou retirez ce guillemet, puis relancez.' },
  );

export const emptyList = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_EMPTY',
    { en: `The list "${name}" holds no entry.`, fr: `La liste « ${name} » ne contient aucune entrée.` },
    {
      en: 'Open the file: if it names people, write their address or number under a header that says so; if it is empty, export it again, and leave it out only if nobody has objected yet.',
      fr: 'Ouvrez le fichier : s’il nomme des personnes, mettez leur adresse ou leur numéro sous un en-tête qui le dit ; s’il est vide, réexportez-le, et ne vous en passez que si personne ne s’est encore opposé.',
    },
  );

/** @param en what the file is, as the end of a sentence */
export const notAList = (name: string, en: string, fr: string): LumoError =>
  new LumoError(
    'LUMO_LIST_NOT_A_LIST',
    { en: `The list "${name}" ${en}.`, fr: `La liste « ${name} » ${fr}.` },
    { en: 'Give a text file with one entry per line, or a CSV.', fr: 'Donnez un fichier texte avec une entrée par ligne, ou un CSV.' },
  );

export const unknownHashes = (name: string, mixed: boolean): LumoError =>
  new LumoError(
    'LUMO_LIST_HASH',
    mixed
      ? {
          en: `The list "${name}" mixes hashes of different lengths.`,
          fr: `La liste « ${name} » mélange des empreintes de longueurs différentes.`,
        }
      : {
          en: `The list "${name}" holds hashes that are not MD5, SHA-1, SHA-256 or SHA-512.`,
          fr: `La liste « ${name} » contient des empreintes qui ne sont ni du MD5, ni du SHA-1, ni du SHA-256, ni du SHA-512.`,
        },
    {
      en: 'Ask whoever made it for one kind of hash, best SHA-256 of the lower-case address.',
      fr: 'Demandez à son auteur une seule sorte d’empreinte, de préférence le SHA-256 de l’adresse en minuscules.',
    },
  );

export const hashOfEmptyText = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_HASH',
    {
      en: `The list "${name}" holds the hash of an empty text: whoever made it hashed blank cells, and perhaps the wrong column.`,
      fr: `La liste « ${name} » contient l’empreinte d’un texte vide : celui qui l’a produite a haché des cellules vides, et peut-être la mauvaise colonne.`,
    },
    {
      en: 'Have it made again from the column of addresses, without its blanks.',
      fr: 'Faites-la refaire à partir de la colonne des adresses, sans ses cellules vides.',
    },
  );

export const allowList = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_ALLOW',
    {
      en: `The list "${name}" seems to say who may be contacted (an answer such as OK, Clear or N for each number, or subscribers): used as a list of oppositions it would bar the wrong people.`,
      fr: `La liste « ${name} » semble dire qui peut être contacté (une réponse comme OK, Clear ou N pour chaque numéro, ou des abonnés) : prise pour une liste d’opposition, elle écarterait les mauvaises personnes.`,
    },
    {
      en: 'Give the list of the people who objected, or keep only the rows that may not be contacted, without the answer column.',
      fr: 'Donnez la liste des personnes opposées, ou n’y gardez que les lignes à ne pas contacter, sans la colonne de réponse.',
    },
  );

export const badListDate = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_DATE',
    {
      en: `The date given for the list "${name}" is not a day of the calendar.`,
      fr: `La date donnée pour la liste « ${name} » n’est pas un jour du calendrier.`,
    },
    { en: 'Write it as 2026-11-24.', fr: 'Écrivez-la sous la forme 2026-11-24.' },
  );
