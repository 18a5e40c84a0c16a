import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { callsBack, directedToGoOn } from './after-refusal.js';
import { insists } from './arguing.js';
import { recordsRefusal } from './recorded-refusals.js';
import { sendsElsewhere } from './sent-elsewhere.js';

/** What a script answers to a no. */
export interface RefusalAnswer {
  readonly turn: JudgedScript['turns'][number];
  /** It promises another call, or has the person refuse somewhere else. */
  readonly fault?: 'callsBack' | 'elsewhere';
  /** Whether the call ends by it, and whether the refusal is written down. */
  readonly ends: boolean;
  readonly records: boolean;
}

/** How to bear oneself, whatever is then said: "ne jamais insister", "stay polite". */
const MANNERS = lazy(
  () =>
    /^\P{L}*(?:(?:il (?:ne )?faut |toujours |always |please )?(?:(?:ne |n['’])?(?:(?:jamais|pas|surtout pas|surtout jamais) )?(?:insist|argument|contre-?argument|relanc|discut|n[ée]goci|forc|[ée]nerv|rebond)\p{L}*(?: (?:pas|jamais))?|(?:never|do not|don['’]?t|no) (?:ever )?(?:insist\p{L}*|argu\p{L}*|push\p{L}*|pressur\p{L}*|negotiat\p{L}*|persist\p{L}*)|res(?:te[rz]?|pecte[rz]) (?:toujours )?(?:(?:le|ce|son) refus|poli\p{L}*|courtois\p{L}*|aimable\p{L}*|calme\p{L}*)|remercie[rz]?(?: (?:la personne|le (?:client|prospect|contact)|poliment))*|(?:stay|be|remain) (?:polite|courteous|calm|friendly)|thank (?:them|the (?:person|customer|prospect))|respect (?:it|the refusal)))[\s.!…)»"”]*$/iu,
);
const NOT_TO = /(?<!\p{L})(?:ne|n['’]|pas|jamais|never|not|don['’]?t|no|rest|respect|remerci|stay|be|remain|thank)/iu;
/** A direction that says how to bear oneself, and answers nothing by itself. */
const tellsManners = ({ says, notes }: JudgedScript['turns'][number]): boolean =>
  says === '' &&
  notes
    .split(/[.;,\n]|\s(?:et|and)\s/iu)
    .filter((part) => /\p{L}/u.test(part))
    .every((part) => MANNERS().test(part) && NOT_TO.test(part));

/** The answers of a script to whoever refuses, each for itself: a good answer to one no takes nothing from a bad one to another. */
export const refusalAnswers = (script: JudgedScript): readonly RefusalAnswer[] => {
  const all = script.turns.flatMap((turn, i): RefusalAnswer[] => {
    const fault = turn.isRefusal && callsBack(script, i) ? 'callsBack' : sendsElsewhere(turn) ? 'elsewhere' : undefined;
    if (!turn.isRefusal && fault === undefined) return [];
    const ends = fault === undefined && !insists(script, i) && !directedToGoOn(script, i);
    return [{ turn, ends, records: recordsRefusal(turn), ...(fault && { fault }) }];
  });
  const answers = all.filter(({ turn }) => !tellsManners(turn));
  return answers.length > 0 ? answers : all;
};
