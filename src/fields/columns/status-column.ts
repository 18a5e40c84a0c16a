import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { areAccounts, namesContract } from '../answers/leave/ended-accounts.js';
import { readRefusal } from '../opposition/refusal/read-refusal.js';
import { holdDispositions, outcomeAskedBy } from '../opposition/unread/outcome-columns.js';
import { readStanding } from '../retention/standing.js';
import { foldHeader } from '../text/fold-header.js';
import { nothing, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import { areUnconfirmed, holdMailings } from './values/mailing-words.js';
import { areNotes, areSentences } from './values/sentences.js';
import { type ToolColumn, toolColumns } from './values/tool-columns.js';
import type { ValueProfile } from './values/value-profile.js';

/** Longer cells are notes, and their column one of notes. */
const LONGEST = 60;

/** Whether some of the statuses of a column are refusals. */
export const holdRefusals = (values: readonly string[]): boolean =>
  [...new Set(values)].some((text) => text.length <= LONGEST && readRefusal(text.trim()).channels.length > 0);

const ASKS_STATUS = /\b(?:statut?s?|\w*status|etat|estado|stato|zustand)\b/;
/** Some status that no table of headers knows ("Global status"), over the words of a tool of mailings. */
export const mailingStatus = (header: string, values: readonly string[]): Verdict | undefined => {
  if (!ASKS_STATUS.test(foldHeader(header)) || !(holdMailings(values) || areUnconfirmed(header, values))) return undefined;
  return { field: 'status', confidence: 0.85, by: 'values', reason: say.headerReason(header, 'status') };
};

/** What the cells of a column of statuses or outcomes show of it. @param file what the columns of its file tell together */
export const statusSigns = (
  header: string,
  field: FieldName | undefined,
  values: readonly string[],
  { signUps, accounts }: ReturnType<typeof fileSigns>,
): Pick<ColumnInfo, 'refusals' | 'outcomes' | 'mailings' | 'accounts'> => {
  if (field !== 'status' && outcomeAskedBy(header) === undefined) return {};
  return {
    // “Raison” over notes of calls: what is no status is no unread one either.
    ...(!(field === undefined && areNotes(values)) && holdRefusals(values) && { refusals: true }),
    ...(holdDispositions(values) && { outcomes: true }),
    ...(field === 'status' && (holdMailings(values, signUps) || areUnconfirmed(header, values)) && { mailings: true }),
    ...(field === 'status' && accounts && areAccounts(header, values) && { accounts: true }),
  };
};

/**
 * A column that says who is a client, told by its header and its values together: "Type" may be one of anything, and "Client" stands for whoever spoke last
 * under another header. Unread, its clients would be kept as prospects.
 */
const KINDS: ReadonlySet<string> = new Set(
  `type|types|typologie|nature|profil|profile|qualite|categorie|categories|segment|segments|groupe|relation|situation|position|type client|type de client
  |type tiers|type de tiers|type du tiers|nature du tiers|type fiche|type de fiche|type compte|type de compte|categorie client|categorie de client|profil client
  |category|customer category|group|kind|account type|customer type|client type|typ|art|kategorie|gruppe|kundentyp|kundenart|kundengruppe|beziehung
  |tipo|tipo cliente|tipo de cliente|tipo di cliente|tipologia|categoria|categoria cliente|relacion|relazione|perfil|profilo`
    .split('|')
    .map((header) => header.trim()),
);
/** Shares of the values that must be words of clients and prospects: where nothing else is known of a header, and where it asks for labels. */
const LEAST = { open: 0.3, tags: 0.8 } as const;

/** What the values say of such a column; undefined leaves it to whoever reads headers. */
export const relationColumn = (header: string, hint: HeaderHint | undefined, values: readonly string[]): Verdict | undefined => {
  const isTags = hint?.is === 'field' && hint.field === 'tags';
  if ((hint && !isTags) || !KINDS.has(foldHeader(header))) return undefined;
  const filled = values.filter((value) => value.trim() !== '');
  const told = filled.filter((value) => !['unknown', 'maybe-client'].includes(readStanding(value.trim()))).length;
  if (told === 0 || told < filled.length * (isTags ? LEAST.tags : LEAST.open)) return undefined;
  return { field: 'status', confidence: 0.85, by: 'values', reason: say.relationReason(header) };
};

/** A header of dates over what people wrote ("ok pour un call" under `lastReply`): it dates nothing, and is read as any text is. */
export const spokenColumn = (
  header: string,
  hint: HeaderHint | undefined,
  guess: ValueProfile,
  values: readonly string[],
): Verdict | undefined =>
  hint?.is === 'field' && areSentences(hint.field, values)
    ? nothing(say.contradictedReason(header, hint.field, guess, ['date']))
    : undefined;

interface Column {
  readonly header: string;
  readonly values: readonly string[];
  readonly verdict: Verdict;
}

/** What a column of a tool of mailings is: the day of an opt-in, a no to emails, a hold on them. */
const ofTool = (header: string, is: ToolColumn, verdict: Verdict): Verdict => {
  const isDay = is === 'since' || is === 'activated';
  if (isDay) return { ...CONSENT_DAY, reason: say.headerReason(header, 'consentAt'), ...(is === 'activated' && { tool: 'confirmed' }) };
  if (is === 'confirmed') return { ...verdict, tool: 'confirmed' };
  const doubted: Verdict = verdict.suspect
    ? verdict
    : { ...nothing(say.suspectReason(header)), suspect: ['email'], leans: is === 'active' ? 'allow' : 'marks' };
  return is === 'held' ? { ...doubted, tool: 'held' } : doubted;
};
const CONSENT_DAY = { field: 'consentAt', confidence: 0.85, by: 'header' } as const;

/** What the columns of a file are that a tool of mailings exported. Elsewhere they stay what they were. */
export const ofMailingTool = <T extends Column>(columns: readonly T[]): readonly T[] => {
  const isMailing = ({ verdict: { field }, values }: T): boolean =>
    field === 'subscription' || (field === 'status' && holdMailings(values));
  const told = toolColumns(columns, columns.some(isMailing));
  if (told.size === 0) return columns;
  return columns.map((column, at) => {
    const is = told.get(at);
    if (!is || column.verdict.field !== undefined || column.verdict.by === 'config') return column;
    return { ...column, verdict: ofTool(column.header, is, column.verdict) };
  });
};

/** Fields in which somebody agrees to emails. */
const AGREES: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['consent', 'optIn', 'optInEmail', 'consentAt', 'subscription']);
/** What may be over instead of the account: a contract, a plan, a purchase. */
const HELD: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['contractActive', 'relationEndAt', 'relationStartAt']);
/** Whether a file tells who signed up for mails, where a status of what is confirmed is one of that; and whether nothing but that sign-up can be over in it. */
export const fileSigns = (columns: readonly Column[]): { readonly signUps: boolean; readonly accounts: boolean } => {
  const signUps = columns.some(({ verdict: { field, tool } }) => AGREES.has(field) || tool === 'confirmed');
  return { signUps, accounts: signUps && !columns.some(({ header, verdict: { field } }) => HELD.has(field) || namesContract(header)) };
};
