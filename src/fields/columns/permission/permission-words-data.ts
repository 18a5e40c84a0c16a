/**
 * Stems of headers, on folded words, in French, English, Spanish, German and Italian. The labels of `scripts/evaluate/refusals` measure them.
 * @module
 */

/** Words that say by themselves that somebody refuses. */
export const REFUSES =
  /\b(?:(?:ne plus|plus de|pas de|no|kein|keine|niente|sin) (?:tel|mails?|emails?|sms|appels?|calls?|llamadas|anrufe|telefonate|appeals|werbung|publicidad|pubblicita)|go away|off the list|no participacion|dezabon\w*|escludi|iscrizione annullata|opt(?:ed|s)? ?out\w*|optout\w*|\w+optout|unsub\w*|desinscri\w*|desabo\w*|disiscri\w*|desuscri\w*|black ?list\w*|block ?list\w*|\w+blacklisted|listes? (?:noires?|rouges?|orange|repoussoir)|list[ae] (?:negra|nera|robinson)|robinson ?list\w*|repoussoir|bloctel|pacitel|ctps|tps|dnc|dne|anti ?prospection|donot\w+|(?:werbe|mailing|kontakt|datenschutz|anruf|telefon|mail|newsletter)(?:sperre|sperrung|stopp?|verbot|widerspruch)\w*|sperrvermerk|abmeldung|abbestell\w*|ecg liste|robinson|registro (?:pubblico )?(?:delle )?opposizioni|rpo|nix (?:telefon|match|list\w*|register\w*)|reservert|bel ?me ?niet|dncr|dncm|ne m appelez plus|rtr ecg|ecg treffer|dinieg\w*|robinson|\w*loschung (?:beantragt|verlangt|gewunscht)|\w*einwilligung (?:widerrufen|zuruck\w*)|oblio|olvido|shouldforget|right to be forgotten|to be forgotten|should forget|droit a l oubli|suppressed|suppression list|mailing preference|preference service)\b/;
/** Words that say so beside a word about contacting, or when they stand alone. */
export const MAY_REFUSE =
  /\b(?:oppos\w*|opposizion\w*|oposici\w*|opuest\w*|object(?:s|ed|ion|ions)|widerspr\w*|refus\w*|rifiut\w*|rechaz\w*|declin\w*|interdi\w*|vietat\w*|prohib\w*|forbid\w*|verbot\w*|revoc\w*|revok\w*|revoq\w*|widerruf\w*|withdr\w*|retrait\w*|retir\w*|ritir\w*|stop|stops|stopp|stopped|exclu(?!siv)\w*|excl|exclud\w*|escludi|borrar|lehnt|ausschliess\w*|ausschl\w*|esclu\w*|blocked|blocke|block|bloquee?s?|bloquead\w*|bloqueo|bloccat\w*|blocco|gesperrt|sperre|sperrung|suspend\w*|suppress\w*|supprim\w*|suppression\w*|supres\w*|suprim\w*|effac\w*|eras\w*|delet\w*|remov\w*|losch\w*|cancell\w*|cancel\w*|elimin\w*|borr\w*|baja|bajas|abgemeldet|gelistet|forget|forgotten|complain\w*|plainte\w*|reclam\w*|do not|dont|don t|ban|banned|oubli)\b/;
/** Words that say by themselves that somebody agrees, or may be contacted. */
export const ALLOWS =
  /\b(?:opt(?:ed|s)? ?in\w*|optin\w*|\w+optin|\w*einwilligung\w*|anrufbar|consent\w*|consens\w*|consentim\w*|einwillig\w*|einverstand\w*|zustimm\w*|joignable|contactable|emailable|mailable|callable|phonable|sollicitable|demarchable|marketable|contactabil\w*|contattabil\w*|kontaktierbar|anschreibbar|reachable|contactabl\w*|rgpd|gdpr|dsgvo|lopd|lopdgdd)\b/;
