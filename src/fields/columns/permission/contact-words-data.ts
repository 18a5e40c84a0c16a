import { anyOf } from '../objects/any-of.js';

/**
 * Words of headers for what one is contacted with, and for doing so, on folded words, in French, English, Spanish, German and Italian. The labels of
 * `scripts/evaluate/refusals` measure them.
 * @module
 */

/** What one is contacted with, or what is done with data. */
export const REACH = anyOf(
  String.raw`
    prosp|routage|mailers?|mailshots?|voeux|(?:christmas|greeting) cards?|weihnachtskarten?|auguri|e ?news|phoning|segments?|
    datenweitergabe|weitergabe|share my data|data sharing|partage|deals|special offers|updates|alerts|lettres? mensuelles?|
    monthly letter|voie postale|listes? de diffusion|distribution lists?|verteiler\w*|\w+verteiler|liste? de correo|
    liste? di distribuzione|envois|envoi|\w*sendungen|zusendung\w*|circulaires?|tele ?marketing|tele ?sales|tele ?vente|novedades|
    novita|neuigkeiten|reklame|tracts?|flyers?|prospectus|prospekte|volantini|folletos?|brochures?|leaflets?|circular\w*|
    rundbriefe?|rundmails?|rundschreiben|sondages?|sondaggi|texting|kontaktaufnahme|importun\w*|derang\w*|molest\w*|dem|advert\w*|
    ads|communications?|comms|invit\w*|einladung\w*|invite|werblich\w*|canvass\w*|r[ei]contatt\w*|rappel\w*|relanc\w*|
    conservation|lettres? info|alertes?|\w*werbung|\w*briefe?|mkt|mktg|pubs?|promos?|new ?sl?etters?|newletters?|neswletters?|
    postale|postaux|invitations?|avis|avisos|avvisi|bulletins?|boletin\w*|bollettino|infos?|informations?|material|materiel|
    traitement|tratamiento|trattamento|\w*verarbeitung|lettre d info\w*|catalog\w*|\w*mails?|e mails?|emails?|emailing|courriels?|
    courriers?|correos?|posta|postal|post|per post|sms|textos?|text|texts|whatsapp|tel\w*|phon\w*|mobile|call\w*|appel\w*|
    llam[ae]\w*|(?:kalt|werbe|makler)?anruf\w*|chiam\w*|contact\w*|kontakt\w*|contatt\w*|newsletters?|nl|\w*daten|daten\w+|infolettre|marketing\w*|
    e ?marketing|mailings?|publipostage|publicit\w*|publicid\w*|pubblicit\w*|werb\w*|offres?|offers?|ofertas?|offerte|
    commercial\w*|comercial\w*|kommerz\w*|prospect(?:ion|ing|ed|er)|prospekt\w*|prospec(?!t)\w*|demarch\w*|sollicit\w*|relanc\w*|
    communicat\w*|comunicac\w*|comunicaz\w*|donnees|datos|dati|daten|kundendaten|rgpd|gdpr|dsgvo|lopd|privacy|profil\w*|terzi|
    terceros|tiers|dritte|partner\w*|partenaire\w*|socios|campagn\w*|campaign\w*|outreach|process\w*|subscrib\w*|recipient|
    empfanger\w*|letters?|lettre|brief|fundrais\w*|spendenaufruf\w*|appeals|enquetes?|encuestas?|umfragen?|surveys?|approach|invii|invio|
    envios|promo\w*|ansprache|publi|news|third party|actualites|recontact\w*|noticias|notizie|events?|evenements?`,
);

/** What is contacted with, and is much else: beside it a word of refusal needs cells that are flags. */
export const MAY_REACH = anyOf(
  String.raw`
    material|materiel|tiers|terzi|terceros|third party|third parties|dritte|partner\w*|partenaire\w*|socios|process\w*|traitement|
    tratamiento|trattamento|verarbeitung|events?|evenements?|avis|avisos|avvisi|conservation|letters?|lettre|brief|text|texts|
    post|dati|datos|daten|donnees|profil\w*|informations?|invitations?|invit\w*|catalog\w*|get|possible|posible`,
  'g',
);

/** Advertising, and the lists of those who get it: not a campaign, a call or an address, which end for many reasons. */
export const ADVERTISING = anyOf(
  String.raw`
    \w*newsletters?|infolettres?|mailings?|e ?mailings?|\w*marketing|mkt|demarch\w*|prospection|prospecting|prospeccion|
    prospezione|sollicit\w*|solicit\w*|sollecit\w*|relances|relance commerciale|publicit\w*|publicid\w*|pubblicit\w*|pubs?|
    \w*(?<!be|ge|er)werbung|phoning|tele ?marketing|envois|envios|invii|zusendungen|comms|communications?|comunicaciones|comunicazioni|
    liste? de diffusion|mailing list|\w*verteiler|canal (?:e ?mail|sms|tel\w*)|suscripcion\w*|suscripciones|
    base (?:de )?(?:prospection|contacts?)|sollicitations`,
);

