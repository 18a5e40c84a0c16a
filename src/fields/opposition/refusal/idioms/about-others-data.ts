import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that speak of a refusal, and of another person, another firm or another thing than the contact: on folded words (`plainWords`).
 * @module
 */

/** Whoever was there before, and whoever the contact buys from. The family is left out: it often speaks for the contact. */
const SOMEBODY_ELSE = prefiltered(
  /\b(?:predecess\w+|antecesor\w*|vorganger\w*|(?:son|leur|his|her|their|seinen?|ihren?|su|sus|suo|loro) (?:ancien |actuel |current |old |alten |previous )?(?:fournisseur|prestataire|operateur|banque|assureur|concurrent|vendor|supplier|provider|bank|insurer|lieferant|anbieter|proveedor|fornitore))\b/,
);
/** One of several numbers that is wrong now, or there twice. */
const ONE_OF_SEVERAL = prefiltered(
  /\b(?:old|2nd|second|alte|ancien|2e|2eme|deuxieme|viejo|antiguo|vecchio|duplicate|test) (?:number|no|numero|nummer|tel\w*|fiche|record)\b|\b(?:fiche (?:en double|de test)|ficha (?:duplicada|de prueba)|scheda (?:doppia|di prova)|testsatz)\b|\b(?:new one is|neue eintragen|plus attribue)\b/,
);
/** Whoever else is at hand: "do not contact the husband", "ne pas contacter la compta", "don't call her Mrs". */
const SOMEBODY_NEAR = prefiltered(
  /\b(?:appeler|contacter|contact|call|ring|phone|contactar|llamar|contattare|chiamare|anrufen|kontaktieren) (?:con |a |al |au |aux )?(?:the |le |la |el |il |l |den |die |das )?(?:mari|epoux|husband|marido|marito|mann|wife|femme|esposa|moglie|frau mehr|compta\w*|accounts?|accounting|secretaire|secretary|reception|standard|siege|switchboard|buchhaltung|contabilidad|administracion|amministrazione|m mais|mme mais)\b|\bcall(?:ing)? (?:her|him|me|them) (?:mrs?|ms|miss|sir|madam)\b|\bfrau anrufen nicht\b/,
);
/** Another number, address or means is to be taken. */
const TAKE_ANOTHER = prefiltered(
  /(?<!\b(?:pas|plus|jamais|not|dont|don t|never|non|no|piu|mas) )\b(?:use|take|try|prendre|utiliser|nehmen|usar|usare|prefer\w*) (?:the |le |la |el |il |das |die )?(?:landline|fixe|mobile|portable|movil|cellulare|handy|nouveau|nouvelle|new (?:one|number))\b|\b(?:nouveau numero|nouvelle adresse|new number|new address|neue nummer|neue adresse|numero nuevo|nuevo numero|nuovo numero|change de numero|changed number)\b|\b(?:plus|pas) (?:de )?(?:visite|visita|besuch)\w* (?:mais|sino|mejor|sondern)\b|\bvisita mejor\b|\bvisite mais\b/,
);
/** Doors at which somebody sleeps. */
const AT_THE_DOOR = prefiltered(
  /\b(?:llamar|tocar) (?:al|el) timbre\b|\b(?:sonner|klingeln|suonare|ring|knock)\b.{0,16}\b(?:nourrisson|saugling|neonat[oa]|newborn|baby|bebe)\b|\b(?:baby|bebe|bimbo|kind|enfant|nino)\b.{0,12}\b(?:asleep|sleeping|dort|dorme|schlaft|duerme)\b|\bdoor ?bell\b|\bchambre \d+|\broom \d+|\b(?:panneau|sign) (?:on|sur|ne pas)\b|\bdisturb sign\b/,
);
/** Too little, and not too much: "se plaint de ne plus recevoir", "complains we don't call". */
const TOO_LITTLE = prefiltered(
  /\b(?:plaint|plaignent|complain\w*|queja\w*|lamenta\w*|beschwert sich|rale|grumbles?) (?:\w+ ){0,3}(?:ne (?:plus|pas|rien|jamais) (?:\w+ )?(?:recevoir|recu|rappele)|personne|nobody|no ?one|nadie|nessuno|niemand|keiner|(?:don t|dont|never|not|no|non) (?:\w+ )?(?:call|ring|write|llama|chiama|richiama))\w*\b|\b(?:veut|souhaite) etre (?:rappele|appele|contacte)\w* plus souvent\b/,
);
/** A refusal by mistake; to have called by mistake is another thing. */
const MISTAKE = prefiltered(
  /(?<!\b(?:relance\w*|rappele\w*|appele\w*|contacte\w*|sollicite\w*|called|rung|contacted|emailed|angerufen|llamad\w|richiamat\w|chiamat\w|contattat\w) )\b(?:by mistake|by accident|accidentally|par erreur|sin querer|por error|per sbaglio|per errore|versehentlich|aus versehen)\b/,
);
/** What a seller, a lender or an order refuses, and names in which the words stand. */
const IN_TRADE = prefiltered(
  /\b(?:vendeurs?|sellers?|vendedor\w*|venditor\w*|verkaufer) (?:a |hat )?(?:refus\w*|reject\w*|rechaz\w*|rifiut\w*|lehnt|abgelehnt)\b|\brefusee? par le vendeur\b|\b(?:black ?list|off list) price\b|\btps (?:system|sensor|tyre)\b|\b(?:lista negra de|lista nera) (?:asnef|crif|morosos|badexcug)\b|\b(?:vehiculo|coche|moto|producto|contador|linea|local|actividad|empresa) dad[oa] de baja\b|\bdar de baja (?:el|la|un|una) (?!contacto|cliente|ficha|correo|email|suscripcion)|\b(?:baja|abbonamento|abonnement|desabonnement) (?:de |da )?(?:movistar|vodafone|orange|canal|netflix|sky|tim|sfr|telekom)\b|\bradiee? de l ordre\b|\b(?:mum|mom|mother|dad) of \d/,
);
/** The title of something, in its quotes. */
export const TITLE =
  /\b(?:roman|livre|spectacle|film|album|titre|book|novel|movie|band|gig|song|libro|pelicula|novela|buch|theaterstuck|canzone|billets|tickets)\b/;
