import { lazy } from '../../../model/base/lazy.js';

const SEVERAL = String.raw`(?:deux|trois|quatre|plusieurs|[2-9]|two|three|four|several)`;
const NO = String.raw`(?:non|refus|noes|nos|refusals|objections)`;
/** One no is called none, or said to be over some day. */
const BELITTLES = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:un |le |ce |ces |les |a |the )?(?:(?:premi[eè]re?s?|simple|seul|first|single|second|deuxi[èe]me) )?(?:refus|non|no|refusal)["”»'’]? ?(?:(?:n['’]est|ne sont|ne vaut|ne valent|ne compte|ne comptent|n['’]engage) (?:pas|jamais|rien)(?! (?:valable|enregistr|not[ée]|pris|respect|appliqu|trait|[àa]))|(?:is|are)(?: not|n['’]t| never) (?:a |an )?(?:real |true |final )?(?:no|refusals?|final)\b|does(?: not|n['’]t) count)(?: (?:un |a |vrai |real |d[ée]finitif))*/iu,
  /(?<!\p{L})(?:["“«'‘] ?)?(?:un |le |a )?(?:non|no|refus)["”»'’]? ?(?:veut dire|signifie|=|means?|is) ["“«'‘]? ?(?:peut-[êe]tre|pas encore|maybe|not yet|convainc\p{L}*|convince)/iu,
  // So many before the call ends, or anything is written down.
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:au moins|attend\p{L}+|il faut|at least|wait for|get|need) ){1,2}(?:au moins |at least )?${SEVERAL} ${NO}(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:avant|pour|before|to)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:raccroche\p{L}*|hang up|end the call|(?:not|cod|enregistr)e[rz]? (?:le |un )?refus) (?:seulement |uniquement |only )?(?:apr[èe]s|au bout de|qu['’]apr[èe]s|after|au)(?!\p{L})[^.!?\n]{0,10}(?<!\p{L})(?:${SEVERAL} ${NO}|(?:deuxi[èe]me|second|troisi[èe]me|third) (?:non|refus|no)(?!\p{L}))`,
    'iu',
  ),
  /(?<!\p{L})(?:refus|oppositions?|non|refusals?|opt[ -]?outs?)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:expir\p{L}*|se p[ée]rim\p{L}*|p[ée]rim\p{L}*|se prescri\p{L}*|tomb\p{L}* au bout|n['’]est (?:plus )?valable (?:que|apr[èe]s)|ne (?:vaut|valent|tient) que|(?:runs?|wears?) out|lapses?|is only valid|only lasts?)(?!\p{L})/iu,
  // "Ne pas tenir compte des refus avant le troisième appel", "ignore the first no".
  /(?<!\p{L})(?:ne (?:pas|jamais) tenir compte|ne tene[rz] (?:pas|jamais|aucun)(?: compte)?|ne (?:tenez|tiens) (?:pas|jamais|aucun) compte|sans tenir compte|passe[rz]? outre|outrepasse[rz]|(?<!ne )(?<!ne pas )(?<!jamais )ignore[rz]?|(?:pay|take) no (?:notice|account)|disregard|overlook|brush (?:aside|off)) ?(?:(?:d['’]|de |des |du |à |aux? |of |les? |l['’]|la |ces |cette |ce |un |une |the |any |their |all |a )){0,2}(?:(?:premiers?|premi[eè]res?|[ée]ventuels?|first|early|initial|polite) )?(?:refus|non|oppositions?|demandes? (?:d['’]opposition|de (?:retrait|suppression|d[ée]sinscription))|no|noes|refusals?|objections?|opt[ -]?outs?|do[ -]not[ -]call)(?!\p{L})(?! (?:d['’](?:enregistr|essai)|de (?:rendez|rdv|d[ée]mo|devis)|handling|answer))/iu,
]);
/** "Un refus n’est jamais négociable", "ne jamais rappeler quand même". */
const RESPECTS =
  /n[ée]goci|discut|insist|(?:ne|n['’]\p{L}*) (?:jamais|pas|surtout|plus) (?:les? |la |l['’])?(?:rappel|recontact|relanc|appel|argument|consid[ée]r)|never|do not|don['’]?t|n['’]expire|ne p[ée]rime|ne se p[ée]rime|ne tombe (?:pas|jamais)/iu;

/** To call somebody all the same: in the case of a refusal, and in a sentence that speaks of one. */
const ALL_THE_SAME = lazy(
  () =>
    /(?<!\p{L})(?:rappele[rz]|recontacte[rz]|relance[rz]|appele[rz]|call|ring|phone|contact)(?:-l[ae]s?)?(?: (?:them|him|her))?(?: (?:back|again))? (?:quand m[êe]me|tout de m[êe]me|malgr[ée] tout|anyway|all the same|regardless)(?!\p{L})/iu,
);
export const callsAllTheSame = (sentence: string): boolean =>
  !sentence.includes('?') && !RESPECTS.test(sentence) && ALL_THE_SAME().test(sentence);

/** Whether a sentence of directions says that a no is none yet, or no longer. */
export const belittlesRefusal = (sentence: string): boolean =>
  !sentence.includes('?') && !RESPECTS.test(sentence) && BELITTLES().some((pattern) => pattern.test(sentence));
