/**
 * What somebody gave up, lost or praised in their own words, and that is no contact: a sale, a call that was cut off, an address that is out of order
 * ("ne souhaite plus vendre", "communication coupée", "mail ne marche plus"). Patterns, for those who take such phrases off a text.
 * @module
 */

/** A clause ends, or goes on with what it is that is sold and bought: "ne souhaite plus vendre son appartement". */
const OF_A_DEAL =
  "(?= ?(?:$|[,;.!?()\\n]|(?:son|sa|ses|leur|leurs|le|la|les|un|une|de|des|cette|ce|pour (?:le moment|l['’]instant)|actuellement|avant|car|the|his|her|their|a|at the moment|right now|now|seine?|ihre?|su|il|suo|sua|momentan|zurzeit)(?!\\p{L})|[dl]['’]))(?![^.;\\n]{0,60}(?<!\\p{L})(?:ni|nor|noch|né|[êe]tre|recevoir|contact\\p{L}*|appel\\p{L}*|mails?|e-?mails?|kontakt\\p{L}*|anruf\\p{L}*|llam\\p{L}*|chiam\\p{L}*|called|calls?|sollicit\\p{L}*|d[ée]march\\p{L}*|relanc\\p{L}*)(?!\\p{L}))";
/** What somebody gave up and is no contact: "ne souhaite plus visiter", "will nicht mehr verkaufen", "plus de mandat". */
const OWN_DEAL = [
  `(?:ne |n['’])?(?:souhait(?:e|ent)|veu(?:t|lent)|d[ée]sire(?:nt)?|compte(?:nt)?|envisage(?:nt)?|pense(?:nt)?) (?:plus|pas) (?:d['’]|de )?(?:vendre|acheter|acqu[ée]rir|louer|visiter|d[ée]m[ée]nager|investir|construire|emprunter|c[ée]der)${OF_A_DEAL}`,
  `(?:no longer wants?|does(?: not|n['’]t) want|do(?: not|n['’]t) want|not looking) to (?:sell|buy|rent|let|move|view|invest)(?: any ?more)?${OF_A_DEAL}`,
  `(?:will|wollen|m[öo]chten?) (?:nicht|nicht mehr) (?:verkaufen|kaufen|mieten|vermieten|umziehen|besichtigen|bauen)${OF_A_DEAL}`,
  `(?:ya )?no quieren? (?:vender|comprar|alquilar|visitar|mudarse|invertir)${OF_A_DEAL}`,
  `non v(?:uole|ogliono) (?:pi[ùu] )?(?:vendere|comprare|acquistare|affittare|visitare|traslocare|investire)${OF_A_DEAL}`,
  `(?:n['’]a |il n['’]y a )?plus de mandats?(?: de vente| exclusif| simple)?${OF_A_DEAL}`,
  "stop (?:les |aux )?visites,? (?:c['’]est |d[ée]j[àa] )?(?:bien|maison|appart\\p{L}*|vendue?|lou[ée]e?|sous compromis|offre accept[ée]e)(?: (?:est |d[ée]j[àa] )?(?:vendue?|lou[ée]e?))?(?!\\p{L})",
];
/** A call that ended before its end. */
const CUT_OFF =
  "(?:communication|conversation|ligne|discussion|visio|appel|call|line|verbindung|gespr[äa]ch|leitung|llamada|comunicaci[óo]n|chiamata|comunicazione|telefonata|linea|l[íi]nea) (?:(?:a [ée]t[ée]|est|s[’']est|was|got|has been|ist|wurde|[èe]|se ha|fue) )?(?:coup[ée]e?|interrompue?|cut off|dropped|disconnected|unterbrochen|abgebrochen|cortad[oa]|caduta|interrott[oa])(?!\\p{L})";
/**
 * An address or a number that is out of order: "mail ne marche plus"; "tel gesperrt" where the note holds no more, since
 * "Tel gesperrt (Kunde)" and "Mail ok, Telefon gesperrt" say who may be called.
 */
