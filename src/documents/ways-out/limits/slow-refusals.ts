import { lazy } from '../../../model/base/lazy.js';
import { isLongerThan, SPELT_PERIOD } from '../../sentences/periods.js';

/**
 * Refusals that are applied after more days than the guide allows, in French and English. On folded text.
 * @module
 */

/** Days within which a refusal is to be applied (guide). */
const MOST_DAYS = 14;

/** Nobody has asked for anything yet. */
const UNASKED =
  /\b(?:sans (?:reponse|retour|nouvelles)|si vous ne repondez|(?:if|unless) you (?:do not |don t |dont )?(?:reply|answer)|without (?:an |any )?(?:answer|reply))\b/;

const TREATED =
  /\b(?:prise?s? en compte|traite(?:e?s?|ra|rons)|effecti(?:f|ve)s?|effectuee?s?|appliquee?s?|executee?s?|delais?|process(?:ed|ing)|take effect|takes effect|takes|take|allow|comptez|prevoyez|handled|honou?red|actioned|applied|completed|prendra|peut prendre)\b/;
const WITHIN = lazy(
  () =>
    new RegExp(
      String.raw`(?:\b(?:sous|dans|en|apres|d ici|delais? (?:\w+ ){0,3}(?:de|d)|jusqu a|jusque|comptez|prevoyez|within|in|after|up to|allow|takes?|prendra|prendre|minimum|au bout de)|:)(?: (?:un|une|delai|maximum|maximal|de|d|les|environ|about|up|to|a|jusqu|minimum|period|of|the|next)){0,6} (${SPELT_PERIOD})`,
      'g',
    ),
);
/** Right behind a way out, without a subject: "Prise en compte dans un délai de deux mois." Of a delivery it says something else. */
const BEGINS =
  /^\W*(?:prises? en compte|(?:delai|temps|duree) (?:de |d |du )?(?:traitement|prise en compte|desinscription|desabonnement|retrait)|delai :?(?= ?\d)|traitee?s?|traitement|effecti(?:f|ve)s?|effet|(?:this |it )?takes (?:effect|up)|processing|processed|please allow|effective)\b/;

/** Whether a sentence has a refusal wait longer than it may. @param isAbout whether it speaks of one @param isBehind whether it follows a way out */
export const isSlowRefusal = (says: string, isAbout: boolean, isBehind: boolean): boolean =>
  TREATED.test(says) &&
  (isAbout || (isBehind && BEGINS.test(says))) &&
  !UNASKED.test(says) &&
  [...says.matchAll(WITHIN())].some(([, period = '']) => isLongerThan(period, MOST_DAYS));
