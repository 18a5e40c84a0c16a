/**
 * How headers say that they hold days: "Date de", "Datum der", "Hora de la", or behind what happened, "Letzte Aktivität am".
 * @module
 */

const BEFORE =
  /^(?:date|datum|fecha|data|heure|hora|ora|uhrzeit|zeitpunkt|time) (?:(?:d|de|du|des|of|the|del|de la|della|dell|di|da|der|des|vom|van|van de|van het) )?/;
const BEHIND = / (?:am|um|le|on|at|el|il|op|time|zeit|uhrzeit|hora|ora|heure)$/;
/** Cases of "last", which the tables have in one. */
const LAST = /\bletzte[nrs]\b/;

/** What is dated by a phrase of folded words; undefined where none says that it dates anything. */
export const datedIn = (phrase: string): string | undefined => {
  const rest = phrase.replace(BEFORE, '').replace(BEHIND, '');
  return rest === phrase ? undefined : rest.replace(LAST, 'letzte');
};
