import { readYesNo, stanceOf } from '../../fields/answers/yes-no.js';
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { readPermissionHeader } from '../../fields/columns/permission/permission-header.js';
import { readRefusal } from '../../fields/opposition/refusal/read-refusal.js';
import { memoiseText } from '../../fields/text/memoise.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';

type Test = (text: string) => boolean;

/** Fields in whose cells people write what somebody asked for. */
const WORDY: ReadonlySet<FieldName> = new Set<FieldName>(['comments', 'status', 'tags']);

const inWords: Test = (text) => {
  const { channels, doubt } = readRefusal(text);
  return doubt || channels.length > 0;
};
const isNo: Test = (text) => {
  const { stance, whole } = stanceOf(text);
  return whole && (stance === 'no-tick' || stance === 'for');
};
const isAnswer: Test = (text) => stanceOf(text).whole;
const disallows: Test = (text) => readYesNo(text, 'allow') === 'no';
const isYes: Test = (text) => readYesNo(text, 'refuse') === 'no' && stanceOf(text).whole;

/** What else than words may refuse under a header; undefined under one that speaks of nothing of the kind. */
const byHeader = (header: string): Test | undefined => {
  const read = readPermissionHeader(header);
  if (!read) return undefined;
  if ('field' in read) {
    if (kindOf(read.field) !== 'refuse') return kindOf(read.field) === 'allow' ? disallows : undefined;
    // "Spam" may hold a score; "contact_restrictions" holds what is restricted.
    return read.flagged ? isYes : (text) => !isNo(text);
  }
  if (read.leans === 'allow' || read.leans === 'topic') return disallows;
  return read.leans === 'refuse' || read.leans === 'marks' ? (text) => !isNo(text) : isAnswer;
};

/**
 * Whether a row refuses, or may, in a column that is not read for its answers: a complaint, a block, a reason in words beside "unsubscribed: no". In doubt
 * somebody on a list of refusals refuses.
 * @param read the columns that are read for their answers
 */
export const makeOtherRefusals = (header: readonly string[], read: ReadonlySet<number>): ((row: readonly string[]) => boolean) => {
  const tests = header.flatMap((name, column) => {
    const hint = readHeader(name);
    const isTold = hint?.is === 'nothing' || (hint?.is === 'field' && !WORDY.has(hint.field));
    if (read.has(column) || isTold) return [];
    const other = hint?.is === 'field' ? undefined : byHeader(name);
    return [{ column, refuses: memoiseText((text) => inWords(text) || (other?.(text) ?? false)) }];
  });
  return (row) =>
    tests.some(({ column, refuses }) => {
      const text = (row[column] ?? '').trim();
      return text !== '' && refuses(text);
    });
};
