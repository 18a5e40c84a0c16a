import { MATTERS_OF_WORK } from './matters-of-work.js';

/**
 * What is forgotten, locked, left or opposed and is no contact: a handbag, a valve, a tournament, a reform ("oublie toujours son carnet", "Hauptventil
 * sperren", "contre la peine de mort"). Patterns, for those who take such phrases off a text; what stands beside them is read.
 * @module
 */

/** What people forget to bring, and nothing that we keep of them. */
const FORGETS =
  '(?:oublie(?:nt)?|a oubli[ée]|forgets?|vergisst|olvida|dimentica|vergeet)(?: (?:toujours|souvent|parfois|encore|always|often|immer|oft|siempre|sempre|spesso|altijd|vaak))? (?:son|sa|ses|leurs?|his|her|their|seine?n?|ihre?n?|su|sus|il suo|la sua|zijn|haar)(?! (?:donn|coordonn|compte|fiche|profil|adresse|num[ée]ro|nom|dossier|contact|existence|inscription|historique|mail|e-?mail|data|details|account|record|daten|konto|datos|cuenta|ficha|dati|profilo|gegevens|naam))(?= \\p{L})';
/** What people are against and no contact: a law, a war, a building site. What one of us may be ("la société", "vous") stays. */
const CAUSE =
  '(?:retraites?|r[ée]formes?|peines?|guerres?|projets?|taxes?|imp[ôo]ts?|[ée]oliennes?|nucl[ée]aire|vaccins?|vaccination|ch[ôo]mage|immigration|avortement|corrida|chasse|p[ée]ages?|zfe|pass sanitaire|mariage|gpa|pma|ogm|pesticides|m[ée]ga-?bassines?|autoroutes?|parkings?|antennes?|5g|linky|privatisation|austérit[ée]|violences?|racisme|discriminations?|peine de mort|war|reform|tax(?:es)?|death penalty|wind ?farms?|abortion|brexit|atomkraft|krieg|windr[äa]der|todesstrafe|guerra|reforma|pena de muerte|pena di morte|riforma|oorlog|kernenergie)';
const AGAINST = `(?<!(?:plainte|r[ée]clamation|recours|litige|proc[èe]s) )(?:contre|against|gegen|contra|contro|tegen) (?:(?:les?|la|un|une|des|ce|cette|the|das|die|den|el|los|las|il|lo|i|gli|de|het|tout[e]?) |l['’])?(?:\\p{L}+ ){0,2}${CAUSE}(?!\\p{L})(?: [àa] \\d+ ans)?(?:,? (?:tr[èe]s|plut[ôo]t|totalement|fermement|strongly|sehr|muy|molto|zeer) oppos\\p{L}*)?`;
const OPPOSITION_PARTY =
  "(?:soutient|supporte|vote|supports?|votes? for|unterst[üu]tzt|apoya|sostiene|steunt) (?:pour )?(?:l['’]|the |die |la )?oppos\\p{L}+|(?:[ée]lue?|d[ée]put[ée]e?|conseill[eè]re?|chef(?:fe)?|leader|membre|parti|groupe|partido|partito|member) (?:(?:d|of the|de la|dell|di) |d['’]|de l['’]|dell['’])(?:opposition|oposici[óo]n|opposizione)|opposition (?:leader|party|municipale|politique)";
/** What is locked in a house or a works. */
const LOCKED =
  "(?:\\p{L}{0,20}(?:ventil|schrank|wasser|strom|stra(?:ß|ss)e|stromkreis|zufahrt|einfahrt|treppe|aufzug|gasz[äa]hler|heizung)|(?:wasser|gas|absperr)hahn|(?:hof|garagen|werks|eingangs)?tor|(?:haus|wohnungs|eingangs)?t[üu]re?|(?:wasser|gas|strom|haupt|steig)leitung|h[öo]rer)(?: (?:ist|war|wird|wurde|muss|bitte|noch|wieder|an|aus))* (?:ge|ab|zu)?sperr(?:en|t)|(?:vanne|robinet|portail|rue|route|porte|arriv[ée]e d['’]eau) (?:est |[ée]tait )?bloqu[ée]e?";
/** Goods that are not on the market, or not there yet. */
const OFF = '(?:wants?|looks? for|looking for|prefers?|sucht|cherche|veut) off-(?:market|plan|peak|road|grid|site|season|street)';
/** A list of presents, of guests, of those who wait. */
const OTHER_LIST =
  "(?:liste d['’]attente|liste de (?:mariage|naissance|cadeaux)|waiting list|guest list|wedding list|gift list|wish ?list|hochzeitsliste|warteliste|g[äa]steliste|wunschliste|lista (?:de )?(?:bodas|espera|invitados|regalos)|lista (?:nozze|regali|d['’]attesa|invitati)|wachtlijst|gastenlijst|verlanglijst)";
