import { byValues, nothing, type Verdict } from '../column-verdict.js';
import type { HeaderHint } from '../headers/header-hint.js';
import * as say from '../mapping-reasons.js';
import type { ValueProfile } from '../values/value-profile.js';
import { settleTheirs } from './consent-date.js';

/** What a column is by its header and its values. */
interface Guessed {
  readonly header: string;
  readonly hint: HeaderHint | undefined;
  readonly guess: ValueProfile;
}

/** What refuses or allows something that is no contacting is read from its values, and never as a field of refusals. */
export const byOther = ({ header, hint, guess }: Guessed): Verdict => ({
  ...(hint?.is === 'nothing' ? nothing(say.notFieldReason(header)) : byValues(header, guess)),
  elsewhere: true,
});

/** Where a header names the source, words that another column shares are none: "event" tells what happened, and not where people were met. */
const besideSource = <T extends { readonly header: string; readonly verdict: Verdict }>(columns: readonly T[]): readonly T[] =>
  columns.some(({ verdict }) => verdict.field === 'source' && verdict.by === 'header')
    ? columns.map((one) =>
        one.verdict.field === 'source' && one.verdict.by === 'values'
          ? { ...one, verdict: nothing(say.besideReason(one.header, 'source')) }
          : one,
      )
    : columns;

/** What columns are once all of a file are known: by what stands beside them, some are none of what they seemed. */
export const settledBeside = <T extends Guessed & { readonly verdict: Verdict }>(columns: readonly T[]): readonly T[] =>
  settleTheirs<Verdict, T>(besideSource(columns), byOther);
