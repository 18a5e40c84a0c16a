import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';

/** Words by which something is forbidden, folded, in French, English, Spanish, German, Italian and Dutch. */
const PROHIBITED: readonly string[] =
  `interdit,interdite,interdits,interdites,prohibe,prohibee,exclu,exclue,exclus,exclues,proscrit,proscrite,bloque,bloquee,prohibited,forbidden,banned,barred,blocked,excluded,
  verboten,untersagt,ausgeschlossen,gesperrt,vietato,vietata,vietati,vietate,proibito,proibita,escluso,esclusa,bloccato,bloccata,prohibido,prohibida,excluido,excluida,bloqueado,
  bloqueada,verboden,uitgesloten,geblokkeerd,geweigerd`
    .split(',')
    .map((word) => word.trim());
const WORDS = new Set(PROHIBITED);
/** Words of leave, beside which those of prohibition stand. */
const ALLOWED = new Set(
  'autorise,autorisee,autorises,autorisees,permis,permise,authorised,authorized,allowed,permitted,erlaubt,gestattet,zulassig,permitido,permitida,autorizado,autorizada,consentito,consentita,permesso,permessa,autorizzato,autorizzata,toegestaan,toegelaten'.split(
    ',',
  ),
);

const folded = (text: string): string => plainWords(mendLetters(text.slice(0, 100)));

/** Whether a cell says that something is forbidden, and no more. */
export const isProhibited = (text: string): boolean => WORDS.has(folded(text));

/** Whether a cell says that something is allowed or forbidden, and no more. */
export const speaksOfLeave = (text: string): boolean => {
  const words = folded(text);
  return WORDS.has(words) || ALLOWED.has(words.replace(/^(?:non|not|nicht|no|pas|niet) /, ''));
};