const OFF_A_LIST = `(?:tolt[oaei]|rimoss[oaei]|cancellat[oaei]|removed|taken|retir[ée]e?s?|supprim[ée]e?s?|enlev[ée]e?s?|gestrichen|quitad[oa]s?|eliminad[oa]s?|geschrapt|verwijderd)(?: (?:off|from|out of|the|de|du|des|la|le|les|von|aus|der|dem|del|della|dalla|di|dal|van|uit|het|sa|son|leur|their|his|her))* ${OTHER_LIST}`;
/** Sports, lenses and what somebody does not bear. */
const TOUCH =
  "(?:kein|keine|keinen) kontakt(?:sport\\p{L}*|linsen|formular|allergi\\p{L}*|pflege|grill)|no contact(?: (?:sports?|lens(?:es)?|form)| with (?:[\\p{L}]+ )?(?:pillows?|feathers?|pets?|cats?|dogs?|animals?|nuts|gluten|latex|metal|dust|water|chlorine|sun))|(?:pas|plus|aucun) de contact (?:moteur|[ée]lectrique|avec (?:l['’]eau|le sol|les animaux|les allerg\\p{L}+|le gluten))|(?:pas|plus) de contact moteur";
const PURGED =
  "purge (?:du|de la|des|de l['’]|d['’]un|d['’]une|de) ?(?:droits? de pr[ée]emption|hypoth\\p{L}*|pr[ée]emption|circuit|radiateurs?|chauffage|ballon|freins?|privil[èe]ges?|inscriptions? hypoth\\p{L}*|chaudi[èe]re|r[ée]seau|canalisations?|d[ée]lais?)";
/** More of what makes a house or a contract better. */
const BETTER =
  '(?:stabilit[ée]|puissance|places?|espaces?|confort|d[ée]bit|s[ée]curit[ée]|autonomie|couleurs?|luminosit[ée]|lumi[èe]re|rangements?|hauteur|surface|garanties?|couverture|m[èe]tres?(?: carr[ée]s)?|m2|chambres?|fonctionnalit[ée]s|budget|marge|remises?|rendement|volumes?|stock|souplesse|flexibilit[ée]|visibilit[ée]|libert[ée]|calme|soleil|intimit[ée]|ind[ée]pendance|responsabilit[ée]s?|heures?|vacances|nature|jardin|sport)';
const WANTS_MORE = `(?:ne |n['’])?(?:veut|veulent|voudrait|souhaite|souhaitent|cherche|demande|aimerait) plus (?:de |d['’])${BETTER}(?!\\p{L})`;
/** What somebody has had enough of, and is none of our messages. */
const NO_MORE_OF =
  '(?:m[öo]chten?|will|wollen|braucht|w[üu]nscht) keine?n? \\p{L}{0,20}(?:heizung|anlage|wartung|versicherung|kredit|vertrag|katzen?|hunde?|kinder|auto|wagen|k[üu]che|fenster|t[üu]ren|pumpe|kohle|[öo]l|gas|fleisch|milch|garten|haus|wohnung) mehr';
const EVENT =
  '(?:turnier|training|kurs|fest|ausflug|workshop|seminar|essen|lager|unterricht|schwimmkurs|lauf|wettkampf|sponsorloop|toernooi|cursus|evenement|diner|wandeling|uitje|etentje|wedstrijd|breakfast|lunch|dinner|housekeeping|insurance|gift wrap(?:ping)?|spa|excursion|parking|pension|tournoi|stage|cours|sortie|repas|d[îi]ner)';
/** What is sent about it is none of it: "opted out of insurance emails". */
const SENT =
  '(?! (?:e-?mails?|mails?|mailings?|newsletters?|nl|updates?|alerts?|sms|texts?|calls?|communications?|marketing|lists?|listes?|notifications?|reminders?|offers?))';
const LEFT_AN_EVENT = `(?:hat sich |haben sich )?(?:vom|von der|f[üu]r (?:das|den|die)|beim) \\p{L}{0,14}${EVENT} abgemeldet|afgemeld voor (?:de|het) \\p{L}{0,14}${EVENT}|opted out of (?:the )?${EVENT}(?!\\p{L})${SENT}|(?:d[ée]sinscrite?|d[ée]sist[ée]e?) (?:du|de la|de l['’]|au) ?${EVENT}(?!\\p{L})${SENT}`;
const DEBIT =
  '(?:(?:sepa-?)?lastschrift(?:mandat)?|sepa-?mandat|einzugserm[äa]chtigung|mandat sepa|autorisation de pr[ée]l[èe]vement|direct debit(?: mandate)?|mandato sepa|domiciliaci[óo]n|incasso(?:machtiging)?)(?: (?:ist|wurde|is|was|est|a [ée]t[ée]|ha sido))* (?:widerrufen|gek[üu]ndigt|revoked|cancelled|r[ée]voqu[ée]e?|annul[ée]e?|revocad[oa]|revocat[oa]|ingetrokken)';
