import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Things that were refused, by the contact or by us, and are no contact: a goodwill gesture, a quote, one offer, a tender, an admission ("geste commercial
 * refusé", "hat unser Angebot abgelehnt", "rejected proposal"). One offer that was turned down refuses no others (docs/decisions.md); several offers, or any,
 * are what is sent to prospects, and stay ("refuse vos offres commerciales", "toute offre refusée").
 * @module
 */

const REFUSED_FR = '(?:refus|d[ée]clin|rejet)[ée]e?';
/** No one thing, but all of its kind, or one beside another that is refused with it. */
const NOT_ANY =
  '(?<!(?<!\\p{L})(?:toutes?|tous|tout|aucune?|chaque|any|all|every|each|no|keine?|jede[sr]?|alle|cada|toda|ning[uú]na?|ogni|qualsiasi|nessuna?|elke?|geen|qualquer|nenhuma|et|ou|ni|and|or|nor|und|oder|y|o|e|&) )';
/** A clause ends, or goes on with who refused, when or why: what comes by a means is left as it is ("refuse l'offre commerciale par mail"). */
const ENDS =
  "(?= ?(?:$|[,;.!?:()\\n/|+–—-]|(?:par (?:la|le|les|l['’]|son|sa|leur|notre|lui|elle)|pour (?!tou)|car|cause|faute|suite|mais|en \\d|le \\d|hier|trop|au (?:profit|motif|pr[ée]texte)|[àa] cause|apr[èe]s|by (?:the|his|her|their|our)|because|due|for (?!all|any)|on \\d|as|but|too|last|wegen|weil|am \\d|aber|por|pero|per|ma|perch[ée]|maar|omdat|mas)(?!\\p{L})))";

/** What no prospecting is made of, whatever stands beside it. */
const SURE_FR =
  "(?:geste (?:commercial|co)|remises?(?: commerciales?)?|ristourne(?: commerciale)?|rabais(?: commercial)?|r[ée]duction commerciale|devis(?: commercia(?:l|ux))?|avoir commercial|bail commercial|contrat commercial|partenariat commercial|appel d['’] ?offres?|appel [àa] projets?|expertises?|(?:reprise|rachat)(?! (?:des? |du |d['’])?(?:contact|relation|[ée]change|dialogue|discussion|rdv|rendez|appel|mail|relance|suivi)))";
/** One offer, with what it is of. */
const OFFER_FR =
  "(?:contre-?)?(?:offre|proposition|propale|propal)(?: (?:commerciale|tarifaire|financi[èe]re|de (?:prix|reprise|financement|partenariat|service|contrat|stage|poste|vente|rachat|r[èe]glement)|d['’](?:achat|emploi|embauche|essai|entretien)))?";
const THE_FR = "(?:(?:de |d['’])?(?:la |le |cette |ce |notre |votre |une |un |sa |son |ma |mon |leur )|(?:de )?l['’]|du )";
const REFUSES_FR = '(?:a (?:poliment )?(?:refus|d[ée]clin|rejet)[ée]|ont (?:refus|d[ée]clin|rejet)[ée]|refuse|refus|rejette|d[ée]cline)';

const OFFER_EN = '(?:offer|proposal|quote|quotation|bid|tender|counter-?offer|goodwill gesture|estimate|pitch deck)';
const KIND_EN = '(?:(?:commercial|sales|price|pricing|final|latest|first|last|initial|revised|renewal|counter|business|marketing) )?';
const OFFER_DE =
  '(?:(?:werbe|preis|kauf|gegen|inzahlungnahme|finanzierungs|reparatur|wartungs|miet|job|stellen)?-?angebot|kostenvoranschlag|offerte|vorschlag|kulanz(?:angebot)?)';
const OFFER_ES =
  '(?:oferta|propuesta|contraoferta|presupuesto|cotizaci[oó]n|licitaci[oó]n)(?: (?:comercial|econ[oó]mica|de precio|de compra|de colaboraci[oó]n))?';
const OFFER_IT =
  "(?:offerta|proposta|controproposta|preventivo|gara d[’']appalto)(?: (?:commerciale|economica|di acquisto|di collaborazione))?";
const OFFER_NL = '(?:offerte|aanbod|voorstel|aanbieding|prijsvoorstel)';
const OFFER_PT = '(?:proposta|oferta|or[çc]amento|contraproposta)(?: (?:comercial|de pre[çc]o|de compra))?';

/** What is left of them in schools and where people are hired: who was not taken was told so. */
const NOT_TAKEN =
  "(?:d['’](?:admission|inscription|embauche|indemnisation|expertise)|de (?:candidature|bourse|pr[êe]t|stage|dossier|cr[ée]dit|financement|prise en charge|visa|remboursement))";
const PAPER_FR = '(?:e-?mails?|mails?|courriels?|courriers?|lettres?|notifications?|r[ée]ponses?)';
/** Who leaves a course, a club or a parking, and no mailing. */
const PLACE_FR =
  "(?:(?:[àa] |de )?(?:la |l['’]|au |du |sa |son |le |notre )?(?:salle(?: de sport| de fitness)?|club|gym|fitness|piscine|cantine|parking|cours(?: (?:de|du) \\p{L}{2,15})?|session|aquagym|coaching|transport scolaire|garderie))";
const MORE_LEFT =
  '(?! ?(?:et|ni|ou|/|\\+|&|,) ?(?:de |du |des |la |les |l.){0,2}(?:newsletters?|nl|e-?mail|sms|appel|t[ée]l|courrier|pub|tout|list|infos?))';
const DAY = '(?: (?:le|au|du|depuis|fin|en|d[èe]s)(?!\\p{L}))?';

const PLAIN: readonly string[] = [
  `${NOT_ANY}${SURE_FR} (?:a [ée]t[ée] |est |[ée]tait |non |d[ée]j[àa] )?${REFUSED_FR}s?(?!\\p{L})${ENDS}`,
  `${REFUSES_FR} (?:${THE_FR}|de |d['’])?${SURE_FR}(?!\\p{L})`,
  `${NOT_ANY}${OFFER_FR} (?:a [ée]t[ée] |est |poliment )?${REFUSED_FR}(?!\\p{L})${ENDS}`,
  `${REFUSES_FR} ${THE_FR}${OFFER_FR}(?!\\p{L})${ENDS}`,
  `ne (?:souhaite|souhaitent|veut|veulent|d[ée]sire|compte|peut) (?:pas|plus) donner suite (?:[àa] |au )(?:${THE_FR})?(?:${OFFER_FR}|${SURE_FR})(?!\\p{L})${ENDS}`,
  `(?<=^|[,;.:!?(\\n] ?|l['’]|(?:son|leur|notre|mon|mais|car) )(?:(?:assurance|assureur|mutuelle|opco|cpam|caf|pr[ée]fecture)|(?:la|sa|leur|ma) banque) (?:a refus[ée]|refuse)(?! (?:d['’]|de |que |nos |vos |tou))(?!\\p{L})`,
  "radi[ée]e?s? (?:de l['’]arm[ée]e|du barreau|de l['’]ordre(?: des \\p{L}{2,20})?|des cadres|de p[ôo]le emploi|de france travail|de l['’][ée]cole|du lyc[ée]e|du coll[èe]ge|de l['’]universit[ée])(?!\\p{L})",
  // What the police and a bank oppose.
  '(?:v[ée]hicule|voiture|carte grise|ch[èe]que|carte bancaire|cb|rib) sous opposition(?!\\p{L})',
  "(?:dossier|colis|commande|carte|dipl[ôo]me|kit|lot|billets?|badge) [àa] retirer (?:au|aux|[àa] l['’]|[àa] la|en (?:magasin|boutique|agence)|sur place|avant|le \\d|d[èe]s)(?!\\p{L})",
  `${PAPER_FR} de refus ${NOT_TAKEN}(?: (?:envoy|adress|transmis|parti|exp[ée]di)\\p{L}*)?(?!\\p{L})`,
  `d[ée]s(?:abonnement|abonn[ée]e?|inscrite?|inscription) ${PLACE_FR}(?!\\p{L})${MORE_LEFT}(?=${DAY}\\s*(?:$|[,;.!?()\\n\\d]))`,
  `(?:has |have |had |they |he |she |was |client |customer ){0,3}(?:declined|refused|rejected|turned down) (?:our|the|this|my|that|a|an|his|her|your) ${KIND_EN}${OFFER_EN}(?!\\p{L})${ENDS}`,
  `${NOT_ANY}(?:declined|refused|rejected) (?:commercial |sales |price |business )?${OFFER_EN}(?!\\p{L})${ENDS}`,
  `${NOT_ANY}(?:commercial |sales |price |our |the )?${OFFER_EN} (?:was |has been |got )?(?:declined|refused|rejected|turned down)(?!\\p{L})${ENDS}`,
  '(?:declined|refused|rejected|turned down) (?:our |the |a |this )?(?:marketing|advertising|seo|ppc|social media) (?:package|audit|retainer|plan|proposal|contract|budget|campaign)(?!\\p{L})',
  `(?:hat |haben )?(?:unser|das|dieses|mein|ihr|den|unseren|die|unsere) (?:letztes |erstes )?${OFFER_DE} (?:wurde |hat er |dankend |h[öo]flich )?(?:abgelehnt|ausgeschlagen)(?!\\p{L})`,
  `lehnt(?:e|en)? (?:unser|das|dieses|mein|den|unseren) ${OFFER_DE} (?:dankend )?ab(?!\\p{L})`,
  `(?:ha |han |ha[n]? )?(?:rechaz[oóa]|rechazado|declin[oó]|rehus[oó]|desestim[oó]) (?:la|nuestra|el|nuestro|esta|este|una|su) ${OFFER_ES}(?!\\p{L})${ENDS}`,
  `${NOT_ANY}${OFFER_ES} (?:fue |ha sido |est[áa] )?(?:rechazad[oa]|declinad[oa]|desestimad[oa])(?!\\p{L})${ENDS}`,
  `(?:ha |hanno )?(?:rifiutat[oa]|rifiuta|declinat[oa]|respint[oa]) (?:l['’] ?|la |il |la nostra |il nostro |questa |una )${OFFER_IT}(?!\\p{L})${ENDS}`,
  `${NOT_ANY}${OFFER_IT} (?:[èe] stat[oa] )?(?:rifiutat[oa]|respint[oa]|declinat[oa])(?!\\p{L})${ENDS}`,
  `(?:heeft |hebben )?(?:ons|onze|het|de|dit|deze|mijn) (?:commerci[ëe]le? )?${OFFER_NL} (?:is |werd )?(?:afgewezen|geweigerd|afgeslagen)(?!\\p{L})`,
  `(?:recusou|rejeitou|declinou|recusa) (?:a |o |a nossa |o nosso |nossa |esta )${OFFER_PT}(?!\\p{L})${ENDS}`,
  `${NOT_ANY}${OFFER_PT} (?:foi )?(?:recusad[oa]|rejeitad[oa])(?!\\p{L})${ENDS}`,
];
/** A letter of ours most likely; who wrote it is not said. A visit is one way to be prospected. */
const LIKELY: readonly string[] = [
  `(?<=^|[,;.:(\\n] ?|notre )${PAPER_FR} de refus (?:a [ée]t[ée] |bien )?(?:envoy|adress|transmis|exp[ée]di)[ée]?e?s?(?! (?:par|de|du))(?!\\p{L})`,
  `${NOT_ANY}appel de fonds refus[ée](?!\\p{L})`,
  `visite commerciale refus[ée]e? (?:pour|cause|[àa] cause|car)(?!\\p{L})`,
];

/** More is refused with it: "a refusé l'offre et les mails". */
const ALONE =
  "(?! ?[,/&+]? ?(?:(?:et|ou|ni|and|or|nor|und|oder|y|o|e|en|ainsi que|as well as) )?(?:(?:de|du|des|les?|la|nos|our|the|any|unsere|los|las|gli|i|of) |[dl]['’]){0,3}(?:e-?mails?|mails?|mailings?|newsletters?|nl|courriels?|sms|textos?|appels?|calls?|courriers?|letters?|pubs?|relances?|contacts?|tou(?:te?)?s?|all|any|anything|everything|further|more|other|autres?|future|alles?|weitere[nrs]?|anrufe?|briefe?|werbung|llamadas|correos|todo|tutt[oie]|chiamate|telefoontjes|suivi|d[ée]marchage|prospection|marketing|d[ée]finitivement)(?![\\p{L}]))";
const anyOf = (phrases: readonly string[]): RegExp => prefiltered(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})${ALONE}`, 'giu');
const plain = anyOf(PLAIN);
const likely = anyOf(LIKELY);
const MAY_BE =
  /refu[st]|sous oppos|donner suite|rejet|rejec|d[ée]clin|turned|abgel|lehnt|ausgesch|rechaz|rehus|desesti|rifiut|respint|afgew|geweig|afgesl|recus|rejeit|radi[ée]|retirer|d[ée]sabon|d[ée]sinscri/i;

/** A text without the things that were refused in it, and whether somebody must read it all the same; itself where it holds none. */
export const withoutRefusedThings = (text: string): { readonly rest: string; readonly mayBeContact: boolean } => {
  if (!MAY_BE.test(text)) return { rest: text, mayBeContact: false };
  const said = text.replace(plain, ' ');
  const rest = said.replace(likely, ' ');
  return { rest, mayBeContact: rest !== said };
};
