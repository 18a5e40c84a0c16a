import type { Text } from '../../model/base/text.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import { kindOf } from '../../model/contact/field.js';
import { withoutInformation } from '../answers/leave/informed-of.js';
import { webmailsIn } from '../email/webmail.js';
import { namesDepartments } from '../geography/named-department.js';
import { isOrdinaryHeader } from '../opposition/unread/unread-status.js';
import { askedPermission, byBox, byDate, byPermission, refusedReach } from './asked-permission.js';
import { audienceColumn } from './audience-column.js';
import {
  byField,
  byNeighbours,
  byOther,
  byOwnValues,
  byPointer,
  byValues,
  nothing,
  settledBeside,
  type Verdict,
} from './column-verdict.js';
import { commonTextOf } from './common-text.js';
import { agreementsDated, areConsentsElsewhere, namesItsConsent, OF_ANOTHER_CONSENT } from './consent-date.js';
import { countryVerdicts } from './country-verdicts.js';
import type { HeaderHint, HeaderWording } from './headers/header-hint.js';
import { readHeader } from './headers/header-reader.js';
import { columnOfEarlierRun } from './headers/own-columns.js';
import { isOrdinaryElsewhere } from './languages/unread-language.js';
import * as say from './mapping-reasons.js';
import { consentsNamed, isAlsoOfLetters, namesMobileAlone } from './permission/header-channels.js';
import { byPin, ignoresRefusals, isAside, type PinnedField, readPinnedColumns, tellsAside } from './pinned-columns.js';
import { answerSigns } from './polarity/answer-signs.js';
import { boxesIn } from './polarity/boxes.js';
import { readLegend } from './polarity/legend.js';
import { isMostly, profileValues } from './profile-values.js';
import { isReach, reachOwnerOf, senderColumns } from './reach-owner.js';
import { mailingStatus, ofMailingTool, relationColumn, spokenColumn, statusSigns, tellsSignUps } from './status-column.js';
import { sensitiveFieldIn } from './value-evidence.js';
import { cellsByColumn, type SampledCells } from './values/sampled-cells.js';
import type { ValueProfile } from './values/value-profile.js';
import type { ValueReaders } from './values/value-readers.js';

/** A column with its field and one sentence why. The sentence may quote the header, never a value. */
export type ResolvedColumn = ColumnInfo & { readonly reason: Text };

/** Precedence: sensitive values, then who contacts are, then the header, then the values. Undefined: a choice that waits for the other columns. */
const first = (header: string, hint: HeaderHint | undefined, guess: ValueProfile, values: readonly string[]): Verdict | undefined => {
  const secret = sensitiveFieldIn(guess);
  if (secret && !(hint?.is === 'field' && hint.field === secret.field))
    return byPointer(secret, guess, say.valuesReason(guess, secret.kind));
  if (hint?.is !== 'field' && namesDepartments(header, values))
    return { field: 'department', confidence: 0.9, by: 'values', reason: say.headerReason(header, 'department') };
  const together =
    audienceColumn(header, hint, guess, values) ?? relationColumn(header, hint, values) ?? spokenColumn(header, hint, guess, values);
  if (together) return together;
  const permission = askedPermission(header, hint, guess, values);
  if (permission === 'elsewhere') return byOther({ header, hint, guess });
  const told = byPermission(header, permission, guess);
  if (told) return told;
  if (hint?.is === 'nothing') return nothing(say.notFieldReason(header));
  if (hint?.is === 'choice') return byOwnValues(header, hint.choice, guess);
  return hint ? byField(header, hint.field, hint.weight, guess) : (mailingStatus(header, values) ?? byValues(header, guess));
};

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
    const own = pin && !isAside(pin) ? undefined : first(header, hint, guess, values);
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
  const boxes = boxesIn(columns);
  const decided = resolved.map((one, at) => ({ ...one, verdict: byBox(one, boxes.get(at)) ?? countries.get(at) ?? one.verdict }));
  const settled = settledBeside(ofMailingTool(decided));
  // In a file of partners "Partner Email" is all there is, and it is theirs.
  const reachesContact = settled.some(({ verdict, owner }) => isReach(verdict) && owner !== 'somebody-else');
  const senders = senderColumns(settled.flatMap(({ verdict, values }, place) => (verdict.field === 'email' ? [{ place, values }] : [])));
  const consentsElsewhere = areConsentsElsewhere(settled);
  const agreements = agreementsDated(settled);
  const signUps = tellsSignUps(settled);
  return settled.map(({ header, hint, values, filled, marks, ticks, guess, verdict: found, owner }, column) => {
    const isOfElse = consentsElsewhere && found.field === 'consentAt' && found.by !== 'config' && !namesItsConsent(header);
    const verdict = isOfElse ? nothing(OF_ANOTHER_CONSENT) : agreements.has(column) ? byDate(header) : found;
    const isElse = (owner === 'somebody-else' && reachesContact) || senders.has(column);
    const isOthers = isElse && isReach(verdict) && verdict.by !== 'config';
    const told = isOthers ? nothing(say.somebodyElseReason(header)) : verdict;
    const { field, by, reason, reads, suspect, leans, elsewhere } = told;
    const aside = { ...(told.setAside && { setAside: told.setAside }), ...(told.tool && { tool: told.tool }) };
    const confidence = Math.round(told.confidence * 100) / 100;
    const signs = answerSigns(header, field === 'other' ? reads : field, values);
    const box = by === 'config' ? undefined : boxes.get(column);
    const own = { is: 'column' as const, column, header: headers[column] as string, by, filled, reason };
    const info = { ...own, confidence, ...signs, ...aside, ...(box && { box }), ...(field === 'email' && webmailsIn(values)) };
    const isFree = reads === 'words' || reads === 'tags' || (by !== 'config' && (field === undefined || field === 'tags'));
    const common = isFree ? commonTextOf(header, values) : undefined;
    if (reads) return { ...info, field: 'other', reads, ...(elsewhere && { elsewhere }), ...(common && { common }) };
    const reach = reachesContact || by === 'config' ? undefined : refusedReach(header, field, guess);
    const apart = reach ?? (field === undefined ? columnOfEarlierRun(header, values) : undefined);
    if (apart) return { ...info, ...apart };
    if (pins.get(column) === 'ignore' && ignoresRefusals(first(header, hint, guess, values), values)) return { ...info, unheeded: true };
    if (field === undefined)
      return {
        ...info,
        ...(common && { common }),
        ...statusSigns(header, field, values, signUps),
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
    if (field === 'status') return { ...info, field, ...statusSigns(header, field, values, signUps) };
    return { ...info, field, ...(common && { common }), ...(isReach(verdict) && owner && owner !== 'somebody-else' && { usage: owner }) };
  });
};
