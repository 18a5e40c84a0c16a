import { phrases } from './phrases.js';

/**
 * Words of headers for what is no advertising of ours: somebody else's, policies, processing, pictures, what is handed over.
 * @module
 */

/** Somebody else, who may be given data or write: partners, sponsors, exhibitors, companies of a group. */
const SOMEBODY_ELSE =
  String.raw`(?:partenaires?|partners?|partnern|\w*partner(?:unternehmen|firmen|betriebe)n?|socios comerciales|sponsors?|sponsoren|sponsorizzat\w*|patrocinadores?|mecenes|exposants?|exhibitors?|aussteller\w*|expositores?|espositor[ei]|exposanten|standhouders|
  tiers|third part(?:y|ies)|dritten?|drittanbieter\w*|drittfirmen|terceros|terzi|derden|annonceurs|advertisers|adverteerders|inserzionisti|anunciantes|affiliates?|affilies|affiliees|afiliad[oa]s|affiliati|co ?organi[sz](?:ateur|atrice|er)s?|mitveranstalter\w*|coorganizador\w*|coorganizzator[ei]|mede ?organisator\w*|
  (?:societes|entreprises|filiales|marques|enseignes|entites) (?:du|de (?:notre|son|leur)) groupe|group companies|compan(?:y|ies) (?:of|in) (?:the|our) group|konzern(?:unternehmen|gesellschaften)|empresas del grupo|(?:societa|aziende) del gruppo|groepsmaatschappijen|bedrijven (?:van|uit) de groep|
  (?:empresas|entidades|sociedades) colaboradoras|parceir[oa]s|terceiros|empresas parceiras|
  autres? (?:societes?|entreprises?|organismes?|enseignes?|marques?|boutiques?|magasins?)|(?:other|another) (?:compan(?:y|ies)|organi[sz]ations?|business(?:es)?|brands?|shops?|stores?)|(?:opt ?in|consente?ment\w*|consent|consenso|consentimiento|einwilligung) (?:(?:du|de|del|al|a la) )?(?:groupe|gruppo|grupo|konzern|constructeur|importateur|fabricant|manufacturer|hersteller|oem|fabricante|produttore|fabrikant)|andere[nrs]? (?:unternehmen|firmen|bedrijven|organisaties|marken?|shops?|merk(?:en)?|winkels?)|otr[ao]s? (?:empresas?|marcas?|tiendas?)|altr[aeio] (?:aziend[ae]|societa|march[io]|marchio|negozi|negozio|insegn[ae]))`.replace(
    /\n */g,
    '',
  );
/** "De nuestros socios" are partners, and "socios" alone members. */
const THEIR_SOCIOS = String.raw`(?:nuestros|sus|mis|los|de) socios|`;
export const ELSE = new RegExp(`\\b(?:${THEIR_SOCIOS}${SOMEBODY_ELSE})\\b`);

const AND = 'et|ou|and|or|und|oder|sowie|y|o|e|en|of|as well as|ainsi que';
/** Several of somebody else are still somebody else. */
export const SEVERAL_ELSE = new RegExp(
  `\\b(?:${THEIR_SOCIOS}${SOMEBODY_ELSE})(?: (?:${AND}) (?:\\w+ ){0,2}?(?:${THEIR_SOCIOS}${SOMEBODY_ELSE}))+\\b`,
  'g',
);
/** Ours beside theirs: "our offers and those of our partners". */
export const AND_ELSE = new RegExp(`\\b(?:${AND}) (?:\\w+ ){0,4}?(?:${THEIR_SOCIOS}${SOMEBODY_ELSE})\\b`);
/** The same the other way round: "offres partenaires et du magasin". */
export const ELSE_AND_OURS = new RegExp(
  `\\b(?:${THEIR_SOCIOS}${SOMEBODY_ELSE}) (?:${AND}) (?:\\w+ ){0,2}?(?:\\w*prospe\\w+|offres|offers|\\w*newsletters?|magasin|nous|nos|us|our|wir|uns|unsere\\w*|nosotros|noi|ons|onze)\\b`,
);
/** What is done with data that somebody else gets. */
export const PASSES_ON = phrases(
  String.raw`
    partag\w*|shar(?:e|ed|ing)|transmi\w*|transmett\w*|transfer\w*|transfert|communiquee?s? (?:a|aux)|cession\w*|ced(?:er|ee?s?|ere|iert)|cedute?|\w*weitergabe|weitergegeben|weitergeben|weiterleit\w*|weitergeleitet|ubermittl\w*|ubermittelt|cesion\w*|compart\w*|
    condivi\w*|trasmission\w*|trasmess\w*|comunicazione (?:dei|di) (?:\w+ )?dati|cedencia|partilh\w*|compartilh\w*|comunicazione a|comunicati a|delen|gedeeld|doorgegeven|doorgeven|doorgifte|passed|passing|disclos\w*|revente|vendus?|sold`,
);

