import type { JudgedScript } from '../../../model/document/judged-script.js';

/** The turns of the caller that answer no refusal, by their places: the first of them opens the call. */
export const callerTurns = ({ turns }: JudgedScript): readonly number[] =>
  turns.flatMap(({ speaker, isRefusal, says }, i) => (speaker === 'caller' && !isRefusal && says !== '' ? [i] : []));

/** The sentences of what is said or noted, as far as marks and line ends part them. */
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?…;])\s+|\n/);
