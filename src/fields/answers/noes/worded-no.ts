import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * A no in words of its own, where agreeing is asked: "No consiento", "Non presto il consenso", "Nicht einverstanden", "Não aceito", "I decline". One rule
 * for the same sentence in French, English, Spanish, Italian, German, Dutch and Portuguese, on folded words (`plainWords`): a verb of agreeing that is
 * denied, one of refusing, or a consent that was not given.
 * @module
 */

/** What is agreed to: to receive it. */
const TO_RECEIVE = '(?: (?:to )?(?:recevoir|receive|get|recibir|ricevere|receber|erhalten|ontvangen)(?: \\w+){0,8})?';

const FRENCH =
  '(?:je |nous )?(?:ne |n )(?:l |y )?(?:consens|consentons|accepte|acceptons|autorise|autorisons) (?:pas|plus)|(?:je |nous )?(?:refuse|refusons|decline|declinons|m y oppose|m oppose|nous y opposons)|(?:je |nous )?ne (?:donne|donnons) (?:pas|plus) (?:mon|notre|d) (?:accord|consentement|autorisation)|pas d accord|non consenti|non accepte|consentement (?:refuse|non donne|non accorde)|je prefere ne (?:pas|rien)';
const ENGLISH =
  '(?:i |we )?(?:do not|don t|dont|will not|won t|cannot|can t|no longer|did not|does not) (?:agree|consent|accept|allow|authori[sz]e|give (?:my |our )?(?:consent|permission))|(?:i |we )?(?:decline|refuse|reject|deny|withhold|object)(?: (?:my |our )?consent)?|not (?:agreed|consented|accepted)|consent (?:refused|denied|withheld|declined|not given)|opt me out|(?:i |we )?(?:would )?(?:prefer|rather) not(?: to)?';
const SPANISH =
  '(?:yo )?no (?:lo )?(?:consiento|consiente|consentimos|acepto|acepta|aceptamos|autorizo|autoriza|autorizamos|deseo|quiero|estoy de acuerdo|(?:doy|otorgo|presto) (?:mi |el )?(?:consentimiento|permiso|autorizacion))|(?:yo )?(?:lo )?(?:declino|rechazo|rehuso|deniego|me opongo|en desacuerdo)|(?:yo )?(?:niego|deniego|rehuso) (?:mi |el )?consentimiento|(?:yo )?prefiero no|consentimiento (?:denegado|rechazado|negado|no otorgado)';
const ITALIAN =
  '(?:io )?non (?:accetto|accetta|accettiamo|acconsento|acconsente|acconsentiamo|consento|autorizzo|autorizza|desidero|voglio|sono d accordo|(?:presto|do|concedo|fornisco) (?:il )?(?:mio )?consenso)|(?:io )?(?:declino|rifiuto|nego|mi oppongo)(?: (?:il )?(?:mio )?consenso)?|(?:io )?preferisco (?:di no|non)|consenso (?:negato|rifiutato|non prestato|non dato)|in disaccordo';
const GERMAN =
  '(?:ich |wir )?(?:bin |sind )?(?:damit )?nicht einverstanden|(?:ich |wir )?(?:stimme|stimmen|willige|willigen|akzeptiere|erlaube|gestatte) (?:dem |hiermit |das |dies )?nicht(?: (?:zu|ein))?|(?:ich |wir )?(?:lehne|lehnen) (?:dies |das |es )?ab|(?:ich )?(?:verweigere|widerspreche)(?: (?:die|meine|der|dem) \\w+)?|(?:ich )?(?:erteile |gebe )?keine (?:einwilligung|zustimmung|erlaubnis)|(?:einwilligung|zustimmung) (?:nicht erteilt|nicht gegeben|verweigert|abgelehnt)|nicht (?:zugestimmt|akzeptiert|eingewilligt)|(?:ich )?(?:mochte|will) (?:das |dies )?nicht';
const DUTCH =
  '(?:ik )?(?:ga |stem |ben )?(?:hier |er )?niet (?:mee )?(?:akkoord|eens|toe)|(?:ik )?(?:weiger|accepteer niet|(?:geef|verleen) geen toestemming)|toestemming niet (?:gegeven|verleend)';
const PORTUGUESE =
  '(?:eu )?nao (?:o )?(?:aceito|aceita|aceitamos|consinto|consente|autorizo|autoriza|autorizamos|concordo|concorda|permito|quero|desejo|dou (?:o )?(?:meu )?consentimento)|(?:eu )?(?:recuso|recusa|recusamos|rejeito|declino|oponho me)|(?:eu )?nego (?:o )?(?:meu )?consentimento|(?:eu )?prefiro nao|consentimento (?:negado|recusado|nao dado)';

const WORDED_NO = prefiltered(
  `^(?:(?:non|no|nein|nee|nao) )?(?:${[FRENCH, ENGLISH, SPANISH, ITALIAN, GERMAN, DUTCH, PORTUGUESE].join('|')})${TO_RECEIVE}(?: (?:merci|thanks|thank you|gracias|grazie|danke|bedankt|obrigad[oa]))?$`,
);
const LONGEST = 120;

/** Whether folded words refuse an agreement, and say nothing else. */
export const isWordedNo = (words: string): boolean => words.length <= LONGEST && words.length > 4 && WORDED_NO.test(words);
