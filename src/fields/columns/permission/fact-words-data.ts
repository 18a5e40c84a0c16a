import { anyOf } from '../objects/any-of.js';

/**
 * Words of headers for facts that are neither a refusal nor a consent, and for what else these are said of, on folded words, in French, English, Spanish, German and Italian. The labels of
 * `scripts/evaluate/refusals` measure them.
 * @module
 */

/** Facts and phrases beside which nothing is a refusal or a consent, whatever else the header says. */
export const NEVER = anyOf(
  String.raw`
    (?:deletion|erasure|suppression|purge|retention|losch\w*|borrado|supresion|cancellazione) (?:schedule|policy|policies|period|frequency|cycle|plan|konzept|frist|fristen|calendar)|losch(?:konzept|frist|fristen|
    regel|regeln|klasse)|(?:calendrier|frequence|politique|delai|plazo|politica|calendario|termine|termini|frequenza|frequency|schedule|periodicite) (?:(?:de|of|di|du|des|d) )?(?:\w+ )?(?:purge|suppression|
    deletion|borrado|supresion|cancellazione|effacement|erasure|loschung)|data processor\w*|processor agreements?|processing agreements?|joint controllers?|auftragsverarbeit\w*|avv|
    encargad\w* (?:del? )?tratamiento|responsabile (?:del )?trattamento|nomina (?:a )?responsabile|working (?:time|hours)|48 h(?:our)?s?|temps de travail|tiempo de trabajo|orario di lavoro|
    arbeitszeit\w*|dnc (?:rally|convention|delegates?|chair|donors?)|(?:campaign|monthly|weekly|daily|list|yearly) totals?|(?:campagne|mois|semaine) total|
    total (?:unsub\w*|opt ?outs?|desinscri\w*|desabo\w*|abmeld\w*|bajas|disiscri\w*)|dnc (?:model|kit)|abmelde ?(?:link|rate|quote|seite|url)\w*|heures? de rappel|n newsletter|numero newsletter|dernier envoi|last (?:sent|send|issue)|letzter versand|ultimo (?:envio|
    invio)|sous traitant|dpa signed|newsletter contributor|referente? (?:rgpd|gdpr)|(?:rgpd|gdpr|dsgvo|lopd) (?:registre|officer|
    formation\w*|training|schulung|formazion\w*|audit)|(?:formation|formazione|training|schulung|audit) (?:rgpd|gdpr|dsgvo)|
    (?:rgpd|gdpr|dsgvo) (?:formation|training)|privacy (?:policy|officer|glass|fence|vetri)|dnc drive|drive model|dpo|
    registre des traitements|art\w* 30|record of processing|subscriber since|abonnee? depuis|member since|accord commercial n|
    joignable (?:de|entre|a partir|au|a l|sur)|^stop date(?: of\b.*)?$|(?:produits?|articles?|items?|skus?|products?|marques|
    brands|articulos|prodotti|artikel) (?:exclus?e?s?|excluded|excluidos|esclusi|ausgeschlossen)|(?:exclus?|excluded|excluidos|
    esclusi) (?:products?|items?|articulos|prodotti)|stop (?:ou encore|and go|go|start|loss|id|name|lat|lon|number|light|sequence|
    sell|motion|valve|watch)|(?:bus|mail|pit|non|f) stops?|exclusive agency|operating system|(?:link|lien|enlace|
    boton) (?:present|visible|found|checked)|opt out (?:deadline|rate)|(?:objection|opposition|widerspruchs?|einspruchs?) ?(?:deadline|frist|period|handling)|(?:record|data) retention|working week|unsubmitted\w*|unsubstantiated|(?:unsub\w*|desabo\w*|desinscri\w*|abmelde\w*|optout|
    opt out|disiscri\w*|bajas?) (?:(?:link|lien|page)(?! (?:\w+ )?(?:clicked|used|pressed|hit|clique\w*|\w*klickt|pulsad\w*|cliccat\w*))|
    rate|rates|quote|deadline)|(?:taux|rate|tasso|tasa|nb|nombre|number|numero|num|
    anzahl|percentuale|porcentaje) (?:d |de |di |of |der |del |dei |delle |des )?(?:\w+ ){0,2}(?:unsub\w*|desabo\w*|desinscri\w*|
    opt ?(?:out|in)s?|optouts?|abmeld\w*|disiscri\w*|bajas|consent\w*|plaintes|complaints)|opt (?:out|in) state|per campaign|
    par campagne|(?:nom|code|id) campagne|rate|taux|tasso|quote|nb|nombre|number of|no of|anzahl|db|(?<!(?:unsub|unsubscribed?|opt ?out) )ip|article|artikel|enrolment|
    form template|hard bounce|modify|modificare|modificar|modifier|andern|(?:subscriber|abonne|contact|customer|client|member|
    account|phone|fax|reference) no(?: \d+)?$`,
);

