import { plainWords } from '../../fields/text/plain-words.js';

/** STOP as thumbs write it: letters that changed places, came twice, or are digits. */
const STOP_SLIPPED =
  /^(?:s[t7]+[o0]+p+|stpo|sotp|tsop|stopo|sstop|st op|s t o p|5top|sop|stp stop|stop stp)(?: (?:svp|stp|sms|merci|please|bitte))?$/;
/** What turns a text message away without saying what is to stop. */
const TURNED_AWAY =
  /^(?:non|no|nein|nee|nej|nope|spam|pub|arrete[zr]?|arret|assez|basta|basta ya|enough|genug|finiscila|degagez?|(?:laissez?|fichez?|lache[zr]?|foutez?) .{0,30}|leave .{0,30}|lass .{0,30}|lassen .{0,30}|dejad? .{0,20}|lasciat?e?(?:mi)? .{0,20}|ca suffit|pas interesse+s?|not interested|unsub\w*|desab\w*)(?: (?:merci|thanks|svp|danke|gracias|grazie))?$/;

/**
 * What a text message of a contact says where no word of refusal was found in it: `refuses` for STOP that is misspelt, `unsure` for a bare no, a
 * complaint, or whatever turns us away; undefined for all else.
 */
export const replyOf = (text: string): 'refuses' | 'unsure' | undefined => {
  const words = plainWords(text.slice(0, 60));
  return STOP_SLIPPED.test(words) ? 'refuses' : TURNED_AWAY.test(words) ? 'unsure' : undefined;
};
