import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Answers that send whoever wrote away, and are no sentence about mail: "fuck off", "va te faire voir", "spierdalaj", "arrêtez". Alone they refuse; told in a
 * longer note ("told me to fuck off") they are for somebody to read. On folded words (`plainWords`).
 * @module
 */

const INSULTS =
  '(?:fuck|piss|sod|bugger|bog|eff|jog) (?:right )?off|fuck (?:you|u|yourself)|go fuck yourself|go to hell|get stuffed|va te faire (?:foutre|voir)|(?:allez|aller) vous faire (?:foutre|voir)|allez au diable|cassez vous|casse toi|tirez vous|barrez vous|verpiss dich|verpissen sie sich|leck mich|lecken sie mich|zieh(?:en sie)? leine|scher(?:t|en sie)? (?:dich|euch|sich) zum teufel|fick dich|vete a la (?:mierda|porra)|vayan?se a la mierda|iros a la mierda|vaffanculo|fanculo|andate (?:a quel paese|al diavolo|affanculo)|vai a quel paese|vai (?:te|se) foder|va se foder|rot op|sodemieter op|donder op|flikker op|fuck (?:af|dig|deg)|skrid(?: med jer)?|dra (?:at|til) helvete|far at helvete|haista (?:vittu|paska)|painu(?:kaa)? (?:vittuun|helvettiin)|spierdalaj\\w*|wypierdalaj\\w*|odpierdol\\w*|odczep\\w* sie|odwal\\w* sie';
/** The same, each a word of other things in a sentence. */
const ALONE = 'degagez?|hau(?:t)? ab|hauen sie ab|spadaj(?:cie)?|zjezdzaj(?:cie)?|que (?:te|os) den|arretez|veuillez arreter|oprotten';
const KINDLY =
  '(?:svp|stp|merci|please|pls|bitte|danke|thanks|now|maintenant|tout de suite|s il (?:vous|te) plait|tous|ca|cela|jetzt|sofort|mnie)';
const BEFORE = '(?:(?:svp|merci|please|non|no|nein|nee|nej|oh|just|ok) )*';

/** An answer that says nothing else. */
export const SENT_AWAY = prefiltered(`^${BEFORE}(?:${INSULTS}|${ALONE})(?: ${KINDLY})*$`);
const TOLD = prefiltered(`\\b(?:${INSULTS})\\b`);
/** STOP and the number to which it is sent, with thanks, which no message of ours says. */
export const STOP_WITH_THANKS =
  /^(?:(?:svp|stp|please|bonjour|hello) )*stopp?(?: (?:sms|pub|au|to|al|an|a))* \d{3,7}(?: (?:merci|svp|stp|beaucoup|d avance|please|pls|thanks|thank you|thx|bitte|danke|gracias|por favor|grazie|bedankt|aub|cordialement|bien|s il (?:vous|te) plait))+$/;
/** "STOP" and "ARRET" as they are typed in haste, or noted of a thing as well: a sick leave, a machine. */
const MAY_STOP =
  /^(?:(?:svp|stp|merci|please) )*(?:arr?et|arr?ete[rz]|arr?ett?ez|stpo|sotp|spto|tsop|stoo+p|ztop|sto p|s t o p)(?: (?:svp|stp|merci|please|sms|pub|au|(?!(?:19|20)\d\d)\d{3,7}|s il (?:vous|te) plait))*$/;

/** By what these texts are known before they are read. */
export const SENT_AWAY_STEMS: readonly string[] =
  '_fuck _pis_of _sod_of _buger_of _bog_of _ef_of _jog_of go_to_hel get_stufed va_te_fa vous_faire cas_vous casez_v case_toi tirez_v barez_v _verpis _leck _zieh _scher _fick _vete_a a_la_mierd que_te_den que_os_den vafancul fancul andate_a quel_paese te_foder se_foder rot_op sodemiet donder_op fliker_op oprot skrid_ helvete helvetin vitu haista spierdal wypierdal odpierd odczep _odwal degage hau_ab haut_ab hauen_sie spadaj zjezdzaj _aret stpo_ sotp_ spto_ tsop_ _ztop_ _stop _s_t_o_p_ _sto_p_'.split(
    ' ',
  );

/** Longer notes tell of more. */
const LONGEST = 120;
/** Whether words may send us away, or be an answer that was mistyped. */
export const maySendAway = (words: string): boolean => words.length <= LONGEST && (TOLD.test(words) || MAY_STOP.test(words));
