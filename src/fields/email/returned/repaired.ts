import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * What was wrong with an address or a number before somebody put it right: "l’ancien mail ne marche plus, nouveau mail à jour". One that is still to be found
 * is not.
 * @module
 */

const OLD = '(?:anciens?|ancienne|old|former|previous|alter?s?|alte|antigu[oa]|viej[oa]|vecchi[oa]|oude?|precedente?)';
const MAIL =
  '(?:(?:e ?)?mails?|(?:e ?)?mail ?(?:address|adresse?|adres)|adresse(?: (?:e ?)?mail)?|address|courriel|correo|direccion|indirizzo|adres)';
const PHONE =
  '(?:numeros?|num|nr|tel(?:ephone)?|portable|mobile|phone(?: number)?|number|nummer|telefon(?:nummer|o)?|handy(?:nummer)?|telefoon(?:nummer)?|cellulare|movil)';
/** "N°": "n" begins a denial as well. */
const SHORT = '(?:n|no)';
const NEW = '(?:nouveaux?|nouvelle|new|neuer?s?|neue|nuev[oa]|nuov[oa]|nieuwe?)';
const SAVED =
  '(?:(?:mise? )?a jour|saisie?|enregistree?|renseignee?|ajoutee?|notee?|ok|updated|entered|saved|recorded|on file|added|erfasst|eingetragen|hinterlegt|gespeichert|aktualisiert|actualizad[oa]|guardad[oa]|registrad[oa]|anotad[oa]|aggiornat[oa]|inserit[oa]|registrat[oa]|ingevoerd|bijgewerkt|opgeslagen|genoteerd)';
/** Nothing else that may be wrong stands between the two. */
const BETWEEN = `(?:(?!(?:${NEW}|${MAIL}|${PHONE}|fax|courriers?|post|posta) )\\S+ ){1,6}`;
const repaired = (noun: string): RegExp =>
  prefiltered(
    `(?<![^ ])(?:(?:l|le|la|the|der|die|das|el|il|lo|het|de) )?${OLD} (${noun}) ${BETWEEN}${NEW} (?:${noun} )?(?:(?:est|is|ist|es|e|bien|already|deja|bereits|ya|gia|al|now) ){0,2}${SAVED}(?![^ ])`,
    'g',
  );
const REPAIRED = [repaired(MAIL), repaired(`(?:${PHONE}|${SHORT})`)];
/** Folded words without what was repaired: what stands behind is said of the new one. */
export const withoutRepaired = (words: string): string => REPAIRED.reduce((rest, one) => rest.replace(one, '$1'), words);
