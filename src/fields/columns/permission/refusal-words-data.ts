import { anyOf } from '../objects/any-of.js';

/**
 * Words of headers by which somebody refuses, on folded words, in French, English, Spanish, German and Italian, and the usual ones of Dutch,
 * Portuguese, Swedish, Norwegian, Danish, Finnish and Polish. The labels of `scripts/evaluate/refusals` measure them.
 * @module
 */

/** The same, in the words of people, of requests to be forgotten, of lists in other countries, and run together. */
const REFUSES_TOO = String.raw`
    (?:(?:in|zur) )?ruhe (?:ge)?lass\w*|lass\w* (?:mich|uns|ihn|sie|bitte) in (?:ruhe|frieden)|laiss\w* (?:\w+ ){0,2}(?:tranquilles?|en paix)|fich\w* (?:\w+ )?la paix|
    leave (?:\w+ )?(?:alone|in peace|be)|dej[ae]\w* (?:\w+ ){0,2}(?:en paz|tranquil\w+)|lasci\w* (?:\w+ ){0,2}(?:in pace|tranquill\w+)|met rust (?:ge)?lat\w*|(?:will|wollen|mochten?|wunscht|wunschen) (?:\w+ )?(?:nix|nichts|
    nie|keine?\w?) (?:mehr )?(?:\w+ ){0,2}(?:horen|bekommen|erhalten|wissen|haben|werbung|post|mails?|anrufe)|veut plus (?:\w+ ){0,2}(?:entendre|parler|rien|nous|etre)|
    (?:embet|ennui|ennuy|harcel|saoul|tann|fatigu|approch|insist)\w* (?:pas|plus|jamais)|touchez? (?:pas|plus)(?! (?:de|d|le|la|les|l|aux?)\b)|(?:ne )?pas (?:toucher|
    embeter|ennuyer|harceler|insister)|n en (?:veut|veulent|voulons) (?:plus|pas)|right to (?:delete|erase|erasure|object|opt ?out)|(?:don t|dont|do not|stop|never|quit|no more) (?:bug|bother|pester|hassl|harass|chas|spam|nag|annoy|touch)\w*|hands off|^(?:back off|keep away|steer clear|finger weg|pfoten weg|handen af|giu le mani)$|^(?:ne )?(?:veut|souhaite|demande|desire) (?:plus )?rien$|^no quiere (?:nada|saber nada)(?: mas)?$|^non vuole (?:piu )?(?:niente|nulla)$|^(?:will|mochte) nichts(?: mehr)?$|^wants nothing(?: more)?$|^wil niets(?: meer)?$|
    niet (?:meer )?(?:lastig ?vallen|storen)|(?:geen|niet meer) (?:\w+ )?acquisitie|(?:\w+ )?acquisitie (?:wordt )?niet (?:gewenst|op prijs gesteld)|
    no (?:tocar|incordiar|insistir|agobiar|acosar|fastidiar|insista)|non (?:toccare|insistere|importunare|assillare|seccare)|nicht (?:nerven|anfassen|belastigen|
    storen|ansprechen|nachfassen)|(?:nie (?:mehr|wieder)|never again|nunca mas|mai piu|plus jamais|jamais plus)$|^(?:raus )?aus (?:dem |allen )?verteilern?$|no follow ?ups?$|no (?:door ?)?knocking|silence (?:souhaitee?|demandee?|voulu)|^n accepte (?:plus|pas)$|^(?:no acepta|non accetta) (?:mas|piu)$|silence radio|radio silence|funkstille|
    (?:chiede|vuole|demande|souhaite|veut|wants|pide|quiere|desea|will|mochten?|wil|wenst) (?:(?:le|la|il|el|du|seine|ihre|zijn|haar|su|su[ao]|sa|etre|estar|stare|essere|in|en) ){0,2}(?:silen[cz]\w+|ruhe|peace|paix|paz|pace|rust|tranquillite|tranquill?[eoai]s?)|(?:quiet|silent|hush) (?:list|flag|contact)s?|
    (?:art|article|articulo|articolo|artikel) (?:17|21)(?: \w+){0,2} (?:antrag|requests?|demande\w*|solicitud|richiesta|rgpd|gdpr|dsgvo|loschung)|(?:antrag|requests?|
    demande|solicitud|richiesta)(?: \w+){0,2} art(?:icle|iculo|icolo|ikel)? (?:17|21)|(?:rgpd|gdpr|dsgvo) (?:art )?(?:17|21)|(?:ccpa|cpra|vcdpa|lgpd|pipeda|dsr|rtbf|
    rte) (?:delet\w*|eras\w*|opt ?out|forget|removal|loschung)|vergessen ?werden|vergessen zu werden|(?:ds|dsgvo|datenschutz) losch\w*|losch\w*(?: \w+){0,2} betroffen\w*|
    \w*loschung (?:der |seiner |ihrer )?daten|(?:remove|delete|erase|forget|unsubscribe) me(?! not)|(?:segnalazion\w*|signalement\w*|signale\w*|marked|reported|gemeldet|
    denunciad\w*) (?:(?:as|de|come|como|als|di) )?spam|(?:gemarkeerd|gemeld|aangemerkt) als spam|spam ?(?:meldung|beschwerde|klacht)\w*|(?:is|has|was|est|ist|es|e|flag|ind) spam(?:med)?$|^isspam$|^spam (?:date|datum|fecha|data|at|on|le|am|el|il|flag)$|^(?:date|datum|fecha|data) (?:(?:de|di|du) )?spam$|spam (?:reports?|reported|complain\w*|signal\w*|segnal\w*|gemeldet|meldung|denunciad\w*|marked)|take me off|(?:supprimez|effacez|retirez|enlevez|desinscrivez|oubliez|radiez|
    rayez) moi|cancellami|cancellatemi|toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi|dimenticatemi|borrame|borrenme|elimin[ea]n?me|quite?n?me|saquen?me|
    olviden?me|den?me de baja|(?:losch|streich|entfern|vergess)\w* (?:sie )?(?:mich|meine daten)|(?:elimin|cancell|rimuov|togli)\w* (?:l )?(?:anagrafica|scheda|
    contatto|nominativo)(?: \w+){0,2} richiesta|(?:remov|tak|delet|drop|struck|strik|cross)\w* (?:(?:me|him|her|us|them|off|from|out|of) ){1,3}(?:(?:the|our|your|all|
    any) )?(?:\w+ )?(?:lists?|database|files?|books|mailings?)|(?:borr|sac|quit|elimin)\w* (?:de|del) (?:(?:la|las|nuestra|los) )?(?:base|listas?|fichero|bd)|
    (?:pide|pidio|solicita) (?:la )?(?:baja|borrado|supresion|exclusion)|(?:togli|tolt|rimuov|rimoss|cancell|depenn)\w* (?:da|dal|dalla|dalle|dai) (?:\w+ )?(?:list[ae]|database|
    banca dati|elenchi|elenco|archivio|db)|(?:aus|von) (?:(?:der|dem|unserer|unserem|allen) )?(?:liste|listen|verteilern?|datenbank|kartei) (?:streich|gestrichen|losch|
    geloscht|nehm|genommen|entfern|raus|austrag)\w*|(?:ote|enleve|raye|radie)\w* (?:de|du|des) (?:(?:la|nos|notre) )?(?:listes?|base|fichiers?)|ne (?:figure|apparait|doit|
    fait|est|sera) (?:\w+ )?(?:plus|pas) (?:\w+ ){0,2}(?:fichiers?|listes?|listing|envois?|routage)|no longer on (?:the |our |any )?(?:\w+ )?lists?|nicht mehr (?:im|in|auf) (?:(?:der|dem|unserem|unserer) )?(?:verteiler|liste)|ya no (?:esta|figura) en (?:la |el )?(?:lista|base|fichero)|non (?:e|figura) piu (?:in|nella|nell) (?:list[ae]|elenco)|
    no(?:mails?|emails?|phones?|sms|texts?|pub|publi|tel|mkt|marketing|prosp\w*|phoning)|(?:verteiler|publi|publicidad|publicite|pubs?|promos?|marketing|mkt|mktg|prospection|werbung|
    pubblicita|mailings?|spam|phoning|demarchage|advertising|reklame) (?:no|non|nein|never|nie|jamais|nunca|mai|nok)$|(?:no|sin|sans|ohne|senza|geen|pas de|plus de|aucune?|
    keine?|nessuna?) (?:petici\w+ de fondos|demandes? de dons?|appels? (?:de|a) (?:fonds|dons?)|donation (?:asks?|appeals?|requests?)|gift asks?|richiest[ae] (?:di )?(?:fondi|
    donazion\w*)|spenden(?:bitte|anfrage)\w*|fondsenwerving|(?:further |more )?asks?)|stop (?:aux |les |des |de )?(?:dons|demandes de dons?|appels aux dons)|(?:do not|don t|never) ask|ne (?:pas|plus) demander de dons?|no pedir (?:mas )?(?:donativos|donaciones|dinero)|non chiedere (?:piu )?(?:donazioni|fondi|offerte)|niet (?:meer )?bedelen|(?:global|hard|permanent|master) suppressions?|supp(?:r)? (?:flag|list|code|ind)|(?:abuse|esp|isp) (?:flags?|complain\w*|reports?)|off limits|do not bulk|
    (?:kontakte?|anrufe?|mailings?) (?:eingestellt|beendet|gestoppt)|(?:contacts?|calls|outreach) (?:stopped|ceased|arretes?|cesses?)|(?:contatti|chiamate) interrott[ei]|fbl (?:hits?|flag|complain\w*|reports?|date)|feedback loop (?:hits?|complain\w*|flag)|dnp|reus|rne (?:colombia|excluidos)|
    numeros excluidos|no llame|repep|nao me \w+|ndnc|ncpr|lnnte|bmps|utps|reservasjon\w*|(?:numero|number|nummer|utenza|line|ligne|linea) (?:inibit\w*|inhib\w*|
    barred|opposee?)`;

