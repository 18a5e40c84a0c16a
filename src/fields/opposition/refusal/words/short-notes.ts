import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes of a few words that are no sentence: a "no" or "too many" before what is done to prospects ("pas d'appel", "keine Post", "no promozioni",
 * "too many emails"), the name of a public list, a withdrawal without a verb. Each is read as a whole: every word of it has to be one of these,
 * since the same words mean less in a longer note ("pas d'appel depuis mars"). "No email" and "pas de téléphone" are not among them: so one notes
 * that there is none.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const NO =
  setOf(`no non nein kein keine keinen keiner keinerlei pas aucun aucune plus jamais sin ni senza niente nessuna nessun nessuno ninguna ningun nada
  nie never basta`);
const TOO_MANY = setOf('trop too zu zuviel zuviele demasiado demasiada demasiados demasiadas troppe troppi troppa troppo excess exceso');

/** What is done to prospects, and nobody lacks. */
const DONE =
  setOf(`appel appels rappel rappels demarchage prospection sollicitation sollicitations relance relances publicite publicites pub pubs promo promos
  newsletter newsletters infolettre infolettres mailing mailings emailing emailings offres courrier courriers lettres catalogue catalogues prospectus
  brochures spam spams textos mails courriels
  call calls calling canvassing canvassers soliciting solicitation solicitations marketing mktg telemarketing mailshot mailshots leaflet leaflets flyers letters texts
  emails post promotions promotional offers
  anruf anrufe anrufen werbeanruf werbeanrufe werbeanrufen werbung werbepost werbemails werbemail werbesms reklame briefe akquise kaltakquise angebote kataloge prospekte
  telefonwerbung postwerbung
  llamadas publicidad promociones ofertas correos boletin boletines cartas folletos mensajes comunicaciones
  nl mkt mkg wasap whatsapp com coms comm comms
  chiamate telefonate pubblicita promozioni offerte posta lettere volantini messaggi dem comunicazioni`);
/** Of what there can be too many, and none for want of an address. */
const SENT = setOf('email mail mails sms message messages nachrichten notifications communications');
/** What kind of it. */
const KIND =
  setOf(`cold sales phone direct junk bulk unsolicited commercial commerciale commerciali commerciales commerciaux publicitaire publicitaires pubblicitarie pubblicitari
  publicitarias publicitarios comercial comerciales promozionale promozionali promotionnel promotionnels promotionnelle promotionnelles promocional promocionales telephonique telephoniques
  telefonica telefonicas telefoniche telefonische electronique electroniques postal postale postaux postales papier paper cartacea cartacee papel further more unwanted text
  email mail mails message messages messaging sms dm telephone telefon posta tel telefono correo material materiale post`);
/** Words that join them. */
const BETWEEN =
  setOf(`de d des du la le les l the a al of and or et ou und oder y o e nor by par per por via di da del della delle vos nos your our eure ihre unsere sus vostre nostre
  ces these diese mehr mas piu any ever wieder en in`);
/** Who asked for it, and how kindly; from whom, and to whom. */
const ASKED =
  setOf(`svp stp merci please pls plz ta thanks thank you bitte danke favor favore gracias grazie s il vous plait demande demandee sur client cliente clients customer cust cx
  kunde kundin at his her their owner tenant donor patient member prospect vip lead locataire abonne adherent klant request requested req auf wunsch gewunscht erwunscht peticion pedido su richiesta expresse
  desormais all du tout von vom uns us from notre part sent gesendet wanted voulu souhaite`);
/** Who gets too many, and how one says so. */
const GETS =
  setOf(`je j recois nous recevons recoit i we get gets receive you send sends sending sie schicken senden ich wir bekomme bekommen erhalte recibo recibimos ricevo riceviamo
  mi me mandate mandan ci are there far way vraiment wirklich davvero beaucoup viele much many this mir moi es ha c est avec par jour semaine day week recu recus recues received`);

/** The public lists of those who want no call. */
const LISTS = setOf('rpo robinson robinsonliste repep bloctel tps ctps opposizioni');
const ON =
  setOf(`iscritto iscritta inscrit inscrite inscrito inscrita registered listed on sur in al nel en la el le the eingetragen steht auf der presente figura figure apuntado
  apuntada dans est is esta registro pubblico delle lista list liste register dal desde seit since depuis no ne pas do not non nicht marcar llamar chiamare appeler call anrufen au`);
/** Whoever withdraws or objects, without a verb. */
const WITHDRAWAL = setOf(
  'revoca revocado revocada revocato revocata ritiro retrait retiro widerruf withdrawal opposizione oposicion opposition objection widerspruch',
);
const OF_WHAT =
  setOf(`consenso consensi consentimiento consentement consent einwilligung privacy trattamento tratamiento traitement processing datenverarbeitung marketing profilazione
  profilage profiling dati datos donnees data daten gdpr rgpd dsgvo art prospection commerciale comercial werbung direct`);
const ABOUT = setOf(
  'of a al allo alla del della dell il la le de du des gegen to au aux zur der die per pour for ogni tout any l d personali personnelles personales totale all meiner',
);

/** Who has had enough of being called. */
const ENOUGH =
  setOf(`marre bol fed sick tired annoyed angry stufo stufa harto harta verargert genervt sauer enerve enervee agace agacee excede excedee infastidito infastidita molesto molesta
  cansado cansada`);