/** Words that say so beside a word about contacting. */
export const MAY_ALLOW =
  /\b(?:accord|accept\w*|acet\w*|accett\w*|acept\w*|akzept\w*|autoris\w*|autoriz\w*|authoris\w*|authoriz\w*|allow\w*|agree\w*|erlaub\w*|gestatt\w*|permi\w*|permesso|subscri\w*|abonn\w*|inscri\w*|iscri\w*|iscritt\w*|suscri\w*|anmeldung|angemeldet|ok|okay|happy|zulass\w*|zulas\w*|receive|recev\w*|recoi\w*|recib\w*|ricev\w*|riceve\w*|erhalt\w*|send|envio|envios|enviar|envia|privacy|droit|permission\w*|legal basis|base legale|rechtsgrundlage|base juridica|processing basis|cesion|firmata|preferenc\w*|souhait\w*|puede|peut|may|darf|puo|pu o|veut|want\w*|wunsch\w*|desea|desid\w*|eligible|status|statut|estado|stato|state|zgoda)\b/;
/** What one is contacted with, or what is done with data. */
export const REACH =
  /\b(?:\w*mails?|e mails?|emails?|emailing|courriels?|courriers?|correos?|posta|postal|post|per post|sms|textos?|text|texts|whatsapp|tel\w*|phon\w*|mobile|call\w*|appel\w*|llama\w*|anruf\w*|chiam\w*|contact\w*|kontakt\w*|contatt\w*|newsletters?|nl|infolettre|marketing\w*|e ?marketing|mailings?|publipostage|publicit\w*|publicid\w*|pubblicit\w*|werb\w*|offres?|offers?|ofertas?|offerte|commercial\w*|comercial\w*|kommerz\w*|prospect\w*|demarch\w*|sollicit\w*|relanc\w*|communicat\w*|comunicac\w*|comunicaz\w*|donnees|datos|dati|daten|kundendaten|rgpd|gdpr|dsgvo|lopd|privacy|profil\w*|terzi|terceros|tiers|dritte|partner\w*|partenaire\w*|socios|campagn\w*|campaign\w*|outreach|process\w*|subscrib\w*|recipient|empfanger\w*|letters?|lettre|brief|fundrais\w*|spendenaufruf\w*|appeals|enquetes?|encuestas?|umfragen?|surveys?|invii|invio|envios|promo\w*|ansprache|publi|news|third party|actualites|recontact\w*|noticias|notizie|events?|evenements?)\b/;
/** Questions of forms: "Souhaitez-vous recevoir…", "Ich möchte informiert werden", "I would like to hear about…". */
export const ASKS_TO_HEAR =
  /\b(?:souhait\w*|veux|voulez|mochte|moechte|will|quiero|desea|deseo|vorrei|vuole|voglio|would like|want|wants|keep me|j accepte|j autorise|autoriz\w*|acconsento|darf|allow\w*|accept\w*)\b.{0,80}\b(?:recev\w*|receive|recibir|ricev\w*|erhalten|informiert|informe\w?|tenu|updated|updates|hear|richiamat\w|recontact\w*|rappel\w*|contact\w*|kontaktiert|angerufen|envoyer|inviare|enviar|follow ?up)\b|\b(?:follow up allowed|contact possible|newsletter gewunscht)\b/;
/** Words beside which a refusal or a consent is none of prospecting. */
export const NEVER =
  /\b(?:operation|operatoire|operatorio|soins|chirurg\w*|cirugia|informado|eltern|genitori|parental|parents?|paterno|bailleur|locatore|arrendador|sublet|sous location|divorce|consensuale|discharge|tree|betriebsrat|foto\w*|order filed|401k|pension|lease|clause|audit|training|platform|plateforme|logiciel|officer|fence|vetri|kfz|danse|cours|tournoi|electorale|taxe|rea|club|collana|brand|supplier|pharmacie|uicn|ip|domain|domaine|canada|tvq|per campaign|par campagne|campagne|rate|taux|tasso|quote|nb|nombre|number of|no of|anzahl|db|sensor|transactions|level|thermometer|strike|shares|agb|decree|garant\w*|noise|cnc|article|artikel|machine|scheme|companies register|enrolment|standard|sales|ejp|tiers opposable|opposable|diagnose|web|modify|modificare|modificar|modifier|andern|form template|(?:subscriber|abonne|contact|customer|client|member|account|phone|fax|reference) no(?: \d+)?$)\b/;
/** Those of them that may be all that a header says. */
export const STANDS_ALONE =
  /\b(?:oppos(?:e|ee|ed|ition|itions|ant)|opposizione|oposicion|widerspruch|refus|refuse|refused|rifiuto|rechazo|stop|stopp|blocked|gesperrt|suppressed|losch\w*|effacer|effacement|supprimer|delete|erased?|forget|forgotten|ban|banned|exclu|excluded|objection|objected|withdrawn|revoked)\b/;