/** A way of contact that is the only one. */
export const ONLY = anyOf(
  `
    only|enkel|alleen|uitsluitend|uniquement|seulement|exclusivement|nur|ausschliesslich|solo|solamente|unicamente|soltanto|esclusivamente`,
);

/** What only prospecting is done with, or said of: nothing else of the header makes it another matter. */
export const OF_PROSPECTING = anyOf(
  String.raw`
    (?:master|global|universal) (?:opt ?out|unsub\w*)|\w*newsletters?|news|newsl|infolettre|lettres? d ?info\w*|infos?|information\w*|informazion\w*|informacion\w*|communications?|comms|
    comunicaz\w*|comunicac\w*|agenda|avisos?|avis|avvisi|conservation|actualites?|actus?|noticias|novedades|notizie|novita|
    neuigkeiten|bulletins?|boletin\w*|bollettino|e ?marketing|tele ?marketing|\w*marketing|mkt|mktg|mkg|promos?|promotion\w*|
    promocion\w*|promozion\w*|pubs?|publi|publicit\w*|publicid\w*|pubblicit\w*|\w*(?<!be|ge|er)werb\w*|reklame|\w*mailings?|
    e ?mailing|publipostage|phoning|tele ?sales|tele ?vente|prospect(?:ion|ing|ed|er)|prospec(?!t)\w*|prospekt\w*|prospez\w*|
    demarch\w*|sollic\w*|solicit\w*|sollecit\w*|canvass\w*|outreach|campagnes?|campaigns?|campanas?|kampagnen?|offres|offers|
    ofertas|offerte|angebote|refus (?:de )?relances?|voeux|partner offers|offres partenaires?|fund ?rais\w*|appeals?|
    appels? aux? dons?|spenden\w*|dons|dem|dncr|bloctel|pacitel|repoussoir|contact(?:er|e|ee|es|ees|ed|ing|ado|ada|ar|arle|arme|
    arlo|able|abilit\w*)|joignable|kontaktiert?|kontaktieren|kontaktaufnahme|contattar\w*|contattat\w*|contattabil\w*|
    r[ei]contact\w*|ricontatt\w*|recontact\w*|derang\w*|importun\w*|rgpd|gdpr|dsgvo|lopd|privacy consent|(?:stay|keep) in touch|rest(?:ons|er|ez|e) en (?:contact|lien)|bleiben wir in kontakt|in kontakt bleiben|r(?:est|iman)iamo in contatto|sigamos en contacto|opt ?in (?:partenaires?|partners?|tiers|terzi|terceros)|
    nicht (?:mehr )?bewerben|petici\w+ de (?:fondos|donativos|donaciones)|(?:captacion|recaudacion) de fondos|raccolta fondi|richiest[ae] (?:di )?(?:fondi|donazion\w*)|collectes? de (?:fonds|dons)|nieuwsbrie(?:f|ven)|reclame|contacteren|gecontacteerd|contactopname|aanbiedingen|op de hoogte|
    demandes? de dons?|donation (?:asks?|appeals?|requests?)|gift asks?|
    (?:personal|my) data|data processing|donnees|meine daten|mis datos|miei dati|dati personali|datos personales|
    datenverarbeitung|follow up|updated|updates|keep in touch`,
);

/** What somebody is reached by. */
export const A_WAY = anyOf(
  String.raw`
    e ?mails?|mails?|courriels?|courriers?|sms|mms|textos?|whatsapp|tel|tels|telephon\w*|telefon\w*|phone|phoned|calls?|called|
    appels?|appele\w*|anrufe?n?|angerufen|llamadas?|llamar\w*|llame\w*|chiami\w*|chiamat[ae]|chiamar\w*|post|postal\w*|posta|correos?|briefe?|
    letters?|lettres?|catalog\w*|katalog\w*|alertes?|alerts?|mailen|gemaild|bellen|gebeld`,
);

export const CONTACT = anyOf(
  String.raw`
    \w*contact\w*|\w*kontakt\w*|\w*contatt\w*|opt ?(?:in|out)|rgpd|gdpr|dsgvo|stop|rappel\w*|send|sending|envoyer|enviar|inviare|
    senden|ecrire|write|escribir|scrivere|schreiben`,
);

/** By which way something else is sent: "recevoir la facture par mail", "badge by courier". */
export const SENT_BY =
  /\b(?:par|by|per|via|por|auf|als|mit|an|sur|en) (?:the |le |la |l |ihre? |mon |ma |my |your )?(?:e ?mails?|mails?|courriels?|sms|texto|text|post|courrier|poste|phone|telephone|telefono?|tel|whatsapp|correo|posta|brief)\b/g;

