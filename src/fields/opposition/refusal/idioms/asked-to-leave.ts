import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Who asks to be taken off in Spanish, in any tense: "pidió la baja", "quiere darse de baja", "BAJA solicitada". The word is that of a sick leave, of a contract
 * that ends and of a low price as well, so that nothing but a request counts, and none of something else.
 * @module
 */

const ASKS =
  '(?:pidio|pidieron|piden?|pidiendo|pedid[oa]s?|solicit(?:o|a|an|aron|ado|ada|ando|amos)|exig(?:e|en|io|ido)|quier[eo]n?|desean?|deseo|quisiera|tramitar?|tramitad[oa]|reclam(?:a|o|an|aron))';
/** What one leaves that is ours, or all of it. */
const OURS =
  '(?:(?:la |el |los |las |su |sus |todas? |todos? |nuestr\\w+ |vuestr\\w+ )*(?:listas?|listados?|newsletters?|boletin\\w*|correos?|e ?mails?|mailings?|base|bbdd|bd|crm|suscripcion\\w*|publicidad|comunicaciones|envios|todo|todos|fichero|datos))';
/** What is left instead, or why: a job, a service, a product. */
const NOT_OF_OTHERS = `(?! (?:medica|laboral|temporal|maternal|paternal|incentivada|tension|como|(?:de|del|en|a|por) (?!\\d|favor|correo|e ?mail|mail|telefono|escrito|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre|${OURS})|(?:el|la|los|las|un|una|su|sus) (?!\\d|${OURS})))`;
const REQUEST = prefiltered(
  `(?<!\\b(?:no|nunca|jamas|ni|si|sin|cuando|para|empleado|empleada|trabajador|trabajadora|ningun momento|que|quien|niega|nego|herman[oa]|marido|mujer|hij[oa]|vecin[oa]|cunad[oa]|pareja|padre|madre|soci[oa]|espos[oa]) (?:\\w+ ){0,2})\\b${ASKS} (?:ya )?(?:(?:la|su|una|de|darse de|dar de|darme de|que (?:(?:le|les|lo|los|la|las|se) ){1,2}(?:demos|den|des|de|dieramos) de) )baja\\b${NOT_OF_OTHERS}`,
);
const WISH = prefiltered(
  `^(?:se )?(?:quier[eo]n?|desean?) (?:que (?:(?:le|les|lo|los|la|las|se) )?(?:demos|den|des) de|dar(?:se|los|las|lo|la|le|les|me)? de) baja\\b${NOT_OF_OTHERS}`,
);

/** Longer notes tell more than a request. */
const MOST_WORDS = 9;
/** Whether folded words (`plainWords`) ask to be taken off. */
export const asksToLeave = (words: string): boolean =>
  words.includes('baja') && words.split(' ').length <= MOST_WORDS && (REQUEST.test(words) || WISH.test(words));