/** The same in Swedish, Norwegian, Danish, Finnish and Polish. */
const REFUSES_IN_THE_NORTH = String.raw`|
    avregistrera[dt]\w*|avanmald\w*|avprenumerer\w*|(?:far|ska|skall) (?:ej|inte) (?:kontaktas|ringas|mejlas|mailas)|(?:ring|kontakta|mejla|maila) (?:ej|inte)|(?:inga|ingen|inget|ej) (?:utskick|\w*reklam|
    samtal|mej?l|nyhetsbrev|marknadsforing|kontakt)|\w*reklamsparr\w*|nixa[dt]|sparrad (?:for|mot) (?:utskick|\w*reklam|kontakt|marknadsforing)|(?:vill|onskar) (?:ej|inte) (?:bli |ha )?(?:kontakt\w*|
    uppring\w*|utskick|\w*reklam|nyhetsbrev)|undanbe\w*|a[fv]meldt|meldt av|framel[dt]\w*|reservert mot \w+|reserveret mod \w+|(?:m[a\u00e5]|skal) ikke (?:kontaktes|ringes|mailes|ringes op)|
    ikke (?:ring|kontakt|kontaktes|send)|(?:ring|kontakt|mail) ikke|(?:[o\u00f8]nsker|vil) (?:ikke|ingen) (?:(?:bli|blive|a|at|ha|have|motta|modtage) ){0,2}(?:e ?post|mails?|reklamer?|kontakt\w*|opkald|anrop|sms|
    nyhe[td]sbrev\w*|markedsf[o\u00f8]ring)|frabed\w*|ingen (?:markedsf[o\u00f8]ring|reklame|mails|henvendelser|kontakt)|reklamebeskyt\w*|(?:\w*markkinointi|yhteydenotto|mainos|soitto)kielto|ei (?:saa (?:soittaa|
    ottaa yhteytta|lahettaa)|\w*markkinointia|yhteydenottoja|sahkoposteja|mainoksia|puheluita|uutiskirjetta)|\w*markkinointi kielletty|peruut(?:ti|tanut) (?:uutiskirje\w*|tilau\w*|suostumu\w*)|wypisan[yaeo]|wypisany z \w+|wypisal\w*|czarn\w+ list[ayei]|(?:data|dzien|dnia) (?:wypisu|wypisania|odmowy)|^(?:odmowa|rezygnacja|zrezygnowal\w?|wypis(?: z (?:listy|bazy|newslettera|mailingu|subskrypcji))?)$|odmowa (?:kontaktu|zgody|marketingu)|
    sprzeciw\w*|nie (?:dzwonic|kontaktowac|wysylac|mailowac)|zakaz (?:kontaktu|marketingu|telefonow\w*)|rezygnacja z (?:newsletter\w*|mailing\w*|kontaktu)|brak zgody(?: na \w+)?|(?:cofniet|wycofan|odwolan)\w+ zgod\w+`;

