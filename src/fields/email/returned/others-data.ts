/**
 * Words by which people note whose a number or an address is: plain, in six languages.
 * @module
 */

/** What a number is called, and what may be a call as well. */
export const PHONE =
  '(?:numeros?(?: de (?:tel|telephone|telefono|portable))?|numero di (?:telefono|cellulare)|num|n|nr|no|portable|mobile|gsm|fixe|ligne(?: directe)?|phone(?: number| no)?|(?:mobile|cell|tel|phone|telephone) ?(?:number|no|nr|phone)|cell|landline|number|handy(?:nummer)?|(?:telefon|ruf|mobil)?nummer|festnetz|movil|telefono|cellulare|cel|linea|mobiel(?: nummer|nummer)?|telefoonnummer|gsm nummer)';
export const CALL = '(?:tels?|telephone|telefon|telefoon)';
/** What an address is called, and what may be a message as well. */
export const ADDRESS =
  '(?:adresses? (?:e ?)?(?:mail|courriel|electronique)|(?:boite|bal|compte) (?:e ?)?mail|bal|(?:e ?)?mail ?(?:address|adresse?|adres|account|box)|e ?mail ?(?:address|adresse?|adres)|direccion de (?:correo|e ?mail|mail)|correo electronico|indirizzo (?:e ?)?mail|indirizzo di posta(?: elettronica)?|casella (?:di posta|mail|e ?mail)|mailbox)';
export const MESSAGE = '(?:(?:e ?)?mails?|courriel|correo|posta)';

const KIN =
  'fils|fille|mari|femme|cop(?:ine|ain)|ex|mere|pere|frere|soeur|conjointe?|epou(?:x|se)|compagn(?:on|e)|maman|papa|oncle|tante|neveu|niece|mamie|papi|petite? (?:fils|fille|amie?)|(?:belle|grand) mere|(?:beau|grand) pere|beau frere|belle (?:soeur|fille)|beau fils|gendre|bru|cousine?|' +
  'son|daughter|husband|wife|mother|father|mum|mom|dad|brother|sister|partner|boyfriend|girlfriend|nephew|niece|uncle|aunt|(?:mother|father|brother|sister|son|daughter) in law|grand(?:mother|father|son|daughter)|' +
  'sohn(?:es)?|tochter|mann(?:es)?|frau|ehe(?:mann|frau)|mutter|vaters?|bruders?|schwester|schwagers?|schwagerin|schwieger(?:mutter|vater|sohn|tochter)|oma|opa|onkel|neffen?|nichte|enkel(?:in)?|lebensgefahrt(?:e|in)|' +
  'hij[oa]|marido|mujer|espos[oa]|madre|herman[oa]|novi[oa]|suegr[oa]|cunad[oa]|ti[oa]|sobrin[oa]|niet[oa]|abuel[oa]|' +
  'figli[oa]|marito|moglie|mamma|fratello|sorella|compagn[oa]|suocer[oa]|cognat[oa]|zi[oa]|nipote|nonn[oa]|fidanzat[oa]|' +
  'zoon|dochter|man|vrouw|moeder|vader|broer|zus(?:ter)?|schoon(?:moeder|vader|zoon|dochter|broer|zus)|tante|neef|nicht|vriend(?:in)?|echtgeno(?:ot|te)';
const NEAR =
  'voisine?s?|neighbou?rs?|nachbarn?|nachbarin|vecin[oa]|vicin[oa](?: di casa)?|buur(?:man|vrouw)|buren|homonyme|namesake|amie?|friend|freund(?:in|es)?|amig[oa]|amic[oa]|collegue|colleague|kolleg(?:e|en|in)|collega|compan(?:ero|era)';
const ADVISERS =
  '(?:expert )?comptable|cabinet comptable|accountant|bookkeeper|steuerberaters?|steuerberaterin|gestoria|asesoria|asesor|commercialista|boekhouder|accountantskantoor|avocate?|lawyer|solicitor|notaire|notary|tut(?:eur|rice)|curat(?:eur|rice)';
/** Those who had it before, or from whom somebody has parted. */
const FORMER =
  '(?:ex|ancien|ancienne|precedente?|former|previous|old|ehemaligen?|fruheren?|vorherigen?|alten|antigu[oa]|anterior|vecchi[oa]|precedente|oud|vorige|voormalige) (?:standard |directeur |cabinet )?(?!(?:mail|e|email|numero|tel|telephone|number|adresse|address|portable|mobile|nummer|correo|indirizzo|client|cliente|customer|kunde|klant)(?: |$))\\S+';
export const OWNER = `(?:${FORMER}|${KIN}|${NEAR}|${ADVISERS})`;
const RELATIVES = `(?:${KIN}|voisine?|neighbou?r|nachbar(?:in)?|vecin[oa]|vicin[oa]|buurman|buurvrouw)`;
/** The same where a header asks whose it is, and a cell names them. */
export const OWNER_ALONE = `(?:(?:le|la|l|sa|son|ses|the|his|her|their|seine?|ihre?|der|die|su|el|il|suo|sua|zijn|haar|de) )?(?:${FORMER}|${KIN}|${NEAR}|${ADVISERS}|famille|family|familie|familia|famiglia|parents?|eltern|ouders|padres|genitori|enfants?|kind)`;

