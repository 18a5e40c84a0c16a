import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../model/base/lazy.js';

/**
 * Silence taken for a yes, and offers to private persons, in German, Dutch, Spanish and Italian. On folded text.
 * @module
 */

const SILENCE = lazy(() =>
  prefiltered(
    /\b(?:(?:wenn|sollten|falls|sofern) wir (?:\w+ ){0,3}(?:nichts|keine (?:antwort|ruckmeldung))\b|(?:wenn|sollten|falls|sofern) sie (?:\w+ ){0,6}(?:nicht|nichts)\b|ohne (?:ihre[nm]? )?(?:antwort|ruckmeldung|reaktion|widerspruch|abmeldung)|horen wir (?:\w+ ){0,4}nichts|ihr schweigen|(?:als|indien|wanneer) (?:u|je|jij|wij|we) (?:\w+ ){0,6}(?:niet|niets)\b|zonder (?:uw )?(?:antwoord|reactie|tegenbericht|bezwaar)|geen (?:antwoord|reactie)|uw stilzwijgen|si (?:usted )?no (?:nos |me |tenemos )?(?:respond|contest|dice|recib|reacc|cancel|se opon|manifiest)\w*|sin (?:su )?(?:respuesta|oposicion)|su silencio|salvo (?:que (?:usted )?|su )?(?:se op|oposicion|indi|manif|sua opposizione|opposizione|diverso avviso|divers[ao] )\w*|tenzij (?:u|je)\b|se non (?:ci |mi )?(?:rispond|ricev|reag|annull|disdic|si oppon)\w*|in (?:assenza|mancanza) di (?:una )?(?:risposta|riscontro)|senza (?:una? |alcuna? )?(?:(?:su|tu|vostr)[ao] )?(?:risposta|riscontro|cenno|notizie)|il suo silenzio)/,
  ),
);
const AGREED = lazy(
  () =>
    /\b(?:(?:gehen wir|gilt|werten wir|betrachten wir|nehmen wir) .{0,40}\b(?:zustimmung|einverstand\w*|einwillig\w*|annahme|zugestimmt|ja)|(?:sind|werden) sie (?:\w+ ){0,3}(?:angemeldet|abonniert|registriert|gebucht)|stimmen sie .{0,30}zu|(?:gaan (?:we|wij)|beschouwen (?:we|wij)|nemen (?:we|wij)|geldt|is) .{0,40}\b(?:akkoord|toestemming|instemming|goedgekeurd)|gaat (?:u|je) (?:\w+ ){0,2}akkoord|(?:acepta|aceptara|acepta usted|consiente) (?:recibir|que|ser)|accetta di|akzeptieren sie|(?:aanvaardt|accepteert) (?:u|je)|stemt (?:u|je) (?:\w+ ){0,3}(?:in|toe)|(?:wordt|bent) (?:u|je) (?:\w+ ){0,3}(?:ingeschreven|aangemeld|geabonneerd)|(?:entend|consider|asum|supon|dar)\w* .{0,40}\b(?:acept\w*|acuerdo|consent\w*|conforme)|(?:quedara|sera|estara) (?:\w+ ){0,2}(?:suscrit|inscrit|dado de alta)\w*|(?:consider|riterr|riten|intend|presum|daremo)\w* .{0,40}\b(?:accett\w*|consens\w*|accordo|d accordo)|(?:sara|verra) (?:\w+ ){0,2}(?:iscritt|abbonat|registrat)\w*|(?:geben|leiten|ubermitteln) wir .{0,60}\b(?:partner|sponsor|dritte)\w*|ced\w* .{0,60}\b(?:socios|patrocinadores|terceros)|(?:comunich|ced|trasmett|condivid)\w* .{0,60}\b(?:partner|sponsor|terzi)|(?:delen|geven) (?:we|wij) .{0,60}\b(?:partners?|sponsors?|derden)|nehmen wir sie .{0,40}\bauf|tragen wir sie .{0,40}\bein|fugen wir sie .{0,40}\bhinzu|dass sie .{0,60}\beinverstanden|(?:voegen|schrijven|nemen) (?:we|wij) (?:u|je) .{0,40}\b(?:toe|in|op)|(?:le|lo|la|te|os|les) (?:anadi\w*|inscrib\w*|suscrib\w*|apunta\w*|da(?:mos|remos|re|ra) de alta)|(?:la|le|ti|vi) (?:iscriv|aggiung|inser|abbon)\w*|vale (?:come )?(?:accettazione|consenso|assenso))/,
);
const AGREED_NOT = lazy(
  () =>
    /\b(?:melden wir uns|schreiben wir|horen sie (?:\w+ ){0,3}nicht|nicht mehr|nicht erneut|geen berichten|niet meer|niet langer|no (?:le |les )?(?:volver|escrib)\w*|non (?:la |le |vi )?(?:contatt|scriv)\w*)\b/,
);

/** Whether a sentence takes silence for a yes, in one of these languages. */
export const silenceElsewhere = (says: string): boolean => {
  const silence = SILENCE().exec(says);
  if (silence === null) return false;
  const rest = says.slice(silence.index + silence[0].length);
  const agreed = AGREED().exec(rest);
  return agreed !== null && !AGREED_NOT().test(rest);
};

/** What people buy for themselves and their family. */
export const WARES_ELSEWHERE = lazy(
  () =>
    /\b(?:\w*versicherung\w*|altersvorsorge|rente|rentenplan|vorsorge|krankenkasse|bausparen|immobilie\w*|urlaub\w*|reise|kredit|\w*verzekering\w*|pensioen\w*|pensioensparen|hypotheek|vakantie\w*|lening|belegging\w*|seguros?|pension\w*|jubilacion|hipoteca|vacaciones|ahorro|assicurazion\w*|polizz[ae]|previdenza|mutuo|vacanz[ae]|risparmi\w*|investiment\w*)\b/,
);
/** For whom it is. */
export const PERSONAL_ELSEWHERE = lazy(
  () =>
    /\b(?:(?:sie|ihnen) und (?:ihren?|ihrem) (?:ehe\w+|partner\w*|familie|mann|frau|kinder\w*|lieben)|(?:fur )?(?:ihre )?(?:private[nrs]? (?:altersvorsorge|zusatz\w+|vorsorge|kranken\w+|rente|haushalt)|als privatperson|privat(?:e|en)? (?:nutzung|gebrauch))|(?:u|uzelf) en uw (?:gezin|familie|partner|echtgeno\w+|man|vrouw|kinderen)|uw (?:persoonlijk|prive|privaat)\w* (?:\w+ )?(?:pensioen|verzekering|spaar\w*|vermogen)|als (?:privepersoon|particulier)|(?:usted|ti|vosotros) y (?:su|tu|vuestra) (?:familia|pareja|conyuge|marido|mujer|hijos)|(?:a titulo|para uso) (?:personal|particular|privado)|(?:lei|te|voi) e (?:la sua|la tua|il suo|il tuo|i suoi|la vostra) (?:famiglia|coniuge|moglie|marito|partner|figli|cari)|a titolo (?:personale|privato))\b/,
);