/** Words that say by themselves that somebody refuses. */
export const REFUSES = anyOf(
  String.raw`
    (?:do not|dont|don t|not) allow\w* (?:\w+ ){0,2}(?:e ?mails?|phone|calls?|sms|texts?|post|letters?|contact\w*|marketing)|no (?:mkt|mktg|mkg|
    marketing|promos?|publi?|comm?s|dem)|(?:dsar|gdpr|rgpd|dsgvo|lopd) (?:deletion|erasure|delete|effacement|suppression|loschung|supresion|borrado|
    cancellazione)|arco (?:cancelacion|oposicion)|(?:nein danke|no gracias|non merci|no grazie|no thanks)|vergessen werden|etre oublie\w*|ser olvidad\w*|
    essere dimenticat\w*|abuse reports?|fbl (?:complaints?|date|reports?)|(?:donnees|fiches?|contacts?|comptes?|data|records?|daten|datensatz|kontakte?|dati|
    schede?|contatt[oi]|datos|fichas?|contactos?) (?:a|to|to be|zu|da|para|por) (?:anonym\w*|effac\w*|eras\w*|oublier|forget|
    forgotten|borr\w*|vergessen)|no ?(?:mail|e ?mail|call|phone|sms|text|post|contact|solicit)s?(?: \w+)? (?:reason|flag|code|date)|
    stop comm?s?|pros(?:p|pec)? interdit\w*|(?:oublier|forget|olvidar|dimenticare|vergessen) (?:cette |this |esta |questa |diese[nr]? )?(?:personne|
    person|individual|contact\w*|persona|kontakt)|(?:suppression|suppressed) (?:date|reason|type)$|(?:dncl?|dne|dnm|tps|opt ?out) reason|hors prospection|schwarzen? ?listen?|schwarzer liste|un subs\w*|do not sell|gpc signal|
    si refus|en cas de refus|decoche\w*|(?:nego|nega|niega|denies|refuses?|withheld) (?:the |le |el |il |su )?cons\w*|
    do not trade|processing (?:is )?restricted|restrict (?:the )?processing|restrict(?:ed|ion of) processing|limitation (?:du )?traitement|
    limitacion del tratamiento|limitazione del trattamento|einschrankung der verarbeitung|(?:sortie?|sortir|retrait|retire\w*|
    radiation|radie\w*|rayer|raye\w*|suppression|supprim\w*|effac\w*|exclu\w*) (?:de |du |des |d )?(?:la |l |notre |nos |
    votre )?(?:base|fichiers?|listes?|listings?|envois)|suppress(?:ion)? (?:(?:list|file) )?(?:flag|list|file|code|ind\w*|status|match\w*|hits?)|(?:anul|cancel)\w* (?:(?:de|la|su) ){0,2}suscripcion|annulla\w* (?:(?:della?|dell|di) )?iscrizione|(?:anulad|
    cancelad)\w* suscripcion|suscripcion (?:anulad|cancelad)\w*|(?:objection|objected|objects|opposition|oppos\w*|\w*widerspr\w*|
    oposicion|legitimate interest|interet legitime|berechtigt\w* interesse|interes legitimo|interesse legittimo|
    legittimo interesse)(?: \w+){0,3} (?:legitimate interest|interet legitime|berechtigt\w* interesse|interes legitimo|
    interesse legittimo|legittimo interesse|objection|objected|opposition|\w*widerspr\w*|oposicion)|npai np[sc]|nps npc|
    (?:listes?|list) (?:de blocage|d exclusion|anti \w+|of exclusions?)|listas? de exclusion|list[ae] di esclusion[ei]|
    ausschluss ?listen?|sperr ?listen?|fps suppressions?|litigators?|no (?:further|more) (?:contact|mail\w*|calls?|
    communications?)|ne plus (?:derang|importun)\w*|fps|npc|dnm|dncl|ausgetragen|rtbf\w*|(?:contact|communication|mailing|
    calling) restrict(?:ions?|ed)|restricted contact|(?:compte|client|contact|fiche|account|user|kunde|cuenta|cliente) anonym\w*|
    restrictions? (?:de )?(?:contact|sollicitation)\w*|sans sollicit\w*|no (?:\w+ )?solicit\w*|ne (?:veut|souhaite|desire) (?:pas|
    plus)|opp (?:prosp\w*|mkt|tel\w*|e ?mails?|mails?|courriers?|sms|post\w*)|top opposition|(?:canaux|canal|canales|canali|canale|
    channels?) (?:\w+ ){0,3}(?:refus|interdi|exclu|no permit|not permit|no autoriz|non autoris|not allowed|deneg|negat|negad|rechaz|prohib|vietat|rifiut|esclus|ferme|chius|cerrad|geschlossen|closed|blocked|barred|bloqu|blocc)\w*|
    lo?e?sch(?:ersuchen|antrag|anfrage|verlangen|wunsch|begehren)\w*|(?:datenschutz|werbe|werbung|kontakt|mail|mailing|telefon|
    brief|post) (?:widerspruch|sperre|stopp|verbot)|esclus[aoi] (?:da |dalle )?(?:dem|invii|mailing|newsletter)|dnd\w*|(?:werbung|
    post\w*|spendenbriefe|anrufe|mails?) unerwunscht|unerwunscht|aucune? contacts?|(?:no|kein|nessun|ningun) (?:contact|kontakt|
    contatto|contacto)|tranquillit\w*|left alone|(?:ne plus|plus de|pas de|aucune?|zero|nul|no|kein|keine|niente|nessun\w?|
    ningun\w?|sin|senza) (?:relances?|invitations?|messages?|tel|mails?|emails?|sms|appels?|calls?|llamadas|anrufe|telefonate|
    appeals|asks|peticiones|spendenaufrufe|spendenbitten|werbung|publicidad|pubblicita|posta|post|courriers?|lettres?|letters|briefe?|cartas|catalogues?|catalogs|kataloge?|
    catalogos|prospection|sollicitations?|demarchage)|go away|off the list|no participacion|dezabon\w*|escludi|
    iscrizione annullata|opt(?:ed|s)? ?out\w*|optout\w*|\w+optout|unsub(?!mit|st|ject)\w*|desinscri\w*|desabo\w*|disiscri\w*|desuscri\w*|
    black ?list\w*|block ?list\w*|\w+blacklisted|listes? (?:noires?|rouges?|orange|repoussoir)|list[ae] (?:negra|nera|robinson)|
    robinson ?li(?:st|jst)\w*|repoussoir|bloctel|pacitel|ctps|tps|dnc|dne|anti ?prospection|anti ?demarchage|anti ?pub|donot\w+|
    \w*(?:werbe|mailing|kontakt|datenschutz|anruf|telefon|mail|newsletter|katalog|brief|post|sms|fax|versand|akquise|spenden|
    besuchs)s?(?:sperre|sperrung|stopp?|verbot|widerspruch)\w*|sperr ?(?:vermerk|kz|kennz\w*)|abmeldung|abmelde\w*|abbestell\w*|ecg liste|robinson|
    registro (?:pubblico )?(?:delle )?opposizioni|rpo|nix (?:telefon|match|list\w*|register\w*)|reservert|bel ?me ?niet|dncr|dncm|
    ne m appelez plus|rtr ecg|ecg treffer|dinieg\w*|robinson|\w*loschung (?:beantragt|verlangt|gewunscht)|
    \w*einwilligung (?:widerrufen|zuruck\w*)|oblio|olvido|shouldforget|right to be forgotten|to be forgotten|should forget|
    droit a l oubli|suppressed|suppression list|mailing preference|preference service|
    uitgeschreven|uitschrij(?:ven|ving)|afgemeld|afmeld(?:ing|en)|bezwaar(?: \w+)?|niet (?:meer )?(?:bellen|terugbellen|opbellen|mailen|benaderen|contacteren|aanschrijven)|(?:bel|mail|contact|sms|post|reclame|mailing)verbod|
    geen (?:contact|e ?mails?|mailings?|reclame|nieuwsbrie\w+|telefoon\w*)|bel niet|telefoongesprek\w* niet|nao (?:contact\w*|contat\w*|ligar|telefonar|enviar|incomodar|perturbar)|
    descadastr\w*|cancelou (?:a )?(?:subscricao|inscricao|newsletter)|` +
    REFUSES_TOO +
    REFUSES_IN_THE_NORTH,
);

