import type { Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { HeaderHint } from './alias-index.js';
import type { AmbiguousHeader } from './ambiguous-headers-data.js';
import { readHeader } from './header-reader.js';
import * as say from './mapping-reasons.js';
import { permissionOf } from './permission-column.js';
import { type PinnedField, readPinnedColumns } from './pinned-columns.js';
import { isMostly, profileValues } from './profile-values.js';
import {
  confirmingKinds,
  contactFieldIn,
  ENOUGH_VALUES,
  type FieldEvidence,
  overrulingField,
  placeFieldIn,
  sensitiveFieldIn,
} from './value-evidence.js';
import { shareOf, type ValueProfile } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** A column with its field and one sentence why. The sentence may quote the header, never a value. */
export type ResolvedColumn = ColumnInfo & { readonly reason: Text };

interface Verdict {
  readonly field?: FieldName;
  readonly confidence: number;
  readonly by: ColumnInfo['by'];
  readonly reason: Text;
  readonly suspect?: readonly Channel[];
}

/** What a header that is read by its stems weighs; a share of values so small that the header must be wrong. */
const [READ_BY_STEMS, HARDLY] = [0.85, 0.05];
const nothing = (reason: Text, by: ColumnInfo['by'] = 'none'): Verdict => ({ confidence: 0, by, reason });

const byPointer = (to: FieldEvidence, guess: ValueProfile, reason: Text): Verdict => ({
  field: to.field,
  confidence: 0.55 + 0.4 * shareOf(guess, to.kind),
  by: 'values',
  reason,
});

/** A clear header, which the values confirm, turn, or contradict. */
const byField = (header: string, field: FieldName, weight: number, guess: ValueProfile): Verdict => {
  const to = overrulingField(field, guess, weight === 1);
  if (to) return byPointer(to, guess, say.valuesOverReason(header, guess, to.kind));
  const verdict = { field, by: 'header' as const };
  const kind = [...confirmingKinds(field)].sort((a, b) => shareOf(guess, b) - shareOf(guess, a))[0];
  if (kind === undefined || guess.filled === 0) return { ...verdict, confidence: weight, reason: say.headerReason(header, field) };
  const part = shareOf(guess, kind);
  if (part >= 0.5) return { ...verdict, confidence: 1 - (1 - weight) / 3, reason: say.confirmedReason(header, field, guess, kind) };
  if (part < HARDLY && guess.filled >= ENOUGH_VALUES)
    return { ...verdict, confidence: weight * 0.35, reason: say.contradictedReason(header, field, guess, kind) };
  return { ...verdict, confidence: weight * 0.8, reason: say.headerReason(header, field) };
};

/** A header of several meanings, as far as its own values decide; undefined leaves it to the other columns. */
const byOwnValues = (header: string, choice: AmbiguousHeader, guess: ValueProfile): Verdict | undefined => {
  const reach = contactFieldIn(guess);
  for (const [kind, to] of choice.values ?? []) {
    // Coordinates may be mixed: what `contactFieldIn` says of them is finer than a share.
    const points = reach?.kind === kind || (kind === 'phone' && reach?.kind === 'mobile');
    if (!points && !isMostly(guess, kind, kind === 'old-date' ? 0.1 : 0.5)) continue;
    const reason = say.valuesOverReason(header, guess, kind);
    return to === 'none' ? nothing(reason) : byPointer({ field: to, kind }, guess, reason);
  }
  return undefined;
};

const byNeighbours = (header: string, choice: AmbiguousHeader, present: ReadonlySet<FieldName>, guess: ValueProfile): Verdict => {
  const near = choice.whenBeside?.find(([field]) => present.has(field));
  if (near)
    return near[1] === 'none'
      ? nothing(say.besideReason(header, near[0]))
      : { field: near[1], confidence: 0.85, by: 'header', reason: say.besideReason(header, near[0]) };
  if (choice.otherwise === 'none') return nothing(say.openReason(header));
  const { confidence } = byField(header, choice.otherwise, 0.6, guess);
  return { field: choice.otherwise, confidence, by: 'header', reason: say.defaultReason(header, choice.otherwise) };
};

/** A header that says nothing: values only. A yes, a number or a lone day never makes a field. */
const byValues = (header: string, guess: ValueProfile): Verdict => {
  const to =
    contactFieldIn(guess) ??
    (isMostly(guess, 'url') && !isMostly(guess, 'social', 0.3) ? ({ field: 'website', kind: 'url' } as const) : undefined);
  if (to) return byPointer(to, guess, say.valuesReason(guess, to.kind));
  if (guess.birthLike && isMostly(guess, 'date'))
    return { field: 'birthDate', confidence: 0.6, by: 'values', reason: say.birthReason(guess) };
  const place = header.trim() === '' ? placeFieldIn(guess) : undefined;
  return place
    ? { field: place.field, confidence: 0.5, by: 'values', reason: say.valuesReason(guess, place.kind) }
    : nothing(say.unknownReason(header));
};

const byPermission = (header: string, hint: HeaderHint | undefined, guess: ValueProfile): Verdict | undefined => {
  const permission = permissionOf(header, hint, guess);
  if (permission && 'doubt' in permission) return { ...nothing(say.suspectReason(header)), suspect: permission.doubt };
  return permission && byField(header, permission.field, READ_BY_STEMS, guess);
};

/** Precedence: sensitive values, then the header, then the values. Undefined: a choice that waits for the other columns. */
const first = (header: string, hint: HeaderHint | undefined, guess: ValueProfile): Verdict | undefined => {
  const secret = sensitiveFieldIn(guess);
  if (secret && !(hint?.is === 'field' && hint.field === secret.field))
    return byPointer(secret, guess, say.valuesReason(guess, secret.kind));
  const permission = byPermission(header, hint, guess);
  if (permission) return permission;
  if (hint?.is === 'nothing') return nothing(say.notFieldReason(header));
  if (hint?.is === 'choice') return byOwnValues(header, hint.choice, guess);
  return hint ? byField(header, hint.field, hint.weight, guess) : byValues(header, guess);
};

const byPin = (pin: PinnedField): Verdict =>
  pin === 'ignore'
    ? { confidence: 1, by: 'config', reason: say.pinnedReason(undefined) }
    : { field: pin, confidence: 1, by: 'config', reason: say.pinnedReason(pin) };

/**
 * From headers to fields: configuration, then the header confirmed or contradicted by values, then values, then nothing.
 * @param headers one per column, '' where the file has none
 * @param sample rows of raw cells, ragged or not; the first 200 are looked at
 * @param pinned header (accent- and case-blind) or `#3` → field, or `ignore`
 * @throws LumoError LUMO_CONFIG_COLUMN for a pinned key that is no column
 */
export const resolveColumns = (
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  pinned: Readonly<Record<string, PinnedField>>,
  readers: ValueReaders,
): readonly ResolvedColumn[] => {
  const pins = readPinnedColumns(headers, pinned);
  const columns = headers.map((header, column) => {
    const values = sample.map((row) => row[column] ?? '');
    const guess = profileValues(values, readers);
    const hint = readHeader(header);
    const verdict = pins.has(column) ? byPin(pins.get(column) as PinnedField) : first(header, hint, guess);
    const filled = values.length === 0 ? 0 : values.filter((value) => value.trim() !== '').length / values.length;
    return { header, guess, hint, verdict, filled };
  });
  const present = new Set(columns.flatMap(({ verdict }) => verdict?.field ?? []));
  return columns.map(({ header, guess, hint, verdict, filled }, column) => {
    const late = () => (hint?.is === 'choice' ? byNeighbours(header, hint.choice, present, guess) : byValues(header, guess));
    const { field, confidence, by, reason, suspect } = verdict ?? late();
    const info = { is: 'column' as const, column, header, confidence: Math.round(confidence * 100) / 100, by, filled, reason };
    return field === undefined ? { ...info, ...(suspect && { suspect }) } : { ...info, field };
  });
};
