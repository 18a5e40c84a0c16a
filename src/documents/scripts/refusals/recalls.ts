import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { callsWhoHungUp } from '../words/hung-up.js';
import { saysNotForUs } from '../words/not-for-us.js';
import { deniesSale, offersSale } from '../words/script-words.js';
import { sentencesIn } from '../words/turns.js';
import { insists } from './arguing.js';
import { recordsIn, recordsRefusal } from './recorded-refusals.js';

/** Sentences, and the parts of them that may order what another forbids. */
const PARTS = /(?<=[.!?…;])\s+|[,;:\n—–→]|\s(?:and|et|but|mais|then|puis)\s/iu;
/** The name of a list denies nothing. */
const LIST_NAMES = /\b(?:do|does)[ -]not[ -]call\b/giu;
const NEGATED = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|plus|jamais|aucun\p{L}*|sans|sauf|not|never|no|nobody|none|won['’]?t|don['’]?t|without|except|unless|if|si)(?!\p{L})/iu,
);
const REFUSED = String.raw`(?:opposition|oppos[ée]e?s?|refus[ée]?e?s?|d[ée]sinscrite?s?|d[ée]sabonn[ée]e?s?|blacklist[ée]e?s?|unsubscribed|stops?|bloctel|dit non)`;
const RECALLS = lazy((): readonly RegExp[] => [
  // "Rappeler les contacts en « opposition »", "relancer les refus"; not "rappeler que", "rappeler son droit".
  new RegExp(
    String.raw`^\W*(?:(?:rappele[rz]|recontacte[rz]|relance[rz]|retente[rz])(?!-vous| (?:que|qu['’]|au |[àa] ))|(?:rappel|relance)s? (?:de|des|d['’]))[^.!?\n]{0,40}(?<!\p{L})(?:en|ont|ayant|marqu\p{L}+|not[ée]\p{L}*|inscrits?|sur|les|des)(?: (?:en|sur|la|liste|comme|statut|s['’]?[ée]tant))* ?(?:d['’])?[«"“'‘]? ?${REFUSED}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${REFUSED}(?!\p{L})[^.!?\n]{0,30}(?:(?:sont|seront|est|sera|restent?|doivent [êe]tre|doit [êe]tre)(?: [àa])?|[àa]) (?:rappel|recontact|relanc|retent|r[ée]essay|reprendre|retravaill|recycl)\p{L}*`,
    'iu',
  ),
  /^\W*(?:(?:please|always|you (?:can|may|must|should)|we) )?(?:call|ring|phone|re-?contact|contact|retry|dial|try)(?: back| again)? (?:all|any|every|each|the|those|these|people|everyone|anyone|contacts|prospects|leads|numbers)\b[^.!?\n]{0,40}(?:\b(?:who|that) (?:have |has |had )?(?:refused|declined|opted[ -]out|objected)\b|\b(?:on|in|marked|tagged|as|under)(?: (?:as|the|our))* ?["“'‘]?(?:dnc|refus\w*|opt(?:ed)?[ -]out|not interested|LISTNAME)\b)/iu,
  /\b(?:refused|declined|opted[ -]out|LISTNAME)\b[^.!?\n]{0,30}\b(?:are|is|will be|must be|get) (?:called|contacted|rung|phoned|dialled)\b/iu,
]);

/** Somebody says to stand on a list of those who refuse calls: a no, in law. */
const REGISTER = String.raw`(?:bloctel|c?tps|telephone preference|listes? rouges?|(?:liste|registre) d['’]opposition|do[ -]not[ -]call|dnc)(?!\p{L})`;
const ON_REGISTER = lazy(() => new RegExp(String.raw`(?<!\p{L})${REGISTER}`, 'iu'));

/** Somebody hung up, or blocked the number, and is called from one that they do not know. */
const ENDED = lazy(
  () =>
    /(?<!\p{L})(?:raccroch\p{L}*|bloqu\p{L}*|refus\p{L}*|hangs? up|hung up|hanging up|blocks?|blocked|declin\p{L}*|refus(?:es|ed)|says? no)(?!\p{L})/iu,
);
const OTHER_NUMBER = lazy(
  () =>
    /(?<!\p{L})(?:rappel(?:e[rz]|le)|recontacte[rz]?|r[ée]essaye[rz]?|retente[rz]?|call|ring|phone|dial|redial|try)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:(?:autre|nouveau|second|different|another|other|new|second|private|personal|own) (?:\p{L}+ )?(?:num[ée]ro|ligne|t[ée]l[ée]phone|portable|mobile|number|line|phone)|(?:portable|mobile|t[ée]l[ée]phone|num[ée]ro|ligne) (?:perso(?:nnel(?:le)?)?|priv[ée]e?)|num[ée]ro (?:masqu|cach|priv)\p{L}*|(?:hidden|withheld|masked|private) number)(?!\p{L})/iu,
);
const KEPT_FROM = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}+|jamais|pas|sans|interdit|never|not|don['’]?t|without)(?!\p{L})/iu);
/** "If the contact is TPS listed, call them". */
const CALLS_LISTED = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:if|when|si|quand|lorsqu\p{L}*)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})${REGISTER}[^.!?,:\n]{0,20}[,:→] ?(?:then |alors |please |just )?(?:(?:call|ring|phone|dial) (?:them|him|her|it|the (?:person|contact|number)|anyway|all the same)|(?:appele|contacte|compose)[rz](?:-l[ae]s?|-l[ae]| (?:quand|tout|le|la) ))(?!\p{L})`,
      'iu',
    ),
);
/** A case of its own: "if the line is bad, …". */
const CASE = /^\W*(?:if|when|si|quand|lorsqu\p{L}*)(?!\p{L})/iu;
/** Without one of these, the long expressions are not made. */
const NAMES = /num|lign|line|phone|mobile|portable|t[ée]l|bloctel|tps|preference|rouge|oppos|dnc|not/i;
const callsFromOther = (text: string, isRefusal: boolean): boolean =>
  NAMES.test(text) &&
  sentencesIn(text).some(
    (sentence) =>
      ((((isRefusal && !CASE.test(sentence)) || ENDED().test(sentence) || ON_REGISTER().test(sentence)) && OTHER_NUMBER().test(sentence)) ||
        (ON_REGISTER().test(sentence) && CALLS_LISTED().test(sentence))) &&
      !KEPT_FROM().test(sentence),
  );

/** Whether directions have those who refused called again, after whatever time. */
export const recallsRefused = ({ turns }: JudgedScript, at: number): boolean =>
  callsFromOther(`${turns[at]?.says}\n${turns[at]?.notes}`, turns[at]?.isRefusal ?? false) ||
  [turns[at]?.says, turns[at]?.notes].some((text = '') => callsWhoHungUp(text)) ||
  // An order without quotation marks around what is said elsewhere is read as speech.
  `${turns[at]?.says}\n${turns[at]?.notes}`
    .replace(LIST_NAMES, 'LISTNAME')
    .replace(/\b(?:says?|said) no\b/giu, 'declined')
    .split(PARTS)
    .some((part) => !part.includes('?') && !NEGATED().test(part) && RECALLS().some((pattern) => pattern.test(part)));

const STANDS_ON = lazy(
  () =>
    new RegExp(
      String.raw`(?:(?<!\p{L})(?:je suis|on est|nous sommes|(?:ils?|elles?|personne|prospect|client|contact|interlocut\p{L}*|num[ée]ro) (?:est|sont|figure)|figure|inscrite?s?|objection|si|s['’]ils?)|\b(?:i['’]?\s?a?m|(?:we|they)['’]?(?: a)?re|(?:s?he|number|person|prospect|contact|lead|customer|they)(?:['’]s| is| are)|registered|listed|signed up|if|when))(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})${REGISTER}|^\W*["«“] ?${REGISTER}|^\W*${REGISTER}\W*$`,
      'iu',
    ),
);