/** Where something was read. */
const IN_PRINT = "article \\d+ (?:du|de la|de l['’]|dans (?:le|la)) ?(?:journal|magazine|num[ée]ro|presse|[ée]dition|revue|bulletin)";

/** Letters that others wrote, and what neighbours and authorities are against. */
const OF_THIRD_PARTIES =
  "(?:courriers?|lettres?|comptes?[- ]rendus?) (?:du|de la|de son|de sa|d['’]un|d['’]une|de l['’]) ?(?:m[ée]decin|docteur|dr|ophtalmo\\p{L}*|sp[ée]cialiste|cardiologue|orl|mairie|banque|notaire|assurance|mutuelle|bailleur|employeur|[ée]cole)(?: traitant)?|opposition (?:des|de la|du|de l['’]) ?(?:riverains?|voisin\\p{L}*|pr[ée]fecture)";
/** Papers and goods that were refused, taken back or are out of stock. */
const OF_GOODS =
  "(?:der |gegen (?:die|eine) )rechnung (?:hat |wurde )?widersprochen|maakte? bezwaar tegen (?:de |het |een )?(?:factuur|boete|aanslag|vergunning|huurverhoging)|(?:chiede |richiesta )?(?:la )?cancellazione (?:dell['’]ordine|del(?:la)? (?:prenotazione|volo|visita))|mai pi[ùu] (?:avuto )?problemi|niet meer leverbaar|removed from (?:the )?(?:basket|cart)|refuse (?:les |des |la |le )?(?:tickets?(?: resto| restaurant)?|ch[èe]ques?|esp[èe]ces|cb|sacs?|emballages?)|insister sur (?:le|la|les) (?:prix|tarifs?|remises?|garanties?|produits?|d[ée]lais?)|donn[ée]es techniques";
/** What is not to be done in a house, with a contract, or by whom somebody is called how: "geen telefoon op zaal", "ne pas réactiver l’option". */
const OF_A_SERVICE =
  "(?:ne (?:pas|plus)|nicht (?:mehr|wieder)|do not|don['’]t) r[ée]?-?activer? (?:l['’]option|la ligne|le forfait|le roaming|l['’]alarme|la carte|le renvoi|the (?:option|roaming|alarm|line))(?: roaming| internationale?)?|geen telefoon op (?:de )?(?:zaal|kamer|werkvloer|school|werkplek)|do not call (?:the )?(?:guest )?room|no volver a ofrecer (?:el|la) (?:plan|tarifa|modelo|opci[óo]n|seguro)(?: \\p{L}+)?|niets meer (?:geven|betalen|doneren) dan (?:€ ?)?\\d+(?: euro)?|keine zusendung der (?:batterien|ware|teile|akkus|ger[äa]te|brille|linsen|medikamente)";
const OF_OTHERS =
  "abmahnung (?:von|an|gegen|f[üu]r|wegen) (?:\\p{L}+ )?(?:mitarbeiter|arbeitnehmer|angestellte|kolleg|azubi|mieter|nachbar)\\p{L}*|supporte (?:pas|plus) d['’][êe]tre appel[ée]e? (?:monsieur|madame|mademoiselle|mme|mlle|par son (?:pr[ée]nom|nom))|never gave permission to (?:subcontract|park|enter|build|sublet)|never writes(?=,? (?:but |always )?(?:prefers|likes|wants) (?:a |to )?(?:call|phone|talk|speak)\\p{L}*)";

const THINGS: readonly string[] = [
  FORGETS,
  AGAINST,
  OPPOSITION_PARTY,
  LOCKED,
  OFF,
  OFF_A_LIST,
  TOUCH,
  PURGED,
  WANTS_MORE,
  NO_MORE_OF,
  LEFT_AN_EVENT,
  DEBIT,
  IN_PRINT,
  OF_THIRD_PARTIES,
  OF_GOODS,
  OF_A_SERVICE,
  OF_OTHERS,
  ...MATTERS_OF_WORK,
];

/** What is joined to such a thing shares its verb: "refuse les tickets et les mails", "retirée de la liste d’attente et de la newsletter". */
const GOES_ON = '(?!\\p{L})(?! ?[+&/] ?\\p{L})(?!,? (?:et|and|und|y|e|ed|en|ni|ou|or|oder|sowie|ainsi que|as well as|plus|mais aussi) )';
/** Beyond doubt of something else than a refusal. */
export const OTHER_THINGS: readonly string[] = THINGS.map((thing) => `(?:${thing})${GOES_ON}`);
