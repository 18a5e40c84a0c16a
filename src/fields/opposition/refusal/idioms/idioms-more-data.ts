import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import type { Idiom } from './idioms-data.js';

/** What one is reached by, as it is named when it is refused. */
const MEANS =
  '(?:e ?mails?|mails?|tel\\w*|phone|calls?|appels?|rappels?|sms|textos?|texts?|courriers?|post|postwerbung|newsletters?|pub\\w*|marketing|mailings?|anrufe?\\w*|nachfragen|llamadas?|correos?|chiamate|telefonate|messagg\\w*|mensaj\\w*|werbung|visites?|visits?|catalogues?|catalogos?|relances?|prospection|demarchage)';
const PERSON = '(?:me|mich|moi|mi|us|uns|nous|nos|noi|ci|him|her|them|ihn|sie|lo|la|le|les|lui)';

/** Refusals in words that are no sentence of `sentences-data.ts`: who asks, what was forbidden, complaints, short marks of programs. */
export const MORE_IDIOMS: readonly Idiom[] = [
  // "Only contact if legally required", "was happy to be contacted, isn't now", "uncheck me from marketing", "bar - customer request".
  {
    says: prefiltered(
      /\bonly (?:be )?contact(?:ed)? (?:(?:him|her|them) )?(?:if|where|when) (?:it is )?(?:legally )?(?:required|obliged|obligated)(?: by law)?\b|\bhappy to be contacted (?:but )?(?:isn t|is not|not) (?:now|any ?more|any longer)\b|\b(?:uncheck|untick|deselect) (?:me|him|her|them|us) (?:from|for|off|out)\b|^bar(?:red)? (?:at |on |by )?customers? request$/,
    ),
  },
  // "Ausdrücklich keine Folgekontakte", "hat uns satt".
  {
    says: /\bkeine? (?:weiteren? )?folgekontakte?\b|\bhat (?:uns|es) (?:langsam |endgultig )?satt mit uns\b(?! zu)|\bhat(?: e)?s satt mit uns\b(?! zu)|\bhat uns (?:langsam |endgultig )?satt\b/,
  },
  { says: /\bnon passar(?:lo|la|li|le|e)? (?:piu )?al call ?center\b/, channels: ['phone', 'sms'] },
  // "Telefonsperre auf Wunsch", "Datenlöschung verlangt", "Einw. widerrufen".
  {
    says: /\b(?:werbe|kontakt)sperre\b|\b(?:datenlosch\w*|loschung) (?:\w+ )?(?:verlangt|gewunscht|beantragt|gefordert|angefordert)\b|\beinw\w* (?:\w+ )?widerrufen\b/,
  },
  { says: /\b(?:telefon|tel|anruf)sperre\b/, channels: ['phone', 'sms'] },
  { says: /\b(?:mail|newsletter)sperre\b/, channels: ['email'] },
  { says: /\b(?:tcpa|cnil|ico|garante|aepd) (?:suit|claim|complaint|violation|plainte|denuncia|reclamo|beschwerde)\b/ },
  { says: /\bfps suppression\b/, channels: ['post'] },
  // "tel proscrit", "Telefon hat er sich verbeten", "llamadas prohibidas".
  {
    says: prefiltered(
      `\\b${MEANS} (?:\\w+ ){0,3}(?:proscrit\\w*|interdit\\w*|prohibid\\w*|vietat\\w*|verboten|verbeten|untersagt|tabu|banni\\w*|forbidden|off limits|vetad\\w*|non gradit\\w*)\\b`,
    ),
  },
  {
    says: prefiltered(
      `\\b${MEANS}(?: \\w+)? (?:non merci|no thanks?|no thank you|nein danke|no gracias|no grazie)\\b|\\bmais plus de (?:(?:e )?mails?|courriels?|sms|appels?|pub\\w*)$`,
    ),
  },
  // "marketing = no (customer)", "newsletter : non".
  {
    says: prefiltered(
      /\b(?:marketing|promotionn?el\w*|newsletters?|mailings?|e ?mailings?|werbung|publicidad|publicidade|pubblicita|reclame|prospection(?: commerciale| telephonique)?|demarchage(?: telephonique)?|prospecting|prospeccion|prospezione|telemarketing|telefonwerbung|kaltakquise) (?:non|no|nein|none|nee|nao)(?: (?:client|customer|contact|kunde|cliente|par|by|svp|merci|bitte)\b|$)/,
    ),
  },
  {
    says: /\b(?:c est|this is|it s|its|das ist|esto es|questo e|e) (?:du |pure? )?spam\b|\b(?:marqu\w+|signal\w+|marked|flagged|reported) .{0,40}\b(?:indesirable|junk|spam|pourriel)\b|\bals spam (?:gemeldet|markiert)\b/,
  },
  {
    says: prefiltered(
      /\b(?:jamais|never|nie|nunca|mai|no me|non mi sono) (?:\w+ ){0,2}(?:signed up|sign up|subscribed|opted in|inscrit\w*|abonnee?|angemeldet|zugestimmt|apunt\w*|suscrib\w*|iscritt\w*|acconsentito|demande a recevoir|asked (?:for|to get) (?:this|these|them|your|mails?|emails?))\b/,
    ),
  },
  {
    says: /\b(?:assez|enough|genug|basta|harto|harta|marre) (?:de|of|von|con|with|di) (?:vos|nos|tes|ces|our|your|the|these|unseren|ihren|eueren|nuestr\w+|vuestr\w+|sus|nostr\w+|vostr\w+)\b|\b(?:schnauze|nase) voll\b|\bras le bol\b/,
  },
  {
    says: prefiltered(
      /\b(?:desinscription|desabonnement|unsubscribe|opt ?out|abmelde\w*|de baja|baja|disiscrizione|disiscri\w*)(?: \w+){0,2} (?:ne (?:marche|fonctionne) (?:pas|plus)|marche pas|fonctionne pas|doesn t work|does not work|not working|broken|funktioniert nicht|no funciona|non funziona)\b/,
    ),
  },
  {
    says: prefiltered(
      /\b(?:optin|opt in|accepte|contact\w*|newsletter|marketing|offres|publicite)\b.{0,60}\bdecoche\w*|\bdecoche\w* .{0,40}(?:optin|contact|newsletter|marketing|offres)|\bunticked .{0,40}(?:marketing|contact|newsletter|consent|emails?)|\bhakchen .{0,60}(?:entfernt|raus|weg)\b/,
    ),
  },
  {
    says: prefiltered(
      /\brevenue?s? sur (?:son|sa|leur|mon) (?:accord|consentement|autorisation|optin)|\b(?:sous aucun pretexte|en aucun cas|unter keinen umstanden|auf keinen fall (?:mehr )?(?:anruf\w*|kontakt\w*)|bajo ningun concepto|per nessun motivo|under no circumstances)\b/,
    ),
  },
  {
    says: /\b(?:rester|reste|stay|keep|bleiben) (?:\w+ )?(?:en dehors|out|aussen vor) (?:de|of|from)? ?(?:nos|our|your|vos|unser\w*)\b|\bexister chez vous\b/,
  },
  {
    says: prefiltered(
      /\b(?:ne (?:plus|pas)|no longer|not|stop|cesser (?:de)?|nicht (?:mehr|weiter)|no|non) (?:\w+ ){0,2}(?:traiter|process\w*|verarbeit\w*|tratar|trattare|utiliser|use|verwend\w*|nutz\w*) (?:de |to )?(?:mes|my|mis|mein\w*|i miei|ses|his|her|their|seine?|ihre|sus|vos|nos) (?:donnees|data|daten|datos|dati|details|coordonnees|personal)/,
    ),
  },
  {
    says: prefiltered(
      /\b(?:(?:porte|porter|portera|porterai|portons|deposer\w*) plainte|anzeige|denunc\w*|querela|sue|suing|police|polizei)(?: \w+){0,2} (?:si|if|wenn|se) (?:on|nous|vous|we|you|wir|sie|ihr|volv\w*|llam\w*|richiam\w*|chiam\w*|rappel\w*)\b|\bsi (?:vous|on) (?:me |le |la |les |nous )?rappel\w* .{0,20}(?:plainte|police|avocat|cnil)|\bwenn sie noch ?mal .{0,30}(?:polizei|anzeige|anwalt)/,
    ),
  },
  {
    says: prefiltered(
      `\\b(?:dit|dis|disent|said|says|told us|sagt|sagte|dice|dijo|ha detto|detto) (?:non|no|nein) (?:aux?|a la|a l|a|to|zu|alle|a las|a los|al|ai) (?:\\w+ )?${MEANS}\\b`,
    ),
  },
  {
    says: prefiltered(
      /\b(?:lach|laiss|arret|sort|retir|supprim|enlev|effac|exclu|radi|ecart)\w*.{0,40}\b(?:a sa demande|demande (?:du|de la|de l|de) ?(?:contact|client\w*|interesse\w*|titulaire|personne|abonnee?))\b|\bdemande (?:de )?(?:retrait|radiation|suppression|effacement)\b/,
    ),
  },
  {
    says: prefiltered(
      `\\bprefer\\w* (?:no|not|ne (?:pas|plus)|nicht|non|lieber nicht) (?:to be |to |etre |esser\\w* |ser |weiter |recevoir |be )?(?:contact\\w*|call\\w*|ricontatt\\w*|contatt\\w*|appel\\w*|kontakt\\w*|llama\\w*|nos|recev\\w*|${MEANS})\\b`,
    ),
  },
  {
    says: prefiltered(
      /\b(?:don t|dont|not to|never to|never) (?:do|try|call|phone|ring|email|write|text|contact|come|visit|send) (?:it |this |that |us |him |her |them |me |you )?(?:back )?again\b|\btold (?:us |me |him |her |them )?(?:not to|never to|to stop|to quit) (?:come|offer\w*|return|ring\w*|knock\w*|chas\w*|pester\w*)\b(?! .{0,20}\b(?:before|after|until|till|unless|during|between)\b)/,
    ),
  },
  {
    says: prefiltered(
      `^(?:go away|get lost)\\b|\\btold (?:us|me|${PERSON}) to (?:go away|get lost|clear off|do one)\\b|\\bget lost and\\b|\\bleave .{0,24}\\bin peace\\b|\\bleave (?:this|that) (?:one|contact|lead|account|company|person|lady|man) alone\\b|\\bhounded by (?:our|us)\\b`,
    ),
  },
  {
    says: prefiltered(
      /\b(?:wants?|would like|d like|likes?|asks?|asked|wishes|please|keep|kept|taken?|remove[ds]?|strike|get|off) (?:\w+ ){0,4}(?:off|out of) (?:all )?(?:our|your|the) (?:books|lists?|database|records|radar|files?|system|crm|comms|mailings?|emails?|supplier mailings)\b/,
    ),
  },
  {
    says: /\bno (?:further |more )?(?:direct )?(?:mail(?:ings?)?|calls|contact) (?:to|with|from|whatsoever|ever|at all)\b(?! (?:him|her|them|the|a|an) (?:yet|so far))|^no contact$|^zero contact\b/,
  },
  {
    says: prefiltered(
      /\bwants? (?:it|them|him|her|his|their|my|all|everything)(?: \w+){0,3} (?:gone|wiped|binned|deleted|erased|destroyed|removed)\b|\bbin (?:his|her|my|their|our) (?:info|details|data|number|record)\b|\b(?:will|wunscht|verlangt|mochte) (?:\w+ ){0,3}gelosch\w*\b|\bdetru\w+ (?:sa|ses|ma|mes|leur|la) (?:fiche|donnees)|\bdestruction (?:de|of) (?:sa|ses|his|her|their|my) /,
    ),
  },
  {
    says: prefiltered(
      /\bart\w* ?(?:17|21)(?: (?:du |de la |der |des |del |of )?(?:rgpd|gdpr|dsgvo))?\b(?=.{0,60}\b(?:losch|effac|suppr|eras|delet|oppos|widerspr|demande|recue?|request|objection|traiter))|\b(?:losch|effac|suppr|eras|delet|oppos|widerspr|object)\w*.{0,80}\bart\w* ?(?:17|21)\b|\b(?:rgpd|gdpr|dsgvo) (?:delet\w*|eras\w*|supp\w*|effac\w*|remov\w*|losch\w*|stop|objection|opposition)\b|^(?:rgpd|gdpr|dsgvo|lopd|lgpd) (?:(?:del|eff)$|borrad\w*|borrar|cancell\w*|elimin\w*|verwijder\w*)(?: \d[\d ]*)?$|^avg verwijder\w*$|\bejercicio de (?:sus |mis )?derechos\b|\bbloquear (?:sus |los )?datos\b/,
    ),
  },
  {
    says: /^(?:removed?|objector|opposant\w*|erase|erase pending|complainer remove|stopped by contact|excluded? \w+ objector|unsub\w* (?!(?:false|no|non|nein|n|0)$)\w+)$|\bobjector\b/,
  },
  {
    says: prefiltered(
      /\bmalgre (?:son |sa |leur |notre |une? )?(?:refus|opposition|desinscription|desabonnement|demandes? de (?:retrait|suppression|desinscription))\b|\bopposee?s? depuis\b|\balors qu\w* (?:\w+ ){0,3}(?:desinscrit\w*|desabonnee?s?|opposee?s?)\b|\balthough (?:\w+ ){0,3}(?:unsubscribed|opted out|objected)\b|\bdespite (?:his|her|their|an|the) (?:objection|opt ?out|request)\b|\btrotz (?:widerspruch|sperre|abmeldung|sperrvermerk)\b|\ba pesar de (?:su|la) (?:baja|oposicion)\b/,
    ),
  },
  {
    says: prefiltered(
      /\b(?:catalogues?|courriers?|mails?|appels?|textos?|sms|pub\w*|invitations?|offres?)\b.{0,60}\bn en (?:veut|veulent|veux) plus\b|\b(?:hates?|deteste\w*|hasst|odia) (?:getting |receiving |recevoir )?(?:our|your|nos|vos|unsere|nuestr\w+|nostr\w+|the) (?:\w+ )?(?:texts?|calls?|emails?|mails?|offers?|appels?|anrufe|llamadas|chiamate|messag\w*)/,
    ),
  },
  // Spanish and Italian.
  {
    says: prefiltered(
      `\\bni se (?:te|le|os|les) ocurra\\b|\\b(?:borrad|eliminad|quitad|suprimid|olvidad|sacad)(?:me|nos|lo|la)\\b|\\bbaja (?:voluntaria|definitiva|mailing|publicidad)\\b|\\bdar(?:me|se|le|nos)? (?:de )?[bv]aja\\b|\\b(?:no|ni una?) mas ${MEANS}\\b|\\bni una? \\w+ mas\\b|\\bque paremos\\b|\\bno [qk]u?ier\\w+ saber\\b|\\bno (?:le |les |me |nos )?(?:hag\\w+|hici\\w+) (?:mas )?seguimiento\\b|\\ben (?:la )?(?:lista )?robinson\\b|\\b(?:llamadas|correos|emails|sms|publicidad)(?: \\w+){0,3} no (?:las|los|la|lo) (?:quiere|desea|admite)\\b|\\bno admite (?:llamadas|correos|visitas|publicidad)\\b`,
    ),
  },
  {
    says: prefiltered(
      /\bnon far\w* (?:piu )?(?:sentire|viv[oi])\b|\bavere? (?:piu )?(?:niente|nulla) a (?:che|ke) fare\b|\bdimentic\w+ di (?:me|noi)\b|\bal telefono non (?:li|lo|la|le|ci) vuole\b|\bniente (?:piu )?(?:messagg\w*|chiamat\w*|telefonat\w*|mail|email|sms|pubblicita)\b|\bnon (?:mi|ci) (?:chiamate|scrivete|contattate|cercate)\b|\b(?:vuole|vogliono) piu (?:chiamate|mail|email|sms|telefonate)\b(?! d(?:al|ai|alla|i)\b)/,
    ),
  },
  // No other mail, call or letter; what is known of them, or came, is told otherwise.
  {
    says: prefiltered(
      /\bkeine weiteren? (?:(?:werbe|info)? ?(?:e ?mails?|mailings?|newsletters?)|sms|briefe|zusendungen|werbebriefe)\b(?! (?:mehr )?(?:seit|erhalten|bekommen|moglich|vorhanden|bekannt|eingegangen|hinterlegt|gefunden|angegeben|von|adress\w*))|\b(?:aucune? autre (?:e ?mail|mail|courriel|appel|sms|courrier|newsletter|relance)|nessun altr[ao] (?:e ?mail|mail|chiamata|telefonata|sms|comunicazione|messaggio|newsletter)|ningun[ao]? (?:otr[ao]|mas) (?:correo|e ?mail|llamada|mensaje|sms|boletin)|geen verdere (?:e ?mails?|mails?|telefoontjes|nieuwsbrie\w+|sms)|nenhum[a]? outr[ao] (?:e ?mail|mail|chamada|mensagem|sms))\b(?! (?:recu\w*|connu\w*|trouv\w*|disponib\w*|ricevut\w*|inviat\w*|present\w*|not[ao]|registrat\w*|recibid\w*|conocid\w*|hay|bekend|ontvangen|recebid\w*|a (?:ce|cette)|que|di contatto|de contacto|de contact))/,
    ),
  },
  // Who refuses advertising, by that name.
  { says: /\bwerbe(?:verweiger(?:er|in|innen)|gegner(?:in|innen)?|ablehner(?:in|innen)?)\b/ },
  // German.
  {
    says: prefiltered(
      /\blassen sie (?:das|es|mich|uns)\b(?! wissen)|\bvergess\w* (?:sie )?(?:mich|uns)\b|\bin ruhe .{0,12}gelass|\b(?:nix|nichts|nie) (?:mehr )?(?:von|mit) (?:uns|ihnen|euch) (?:wiss\w*|hor\w*|zu tun)\b|\bhor\w* (?:sie )?auf\b(?= .{0,40}\b(?:anruf|mail|schreib|schick|werbung|kontakt))|\bkeine (?:weiteren? )?(?:mails|anrufe|telefonate|kontaktaufnahme|werbung|ruckgewinnung)\b(?! (?:mehr )?(?:seit|erhalten|bekommen|moglich))|\baus allen (?:listen|verteilern)\b|\bdroht mit (?:bundesnetzagentur|anzeige|anwalt|abmahnung|klage)\b|\bdatennutzung (?:untersagt|widerrufen)\b|\bbetroffenenanfrage\b/,
    ),
  },
  {
    says: /\bne (?:jamais|plus|pas) appeler .{0,20}\bfixe (?:ni|et|ou) .{0,10}(?:portable|mobile)\b|\bpas d appels\b(?= .{0,30}\b(?:demande|svp|merci|refus))/,
    channels: ['phone', 'sms'],
  },
  {
    // Where no other line is named, the number of the row may be that one.
    says: prefiltered(
      /^(?!.*\b(?:fixe|bureau|standard|accueil|domicile|plutot)\b).*\bne (?:surtout )?(?:pas|plus|jamais) (?:(?:le|la|les|l|m|nous) )?(?:r?appeler|telephoner|joindre) (?:sur|au) (?:(?:le|son|sa|mon|leur|ce) )?(?:tel(?:ephone)? )?(?:portable|mobile|gsm)(?: (?:perso\w*|svp|merci|s il vous plait))*$/,
    ),
    channels: ['phone'],
    mark: true,
  },
  { says: /\bno (?:more )?(?:(?:paper|junk|postal) mail\w*|mail appeals)\b/, channels: ['post'] },
  {
    says: /\bhates? (?:newsletters?|emails?|mailings?|calls?)\b.{0,30}\b(?:off|stop|remove|out)\b|\bnot contact\b(?! (?:yet|until|before)|.{0,30}\b(?:retired|left|replacement|instead)\b)/,
  },
  // Other ways of leaving.
  {
    says: prefiltered(
      /\b(?:ask\w*|want\w*|solicit\w*|demand\w*|souhait\w*|chied\w*|chiest\w*|bitt\w*) (?:\w+ ){0,3}(?:leave|salir|quitter|uscire|sortir) (?:\w+ ){0,3}(?:list\w*|verteiler|mailing|newsletter|fichier|base|boucle)\b|\b(?:nous|m|us|me|uns|mich) a (?:bloquee?|blacklistee?)\b|\bqui vous a permis\b|\bwho gave you permission\b/,
    ),
  },
  {
    // A contact that nobody wants, where one that did not come about says nothing.
    says: prefiltered(
      /\bkein(?:e[nr]?|erlei)? (?:(?:weiter|neu|kunftig|erneut)e?[nrs]? )?(?:kontakt\w*|ansprache) (?:mehr )?(?:gewu(?:e)?nscht|erwu(?:e)?nscht|gewollt|erbeten)\b|\b(?:pas|plus|aucun) (?:d autres? |d |de )?(?:contacts?|relances?|sollicitations?) (?:\w+ )?(?:souhaite|desire|voulu)e?s?\b|\bningun (?:otro )?contacto (?:mas )?deseado\b|\bnessun (?:ulteriore |altro )?contatto (?:desiderato|gradito|voluto)\b/,
    ),
  },
];
