import type { Channel } from './channel.js';

/**
 * `opposition`: our own refusals. `robinson`: a register of a third party, which grows stale. `directory`: refusals that one marks. `receipt`: the proof that a service has compared a file with a register that nobody may hold.
 */
export const LIST_KINDS = ['opposition', 'robinson', 'directory', 'receipt'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/**
 * Whom a sheet beside the contacts lists, where it is no refusals for certain: nobody on it is `ok`, and the rules on them say why. `bounces`: mail to them
 * came back; `doubts`: its name, or a column of it, may mean a refusal. `logged`: a log or a register of requests says of them what may be one.
 */
export type HeldPersons = 'deaths' | 'protected' | 'bounces' | 'doubts';
export type HeldEntries = HeldPersons | 'logged';

/** What an entry identifies. `siret`: one establishment. `post`: a surname at a postal address. */
export const IDENTIFIERS = ['email', 'phone', 'domain', 'siren', 'siret', 'post'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];
/** The channels that an identifier is used on. */
export const IDENTIFIER_CHANNELS: Readonly<Record<Identifier, readonly Channel[]>> = {
  email: ['email'],
  domain: ['email'],
  phone: ['phone', 'sms'],
  siren: ['email', 'phone', 'sms'],
  siret: ['email', 'phone', 'sms'],
  post: ['post'],
};

export const ALGORITHMS = ['none', 'md5', 'sha1', 'sha256', 'sha512', 'hmac-sha256'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** How an identity may be made into a text before it is hashed; what each does is in the normalisers of lists. */
export const NORMALISER_IDS = [
  'lower',
  'raw',
  'canonical',
  'uid2',
  'upper',
  'es-email',
  'e164',
  'e164-no-plus',
  'digits',
  'e164-00',
  'es-phone',
  'es-sms',
  'nanp-10',
  'domain',
  'at-domain',
  'siren',
  'siret',
  'postal',
  'postal-loose',
  'es-post',
] as const;
export type NormaliserId = (typeof NORMALISER_IDS)[number];

/** Whom a list protects, and what a refusal on it reaches. */
export interface ListScope {
  readonly audience?: 'consumer' | 'business' | 'both';
  readonly reach?: 'campaign' | 'brand' | 'everything';
}

/** How many entries there are of each identifier; `name`: of people on a sheet who are named and nothing else. */
export type EntryCounts = Readonly<
  Record<'email' | 'phone' | 'domain' | 'siren', number> & Partial<Record<'siret' | 'post' | 'name', number>>
>;

/**
 * Why a list clears nobody who is not on it. `undated`: nobody says of what day the version is; `future`: of a day that has not
 * come, a mistake; `stale`: past its age; `outside`: of a day on which the register did not exist yet; `closed`: the register is no more; `undeclared`: a list of hashes of which nobody says how they were made, and that no match has proven; `undeclared-part`: the same of some of its hashes (`unproven`), where the others are proven; `other-file`: a receipt for another file than the one that is checked; `other-identifiers`: it holds only what no column of the file has (numbers, against addresses).
 */
export const LIST_DOUBTS = [
  'undated',
  'future',
  'stale',
  'outside',
  'closed',
  'undeclared',
  'undeclared-part',
  'other-file',
  'other-identifiers',
] as const;
export type ListDoubt = (typeof LIST_DOUBTS)[number];

/** What is known of one list. It holds no entry. */
export interface ListInfo {
  /** Base name of the file, never its folder. */
  readonly name: string;
  readonly kind: ListKind;
  /** Nobody gave it as a list: it is what a log, another file of contacts or a register of requests of the same run, or another sheet of the workbook tells of refusals. */
  readonly from?: 'log' | 'contacts' | 'requests' | 'sheet';
  /** The sheet, of the workbook that is judged, that is the list. */
  readonly sheet?: string;
  /** It lists no refusals for certain: people who have died, who are under guardianship, whose addresses are dead, who may have refused, or of whom a log or a register says what nobody can read. */
  readonly holds?: HeldEntries;
  /** The register that it was declared to be: the id of its adapter. */
  readonly adapter?: string;
  /** The channels on which a match bars. */
  readonly channels: readonly Channel[];
  readonly sha256: string;
  /** Date of the version of the list (ISO), when somebody declared it. */
  readonly date?: string;
  readonly maxAgeDays?: number;
  /** False when there is a doubt about it: who is not on it is `unscreened`, never clear; see `leavesUnscreened`. */
  readonly fresh: boolean;
  readonly doubt?: ListDoubt;
  /** Of `undeclared-part`: what those hashes are of of which nothing shows how they were made, as far as the run asks for it. */
  readonly unproven?: readonly Identifier[];
  /** The last day of its register (ISO), where that has closed: since then nobody need be looked up in it, and an entry bars whoever did not consent later. */
  readonly closesOn?: string;
  /** Who is entered takes back what they consented to before: a proven consent goes before it only if it is younger. */
  readonly cancelsConsents?: true;
  /** Its hashes are unsalted MD5 or SHA-1: they work, but whoever has the list can find the people on it. */
  readonly weak?: boolean;
  readonly scope?: ListScope;
  /** The law makes one consult it: whom a stale version leaves unscreened is barred. */
  readonly compulsory?: boolean;
  /** How the numbers that it is about begin (`+32`); all numbers when absent. Others are asked, and never called unscreened. */
  readonly callingCodes?: readonly string[];
  /** The North American area codes of which the register was obtained; numbers of other ones are not screened by it. */
  readonly areaCodes?: readonly string[];
  readonly entries: EntryCounts;
  /** What its hashes may be of, where that is several things: they are counted as the first. */
  readonly about?: readonly Identifier[];
  /** How entries are written. */
  readonly form: 'clear' | 'mixed' | Exclude<Algorithm, 'none'>;
  /** Lines that are no identifier (headers, comments and blank lines not counted), and the numbers of the first, from 1, where they are known. */
  readonly unread: number;
  readonly unreadLines?: readonly number[];
  /** Domain entries refused because a webmail domain would bar everybody who uses it. */
  readonly tooBroad: number;
  /** Of a list of our own: lines that say that the person may be contacted ("subscribed"), or no refusal where others do; they bar like all others. */
  readonly agreeing?: number;
  readonly silent?: number;
  /** Lines that refuse some channels only, which bar like all others; of people who asked for a copy, and of a register's answers that say that a number is not in it, which bar nobody; columns that no refusal needs. */
  readonly narrower?: number;
  readonly otherRequests?: number;
  readonly cleared?: number;
  readonly excessColumns?: number;
}

/** Whether a list bars any of the channels that are asked: one of calls says nothing of who may be written to. */
export const screensFor = (list: ListInfo, asked: readonly Channel[]): boolean => list.channels.some((one) => asked.includes(one));

/** Whether a list leaves those who are not on it unscreened. One of a register that has closed does not: nobody is to be looked up there any more. */
export const leavesUnscreened = ({ fresh, doubt }: Pick<ListInfo, 'fresh' | 'doubt'>): boolean => !fresh && doubt !== 'closed';

/** The channels of which a list can leave somebody unscreened: of hashes that are proven in part, those that the others reach. */
export const silentOn = ({ channels, unproven }: Pick<ListInfo, 'channels' | 'unproven'>): readonly Channel[] =>
  unproven ? channels.filter((channel) => unproven.some((one) => IDENTIFIER_CHANNELS[one].includes(channel))) : channels;
