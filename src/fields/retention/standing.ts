import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Stated } from '../../model/contact/stated.js';
import type { Day } from '../../model/contact/values.js';
import type { Needs, Purpose } from '../../model/rule/rule.js';
import { makeFieldReader } from '../cells/field-reader.js';
import { RELATION_FIELDS } from '../cells/field-sets.js';
import { isDated } from '../date/date-value.js';
import { readRefusal } from '../opposition/refusal/read-refusal.js';
import { isFilled } from '../text/filled-cell.js';
import { foldHeader } from '../text/fold-header.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { makeMembershipReader } from './memberships.js';
import { BESIDE, CLIENT, NO_MORE, NOT, type Relation, readRelation, wordsOf } from './relation.js';
import { isStaffFile } from './staff-file.js';
import * as data from './standing-words-data.js';

/**
 * As what somebody is kept: a wrong "prospect" erases a client, so that only whoever nothing speaks for is one. What may be sent to them is asked of
 * `relationOf`, where a wrong "client" would let a mail through.
 */
export type Standing = Relation | 'maybe-client';

/** Read by `makeStandingReader`. */
export const STANDING_FIELDS = { ...RELATION_FIELDS, relationStartAt: 'optional' } as const satisfies Needs;

const HOLDERS = wordsOf(data.HOLDERS);
const CONTRACTS = wordsOf(data.CONTRACTS);
const RUNNING = wordsOf(data.RUNNING);
const OVER = wordsOf(data.OVER);
const OVER_ALONE = wordsOf(data.OVER_ALONE);
const NOT_YET = wordsOf(data.NOT_YET);
const WOOED = wordsOf(data.WOOED);
const AROUND = wordsOf(data.AROUND);
const LEAD_STEPS: ReadonlySet<string> = new Set(data.LEAD_STEPS.split('|').map((step) => step.trim()));
const OF_LEAD = /^(?:hs )?(?:leads? ?stat(?:us|e)|stat(?:us|ut) (?:du |de )?(?:lead|prospect)|estado del lead|stato (?:del )?lead)$/;

/** What the words of a status say of a contract or a membership, all of which must be known. */
const standingOfWords = (words: readonly string[]): Relation => {
  const says = (...groups: readonly ReadonlySet<string>[]): boolean => words.some((word) => groups.some((group) => group.has(word)));
  const isAll = (...groups: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => /^\d{1,8}$/.test(word) || groups.some((group) => group.has(word)));
  if (says(OVER_ALONE) && isAll(OVER_ALONE, AROUND)) return 'former';
  if (says(WOOED) && isAll(WOOED, AROUND)) return 'prospect';
  if (!says(CLIENT, HOLDERS, CONTRACTS) || !isAll(CLIENT, HOLDERS, CONTRACTS, RUNNING, OVER, NO_MORE, NOT, NOT_YET, BESIDE, AROUND))
    return 'unknown';
  // "Contrat non résilié", "potential former client": of two turns nobody knows what is left.
  const turns = [says(NOT, NOT_YET), says(OVER, NO_MORE)].filter(Boolean).length;
  if (turns > 1) return 'unknown';
  if (says(OVER, NO_MORE)) return 'former';
  const isSomebody = says(CLIENT, HOLDERS);
  if (says(NOT, NOT_YET)) return isSomebody && !says(CONTRACTS) ? 'prospect' : 'unknown';
  return isSomebody || says(RUNNING) ? 'client' : 'unknown';
};

/** What a status says to whoever asks how long somebody is kept. A word that nobody understands may be that of a client; a refusal is none. */
export const readStanding = memoise((text: string): Standing => {
  const relation = readRelation(text);
  if (relation !== 'unknown' || !isFilled(text)) return relation;
  const standing = standingOfWords(plainWords(text.slice(0, 100)).split(' '));
  if (standing !== 'unknown') return standing;
  return readRefusal(text).channels.length > 0 ? 'unknown' : 'maybe-client';
});

/** The same under the header of a lead's status, whose steps are those of a prospect. */
const readLeadStanding = (text: string): Standing => (LEAD_STEPS.has(plainWords(text.slice(0, 100))) ? 'prospect' : readStanding(text));

/** What a status and a running membership say together. */
const orMember = (status: Standing, isMember: boolean): Standing =>
  !isMember || status === 'client' ? status : status === 'unknown' ? 'client' : 'maybe-client';