/** Verbs of contacting that are denied, in words or run together (`NEPASRELANCER`). */
export const DENIES_CONTACT = anyOf(
  String.raw`
    (?:do not|dont|don t|does not|doesnt|never|not|no|not to be|must not be|should not be) (?:be |cold |bulk |direct |
    ever )?(?:market|mail|e ?mail|call|phone|telephone|text|contact|solicit|canvass|write|disturb|ring|prospect|approach|target|
    sequence|enrol|enroll|invite|mailed|phoned|telephoned|texted|emailed|called)|ne (?:\w+ ){0,2}(?:pas|plus|jamais) (?:(?:m|me|
    nous|le|la|les|l|lui|leur|etre|se|faire|plus|jamais|re) ){0,2}(?:contact|re ?contact|appel|rappel|relanc|sollicit|solicit|
    demarch|envoy|ecri|derang|importun|telephon|join|prospect|compos|adress|r?e?invit|mail)\w*|(?:nicht|nie|niemals) (?:(?:mehr|
    mich|uns|per|telefonisch|post|mail|email|brief|telefon|wieder) ){0,3}(?:kontaktier|angeruf|anruf|anschreib|angeschrieb|bewerb|
    beworb|anmail|anwahl|behellig)\w*|no (?:(?:le|me|les|nos|volver|a|se|mas|desea) ){0,2}(?:contactar|llamar|llamen|enviar|envien|
    mandar|molestar|escribir|telefonear)\w*|non (?:(?:mi|ci|lo|la|li|piu|deve|essere) ){0,2}(?:contattar|chiamar|inviar|mandar|
    disturbar|scriver|telefonar)\w*|(?:ne ?pas|ne ?plus)(?:contact|appel|rappel|relanc|sollicit|solicit|demarch|envoy|derang|
    telephon|prospect)\w*|nicht(?:kontaktier|anruf|anschreib)\w*|no(?:contact|call|calls|llamar|contactar|mailing|solicit)|
    non(?:contattar|chiamar|inviar)\w*`,
);

