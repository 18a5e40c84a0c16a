import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/** A refusal in words that are no sentence of `sentences-data.ts`, on folded words (`plainWords`), and the channels it bars; none named: all. */
export interface Idiom {
  readonly says: RegExp;
  readonly channels?: readonly Channel[];
  /** The mark of a list, which means that and nothing else, whatever stands around it. */
  readonly mark?: boolean;
}

export const IDIOMS: readonly Idiom[] = [
  {
    // The two lists of the directories. "Orange" alone is a telephone company, whose lists of customers are no mark.
    says: /(?<!\b(?:pas|plus|jamais|non|not|hors|sans) (?:\w+ ){0,2})\blistes? (?:rouge|orange)\b(?! (?:business|bank|sa|telecom|mobile|pro|clients?|contacts?|cyberdefense|fournisseurs?)\b)/,
    channels: ['phone', 'sms', 'post'],
    mark: true,
  },
  // A list of that name that is kept for what is sent: "mis en liste rouge emailing".
  {
    says: /\blistes? rouges? (?:(?:de |des |du |d |pour |la |les |l |nos )*)(?:e ?mail\w*|mailings?|newsletters?|marketing|prospection|commerciale?s?|crm|interne|maison)\b/,
    channels: CHANNELS,
    mark: true,
  },
  {
    says: prefiltered(
      /\b(?:requests?|requested|requesting|asks?|asked|wants?|wanted|wishes|demands?|demanded|prefers?|insists?) (?:(?:for|on|to have|absolutely|strictly) )?no (?:(?:further|more|marketing|sales) )?contact\b(?! (?:name|person|details|info\w*|number|e ?mail|lens\w*|form|page|payment)\b)/,
    ),
  },
  { says: /^n p c$/, mark: true },
  { says: /^no contact$|^robinson$|\b(?:do not|dont|don t|never) market\b/ },
  { says: /(?<!\b(?:autocollants?|stickers?) (?:\w+ )?)\bstop pub\b(?!.{0,30}\b(?:autocollant|fabricant|sticker))/, channels: ['post'] },
  {
    // On a letterbox it is about what is put in there; anywhere else it is about all that sells.
    says: /(?<!\b(?:autocollants?|stickers?|boites?|lettres|bal|courriers?) (?:\w+ )?)\bstop pub\b(?!.{0,40}\b(?:autocollant|fabricant|sticker|boites?|lettres|bal|courriers?|papier|flyers?|prospectus))/,
  },
  { says: /\bstop sms\b/, channels: ['sms'], mark: true },
  {
    says: prefiltered(
      /^stopp?$|\bstop (?:mails?|e ?mails?|contact|prospection|demarchage|publicites?|appels?|newsletters?|papier|a la prospection|recu|le \d|par (?:sms|mail|email|telephone)|rgpd|gdpr)\b|\b(?:repondu|repond|dit|reply|replied|geantwortet|risposto|respondio) stopp?\b/,
    ),
  },
  {
    says: /\b(?:laiss\w+|lach\w+|fich\w+|fout\w+)(?: (?:moi|nous|le|la|les|lui|leur|la paix|une bonne fois))* (?:tranquil\w+|la paix|en paix)\b|\blach\w+ (?:moi|nous)\b/,
  },
  {
    says: /\b(?:leave|let|left) (?:me|him|her|them|us)(?: \w+)? (?:alone|be|in peace)\b|\bleft alone\b(?! (?:in|at|with|on)\b)|\bleft in peace\b/,
  },
  {
    says: /\b(?:dej\w+|dejen\w*) en paz\b|\blasci\w* in pace\b|\blasciat\w+ in pace\b|\bin ruhe\b.{0,12}\blass|\blass\w* .{0,30}\bin ruhe\b/,
  },
  {
    says: prefiltered(
      /\b(?:plus|no longer|not|dont|doesnt|never|more) (?:want\w* to |wish\w* to |wanting to )?(?:entendre parler(?: (?:de )?(?:nous|vous)|$)|hear (?:from|of)(?! (?!us)\w+))|\bplus (?:de )?nos nouvelles\b|\brien (?:recevoir|de notre part)\b|\bnothing (?:more )?from us\b|\bno quiere saber (?:nada )?(?:mas )?de nosotros\b|\bnichts mehr (?:von uns )?(?:horen|hoeren|erhalten|bekommen)\b|\bnon vuole (?:piu )?(?:sentir|sapere)\b/,
    ),
  },
  {
    says: prefiltered(
      /\b(?:lose|forget|perdamos|pierd\w+|perdez|perds|oubli\w+|vergess\w*|olvid\w+|dimentic\w+|perder|perdere|perdamos) (?:\w+ ){0,2}(?:number|no|details|numero|nummer|coordonnees|adresse|existe|existence|exists)\b|\b(?:seine|ihre|meine) nummer vergessen\b/,
    ),
  },
  {
    says: /\b(?:fed up|marre|ras le bol|sick|tired|hart[oa]|stufo|stufa|nerven|nervt) (?:\w+ ){0,3}(?:calls?|appels|emails?|mails|texts?|textos|sms|msgs|publicite\w*|llamadas|chiamate|anrufe\w*|pub)\b(?! (?:de|des|di|from|of|dei|delle|del|von)\b)/,
  },
  {
    says: /(?<!\b(?:repond|decroche|lit|answers?|responde|contesta|risponde) )\b(?:jamais|never|nunca|mai|nie) (?:au|par|by|por|per|via|al) (?:le )?(?:tel\w*|phone|e?mail|sms|text|courrier|post)\b/,
  },
  {
    says: /\b(?:qu on|que l on) (?:l |les |la |le |nous |m )?(?:oublie|efface|supprime|retire|enleve|raye)\b|\bforget (?:me|him|her|us|them)\b/,
  },
  { says: /\bm a bloque\w*|\bblocked (?:me|us)\b|\bmi ha bloccat\w|\bme ha bloqueado|\bmich blockiert/ },
  {
    says: prefiltered(
      /\bharcel(?:e|ee|es|ees|ons|er|ez)\b(?! par (?!nous|vous|nos|notre|\w+ (?:appels|mails)))|\bharass(?:ed|ing)\b(?! by (?!us|our|you))|\bconstitutes? harassment\b|\bpestered\b|\b(?:unsolicited|nuisance|spam) (?:\w+ )?(?:call\w*|complaint\w*|contact)\b|\bis harassment\b|\bacosad[oa]\b/,
    ),
  },
  {
    says: /\b(?:losch\w*|effac\w*|supprim\w*|enlev\w*|retir\w*|delete|remove|erase|elimin\w*|borr\w*|cancell\w*|strike|streich\w*)(?: me| sie)? (?:meine?n?|mon|mes|ma|my|mi|mis|il mio|i miei)\b/,
  },
  {
    says: /\b(?:effacez|supprimez|enlevez|retirez|rayez|otez|sortez|virez|desinscrivez|delete|remove|erase) (?:le|la|les|moi|nous|it|me|us|him|her|them)\b/,
  },
  {
    says: /\b(?:elimin[ea]n?|borr[ea]n?|quit[ea]n?|suprim[ae]n?|bajad|dad|baje)(?:lo|la|me|nos|le)\b|\b(?:cancella|elimina|togli|toglie|rimuovi|rimuove|cancellate)(?:mi|ci|lo|la)\b/,
  },
  { says: /\b(?:seine|ihre|meine|um) ruhe\b|\bin frieden\b|\bverschon\w*|\babstand (?:zu )?nehmen\b/ },
  {
    says: prefiltered(
      /\b(?:appell?|rappell?|contact|relanc|derang|envoy|ecriv)(?:ez|es|e) (?:plus|pas|jamais)\b(?! (?:d|de|fait\w*|envoye\w*|passe\w*|effectue\w*|recue?s?|tard|tot|avant|apres|que|de suite|loin|encore|ete))|\b(?:erase|delete|remove|wipe|forget|supprimez) (?:everything|tout|toutes? (?:les|mes))\b|\b(?:banned|barred|blocked) by (?:the )?(?:client|customer|contact|own|request)|\bque (?:lo|la|le|los|nos|se) (?:le )?(?:borr|elimin|olvid|quit|saq)\w*|\bbaja (?:e ?mails?|sms|tel\w*|correo|publi\w*|newsletter)\b|\blet alone\b|\bleave alone$/,
    ),
  },
  {
    says: /\blasci\w* stare\b|\bmai piu\b|\bplus jamais\b|\bnunca mas\b|\bnie wieder\b|\bknock it off\b|\bstay away\b|\bclear off\b|\bhands off\b|\bnot welcome\b|\bstop it\b|\bget rid\b|\bfatela finita\b/,
  },
  { says: /\bsi (?:e|era) (?:gia )?cancellat\w\b|\b(?:wants?|asked) (?:\w+ )?(?:off|out)$|\bdont (?:return|come back)\b/ },
  {
    says: prefiltered(
      /\b(?:retir|enlev|supprim|sorti|exclu|remov|delet|suppress|drop|anonymi|elimin|borr|quit|sacar|losch|gesperr|cancell|escl|fuera|take off|rmv|cleaned)\w*.{0,40}\b(?:a sa demande|demande (?:de l |du |de la |de )?(?:interesse\w*|client\w*|m|mme|madame|monsieur)|own request|(?:his|her|their) (?:own )?request|by request|su richiesta|lo chiede|ha chiesto|peticion (?:del|propia|expresa)|a peticion|lo (?:ha )?pidio|auf wunsch|wunsch des|data subject|il l a demande\w*|elle l a demande\w*)\b/,
    ),
  },
  {
    says: /\b(?:no|kein|niente|pas de|plus de|ni|ne|weder|neither|sin|senza) (?:e ?mails?|mails?|phone|telefon|telefono|tel|sms|llamadas|telefonate)\b.{0,80}\b(?:only|nur|solo|uniquement|seulement|accepted|accepte|please|svp|bitte|stick|ni|ne|nor|noch|or)\b/,
  },
  { says: /\b(?:do not|dont|never) try again\b|\bnever again\b|\bruf\w* .{0,20}nicht (?:mehr )?an\b/ },
  {
    says: /\b(?:take|takes|took|taken|taking|leave) (?:me|him|her|us) (?:off|out)\b(?! (?:hold|for|to)\b)|\bnehm\w* (?:mich|uns|ihn|sie) .{0,12}(?:raus|heraus|runter)\b/,
  },
  {
    says: /\b(?:mi|ci|lo|la) (?:tolga|tolgano|cancelli|cancellino|rimuova|rimuovano)\b|\b(?:togliete|toglier|cancellate|cancellar|rimuovete|eliminate)(?:mi|ci|lo|la)\b/,
  },
  {
    says: prefiltered(
      /(?<!\b(?:nunca|jamas|no) (?:\w+ ){0,2})\b(?:dad[oa]|dio|darse|pidio|pide|pedido|respond\w+|contest\w+|solicit\w*) (?:ya )?(?:la |de |su )?baja\b(?! (?:por|medica|laboral|(?:de|del) (?:la |el |mi )?(?!boletin|newsletter|lista|correo|nuestr|la|el|mi)\w+))/,
    ),
  },
  { says: /\b(?:get|be) in touch again\b|\bhow many times\b|\bcombien de fois\b/ },
];
