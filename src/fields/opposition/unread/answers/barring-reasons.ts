import { saysBounced } from '../../../email/returned/undeliverable.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/** Words of owing, of what is counted and of what is there twice, in the languages of headers; on plain words. */
const OF_ELSE = prefiltered(
  /\b(?:impaye\w*|insolut\w*|impag\w*|moros\w*|unpaid|overdue|\w*rechnung\w*|zahlung\w*|mahn\w*|inkasso|recouvrement|bonitat\w*|insolven\w*|konkurs|\w*limit\w*|plafond\w*|encours|credit\w*|kredit\w*|factur\w*|fattur\w*|invoic\w*|payments?|paiements?|pagos?|pagament\w*|deuda\w*|debit\w*|schuld\w*|dettes?|doublons?|duplicat\w*|duplicad\w*|duplicates?|dublett\w*|doppelt\w*|dubbel\w*)\b/g,
);
/** What stands around them. */
const AROUND =
  /\b(?:offene?r?|open|ouverte?s?|abiert[ao]s?|apert[aei]|nicht|pas|not|no|non|bezahlt\w*|paid|payee?s?|pagad\w*|pagat\w*|depassee?s?|exceeded|uberschritten\w*|superad\w*|superat\w*|verzug\w*|retards?|late|tard\w*|ausstehend\w*|pendientes?|de|du|des|d|la|le|les|l|el|los|il|di|del|della|of|the|der|die|das|von|wegen|por|per|pour|for|et|und|and|y|e|x|\d+)\b/g;

/** Whether why somebody is barred is that they owe something, that they stand there twice, or that their address is dead: every word says so, and none refuses. */
export const isBarredForElse = (text: string): boolean => {
  if (saysBounced(text)) return true;
  const words = plainWords(text.slice(0, 100));
  const rest = words.replace(OF_ELSE, ' ');
  return rest !== words && rest.replace(AROUND, ' ').trim() === '';
};
