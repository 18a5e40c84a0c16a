import { prefiltered } from '../../text/prefilter/prefiltered.js';

/** What limits a yes. */
const LIMITED = /\b(?:pas|sauf|not|no|non|except|only|uniquement|seulement|nicht|kein\w*|nur|solo|solamente|ne|excepto|tranne)\b/;
/** What ended behind a yes, or will: "oui mais plus maintenant", "yes, withdrawn since", "oui jusqu’au 30 juin". */
const ENDED = prefiltered(
  /\b(?:plus (?:maintenant|depuis|aujourd\w*|desormais)|(?:mais|et|puis|ensuite|n en veut|ne veut) plus|no longer|any ?more|nicht mehr|ya no|no mas|non piu|puis|then|poi|luego|danach|spater|later|retire\w*|revoqu\w*|annul\w*|resili\w*|expir\w*|withdr[ae]w\w*|revoked?|cancel\w*|lapsed|ended|widerruf\w*|zuruckgezogen|abgelaufen|erloschen|revocad\w*|retirad\w*|caducad\w*|revocat\w*|ritirat\w*|scadut\w*|jusqu\w*|until|till|hasta|fino)\b/,
);
/** Whoever left a box as it was has agreed to nothing (CJEU, Planet49): "oui (pré-coché)". */
const PRE_TICKED =
  /\bpre ?(?:coche|tick|check|select)\w*|\b(?:par defaut|by default|voreingestellt|vorausgewahlt|por defecto|di default|predefinito)\b/;

/** Whether something behind a yes limits it, ends it, or says that nobody gave it. @param words folded (`plainWords`) */
export const limitsYes = (words: string): boolean => LIMITED.test(words) || ENDED.test(words) || PRE_TICKED.test(words);
