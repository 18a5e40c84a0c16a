import { isRefusalTitle } from './title-text.js';

/** Mailing tools export one file per status, and only the name of the file says which. */
const REFUSALS =
  /^(?:unsubscribed|cleaned|nonsubscribed|d[ée]sinscrits?|opt[_-]?outs?|oppositions?|repoussoir|blacklist|suppression[_-]?list|liste?[_-](?:repoussoir|noire|d[_-]?opposition|opposition|desinscrits?|désinscrits?))(?:[_-]|\.|$)/i;

/** Whether the name of a file says that all who stand in it refuse. */
export const isOptOutFileName = (name: string): boolean => REFUSALS.test(name);

/** Whether the name of a sheet says so: "Désinscrits", "Ne plus contacter", "STOP". */
export const isOptOutSheetName = (name: string): boolean => isRefusalTitle(name) || isOptOutFileName(name.trim().replace(/\s+/g, '_'));

/** What a file says of itself: its name, the sheet that is read, and the lines above its header. */
export interface FileTitles {
  readonly fileName: string;
  readonly sheets?: { readonly read: string } | undefined;
  readonly titles?: readonly string[] | undefined;
}

/** Whether a file says of all who stand in it that they refuse. */
export const isFileOfRefusals = ({ fileName, sheets, titles }: FileTitles): boolean =>
  isOptOutFileName(fileName) || (sheets !== undefined && isOptOutSheetName(sheets.read)) || (titles ?? []).some(isRefusalTitle);
