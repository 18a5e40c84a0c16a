import { marksForErasure } from '../marks/erasing-marks.js';
import { phrases, without } from '../objects/phrases.js';

/**
 * Headers of days on which data are no longer to be kept, or are to be erased: "Date de fin de conservation", "RGPD - date d'expiration", "Delete after",
 * "Date de purge". Every word of such a header is known: "Customer retention end" is of something else. Whoever is past that day is to be looked at, and
 * who is not has refused nothing.
 * @module
 */

/** What is kept, by which law; and what says by itself that it ends. */
const KEEPING = phrases(
  `
    conservation|retention|conservacion|retencion|conservazione|conservacao|aufbewahrung|speicherung|bewaring|rgpd|gdpr|dsgvo|ds gvo|avg|lopd|lopdgdd|lgpd|
    (?:a )?conserver|garder|keep|retain|store|aufbewahren|speichern|conservar|guardar|conservare|bewaren`,
  'g',
);
const TERM = phrases(
  String.raw`
    aufbewahrungsfrist|aufbewahrungsende|speicherfrist|speicherende|loschfrist|bewaartermijn|bewaarperiode|date limite|deadline|fin|end|ends|ende|fine|einde|expir\w*|echeance|ablauf\w*|lauft ab|scad\w*|
    caduc\w*|vencim\w*|peremption|verloopt|verval\w*|expiracao|jusqu|until|till|bis|hasta|fino|tot|ate`,
  'g',
);
const SMALL = phrases(
  `
    date|datum|data|fecha|de|d|du|des|del|della|dei|di|da|do|of|the|la|le|les|l|el|il|lo|los|a|au|al|am|zum|zur|der|die|das|den|van|het|on|at|in|op|em|o|en|duree|periode|period|delai|donnees|datos|dati|daten|gegevens|dados|personnelles|
    personales|personali|personal|legale?|max|maximum|maximale`,
  'g',
);
/** That something is to be done later. */
const LATER = phrases(
  'apres|after|by|nach|dopo(?: il)?|despues(?: de(?:l)?)?|na|apos|prevue?|planifiee?|programmee?|planned|scheduled|geplant|prevista|previst[oa]|gepland|automatique|automatic|auto|limite',
  'g',
);
const ERASING =
  /^(?:(?:date|datum|data|fecha) (?:(?:de|d|di|da|del|of) )?)?(?:suppression|deletion|effacement|erasure|purge|anonymi[sz]ation|loschung|anonymisierung|eliminacion|supresion|borrado|cancellazione|eliminazione|verwijdering|eliminacao)(?: (?:le|on|am|el|il|op|em|date|datum))?$/;

/** Asked for, or done: such a day is no plan, and whoever bears one is to be looked at whenever it is. */
const ASKED_OR_DONE =
  /\b(?:demand\w+|request\w*|richiest\w+|\w*antrag\w*|beantragt|gewunscht|verlangt|solicit\w+|aangevraagd|gevraagd|[sd]?sars?|dsr|rtbf|supprimee?s?|effacee?s?|purgees?|oubliee?s?|anonymi[sz]ee?s?|deleted|erased|purged|forgotten|anonymi[sz]ed|geloscht|anonymisiert|borrad[oa]|suprimid[oa]|anonimizad[oa]|anonimizzat[oa]|verwijderd|gewist|geanonimiseerd|apagad[oa]|eliminad[oa]|eliminat[oa]|cancellat[oa]|removed|wiped)\b/;
/** Under a law erasing is what somebody asked for: "cancellazione_gdpr_data" stays a refusal. */
const BY_LAW = /\b(?:rgpd|gdpr|dsgvo|ds gvo|avg|lopd|lopdgdd|lgpd|ccpa|cnil)\b/;
const TO_BE = /\b(?:to(?: be)?|after|by|apres|a etre|must be|should be)\b/;

/** Whether folded words of a header of days say until when data are kept, or when they are to be erased. */
export const saysKeptUntil = (words: string): boolean => {
  const kept = without(words, KEEPING);
  const ended = without(kept, TERM);
  if (ended !== kept && (kept !== words || /frist|ende|bewaar/.test(words)) && without(ended, SMALL) === '') return true;
  if (BY_LAW.test(words)) return false;
  if (ASKED_OR_DONE.test(words) && !TO_BE.test(words)) return false;
  const now = without(words, LATER);
  return (
    marksForErasure(now) ||
    (now !== words &&
      (ERASING.test(now) ||
        /^(?:deleted?|remove|destroy|wipe|retirer|detruire|radier|entfernen|eliminare?|quitar|rimuovere|excluir)(?: (?:on|date|le|il))?$/.test(
          now,
        )))
  );
};
