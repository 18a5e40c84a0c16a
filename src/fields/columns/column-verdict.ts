import type { Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo, Leaning } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { foldHeader } from '../text/fold-header.js';
import { settleTheirs } from './consent-date.js';
import type { AmbiguousHeader } from './headers/ambiguous-headers-data.js';
import type { HeaderHint } from './headers/header-hint.js';
import { withLetters } from './headers/mail-beside-email.js';
import * as say from './mapping-reasons.js';
import { holdsNoFlags } from './permission/flag-values.js';
import { asksNothing, isListOfRefusals } from './permission/permission-signs.js';
import { READ_BY_STEMS } from './permission-hint.js';
import { confirmingKinds, contactFieldIn, ENOUGH_VALUES, type FieldEvidence, overrulingField, placeFieldIn } from './value-evidence.js';
import { isMostly } from './values/profile-values.js';
import { shareOf, type ValueProfile } from './values/value-profile.js';

/** What a column is taken for, and why. The reason may quote the header, never a value. */
export interface Verdict {
  readonly field?: FieldName;
  readonly also?: readonly FieldName[];
  readonly confidence: number;
  readonly by: ColumnInfo['by'];
  readonly reason: Text;
  readonly suspect?: readonly Channel[];
  readonly leans?: Leaning;
  readonly elsewhere?: NonNullable<ColumnInfo['elsewhere']>;
  readonly theirs?: true; // A yes to somebody else's messages.
  readonly reads?: NonNullable<ColumnInfo['reads']>;
  readonly setAside?: FieldName;
  readonly tool?: NonNullable<ColumnInfo['tool']>;
}

/** A share of values so small that the header must be wrong. */
const HARDLY = 0.05;
const BLACKLIST = /black[\s_-]?list/i; // Tools of mailings write their statuses there as well.
const OPPOSITION = /oppos|objection|oposi[cç]|widerspr|bezwaar|verzet/i;
export const nothing = (reason: Text, by: ColumnInfo['by'] = 'none'): Verdict => ({ confidence: 0, by, reason });

export const byPointer = (to: FieldEvidence, guess: ValueProfile, reason: Text): Verdict => ({
  field: to.field,
  confidence: 0.55 + 0.4 * shareOf(guess, to.kind),
  by: 'values',
  reason,
});
/** A consent by its name, or its confirmation: a status of it is that of no mere subscription. */
const ASKS_CONSENT =
  /\b(?:consent\w*|consens\w*|\w*einwilligung\w*|zustimmung|toestemming|(?:double )?opt ?in confirm\w*|confirm(?:ed|ation))\b/;

/** A clear header, which the values confirm, turn, or contradict. */
export const byField = (header: string, field: FieldName, weight: number, guess: ValueProfile): Verdict => {
  // "Inscrit" under the name of a list of refusals is no subscription, nor is "Opt-out" under "Opposition", which is of all channels.
  const isOfList = (isListOfRefusals(header) ? !BLACKLIST.test(header) : OPPOSITION.test(header)) && isMostly(guess, 'subscription');
  const to = isOfList ? undefined : overrulingField(field, guess, weight === 1, ASKS_CONSENT.test(foldHeader(header)));
  if (to) return byPointer(to, guess, say.valuesOverReason(header, guess, to.kind));
  const verdict = { field, by: 'header' as const };
  const kinds = confirmingKinds(field);
  if (kinds.length === 0 || !guess.hasAtLeast(1)) return { ...verdict, confidence: weight, reason: say.headerReason(header, field) };
  if (kinds.some((kind) => guess.reaches(kind, 0.5)))
    return { ...verdict, confidence: 1 - (1 - weight) / 3, reason: say.confirmedReason(header, field, guess, kinds) };
  if (!kinds.some((kind) => guess.reaches(kind, HARDLY)) && guess.hasAtLeast(ENOUGH_VALUES))
    return { ...verdict, confidence: weight * 0.35, reason: say.contradictedReason(header, field, guess, kinds) };
  return { ...verdict, confidence: weight * 0.8, reason: say.headerReason(header, field) };
};

