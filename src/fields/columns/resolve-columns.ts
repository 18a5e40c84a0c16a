import type { Text } from '../../model/base/text.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import { kindOf } from '../../model/contact/field.js';
import { withoutInformation } from '../answers/leave/informed-of.js';
import { webmailsIn } from '../email/webmail.js';
import { isOrdinaryHeader } from '../opposition/unread/unread-status.js';
import { byBox, refusedReach } from './asked-permission.js';
import { byNeighbours, byValues, nothing, settledBeside } from './column-verdict.js';
import { commonTextOf } from './common-text.js';
import { agreementsDated, areConsentsElsewhere, namesItsConsent, OF_ANOTHER_CONSENT } from './consent-date.js';
import { countryVerdicts } from './country-verdicts.js';
import { firstVerdict } from './first-verdict.js';
import type { HeaderWording } from './headers/header-hint.js';
import { readHeader } from './headers/header-reader.js';
import { columnOfEarlierRun } from './headers/own-columns.js';
import { isOrdinaryElsewhere } from './languages/unread-language.js';
import * as say from './mapping-reasons.js';
import { withoutOthersContracts } from './marks/current-supplier.js';
import { withPartnerBox } from './marks/partner-box.js';
import { agreesToElse, withElse } from './objects/agreed-handling.js';
import { consentsNamed, isAlsoOfLetters, namesMobileAlone } from './permission/header-channels.js';
import { byPin, ignoresRefusals, isAside, type PinnedField, readPinnedColumns, tellsAside } from './pinned-columns.js';
import { answerSigns } from './polarity/answer-signs.js';
import { answersInRows } from './polarity/answers-in-rows.js';
import { boxesIn } from './polarity/boxes.js';
import { readLegend } from './polarity/legend.js';
import { sendingSigns } from './polarity/ways-of-sending.js';
import { isReach, reachOwnerOf, senderColumns } from './reach-owner.js';
import { byDate, byEnd, endsBesideConsent } from './settled-by-cells.js';
import { fileSigns, ofMailingTool, statusSigns } from './status-column.js';
import { isMostly, profileValues } from './values/profile-values.js';
import { cellsByColumn, type SampledCells } from './values/sampled-cells.js';
import type { ValueReaders } from './values/value-readers.js';

/** A column with its field and one sentence why. The sentence may quote the header, never a value. */
export type ResolvedColumn = ColumnInfo & { readonly reason: Text };

/** Against one of these a cross is a no. */
const TICK = /[✓✔☑✅]/u;

/**
 * From headers to fields: configuration, then the header confirmed or contradicted by values, then values, then nothing.
 * @param headers one per column, '' where the file has none
 * @param sample rows of raw cells, ragged or not; the first 200 are looked at
 * @param pinned header (accent- and case-blind) or `#3` → field, or `ignore`
 * @param words how headers are read
 * @throws LumoError LUMO_CONFIG_COLUMN for a pinned key that is no column
 */