/** When somebody may be reached, which refuses nothing else: "Non joignable le matin", "Best time to call". */
export const AT_A_TIME =
  /\b(?:joignable|reachable|erreichbar|localizable|raggiungibile|reperibile|appeler|call|calls|anrufen|llamar|chiamare|rappeler|rappel|contact\w*) (?:\w+ ){0,3}(?:matins?|soirs?|apres midi|midi|week ?ends?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heures?|morning|evening|afternoon|lunch\w*|monday|friday|saturday|sunday|before|after|between|avant|apres|entre|vor|nach|zwischen|morgens|abends|mittags|vormittags?|nachmittags?|wochenende|uhr|manana|tarde|tardes|noche|antes|despues|mattina|mattino|pomeriggio|sera|prima|dopo)\b|\betre rappelee?s? le\b/;

/** A question when somebody wants to be called: whoever answers it with a time says nothing of a consent. */
export const ASKS_WHEN =
  /^(?:(?:a |zu |um |at |on )?(?:quel(?:le)?s? (?:heures?|jours?|moments?|horaires?|creneaux?|date)|(?:what|which|best) (?:time|day|moment)|(?:que|che) (?:hora|ora|dia|giorno)|welche[rmns]? (?:uhrzeit|tag|zeit)|wie ?viel uhr|hoe laat|welk (?:moment|tijdstip))\b|(?:quand|when|wann|cuando|quando|wanneer) (?:souhait|voul|pouv|peut|puis|desir|prefer|etes|seri|vous|can|may|should|shall|would|is|are|do|durf|konn|soll|mocht|sind|wunsch|pode|quier|quer|dese|prefier|le|te|possiamo|vuo|desider|mogen|kun|wil|wens))/;

/** Where and how an opt-in was given, or what somebody found who looked it over: "Magasin optin", "Audit opt-in". */
export const AROUND_OPT_IN =
  /^(?:(?:magasin|lieu|boutique|point de vente|ville|agence|campagne|enseigne|evenement|store|shop|place|location|campaign|event|filiale|negozio|tienda|laden|winkel|loja|vendeur|mode de (?:collecte|recueil)) (?:(?:de|du|d|of|l) )*opt ?in)$|\bopt ?in (?:origine?|campagne|campaign|lieu|location|level|niveau)$|^(?:audits?|auditoria|controle|conformite|conformity|compliance)\b.*\b(?:opt ?ins?|consent\w*|consens\w*|rgpd|gdpr)\b|\b(?:opt ?ins?|consent\w*) (?:audit|conformite|compliance|controle)$/;

/** Facts about a refusal or a consent that are neither. */
export const ABOUT = anyOf(
  String.raw`
    url|link|lien|ip|proof|preuve|prova|prueba|nachweis|version|text|texte|testo|texto|wording|source|origin\w*|method\w*|methode|
    metodo|id|title|subject|language|langue|form|formulaire|token|key|page|hash|count|nombre|nb|number of|taux|rate|tasso|tasa|
    quote|purpose|finalite|finalita|zweck|history|historique`,
);

/** "Data" of an English header, and no Italian day: "my data", "data processing". */
export const ENGLISH_DATA =
  /\b(?:my|your|our|their|his|her|personal|contact|customer|client|user|the|this|that|shar(?:e|ing)|process(?:ing)?|us(?:e|ing)|stor(?:e|ing)|collect\w*|to) data\b|\bdata (?:is|are|be|being|will|may|can|to|with|for|by|shar\w+|process\w+|protection|collect\w+|us(?:e|ed|age)|stor\w+|privacy|consent|polic(?:y|ies)|transfer\w*)\b/g;

export const DATED = /\b(?:date|datum|data|fecha|at|am|le|on|il|el|since|depuis|seit|desde|zum|time|timestamp)\b/;

