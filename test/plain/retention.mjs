// How long a contact may be kept: three years after they were last heard of, a client five years after the end.
import { mayWe } from './answers.mjs';
import { monthsLater, readDate, tellsNoPastDay } from './dates.mjs';
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

/** What dates a prospect of whom we know no contact. */
const HEARD = ['dernier_contact_entrant', 'date_collecte', 'consentement_date'];

/** The rule by which somebody is kept too long, or may be, and what that makes of them; or undefined. */
export const keptTooLong = (row, today) => {
  const relation = relationOf(row, today);
  if (relation === 'client') return undefined;
  const isOpenDate = (column) => tellsNoPastDay(row[column] ?? '', today);
  if (relation === 'former') {
    const unsure = { rule: 'retention-client', status: 'unknown' };
    const end = lastOf(row, ['fin_relation'], today) ?? lastOf(row, ['dernier_contact_entrant', 'dernier_contact'], today);
    // Who came to us within three years has not left before.
    const begun = lastOf(row, ['debut_relation', 'date_collecte', 'consentement_date'], today);
    const ofNoEnd = begun === undefined || isOver(begun, 36, today) ? unsure : undefined;
    if (end === undefined) return ofNoEnd;
    const heard = Math.max(end, lastOf(row, ['dernier_contact_entrant'], today) ?? end);
    if (!isOver(end, 60, today) && !isOver(heard, 36, today)) return undefined;
    // An end or a contact that cannot be read may be later than those that can.
    const isDated = lastOf(row, ['fin_relation'], today) !== undefined;
    if (!isDated && ['fin_relation', 'dernier_contact_entrant', 'dernier_contact'].some(isOpenDate)) return ofNoEnd;
    return isOver(end, 60, today) || !isOpenDate('dernier_contact_entrant') ? { rule: 'retention-client', status: 'expired' } : unsure;
  }
  const fromThem = lastOf(row, HEARD, today);
  const contacted = lastOf(row, ['dernier_contact'], today);
  const since = fromThem ?? contacted;
  // What is written there is a date that nobody could read: how old the contact is, nobody knows.
  if (since === undefined && [...HEARD, 'dernier_contact'].some(isOpenDate)) return { rule: 'retention-date-missing', doubt: true };
  if (!isOver(since, 36, today)) return undefined;
  // A last contact that does not say who contacted whom proves nothing, unless we know when they came, or that it was us.
  const isTold =
    readDate(row.dernier_contact_entrant ?? '') !== undefined ||
    (contacted !== undefined && readDate(row.dernier_envoi ?? '') === contacted);
  const mayBeLater = HEARD.some(isOpenDate) || (isOpenDate('dernier_contact') && !(fromThem !== undefined && isTold));
  const isOpen = mayBeLater || (fromThem !== undefined && contacted !== undefined && !isTold && !isOver(contacted, 36, today));
  return isOpen ? { rule: 'retention-prospect', doubt: true } : { rule: 'retention-prospect', status: 'expired' };
};
