import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { belittlesRefusal, callsAllTheSame } from '../words/belittled-refusals.js';
import { sentencesIn } from '../words/turns.js';
import { asksForAnotherMoment } from './not-now.js';
import { pressesOn } from './pressed-on.js';
import { forbidsRecording } from './recorded-refusals.js';
import { usesRefusedAllTheSame } from './used-all-the-same.js';
import { withholdsRefusal } from './withheld-refusals.js';

type Turn = JudgedScript['turns'][number];

/** Sentences, and the parts of them that may say yes where another says no: "I won't insist, and I'll call you back". */
const PARTS = /(?<=[.!?…;])\s+|[,;:\n—–]|\s(?:and|et|but|mais|then|puis)\s/iu;
const NEGATED = lazy(
  () => /(?<!\p{L})(?:ne|n['’]\p{L}+|pas|plus|jamais|aucun\p{L}*|sans|not|never|no|nobody|none|won['’]?t|don['’]?t|without)(?!\p{L})/iu,
);
/** Later, where "plus" says no more than that. */
const LATER_WORDS = /plus tard/giu;
/** Only where the person wishes so; "to see if things have changed" is no such wish. */
const ON_WISH = lazy(
  () =>
    /(?<!\p{L})(?<!(?:voir|see|know|whether) )(?:si|sauf|sinon|uniquement|seulement|[àa] (?:votre|sa) demande|if|unless|only|except)(?!\p{L})|(?:quand|lorsque|when) (?:vous|elle|il|you|they) /iu,
);

/** "Je vous rappelle le mois prochain"; "je vous rappelle que vous pouvez refuser" reminds. */
const CALLS_AGAIN = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:je|j['’]|nous|on)\s?(?:me permettrai de )?(?:vous |te |le |la |les |se |nous )?(?:rappel|recontact|r[ée]essa|retent|retéléphon|relanc)\p{L}*(?! (?:que|qu['’]|simplement|juste|ici|notre|nos|votre|vos|mon|ma (?!chance)|mes|ces|cet|cette|les|l['’]|la (?!semaine|fois|prochaine)|le (?!mois|mardi|lundi|mercredi|jeudi|vendredi|lendemain|trimestre)))(?!\p{L})/iu,
  /(?<!\p{L})(?:je|nous|on)\s?(?:vais|allons|va|peux|pourrai|tenterai de|essaierai de) (?:vous |te |le |la |les )?(?:rappeler|recontacter|réessayer|retenter|relancer)(?!\p{L})/iu,
  // "Je vous mets en relance à 3 mois", "je programme un rappel".
  /(?<!\p{L})(?:je|j['’]|nous|on) ?(?:vous |te |le |la |les )?(?:mets|met|mettons|mettrai|place|placerai|passe|passerai|programme|programmerai|planifie|planifierai|pr[ée]vois|pr[ée]voirai|fixe|fixerai|note|inscris)(?: (?:de c[ôo]t[ée]|vous|bien|simplement|en|dans|nos|les|la|ma|mes|notre|pour|un|une|votre|liste de|file de)){0,5} (?:relances?|rappels?)(?!\p{L})/iu,
  /\b(?:i|we)(?:['’]ll| will|['’]m going to)? (?:just |then )?(?:put|set|schedule|book|diary|pop|mark|note|add)\b[^.!?]{0,25}\b(?:call-? ?backs?|follow[ -]?ups?|reminder to (?:call|ring|phone))\b/iu,
  /(?<!\p{L})(?:je|nous|on) (?:reviens|reviendrai|revenons|reviendrons|revient|reviendra) (?:vers|aupr[èe]s)/iu,
  /\b(?:i|we|somebody|someone|they|a colleague|my colleague)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to) (?:just |then |simply )?(?:(?:call|ring|phone|contact|try|check in|check back|circle|get|come|talk|speak|reach out)\b[^.!?]{0,30}\b(?:back|again|later|next|in (?:\p{L}+|\d+)|tomorrow|on \p{L}+day|to you)\b|follow up|be in touch|touch base)/iu,
  // Somebody else does: "mon collègue vous rappellera", "one of our advisers will call you back".
  /(?<!\p{L})(?:vous|te|le|la|les) (?:rappeller|recontacter|contacter|appeller|relancer)(?:a|ont)(?!\p{L})/iu,
  // A system does, or nobody is named: "notre système rappellera", "vous serez rappelé", "you will be called back".
  /(?<!\p{L})(?<!se )(?:rappeller|recontacter|relancer|r[ée]essa(?:ier|yer))(?:a|ont)(?!\p{L})(?! (?:que|qu['’]))/iu,
  /(?<!\p{L})(?:serez|allez [êe]tre|sera) (?:[àa] nouveau |automatiquement )?(?:rappel|recontact|relanc)[ée]e?s?(?!\p{L})/iu,
  /\b(?:you|they|number)(?:['’]ll| will) be (?:automatically )?(?:called|contacted|rung|phoned|dialled)\b[^.!?]{0,20}\b(?:again|back|later|in|next)\b/iu,
  /\b(?:who|colleagues?|advis[eo]rs?|team|manager|partner|of us|system|software|dial+er|robot|bot|machine|office|department)(?:['’]ll| will) (?:automatically |then )?(?:call|ring|phone|contact|dial|retry)\b/iu,
]);
/** The same, as a direction: "→ Rappeler dans trois mois". */
const DIRECTS_AGAIN = lazy(
  () =>
    /^\W*(?:(?:(?:nrp|crm|statut)\W+)?(?:[àa] )?(?:rappele[rz]|recontacte[rz]|relance[rz]|retente[rz]|r[ée]essaye[rz])(?!\p{L})|(?:en |mettre en |remettre en |passer en |relance |rappel )(?:relance|rappel|file d['’]appels?|j ?\+? ?\d|[àa] \d)|(?:programme[rz]|planifie[rz]|pr[ée]voi[rs]|pr[ée]voyez|fixe[rz]|note[rz]) (?:un |une )?(?:rappel|relance)(?!\p{L})|(?:call|ring|phone|try)\b[^.!?]{0,25}\b(?:back|again|later|in \d+)\b|(?:schedule|plan|set|book)\b[^.!?]{0,20}\bcall-? ?back\b|(?:have|get|let|ask)\b[^.!?]{0,12}\b(?:colleague|somebody|someone|manager|supervisor|adviser|advisor|teammate|closer|agent|rep)\b[^.!?]{0,12}\b(?:call|ring|phone|try|contact)\b[^.!?]{0,20}\b(?:back|again|later|in \p{L}+|in \d+)\b|(?:fai(?:re|tes)|laisse[rz]) (?:le |la |les )?(?:rappeler|relancer|recontacter)(?!\p{L}))/iu,
);
/** When to call is asked or offered, as if nobody had said no. */
const ASKS_WHEN = lazy((): readonly RegExp[] => [
  /\b(?:ask|propose|offer|suggest|find)\b[^.!?]{0,30}\b(?:better|another|good|different|best) (?:time|moment|day)\b|\b(?:ask|offer|propose|suggest)\b[^.!?]{0,30}\bcall(?:ing)?[ -]?back\b/iu,
  // "Et si je vous rappelais dans six mois ?" proposes, and asks for no leave.
  /(?<!\p{L})si (?:je|nous|on) (?:vous |te |le |la |les )(?:rappel|r[ée]appel|recontact|relan[cç])(?:ais|ait|ions|eais|eait)(?!\p{L})/iu,
  // "Et si je vous rappelle dans trois mois ?" is as much of an offer.
  /(?:^|[.!…,;] |(?<!\p{L})(?:et|alors|ou) )si (?:je|nous|on) (?:vous |te |le |la |les )(?:rappel|recontact|relan[cç]|r[ée]essa)\p{L}*(?!\p{L})[^.!?,]{0,40}\?/iu,
  /\b(?:what if|how about|what about|why don['’]?t) (?:i|we)(?:['’]d)? (?:call|called|calling|ring|rang|phone|phoned|try|tried)\b[^.!?]{0,30}\b(?:back|again|later|in|next)\b/iu,
  /\bwhen (?:would|could|can|should|is|may|shall)\b[^.!?]{0,40}\b(?:better|good|best|suits?|convenient|call(?: you)? back)\b/iu,
  /(?<!\p{L})(?:demande[rz]?|propose[rz]?|trouve[rz]?|convene[rz])(?:-lui|-leur)?(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:quand|(?:autre|meilleur|bon) (?:moment|jour|cr[ée]neau)|rappel(?:er)?|plus tard)(?!\p{L})/iu,
  /(?<!\p{L})(?:quand|[àa] quel (?:autre )?moment|quel (?:autre )?(?:moment|jour|cr[ée]neau))(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:rappel|recontact|convien|arrange|pr[ée]f[ée]r)\p{L}*/iu,
]);
const UNLESS = lazy(() => /(?<!\p{L})(?:si|sauf|unless|if|only|seulement|uniquement|never|not|don['’]?t|ne|sans|jamais)(?!\p{L})/iu);
const asksWhen = (sentence: string): boolean =>
  ASKS_WHEN().some((pattern) => {
    const found = pattern.exec(sentence);
    return found !== null && !UNLESS().test(sentence.slice(0, found.index));
  });

const partsOf = (text: string): readonly string[] => text.split(PARTS).filter((part) => part !== undefined);
const isMeant = (part: string): boolean =>
  !part.includes('?') && !ON_WISH().test(part) && !NEGATED().test(part.replace(LATER_WORDS, 'tard'));

/** Whether the answer to a refusal promises another call, or has one planned. Not where the person said that it is no good moment. */
export const callsBack = ({ turns }: JudgedScript, at: number): boolean => {
  if (asksForAnotherMoment({ turns }, at)) return false;
  const { says, notes } = turns[at] as Turn;
  if (sentencesIn(`${says}\n${notes}`).some(asksWhen)) return true;
  // A question asks for leave: each sentence is looked at whole for its mark.
  const said = says.split(/(?<=[.!?…])\s+/).filter((sentence) => !sentence.includes('?') && !ON_WISH().test(sentence));
  return (
    said.flatMap(partsOf).some((part) => isMeant(part) && CALLS_AGAIN().some((pattern) => pattern.test(part))) ||
    notes
      .split(/(?<=[.!?…])\s+/)
      .filter((sentence) => !ON_WISH().test(sentence))
      .flatMap(partsOf)
      .some((part) => isMeant(part) && (DIRECTS_AGAIN().test(part) || CALLS_AGAIN().some((pattern) => pattern.test(part))))
  );
};

/** A sentence of directions that is about somebody who says no. */
const OF_REFUSAL = lazy(
  () =>
    /(?<!\p{L})(?:refus\p{L}*|opposition|non|pas int[ée]ress\p{L}*|objections?|says? no|said no|declin\p{L}*|not interested|opt(?:s|ed)?[ -]?outs?|a no|do[ -]not[ -]call|(?:ask|want)(?:s|ed)? to be (?:removed|taken off|left alone)|demande(?:nt)? [àa] [êe]tre (?:retir|supprim|ray|effac|d[ée]sinscri)\p{L}*)(?!\p{L})/iu,
);
export const speaksOfRefusal = (sentence: string): boolean => OF_REFUSAL().test(sentence);
/** To go on all the same. */
const GOES_ON = lazy(
  () =>
    /(?<!\p{L})(?:insiste[rz]?|persiste[rz]?|relance[rz]?(?:-l[ae]s?)?|continue[rz]? (?:[àa]|de|d['’])|repose[rz]?|rebondi\p{L}*|argumente[rz]?|contre-?argument\p{L}*|insist|overcome|rebut|counter|keep going|carry on|handle (?:the|this|their|that) objection|persist|keep (?:on )?(?:pushing|trying|talking|going|selling|pitching)|push (?:back|on|harder|through)|press on|try again|ask again|pitch again)(?!\p{L})/iu,
);
const NOT_TO_GO_ON = lazy(
  () => /(?<!\p{L})(?:ne|n['’]|sans|jamais|pas|not|never|don['’]?t|without|avoid|[ée]vite[rz]?|stop)(?!\p{L})[^.!?;]{0,25}$/iu,
);
/** Not to hang up, or not to write the refusal down. "Never hang up before you have noted it" has it noted. */
const KEEPS_ON_LINE = /\bne raccroche[rz]? (?:pas|jamais)|\b(?:never|do not|don['’]?t) (?:hang up|end the call)/i;
const NOT_WRITTEN =
  /\bne (?:le |la |les )?(?:note|consigne|enregistre|inscri[st]|inscrive)[rz]? (?:pas|jamais|aucun)[^.!?]{0,20}(?:refus|opposition|demande)|(?:\bne (?:(?:pas |jamais )?(?:prendre|garder|conserver|laisser)|prenez|gardez|conservez|laissez) (?:pas |jamais )?(?:aucune |de |la moindre )?(?:note|trace)s? (?:des?|du|d['’]un) ?(?:refus|opposition|demande)|\b(?:make|take|keep|leave) no (?:note|record|trace) of [^.!?]{0,20}(?:refus\w*|opt-?outs?|objections?|requests?))|\b(?:never|do not|don['’]?t) (?:note|record|log|write|mark|register)\b[^.!?]{0,25}\b(?:refus\w*|opt-?outs?|objections?|no|requests?)\b/i;
const FIRST_OF_ALL = /\b(?:avant|sans|tant que|before|without|until|unless)\b/i;

/** Whether directions to callers, or the prompt of a voice agent, say to go on after a refusal, or not to write it down. */
export const directedToGoOn = (script: JudgedScript, at: number): boolean => {
  const { turns } = script;
  if (usesRefusedAllTheSame(script, at)) return true;
  const { says, notes, isRefusal } = turns[at] as Turn;
  const text = `${says}\n${notes}`;
  const refused = isRefusal || OF_REFUSAL().test(text);
  return sentencesIn(text).some((sentence) => {
    if (NOT_WRITTEN.test(sentence) || withholdsRefusal(sentence) || belittlesRefusal(sentence) || (refused && forbidsRecording(sentence)))
      return true;
    if ((isRefusal || OF_REFUSAL().test(sentence)) && callsAllTheSame(sentence)) return true;
    if (refused && KEEPS_ON_LINE.test(sentence) && !FIRST_OF_ALL.test(sentence)) return true;
    if (OF_REFUSAL().test(sentence) && pressesOn(sentence)) return true;
    const goesOn = GOES_ON().exec(sentence);
    if (!goesOn || sentence.includes('?') || !(isRefusal ? notes.includes(sentence) : OF_REFUSAL().test(sentence))) return false;
    const [before, after] = [sentence.slice(0, goesOn.index), sentence.slice(goesOn.index + goesOn[0].length)];
    return /h[ée]sit/i.test(before) || !(NOT_TO_GO_ON().test(before) || /^ (?:pas|plus|jamais)(?!\p{L})/iu.test(after));
  });
};