/** Facts about messages, calls and money that no refusal has in its header. */
export const FACTS = anyOf(
  String.raw`
    couts?|costos?|costes?|costi|envoyes?|ouverts?|opened|delivered|sent|left|credits|subject|objet|oggetto|betreff|asunto|server|serveur|servid\w*|signature|
    provider|display|merge|size|budget|cost\w*|kosten|spesa|inversion|manager|agency|agence|source|score|scoring|rate|taux|count|
    nombre|nb|anzahl|duration|durata|dauer|time zone|preis|price|prix|owner|proprietaire|valide?s?|invalide?s?|valid|invalid|
    valido|gultig|qualified|qualifiee?|attempts?|verif\w*|deliverab\w*|bounce\w*|rebond\w*|drain|slot|forfait|recording|paused|
    type d abonne\w*`,
);

/** What else these words are said of, where nothing names prospecting: trade, law, transport, health, programs. */
export const OTHER = anyOf(
  String.raw`
    magazines?|revistas?|zeitschrift\w*|riviste|angebot|offre(?! commercial\w*| promo\w*| partenaire\w*| emails?)|
    offer(?! emails?)|oferta|offerta|vehicul\w*|contrat\w*|contratt\w*|vertrag\w*|contracts?|contrato\w*|stack|bend|smok\w*|zone|
    dealer|territor\w*|exclusiv\w*|esclusiv\w*|exklusiv\w*|vins|salle|opera\w*|arret|stopover|carte|cartes|card|chauff\w*|feu\w*|
    capital|emergency|urgence|notfall|emergenz\w*|tank|produit\w*|product|item|ride|party|team|equipe|side|lado|lato|seite|
    dossier|poids|event|veranstaltung|salon|horaires|new|code|territory|persona? di|person|form page|form|titulaire|rack|capitale|
    glass|bahn|account|accounts|compte|comptes|cuenta|cuentas|conto|konto|user|users|subscription plan`,
);

/** What such a yes says of a message that was sent, or of an address that was checked. */
export const TELLS_OF_SENDING = anyOf(
  String.raw`
    sent|envoyee?s?|enviad\w*|inviat\w*|gesendet|versendet|opened|ouverte?s?|abiert\w*|apert\w*|geoffnet|clicked|cliquee?|replied|
    repondu\w*|bounced?|verif\w*|valid\w*|confirm\w*|bestatigt\w*|qualifi\w*|generi\w*|faite?s?|fatt[oa]|hech[oa]|done|erledigt|
    terrain|chaude?s?|tiedes?|hot|warm|heiss\w*|caliente|caldo|fredd[oa]|froide?s?|converti\w*|cold prospects?|prospects? cold|relancee|contactee?|contacted|appelee?|called|emailed|kontaktiert|angerufen|contattat[oa]|chiamat[oa]|llamad[oa]|
    contactad[oa]|rappelee?|richiamat[oa]|sollicitee?s?|demarchee?s?|delivered|received|recue?s?|due|scheduled|template|
    configured|active user|login|subject|preview|attach\w*|last|dernier\w*|letzter?|ultim[oa]|notification\w*|reminder\w*|facture|
    invoice|ticket|order|commande|sync\w*|design\w*|editor|author|draft|degree|plan|archiv\w*|contrast\w*|mural\w*|\w*vertrag|
    stock|lodged|outcome|issues?|software|tools?|automation|assistant|interns?|director|direct(?:eur|rice)|leiter|department|
    service|team|kit|page|landing|per day|size|opportunit\w*|status|statut|code|prix|price|remise|discount|used|utilise\w*`,
);