/** What stands between what it is and whose. */
const POSSESSIVE =
  '(?:(?:la|le|l|les|sa|son|ses|leur|un|une|the|his|her|their|a|an|der|dem|den|seine[mrs]?|ihre[mrs]?|su|sus|el|il|lo|suo|sua|zijn|haar|de|het|een) )?';
const OF = `(?:(?:de la|de l|de|du|d|of|vom|von der|von|der|des|del|della|dello|dell|di|van) )${POSSESSIVE}`;
/** Said as a fact: "phone belongs to his wife", "nummer is van de buurvrouw", "portable = celui de la voisine". */
const IS =
  '(?:(?:c |ce |now |en fait |actually |jetzt |eigentlich )*(?:est|is|s|ist|es|e|are|was|war|etait|era)(?: en fait| actually| now| jetzt| eigentlich)? (?:(?:celui|celle|that|those|the one) )?|(?:celui|celle|that) |belongs to |belonging to |appartient (?:a |au )|gehort (?:jetzt |eigentlich )?|pertenece a(?:l)? |appartiene (?:a|al|alla) |hoort (?:bij|toe aan) |(?:is |ist )?partagee?s? avec (?=(?:son |sa |l )?ex))';
const OWNED = `(?:${OF}|a |aan |al |alla |${POSSESSIVE})${OWNER}`;
/** Under an assertion, whichever noun: a message does not belong to somebody. */
export const asserted = (noun: string): string =>
  `(?<![^ ])${noun} ${IS}${OWNED}(?![^ ])(?! (?:de |du |name|maiden|recu|received|reply))|(?<![^ ])${noun} (?:${IS})?(?:standard|accueil|switchboard|zentrale|centralita|centralino|receptie) (?:de|d|of|der|von|di|van) ${POSSESSIVE}${FORMER}(?![^ ])|(?<![^ ])(?:that|this|it|number|c est|ce) ?(?:is|s|est)? (?:his|her|the|their) ${OWNER} s ${noun}(?![^ ])|` +
  `(?<![^ ])c est (?:le |la |l |un |une )${noun} ${OF}${OWNER}(?![^ ])|^(?:(?:sa|son|la|le|his|her|the|seine?|ihre?|su|suo|sua|zijn|haar) )?${RELATIVES} (?:c est (?:son|sa)|it s (?:her|his)|that s (?:her|his)|ist (?:ihr|sein)e?|es su|e il suo|is (?:haar|zijn)|ihr|ihre|haar) ${noun}$`;
/** Said by a bare genitive: "Handy der Tochter", "móvil de su hija", "nummer van zoon". */
export const genitive = (noun: string): string => `(?<![^ ])${noun} ${OF}${OWNER}(?: partie?)?(?![^ ])`;
/** That it is not theirs. */
export const notTheirs = (noun: string): string =>
  `(?<![^ ])${noun}(?: \\S+){0,6} (?:(?:n est )?pas (?:le sien|la sienne|a (?:lui|elle))|(?:is |s )?not (?:his|hers|theirs|her own|his own)(?! (?:\\S))|gehort (?:ihm|ihr) nicht|nicht (?:seine|ihre|seins|ihres)(?! \\S)|no es (?:suyo|suya|su)(?: ${noun})?|non (?:e )?(?:il )?(?:suo|sua)|niet van (?:hem|haar))(?![^ ])`;
/** That nobody is to use it, and no time is named. */
export const notToUse = (noun: string): string =>
  `(?<![^ ])${noun} (?:(?:a |est a |is |ist )?(?:ne (?:pas|plus)|ne pas) (?:l |le |la )?(?:utiliser|composer|employer)|(?:do not|don t|not to|no longer|should not|must not|not)(?: be)?(?: to be)? used?|nicht (?:mehr )?(?:zu )?(?:benutzen|verwenden|nutzen)|no (?:usar|utilizar)|non (?:usare|utilizzare|piu usare)|niet (?:meer )?(?:te )?gebruiken)(?! (?:le|la|les|l|ce|cette|cet|avant|apres|before|after|pendant|entre|the|this|vor|nach|der|die|das|den|antes|prima|voor|na|pour|for|fur|para|per|\\d+)(?: |$))(?![^ ])`;
/** Of a header over a yes or a no. */
export const flagged = (noun: string): string =>
  `^(?:(?:is|est|ist|flag|ind) )?${noun} (?:(?:perso(?:nnel(?:le)?)?|prive|privee|pro|personal|private) )?(?:${OF})?${POSSESSIVE}(?:${RELATIVES}|${NEAR}|${ADVISERS})(?: ?(?:flag|o n|y n|oui non|yes no))?$`;
