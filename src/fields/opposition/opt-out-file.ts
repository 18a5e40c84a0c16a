import type { FileWords } from '../../model/contact/file-words.js';
import { readRefusal } from './refusal/read-refusal.js';
import { isHarmlessTitle, isRefusalTitle, namesThoseWhoLeft } from './title-text.js';

/** Mailing tools export one file per status, and only the name of the file says which. */
const REFUSALS =
  /^(?:unsubscribed|cleaned|nonsubscribed|d[ée]sinscrits?|opt[_-]?outs?|oppositions?|repoussoir|blacklist|suppression[_-]?list|liste?[_-](?:repoussoir|noire|d[_-]?opposition|opposition|desinscrits?|désinscrits?))(?:[_-]|\.|$)/i;

/** Whether the name of a file says that all who stand in it refuse. */
export const isOptOutFileName = (name: string): boolean => REFUSALS.test(name);

/** Whether the name of a sheet says so: "Désinscrits", "Ne plus contacter", "STOP". */
export const isOptOutSheetName = (name: string): boolean => {
  const { channels, doubt } = readRefusal(name);
  const seems = channels.length > 0 || doubt || namesThoseWhoLeft(name);
  return (seems && !isHarmlessTitle(name)) || isOptOutFileName(name.trim().replace(/\s+/g, '_'));
};

/** Whether a file says of all who stand in it that they refuse. */
export const isFileOfRefusals = ({ fileName, sheets, titles }: FileWords): boolean =>
  isOptOutFileName(fileName) || (sheets !== undefined && isOptOutSheetName(sheets.read)) || (titles ?? []).some(isRefusalTitle);