/** Trade in refusals: those who make or order stickers, those who want to see the link by which people leave. */
const TRADE = prefiltered(
  /\b(?:fabri\w+|produ[ct]\w*|imprim\w+|commande|orders?|makes) (?:\w+ ){0,3}(?:autocollants?|stickers?|adesivi|aufkleber|pegatinas|door hangers)\b|\b(?:demo|feature|function|fonction|funzione) (?:\w+ ){0,3}(?:unsubscribe|desinscription|desabonnement|disiscrizione|abmelde\w*)\b|\b(?:unsubscribe|opt ?out) (?:feature|function|demo)\b|\bespeces menacees\b|\buicn\b/,
);
/** A refusal that was taken back, or was none. */
const REFUSALS =
  '(?:oppositions?|desinscription|desabonnement|opt ?out|objection|suppression|unsubscribe|removal|erasure|dnc|stop|retrait|refus|effacement|blocage|widerspruch|werbewiderspruch|loschantrag|abmeldung|sperre|oposicion|baja|supresion|opposizione|disiscrizione|cancellazione)';
const TAKEN_BACK = prefiltered(
  `\\b${REFUSALS}\\b(?: \\w+){0,5} (?:levee?s?|annulee?s?|retractee?s?|caduque|lifted|cleared|retracted|reversed|rescinded|zuruckgenommen|zuruckgezogen|storniert|aufgehoben|levantad[oa]|anulad[oa]|annullat[oa]|ritirat[oa])\\b|\\b(?:revient sur|annule|renonce a|retracted|takes back|took back|cancelled|levanta|anula|renuncia a|annulla|ritira) (?:\\w+ ){0,2}(?:demande (?:d |de )?)?(?:the |solicitud de |richiesta di )?${REFUSALS}\\b`,
);
const CAME_BACK =
  /\b(?:re ?abonnee?s?|re ?inscrite?s?|re ?subscribed|resubbed|opted back in|rejoined|riscritt[oaie]|neu angemeldet|wieder (?:angemeldet|eingetragen)|vuelto a suscribirse|di nuovo iscritt[oa]|changed (?:his|her|their) mind|came round|a change d avis)\b/;
/** What we decided ourselves. */
const OUR_CHOICE = prefiltered(
  /\b(?:decision|choix|scelta|eleccion) (?:interne|interna|nostra|nuestra|maison|direction|de la direction)\b|\b(?:internal|our own|our) (?:decision|choice)\b|\binterne entscheidung\b|\b(?:nous ne|on ne) (?:relancons|relance|insistons|demarchons|prospectons|demarche)\b|\bno insistimos\b|\bnon insistiamo\b|\bwe(?: have| ve)? (?:stopped|ended) (?:pursuing|calling|chasing)\b/,
);
/** The customers of a customer. */
const THEIR_CUSTOMERS = prefiltered(
  /\b(?:ses|leurs|his|her|their|sus|i suoi|seine|il suo|leur) (?:propres |own )?(?:clients|abonnes|adherents|eleves|lecteurs|membres|customers|members|students|subscribers|readers|clientes|socios|lectores|clienti|soci|lettori|kunden|mitglieder|leser|pubblico)\b/,
);
const NOBODY_DID =
  /\b(?:nobody|no one|personne|nadie|nessuno|niemand)\b(?: \w+){0,5} (?:objected|complained|unsubscribed|opposee?s?|plaint|rappelle|richiama|calls? back)\b/;

/** Each speaks of somebody or something else than the contact. */
export const ABOUT_OTHERS: readonly RegExp[] = [
  TAKEN_BACK,
  CAME_BACK,
  OUR_CHOICE,
  THEIR_CUSTOMERS,
  NOBODY_DID,
  SOMEBODY_ELSE,
  SOMEBODY_NEAR,
  TAKE_ANOTHER,
  AT_THE_DOOR,
  TOO_LITTLE,
  MISTAKE,
  IN_TRADE,
  ONE_OF_SEVERAL,
  TRADE,
].map((says) => prefiltered(says));
