import type { Channel } from '../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import { readAs } from '../../cells/read-as.js';
import { foldHeader } from '../../text/fold-header.js';
import { memoiseText } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { waysDeniedIn } from '../refusal/denied-ways.js';
import type { Refusal } from '../refusal/lexicon-reader.js';
import { besidesOnlyIn } from '../refusal/only-channels.js';
import { readRefusal } from '../refusal/read-refusal.js';

/**
 * Tags are lists: "Ne plus appeler, Concurrent" says two things, and neither of the other. Read as one sentence, the second takes from
 * the first what it says.
 * @module
 */

/** Headers of tags that are nobody's field by name: "Contact tags", "Étiquettes CRM". */
const OF_TAGS =
  /\b(?:tags?|hashtags?|etiquettes?|labels?|libelles?|mots? cles?|keywords?|etiquetas?|etichett[ae]|schlagwort\w*|schlagworter|stichwort\w*|stichworter)\b/;

/** Whether a column holds tags. */
export const holdsTags = (info: Pick<ColumnInfo, 'field' | 'header' | 'reads'>): boolean => {
  const field = readAs(info);
  return field === 'tags' || (field === undefined && OF_TAGS.test(foldHeader(info.header)));
};

const BETWEEN = /[,;|#\n\r\t•·]|:::|\s\/\s/;
/** What tools write around tags: `["A","B"]`. */
const AROUND = /^[\s"'“”«»[\]{}()]+|[\s"'“”«»[\]{}()]{1,40}$/g;
/** Beside one of these DNC is how machine tools are fed with programs. */
const OF_MACHINES = /^(?:cnc|cam|cad|cad\/cam|mes|erp|plc|turning|milling|drehen|fr[äa]sen|tournage|fraisage)$/i;
/** Longer ones are sentences. */
const MOST_WORDS = 7;
const LONGEST = 1000;
/** What goes on with the words before it: "ne pas appeler, sauf urgence", "a refusé, voir son mail". */
const GOES_ON =
  /^(?:que|qu|rien que|juste|just|nothing but|sauf|excepte|hormis|except|but|unless|mais|car|because|voir|see|cf|siehe|ver|vedi|avant|apres|before|after|until|till|jusqu\w*|bis|ausser|aber|salvo|excepto|pero|tranne|eccetto|ma|hasta|fino|plutot|rather|lieber|mejor|meglio|si|if|quand|when|only|uniquement|seulement|nur|solo|par|by|per|por|pour|for|et|and|und|y|ou|or|oder)\b/;

/** The labels of a cell of tags; none where there is one, or where it is a sentence with commas in it. */
export const labelsIn = (text: string): readonly string[] => {
  if (text.length > LONGEST || !BETWEEN.test(text)) return [];
  const labels = text
    .split(BETWEEN)
    .map((label) => label.replace(AROUND, ''))
    .filter((label) => label !== '')
    .filter((label, _, all) => !(/^dnc$/i.test(label) && all.some((other) => OF_MACHINES.test(other))));
  const isLabel = (label: string): boolean => {
    const words = plainWords(label);
    return words.split(' ').length <= MOST_WORDS && !GOES_ON.test(words);
  };
  return labels.length > 0 && labels.every(isLabel) ? labels : [];
};

/** Marks that tell of no address, or that nothing may be sent to it: "no-mail", "stop_sms". */
const NO_WAY =
  /^(?:no|non|stop|pas|kein|keine|sin)[\s_-]?(?:de[\s_-]?)?(?:e-?mails?|mails?|e?mailings?|calls?|phone|tel|sms|texts?|news|newsletters?|marketing|promos?|pubs?|post|courriers?|appels?|anrufe?|werbung|llamadas?)$/i;
/** A refusal and where it was met, of which nobody says whether more was refused: "webinar-refus", "refus_salon_2026". */
const REFUSED = '(?:refus\\w*|declin\\w*|rejet\\w*|rejected|rechaz\\w*|rifiut\\w*|abgelehnt|ablehnung|geweigerd|weigering)';
const OCCASION =
  '(?:webinars?|webinaires?|salons?|foires?|fairs?|messe|feria|fiera|beurs|events?|evenements?|evts?|demos?|campagnes?|campaigns?|kampagne|campana|campagna|phoning|calls?|appels?|anruf|llamada|chiamata|sequences?|cadences?|linkedin|newsletters?|nl|mailings?|emailings?|relances?|outbound|sdr|bdr|prospection|invitations?|leads?|prospects?|contact|q[1-4]|\\d{1,4})';
const ON_OCCASION = prefiltered(`^(?:${OCCASION} )*${REFUSED}(?: ${OCCASION})*$`);
const mayMark = (label: string): boolean =>
  NO_WAY.test(label.replace(AROUND, '')) || ON_OCCASION.test(foldHeader(label).replace(/\bq (?=\d)/g, 'q'));

/** "No mail" is of letters for who writes British English. */
const NO_MAIL = /^[\s#]*no[\s_-]?mails?[\s.!]*$/i;
/** The ways that a label leaves in doubt by naming them; none where it may be more. */
const doubtedBy = (label: string): readonly Channel[] => {
  const ways = waysDeniedIn(label);
  return NO_MAIL.test(label) ? [...ways, 'post'] : ways.length > 0 ? ways : (besidesOnlyIn(label) ?? []);
};
/** The channels that a cell of tags leaves in doubt, where each label that is doubtful names its own ("vip, nocall"); undefined: all. */
export const besidesTagsIn = (text: string): readonly Channel[] | undefined => {
  const labels = labelsIn(text);
  const doubtful = (labels.length > 0 ? labels : [text.replace(AROUND, '')]).filter((label) => mayMark(label) || readRefusal(label).doubt);
  const ways = doubtful.map(doubtedBy);
  return doubtful.length > 0 && ways.every(({ length }) => length > 0) ? [...new Set(ways.flat())] : besidesOnlyIn(text);
};

/** What a shop says of an order or a product, and how likely somebody is to leave: "no-returns", "unsub-risk", "stop-rayures". */
const OF_SHOPS = prefiltered(
  /(?<![\p{L}\p{N}])(?:(?:unsub(?:scribe)?|opt[ _-]?out|churn|desabo|désabo)[ _-]risk|risk[ _-]of[ _-](?:unsub\w*|churn)|risque[ _-](?:de[ _-])?d[ée]sabo(?:nnement)?|no[ _-](?:returns?|refunds?|exchanges?|discounts?)|stop[ _-](?:rayures?|gouttes?|fuites?|poussi[eè]res?|odeurs?))(?![\p{L}\p{N}])/giu,
);

/** What tags say of refusing: together, and each for itself. */
export const readTags = memoiseText((written: string): Refusal => {
  const text = written.replace(OF_SHOPS, ' ');
  const said = readRefusal(text);
  const marks = said.channels.length === 0 && (mayMark(text) || labelsIn(text).some(mayMark));
  const whole = marks ? { ...said, doubt: true } : said;
  const labels = labelsIn(text).map(readRefusal);
  const refused = new Set([whole, ...labels].flatMap(({ channels }) => channels));
  // What one of them refuses in so many words is not in doubt because of the others.
  const isTold = refused.size > whole.channels.length;
  const doubts = (isTold ? labels : [whole, ...labels]).filter(({ doubt }) => doubt);
  const until = Math.max(...doubts.map((one) => one.until ?? Number.POSITIVE_INFINITY));
  return { channels: [...refused], doubt: doubts.length > 0, ...(Number.isFinite(until) && { until }) };
});
