/**
 * What headers call an address or a number that is good, or that is not, in six languages and their neighbours: folded, as `foldHeader` gives them.
 * @module
 */

/** That it leads to nobody, or to somebody else. */
export const AMISS =
  '(?:invalide?s?|invalid[oa]s?|inval|ungultige?|ongeldige?|(?:not|non|no|nicht|niet|pas|nao) (?:valide?s?|valid[oa]s?|gultige?|geldige?|deliverable|delivrables?|entregable|zustellbar|bezorgbaar|correcte?|corrett[oa]|correct[oa]|korrekt)|undeliverable|erronee?s?|errone[oa]s?|errone|incorrecte?s?|incorrect[oa]|fehlerhafte?|errat[oa]|sbagliat[oa]|inesistente|inexistente|inexistante?|' +
  'bad|wrong|fake|bogus|faux|fausse|mauvais|mauvaise|(?:probleme?|problemas?|problema|issue|erreur|error|errore|fehler)(?: (?:de|d|du|with|con|di|mit|met|sur))?|falsche?[rs]?|kaputt|defekt|falso|falsa|equivocad[oa]|mal[oa]|onjuiste?|foutie[fv]e?|foute?|verkeerde?|errad[oa]|(?:hors|out of|fuera de|fuori) (?:service|servicio|servizio)|disconnected)';
/** That it leads where it should. */
export const SOUND =
  '(?:valide?s?|valid[oa]s?|gultige?|geldige?|deliverable|delivrable|entregable|zustellbar|bezorgbaar|correct|correcte|corrett[oa]|correct[oa]|korrekt)';
/** That it is so. */
export const IS = '(?:is|ist|est|es|e|are|seems|has been)';
/** Whose, or which of several. */
export const WHICH =
  '(?:(?:work|home|pro|perso|professional|business|personal|primary|secondary|main|company|corporate|direct|b ?2 ?b|b ?2 ?c|contact|client|customer|the|l|de|du|del|da|do|della|dell)(?: |$))';
/** A box for it. */
export const BOX = '(?: (?:flag|indicator|oui non|y n|yes no|ja nein|si no))?';
