import type { Settings } from '../../config/resolve/settings.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import type { HeaderWords } from '../../model/plugin/header-words.js';
import { checkedStated } from '../guards/checked-stated.js';

/**
 * What the engine is told, from what configuration settled.
 * @param approved whether somebody approved a mass export
 * @param aboutContacts ids of the rules that judge contacts
 * @param headers that plugins have taught
 */
export const toRunSettings = (
  settings: Settings,
  asOf: Day,
  lists: readonly ListSpec[],
  {
    approved,
    aboutContacts,
    headers = [],
  }: { readonly approved: boolean; readonly aboutContacts: ReadonlySet<string>; readonly headers?: readonly HeaderWords[] },
): RunSettings => ({
  preset: settings.preset,
  asOf,
  purpose: settings.purpose,
  audience: settings.audience,
  channels: settings.channels,
  country: settings.country,
  countrySaid: settings.origins.country !== 'default',
  absent: settings.absent,
  stated: settings.stated && checkedStated(settings.stated, formatIsoDay(asOf)),
  lists,
  examples: settings.examples,
  jobs: settings.jobs,
  strictFields: settings.strictFields,
  verdicts: settings.verdicts,
  excelSafe: settings.excelSafe,
  maxKept: approved || settings.export.approvalAbove === 'never' ? undefined : settings.export.approvalAbove,
  rules: settings.rules.filter(({ id, severity }) => severity !== 'off' && aboutContacts.has(id)),
  switchedOff: settings.switchedOff.filter(({ id }) => aboutContacts.has(id)),
  lowered: settings.lowered.filter(({ id }) => aboutContacts.has(id)),
  layout: {
    encoding: settings.csv.encoding,
    delimiter: settings.csv.delimiter,
    headerRow: settings.csv.headerRow,
    sheet: settings.csv.sheet,
    escape: settings.csv.escape === '\\' ? 'backslash' : settings.csv.escape === '"' ? 'double' : undefined,
    dateOrder: settings.dateOrder,
    ...(headers.length > 0 && { headers }),
    columns: Object.fromEntries(
      Object.entries(settings.columns).map(([header, choice]) => [header, choice === 'keep' ? 'other' : (choice as FieldName | 'ignore')]),
    ),
  },
});
