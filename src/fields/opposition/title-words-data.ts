import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * What the titles of lists are made of: data only.
 * @module
 */

/** What a list is called, and what nobody reads as a refusal beside it. */
export const LISTED =
  'list[aeos]*|listen|listado|elenco|fichier|datei|file|export[a-z]*|base|tableau|tabla|contact(?:s|o|os)?|contatt[oi]|kontakte?|contacten|lijst|klanten|klienci|kontakty|plik|baza|kunder|clients?|clientes?|clienti|kunden|prospects?|adresses?|addresses|membres|members';
export const OF =
  'de|des|d|du|la|le|les|l|z|ze|od|van|uit|fra|fran|of|the|from|to|di|da|del|dei|delle|dell|della|las|los|el|der|die|das|von|vom|au|en|a|und|et|y|e|and|pour|par|por';
export const SENT =
  'news ?letter(?:s|a)?|nieuwsbrief|nyhetsbrev(?:et)?|nyhedsbrev(?:et)?|e ?mails?|mailings?|emailings?|boletin(?:es)?|marketing|publicidad|werbung|publicitarias?|comerciales?|rgpd|gdpr|dsgvo|infolettre|suscripcion(?:es)?|lopd';
/** Titles that are no sentence: those who left, in words that mean much else in a comment. "Bajas de empleados" are others. */
export const LEFT =
  'refus|unsubscribes|bajas?|dad[oa]s de baja|baixas?|cancelaciones|cancelamentos|cancelad[oa]s|exclu(?:s|es|sions?|d|de|des|ded|re|ir|oes)|a exclure|exclu(?:ido|ida|idos|idas)|exclusion(?:es)|abmeldungen|abgemeldete?n?|abbestellungen|(?:aus)?gesperrte?n?|kein kontakt|cancellati|cancellazioni|esclus[ieo]|esclusion[ei]|escludere|da escludere|removed?|removals|removid[oa]s|' +
  'retires|a retirer|retirad[oa]s|quitar|quitad[oa]s|a quitar|para quitar|rimoss[ie]|rimuovere|da rimuovere|togliere|da togliere|entfernte?n?|zu entfernen|ausschliessen|auszuschliessende?n?|verwijderde?n?|descadastrad[oa]s|desinscrit[oa]s|desuscrit[oa]s|' +
  'ausschluss(?:liste|e)?|ausgeschlossene?n?|uitgeschreven(?:en)?|uitschrijvingen|afmeldingen|afgemelde?n?|opgezegd|(?:zwarte|blokkeer)lijst|zwarte lijst|niet (?:meer )?(?:benaderen|bellen|mailen|contacteren)|bel me niet(?: register)?|' +
  '(?:ne )?(?:pas|plus) (?:re ?)?invit(?:er|es)|(?:do not|don t|dont|never) (?:re ?)?invite(?: again)?|not to (?:be )?invited?|nicht (?:mehr |wieder )?einladen|niet (?:meer |opnieuw )?uitnodigen|no (?:volver a )?invitar|non (?:piu )?invitare|ecartee?s?|a ecarter|' +
  'desabos?|effacements?|effacee?s?|erasures?|erased|deletions?|listes rouges|stops (?:sms|mails?|e ?mails?|tel|appels?)|retraits? (?:(?:de|du|des|d) )?(?:consentements?|accords?)|' +
  'loschungen|sperren|sperrungen|supresion(?:es)?|bezwaren|bezwaar|verwijderingen|intrekkingen|cancelamentos?|eliminacoes|eliminacao|revogacoes|revogacao|oposicao|apagad[oa]s|' +
  'suppressions?|supprimee?s|sortis|sortants|deleted|geloschte?n?|eliminad[oa]s|eliminati|borrad[oa]s|' +
  '(?:kein|keine|geen) interesse|pas interesse(?:e?s)?|not interested|no interesad[oa]s?|non interessat[ieoa]|a supprimer|to (?:be )?(?:deleted?|removed?)|zu loschen|da (?:eliminare|cancellare)|para borrar|te verwijderen|' +
  'wypisan[iey]|sprzeciw(?:y|u|ow)?|rezygnacj[eai]|zrezygnowali|zablokowan[iey]|odmow[ya]|czarn(?:a|ej) list[ay]|(?:wycofane|cofniete|odwolane) zgody|do usuniecia|usunieci|nie (?:kontaktowac|dzwonic)|' +
  'avregistrer(?:ade|ad|ingar|ing)|avanmal(?:da|ningar)|avprenumerer(?:ade|ad|ingar)|utskrivna|(?:reklam)?sparr(?:lista|listan|ade|ar)?|reklamspar+(?:ar)?|afmeld(?:te|inger)|avmeld(?:te|inger)|frameld(?:te|inger)|reservasjoner';