/** Offers of somebody else, and of nobody beside. */
export const OFFERS_OF_ELSE = new RegExp(
  `\\b(?:\\w{0,20}(?:offre|offer|werbung|mail)|oferta|offert|angebot|publicit|publicid|pubblicit|reclame|communication|comunica|courrier|newsletter|message|mensaje|sollicitation|information|promo|opt ?out)\\w{0,12}(?: (?:commercial|comercial|commercie|promotion)\\w{0,8})?(?: (?:de|des|d|of|from|by|von|vom|di|da|dei|del|van|nos|vos|ses|les|la|los|our|your|its|the|notre|unser\\w*|ihre\\w*|nuestr\\w*|sus|vostr\\w*|nostr\\w*|uw|onze|event)){0,3} (?:${THEIR_SOCIOS}${SOMEBODY_ELSE})$`,
);
/** Whoever says so to the law of California says it of their data and of others. */
export const NOT_SOLD = /\bdo not sell (?:(?:or|and) share )?my\b/;

/** Lists on which participants see each other. */
export const DIRECTORIES =
  /\b(?:annuaire|trombinoscope|liste des (?:participants|inscrits|membres|invites)|(?:attendees?|participants?|members?|delegates?) (?:list|directory)|list of (?:attendees|participants|members)|(?:teilnehmer|mitglieder|gaste)(?:liste|verzeichnis)|deelnemerslijst|ledenlijst|lista de (?:participantes|asistentes|miembros)|(?:lista|elenco) (?:dei )?(?:partecipanti|iscritti)|directory|directorio|directories)\b/;

/** Policies, terms and rules that one accepts, with what names them. */
export const POLICY = phrases(
  String.raw`
    politiques? (?:de (?:la )?(?:confidentialite|protection des donnees|vie privee|traitement)|rgpd|des donnees)|confidentialite|vie privee|mentions legales|notice (?:legale|d information)|cg[uvps]|cgvu|conditions?(?: (?:generales?|particulieres?|d \w+|de \w+))*|reglement(?: interieur| general| du \w+)?|charte|code de conduite|
    privacy (?:policy|policies|notice|statement)|(?:privacy|data protection) (?:terms|declaration)|data protection|terms(?: (?:and|of|&) \w+)*|t cs|tos|code of conduct|house rules|rules|disclaimer|legal notice|eula|waiver|
    (?:informationen|hinweise?|bestimmungen|erklarung)? ?(?:zum|zur) datenschutz|datenschutz\w*|agbs?|\w*(?:nutzungs|teilnahme|geschafts|vertrags|allgemeine)\w*bedingungen|bedingungen|hausordnung|verhaltenskodex|impressum|
    politica(?:s)? (?:de|di|sulla) (?:la )?(?:privacidad|proteccion de datos|privacy|cookies)|aviso legal|terminos|condiciones|bases(?: (?:del|de la|legales)(?: \w+)?)?|normas|codigo de conducta|privacidad|
    informativa|condizioni|termini|regolamento|privacy policy|codice (?:di condotta|etico)|note legali|
    politica de (?:privacidade|protecao de dados|cookies)|termos(?: de \w+| e \w+)?|condicoes(?: gerais| de \w+)?|regulamento|aviso de privacidade|lgpd|
    privacy ?(?:beleid|verklaring|voorwaarden|reglement)|privacyverklaring|(?:\w*voorwaarden)|\w*reglement|gedragscode|huisregels|disclaimer`,
  'g',
);

