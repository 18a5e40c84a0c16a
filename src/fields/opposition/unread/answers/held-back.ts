import { stanceOf } from '../../../answers/yes-no.js';
import { readDate } from '../../../date/date-formats.js';
import { isDated } from '../../../date/date-value.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Words that say neither yes nor no under a header of a permission: that it is restricted, paused or lacking; and the events of a consent, each with its day.
 * @module
 */

const PROCESSING = '(?:(?:daten)?verarbeitung|processing|traitement|tratamiento|trattamento|verwerking)';
const HELD_BACK = prefiltered(
  `^(?:${PROCESSING} )?(?:eingeschrankt|restricted|restreinte?|limitee?s?|limited|limitad[oa]|limitat[oa]|beperkt|gesperrt|paused|on pause|on hold|en pause|pausee?|pausiert|in pausa|en pausa|pausad[oa]|sospes[oa]|suspendid[oa]|suspendue?|suspended|ausgesetzt|gepauzeerd|opgeschort|ohne|without|sans|senza|sem|zonder|brak|lacking|missing|fehlt|manquante?|(?:ohne|without|sans|senza|sin|sem|zonder) (?:permission|erlaubnis|einwilligung|consent|consentement|accord|opt ?in|permiso|consentimiento|permesso|consenso|toestemming))$`,
);
/** Whether a cell says that a permission is restricted, paused or lacking. */
export const isHeldBack = (text: string): boolean => text.length <= 40 && HELD_BACK.test(plainWords(text));

/** How events of one cell are told apart. */
const EVENTS = /[;|\n]|,\s/;
const DAY = /\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4}/;
const isYesOfDay = (event: string): boolean => {
  const day = DAY.exec(event)?.[0];
  if (day === undefined || !isDated(readDate(day, 'unresolved'))) return false;
  const { stance, whole } = stanceOf(
    event
      .replace(day, ' ')
      .replace(/[:()–—]|\s-\s/g, ' ')
      .trim(),
  );
  return whole && stance === 'for';
};
/** Whether a cell tells days on which somebody agreed, and nothing else: "2026-02-01 opt-in". */
export const tellsDaysOfYes = (text: string): boolean => text.length <= 200 && DAY.test(text) && text.split(EVENTS).every(isYesOfDay);
