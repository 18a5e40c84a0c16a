import type { Leaning } from '../../../../model/contact/contact.js';
import { readListed } from '../../../answers/refusal-list.js';
import { isUnsettled, stanceOf } from '../../../answers/yes-no.js';
import { readDate } from '../../../date/date-formats.js';
import { isDated } from '../../../date/date-value.js';
import { plainWords } from '../../../text/plain-words.js';
import { readRefusal } from '../../refusal/read-refusal.js';
import type { UnreadReason } from '../unread-cells.js';

/**
 * What a cell says under a header that denies a refusal, or tells what came of asking a list of refusals: see `ColumnInfo.leans`.
 * @module
 */

/** The leanings of such headers. */
export type Turned = 'clears' | 'boxes' | 'lists' | 'outcome' | 'checks';
const TURNED: ReadonlySet<Leaning | undefined> = new Set<Leaning>(['clears', 'boxes', 'lists', 'outcome', 'checks']);

/** Whether a column is under one of them. */
export const isTurned = (leans: Leaning | undefined): leans is Turned => TURNED.has(leans);

/** What a yes and a no say under each; `unread` where they may say either. */
const TICKED: Readonly<Record<Turned, readonly [yes: TurnedAnswer, no: TurnedAnswer]>> = {
  clears: ['clear', 'refuses'],
  boxes: ['clear', 'refuses'],
  lists: ['refuses', 'clear'],
  outcome: ['unread', 'unread'],
  checks: ['clear', 'clear'],
};

/** What a cell says. `empty`: a box that nobody ticked, where a tick says that somebody does not refuse. */
export type TurnedAnswer = 'refuses' | 'clear' | 'unread' | 'empty';

/** Those that only headers have which name a list. */
const OF_A_LIST: ReadonlySet<Turned> = new Set<Turned>(['lists', 'outcome', 'checks']);

/** That a check was made, before its day. */
const DONE =
  /^\s*(?:fait|faite|effectuée?|réalisée?|passée?|nettoyée?|contrôlée?|vérifiée?|ok|done|checked|cleaned|erledigt|gemacht|geprüft|hecho|revisado|fatto|verificato|gedaan|gecontroleerd)\s+(?:(?:le|on|am|el|il|op)\s+)?(?=\d)/iu;

/** @param namesList whether the header names a list of refusals, so that "inscrit" is an entry of it */
export const turnedAnswer = (leans: Turned, namesList: boolean, text: string): TurnedAnswer => {
  const ofList = namesList || OF_A_LIST.has(leans);
  if (text === '') return leans === 'boxes' ? 'empty' : 'clear';
  const listed = ofList ? readListed(text) : undefined;
  if (listed) return listed === 'listed' ? 'refuses' : 'clear';
  if (plainWords(text) === 'ok') return 'clear';
  if (leans !== 'checks' && isUnsettled(text)) return 'unread';
  const { stance, whole } = stanceOf(text);
  const [yes, no] = TICKED[leans];
  if (stance === 'against') return 'refuses';
  if (stance === 'no-tick') return no;
  if (whole && stance === 'tick') return yes;
  if (stance === 'open' || (whole && stance === 'for' && !ofList) || leans === 'checks') return 'clear';
  return leans !== 'lists' && /\d/.test(text) && isDated(readDate(text.replace(DONE, ''), 'unresolved')) ? 'clear' : 'unread';
};

/** What of such a column cannot be read. */
export const turnedIn =
  (leans: Turned, ofList: boolean) =>
  (text: string): UnreadReason | undefined => {
    const answer = turnedAnswer(leans, ofList, text);
    if (answer === 'empty') return 'column';
    return answer !== 'unread' || readRefusal(text).channels.length > 0 ? undefined : leans === 'outcome' ? 'column' : 'answer';
  };