export const resolveColumns = (
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  pinned: Readonly<Record<string, PinnedField>>,
  readers: ValueReaders,
  { known = (header) => header, read = readHeader }: HeaderWording = {},
): readonly ResolvedColumn[] => {
  const pins = readPinnedColumns(headers, pinned);
  const sampled = cellsByColumn(sample, headers.length);
  const asked = headers.map(withoutInformation);
  const columns = asked.map((header, column) => {
    const { values, filled: notBlank } = sampled[column] as SampledCells;
    const guess = profileValues(values, readers);
    const hint = read(known(readLegend(header).asked));
    const pin = pins.get(column);
    const own = pin && !isAside(pin) ? undefined : firstVerdict(header, hint, guess, values);
    const ticks = values.some((value) => TICK.test(value));
    return { header, values, guess, hint, verdict: pin ? byPin(pin, own) : own, filled: notBlank / Math.max(1, values.length), ticks };
  });
  const present = new Set(columns.flatMap(({ verdict }) => verdict?.field ?? []));
  const resolved = columns.map(({ header, values, guess, hint, verdict: own, filled, ticks }, column) => {
    const isUnknown = hint === undefined && isMostly(guess, 'say');
    const marks = isUnknown && (header === '' || !(isOrdinaryHeader(header) || isOrdinaryElsewhere(header, values)));
    const late = () => (hint?.is === 'choice' ? byNeighbours(header, hint.choice, present, guess, values) : byValues(header, guess));
    const verdict = own ? tellsAside(own, pins.get(column), late) : late();
    return { header, hint, values, filled, marks, ticks, guess, verdict, owner: reachOwnerOf(header) };
  });
  const countries = countryVerdicts(resolved, readers);
  const [boxes, rows] = [boxesIn(columns), answersInRows(columns)];
  const decided = resolved.map((one, at) => ({
    ...one,
    verdict: byBox(one, boxes.get(at), rows.get(at)) ?? countries.get(at) ?? one.verdict,
  }));
  const settled = settledBeside(ofMailingTool(withoutOthersContracts(withPartnerBox(decided), nothing)));
  // In a file of partners "Partner Email" is all there is, and it is theirs.
  const reachesContact = settled.some(({ verdict, owner }) => isReach(verdict) && owner !== 'somebody-else');
  const senders = senderColumns(settled.flatMap(({ verdict, values }, place) => (verdict.field === 'email' ? [{ place, values }] : [])));
  const consentsElsewhere = areConsentsElsewhere(settled);
  const [agreements, ends] = [agreementsDated(settled), endsBesideConsent(settled)];
  const file = fileSigns(settled);
  return settled.map(({ header, hint, values, filled, marks, ticks, guess, verdict: found, owner }, column) => {
    const isOfElse = consentsElsewhere && found.field === 'consentAt' && found.by !== 'config' && !namesItsConsent(header);
    const verdict = isOfElse
      ? nothing(OF_ANOTHER_CONSENT)
      : agreements.has(column)
        ? byDate(header)
        : ends.has(column)
          ? byEnd(header)
          : found;
    const isElse = (owner === 'somebody-else' && reachesContact) || senders.has(column);
    const isOthers = isElse && isReach(verdict) && verdict.by !== 'config';
    const told = isOthers ? nothing(say.somebodyElseReason(header)) : verdict;
    const { field, by, reason, reads, suspect, leans, elsewhere } = told;
    const aside = { ...(told.setAside && { setAside: told.setAside }), ...(told.tool && { tool: told.tool }) };
    const signs = { ...answerSigns(header, field === 'other' ? reads : field, values), ...sendingSigns(header, values) };
    const handling = by === 'config' ? undefined : agreesToElse(header, field);
    const box = by === 'config' ? undefined : boxes.get(column);
    const own = {
      is: 'column' as const,
      column,
      header: headers[column] as string,
      by,
      filled,
      reason: handling ? withElse(reason, handling) : reason,
      confidence: Math.round(told.confidence * 100) / 100,
    };
    const info = {
      ...own,
      ...signs,
      ...aside,
      ...(box && { box }),
      ...(handling && { handling: true as const }),
      ...(field === 'email' && webmailsIn(values)),
    };
    const isFree = reads === 'words' || reads === 'tags' || (by !== 'config' && (field === undefined || field === 'tags'));
    const common = isFree ? commonTextOf(header, values) : undefined;
    if (reads) return { ...info, field: 'other', reads, ...(elsewhere && { elsewhere }), ...(common && { common }) };
    const reach = reachesContact || by === 'config' ? undefined : refusedReach(header, field, guess);
    const apart = reach ?? (field === undefined ? columnOfEarlierRun(header, values) : undefined);
    if (apart) return { ...info, ...apart };
    if (pins.get(column) === 'ignore' && ignoresRefusals(firstVerdict(header, hint, guess, values), values))
      return { ...info, unheeded: true };
    if (field === undefined)
      return {
        ...info,
        ...(common && { common }),
        ...statusSigns(header, field, values, file),
        ...(suspect && { suspect, ...(leans && { leans }) }),
        ...(elsewhere && { elsewhere }),
        ...(marks && by === 'none' && !suspect && !elsewhere && { marks }),
      };
    const [named, ...also] = by === 'header' && (field === 'optIn' || field === 'consent') ? consentsNamed(header) : [];
    if (named) return { ...info, field: named, also };
    if (told.also) return { ...info, field, also: told.also };
    if (field === 'doNotCall' && by === 'header' && namesMobileAlone(header)) return { ...info, field, also: ['doNotSms'] };
    if (isAlsoOfLetters(field, header)) return { ...info, field, alsoPost: true, ...(ticks && kindOf(field) === 'refuse' && { ticks }) };
    if (ticks && kindOf(field) === 'refuse') return { ...info, field, ticks: true };
    if (field === 'status') return { ...info, field, ...statusSigns(header, field, values, file) };
    return { ...info, field, ...(common && { common }), ...(isReach(verdict) && owner && owner !== 'somebody-else' && { usage: owner }) };
  });
};