/** What is done with data, without saying what for. */
export const PROCESSING = phrases(
  String.raw`
    trait(?:ement|ees?|er)|conserv\w*|stock\w*|utilis\w*|enregistrees|collect\w*|process(?:ed|ing)?|stor(?:e|ed|ing|age)|us(?:e|ed|ing)|kept|retain\w*|\w*verarbeit\w*|\w*speicher\w*|verwend\w*|genutzt|nutzung|erhebung|tratamiento|trat(?:ar|en|ados?)|almacen\w*|
    trattamento|trattat[oi]|trattare|\w*verwerk\w*|bewaren|bewaard|opgeslagen|opslaan|gebruik\w*`,
);
export const DATA = phrases(
  'donnees|coordonnees|informations personnelles|rgpd|data|details|information|info|\\w*daten\\w*|angaben|datos|dados|dati|\\w*gegevens\\w*|adresgegevens',
);
/** What they are processed for, where that is something else. */
export const FOR_ELSE = phrases(
  String.raw`
    candidatures?|postul\w*|recrutement|embauche|inscription a l\w*|participation|participer|commande|demande|reservation|paiement|adhesion|soins?|application|applying|recruit\w*|hiring|registration|order|booking|request|enquiry|inquiry|participat\w*|membership|
    \w*bewerb\w*|anmeldung|teilnahme|bestellung|anfrage|buchung|mitgliedschaft|inscripcion|solicitud|seleccion|pedido|candidatur[ae]|selezione|iscrizione|ordine|richiesta|partecipazione|resposta|encomenda|reserva|inscricao|sollicitatie\w*|aanmelding|deelname|bestelling|aanvraag|werving`,
);

/** Pictures and recordings of somebody. */
export const PICTURES = phrases(
  String.raw`
    photos?|photograph\w*|photographi\w*|filme\w*|films?|filmed|filming|videos?|image|droits? a l image|image rights|likeness|prises? de vue|captation|foto\w*|\w*fotos|film ?aufnahmen|\w*bild(?:er|aufnahmen|rechte?|material)?|bildaufnahmen|fotografi\w*|videoaufnahmen|imagen|imagenes|grabad\w*|
    immagin[ei]|riprese|beeldmateriaal|beelden|beeldrecht|portretrecht|gefilmd|gefotografeerd|opnames|calls? (?:being |to be |may be |is )?recorded|recorded|enregistree? (?:pendant|lors)|appel enregistre`,
);

/** What somebody is handed over or sent once. */
export const HANDED_OVER = phrases(
  String.raw`
    attestations?|certificat\w*|diplomes?|badges?|replays?|rediffusions?|enregistrements?|supports?(?: de (?:presentation|cours|formation))?|diapo\w*|slides?|presentations?|factures?|devis|billets?|tickets?|confirmations?|recepisse|recus?|accuse de reception|copie|cadeau|goodies|
    recordings?|recorded|handouts?|invoices?|receipts?|quotes?|quotations?|copy|copies|gift|swag|print\w*|
    \w*bescheinigung\w*|zertifikat\w*|urkunde|aufzeichnung\w*|prasentation\w*|praesentation\w*|folien|unterlagen|\w*rechnung|quittung|angebot|namensschild\w*|eintrittskarten?|kopie|\w*bestatigung|
    grabacion\w*|diapositivas|factura|presupuesto|entradas?|acreditacion|justificante|copia|recibo|
    attestat[oi]|registrazion[ei]|diapositive|fattura|preventivo|bigliett[oi]|ricevuta|conferma|scontrino|
    convocations?|convocat\w*|convocazion\w*|einberufung\w*|oproepingsbrie\w*|notice of meetings?|ordre du jour|tagesordnung|ordine del giorno|orden del dia|proces verba\w*|comptes? rendus?|sitzungsprotokoll\w*|notulen|meeting minutes|
    assemblees? generales?|(?:l|d|en|pour|documents?) ag|ag (?:annuelle|ordinaire|extraordinaire)|general meetings?|agm|mitgliederversammlung\w*|hauptversammlung\w*|(?:asamblea|junta) general|assemblea(?: dei soci)?|algemene (?:leden)?vergadering|assembleia geral|
    attest|attesten|certificaat|opname|opnames|opgenomen|factuur|offerte|toegangsbewijs|bevestiging|presentatie|bewijs|naamkaartje`,
);

/** A meeting of members, to which they are invited as their statutes have it. */
export const TO_A_MEETING =
  /\b(?:invitations?|einladung\w*|invitacion(?:es)?|invit[oi]|uitnodiging\w*|convites?) (?:\w+ ){0,3}?(?:assemblees? generales?|ag|general meetings?|agm|mitgliederversammlung\w*|hauptversammlung\w*|asamblea|junta general|assemblea|(?:leden)?vergadering|assembleia)\b/g;

