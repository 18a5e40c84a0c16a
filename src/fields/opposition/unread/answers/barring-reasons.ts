import { saysBounced } from '../../../email/returned/undeliverable.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/** Words of owing, of what is counted and of what is there twice, in the languages of headers; on plain words. */
const OF_ELSE = prefiltered(
  /\b(?:impaye\w*|insolut\w*|impag\w*|moros\w*|unpaid|overdue|\w*rechnung\w*|zahlung\w*|mahn\w*|inkasso|recouvrement|bonitat\w*|insolven\w*|konkurs|\w*limit\w*|plafond\w*|encours|credit\w*|kredit\w*|factur\w*|fattur\w*|invoic\w*|payments?|paiements?|pagos?|pagament\w*|deuda\w*|debit\w*|schuld\w*|dettes?|doublons?|duplicat\w*|duplicad\w*|duplicates?|(?:liefer|zahl|auftrags|bestell|versand|fakturier|faktura|buchungs|konto|rechnungs|rabatt)(?:sperren?|sperrung|stopp?)|(?:delivery|order|shipping|credit|billing|dunning) (?:block|hold|stop)|blocages? (?:(?:de |des |de la )?(?:livraisons?|commandes?|facturation|comptab\w*))|bloqueo (?:de )?(?:entregas?|pedidos?)|blocco (?:consegn\w*|ordini|amministrativo)|leverstop|leveringsstop|betalingsblokkade|dublett\w*|doppelt\w*|dubbel\w*)\b/g,
);
/** What stands around them. */
const AROUND =
  /\b(?:offene?r?|open|hold|block|ouverte?s?|abiert[ao]s?|apert[aei]|nicht|pas|not|no|non|bezahlt\w*|paid|payee?s?|pagad\w*|pagat\w*|depassee?s?|exceeded|uberschritten\w*|superad\w*|superat\w*|verzug\w*|retards?|late|tard\w*|ausstehend\w*|pendientes?|de|du|des|d|la|le|les|l|el|los|il|di|del|della|of|the|der|die|das|von|wegen|wg|bis|seit|ab|vom|zum|posten|betrag|unbefristet|jusqu|au|until|till|since|hasta|fino|tot|sinds|por|per|pour|for|et|und|and|y|e|x|\d+)\b/g;

/** Whether why somebody is barred is that they owe something, that they stand there twice, or that their address is dead: every word says so, and none refuses. */
export const isBarredForElse = (text: string): boolean => {
  if (saysBounced(text)) return true;
  const words = plainWords(text.slice(0, 100));
  const rest = words.replace(OF_ELSE, ' ');
  return rest !== words && rest.replace(AROUND, ' ').trim() === '';
};

/** A mark by which an ERP bars whatever it may be of somebody: orders, deliveries, reminders, and advertising too. */
const OF_BARRING =
  /^(?:(?:kunden|kontakt|debitoren)?sperr(?:e|en|ung|vermerke?|kennzeichen|kennz|kz|hinweis|info|code)?|sperr (?:vermerk|kz|kennz\w*|code))$/;
/** Whether under such a header something else is barred than writing to them. */
export const barsElse = (header: string, text: string): boolean => OF_BARRING.test(foldHeader(header)) && isBarredForElse(text);
