import { saysBounced } from '../email/returned/undeliverable.js';
import { countryCode } from '../geography/country.js';
import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { beyondNaming, isBareRefusalTitle, isRefusalName, isRefusalTitle, isWithoutRefusals } from './title-text.js';
import { TOOLS } from './title-words-data.js';

/** Mailing tools export one file per status, and only the name of the file says which: words that mean much else in a title ("Unsubscribed contacts"). */
const STATUS = /^(?:(?:unsubscribed|nonsubscribed|opt[_-]?outs?)(?:[_-]|$)|repoussoir$|list[ae]?[_-](?:repoussoir|d?opposition))/i;

/** Mailing tools name the export of addresses that do not exist so; "cleaned_leads" is what anybody calls a list that was put in order. */
const CLEANED = /^cleaned[_-](?:\d|members?|audience|segment|email|addresses|subscribers?|contacts?[_-]export|export)/i;
/** What a file is written as, and what we add to the names of files that we write. */
const ENDINGS = /(?:\.(?:csv|tsv|txt|tab|jsonl?|ndjson|vcf|xml|html?|xls[xmb]?|ods|gz|zip|clean))+$/i;
/** The name under which those are put that a cleaned file leaves out, for whatever reason. */
const REJECTS = /[._ -]rejects?$/i;
/** Before the name of a copy. */
const COPY_OF = /^(?:(?:copie|copy|kopie|copia)(?: \(\d+\))?[ _-]+(?:(?:de|of|von|di)[ _-]+)?)+/i;
/** Behind it: "(1)", "- copie", "_v2", "_final". */
const COPY = /(?<![ _-])[ _-]*(?:\(\d+\)|[-–_ ](?:copie|copy|kopie|copia|v\d+|final[ea]?|def))$/i;
/** What tells one export from the next: "7f3a", "ab12cd". */
const SERIAL = /^(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,}$/i;

const withoutCopies = (name: string): string => {
  let stem = name.replace(COPY_OF, '');
  for (let shorter = stem.replace(COPY, ''); shorter !== stem; shorter = stem.replace(COPY, '')) stem = shorter;
  return stem;
};

/** The words of a name, with those capitals that say something ("STOP"): no joints, and no serial number. */
const wordsOf = (stem: string): string =>
  stem
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[\s_+.]+/)
    .filter((word) => !SERIAL.test(word))
    .join(' ');

const stemOf = (name: string): string => withoutCopies(name.normalize('NFC').replace(ENDINGS, '').trim());

/** The words of the name of a file, without what it is written as and what copies and exports add. */
export const wordsOfFileName = (name: string): string => wordsOf(stemOf(name).replaceAll('-', ' '));

/** When a campaign ran: "Q4", "T3", "KW40", "2026". */
const PERIOD = /^(?:(?:[qtshw]|kw|fy) ?\d{1,4}|\d{1,4})$/i;
/** Behind who they are; "prospects Robinson" were compared with the list. */
const PEOPLE = / (?:leads|prospects|contacts)$/i;
const TOOL = prefiltered(`(?<![\\p{L}\\d])(?:${TOOLS})(?![\\p{L}\\d])`, 'giu');

/** What is left of a name without the tool that it comes from, and the country and the quarter of a campaign: "Lemlist DE-Q4 not interested leads". */
const withoutCampaign = (stem: string): string =>
  stem
    .replace(TOOL, ' ')
    .split(/[\s_+.–-]+/)
    .filter((word) => word !== '' && !PERIOD.test(word) && !(/^[A-Z]{2}$/.test(word) && countryCode(word) !== ''))
    .join(' ')
    .replace(PEOPLE, '');

/** Whether the name of a file says that all who stand in it refuse, as a title does, whatever a copy, an export or a campaign adds to it. */
export const isOptOutFileName = (name: string): boolean => {
  const stem = stemOf(name);
  if (REJECTS.test(stem)) return false;
  const bare = withoutCampaign(stem);
  const isOne = (name: string): boolean => (STATUS.test(name) && !isWithoutRefusals(name)) || isRefusalName(wordsOf(name));
  return (CLEANED.test(stem) && !isWithoutRefusals(stem)) || isOne(stem) || (bare !== stem && isOne(bare));
};

/** Whether the name of a file says that its addresses are dead, which is no refusal: "cleaned_members_export", "hard_bounces", "NPAI". */
export const isDeadAddressFileName = (name: string): boolean =>
  CLEANED.test(stemOf(name)) || saysBounced(wordsOfFileName(name).replace(/ \d+$/, ''));

/** How old refusals are, or that they came in: "Anciens stop", "Stop (old)", "STOP reçus". */
const AGED = /\b(?:anciens?|anciennes?|old|vieux|archives?|archivee?s?|historique|history|alte[rs]?|antiguos|vecchi|recus?|received)\b/g;

/** Whether a few words are a plain refusal, with when it was told: "Stop 2025". */
export const isAgedRefusalTitle = (text: string): boolean => {
  const words = foldHeader(text).replace(AGED, ' ').replace(/ +/g, ' ').trim();
  return isBareRefusalTitle(beyondNaming(words).replace(/^stops$/, 'stop'));
};

/** Whether the name of a sheet says so: "Désinscrits", "Ne plus contacter", "STOP". */
export const isOptOutSheetName = (name: string): boolean =>
  isRefusalTitle(name) || isAgedRefusalTitle(name) || isOptOutFileName(name.trim().replace(/\s+/g, '_'));

/** The law by its name, or what people ask by it. */
const OF_THE_LAW =
  /^(?:(?:demandes?|requests?|anfragen|solicitudes|richieste|wnioski|zadania|suivi|droits?|exercice des droits) )?(?:de |of |di )?(?:rgpd|gdpr|dsgvo|lopd|rodo)(?: (?:demandes?|requests?|wnioski|\d{4}))?$/;

/** Whether a sheet is called by the law on personal data: people who asked to be erased may stand there, or those who agreed. */
export const isSheetOfTheLaw = (name: string): boolean => OF_THE_LAW.test(foldHeader(name));

/** What a file says of itself: its name, the sheet that is read, and the lines above its header. */
export interface FileTitles {
  readonly fileName: string;
  readonly sheets?: { readonly read: string } | undefined;
  readonly titles?: readonly string[] | undefined;
}

/** Whether its name says that nobody in it refuses, and that their addresses are dead. */
export const isFileOfDeadAddresses = ({ fileName }: Pick<FileTitles, 'fileName'>): boolean => isDeadAddressFileName(fileName);

/** What of a file says that all who stand in it refuse, or may not be written to because their addresses are dead: the file's name first. */
export const whatNamesRefusals = ({ fileName, sheets, titles }: FileTitles): 'file' | 'sheetRead' | 'titled' | undefined => {
  if (isOptOutFileName(fileName)) return 'file';
  if (sheets !== undefined && isOptOutSheetName(sheets.read)) return 'sheetRead';
  return (titles ?? []).some(isRefusalTitle) ? 'titled' : undefined;
};

/** Whether anything of a file says so. */
export const isFileOfRefusals = (titles: FileTitles): boolean => whatNamesRefusals(titles) !== undefined;
