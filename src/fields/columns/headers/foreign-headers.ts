import type { ColumnInfo } from '../../../model/contact/contact.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Headers that belong to another kind of file than a list of contacts: accounts, and logs.
 * @module
 */

const ACCOUNTING =
  /\b(?:factures?|invoices?|rechnungs?(?: ?n(?:r|ummer))?|facturas?|fatture?|montants?|amounts?|ttc|(?:total|prix|price) ht|paiements?|payments?|reglements?|ecritures?|comptabilite|compta|bookkeeping)\b/;
/** What a company raised, or its own capital: facts about it, not about what it paid us. */
const FUNDING = /\b(?:funding|fonds|raised|levees?|capital|subventions?)\b/;

/** Whether a header names what accounts hold: an invoice, an amount, a payment. "Adresse de facturation" is an address. */
export const isAccountingHeader = (header: string): boolean => {
  const words = foldHeader(header);
  return ACCOUNTING.test(words) && !FUNDING.test(words);
};

/** What a log records, each as a whole header: a CRM has "IP Country" and "Number of Sessions", which are no log. */
const LOG_KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'address',
    /^(?:(?:client|remote|source|user|request) )?ip(?: (?:address|client|source))?$|^adresse ip(?: (?:client|source))?$|^remote addr(?:ess)?$/,
  ],
  ['agent', /^(?:http )?user ?agent$|^navigateur$|^browser$/],
  ['referrer', /^(?:http )?referr?er(?: url)?$/],
  ['session', /^(?:user )?session(?: ?id)?$|^id (?:de )?session$|^cookie(?: ?id)?$/],
  [
    'request',
    /^(?:http )?(?:request|response)(?: (?:uri|url|method|path|line|code|time|status))?$|^(?:http )?(?:method|status code)$|^http (?:status|code)$|^(?:requete|methode)(?: http)?$|^code http$|^endpoint$|^(?:page|url) (?:vue|visitee|consultee|demandee)$|^bytes(?: sent)?$/,
  ],
  ['time', /^(?:event )?time ?stamp$|^horodatage$|^log (?:date|time)$|^date ?time$/],
  ['event', /^(?:event|action|evenement)(?: (?:type|name|nom))?$|^type (?:d )?(?:evenement|action)$/],
  ['level', /^(?:log )?level$|^niveau(?: de)? (?:log|journal)$|^logger$/],
];

/** What a header records, when it is one of those that logs have; undefined for any other. */
export const logKindOf = (header: string): string | undefined => {
  const words = foldHeader(header);
  return LOG_KINDS.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Whether that many different things that logs record have a column of their own, and no field: a form is sent at a time stamp too. */
export const isLogFile = (columns: readonly ColumnInfo[], least: number): boolean => {
  const mayBeOfLog = ({ field }: ColumnInfo): boolean => field === undefined || field === 'collectedAt';
  const kinds = new Set(columns.map((column) => (mayBeOfLog(column) ? logKindOf(column.header) : undefined)));
  kinds.delete(undefined);
  return kinds.size >= least;
};
