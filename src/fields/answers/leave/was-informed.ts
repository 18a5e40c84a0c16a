import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * That somebody was told what is done with their data (GDPR 13, 14): they have neither agreed to anything by that, nor refused.
 * @module
 */

const LONGEST = 60;
const DAY = '(?: (?:on|le|am|el|il|op|em))?(?: \\d[\\d ]*)?';
const INFORMED = prefiltered(
  '^(?:(?:privacy|data protection|gdpr|art(?:icle)? 1[34]|information) (?:notices?|polic(?:y|ies)|information|statement|letter) (?:sent|given|provided|delivered|shared|issued|seen|read|e ?mailed)|' +
    '(?:notice|mention|information|politique|charte|note)s? (?:(?:d |de |sur la |rgpd|cnil|legale|information|confidentialite|vie privee|donnees|article 1[34]) ?)*(?:envoyee?s?|remises?|transmises?|donnees?|communiquees?|lues?)|' +
    '(?:datenschutz|dsgvo ?)(?:hinweise?|erklarung|information(?:en)?|info) (?:gesendet|verschickt|versendet|ubergeben|ausgehandigt|zugesandt|erhalten|gelesen)|' +
    '(?:aviso|clausula|informacion|politica) (?:(?:de|sobre|rgpd|lopd) )*(?:privacidad|proteccion de datos|datos) (?:enviad[oa]|entregad[oa]|facilitad[oa])|' +
    'informativa (?:(?:sulla |gdpr |rgpd )?(?:privacy )?)(?:inviata|consegnata|fornita|data|letta)|' +
    `(?:privacy ?verklaring|avg ?informatie|privacy ?informatie) (?:verstuurd|verzonden|gegeven|gestuurd))${DAY}$`,
);

/** Whether a cell says that and nothing else. */
export const wasInformed = (text: string): boolean => text.length <= LONGEST && INFORMED.test(plainWords(text));