/** Whether a file has a column that tells who is a client, or who has been one. */
export const tellsStanding = (has: (field: keyof typeof STANDING_FIELDS) => boolean): boolean =>
  (Object.keys(STANDING_FIELDS) as (keyof typeof STANDING_FIELDS)[]).some(has);

/**
 * A reader of as what the contacts of a file are kept. An end of relation in the past makes a former client, whatever the status says; one to come, and a
 * contract that runs, make a client. Whoever began a relation may be a client, and so may who has none of the ends that others have, where no status tells.
 */
export const makeStandingReader = (file: {
  readonly columns: readonly ColumnInfo[];
  readonly asOf: Day;
  readonly stated?: Stated | undefined;
}): ((contact: Contact) => Standing) => {
  const { columns, asOf } = file;
  // Of a file of employees nobody is a prospect, whatever else it says.
  if (isStaffFile(columns)) return () => 'maybe-client';
  const has = (field: keyof typeof STANDING_FIELDS): boolean => columns.some((column) => column.field === field);
  // Another status may say client of whom this one still calls a lead.
  const statuses = columns.filter(({ field }) => field === 'status');
  const isOfLeads = statuses.length === 1 && statuses.every(({ header }) => OF_LEAD.test(foldHeader(header)));
  const said = makeFieldReader(file, 'status', isOfLeads ? readLeadStanding : readStanding);
  const ends = has('relationEndAt');
  // Beside a column of statuses, which would say client, no end says nothing.
  const endsTell = ends && !has('status');
  const isMember = makeMembershipReader(columns);
  const statusOf = isMember ? (contact: Contact): Standing => orMember(said(contact), isMember(contact)) : said;
  if (!ends && !has('contractActive') && !has('relationStartAt')) return statusOf;
  return (contact) => {
    const status = statusOf(contact);
    const end = contact.date('relationEndAt');
    if (isDated(end) && end.day < asOf) return 'former';
    if (status === 'client' || status === 'former') return status;
    const runs = contact.say('contractActive');
    if (isDated(end) || runs === 'yes') return status === 'prospect' ? 'maybe-client' : 'client';
    const began = contact.date('relationStartAt').status !== 'none';
    if (began || end.status === 'invalid' || runs === 'unknown') return 'maybe-client';
    return status === 'unknown' && endsTell ? 'maybe-client' : status;
  };
};

/**
 * What is said of an old contact who may be a client, by the purpose of a file: `retain` keeps and counts it, and a campaign, to which an old prospect is
 * barred, does not reach it before somebody has looked.
 */
export const OPEN_STANDING = {
  messages: {
    maybeClient: {
      en: 'More than {months:a month|# months} old, and its status or contract does not say whether it is a client: say prospect, client or former client.',
      fr: 'Plus {months:d’un mois|de # mois}, et son statut ou son contrat ne dit pas s’il est client : écrivez prospect, client ou ancien client.',
      verdict: 'unknown',
      role: 'standing-open',
    },
    standingOpen: {
      en: 'More than {months:a month|# months} old, and its status or contract does not say whether it is a client: check it before you delete it.',
      fr: 'Plus {months:d’un mois|de # mois}, et son statut ou son contrat ne dit pas s’il est client : vérifiez-le avant de le supprimer.',
      severity: 'warning',
      verdict: 'unknown',
      role: 'standing-open',
    },
    employee: {
      en: 'A row of a file of employees, which holds no prospects: do not write to it, and keep it as long as staff files are kept.',
      fr: 'Une ligne d’un fichier de salariés, qui n’est pas un fichier de prospection : n’y écrivez pas, et suivez les durées des fichiers du personnel.',
      verdict: 'unknown',
      role: 'standing-open',
    },
    employeeStored: {
      en: 'A row of a file of employees, which holds no prospects: keep it as long as staff files are kept.',
      fr: 'Une ligne d’un fichier de salariés, qui n’est pas un fichier de prospection : suivez les durées des fichiers du personnel.',
      severity: 'warning',
      verdict: 'unknown',
      role: 'standing-open',
    },
  },
  id: (purpose: Purpose, columns: readonly ColumnInfo[]): 'employeeStored' | 'employee' | 'standingOpen' | 'maybeClient' => {
    const isStored = purpose === 'archive';
    if (isStaffFile(columns)) return isStored ? 'employeeStored' : 'employee';
    return isStored ? 'standingOpen' : 'maybeClient';
  },
} as const;
