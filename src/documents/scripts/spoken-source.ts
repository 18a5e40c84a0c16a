import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import type { Span } from '../../model/document/span.js';
import { tellsNoSource } from '../sentences/named-source.js';
import { MET } from '../sentences/source-words.js';
import { asksForSource } from './hidden-source.js';
import { sentencesIn } from './words/turns.js';

/** A number or a name, and that one has it from somewhere. */
const HAS_IT = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:(?:votre|vos) (?:coordonn[ée]es|num[ée]ro|nom|contact|fiche|t[ée]l[ée]phone|adresse)(?: de t[ée]l[ée]phone)?)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:vien|provien|communiqu|transmis|fourni|donn|confi|issue?s?|figur|trouv|r[ée]cup[ée]r|est dans|sont dans|achet)\p{L}*/iu,
  /(?<!\p{L})(?:(?:ai|avons|a|avais|avions)(?: (?:bien|pu|d[ée]j[àa]))? (?:trouv|obten|eu(?!\p{L})|r[ée]cup[ée]r|re[çc]u)\p{L}*|tien[st]|tenons|dispos\p{L}+ de)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:votre|vos) (?:coordonn[ée]es|num[ée]ro|nom|contact|t[ée]l[ée]phone)/iu,
  /\b(?:got|found|have|obtained|received|took|were given|was given)(?: \w+)? (?:your|this) (?:phone |mobile |direct )?(?:number|details|name|contact)\b|\byour (?:phone |contact |mobile )?(?:number|details|name)\b[^.!?\n]{0,20}\b(?:comes?|came|(?:was|were) (?:given|passed|shared|provided|found)|is (?:in|on|from)|are (?:in|on|from))\b/iu,
]);
/** It is looked up, and told. */
const LOOKS_UP = lazy(
  () =>
    /(?<!\p{L})(?:je (?:me renseigne|v[ée]rifie|cherche)|vous (?:le |la )?(?:dir|enverr|indiquer)\p{L}*|let me (?:check|find)|i(?:['’]ll| will) (?:check|find|ask|send))/iu,
);
/** What the person did, or where one met, is a source without the word. */
const KNOWS_THEM = lazy(
  () =>
    /(?<!\p{L})(?:vous (?:nous |m['’])?(?:avez|aviez|[êe]tes) (?:rempli|laiss|donn|accept|consenti|demand|appel|[ée]crit|contact|inscrit|command|client|abonn|visit|particip|t[ée]l[ée]charg)|votre (?:demande|inscription|commande|contrat|visite|formulaire|abonnement|voisine?|coll[èe]gue|confr[èe]re)|(?:recommand|conseill|parl)[ée]e?s? (?:de vous|par)|de la part de \p{L}|you (?:filled|left|gave|agreed|asked|requested|called|wrote|contacted|signed|visited|downloaded|bought|are a customer)|your (?:request|enquiry|order|visit|contract|subscription|colleague|neighbou?r)|(?:referred|recommended|introduced) by)/iu,
);

/** Where a script says that one has the number and not from where; `none` where it never speaks of it, `told` where it does. */
export const spokenSource = (script: JudgedScript): 'told' | 'none' | Span => {
  let isTold = false;
  for (const [i, { speaker, says, notes, heading = '', at }] of script.turns.entries()) {
    if (asksForSource(heading) || asksForSource(notes) || (speaker === 'contact' && asksForSource(says))) isTold = true;
    if (speaker !== 'caller') continue;
    const said = sentencesIn(says);
    for (const [k, sentence] of said.entries()) {
      if (sentence.includes('?') || !HAS_IT().some((pattern) => pattern.test(sentence))) continue;
      const whole = `${sentence} ${said[k + 1] ?? ''}`;
      if (tellsNoSource(whole) && !LOOKS_UP().test(whole)) return at;
      isTold = true;
    }
    isTold ||= script.says(i, 'source') || KNOWS_THEM().test(says) || MET.test(foldLetters(says)) || asksForSource(says);
  }
  return isTold ? 'told' : 'none';
};
