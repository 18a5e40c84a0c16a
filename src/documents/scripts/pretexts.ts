import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { callerTurns, sentencesIn } from './words/turns.js';

/**
 * Calls that rest on what may never have been: an order, a request, a call, a talk (CPCE L34-5; rulebook, call-deceptive).
 * @module
 */

/** `lie`: the caller is told to make it up. `pretext`: nothing shows that it was. */
export type Pretext = 'lie' | 'pretext';

const LAST = String.raw`(?:(?:derni[èe]re?|r[ée]cente?|toute|last|latest|recent|previous) )?`;
/** What somebody did towards the caller; "your order book" and "vos commandes" are their trade. */
const DEED_FR = String.raw`votre ${LAST}(?:commande|achat|demande|inscription|r[ée]servation|simulation|visite|message|appel|e-?mail|formulaire)(?!\p{L})(?! (?:publique?|client|fournisseur|en ligne))`;
const DEED_EN = String.raw`(?:your ${LAST}(?:order|purchase|request|enquiry|inquiry|booking|reservation|application|message|call|e-?mail|sign-?up|quote request)(?!\p{L})(?! (?:books?|management|volumes?|process\w*|taking|intake|forecast\w*|flow|entry|handling|centre|center|cent\w+|security|tracking))|(?:the|an) (?:order|purchase|request|enquiry|inquiry|booking) (?:that )?you )`;
const AFTER_FR = String.raw`(?:(?:faisant )?suite [àa]|[àa] la suite de|en r[ée]ponse [àa]|apr[èe]s)`;
const ABOUT_FR = String.raw`(?:[àa] propos de|au sujet de|concernant|pour (?:finaliser|confirmer|valider|le suivi de))`;
const CALLS_FR = String.raw`(?<!\p{L})(?:r?appell?\p{L}*|r?appel|(?:re)?contact\p{L}*|joins|joindre|reviens|revenons)(?!\p{L})`;
const CALLS_EN = String.raw`\b(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|following up|follow up|get(?:ting)? back|in touch)\b`;
const RESTS_ON = lazy((): readonly RegExp[] => [
  new RegExp(String.raw`${CALLS_FR}[^.!?\n]{0,40}(?<!\p{L})${AFTER_FR} ${DEED_FR}`, 'iu'),
  new RegExp(
    String.raw`${CALLS_FR}[^.!?\n]{0,40}(?<!\p{L})${ABOUT_FR} votre ${LAST}(?:commande|demande|dossier|inscription|r[ée]servation|achat)(?!\p{L})(?! (?:publique?|en ligne))`,
    'iu',
  ),
  /(?<!\p{L})(?:je|nous|on) (?:vous )?(?:r?appell?\p{L}*|(?:re)?contact\p{L}*) (?:[àa] votre demande|comme vous (?:me |nous )?(?:l['’]avez|l['’]aviez|en avez) demand[ée]|parce que vous (?:nous |m['’]?)?avez (?:appel|command|demand))/iu,
  new RegExp(
    String.raw`${CALLS_EN}[^.!?\n]{0,40}\b(?:about|regarding|concerning|following|on|after|(?:in response|with regard|further) to) ${DEED_EN}`,
    'iu',
  ),
  /\b(?:return(?:ing)?|answering) your (?:phone |recent |last )?(?:calls?|messages?|voicemail)\b|\bcalling (?:you )?back (?:as|because) you (?:asked|requested|called|rang)\b/iu,
]);
/** Whoever is told that they ordered is had say yes to it. */
const ORDERED = lazy(
  () =>
    /(?<!\p{L})vous avez (?:bien |d[ée]j[àa] |donc )*(?:command[ée]|souscrit|sign[ée])(?!\p{L})[^.!?\n]{0,80}(?<!\p{L})(?:dites|r[ée]pondez)(?!\p{L})[^.!?\n]{0,8}(?<!\p{L})oui(?!\p{L})|\byou(?:['’]ve| have) (?:already |just |indeed )*(?:ordered|signed up|placed)\b[^.!?\n]{0,80}\bsay[^.!?\n]{0,6}\byes\b/iu,
);
/** A day, a number or a place: what can be looked up, and is told to whoever asks. */
const SHOWN = lazy(
  () =>
    /(?<!\p{L})(?:du|le|on|of) (?:(?:lundi|mardi|mercredi|jeudi|vendredi) )?(?:\d|\[|\{)|(?<!\p{L})(?:n°|num[ée]ro|number|no\.|ref\p{L}*) ?[\d[{#]|#\d|(?<!\p{L})(?:(?:sur|via|par|depuis) (?:notre|le|un|votre|ce) (?:site|formulaire|page|stand|simulateur|compte)|(?:au|lors du) salon|(?:on|via|through) (?:our|the|a) (?:web ?site|site|form|page|stand|account)|at (?:the|our) (?:fair|stand|show|trade))(?!\p{L})/iu,
);
/** Where the number comes from is told elsewhere, and it is from the person. */
const GAVE = lazy(
  () =>
    /(?<!\p{L})(?:vous (?:nous |me |m['’])?(?:avez|aviez) (?:rempli|laiss|donn|accept|consenti|demand|appel|[ée]crit|contact)|formulaire|votre demande|you (?:filled|left|gave|agreed|asked|requested|called|wrote|contacted|signed)|form (?:that )?you|your (?:request|enquiry))/iu,
);

const isShown = ({ turns }: JudgedScript): boolean =>
  turns.some(
    ({ speaker, says }) => speaker === 'caller' && sentencesIn(says).some((sentence) => GAVE().test(sentence) && SHOWN().test(sentence)),
  );

const SAY = String.raw`(?:dire|dites|dis|r[ée]pond(?:re|ez|s)|annonce[rz]|affirme[rz]|explique[rz]|say|tell|answer|reply|explain|mention)`;
const PRETEND = String.raw`(?:(?:fai(?:re|tes|s)|laisse[rz]?) (?:leur |lui )?croire|pr[ée]tend(?:re|ez|s)|pr[ée]texte[rz]|fai(?:re|tes) semblant|feign(?:ez|ons)|feindre|invente[rz]|pretend|claim|make (?:them|him|her|people|the prospect|the customer) (?:think|believe)|invent|fake|act as if|act as though)`;
/** What is to be told: they ordered, they asked, they called, one has talked. */
const CLAIM = String.raw`(?:(?:la |une |sa |leur |votre |cette )?(?:commande|souscription) (?:est|a|ait|soit)[^.!?\n]{0,6} ?d[ée]j[àa]|(?:le |un |son |leur )?contrat (?:est|a)[^.!?\n]{0,6} ?d[ée]j[àa] (?:sign|valid|enregistr)|vous (?:le |la |les )?rappelez (?:suite|[àa] (?:sa|leur) demande|comme convenu)|(?:vous vous [êe]tes|on s['’]est|nous nous sommes|vous vous [êe]tiez) (?:d[ée]j[àa] )?(?:parl|eus?|vu|rencontr)|(?:ils?|elles?|la personne|le prospect|le client|qu['’]ils?|qu['’]elles?) (?:vous |nous |m['’]|en )?(?:a|ont|avait|avaient) (?:d[ée]j[àa] )?(?:r?appel|command|demand|sollicit|laiss[ée] (?:un message|ses|son|leurs))|you(?:['’]re| are) (?:just |only )?(?:returning|calling back|ringing back)|you (?:already |both )?(?:spoke|talked|met|had a (?:call|meeting|talk))|(?:they|he|she) (?:have |has |had )?(?:already )?(?:asked for|requested|called|rang|ordered|placed|left a message)|(?:their|his|her|the) (?:order|contract|subscription) (?:is|has been|was) already)`;
const SAYS_SO = lazy(() => new RegExp(String.raw`(?<!\p{L})${SAY}(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})${CLAIM}`, 'iu'));
const MAKES_UP = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})${PRETEND}(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})(?:${CLAIM}|(?:une? |the |an? |que |to be )?(?:(?:commande|demande|rendez-vous|rdv|[ée]change|conversation|appel)(?! (?:est )?(?:gratuit|personnel|priv|commercial|d['’]offre))|order|request|appointment|earlier call|previous call|talk|return(?:ing)? (?:a|their|his|her) call)(?!\p{L}))`,
      'iu',
    ),
);
/** It is known not to be so, or cannot be: nobody hesitates to order what is ordered. */
const UNTRUE = lazy(
  () =>
    /(?<!\p{L})(?:m[êe]me (?:si|quand)|h[ée]sit\p{L}*|refus\p{L}*|sans (?:que|l['’]avoir)|even (?:if|though|when)|whether or not|hesitat\p{L}*|unsure|refuse\p{L}*)(?!\p{L})/iu,
);
/** Not to be said, or said by whoever is called. */
const NOT_SAID = lazy(
  () =>
    /(?<!\p{L})(?:ne|n['’]\p{L}*|pas|jamais|sans|interdi\p{L}*|not|never|don['’]?t|without|avoid|[ée]vite[rz]?|si|s['’]ils?|s['’]elles?|quand|lorsqu\p{L}*|if|when|they|ils?|elles?)(?!\p{L})[^.!?;:,→]{0,40}$/iu,
);
const isOrdered = (sentence: string, pattern: RegExp): boolean => {
  const found = pattern.exec(sentence);
  return found !== null && !NOT_SAID().test(sentence.slice(0, found.index));
};
/** Without one of these, the long expressions are not made. */
const MAY =
  /command|contrat|souscri|rappel|parl|rencontr|demand|sollicit|message|appel|rendez|rdv|change|convers|order|contract|subscr|call|spoke|talk|met|ask|request|appoint|r[ai]ng/i;

const orderedIn = (sentence: string): Pretext | undefined => {
  if (!MAY.test(sentence) || sentence.includes('?')) return undefined;
  if (isOrdered(sentence, MAKES_UP())) return 'lie';
  if (!isOrdered(sentence, SAYS_SO())) return undefined;
  return UNTRUE().test(sentence) ? 'lie' : 'pretext';
};

/** Turns that open a call. */
const OPENING = 3;

/** What a turn makes the call rest on that nothing shows: in the opening, or by directions wherever they stand; undefined where it does not. */
export const pretextOf = (script: JudgedScript, at: number): Pretext | undefined => {
  const { says, notes, speaker } = script.turns[at] as JudgedScript['turns'][number];
  if (speaker !== 'caller') return undefined;
  // An order without quotation marks around what is said elsewhere is read as speech.
  const ordered = sentencesIn(`${says}\n${notes}`).flatMap((sentence) => orderedIn(sentence) ?? []);
  if (ordered.includes('lie')) return 'lie';
  if (ordered.length > 0) return 'pretext';
  const said = sentencesIn(says).filter((sentence) => !SHOWN().test(sentence));
  const isOpening = callerTurns(script).slice(0, OPENING).includes(at);
  const rests = said.some((sentence) => ORDERED().test(sentence) || (isOpening && RESTS_ON().some((pattern) => pattern.test(sentence))));
  return rests && !isShown(script) ? 'pretext' : undefined;
};