/** The answer to somebody who stands on a list of refusals, where it writes no refusal down. */
const unrecordedAnswer = ({ turns }: JudgedScript, at: number): JudgedScript['turns'][number] | undefined => {
  const turn = turns[at] as JudgedScript['turns'][number];
  const before = turns[at - 1];
  const cue = before?.speaker === 'contact' ? before.says : (turn.heading ?? '');
  return turn.speaker === 'caller' && STANDS_ON().test(cue) && !recordsRefusal(turn) ? turn : undefined;
};

/** Whoever is on a list is told of a yes that they gave, by an order to tell everybody so: "en cas de Bloctel, dire qu’il a rempli un formulaire". */
const TELLS_A_YES = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:si|s['’]ils?|en cas d[e'’]|quand|lorsqu\p{L}*|if|when)(?!\p{L})[^.!?,:\n]{0,40}(?<!\p{L})${REGISTER}[^.!?\n]{0,25}[,:→][^.!?\n]{0,20}(?<!\p{L})(?:dire|dites|r[ée]pond\p{L}+|affirme[rz]?|pr[ée]tend\p{L}+|expliqu\p{L}+|argu\p{L}+|say|tell|answer|reply|claim|explain)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:a|ont|avez|avait|aviez|has|have|had|is|are|est|sont)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:rempli|accept[ée]|consenti|donn[ée] (?:son|leur|votre) accord|demand[ée]|coch[ée]|inscrit sur|clients?|filled|agreed|consented|asked|requested|customers?|opted in|signed up)(?!\p{L})`,
      'iu',
    ),
);

/** "Si la personne est sur liste d’opposition, répondre que cela ne nous concerne pas": an order to say so to each of them. */
const TOLD_ASIDE = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:si|s['’]ils?|en cas d[e'’]|quand|lorsqu\p{L}*|if|when)(?!\p{L})[^.!?,:\n]{0,60}(?<!\p{L})${REGISTER}[^.!?\n]{0,25}[,:→][^.!?\n]{0,20}(?<!\p{L})(?:dire|dites|r[ée]pond\p{L}+|expliqu\p{L}+|rassure[rz]|say|tell|answer|reply|explain)(?!\p{L})([^.!?\n]{0,120})`,
      'iu',
    ),
);
const NAMES_REGISTER = /bloctel|tps|preference|rouge|oppos|not[ -]call|dnc/i;
/** The order itself: the list that the case names writes nothing down. */
const orderOf = (sentence: string): string => sentence.replace(/^[^,:→]*[,:→]/u, '');
const tellsAYes = (text: string): boolean =>
  sentencesIn(text).some(
    (sentence) => (TELLS_A_YES().test(sentence) || saysNotForUs(TOLD_ASIDE().exec(sentence)?.[1] ?? '')) && !recordsIn(orderOf(sentence)),
  );