/** Where somebody said so, or what they want to leave, which makes no other matter of it: a form on the web, our database, customer service. */
export const WHERE_IT_WAS_SAID = anyOf(
  String.raw`
    (?:forms?|formular|modul[oi]|formularios?|formulaires?) (?:web|online|en ligne|site|internet)|web ?(?:forms?|formular|formulare)|(?:comptes?|espaces?|accounts?|cuentas?|contas?|conto|konto|kundenkonto|klantaccount) (?:(?:client\w*|customer|user|utilisateur) )?(?:web|online|en ligne|site)|web ?(?:accounts?|konto)|(?:candidat\w*|kandidat\w*|bewerber|tenants?|landlords?|lessees?|vendors?|sellers?|buyers?|locataires?|bailleurs?|vendeu\w+|acquereu\w+|acheteu\w+|mieter|vermieter|kaufer|verkaufer|inquilin[oa]|arrendador\w*|comprador\w*|vendedor\w*|acquirente|venditore|huurder|verhuurder|koper|verkoper) (?=(?:opt(?:ed)? ?out|black ?list|(?:a |da )?(?:do not|ne pas|ne plus|nicht|no|non|niet) (?:\w+ )?(?:contact|kontaktier|contat|contatt|rappel|appel|relanc|call|llam|chiam|bel|benader|solicit|sollicit|demarch)))|patients? (?=(?:declin|refus)\w+ contact)|(?:from|of|dal|del|de|de la|du|aus der|aus unserer) (?:the |our )?
    (?:database|data base|banca dati|datenbank)|du sav|(?:elimin|cancell|rimuov)\w* (?:l )?(?:anagrafica|scheda|nominativo)|(?:sua|propria|su propia|own|his|her|their) (?:richiesta|peticion|solicitud|request)`,
  'g',
);

/** Post for who writes English, email for everybody else. */
export const ENGLISH_MAIL =
  /\b(?:no|ok to|can|gdpr|may|do not|dont|don t|not|promo|suppress|from|to|by|bulk|direct|receive|wants?|send|our|your|future|any) mails?\b|\bmail (?:ok|status|permission|preference|opt out|perm|consent|flag|exclusion|suppress\w*)\b/;
/** Post for some, and email for most. */
export const SPANISH_MAIL = /\bcorreo\b(?! (?:electronico|postal))/;

/** A mailing goes by email or by post, and by nothing else: "Autoriser mailing" beside "Autoriser phoning" is no leave to call. A mailing list is one of addresses. */
export const OF_MAILING = /^(?=.* )(?!.*\bmailings? lists?\b).*\bmailings?\b/;

/** A number to be called or texted on, where nothing else is named: `HasOptedOutOfMobile`. */
export const BY_MOBILE = /\b(?:mobiles?|mobiltelefon|moviles|movil|cellular[ei]|cell|handy|smartphones?|telemovel)\b/;
export const AND_MOBILE =
  /\b(?:et|ou|and|or|und|oder|y|e|o) (?:(?:du|de|le|la|the|par|by|per|por) )*(?:mobiles?|movil|cellulare|handy|cell)\b|\b(?:mobiles?|movil|cellulare|handy|cell) (?:et|ou|and|or|und|oder|y|e|o)\b/;
/** What is done or shown on a telephone, and is no call. */
export const ON_MOBILE =
  /\b(?:apps?|applications?|aplicacion(?:es)?|applicazion[ei]|push|notif\w*|web\w*|sites?|ads?|wallet|version|device|id|home)\b/;

/** By which way, and nothing else. */
export const CHANNEL_ALONE =
  /^(?:canal|canaux|canales|canali|canale|channels?|kanal|kanale|kanaal|canais|(?:wunsch|voorkeurs) ?(?:kanal|kanaal)|bevorzugter kanal)(?: (?:(?:de|di|da|of) )?(?:com|comm|communication|comunicacion|comunicazione|comunicacao))?$/;

/** What is printed and posted. */
export const ON_PAPER =
  /\b(?:catalog\w*|katalog\w*|brochures?|magazines?|newsletters?|journal|journaux|lettres?|publicites?|offres|folders?) (?:(?:en|de|in|di|su|sur|auf|op) )?(?:papiers?|imprimee?s?|papel|impres[oa]s?|carta|cartace[oai]|stampat[oi]|print|papieren|papier)\b|\b(?:paper|printed?|gedruckte[rns]?|papieren|gedrukte) (?:catalog\w*|katalog\w*|brochures?|magazines?|newsletters?|folders?)\b|\b(?:papier|print) ?(?:katalog\w*|catalog\w*|newsletters?|magazine?)\b/g;
