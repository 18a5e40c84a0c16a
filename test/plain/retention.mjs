// How long a contact may be kept: three years after they were last heard of, a client five years after the end.
import { mayWe } from './answers.mjs';
import { monthsLater, readDate } from './dates.mjs';
import { words } from './text.mjs';

const CLIENT = new Set(['client', 'cliente']);
const FORMER = new Set(['ancien client', 'ancienne cliente', 'ex client']);
const PROSPECT = new Set(['prospect', 'lead']);

/** What somebody is to us. An end that has come makes a former client, whatever the status says. */
export const relationOf = (row, today) => {
  const end = readDate(row.fin_relation ?? '');
  if (end !== undefined && end < today) return 'former';
  const said = words(row.statut ?? '');
  if (CLIENT.has(said)) return 'client';
  if (FORMER.has(said)) return 'former';
  if (PROSPECT.has(said)) return 'prospect';
  return mayWe(row.contrat_en_cours ?? '') === 'yes' ? 'client' : 'unknown';
};

/** The last of the days of some columns that have come. */
const lastOf = (row, columns, today) => {
  const days = columns.map((column) => readDate(row[column] ?? '')).filter((day) => day !== undefined && day <= today);
  return days.length > 0 ? Math.max(...days) : undefined;
};

const isOver = (since, months, today) => since !== undefined && today > monthsLater(since, months);

/** The rule by which somebody is kept too long, or may be, and what that makes of them; or undefined. */
export const keptTooLong = (row, today) => {
  const relation = relationOf(row, today);
  if (relation === 'client') return undefined;
  if (relation === 'former') {
    const end = lastOf(row, ['fin_relation'], today) ?? lastOf(row, ['dernier_contact_entrant', 'dernier_contact'], today);
    if (end === undefined) {
      // Who came to us within three years has not left before.
      const begun = lastOf(row, ['debut_relation', 'date_collecte', 'consentement_date'], today);
      return begun === undefined || isOver(begun, 36, today) ? { rule: 'retention-client', status: 'unknown' } : undefined;
    }
    const heard = Math.max(end, lastOf(row, ['dernier_contact_entrant'], today) ?? end);
    return isOver(end, 60, today) || isOver(heard, 36, today) ? { rule: 'retention-client', status: 'expired' } : undefined;
  }
  const fromThem = lastOf(row, ['dernier_contact_entrant', 'date_collecte', 'consentement_date'], today);
  const contacted = lastOf(row, ['dernier_contact'], today);
  if (!isOver(fromThem ?? contacted, 36, today)) return undefined;
  // A last contact that does not say who contacted whom proves nothing, unless we know when they came, or that it was us.
  const isTold = readDate(row.dernier_contact_entrant ?? '') !== undefined || readDate(row.dernier_envoi ?? '') === contacted;
  const isOpen = fromThem !== undefined && contacted !== undefined && !isTold && !isOver(contacted, 36, today);
  return isOpen ? { rule: 'retention-prospect', doubt: true } : { rule: 'retention-prospect', status: 'expired' };
};
