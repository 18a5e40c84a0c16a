import { LumoError } from '../../model/base/lumo-error.js';

export const cannotEncrypt = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_PACKED',
    {
      en: `"${name}" would hold clear text under the name of an encrypted file.`,
      fr: `« ${name} » contiendrait du texte en clair sous le nom d’un fichier chiffré.`,
    },
    {
      en: 'Say whom it is encrypted to (check and retain: --encrypt-to age1…), or give it another name.',
      fr: 'Dites pour qui le chiffrer (check et retain : --encrypt-to age1…), ou donnez-lui un autre nom.',
    },
  );

export const cannotCompress = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_PACKED',
    {
      en: `"${name}" cannot be written as its name says: of compressions only gzip is made here.`,
      fr: `« ${name} » ne peut pas être écrit comme son nom l’annonce : seule la compression gzip est faite ici.`,
    },
    { en: 'Name it .gz, or without a compression.', fr: 'Nommez-le en .gz, ou sans compression.' },
  );

export const writtenPlain = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_PACKED',
    {
      en: `"${name}" would not be compressed, and its name says so.`,
      fr: `« ${name} » ne serait pas compressé, alors que son nom l’annonce.`,
    },
    { en: 'Give it a name without .gz.', fr: 'Donnez-lui un nom sans .gz.' },
  );

export const sheetFull = (name: string): LumoError =>
  new LumoError(
    'LUMO_SHEET_FULL',
    {
      en: `"${name}" cannot be written: a sheet holds 1,048,576 rows, 16,384 columns and 32,767 letters in a cell, and no more.`,
      fr: `« ${name} » ne peut pas être écrit : une feuille contient au plus 1 048 576 lignes, 16 384 colonnes et 32 767 lettres par cellule.`,
    },
    { en: 'Write CSV instead: -o clean.csv.', fr: 'Écrivez plutôt du CSV : -o clean.csv.' },
  );

export const otherWorkbook = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_PACKED',
    {
      en: `"${name}" cannot be written as its name says: of workbooks only .xlsx is made here.`,
      fr: `« ${name} » ne peut pas être écrit comme son nom l’annonce : de tous les classeurs, seul le .xlsx est fait ici.`,
    },
    { en: 'Let its name end in .xlsx or in .csv.', fr: 'Faites finir son nom par .xlsx ou par .csv.' },
  );

export const otherDocument = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_PACKED',
    {
      en: `"${name}" cannot be written as its name says: no file of that kind is made here.`,
      fr: `« ${name} » ne peut pas être écrit comme son nom l’annonce : aucun fichier de ce genre n’est fait ici.`,
    },
    {
      en: 'Let contacts end in .csv or .xlsx, and a report in .html, which a browser prints as PDF.',
      fr: 'Faites finir les contacts par .csv ou .xlsx, et un rapport par .html, qu’un navigateur imprime en PDF.',
    },
  );

export const noTable = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_PACKED',
    {
      en: `"${name}" cannot be written as its name says: contacts are written as CSV or .xlsx, whatever they were read from.`,
      fr: `« ${name} » ne peut pas être écrit comme son nom l’annonce : les contacts s’écrivent en CSV ou en .xlsx, quel que soit le fichier lu.`,
    },
    { en: 'Let its name end in .csv or .xlsx.', fr: 'Faites finir son nom par .csv ou .xlsx.' },
  );
