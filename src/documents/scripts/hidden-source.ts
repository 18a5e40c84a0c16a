import { lazy } from '../../model/base/lazy.js';
import type { JudgedScript } from '../../model/document/judged-script.js';
import { tellsNoSource } from '../sentences/named-source.js';
import { sentencesIn } from './words/turns.js';

/** Somebody asks where the number comes from: a heading, a label, or what the contact says. */
const ASKS = lazy(
  () =>
    /(?<!\p{L})(?:d['’ ]o[ùu]|comment|qui)(?!\p{L})[^?:\n]{0,40}(?<!\p{L})(?:num[ée]ro|coordonn[ée]es|fichier|nom|t[ée]l[ée]phone|adresse|m['’]avez|contact)|(?<!\p{L})(?:origine|provenance|source) (?:du |de |des )?(?:la |mon |mes |votre |vos |son |ses )?(?:num[ée]ro|coordonn[ée]es|fichier|donn[ée]es|contact)|\b(?:where|how)\b[^?:\n]{0,30}\b(?:get|got|find|found|have|obtain\w*)\b[^?:\n]{0,20}\b(?:my|this|our|their|the) (?:number|name|details|data|contact|phone)|(?<!\p{L})(?:c['’]est quoi|quel(?:le)? est|qu['’]est[ -]ce que c['’]est que|dans quel(?:le)?s?|sur quel(?:le)?s?) ?(?:votre |vos |ce |cette |ces |le |la |l['’]origine du )?(?:fichiers?|listes?|bases?|annuaires?)(?!\p{L}| d(?:e|es|u) (?!donn|contact|prosp|num))|\b(?:what(?:['’]s| is)|which|whose) (?:this |that |your |the )?(?:list|file|database)\b(?! pric)|\bsource of (?:the |your |my )?(?:data|number|details)\b/iu,
);
export const asksForSource = (text: string): boolean => ASKS().test(text);
/** It is kept from them. */
const HIDES = lazy(
  () =>
    /(?<!\p{L})(?:c['’]est|est|restent?|sont|reste) (?:strictement |une information |des informations )?confidentiel\p{L}*|(?<!\p{L})confidentialit[ée] (?:commerciale|oblige)|secret (?:professionnel|commercial|d['’]affaires)|(?<!\p{L})(?:je |j['’]|on |nous )?(?:ne|n['’])(?: ?(?:le |la |les |vous |l['’]|en |y |lui ))?(?: ?(?:sais|sait|savons|peux|peut|pouvons|puis|connais|ai|avons))(?: pas| aucune? id[ée]e)(?!\p{L})|(?<!\p{L})(?:syst[èe]me|automate|logiciel|ordinateur|robot) (?:qui )?(?:appelle|compose|choisit|num[ée]rote|vous)|(?<!\p{L})(?:au hasard|al[ée]atoire\p{L}*|(?:compos|g[ée]n[ée]r)[ée]\p{L}* (?:automatiquement|par (?:(?:un|une|notre|l['’]|le|la) ?)?(?:automate|syst[èe]me|ordinateur|logiciel|machine|robot))|at random|random(?:ly)?|(?:auto(?:matically)?|computer)[ -]?(?:dial|generat)\p{L}+)(?!\p{L})|(?<!\p{L})(?:[ée]lude[rz]?|esquive[rz]?|change[rz] de sujet|botte[rz] en touche|reste[rz] (?:vague|[ée]vasi\p{L}+)|ne (?:pas |jamais )?(?:r[ée]v[èée]l|di[rt]|r[ée]pond|donn)\p{L}*)(?!\p{L})|\b(?:that['’]s|it['’]s|it is|that is|is) (?:strictly )?confidential\b|\b(?:i|we) (?:do not|don['’]?t|can(?:no|['’])t|can not|am not able to|are not able to) (?:know|tell|say|disclose|reveal|share)\b|\b(?:the )?(?:system|computer|dialler|dialer) (?:just )?(?:dials|calls|picks|chooses)\b|\b(?:dodge|evade|deflect|stay vague|change the subject|do not (?:tell|say|reveal|disclose)|never (?:tell|say|reveal|disclose))\b/iu,
);
/** The answer that is owed, even where the caller has to look it up. */
const TELLS = lazy(
  () =>
    /(?<!\p{L})(?:(?:vien|provien)\p{L}* (?:de|du|des|d['’])|trouv[ée]\p{L}*|issue?s? (?:de|du|d['’])|annuaire|registre|sirene|linkedin|salon|site|formulaire|je (?:me renseigne|v[ée]rifie|vous (?:le|la) (?:fais|envoie|transmets))|rappel\p{L}* avec|vous (?:répondr|indiquer|enverr|confirmer)\p{L}*|dpo|d[ée]l[ée]gu[ée]e?|comes? from|came from|got it from|from (?:the|your|our|a)|directory|register|found|let me (?:check|find)|i(?:['’]ll| will) (?:check|find|ask|send)|look it up|data protection officer)(?!\p{L})/iu,
);

/** To look it up and tell it later is an answer; "from our partners" is none. */
const LOOKS_UP = lazy(
  () =>
    /(?<!\p{L})(?:je (?:me renseigne|v[ée]rifie|vous (?:le|la) (?:fais|envoie|transmets)|cherche)|rappel\p{L}* avec|vous (?:répondr|indiquer|enverr|confirmer|communiquer)\p{L}*|dpo|d[ée]l[ée]gu[ée]e?|let me (?:check|find)|i(?:['’]ll| will) (?:check|find|ask|send)|look it up|data protection officer)(?!\p{L})/iu,
);
const isVagueAnswer = (answer: string): boolean => !LOOKS_UP().test(answer) && tellsNoSource(answer);

/** Whether who asks where the number comes from gets no answer: it is due at the latest with the first contact (GDPR 14(2)(f), 14(3)). */
export const hidesSource = ({ turns }: JudgedScript, at: number): boolean => {
  const turn = turns[at] as JudgedScript['turns'][number];
  const before = turns[at - 1];
  const text = `${turn.says}\n${turn.notes}`;
  const isAsked = ASKS().test(turn.heading ?? '') || (before?.speaker === 'contact' && ASKS().test(before.says));
  const answers = isAsked ? [text] : sentencesIn(text).filter((sentence) => ASKS().test(sentence) && /[:→»"”?]/u.test(sentence));
  return (
    turn.speaker === 'caller' &&
    answers.some((answer) => (HIDES().test(answer) && !TELLS().test(answer)) || (isAsked && isVagueAnswer(answer)))
  );
};