/** Words that say so beside a word about contacting, or when they stand alone. */
export const MAY_REFUSE = anyOf(
  String.raw`
    peruut(?:ti|tanut|ettu)|inibit\w*|inhib\w*|veto|vetoed|bitte (?:nie|nicht)|please never|por favor n(?:o|unca)|per favore (?:no|non|mai)|surtout pas|svp jamais|ne pas (?:utilis|exploit)\w*|do not use|not (?:for|to be) use\w*|no (?:utilizar|usar)|non (?:usare|utilizzare)|
    nicht (?:be)?nutzen|nicht verwenden|proscri\w*|quarant\w*|indesirables?|unwanted|undesired|unwelcome|no desead\w*|
    indesiderat\w*|refractaires?|reticen\w*|banni\w*|barred|proibit\w*|vietare|prohibir|negativa|niega|widersprochen\w*|
    abgelehnt\w*|ablehn\w*|verweiger\w*|untersag\w*|bloquer|blocages?|bloqueos?|blocchi|resili\w*|annul\w*|anul\w*|enlev\w*|
    radi(?:ee?|er|ation)|rimuov\w*|rimoss\w*|rimozion\w*|entfern\w*|austrag\w*|quitar|sacar|muted?|hors|vetad\w*|withheld|dropped|
    ausgeschlossen|renunci\w*|verzicht\w*|rinunci\w*|renonc\w*|anonymi[sz]\w*|anonimiz\w*|anonimizz\w*|deneg\w*|denied|negad\w*|
    deactiv\w*|desactiv\w*|disattiv\w*|deaktiv\w*|unerwunscht\w*|oppo|oppos\w*|opposizion\w*|oposici\w*|opuest\w*|object(?:s|ed|ion|
    ions)|widerspr\w*|refus\w*|rifiut\w*|rechaz\w*|declin\w*|interdi\w*|vietat\w*|prohib\w*|forbid\w*|verbot\w*|revoc\w*|revok\w*|
    revoq\w*|widerruf\w*|withdr\w*|retrait\w*|retir\w*|ritir\w*|stop|stops|stopp|stopped|exclu(?!siv)\w*|excl|exclud\w*|escludi|
    borrar|lehnt|ausschliess\w*|ausschl\w*|esclu\w*|blocked|blocke|block|bloquee?s?|bloquead\w*|bloqueo|bloccat\w*|blocco|
    gesperrt|sperre|sperrung|esclusion[ei]|suspend\w*|suppress\w*|supprim\w*|suppression\w*|supres\w*|suprim\w*|effac\w*|eras\w*|revocation|
    negad\w*|austragung|delet\w*|remov\w*|losch(?!wasser|gruppe|zug|fahrzeug|mittel|teich|anlage|decke|papier|boot)\w*|cancell\w*|cancel\w*|elimin\w*|borr\w*|baja|bajas|abgemeldet|gelistet|forget|
    forgotten|complain\w*|plainte\w*|reclam\w*|quejas?|beschwerden?|klacht(?:en)?|queixas?|abused?|abus|abuso|missbrauch|misbruik|do not|dont|don t|ban|banned|bannie?s?|banead[oa]s?|bannat[oa]|banid[oa]|gebannt|verbannt|oubli`,
);

