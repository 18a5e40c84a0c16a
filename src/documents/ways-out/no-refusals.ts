import { plainWords } from '../../fields/text/plain-words.js';
import { lazy } from '../../model/base/lazy.js';

/**
 * Sentences that speak of not wanting, and by which nobody is taken off: an answer that only postpones or names somebody else, silence, a meeting or
 * a telephone number asked in return. The model of intents takes them for ways out. On plain words.
 * @module
 */

/** Somebody is taken off all the same, or another answer is named: then the sentence is a way out. */
const TAKEN_OFF = lazy(
  () =>
    /\b(?:stop\w*|arret\w*|cess\w*|desins?cri\w*|desab\w*|unsub\w*|opt(?:ing)? ?out|retir\w*|retrait|supprim\w*|effac\w*|enlev\w*|ray\w*|exclu\w*|remov\w*|delet\w*|take (?:you|me|us) off|opposition|(?:recevr|ecrir|relancer|contacter|recontacter|solliciter|derangera|derangerai|insister|embeter)(?:ez|ai|ons|a) (?:plus|pas)|n insist\w*|laisser\w* tranquille|(?:won t|will not|never|not) (?:\w+ )?(?:write|contact|e ?mail|bother|hear|follow|chase|insist)|no (?:more|further)|leave you|austrag\w*|abmeld\w*|losch\w*|nicht mehr|keine weiteren|baja|borr\w*|elimin\w*|cancell\w*|disiscri\w*|verwijder\w*|uitschrij\w*|niet meer)\b/,
);

/** An answer that the reader is asked for… */
const ANSWER = String.raw`\b(?:repond(?:ez|s|re)(?: moi| nous)?|reply|respond|answer|antworten sie|respond[ae](?: me)?|rispond[ai]|antwoord)(?: (?:juste|simplement|par|avec|un|simple|just|simply|with|back|mit|con|met)){0,4}`;
/** …and that puts off, or names somebody else. */
const LATER = String.raw`(?:plus tard|pas (?:maintenant|tout de suite|moi|la bonne personne|le bon moment|encore|pour (?:l instant|le moment))|(?:dans|en) (?:\d{1,2}|un|une|deux|trois|six) (?:mois|semaines?)|l annee prochaine|mauvais (?:contact|interlocuteur)|later|not (?:now|me|yet|right now)|(?:in )?(?:\d{1,2}|one|two|three|six) (?:months?|weeks?)|next (?:year|quarter|month)|wrong (?:person|contact)|spater|nicht (?:jetzt|ich)|mas tarde|ahora no|piu tardi|non ora|non io|niet nu)`;
const POSTPONES = lazy(() => new RegExp(`${ANSWER} ${LATER}\\b(?! stop)`));
/** Whoever answers is written to again. */
const COMES_BACK = lazy(
  () =>
    new RegExp(
      String.raw`${ANSWER} (?:\w+ ){1,3}(?:et|and|so) (?:(?:je|nous|on) (?:vous )?(?:reviendr\w+|relancer\w+|recontacter\w+|rappeller\w+|reecrir\w+)|(?:i|we) (?:ll|will) (?!not |never )(?:\w+ )?(?:come|check|circle|get|reach|follow|try|write|ping)(?: back| in| up| out| again| you| to){1,3})\b`,
    ),
);

/** What somebody does not want. */
const CONDITION =
  /^(?:ps |nb )?(?:si (?:vous|tu|cela|ceci|ca|mon|ma|ce|cette|le|la|l) |pour ne (?:plus|pas) |pour (?:vous )?(?:arreter|desins?cri\w+|desabonner) |vous ne (?:souhaitez|voulez|desirez) (?:plus|pas) |if |to (?:stop|unsubscribe|opt out) )/;
/** Nothing is to be done, or a meeting is to be booked… */
const NOTHING_OR_MEETING = lazy(
  () =>
    /\b(?:ne (?:me |nous |pas |y )?repond(?:ez|re)(?: pas)?|ne faites rien|ne rien faire|ignore[zr]? (?:simplement )?(?:ce|cet|mon|notre) (?:e ?mail|mail|message|courriel)|ignore this (?:e ?mail|mail|message)|do nothing|don t reply|do not reply|no need to reply|inutile de (?:me |nous )?repondre|(?:prene[zr]|prendre|fixe[zr]|convene[zr]|planifie[zr]|demande[zr]|reserve[zr]|choisi(?:ssez|r)|bloque[zr]|trouve[zr]) (?:\w+ ){0,2}(?:rendez vous|rdv|creneau\w*|demo\w*|appel|entretien|visio\w*|echange)|(?:book|schedule|pick|choose|arrange|grab|set up) (?:\w+ ){0,2}(?:call|meeting|demo|slot|time|appointment|chat))\b/,
);
/** …or, by whoever wants no mails, a number to be given. */
const NUMBER = lazy(
  () =>
    /\b(?:(?:donne|laisse|indique|communique|envoye|transmette|precise)[zr]? (?:moi |nous )(?:votre|un|le) (?:\w+ )?(?:numero|ligne|portable|mobile|telephone|tel)|(?:give|send|leave|tell) (?:me|us) (?:your|a) (?:\w+ )?(?:phone|mobile|cell|number|telephone))\b/,
);
const OF_MAILS = /\b(?:mails?|emails?|courriels?|ecrit)\b/;
const OF_CALLS = /\b(?:appel\w*|telephon\w*|sms|call\w*|phon\w*|text\w*)\b/;
/** Another answer before or behind it, by which one may refuse. */
const OTHER_ANSWER =
  /\b(?:stop|repond\w*|repl(?:y|ies)\w*|respond\w*|dites|ecri[vr]\w*|signal\w*|faites|tell|write|let (?:me|us)|coch\w*|tick\w*|sinon|otherwise)\b/;
const LONGEST = 300;

const orderIn = (says: string): RegExpExecArray | null => {
  const order = NOTHING_OR_MEETING().exec(says);
  if (order !== null) return order;
  const number = NUMBER().exec(says);
  const before = says.slice(0, number?.index ?? 0);
  return OF_MAILS.test(before) && !OF_CALLS.test(before) ? number : null;
};

/** Whether a sentence leaves whoever does not want any more where he is: "répondez « plus tard »", "prenez rendez-vous", "ne répondez pas". */
export const takesNobodyOff = (sentence: string): boolean => {
  if (sentence.length > LONGEST) return false;
  const says = plainWords(sentence.replace(/https?:\S{1,300}/giu, ' '));
  if (COMES_BACK().test(says)) return !/\bstop\b/.test(says);
  if (POSTPONES().test(says)) return !TAKEN_OFF().test(says);
  const condition = CONDITION.exec(says);
  if (condition === null || /[^\s@]@[^\s@]/.test(sentence)) return false;
  const order = orderIn(says);
  if (order === null || OTHER_ANSWER.test(says.slice(condition[0].length, order.index))) return false;
  const rest = says.slice(order.index + order[0].length);
  return !TAKEN_OFF().test(rest) && !OTHER_ANSWER.test(rest);
};