/** What somebody agrees to take part in, to have done or to pay. */
export const TAKES_PART = phrases(
  String.raw`
    participer|prendre part|take part|attend|attending|attendance|be tracked|participat\w*|teilnehmen|teilnahme|participar|partecipare|deelnemen|deelname|background checks?|screening|vaccin\w*|soins?|treatment|cookies?|prelevement\w*|direct debit|lastschrift\w*|domiciliacion|addebito|domiciliering|\w*incasso|adeudo|debito dire[ct]+o|\w*einzug\w*|machtiging`,
);

/** By what else than our messages, or about what else, somebody may be reached: on a telephone's screen, in a network, for a survey, as a member of a programme. */
export const OTHER_ENDS = phrases(
  String.raw`
    push|web ?push|notifs?|lead retrieval|(?:lead|badge) scan\w*|(?:order|delivery|shipping) updates|\w*bewertungs?(?:anfragen?|erinnerung\w*|einladung\w*)|(?:messe|event|congress|kongress) apps?|notifications?(?: push)?|push (?:notifications?|notif)|push ?benachrichtigung\w*|benachrichtigung(?:en)?|notificacion(?:es)?|notific[ah]e?|meldingen|apps?|applications? mobiles?|mobile app\w*|
    (?:facebook |meta |google )?custom audiences?|facebook|instagram|linkedin|messenger|telegram|tiktok|reseaux sociaux|social media|social networks?|redes sociales|soziale (?:medien|netzwerke)|sociale media|social|audio|
    enquetes?(?: (?:de )?satisfaction)?|satisfaction|sondages?|surveys?|umfragen?|encuestas?|sondaggi?o?|inqueritos?|avis(?: clients?)?|avis verifies?|reviews?|bewertung(?:en)?|opiniones|recension[ei]|
    networking|net ?werken|reseautage|mises? en relation|match ?making|vernetzung|vernetzen|messages? (?:from|de|des|d|von|di) (?:other |autres |anderen |altri |otros )?(?:attendees|participants|teilnehmern?|partecipanti|participantes)|
    (?:programme |programma |programa |carte |club )?(?:de )?(?:fidelite|fidelity|fedelta|fidelizacion|fidelizacao|loyalty|treueprogramm|loyaliteit)(?: (?:programme?|card))?|programme de fidelite`,
  'g',
);
/** Messages that serve an order or an account, and sell nothing. */
export const SERVICE_MESSAGES = phrases(
  String.raw`
    (?:e ?mails?|mails?|courriels?|sms|messages?|communications?|correos?|mensajes?|messaggi|nachrichten) (?:(?:de|du|of|di|a) )?(?:service|servicio|servizio|servico|gestion|transact\w*|transacc\w*|transaz\w*)|(?:service|transact\w*|transaktions) ?(?:e ?mails?|mails?|sms|messages?|communications?|nachrichten)`,
  'g',
);
/** Bodies beside the one that keeps the file, which may be one of them: who agrees to theirs need not agree to ours. */
export const BODY_BESIDE = phrases(
  String.raw`
    bde|bds|bda|bureau des (?:etudiants|eleves|sports|arts)|junior entreprise|associations? (?:etudiantes?|d etudiants|des etudiants|d eleves|d anciens|de parents|des parents d eleves|sportives?)|parents d eleves|apel|fcpe|peep|amicale\w*|
    student (?:union|association)s?|parent teacher association|pta|studierendenschaft|fachschaft\w*|asta|elternbeirat|elternvertretung|forderverein|asociacion (?:de )?(?:estudiantes|padres|alumnos)|associazione (?:studenti|genitori)|studentenvereniging|oudervereniging|ouderraad`,
);
/** Whoever holds an event, to whom a network or a seller of tickets hands over who comes. */
export const ORGANIZERS = phrases(
  'organi[sz]ers?|organisateurs?|organisatrices?|veranstalter\\w*|organizador\\w*|organizzator\\w*|organisator\\w*',
);

/** What nobody did anything for. */
export const PASSIVE =
  /\b(?:opt ?ins?) (?:passifs?|passives?|passiv[oa]?|pasiv[oa]|soft|presume|presumee|suppose|achete|loue|bought|purchased|rented|assumed|implied|gekauft|comprad[oa]|acquistat[oa]|gekocht)\b|\b(?:passi[fv]e?|pasivo|soft) opt ?ins?\b/;