/** A header of several meanings, as far as its own values decide; undefined leaves it to the other columns. */
export const byOwnValues = (header: string, choice: AmbiguousHeader, guess: ValueProfile): Verdict | undefined => {
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

const doubting = (header: string, channels: readonly Channel[]): Verdict => ({
  ...nothing(say.suspectReason(header)),
  suspect: channels,
  leans: 'allow',
});

export const byNeighbours = (
  header: string,
  choice: AmbiguousHeader,
  present: ReadonlySet<FieldName>,
  guess: ValueProfile,
  values: readonly string[],
): Verdict => {
  const { answers, confirms } = choice;
  if (answers && isMostly(guess, 'say', 0.5)) {
    const beside = answers.beside.find((field) => present.has(field));
    if (beside) return { field: answers.to, confidence: 0.85, by: 'header', reason: say.besideReason(header, beside) };
    if (answers.channels) return doubting(header, answers.channels);
  }
  if (confirms?.beside.some((field) => present.has(field)) && values.length > 0 && !holdsNoFlags(values))
    return doubting(header, [confirms.channel]);
  const near = choice.whenBeside?.find(([field]) => present.has(field));
  if (near)
    return near[1] === 'none'
      ? nothing(say.besideReason(header, near[0]))
      : { field: near[1], confidence: 0.85, by: 'header', reason: say.besideReason(header, near[0]) };
  if (choice.otherwise === 'none') return nothing(say.openReason(header));
  const { confidence } = byField(header, choice.otherwise, 0.6, guess);
  return { field: choice.otherwise, confidence, by: 'header', reason: say.defaultReason(header, choice.otherwise) };
};

/** Where a header names the source, words that another column shares are none: "event" tells what happened, and not where people were met. */
const besideSource = <T extends { readonly header: string; readonly verdict: Verdict }>(columns: readonly T[]): readonly T[] =>
  columns.some(({ verdict }) => verdict.field === 'source' && verdict.by === 'header')
    ? columns.map((one) =>
        one.verdict.field === 'source' && one.verdict.by === 'values'
          ? { ...one, verdict: nothing(say.besideReason(one.header, 'source')) }
          : one,
      )
    : columns;

/** A header that says nothing: values only. A yes, a number or a lone day never makes a field. */
export const byValues = (header: string, guess: ValueProfile): Verdict => {
  const to =
    contactFieldIn(guess) ??
    (isMostly(guess, 'url') && !isMostly(guess, 'social', 0.3) ? ({ field: 'website', kind: 'url' } as const) : undefined);
  if (to) return byPointer(to, guess, say.valuesReason(guess, to.kind));
  if (guess.birthLike && isMostly(guess, 'date'))
    return { field: 'birthDate', confidence: 0.6, by: 'values', reason: say.birthReason(guess) };
  const place = header.trim() === '' ? placeFieldIn(guess) : undefined;
  if (place) return { field: place.field, confidence: 0.5, by: 'values', reason: say.valuesReason(guess, place.kind) };
  return nothing(say.unknownReason(header));
};

interface Guessed {
  readonly header: string;
  readonly hint: HeaderHint | undefined;
  readonly guess: ValueProfile;
}

/** What refuses or allows something that is no contacting is read from its values, and never as a field of refusals. */
export const byOther = ({ header, hint, guess }: Guessed): Verdict => ({
  ...(hint?.is === 'nothing' ? nothing(say.notFieldReason(header)) : byValues(header, guess)),
  elsewhere: asksNothing(header) ? 'named' : true,
});

/** What columns are once all of a file are known: by what stands beside them, some are none of what they seemed. */
export const settledBeside = <T extends Guessed & { readonly verdict: Verdict }>(columns: readonly T[]): readonly T[] =>
  settleTheirs<Verdict, T>(besideSource(withLetters<Verdict, T>(columns, asLetters)), (one) =>
    one.verdict.leans === 'marks' ? byField(one.header, 'doNotShare', READ_BY_STEMS, one.guess) : byOther(one),
  );
const asLetters = ({ header, guess }: Guessed): Verdict => byField(header, 'optInPost', READ_BY_STEMS, guess);
