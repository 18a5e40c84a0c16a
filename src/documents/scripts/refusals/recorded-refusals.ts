import { lazy } from '../../../model/base/lazy.js';
import type { JudgedScript } from '../../../model/document/judged-script.js';
import { saysNotForUs } from '../words/not-for-us.js';
import { deniesSale } from '../words/script-words.js';

type Turn = JudgedScript['turns'][number];

/** To write a refusal down, or to take somebody off a list. */
const ACT = lazy(
  () =>
    /(?<!\p{L})(?:not(?:e[rz]?|[ée]e?s?|ons)|mentionn\p{L}+|report(?:e[rz]?|[ée]e?s?|ons) (?:le|son|la|sa|cela|ce|cette)|inscri\p{L}+|enregistr\p{L}+|consign\p{L}+|saisi\p{L}*|coch\p{L}+|retir\p{L}+|supprim\p{L}+|enl[èe]v\p{L}+|ray\p{L}+|effac\p{L}+|radi\p{L}+|sors|sortir|oppos[ée]\p{L}*|d[ée]sinscri\p{L}+|(?:not(?:e|ed|ing)|writ(?:e|es|ten|ing)(?: [\p{L}-]+){0,4} down|record\p{L}*|logg(?:ed|ing)|logs?|mark\p{L}*|tick\p{L}*|flag\p{L}*|set|remov\p{L}*|delet\p{L}*|tak(?:e|en|ing)[^.!?]{0,30} off|put|suppress\p{L}*|opt(?:ed)?[ -]?out|unsubscrib\p{L}*))(?!\p{L})/giu,
);
/** To code a call as a refusal, in the words of those who call for a living. What is not to be coded so is told elsewhere. */
const CODED = lazy(
  () =>
    /(?<!\p{L})(?:cod(?:e[rz]?|[ée]e?s?|ons|ed|ing)|qualifi(?:e[rz]?|[ée]e?s?)|class(?:e[rz]?|[ée]e?s?|ify|ified)|tagu?(?:e[rz]?|[ée]e?s?|ged)?|dispositioned|passe[rz]?(?! sur (?:le |la |ce |son |les )?(?:refus|opposition))|bascule[rz]?|cl[ôo]ture[rz]?)(?: (?:en|comme|au|sur|la|le|l['’]appel|l['’]issue|fiche|contact|statut|call|it|them|as|the|an?|in|to))* ?[«"“'‘(]? ?(?:refus(?:al|ed)?|oppositions?|opposant|stop|npa|dnc|ne plus (?:r?appeler|contacter)|liste (?:rouge|noire|d['’]opposition)|(?:pas|non) int[ée]ress\p{L}*|not interested|do[ -]not[ -]call|opt(?:ed)?[ -]?out)(?!\p{L})/iu,
);
/** Where a refusal stands. */
const PLACE = lazy(
  () =>
    /(?<!\p{L})(?:opposition|statut|npa|code|fichier\p{L}*|listes?)(?!\p{L})|\b(?:off (?:our|my|the|your)|(?:on|to) our do|do[ -]not[ -]call|dnc|list)\b/iu,
);
/** No further call, said of oneself: "we will not call you again", "vous n’aurez plus de nouvelles". */
const NO_MORE = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:ne|n['’])[^.!?]{0,40}(?:plus|pas)[^.!?]{0,20}(?:appel|contact|sollicit)/iu,
  /(?<!\p{L})ne (?:vous |te |le |la |les |lui )?(?:r?appell?|recontact|contact|sollicit|d[ée]march|d[ée]rang)\p{L}* (?:plus|pas|jamais)(?!\p{L})/iu,
  /(?<!\p{L})(?:n['’]aurez|n['’]entendrez|ne recevrez|ne serez) plus(?!\p{L})|(?<!\p{L})plus (?:aucun |jamais d['’]|d['’])appels?(?!\p{L})/iu,
  /\b(?:won['’]?t|will not|never|no longer|not|nobody|no one)\b[^.!?]{0,25}\b(?:call|ring|phone|contact|hear)\w*/i,
  /\bdon['’]?t (?:ever )?(?:call|ring|phone|contact)\b[^.!?]{0,15}\b(?:again|any ?more|ever)\b|(?:\b(?:we|i|will)|['’](?:ll|ve)) stop(?:ped)? (?:calling|ringing|phoning|contacting)\b|\bno (?:more|further) calls?\b/i,
]);
/** Somebody stays where they are: a list of refusals is where they should. */
const STAYS = lazy(
  () =>
    /(?<!\p{L})(?:rest(?:e[rz]?|erez|ons)|gard\p{L}+|conserv\p{L}+|stay|remain|keep|kept)(?!\p{L})[^.!?]{0,30}(?:listes?|fichiers?|base|list|file|records)(?!\p{L})/iu,
);
/** Whose the list is: "the list is managed by our client" writes nothing on it. */
const WHOSE = lazy(
  () =>
    /(?<!\p{L})(?:pas (?:moi|nous) qui|ne (?:g[èe]r|m['’]occup|nous occup)\p{L}*|(?:not me|not us) (?:who|that)|(?:don['’]?t|do not) (?:manage|handle|control|run|keep))(?!\p{L})[^.!?\n]{0,30}(?:listes?|fichiers?|base|lists?)(?!\p{L})|(?<!\p{L})(?:listes?|fichiers?|base|lists?)(?!\p{L}) (?:(?:is|are) (?!(?:now |being )?updated)|(?:belong|come)s? |(?:est|sont) (?!mise?s? )|(?:appart|vien|provien)\p{L}+ )/iu,
);
const OF_REFUSALS = /oppos|rouge|noire|repoussoir|exclu|not[ -]call|dnc|suppress|refus/i;
/** A negation, and between it and what it denies nothing but small words. */
const DENIED_BEFORE = lazy(
  () =>
    /(?<!\p{L})(?:pas|jamais|rien|sans|impossible|inutile|refuse[rz]? de|[ée]vite[rz]?|not|never|cannot|without|unable|impossible|no|(?:can|don|won|do|does|did|is|are|could|would|should)n?['’]?t|refuse to|instead of|rather than)((?: |['’])(?:de|d|à|le|la|l|les|lui|leur|vous|te|me|se|en|y|surtout|du|tout|être|avoir|même|besoin|nécessaire|utile|peine|possible|malheureusement|rien|to|be|been|have|having|him|her|you|them|it|even|ever|just|able|allowed|please|need|want|going)){0,5}(?: |['’])?$/iu,
);
const NE_BEFORE = lazy(() => /(?<!\p{L})(?:ne |n['’])(?:(?:le|la|les|vous|lui|leur|en|y) |l['’])?$/iu);
const NOT_AFTER = lazy(() => /^ (?:surtout |donc |absolument |en )?(?:pas|jamais|rien|aucun\p{L}*)(?!\p{L})/iu);
/** "N’oubliez pas de noter": denied twice is said. */
const FORGETS = lazy(() => /(?<!\p{L})(?:oubli\p{L}*|manqu\p{L}+|h[ée]sit\p{L}+|omet\p{L}*|forget|fail|hesitate|neglect|omit)(?!\p{L})/iu);
const WITHOUT = lazy(() => /(?<!\p{L})(?:sans|without)(?!\p{L})/iu);
const NOT = lazy(() => /(?<!\p{L})(?:pas|jamais|not|never|don['’]?t)(?!\p{L})/iu);
/** Said by the caller of himself, and no order. */
const OF_CALLER = lazy(() => /(?<!\p{L})(?:je|j['’]|nous|on|i|we)(?!\p{L})|(?<!\p{L})i['’]/iu);

const PARTS = /(?<=[.!?…;])\s+|[,;:\n—–→]|\s(?:and|et|but|mais|then|puis)\s/iu;
const partsOf = (text: string): readonly string[] => text.split(PARTS).filter((part) => part !== undefined && part.trim() !== '');

/** "Ne raccrochez jamais sans noter", "do not forget to note". */
const isDeniedTwice = (before: string): boolean =>
  FORGETS().test(before) || NOT().test(before.slice(0, Math.max(0, before.search(WITHOUT()))));

/** Whether the first thing that a part of a sentence has written down is to be, or just not; undefined where it speaks of none. */
const isWritten = (part: string): boolean | undefined => {
  const [act] = part.matchAll(ACT());
  if (!act) return undefined;
  const [before, after] = [part.slice(0, act.index), part.slice(act.index + act[0].length)];
  const denied = DENIED_BEFORE().test(before) || (NE_BEFORE().test(before) && NOT_AFTER().test(after));
  return !denied || isDeniedTwice(before);
};

/** Whether a part of a sentence writes a refusal down, or promises no further call; undefined where it speaks of neither. */
const saysWritten = (part: string): boolean | undefined => {
  const written = isWritten(part);
  if (written !== undefined) return written;
  const coded = CODED().exec(part);
  if (coded && !DENIED_BEFORE().test(part.slice(0, coded.index))) return true;
  // "This is not a sales call" promises nothing, nor does "the TPS does not apply to business calls".
  return NO_MORE().some((pattern) => pattern.test(part)) ? deniesSale(part) !== 'sale' && !saysNotForUs(part) : undefined;
};
/** The same in so many words: "the list is our client's" names a list, and writes nothing on it. */
export const writesDown = (part: string): boolean => saysWritten(part) === true;

const records = (part: string): boolean =>
  saysWritten(part) ?? (PLACE().test(part) && !WHOSE().test(part) && (!STAYS().test(part) || OF_REFUSALS.test(part)));

/** Whether words write a refusal down. */
export const recordsIn = (text: string): boolean => partsOf(text).some(records);

/** Whether the answer to a refusal writes it down. "I cannot take you off the list" does not. */
export const recordsRefusal = ({ says, notes }: Turn): boolean => recordsIn(says) || recordsIn(notes);

/** Whether callers are told not to write a refusal down. What the caller says of himself is no order. */
export const forbidsRecording = (text: string): boolean =>
  partsOf(text).some((part) => isWritten(part) === false && !OF_CALLER().test(part));
