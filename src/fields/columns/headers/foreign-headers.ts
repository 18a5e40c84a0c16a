import type { ColumnInfo } from '../../../model/contact/contact.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Headers that belong to another kind of file than a list of contacts: accounts, logs, and files of employees.
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

/** Whether that many different things that logs record have a column of their own, and no field. */
export const isLogFile = (columns: readonly ColumnInfo[], least: number): boolean => {
  const kinds = new Set(columns.map(({ header, field }) => (field === undefined ? logKindOf(header) : undefined)));
  kinds.delete(undefined);
  return kinds.size >= least;
};

/** What a file of employees holds of each, and no other list of people together. */
const STAFF_KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'number',
    /^(?:(?:n|no|num|numero|id|code) (?:de |du |d )?)?(?:matricule|salarie|employe|employee|personnel|mitarbeiter|empleado|dipendente)(?: (?:id|number|no|nr|salarie|paie|agent))?$|^personalnummer$|^matricola$/,
  ],
  [
    'hired',
    /^(?:date (?:d |de |of )?)?(?:entree|embauche|hire|hiring|joining)(?: (?:date|entreprise|societe|dans l entreprise))?$|^(?:hire|joining|start) date$|^eintritt(?:sdatum)?$|^fecha (?:de )?(?:alta|ingreso|contratacion)$|^data (?:di )?assunzione$/,
  ],
  [
    'left',
    /^(?:date (?:d |de |of )?)?(?:sortie|depart|leaving|termination)(?: (?:date|entreprise|societe))?$|^(?:leaving|termination|exit) date$|^austritt(?:sdatum)?$|^fecha (?:de )?baja$|^data (?:di )?cessazione$/,
  ],
  [
    'pay',
    /^(?:salaires?|remuneration|salary|wages?|gross pay|net pay|gehalt|lohn|sueldo|salario|nomina|stipendio|retribuzione)(?: (?:brut|net|base|de base|annuel|mensuel|brut annuel|brut mensuel|gross|annual|monthly|bruto|lordo|mensual))?$/,
  ],
  ['contract', /^(?:type de contrat|nature du contrat|type contrat|coefficient|convention collective|contract type|vertragsart)$/],
];
/** A day of hiring or a number of an employee, and so many kinds in all. */
const STAFF = { needs: ['number', 'hired'], least: 3 } as const;

/** Whether the columns of a file are those of employees: a file of pay, a list of staff. A leaver or an employee is no prospect. */
export const isStaffFile = (columns: readonly ColumnInfo[]): boolean => {
  const kinds = new Set<string>();
  for (const { header, field } of columns) {
    const words = foldHeader(header);
    const kind = field === 'nir' || field === 'iban' ? field : STAFF_KINDS.find(([, pattern]) => pattern.test(words))?.[0];
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds.size >= STAFF.least && STAFF.needs.some((kind) => kinds.has(kind)) && (kinds.has('pay') || kinds.has('left'));
};