const OF_BEING = setOf(
  'etre recevoir being getting receiving ricevere essere recibir que wg wegen uber about les des nos vos our your le los las delle dei',
);
const CALLED =
  /^(?:appel|rappel|contact|sollicit|relanc|demarch|call|phoned|email|mails?$|chased|pestered|chiamat|contattat|llam|werbe|anruf|pubs?$|sms$|texts?$|marketing)/;

/** A mailing is one of addresses, or of letters. */
const MAILINGS =
  /(?<!\b(?:e|postal\w*|direct|paper|papier) )\bmailings?\b(?! (?:(?:by|per|par|por|via|in|de) )?(?:post\w*|lists?|courriers?|letters?|paper|papier|e ?mails?))/g;
/** "No mail" may tell that there is none; "no direct mail" does not. */
const DIRECT_MAIL = /\b(direct|junk|bulk|marketing|promotional|sales|unsolicited) mail\b/g;

/** The right to be erased and the right to object, by their articles and nothing else (GDPR art. 17 and 21). */
const ARTICLES =
  /^(?:(?:demande|request|anfrage|antrag|richiesta|solicitud|exerce|droit|derecho|diritto|right) )?(?:art|article|artikel|articulo|articolo) (?:17|21) (?:rgpd|gdpr|dsgvo)$/;
/** Whoever is called too often, and angry about it: "molto arrabbiato, lo chiamiamo ogni giorno". */
const ANGRY =
  setOf(`furieux furieuse colere enerve enervee fache fachee excede excedee angry furious annoyed livid upset verargert wutend genervt sauer molesto molesta enfadado enfadada
  indignado indignada arrabbiato arrabbiata infastidito infastidita furioso furiosa`);
const TOO_OFTEN = prefiltered(
  /\b(?:tous les jours|chaque jour|sans arret|every day|daily|all the time|constantly|jeden tag|taglich|dauernd|standig|todos los dias|cada dia|constantemente|ogni giorno|tutti i giorni|di continuo|(?:\d+|dritter|zweiter|third|second|troisieme|tercera|terza) (?:e |eme |rd |th |nd )?(?:anruf|call|appel|llamada|chiamata)) ?/,
);
const CALLING = /\b(?:appel\w*|rappel\w*|calls?|called|calling|ring\w*|phon\w*|anruf\w*|ruf\w*|llam\w*|chiam\w*|mails?|emails?|werbung)\b/;

const MOST = 12;
const every = (words: readonly string[], ...among: readonly ReadonlySet<string>[]): boolean =>
  words.every((word) => among.some((set) => set.has(word)));
const some = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

const isNo = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => NO.has(word));
  return at >= 0 && some(words.slice(at), DONE) && every(words, NO, DONE, KIND, BETWEEN, ASKED);
};
const isTooMany = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => TOO_MANY.has(word));
  const after = words.slice(at);
  return at >= 0 && (some(after, DONE) || some(after, SENT)) && every(words, TOO_MANY, DONE, SENT, KIND, BETWEEN, ASKED, GETS);
};
const isWithdrawn = (words: readonly string[]): boolean =>
  words.length > 1 && WITHDRAWAL.has(words[0] as string) && some(words, OF_WHAT) && every(words.slice(1), OF_WHAT, ABOUT);
/** "Marre d'être appelé tous les jours", "verärgert wegen Werbeanrufen". */
const isFedUp = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => ENOUGH.has(word));
  if (at < 0) return false;
  const after = words.slice(at + 1, at + 7);
  return some(after, OF_BEING) && after.some((word) => CALLED.test(word));
};

/** Whoever is on a list of those who want no call, and nothing else said: "Bloctel ok" tells that it was asked. */
const isListed = (words: readonly string[]): boolean =>
  some(words, LISTS) && every(words, LISTS, ON) && !/^(?:no|non|not|pas|nicht|ne)$/.test(words[0] as string);

/** "k. Anrufe", "k.Post": "kein" as German agents shorten it. */
const KEIN = /(?<![^ ])ke? (?=(?:anruf|werb|post|mail|brief|akquis|angebot|katalog|prospekt|reklame))/g;

/** What a note of a few words refuses, by its folded words; nothing where it is no such note. */
export const refusedInShort = (folded: string): readonly Channel[] | undefined => {
  const words = folded
    .replace(MAILINGS, 'mailings emailings')
    .replace(DIRECT_MAIL, '$1 mailings')
    .replace(KEIN, 'kein ')
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  if (words.length === 0 || words.length > MOST) return undefined;
  // Robinson is the list of letters in France, and of everything in Spain.
  if (isListed(words)) return words.some((word) => word.startsWith('robinson')) ? CHANNELS : ['phone', 'sms'];
  if (ARTICLES.test(folded) || isWithdrawn(words) || isFedUp(words)) return CHANNELS;
  if (some(words, ANGRY) && TOO_OFTEN.test(folded) && CALLING.test(folded)) return CHANNELS;
  if (!isNo(words) && !isTooMany(words)) return undefined;
  const named = channelsIn(words.join(' '));
  return named.length > 0 ? named : CHANNELS;
};
