import type { JudgedMessage } from '../model/document/judged-message.js';
import type { MessageTag } from '../model/document/message-tag.js';
import type { Span } from '../model/document/span.js';

const OPENS = /^(?:\{\{\{?|\{%|\*\||%%\[?|<%)[-~=]?\s*(?:#?(?:if|unless)(?!\w)|#ifEquals|IF:|IFNOT:)/i;
const TURNS = /^(?:\{\{\{?|\{%|\*\||%%\[?|<%)[-~=]?\s*(?:else|elsif|elseif|elif)(?!\w)/i;
const CLOSES = /^(?:\{\{\{?|\{%|\*\||%%\[?|<%)[-~=]?\s*(?:\/(?:if|unless)|end(?:if|unless)?(?!\w)|END:)/i;
/** The condition asks whether there is a way out to write. */
const OF_WAY_OUT = /unsub|d[ée]s(?:inscr|abonn)|opt_?out/i;

/** What stands between a condition and its end, by the branches of it. */
interface Condition {
  readonly from: Span;
  /** Where each branch after the first begins. */
  readonly turns: Span[];
  to: Span | undefined;
}

const isBefore = (a: Span, b: Span): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

const conditionsOf = (tags: readonly MessageTag[]): readonly Condition[] => {
  const found: Condition[] = [];
  const open: (Condition | undefined)[] = [];
  for (const { at, text, role } of tags) {
    if (role !== 'block') continue;
    if (OPENS.test(text)) {
      const one = OF_WAY_OUT.test(text) ? undefined : { from: at, turns: [], to: undefined };
      open.push(one);
      if (one) found.push(one);
    } else if (TURNS.test(text)) open.at(-1)?.turns.push(at);
    else if (CLOSES.test(text)) {
      const closed = open.pop();
      if (closed) closed.to = at;
    }
  }
  // One that is never closed is no condition that could be followed.
  return found.filter(({ to }) => to !== undefined);
};

const isWithin = ({ from, to }: Condition, at: Span): boolean => isBefore(from, at) && to !== undefined && isBefore(at, to);
/** In which branch of a condition something stands. */
const branchOf = ({ turns }: Condition, at: Span): number => turns.filter((turn) => isBefore(turn, at)).length;

/**
 * Whether all of some places stand inside a condition on the reader, so that some of those who get the message do not get them. Not
 * where the condition holds the whole message, nor where each branch of it has one.
 */
export const areConditional = ({ tags, sentences }: Pick<JudgedMessage, 'tags' | 'sentences'>, places: readonly Span[]): boolean => {
  const first = sentences.find(({ visible }) => visible !== 'hidden')?.at;
  const conditions = conditionsOf(tags).filter((one) => first === undefined || !isWithin(one, first));
  const isReached = (at: Span): boolean =>
    conditions
      .filter((one) => isWithin(one, at))
      .every((one) => {
        const branches = new Set(places.filter((place) => isWithin(one, place)).map((place) => branchOf(one, place)));
        return one.turns.length > 0 && branches.size > one.turns.length;
      });
  return places.length > 0 && !places.some(isReached);
};
