import { channelsOfNumberStatus, isOfNobodyKnown, textStatusOf } from '../../opposition/unread/number-status.js';
import { isWrongNumberCode } from '../../opposition/unread/ordinary-outcomes.js';
import { outcomeAskedBy } from '../../opposition/unread/outcome-columns.js';
import { numberFlagOf } from '../../phone/number-headers.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { saysWrongNumber } from './record-notes.js';

const isWrongAfterCall = (text: string): boolean => isWrongNumberCode(text) || saysWrongNumber(text);
const isWrongByStatus = (text: string): boolean =>
  isWrongAfterCall(text) || isOfNobodyKnown(text) || text.split(/\s[-–—]\s/).some((part) => isBad(part));
/** What a check of a number says of it in a word. */
const isBad = (text: string): boolean =>
  /^(?:in)?valid(?:e|_number)?$/i.test(text.trim())
    ? /^in/i.test(text.trim())
    : /^(?:wrong|bad|dead|disconnected|unassigned|not in service)(?: number)?$/i.test(text.trim());
/** The register of a network, in which nobody is looked up but by a number. */
const OF_A_NETWORK =
  /^(?:(?:phone|mobile|tel|telephone|numero|number|portable) )?(?:hlr|mnp)(?: (?:lookup|look up|check|status|statut|result|resultat|query|request|mobile|tel))*$/;
const NOT_THERE =
  /^(?:dead|absent(?: subscriber)?|(?:unknown|unallocated|unassigned|invalid) ?(?:subscriber|number|msisdn)?|(?:subscriber )?(?:not (?:found|reachable|available|provisioned|in service)|absent|unknown)|unreachable|undeliverable|inactive?|inactif|mort|numero (?:invalide|inconnu|non attribue)|non attribue|inconnu|hors service|ko|nok)$/;
const isNotThere = (text: string): boolean => text.length <= 40 && (NOT_THERE.test(plainWords(text)) || isWrongByStatus(text));

/**
 * How the cells under a header that asks for it say that a number is wrong: by a yes or a no, by the code of a call, or by what became of a text; undefined
 * for any other header.
 */
export const wrongNumberUnder = (header: string): ((text: string) => boolean) | undefined => {
  const flag = numberFlagOf(header) ?? textStatusOf(header);
  if (flag) return flag;
  if (OF_A_NETWORK.test(foldHeader(header))) return isNotThere;
  if (channelsOfNumberStatus(header)) return isWrongByStatus;
  return outcomeAskedBy(header) === 'call' ? isWrongAfterCall : undefined;
};
