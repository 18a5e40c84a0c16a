import { isTextVisitor } from '../../fields/cells/text-visitor.js';
import type { Visitor } from '../../model/rule/rule.js';

type Call = (...given: readonly never[]) => unknown;

/** A visitor whose time is added up. What a text visitor remembers of texts works as ever. @param times takes milliseconds at `place` */
export const timedVisitor = (visitor: Visitor | undefined, times: number[], place: number): Visitor | undefined => {
  if (!visitor) return undefined;
  const timed =
    <F extends Call>(call: F): Call =>
    (...given) => {
      const start = performance.now();
      try {
        return call(...given);
      } finally {
        times[place] = (times[place] ?? 0) + performance.now() - start;
      }
    };
  const entries = Object.entries(visitor).map(([key, visit]) => {
    const call = visit as Call;
    if (!isTextVisitor(call)) return [key, timed(call)];
    return [key, Object.assign(timed(call), { of: timed(call.of as Call), say: timed(call.say as Call), sieve: call.sieve })];
  });
  return Object.fromEntries(entries) as Visitor;
};