/** Of what a list of them is: "numéros bloqués". */
export const NUMBERS =
  'numeros?|numbers?|nummern?|nummers?|numeri|numery|numerow|(?:ruf|telefon)nummern?|telefoonnummers?|telephones?|telefons?|phones?';
/** The tools whose exports are named after them, behind what they list: "bajas mailchimp". */
export const TOOLS =
  'mailchimp|brevo|sendinblue|hubspot|mailjet|sendgrid|klaviyo|active ?campaign|acumbamail|mail ?relay|mdirect|doppler|cleverreach|rapidmail|newsletter 2 go|inxmail|sarbacane|mail ?up|get ?response|mailer ?lite|constant ?contact|campaign ?monitor|salesforce|pardot|marketo|eloqua|dynamics|zoho|pipedrive|lemlist|instantly|smart ?lead|la ?growth ?machine|lgm|waalaxy|phantom ?buster|woodpecker|outreach|salesloft|snov|mailshake|expandi|apollo|ringover|aircall|kavkom|vocalcom|ring ?central|odoo|holded|shopify|prestashop|woocommerce|wordpress|stripe|eventbrite|livestorm|outlook|gmail|excel|crm|erp|web|www';
/**
 * What a title says of how it was made, or of people who are no clients yet, in words that mean a refusal elsewhere: typed in ("saisie Léo", "à saisir"),
 * "non-clients", "Stop & Go". Whoever goes to the authority is left ("saisie de la CNIL").
 */
export const NOT_OF_REFUSALS = prefiltered(
  /(?<!\p{L})(?:saisi(?:e|s|es|r)?(?!\p{L})(?! (?:(?:de |par |d['’ ])?(?:la |l['’ ])?(?:cnil|autorit|tribunal|avocat|justice|m[ée]diateur)))|non[ -]?(?:clients?|clientes?|clienti|customers?)(?!\p{L})|no[ -]clientes(?!\p{L})|nicht-?kunden(?!\p{L})|niet-?klanten(?!\p{L})|stop ?(?:&|and|et|n|\+) ?go(?!\p{L}))/giu,
);
/** Taken out of a tool, and still to be looked at: where they stood, and not whether they may be contacted. */
export const OUT_OF_TOOL = prefiltered(
  `(?<!\\p{L})(?:supprim[ée]e?s?|retir[ée]e?s?|deleted|removed|gel[öo]scht|eliminad[oa]s|eliminati|cancellati) (?:de |du |d['’]|from |in |aus |da |dal )(?:${TOOLS})(?!\\p{L})(?=.{0,40}(?:[àa] (?:v[ée]rifier|contr[ôo]ler|trier|requalifier|relancer)|to (?:check|review|verify|requalify)|zu pr[üu]fen|por verificar|a verificar|da verificare|te controleren))`,
  'giu',
);
/** Parts of a country, or the word for one, behind what a list holds: "bajas clientes norte", "désinscrits région sud". */
export const WHERE =
  'nort[eh]|sur|sul|sud|south|est[e]?|oeste|ouest|ovest|east|west|nord|ost|noord|zuid|oost|centro|centre|zentrum|levante|nor(?:este|deste|oeste|d ?est|d ?ouest|d ?ost|dwest)|sur(?:este|oeste)|sud ?(?:est|ouest|ovest|ost|west)|zona|zone|region|regione|sector|secteur|territorio|gebiet|magasins?|boutiques?|stores?|winkels?|laden|filialen?|tienda|negozio|lojas?|butik(?:en)?|sklepu?|web ?shop|caisses?|kassa|kasse|mostrador';
/** What people fetch at a counter, and no refusal: "retraits magasin". */
export const PICKED_UP =
  /\b(?:retraits?|retiree?s?|a retirer)(?: (?:de|en|au|aux|a|le|la|l|des))* (?:magasins?|boutiques?|stores?|drive|caisses?|comptoir|colis|commandes?|argent|especes|relais)\b/;
