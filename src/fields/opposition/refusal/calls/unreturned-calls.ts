import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * That somebody does not call us back, as whoever calls notes it every day: "il ne rappelle pas", "doesn't call back", "il cliente non richiama". It is told of
 * the contact, in the indicative; an infinitive or the plural of an order refuses ("ne pas rappeler", "ne rappelez pas"). In French, Spanish and Italian the
 * bare verb is the order of whoever says "tu" as well: that is left to somebody to read, unless what went before tells of a call that nobody took.
 * @module
 */

const NAME = "\\p{L}[\\p{L}’'-]{1,30}";
/** Who does not call back, and is no "on" and no "vous". */
const WHO_FR = `(?:ils?|elles?|(?:l['’]|(?:le|la|les|son|sa|ses|leur|notre|cette?|ce|mon|ma|une?) )(?!on |pas |plus )\\p{L}{2,20}|(?:mr?|mme|mlle|dr|ma[îi]tre|monsieur|madame)\\.? ${NAME}|clientes?|clients?|contacts?|prospecte?s?|patron(?:ne)?|g[ée]rante?s?|dirigeante?|direct(?:eur|rice)|dg|pdg|daf|drh|dsi|assistante?|secr[ée]taire|standard|accueil|interlocut(?:eur|rice)|responsable|soci[ée]t[ée]|acheteu(?:r|se)|d[ée]cideu(?:r|se)|candidate?|locataire|propri[ée]taire|adh[ée]rente?)`;
const WHO_ES =
  '(?:[ée]l|ella|ell[oa]s|(?:el|la|los|las|su|nuestr[oa]) \\p{L}{2,20}|client[ea]s?|contacto|gerente|encargad[oa]|due[nñ][oa]|responsable|jef[ea]|secretari[oa]|(?:sr|sra)\\.? \\p{L}{2,30})';
const WHO_IT =
  '(?:lui|lei|loro|(?:il|la|lo|i|le|gli|suo|nostro) \\p{L}{2,20}|client[ei]|contatto|titolare|responsabile|referente|segretari[oa]|(?:sig|sig\\.?ra|dott)\\.? \\p{L}{2,30})';
const WHO_DE =
  '(?:er|sie|(?:der|die|das|sein|ihr|unser) \\p{L}{2,20}|kund(?:e|in)|kontakt|chef(?:in)?|gesch[äa]ftsf[üu]hrer(?:in)?|(?:frau|herr) \\p{L}{2,30})';
/** What somebody asks for: "demande qu'il ne rappelle pas", "wants that he doesn't call back". */
const NOT_ASKED = "(?<!(?<!\\p{L})(?:qu['’]|(?:que|quien|che|dass|that|so) )(?:\\p{L}{1,20} )?)";

const CALLS_FR = '(?:rappelle(?:nt)?|appelle(?:nt)?|t[ée]l[ée]phone(?:nt)?|recontacte(?:nt)?)';
const NOT_FR = '(?:(?:toujours|presque|quasi(?:ment)?|vraiment|surtout) )?(?:pas|jamais|plus)(?! jamais)';
/** With kind words it is an order. */
const NO_ORDER = "(?!,? (?:svp|stp|s['’]il|merci|please|pls|bitte|por favor|grazie|gracias))";

/** Told of somebody who is named. */
const TOLD = [
  `${WHO_FR} (?:ne |n['’])?(?:(?:me|nous|lui|les?|la|se) |m['’]|l['’])?${CALLS_FR} ${NOT_FR}(?!\\p{L})`,
  "(?:does(?:n['’]?t| not)|did(?:n['’]?t| not)|has(?:n['’]?t| not)|never) (?:ever )?(?:calls|called|phones|phoned|rings|rang|rung)(?: (?:me|us))? back",
  "(?:does(?:n['’]?t| not)|did(?:n['’]?t| not)|(?:he|she|they)(?: will|['’]ll)? (?:do(?:n['’]?t| not)|never|won['’]?t|not)) (?:ever )?(?:call|phone|ring)(?: (?:me|us))? back",
  `(?:(?:${WHO_ES} )(?:no|nunca) (?:me |nos )?(?:llaman?|telefonean?)(?: nunca)?|(?:no|nunca) (?:me |nos )?llaman? de vuelta)(?! m[áa]s)(?!\\p{L})`,
  `${WHO_IT} non (?:mi |ci )?(?:ri)?(?:chiama(?:no)?|telefona(?:no)?)(?: mai| pi[ùu])?(?!\\p{L})`,
  `${WHO_DE} (?:ruft|meldet) (?:uns |mich |sich )?(?:nicht|nie|niemals)(?: mehr)?(?: (?:zur(?:[üu]|ue)ck|an))?(?!\\p{L})`,
];
const BEGINS = '(?<=(?:^|[,;.:!?()/\\n+&–—-]|(?<!\\p{L})(?:et|mais|puis|car|y|e|pero|ma|toujours))\\s{0,3})';
/** Told of nobody, at the beginning of a clause. */
const BARE = [
  `(?:ne |n['’])?(?:(?:me|nous) |m['’])?${CALLS_FR} ${NOT_FR}(?!\\p{L})`,
  '(?:no|nunca) (?:me |nos )?llaman?(?: nunca)?(?! m[áa]s)(?!\\p{L})',
  'non (?:mi |ci )?(?:ri)?chiama(?:no)?(?: mai)?(?! pi[ùu])(?!\\p{L})',
];
/** What went before where nobody calls back: a message was left, nobody answered. */
const NOBODY_THERE =
  /(?<!\p{L})(?:msgs?|messages?|messagerie|r[ée]pondeur|nrp|laiss[ée]e?|r[ée]pond(?:ent)? (?:pas|jamais|plus)|injoignable|promis|mensajes?|recado|buz[oó]n|contesta|messaggi[o]?|segreteria|risponde|lasciato)(?!\p{L})/iu;
/** Bare, "plus" may be the end of calling whatever went before. */
const NO_MORE = /plus$/i;

const told = prefiltered(`(?<![\\p{L}\\p{N}])${NOT_ASKED}(?:${TOLD.join('|')})${NO_ORDER}`, 'giu');
const bare = prefiltered(`${BEGINS}(?:${BARE.join('|')})${NO_ORDER}`, 'giu');
const MAY_BE = /app?el|phone|recontact|calls?|called|calling|r[iau]ng|llama|chiama|telefon|ruft|meldet/i;

/** A text without what it tells of calls that were not returned, and whether it may be an order all the same; itself where it tells none. */
export const withoutUnreturned = (text: string): { readonly rest: string; readonly mayBeOrder: boolean } => {
  if (!MAY_BE.test(text)) return { rest: text, mayBeOrder: false };
  const said = text.replace(told, ' ');
  const isOutcome = NOBODY_THERE.test(text);
  let mayBeOrder = false;
  const rest = said.replace(bare, (phrase) => {
    mayBeOrder ||= !isOutcome || NO_MORE.test(phrase);
    return ' ';
  });
  return { rest, mayBeOrder };
};
