import { lazy } from '../../model/base/lazy.js';

/** Verbs of answering and sending, by language. */
const VERBS: Readonly<Record<string, string>> = {
  en: 'reply|text|txt|send|sms',
  de: 'antworte(?:n sie)?|sende(?:n sie)?|schicke?(?:n sie)?|smse',
  es: 'respond[ae]|env[ií][ae]|mand[ae]|contest[ae]',
  it: 'rispond[aie]|invi[ai]|mand[ai]|scriv[ai]',
  nl: 'antwoord|beantwoord|stuur|zend|sms',
  pt: 'respond[ae]|envi[ae]|mand[ae]',
  sv: 'svara|skicka|smsa|sms:a',
  da: 'svar|send|sms',
  pl: 'odpisz|odpowiedz|wy[śs]lij|napisz',
  fi: 'vastaa|l[äa]het[äa]|tekstaa',
};
/** Between the verb and the word: "with the word". */
const SMALL =
  '(?: (?:mit|dem|das|wort|con|la|el|palabra|palavra|parola|met|het|woord|bericht|med|ordet|com|a|o|til|s[łl]owo|s[łl]owem|sms|tre[śs]ci|o|viesti|sana|viestill[äa]|sanalla|us|back|with|the|word|een|en|ein|eine|un|una|um|uma))*';
/** Small letters will do for a word that is one in all languages. */
const STOP = String.raw`["“'‘«„]? ?stopp?(?!\p{L})`;
/** Words of one language stand in capitals: "baja el precio", "sair na frente". */
const WORDS = String.raw`["“'‘«„]? ?(?:BAJA|SALIR|SAIR|PARAR|CANCELAR|CANCELLA|ANNULLA|AFMELD(?:EN)?|UIT|AVSLUTA|AVREGISTRERA|SLUTT?|AVMELD|PERU|LOPETA|REZYGNUJ[EĘ]|KONIEC|ABMELDEN|END|QUIT|CANCEL|UNSUBSCRIBE|UNSUB|OPTOUT)(?![\p{L}-])(?! of )`;
/** "No responda STOP", "nie odpisuj STOP". */
const NOT_DENIED = String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:no|non|n[ãa]o|nie|[äa]l[äa]|not|never|don['’]?t|cannot|can['’]?t) )`;
/** Both cases of the first letter, where words must keep theirs. */
const eitherCase = (verbs: string): string => verbs.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const ANY_VERB = Object.values(VERBS).join('|');

const ORDERS = lazy((): readonly RegExp[] => [
  new RegExp(`${NOT_DENIED}(?:${ANY_VERB})${SMALL} ${STOP}`, 'iu'),
  new RegExp(`${NOT_DENIED}(?:${eitherCase(ANY_VERB)})${SMALL} ${WORDS}`, 'u'),
  // "BAJA al 217999", "STOP an 939": a keyword in capitals and a short number. "BAJA a 999 EUR" is a price.
  /(?<![\p{L}\p{N}-])(?:STOPP?|BAJA|SALIR|SAIR|PARAR|CANCELAR|CANCELLA|ABMELDEN|AFMELDEN|UIT|UNSUB|OPTOUT)["”'’»]? ?(?::|al|an|a|au|naar|para|para o|to|til|till|verso)(?: (?:die|el|il|le|het|o|nr\.?|no\.?|nummer|numero|n[úu]mero|kurzwahl))? ?\d{3,6}(?![\d%€]| ?(?:%|€|[Ee][Uu][Rr]|CHF|[Kk][Mm])|[.,:]\d)/u,
  // "STOPP till 72456", "STOP na numer 7248": four digits and more.
  /(?<![\p{L}\p{N}-])STOPP? ?["”'’»]? (?:till|til|na|numeroon|naar|para|para o|al|an|an die)(?: (?:nr\.?|nummer|numer|n[úu]mero|numero))? ?\d{4,6}(?!\d)/u,
]);

/** The name of a way out, right before where it leads: "Baja: lumen.example/b", "NO+SMS: …", "Stop SMS: …". "Baja el precio: …" is none. */
const LINK = String.raw`["”'’»]?(?: ?(?::|=>|->|=|>|→|-)|) ?(?:https?:\/\/|www\.|[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,30}){1,3}\/)`;
const NAMES_LINK = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:bajas?|no ?\+ ?(?:sms|publi(?:cidad)?|info)|no (?:sms|publi|spam)|stop ?-?(?:sms|pub|publi)|(?:para )?(?:darte|darse) de baja|cancelar|cancelar subscri[çc][ãa]o|(?:n[ãa]o )?quero sair|sair|remover|disiscri(?:viti|versi|zione)|cancellati|cancellarsi|annulla iscrizione|abmeld(?:en|ung)|abbestellen|afmelden|uitschrijven|d[ée]sinscription|d[ée]sinscri(?:re|vez-vous)|d[ée]sabo(?:nnements?|nner|nnez-vous)?|unsub(?:scribe)?|opt[ -]?out)${LINK}`,
    'iu',
  ),
  // "stop: cutt.ly/x", and no "non stop: …".
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<!(?<!\p{L})(?:non|one|pit|full|bus|tram|non-|one-)[ -])stop(?=["”'’»]? ?(?::|=>|->|=|→))${LINK}`,
    'iu',
  ),
  // In capitals alone: a word of everyday.
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:STOP|UIT|AUS|FUERA)${LINK}`, 'u'),
  new RegExp(
    String.raw`\bto (?:stop|end)(?: (?:receiving|getting))?(?: (?:these|our|such|all|any more))? ?(?:texts?|sms|messages|offers|alerts)(?:${LINK}|,? ?:? ?(?:reply|text|txt|send) \p{L})`,
    'iu',
  ),
]);

/** Whether a text has somebody send STOP, or the word that a language has for it, in ten languages; or names a page for it. */
export const ordersStop = (line: string): boolean => [...ORDERS(), ...NAMES_LINK()].some((pattern) => pattern.test(line));