/** Whether the answer to somebody who stands on a list of refusals says that it does not hold here, and writes no refusal down. */
export const brushesListAside = (script: JudgedScript, at: number): boolean => {
  const turn = unrecordedAnswer(script, at);
  const { says = '', notes = '' } = script.turns[at] ?? {};
  return (
    (turn !== undefined && saysNotForUs(`${turn.says}\n${turn.notes}`)) ||
    [says, notes].some((text) => NAMES_REGISTER.test(text) && tellsAYes(text))
  );
};

/** What keeps somebody on the line: a little time, or the pitch again. */
const KEEPS = lazy(
  () =>
    /(?<!\p{L})(?:deux|trois|quelques|une|two|three|few|a) (?:petites? |just )?(?:minutes?|secondes?|seconds?)(?!\p{L})|(?<!\p{L})(?:justement|au contraire)(?!\p{L})|(?<!\p{L})(?:reprendre|reprenez|poursuiv\p{L}+|continue[rz]?|go back to|return to|resume|carry on with)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:argumentaire|script|pr[ée]sentation|discours|[ée]change|pitch|call|appel)(?!\p{L})|(?<!\p{L})(?:continue[rz]?|poursuiv(?:re|ez|s|ons)|carry on|keep going|go on|press on)(?: (?:donc|quand m[êe]me|normalement|anyway|regardless|as normal))? ?(?:$|[.!,;:])/iu,
);
const KEPT_OUT = lazy(() => /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|sans|jamais|not|never|don['’]?t|without)(?!\p{L})/iu);

/** Whether the answer to them argues on, by a question, an offer or a plea for time, and writes no refusal down. */
export const arguesWithListed = (script: JudgedScript, at: number): boolean => {
  const turn = unrecordedAnswer(script, at);
  if (!turn) return false;
  return (
    insists(script, at) ||
    sentencesIn(`${turn.says}\n${turn.notes}`).some(
      (sentence) => deniesSale(sentence) !== undefined || (!KEPT_OUT().test(sentence) && (KEEPS().test(sentence) || offersSale(sentence))),
    )
  );
};