const OUT_OF_ORDER =
  "(?:e-?mails?|mails?|courriel|correo|tel|t[ée]l|t[ée]l[ée]phone?|telefono?|tel[ée]fono|telefoon|num[ée]ro|nummer|anschluss|handy|handynummer|rufnummer|portable|mobile|m[óo]vil|cellulare|phone) (?:(?:est|ist|is|est[áa]|[èe]) )?(?:(?:ne )?(?:marche|fonctionne) (?:plus|pas)|(?:geht|funktioniert) (?:leider )?nicht(?: mehr)?|(?:ya )?no funciona|non funziona(?: pi[ùu])?|n[ãa]o funciona(?: mais)?|werkt niet(?: meer)?|(?:no longer|does(?: not|n[’']t)) works?|(?<=^(?:tel|telefon|anschluss|handy|handynummer|rufnummer|nummer) (?:ist )?)gesperrt(?=[ .!]*$))(?!\\p{L})";
/** "Please don't stop sending these!", "never says no". */
const ASKS_TO_GO_ON =
  "(?:please |pls )?(?:do(?: not|n['’]?t)|never) (?:ever )?stop (?:sending|writing|calling|e-?mailing|coming|the (?:newsletters?|e-?mails?))(?: (?:us|me|these|those|this|them|your|the|e-?mails?|newsletters?))*|n['’]arr[êe]tez (?:surtout )?(?:pas|jamais)(?: (?:de |d['’])(?:\\p{L}+[ -]?){1,4})?|(?:bitte )?nicht aufh[öo]ren|h[öo]ren sie (?:bitte )?nicht auf|no dej[ea]n? de (?:enviar|mandar|escribir)\\p{L}*|(?<!\\bse )non smett(?:ete|a|ere) di (?:mandar|inviar|scriver)\\p{L}*|(?:never says?|ne dit jamais|dit jamais|sagt nie|nunca dice(?: que)?|non dice mai(?: di)?) (?:no|non|nein)(?!\\p{L})";

/** Beyond doubt of something else than a refusal. */
export const OWN_DEALS: readonly string[] = [...OWN_DEAL, CUT_OFF, OUT_OF_ORDER, ASKS_TO_GO_ON];

/** Which of two, where they all are one household: "contacter uniquement M.", "ne contacter que Mme Roy". */
const WHICH_OF_TWO =
  "(?:ne )?(?:contacter|appeler|rappeler|joindre|[ée]crire|parler|voir|traiter)(?: (?:à|a|avec))? (?:uniquement|seulement|exclusivement|que|qu['’])(?: (?:à|a|avec))? ?(?:m|mr|mme|mlle|monsieur|madame)\\.?(?: (?!par |via |pour |si |en )[\\p{L}-]{2,30}){0,2}(?=$|[\\s.,;!])(?! ?(?:par|via|pour|si|en cas))";
/** Who asks from where we have it, which a claim follows as often as not. */
const ASKS_WHENCE =
  '(?:how|where) did (?:you|they|we|u) (?:get|find|obtain|have)(?: hold of)? (?:my|his|her|their|our) (?:e-?mail|mail|number|phone|contact|details|data|address|name)(?: (?:address|number|details))?(?= ?[?!.]* ?$)|woher haben sie (?:meine|seine|ihre|unsere) (?:nummer|e-?mail|mail|adresse|daten|telefonnummer)(?:-?adresse)?(?= ?[?!.]* ?$)';
/** Remarked by who calls: a noun, "trop de relances", is a refusal. */
const CHASED = 'trop (?:souvent )?relancée?s?(?= ?(?:$|[,;.!?]))';

/** Of which somebody must judge. */
export const MAYBE_DEALS: readonly string[] = [WHICH_OF_TWO, ASKS_WHENCE, CHASED];
