import { mayCallBetween } from '../../fields/date/calling-hours.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { ASIDE } from './hounding.js';
import { sentencesIn } from './words/turns.js';

/**
 * Days and hours at which directions have people called (Consumer code, D223-9).
 * @module
 */

const CALLS = String.raw`(?:r?appele[rz]|r?appels?|relance[rz]|retente[rz]|campagnes?(?! (?:d['’]e-?mail|de mail|sms|publicit))|t[ée]l[ée]phone[rz]|calls?|calling|ring|dial|phone|try|campaigns?)`;
const HOLIDAY = String.raw`(?:1er|premier) (?:janvier|mai|novembre)|8 mai|14 juillet|15 ao[ûu]t|11 novembre|25 d[ée]cembre|jour de (?:no[ëe]l|l['’]an)|lundi de (?:p[âa]ques|pentec[ôo]te)|(?:jeudi de )?l['’]ascension|christmas day|boxing day|new year['’]?s day|easter monday|may day`;
const WHEN = String.raw`(?:samedis?|dimanches?|jours? f[ée]ri[ée]s?|week-?ends?|saturdays?|sundays?|bank holidays?|public holidays?|(?:apr[èe]s|au-del[àa] de|jusqu['’][àa]) (?:19|20|21|22) ?h(?: ?30)?|avant (?:[6-9]) ?h|after (?:[89]|10) ?(?:p\.?m\.?|o['’]clock)|before (?:[6-9]) ?(?:a\.?m\.?|o['’]clock)|(?:le|les|on) (?:${HOLIDAY}))`;
/** Between 13 and 14: barred for consumers alone. */
const NOON = String.raw`(?:entre midi et (?:deux|2|14 ?h)|(?:[àa] l['’]heure|pendant (?:l['’]heure|la pause)|sur la pause)(?: du| de)? d[ée]jeuner|(?:at|during|over) lunch(?:time| time| hours?)?)`;
const offAt = (when: string): RegExp => new RegExp(String.raw`(?<!\p{L})${CALLS}(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})${when}(?!\p{L})`, 'iu');
const OFF = lazy(() => offAt(WHEN));
const AT_NOON = lazy(() => offAt(NOON));
/** A sentence, or the heading above it, that is about when people are called. */
const OF_CALLING = lazy(
  () =>
    new RegExp(
      String.raw`^\P{L}*(?:les |nos |the |our )?(?:${CALLS}|(?:horaires?|heures?|plages?|cr[ée]neaux?|fen[êe]tres?)(?: (?:horaires?|d['’]appels?|des appels))*|hours|(?:call(?:ing)? )?(?:windows?|hours|times|slots?)|dial(?:ling)? (?:window|hours))(?!\p{L})`,
      'iu',
    ),
);
/** Of a shop, an office, the help line or an appointment, and not of calls. */
const OF_ELSE = lazy(
  () =>
    /(?<!\p{L})(?:ouvert\p{L}*|ouverture|magasins?|boutiques?|agences?|bureaux|showroom|support|hotline|assistance|livraisons?|rendez-vous|rdv|visites?|standard|open(?:ing|s)?|shop|store|office|delivery|appointments?|visits?|meetings?|help ?line|joignable|r[ée]pond(?:ons|re)?|formation|training|pause)(?!\p{L})/iu,
);

const TIME = String.raw`(\d{1,2})(?: ?(?:h|:|\.)(?: ?([0-5]\d))?)?(?: ?(?:heures?|hours?|o['’]clock))?(?: ?([ap])\.?m\.?)?`;
const RANGE = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\d/.,:-])${TIME} ?(?:-|–|—|[àa]|et|to|and|until|till) ?${TIME}(?![\d/%€]| ?(?:€|%|fois|jours?|times|days|calls|appels|tentatives|attempts|min|sec))`,
      'giu',
    ),
);
const isTime = (found: RegExpExecArray): boolean => /h|:|heure|[ap]\.?m|o['’]clock/i.test(found[0]);

/** A time as seconds of the day; undefined where it is none. */
const secondOf = (hour: string | undefined, minute: string | undefined, half: string | undefined): number | undefined => {
  const told = Number(hour);
  if (told > 24 || (half !== undefined && told > 12)) return undefined;
  const hours = half === undefined ? told : (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return (hours * 60 + Number(minute ?? 0)) * 60;
};

/** Whether a sentence has a stretch of hours at some time of which no consumer may be called. */
const hasBarredHours = (sentence: string): boolean =>
  [...sentence.matchAll(RANGE())].some((found) => {
    if (!isTime(found)) return false;
    const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = found;
    const to = secondOf(toHour, toMinute, toHalf);
    // "8-10 pm" says once for both, "9 to 5 pm" does not.
    const both = secondOf(fromHour, fromMinute, fromHalf ?? toHalf);
    const from = both !== undefined && to !== undefined && both >= to ? secondOf(fromHour, fromMinute, fromHalf) : both;
    return from !== undefined && to !== undefined && from < to && !mayCallBetween('consumer', { from, to });
  });

const SPARED = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|jamais|pas|aucun\p{L}*|sans|sauf|hors|except\p{L}*|never|not|no|don['’]?t|excluding|outside|interdi\p{L}*|ferm\p{L}*|si|if|avant le|[àa] partir du|unless)(?!\p{L})/iu,
);

/** Whether directions have people called on days, or at hours, on which consumers may not be: by name, or, for consumers, by the clock. */
export const callsOffHours = ({ turns, audience }: JudgedScript, at: number): boolean => {
  const { says, notes, speaker, heading = '' } = turns[at] as JudgedScript['turns'][number];
  const isOfCalling = OF_CALLING().test(heading) && !OF_ELSE().test(heading);
  return sentencesIn(speaker === 'caller' ? `${says}\n${notes}` : notes)
    .filter((sentence) => !sentence.includes('?') && !SPARED().test(sentence) && !ASIDE.test(sentence))
    .some(
      (sentence) =>
        OFF().test(sentence) ||
        (audience === 'consumer' && AT_NOON().test(sentence)) ||
        (audience === 'consumer' && (isOfCalling || OF_CALLING().test(sentence)) && !OF_ELSE().test(sentence) && hasBarredHours(sentence)),
    );
};