/** The same, where it is all that is refused: "Refus", "Stop", "RGPD" stand alone. */
export const ALONE =
  /^(?:(?:is|has|date|d|de|du|le|the|il|la|a|e|zu|art|da|to|be|being|faire|global|total|client|prospect|contact|personne|person|persona|x|\d+|o n|oui non|y n|yes no|s n|j n|ja nein|ok) )*$/;
/** What else these words are said of: trade, law, transport, health, programs. */
export const OTHER =
  /\b(?:devis|preventiv\w*|angebot\w*|presupuest\w*|quotes?|quotation|cheques?|colis|pake?t\w*|parcel|factur\w*|fattur\w*|rechnung\w*|invoic\w*|payments?|paiement\w*|prelevement\w*|recibo|transferenc\w*|tva|iva|tax|vat|mwst|medic\w*|maladie|laboral|vehicul\w*|fahrzeug\w*|contrat\w*|contratt\w*|vertrag\w*|contracts?|contrato\w*|stack|bend|modify|modificare|andern|deliver\w*|livraison\w*|liefer\w*|consegna|smok\w*|zone|dealer|territor\w*|exclusiv\w*|esclusiv\w*|exklusiv\w*|vins|banc\w*|bank|banque|credit\w*|credito|kredit|compta\w*|contab\w*|decret\w*|ingiuntiv\w*|bescheid\w*|gym\w*|salle|opera\w*|arret|stop (?:id|name|lat|lon|number|loss|start)|stopover|carte|cartes|card|chauff\w*|feu\w*|optic\w*|lentil\w*|lens|lent\w*|linsen|capital|decree|emergency|urgence|notfall|emergenz\w*|urbanisme|edilizia|tensio\w*|tank|produit\w*|product|article|items?|tarif\w*|ride|party|team|equipe|side|lado|lato|seite|dossier|garant\w*|patients?|cheval|musee|stationn\w*|poids|freight|padron|albo|corso|course|event|veranstaltung|salon|horaires|new|envoyes?|ouverts?|opened|delivered|sent|left|credits|subject|objet|oggetto|betreff|asunto|server|serveur|servid\w*|server|signature|provider|display|merge|size|budget|cost\w*|kosten|spesa|inversion|manager|agency|source|channel|budget|score|rate|taux|count|nombre|nb|number|numero|anzahl|duration|durata|dauer|time zone|preis|price|code|territory|persona? di|person|form page|form|owner|proprietaire|titulaire|rack|capitale|glass|decree|drive|bahn)\b/;

/** A status of somebody who is written to. */
export const STATUS_OF_SUBSCRIBER =
  /\b(?:status|statut|estado|stato|state)\b.{0,80}\b(?:abonn\w*|suscript\w*|destinatair\w*|iscritt\w*|empfang\w*|subscri\w*|recipient)\b|\b(?:subscriber|empfanger|kontakt) ?status\b/;
export const STATUS = /\b(?:status|statut|estado|stato|state|\w+status)\b/;
export const NEGATIONS = /\b(?:not|no(?! ?\d*$)|non|ne|nicht|kein|keine|keinen|sin|sans|pas|never|senza|nie)\b/;
export const DATED = /\b(?:date|datum|data|fecha|at|am|le|on|il|el|since|depuis|seit|desde|zum|time|timestamp)\b/;
/** Facts about a refusal or a consent that are neither. */
export const ABOUT =
  /\b(?:url|link|lien|ip|proof|preuve|prova|prueba|nachweis|version|text|texte|testo|texto|wording|source|origin\w*|method\w*|methode|metodo|id|title|subject|language|langue|form|formulaire|token|key|page|hash|count|nombre|nb|number of|taux|rate|tasso|tasa|quote|purpose|finalite|finalita|zweck|history|historique)\b/;
/** Of those that say so beside a word about contacting, the ones that leave no doubt which way a yes goes. */
export const SURELY_ALLOWS =
  /\b(?:accept|accett|acept|akzept|autori|allow|agree|erlaub|permi|abonn|subscri|inscri|iscri|suscri|anmeld|angemeldet|ok|happy|zulas)/;
