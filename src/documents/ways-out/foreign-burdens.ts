import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';

/**
 * What a way out asks besides a click or an answer, in German, Dutch, Spanish and Italian: a letter, an account, an identity document,
 * data that nobody needs. On folded text.
 * @module
 */

const LETTER = lazy(
  () =>
    /\b(?:einschreiben|eingeschriebene\w* brief|(?:per|via|mit) (?:brief|post|briefpost)|schriftlich an|aangetekende? (?:brief|schrijven|post|zending)|(?:per|met een) (?:brief|post)|carta certificada|burofax|por (?:carta|correo (?:postal|certificado))|raccomandata|(?:per|tramite|con) (?:lettera|posta)(?! elettron))\b/,
);
const OTHER_WAY = lazy(
  () =>
    /[^\s@]@[^\s@]|https?:|\bstop\b|\be ?mails?\b|\bmails?\b|\bkli(?:k|ck)\w*|\bclick?\w*|\blink\w*|\banschreib\w*|\bantwort\w*|\bantwoord\w*|\brespond\w*|\brispond\w*|\bcorreo electronico\b/,
);
const LOGIN = lazy(
  () =>
    /\b(?:(?:melden|loggen) sie sich (?:zuerst |zunachst |bitte |vorher )?(?:an|ein|in (?:ihr|ihrem|ihren))\b|einloggen|nach (?:der )?anmeldung|konto (?:anlegen|erstellen|eroffnen)|(?:log|logt) (?:u )?in\b|in te loggen|inloggen|account (?:aanmaken|aan te maken|maken)|(?:inici(?:ar|e|a|ando)) sesion|cre(?:ar|e|ando) una cuenta|(?:acced\w+|entr\w+) (?:al|nel) (?:suo |tuo |proprio )?(?:account|area)|(?:effettu\w+|fa\w*) (?:il login|l accesso)|cre(?:are|i|ando) un account)/,
);
const PAPERS = lazy(
  () =>
    /\b(?:personalausweis\w*|ausweiskopie|(?:kopie|scan) (?:ihres|des|eines) (?:\w+ )?(?:ausweis\w*|passes|reisepass\w*)|identiteits(?:kaart|bewijs|document)|kopie van (?:uw|je|een) (?:\w+ )?(?:paspoort|id|legitimatie\w*)|(?:copia|foto|fotocopia) (?:de |del |della |di )?(?:su |tu |sua |tua |un |una |vostro |suo )?(?:dni|nie|pasaporte|passaporto|documento|carta d identita)|documento (?:de|di|d) ?identi\w+)\b/,
);
const DATA = lazy(
  () =>
    /\b(?:geburtsdatum|geboortedatum|fecha de nacimiento|data di nascita|rijksregisternummer|burgerservicenummer|bsn|sozialversicherungsnummer|steuernummer|steuer id|codice fiscale|numero de (?:la )?seguridad social|bankverbindung|rekeningnummer)\b/,
);
const DENIED = lazy(() => /\b(?:ohne|keine?[nrms]?|nicht|nie|zonder|geen|niet|nooit|sin|no|ni|nunca|senza|non|mai)\b[^.;!?]{0,40}$/);
const IN_DOUBT = lazy(() => /\b(?:zweifel\w*|twijfel|dudas?|dubbi\w*)\b/);

const ASKED = [LOGIN, PAPERS, DATA];

/** Whether a sentence on the way out asks in one of these languages for more than a click or an answer. */
export const isHardElsewhere = (sentence: string): boolean => {
  const says = foldLetters(sentence.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');
  if (IN_DOUBT().test(says)) return false;
  const isAsked = (pattern: RegExp): boolean => {
    const found = pattern.exec(says);
    return found !== null && !DENIED().test(says.slice(0, found.index));
  };
  return (isAsked(LETTER()) && !OTHER_WAY().test(says)) || ASKED.some((pattern) => isAsked(pattern()));
};
