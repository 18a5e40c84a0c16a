import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * What nobody is to do, in a row behind one negation: "do not call/email/text", "ne pas appeler, écrire ni relancer", "nicht anrufen/mailen". Spelt with
 * a word of the language between them each is denied; a sign there would end what is. Two with a comma between them are left: "nicht anrufen, mailen"
 * forbids one and asks for the other.
 * @module
 */

/** Negations and verbs of contacting of a language (in Spanish what comes by them as well: "no llamadas/correos"), and the word that joins what both are denied. */
interface Language {
  readonly not: string;
  readonly verb: string;
  readonly or: string;
}
const LANGUAGES: readonly Language[] = [
  {
    not: "do ?n[o'’]?t(?: ever| please)?|never|not to|mustn['’]?t",
    verb: '(?:cold[ -]?)?(?:call|phone|ring|telephone|e-?mail|mail|text|sms|message|write(?: to)?|post|contact|visit|fax|whatsapp|approach|market(?: to)?)',
    or: ' or ',
  },
  {
    not: "(?:à |a )?(?:ne |n[’'])?(?:surtout )?(?:pas|plus|jamais)",
    verb: '(?:r?appeler|t[ée]l[ée]phoner|mailer|e-?mailer|[ée]crire|relancer|contacter|recontacter|d[ée]marcher|solliciter|prospecter|texter|envoyer (?:de )?(?:mails?|sms|courriers?)|visiter)',
    or: ' ni ',
  },
  {
    not: 'nicht(?: mehr)?|nie(?: mehr|mals)?',
    verb: '(?:anrufen|telefonieren|mailen|e-?mailen|anmailen|anschreiben|schreiben|kontaktieren|anfunken|simsen|besuchen|bewerben|ansprechen)',
    or: ' oder ',
  },
  {
    not: 'no|nunca',
    verb: '(?:llamar(?:le|lo|la)?|escribir(?:le)?|contactar(?:le|lo|la)?|mailear|visitar|molestar|mandar (?:mails?|correos?|sms)|llamadas|correos|cartas|mensajes)',
    or: ' ni ',
  },
  {
    not: 'non|mai',
    verb: '(?:chiamare|chiamarlo|chiamarla|telefonare|scrivere|contattare|mandare (?:mail|sms)|inviare (?:mail|sms)|visitare|disturbare)',
    or: ' o ',
  },
  {
    not: 'niet(?: meer)?|nooit(?: meer)?',
    verb: "(?:bellen|mailen|e-?mailen|schrijven|aanschrijven|appen|sms[’']?en|contacteren|benaderen|bezoeken)",
    or: ' of ',
  },
];
const SIGN = ' ?[/+&] ?';
const WORD = '(?:or|nor|and|ni|ou|et|oder|noch|und|o|e|y|of|en|né)';

const RULES = LANGUAGES.map(({ not, verb, or }) => ({
  or,
  // Signs between them, or commas and a word before the last, or two commas.
  says: prefiltered(
    `(?<!\\p{L})(?:${not}) ${verb}(?:(?:${SIGN}${verb})+|(?:, ?${verb}){1,4},? ${WORD} ${verb}|(?:, ?${verb}){2,4})(?![\\p{L}-])`,
    'giu',
  ),
  between: new RegExp(`(?:${SIGN}|, ?(?:${WORD} )?| ${WORD} )(?=${verb}(?![\\p{L}-]))`, 'giu'),
}));

/** A text with a word between the verbs that are denied together; itself where it has no such thing. */
export const spellOutVerbs = (text: string): string => {
  if (!/[,/+&]/.test(text)) return text;
  return RULES.reduce((said, { says, between, or }) => said.replace(says, (list) => list.replace(between, or)), text);
};
