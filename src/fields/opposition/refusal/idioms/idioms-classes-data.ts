import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import type { Idiom } from './idioms-data.js';

/**
 * Refusals by class: who asked and what was done, in any order; a call to stop, and of what; what somebody hears no more; what they cannot stand.
 * @module
 */

/** What one is reached by, in the number in which it is refused. */
const MEANS =
  '(?:e ?mails?|mails|tel\\w*|phones?|phone calls?|calls|calling|appels|sms|textos?|texts?|te?xting|txts?|courriers|publipostages?|newsletters?|pub|pubs|publicites?|marketing|mailings?|catalogs|catalogues|catalogos|cataloghi|kataloge|anrufe\\w*|llamadas|correos|chiamate|telefonate|messagg\\w+|mensajes|messages?|werbung|prospection|demarchage|envois|relances|coms?|comms|communications?|offres|offers|ofertas|offerte)';
/** Who asked, as it stands beside what was done. */
const ASKED_FOR =
  '(?:(?:a |sur |per |on |at |by |auf |su |de )?(?:sa|son|leur|own|his|her|their|client\\w*|customers?|subscribers?|users?|recipients?|contacts?|personal|eigene\\w*|eigenen|peticion|propia|richiesta|sua|kunden) (?:propre |own |expresse |express )?(?:demandes?|souhaits?|volonte|requests?|wunsch|wish|wishes|propia|peticion|richiesta|sua)|(?:demande|souhait|volonte) (?:du |de la |de l |de |d )?(?:contact|client\\w*|perso\\w*|interesse\\w*|titulaire|abonnee?)|(?:il|elle|personne|client\\w*|contact|m|mme) l a demande\\w*|par (?:le |la |l )?(?:clientw*|contact|abonnee?|destinataire|adherente?|titulaire|interessee?)|(?:durch|vom) (?:den )?(?:kunden?|kontakt|empfanger)|por (?:el )?(?:cliente|contacto|usuario)|dal(?: |l )?(?:cliente|contatto|utente)|by (?:the )?(?:subscriber|client|customer|contact|user|recipient|owner|member|donor)|kundenwunsch|a peticion|su richiesta|richiesta sua|ha chiesto (?:lui|lei)|chiesto (?:lui|lei)|lo (?:chiede|ha chiesto))';
/** What was done with a contact for it. */
const DONE =
  '(?:bloqu\\w+|block\\w*|blocc\\w+|gesperr\\w*|sperr\\w+|neutralis\\w+|desactiv\\w+|deactivat\\w+|deaktivier\\w+|disattiv\\w+|exclu\\w*|escl\\w+|ausschl\\w+|ausgeschl\\w+|retir\\w+|enlev\\w+|supprim\\w+|effac\\w+|radi\\w+|removed?|delet\\w+|eras\\w+|borr\\w+|elimin\\w+|cancell\\w+|losch\\w+|gelosch\\w+|en bl|black ?list\\w*|liste noire|optout|opted out|unsub\\w*|quit\\w+|sommeil definitif)';
const FROM_US = '(?:us|you|ya|our\\w*|your\\w*|any|anyone|anybody|anything|either|agents|this|these|it)';
const ALL = '(?:all|everything|any\\w*|tout\\w*|tous|alles|todo\\w*|tutt\\w|tuto)';

