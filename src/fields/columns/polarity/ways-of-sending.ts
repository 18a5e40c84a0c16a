import type { ColumnInfo } from '../../../model/contact/contact.js';
import { isByEmail, isOnPaper, namesBareMail } from '../../answers/leave/ways-of-sending.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * Columns in whose cells a way of sending is named: by email or on paper, and as "mail" where "email" stands beside it.
 * @module
 */

/** Headers under which it is told how a bulletin, a newsletter or whatever is sent reaches somebody. */
const ASKS_HOW_SENT =
  /^(?:(?:mode|moyen|type|forme|format|support|canal|version)s? (?:(?:d|de|du|des|la|le|l) )*(?:envois?|reception|diffusion|distribution|bulletins?|revues?|magazines?|newsletters?|lettres?|infolettres?|courriers?|informations?|communication)\b.*|envois?(?: (?:par|bulletin|revue|newsletter|lettre))?|(?:le |la )?(?:bulletins?|revues?|magazines?|infolettres?|lettres? (?:d )?infos?\w*|newsletters?|mitgliederzeitung|vereinszeitung|rundbrief|rundschreiben)|versand(?:art|weg|form)?|zustell(?:art|weg|ung)|verzend(?:wijze|ing)|modo de envio|forma de envio|modalita di invio|tipo (?:di|de) (?:invio|envio)|(?:mailing|sending|delivery) (?:mode|method|preference)|(?:newsletter|bulletin|magazine) (?:format|version|type|mode|delivery))$/;
/** What is sent there is no advertising. */
const OF_ORDERS =
  /\b(?:factur\w*|rechnung\w*|fattur\w*|invoices?|commandes?|orders?|livraison|colis|paie|salaire|releves?|quittances?|recus?|tickets?|billets?)\b/;
/** Both, or none, or not told. */
const ELSE =
  /^(?:les deux|(?:les )?2|both|beide|beides|ambos|entrambi|mail et (?:papier|courrier)|(?:papier|courrier) et mail|non|no|nein|nee|rien|aucune?|none|kein\w*(?: versand)?|oui|yes|ja|si|sans|sms|tel\w*|phone)?$/;
/** More different cells than these tell something else. */
const MOST = 8;

const areWays = (header: string, cells: readonly string[]): boolean => {
  const asked = foldHeader(header);
  return (
    ASKS_HOW_SENT.test(asked) &&
    !OF_ORDERS.test(asked) &&
    cells.some((cell) => isByEmail(cell)) &&
    cells.some((cell) => isOnPaper(cell)) &&
    cells.every((cell) => isByEmail(cell) || isOnPaper(cell) || ELSE.test(cell))
  );
};

/** What the cells of a column tell of how something is sent. */
export const sendingSigns = (header: string, values: readonly string[]): Pick<ColumnInfo, 'paper' | 'mailIsPost'> => {
  const different = [...new Set(values)].filter((text) => text.trim() !== '');
  const isMail =
    different.some(namesBareMail) && different.some((text) => /^(?:do not|don t|no) e ?mail$|^e ?mail only$/.test(plainWords(text)));
  if (isMail) return { mailIsPost: true };
  return different.length > 1 && different.length <= MOST && areWays(header, different.map(plainWords)) ? { paper: true } : {};
};