/** Words that end something, and refuse where it is advertising that ends: a newsletter that was closed, reminders that are frozen. */
export const MAY_END = anyOf(
  String.raw`
    snooz\w*|left|fuori|rehus\w*|ineligib\w*|not eligible|rompu|out of|ferme(?:e|es|s)?|gel|gele(?:e|es|s)?|sortie|sorti|
    restrict\w*|restring\w*|limitation|limitazion\w*|einschrankung|eingeschrankt|coupe(?:e|es|s|r)?|cesse\w*|cessation|arret\w*|
    interromp\w*|interruption|interrott\w*|pause|paused|pausad\w*|pausiert|silenc\w*|silenzi\w*|stumm\w*|evite\w*|evitar\w*|
    vermeiden|avoid|hostile|contre|against|contra|contro|gegen|exempt\w*|exent\w*|esent\w*|dispense\w*|ausgenommen|ecart\w*|
    neutralis\w*|inactif\w*|inactive|inactiv\w*|inaktiv\w*|inattiv\w*|decoche\w*|unticked|closed?|cerrad\w*|chius\w*|geschlossen|
    frozen|freeze|ceased?|desist\w*|halt\w*|hold|quit|off|ended|ends?|beendet|beenden|termin(?:e|ee|es|ees|ate|ated|o|ado|ada)|
    eingestellt|einstellen|gestoppt|stoppen|ausgesetzt|unterbrochen|detener|detenid\w*|parar|cese|apartad\w*|quitad\w*|fuera|
    deshabilit\w*|disabilit\w*|disabled|spent[oa]|tolt[oia]|ruhend|raus`,
);