/** Where the name of a means of contact is part of another thing's: contact lenses, a call-out, a mail slot, a text field. */
export const OTHER_THINGS = anyOf(
  String.raw`
    opposition (?:sur|a|au) (?:la |le |une |mon |ma )?(?:carte|cb|cheque|chequier|prelevement|paiement|vente|mariage|titre)s?|prospection (?:miniere|petroliere|geologique)|
    prospeccion (?:minera|petrolera|geologica)|prospezion[ei] (?:minerari[ae]|petrolifer[ae]|geologic\w*)|mineral prospect\w*|
    lettres? de (?:resiliation|motivation|mission|change|voiture|recommandation|licenciement|demission|credit|garantie|confort|relance)|letters? of (?:credit|intent|recommendation|resignation|
    guarantee|comfort|authority)|cover letters?|cartas? de (?:presentacion|pago|porte|renuncia|recomendacion|despido)|letter[ae] di (?:presentazione|dimissioni|incarico|vettura|credito|
    licenziamento|recesso)|(?:kundigungs|bewerbungs|empfehlungs)schreiben|(?:cancellat|eliminat|rimoss|esclus)[oaie] dal catalogo|(?:removed|deleted|dropped) from (?:the )?catalog(?:ue)?|
    (?:retire|supprime|sorti|exclu)e?s? du catalogue|(?:eliminad|quitad|retirad)[oa]s? del catalogo|aus dem katalog (?:genommen|entfernt)|margin calls?|calls? for (?:papers?|tenders?|proposals?)|appels? a (?:temoins?|candidatures?|projets?)|
    contact (?:lens\w*|sports?|sec|electri\w*|hours|time|tracing|rating|allerg\w*)|lentilles? de contact|lent[ei]s? (?:de|
    a) contatt?c?t?o|sports? de contact|cas contact|(?:sans|less) contact|sin contacto|call ?outs?|on call|curtain call|
    call (?:sign|option|by|me by|centre|center)|^mail stop|mail ?(?:slot|room|box|boxes|server|merge|class|hold)|post ?(?:code|
    box|held|room|office|natal|op|graduate|it)|poste (?:de|a|occup\w*|propos\w*)|code postal|boite (?:postale|aux lettres)|
    text (?:size|field|book|colou?r)|newsletter (?:n|no|issue|title|titel|ausgabe)|phone (?:model|case|number|no|type)|
    marketing (?:manager|agency|budget|stack|tech|spend)|emergency contact|contact d urgence|contacto de emergencia|
    contatto (?:di )?emergenza|notfall ?kontakt|kontakt ?linsen|kontakt ?allergi\w*|letter (?:grade|head)|brief ?(?:kasten|marke)|
    consens\w* informat\w*|consentim\w* informad\w*|informed consent|consentement eclaire|(?:einwilligung|aufklarung|
    zustimmung) (?:op|narkose)|consent to treat\w*|partner(?:ship)? agreements?|business partner|partner (?:name|since)|
    agency cover|consent forms?|media consent|consent media|(?:estado|numero|n|num|fecha|linea|ref) (?:del |de |de los )?pedidos?|
    pedidos? (?:cancelad|rechazad|bloquead|anulad|retenid|no )\w*|baja (?:voluntaria |en |de )*(?:la )?empresa|
    llamar (?:al timbre|a la puerta)|ring the bell|(?:desabo\w*|abo\w*|resil\w*) canal|companies register|planning (?:consent|permission|objection)|objection to planning|(?:your|votre|su|ihr|tuo|suo) badge|badge (?:number|no|id|color|colour)|
    listes? d attente|
    waiting lists?|warteliste|listas? de espera|list[ae] d attesa|trade in|rooms? service|suppression de ligne|no contact (?:yet|
    name|since|made)|age verified|delet(?:e|ion) flag|material master|promo web|dnc (?:link|machine)|opposables? aux tiers|
    tiers opposable|(?:rechazo|cancelacion|anulacion|baja) (?:de |del |en )?(?:pedidos?|inventario|stock)|altas? (?:y )?bajas? (?:de )?(?:inventario|stock|almacen)|appels? d offres|appels? de (?:fonds|marge|phares)|contacto\w* electri\w*`,
  'g',
);

/** How questions begin that forms ask. */
export const QUESTION =
  /^(?:avez vous|etes vous|as tu|es tu|souhaitez vous|desirez vous|voulez vous|acceptez vous|pouvez vous|viendrez vous|faut il|do you|are you|have you|did you|does|will you|would you|can you|could you|should we|is this|has your|haben sie|sind sie|mochten sie|wollen sie|brauchen sie|benotigen sie|kommen sie|durfen wir|hast du|desea|necesita|tiene|quiere|asistira|es usted|ha|hai|vuole|vuoi|desidera|serve|partecipera|possiede|wil (?:je|u|jij)|wilt (?:u|je)|wenst (?:u|je)|heb(?:t|) (?:je|u)|heeft u|ben (?:je|jij)|bent u|kom je|komt u|hoe|waarom|comment|how|why|wie|warum|como|come|por que|perche|pourquoi) /;