export const IDIOMS_BY_CLASS: readonly Idiom[] = [
  // "Bloccato su richiesta", "fiche à neutraliser, la personne l'a demandé", "Kundenwunsch: ausschließen".
  { says: prefiltered(`\\b${DONE}\\b.{0,50}\\b${ASKED_FOR}\\b(?!.{0,20}\\b(?:devis|quote|angebot|order|commande|ligne|line|riga)\\b)`) },
  {
    says: prefiltered(
      /\bloschung (?:gewunscht|erbeten|beantragt|verlangt|gefordert)\b|\b(?:pide|piden|pidio|solicita|solicito|exige) (?:el )?(?:borrado|supresion|ser (?:eliminad|borrad)[oa])\b|\bchiede (?:la )?(?:cancellazione|di essere (?:cancellat|rimoss|eliminat|tolt)[oa])\b/,
    ),
  },
  // "stop tout", "stop everything", "stop texting", "stop catalogs".
  {
    says: prefiltered(
      `\\b(?:stop|stopp|cease|arretez|arreter|basta|cesser) (?:a |con |con le |les |la |le |your |the |with |mit |de |d |des )?(?:${ALL}|coms?|comms|communications?|envois|relances|offres|offers|writing|ringing|contacting|harassing|hassling)\\b(?! (?:machine|chantier|travaux|system|usine|card|payment|cheque))`,
    ),
  },
  { says: /\bstop (?:te?xting|txting|txts)\b/, channels: ['sms'] },
  { says: /\bstop (?:the |les |los |i )?(?:catalogs?|catalogues?|catalogos|cataloghi|kataloge)\b/, channels: ['post'] },
  {
    says: /^send nothing\b|^n envoye[rz] rien\b|^ne rien envoyer\b|^no enviar nada\b|^non inviare (?:niente|nulla)\b|^nichts (?:senden|schicken|zusenden)\b|^aucun (?:envoi|demarchage|appel commercial)\b/,
  },
  // The answer to a text: "SMS Stop geantwortet", "texted back stop", "stop reply".
  {
    says: prefiltered(
      /\b(?:repond\w*|repl\w+|antwort\w*|geantwortet|risposta|risposto|respuesta|respondio|texted|text|txt|sms) (?:back |par |with |mit |con |avec |de |: )*stopp?\b(?! (?:machine|over|by|at))|\bstopp? (?:reply|replied|geantwortet|antwort|recibido|ricevuto|received|sent|par retour|risposto)\b|\bremove in (?:the )?(?:subject|reply|email)\b/,
    ),
  },
  // "does not want to hear from any of us", "I'd rather not hear from you anymore", "will auch künftig nichts hören".
  {
    says: prefiltered(
      `\\b(?:not|never|no longer|nt|dont|doesnt|don t|doesn t|won t|rather not|wish not) (?:\\w+ ){0,3}(?:hear|hearing) (?:anything )?(?:more )?(?:from|of) ${FROM_US}\\b|\\b(?:mehr|kunftig|weiterhin|in zukunft|von uns) nichts (?:mehr )?(?:\\w+ ){0,2}(?:horen|hoeren|wissen|bekommen|erhalten)\\b|\\bnichts (?:\\w+ ){0,3}(?:horen|hoeren)\\b`,
    ),
  },
  {
    says: prefiltered(
      /\b(?:plus|pas|ne|sans|jamais|aucune|autant ne) (?:\w+ ){0,3}(?:nouvelles (?:de notre|de nous|de votre|de vous)|nos nouvelles|vos nouvelles|signes? de vie)\b|\bnon (?:\w+ ){0,4}(?:piu |altre )?nostre notizie\b|\bno (?:\w+ ){0,3}(?:mas )?noticias (?:nuestras|vuestras|suyas)\b|\b(?:silence radio|radio silence)\b(?=.{0,40}\b(?:demand\w+|souhait\w+|definitif|prefers?|from us|for good|asked|wants?))|\b(?:prefers?|wants?|asked for|demande|souhaite) (?:le |a )?(?:silence radio|radio silence)\b/,
    ),
  },
  {
    says: /\b(?:plus|rien|quoi que ce soit) (?:\w+ ){0,2}de (?:nous|notre part|vous|votre part)\b(?<=\b(?:plus|pas|ne|veut|souhait\w+|desir\w+|recevoir|rien) .{0,60})(?! (?:avant|jusqu|pour l instant))/,
  },
  // What they want no more: "ne veut plus le catalogue papier", "kein Katalog mehr", "non desidera inviti".
  {
    says: prefiltered(
      /\b(?:plus|pas|no|not|don t|doesn t|dont|doesnt|non|nicht|kein\w*) (?:\w+ ){0,4}?(?:more |mehr |piu |mas |mas el |piu il )?(?:le |el |il |the |our |notre |de |un )?(?:catalogues?|catalogs?|catalogos?|cataloghi|katalog\w*|brochures?|prospekte?|flyers?|volantini)(?: papier| en papel| cartacei)?(?: mehr)?\b(?<=\b(?:ne veu\w+ (?:plus|pas)|veut plus|souhaite (?:plus|pas)|quiere|desea|vuole|desidera|want\w*|need\w*|recevoir|mehr) .{0,30}|mehr)/,
    ),
    channels: ['post'],
  },
  {
    says: /\bno (?:desea|quiere|quieren) (?:\w+ ){0,2}(?:recibir )?(?:mas )?(?:informacion|info)\b(?! (?:sobre|de|del) )|\bnon (?:\w+ ){0,2}(?:ricevere|riceva) (?:piu )?(?:niente|nulla|altro)\b|\bchiede di non ricevere\b/,
  },
  // What they cannot stand: "hates texts", "les sms le saoulent", "genervt von Anrufen", "troppe mail, basta".
  {
    says: prefiltered(
      `\\b(?:hates?|detests?|deteste\\w*|hasst|odia|cant stand|can t stand|ne supporte (?:pas|plus)|no soporta|non sopporta|genervt von|excede\\w* (?:par|de)|agace\\w* (?:par|de)|saoulee?s? (?:par|de)|harto de|harta de|stufo (?:di|delle|dei)|stufa (?:di|delle|dei)|annoyed (?:by|with|at)|fed up (?:with|of)|sick of|tired of) (?:being |getting |receiving |etre |recevoir |recibir |ricevere |nos |vos |our |your |the |les |le |unseren? |nuestr\\w+ |nostr\\w+ |las |los |le |i |tant de |all )*(?:${MEANS}|phoned|called|rung|texted|emailed|mailed|contacted|chased|appele\\w*|demarche\\w*|sollicite\\w*)\\b(?! (?:from (?!us)|de (?!nous|notre)|des |di (?!noi)|von (?!uns)))`,
    ),
  },
  {
    says: prefiltered(
      `\\b(?:les |nos |vos |our |your )?${MEANS} (?:le |la |les |l |him |her |me |m |ihn |sie )?(?:saoul\\w+|soul\\w+|agac\\w+|enerv\\w+|excede\\w*|gonfl\\w+|nerven|nervt|annoys?|molestan|fastidian\\w*|disturbano|infastid\\w+)\\b|\\b(?:trop|too many|zu viele|demasiad[oa]s|tropp[ei]) (?:de |d )?${MEANS}\\b.{0,12}\\b(?:stop|basta|arret\\w+|enough|genug|schluss|assez)\\b|\\b(?:troppe|troppi) (?:mail|email)\\b.{0,12}\\bbasta\\b`,
    ),
  },
  // Not interested, and to be taken off: "NI - togliere", "Not int. remove".
  {
    says: prefiltered(
      /^(?:not? int\w*|ni|pi|pas inter\w*|kein interesse|no interesad[oa]|non interess\w*|no gracias|no thanks|non merci)(?: (?:et|and|und|y|e|please|pls|svp|bitte))? (?:remove|delete|take off|retirer|supprimer|enlever|radier|togliere|cancellare|eliminare|quitar|borrar|eliminar|loschen|entfernen|streichen|austragen)$/,
    ),
  },
  {
    says: /^(?:off|out of|hors de|weg von|raus aus|fuera de|via da\w{0,4}) (?:the |our |all |de |la |le |nos |unserer? |unserem )*(?:mailing |mail |call |calling |contact )?(?:lists?|liste|database|base|fichier|verteiler|elenco|lista|sistema)\b/,
  },
  // Complaints that tools and people write down as such.
  {
    says: prefiltered(
      /^(?:complained|abuse complaint|spam complaint|complaint spam|plainte spam|beschwerde spam|queja spam|reclamo spam|marked spam|spam|spammed|spam(?:report(?:s|ed)?|complain(?:ts?|ed)|notifications?)|spam notifications?|marked(?:as)?spam)$|\bcease (?:and |n )?desist\b|\bspam signale\b|\b(?:marcad[oa]|contrassegnat[oa]|segnalat[oa]|gemeldet|denunciad[oa]) (?:como|come|als|di|de) spam\b|\bunterlassungserklarung\b|\bunterlassung (?:verlangt|gefordert)\b|\b(?:ico|cnil|aepd|garante|dpc|bfdi) (?:complaint|plainte|beschwerde|denuncia|reclamo)\b|\b(?:menace|menaza|threat\w*|droht|amenaza|minaccia) .{0,24}\b(?:plainte|avocat|cnil|ico|aepd|garante|lawyer|legal|anwalt|abogado|avvocato|denuncia)\b.{0,24}\b(?:si|if|wenn|se|appel\w*|call\w*|anruf\w*|mail\w*|llam\w*)\b|\blegal threat\b/,
    ),
  },
  // Flags and boxes: "ticked the no-contact box".
  {
    says: prefiltered(
      /\b(?:no|do not|don t|non) contact (?:box|flag|list|tag|request\w*|please|pls)\b|\bbaja (?:por|via|mediante|desde|del?) (?:el |la )?(?:enlace|link|boletin|newsletter|web|correo|pie)\b|\bdo not (?:add|put|place|enter) (?:\w+ ){0,3}(?:to|on|in|into) (?:\w+ ){0,2}(?:lists?|campaigns?|database|sequences?|cadences?)\b|\b(?:win|get|bring) (?:him|her|them|me|us) back\b(?<=\b(?:don t|dont|do not|not to|never|stop trying to) .{0,30})/,
    ),
  },
];