/** Objections, which are nearly always to being contacted: cells that are flags say so, where the rest of the header does not. */
export const OBJECTS = anyOf(
  String.raw`
    oppos(?:ition|itions|e|ee|es|ees|ed)|op?pone|opus(?:o|ieron)|opposizion[ei]|oposicion(?!es)|\w*widerspr(?:uch|ochen|uche)|objection|objected|
    anonymi[sz]\w*|anonimiz\w*|anonimizz\w*`,
);

/** Those of them that may be all that a header says. */
export const STANDS_ALONE = anyOf(
  String.raw`
    peruut(?:ti|tanut|ettu)|veto|vetoed|vetad[oa]|refusal|refuser|refuses|rechaza|rifiuta|rehusa|oppo|anonymi[sz]\w*|borrar|plainte|plaintes|complaint|complained|beschwerden?|reclamo|quejas?|klacht(?:en)?|queixas?|abused?|abus|abuso|missbrauch|misbruik|oppos(?:e|ee|ed|ition|itions|ant)|opposizione|
    oposicion|widerspruch|refus|refuse|refused|rifiuto|rechazo|revocation|revocacion|revoca|widerruf|austragung|abmeldung|stop|
    stopp|blocked|gesperrt|suppressed|losch(?!wasser|gruppe|zug|fahrzeug|mittel|teich|anlage|decke|papier|boot)\w*|effacer|effacement|supprimer|delete|erased?|erasure|forget|forgotten|ban|banned|bannie?s?|banead[oa]s?|bannat[oa]|banid[oa]|gebannt|verbannt|
    exclue?s?|exclure|excluir|escludere|ausschluss|ausschliessen|eliminar|retirer|interdite?s?|exclusion|excluded|exclusione|esclusione|esclus[oa]|excluid[oa]|sperre|sperrung|^(?:bloquee?|blocage|bloqueo|bloquead[oa]|bloccat[oa])$|objection|objected|withdrawn|revoked`,
);

