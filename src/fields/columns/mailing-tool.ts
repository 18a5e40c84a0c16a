import { readDate } from '../date/date-formats.js';
import { isDated } from '../date/date-value.js';
import { foldHeader } from '../text/fold-header.js';
import { nothing, type Verdict } from './column-verdict.js';
import * as say from './mapping-reasons.js';
import { holdMailings } from './status-column.js';

/**
 * Columns that tools of mailings export together, and that say nothing of a consent where they stand alone: since when an address is active, since
 * when it is no longer, and whether it is (CleverReach, rapidmail).
 * @module
 */

const ACTIVATED = /^(?:activated|aktiviert|activad[oa]|attivat[oa]|activee?)(?: (?:at|on|am|el|il|le))?$/;
const DEACTIVATED = /^(?:deactivated|deaktiviert|abgemeldet|desactivad[oa]|disattivat[oa]|desactivee?)(?: (?:at|on|am|el|il|le))?$/;
const ACTIVE = /^(?:is )?(?:active|aktiv|actif|activo|attivo)$/;

interface Column {
  readonly header: string;
  readonly values: readonly string[];
  readonly verdict: Verdict;
}

/** Days, or the 0 of what never was. */
const holdsDays = (values: readonly string[]): boolean => {
  const filled = values.map((value) => value.trim()).filter((text) => text !== '' && text !== '0');
  return filled.length > 0 && filled.every((text) => isDated(readDate(text, 'unresolved')));
};

const active = (header: string): Verdict => ({ ...nothing(say.suspectReason(header)), suspect: ['email'], leans: 'allow' });
const activated = (header: string): Verdict => ({
  field: 'consentAt',
  confidence: 0.85,
  by: 'header',
  reason: say.headerReason(header, 'consentAt'),
});

/** What these columns are in the file of such a tool: the day of an opt-in, and a no to emails. Elsewhere they stay what they were. */
export const ofMailingTool = <T extends Column>(columns: readonly T[]): readonly T[] => {
  const has = (name: RegExp): boolean => columns.some(({ header }) => name.test(foldHeader(header)));
  const isPair = has(ACTIVATED) && has(DEACTIVATED);
  if (
    !isPair &&
    !(
      has(ACTIVATED) &&
      columns.some(({ verdict, values }) => verdict.field === 'subscription' || (verdict.field === 'status' && holdMailings(values)))
    )
  )
    return columns;
  return columns.map((column) => {
    const { header, values, verdict } = column;
    if (verdict.field !== undefined || verdict.by === 'config') return column;
    const words = foldHeader(header);
    if (ACTIVATED.test(words) && holdsDays(values)) return { ...column, verdict: activated(header) };
    return isPair && ACTIVE.test(words) ? { ...column, verdict: active(header) } : column;
  });
};
