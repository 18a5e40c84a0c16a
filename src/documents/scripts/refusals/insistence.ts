import type { JudgedScript } from '../../../model/document/judged-script.js';
import { directedToGoOn } from './after-refusal.js';
import { answersDemand, insists } from './arguing.js';
import { keepsOnFile } from './kept-on-file.js';
import { pressesUnsure, sellsToMourner } from './pressed-on.js';
import { arguesWithListed, brushesListAside, recallsRefused } from './recalls.js';
import { recyclesRefused } from './recycled.js';

/** What a turn of a script does in spite of a no, the worst first. */
export type Insistence = 'directed' | 'again' | 'kept' | 'listed' | 'argued' | 'demanded' | 'mourner' | 'unsure' | 'said';

/** What a turn does in spite of a no; undefined where it does nothing. "Do you have two minutes?" before any no is a question, and no insistence. */
export const insistenceOf = (script: JudgedScript, at: number): Insistence | undefined => {
  const isRefusal = script.turns[at]?.isRefusal ?? false;
  if (directedToGoOn(script, at)) return 'directed';
  if (recallsRefused(script, at) || recyclesRefused(script, at)) return 'again';
  if (keepsOnFile(script, at)) return 'kept';
  if (brushesListAside(script, at)) return 'listed';
  if (!isRefusal && arguesWithListed(script, at)) return 'argued';
  const argues = isRefusal && insists(script, at);
  if (argues && answersDemand(script, at)) return 'demanded';
  if (sellsToMourner(script, at)) return 'mourner';
  if (pressesUnsure(script, at)) return 'unsure';
  return argues ? 'said' : undefined;
};