/** The same, where it is all that is refused: "Refus", "Stop", "RGPD" stand alone. */
export const ALONE =
  /^(?:(?:ind|flag|flg|top|code|cd|dt|cnil|lo|ha|han|pedido|el|por|cliente|su|peticion|demande|demanda|this|individual|individu|cet|spam|is|has|date|d|da|de|du|le|the|il|la|a|e|zu|art|da|to|be|am|on|vom|at|del|al|hard|definiti\w+|permanent|dsar|gdpr|rgpd|dsgvo|request|17|21|being|faire|global|total|client|prospect|contact|personne|person|persona|x|\d+|o n|oui non|y n|yes no|s n|j n|ja nein|ok) )*$/;

/** Words of refusal that are those of other things as often, when they stand for themselves. */
export const UNLESS_FLAGGED = anyOf(
  String.raw`
    odmowa|rezygnacja|zrezygnowal\w?|wypis(?:ano)?|dnp|reus|(?:nie (?:mehr|wieder)|never again|nunca mas|mai piu|plus jamais|jamais plus)$|touchez? (?:pas|plus)|tps|ctps|mps|fps|rpo|dnd|dne|dnc|npc|dnm|dncl|rtbf\w*|robinson|suppressed|no participacion|restrictions?`,
  'g',
);

/** Whoever asks to be erased, or uses a right, refuses by that: such a header needs no flags in its cells. */
export const OF_A_REQUEST = anyOf(
  String.raw`
    dsar|erasure|request\w*|demand\w*|solicitud\w*|solicitad\w*|richiest\w*|\w*antrag|verlangt|wunsch|data deletion|right|droit|
    derecho|recht|diritto|art|exerc\w*|ejercid\w*|esercit\w*|customer|client|kunde|cliente`,
);

/** A header that begins by denying what it names: "No thank-you calls", "Pas de carte de vœux". */
export const BEGINS_WITH_NO =
  /^(?:no(?! \d)|pas d|pas de|plus de|plus d|aucune?|zero|keine?|nie|niente|nessun\w?|ningun\w?|sin|senza|ohne|sans|never|nunca|jamais|mai) (?=[a-z])/;

/** What no refusal is, though it begins with a no: nothing is known, or nothing came. */
export const NOTHING_KNOWN = anyOf(
  String.raw`
    yet|received|on file|known|found|given|available|answer\w*|recue?s?|connue?s?|renseigne\w*|name|since|made|bekannt|vorhanden|
    gefunden|conocid\w*|disponible|noto|trovat\w*|id|ids`,
);

/** Something is not there, or not so. */
export const LACKS = anyOf(
  String.raw`
    not|pas|nicht|non|lacks?|lacking|missing|absente?|absence|fehlt|fehlend\w*|ohne|manque|mancante|manca|falta|ausente`,
);

export const NEGATIONS = /\b(?:not|no(?! ?\d*$)|non|ne|nicht|kein|keine|keinen|sin|sans|pas|never|senza|nie)\b/;
