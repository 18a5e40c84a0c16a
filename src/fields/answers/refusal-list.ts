import type { Channel } from '../../model/contact/channel.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * What a column says of whether somebody stands on a list of those who refuse: "Non inscrit" under "Résultat Bloctel", "Oui - inscrit" under
 * "Bloctel vérifié".
 * @module
 */

const LISTS = prefiltered(
  /\b(?:suppression (?:lists?|files?|match\w*|hits?|screen\w*|checks?|scrub\w*|wash\w*)|adigital|robinson\w*|bloctel|pacitel|opposizioni|rpo|tps|ctps|mps|fps|dncl?|black ?list\w*|sperrliste|preference service|reus|rne (?:colombia|excluidos)|repep|no llame|numeros excluidos|ndnc|ncpr|lnnte|repoussoir|(?:ecg|rtr) ?(?:sperr)?list\w*|rtr ecg|ecg treffer|anti ?demarchage|anti ?prospection)\b/,
);

/** Whether folded words name a list on which those stand who refuse. */
export const namesRefusalList = (words: string): boolean => LISTS.test(words);

const ON_IT = prefiltered(
  /\b(?:inscrit\w*|presente?s?|listee?|listed|registered|on (?:the )?list|trouvee?|found|opposee?|oppost[oaie]|opposition|eingetragen|gelistet|registriert|iscritt[oa]|presenti|inscrit[oa]|registrad[oa]|registrat[oa]|positi[fvo]\w*|match(?:es|ed)?|hits?|treffer|gefunden|encontrad[oa]|coincid\w*|aparece\w*|figura|consta|trovat[oa]|riscontr\w*|correspond\w*|corrispond\w*|matche\w*|flagged|vermerkt|gevlagd|staat op (?:de )?lijst|gevonden|ingeschreven|geregistreerd|(?:en|in|im|sur|dans|auf|on) (?:(?:el|la|le|der|dem|the) )?(?:reus|rne|repep|registro|register|registre|liste?|lista|elenco))\b/,
);
const NO = 'non|not|no|pas|nicht|kein\\w*|never|jamais|aucun\\w*|sans|nao|nenhum\\w*|niet|geen|nessun\\w*|ningun\\w*|sin|senza|ohne|0';
/** A no to it stands right before it ("n’est pas inscrit", "no match"), or is what stands behind it ("inscrit : non", "sur aucune liste"). */
const DENIED_BEFORE = new RegExp(`\\b(?:${NO})(?: \\w+){0,2} ?$`);
const HAS_NO = new RegExp(`\\b(?:${NO})\\b`);
const DENIED_BEHIND = new RegExp(`^ (?:(?:${NO}|nein|false|faux|0)$|(?:sur|on|auf|en|su|in) (?:aucun|kein|no|nessun|ningun)\\w* )`);
const CLEAR = /\b(?:absente?|assente|ausente|libre|libero|frei|clear|clean|unlisted|unregistered|negati[fvo]\w*)\b/;

/** A look-up that ended with nothing: "sin resultados", "keine Ergebnisse". */
const NOTHING_FOUND = new RegExp(
  `^(?:${NO}) (?:resultad\\w*|resultats?|results?|ergebnis\\w*|risultat\\w*|resultaten|entr(?:y|ies)|eintrag\\w*|consta|figura|aparece)$`,
);

/** How a look-up ended, in a word, behind its day or alone: "OK", "12/03/2026 - KO", "Exclu". */
const KEPT = prefiltered(
  /^(?:ok|okay|(?:r?appel|demarch|prospect|contact|joign|call|phon|telephon|email|mail|us|llam)able|(?:contatta|chiama|telefona|utilizza)bile|(?:kontaktier|anruf|anschreib|mail|nutz|verwend)bar|contact[ae]vel|contacteerbaar|conservee?s?|gardee?s?|a (?:conserver|garder|appeler)|keep|kept|retained|pass|passed|conforme|vierge|ras)$/,
);
const DROPPED = prefiltered(
  /^(?:ko|nok|exclue?s?|a (?:exclure|supprimer|retirer)|supprimee?s?|retiree?s?|rejetee?s?|ecartee?s?|excluded|removed|suppressed|dropped|fail|failed|vorhanden|gesperrt|bloccat[oa]|bloquead[oa]|(?:(?:on|sur|in) )?(?:bloctel|c?tps|dnc)(?: (?:(?:and|or|et) )?(?:c?tps|dnc))*)$/,
);
/** "KO - opposto": what stands behind it says why. */
const FAILED = /^(?:ko|nok) /;
const DENIES = new RegExp(`^(?:${NO}) `);
const DAY = /^(?:(?:le|du|on) )?\d{1,4} \d{1,2} \d{1,4} /;

const readWord = (words: string): 'listed' | 'clear' | undefined => {
  const rest = words.replace(DAY, '');
  if (FAILED.test(rest)) return 'listed';
  const word = rest.replace(DENIES, '');
  const dropped = DROPPED.test(word);
  if (!dropped && !KEPT.test(word)) return undefined;
  return dropped === (word === rest) ? 'listed' : 'clear';
};

/** Whether a cell of such a column says that somebody is on the list, or is not; undefined where it says neither. */
export const readListed = (text: string): 'listed' | 'clear' | undefined => {
  const words = plainWords(text.slice(0, 100));
  const word = readWord(words);
  if (word) return word;
  if (NOTHING_FOUND.test(words)) return 'clear';
  const on = ON_IT.exec(words);
  if (!on) return CLEAR.test(words) && !HAS_NO.test(words) ? 'clear' : undefined;
  return DENIED_BEFORE.test(words.slice(0, on.index)) || DENIED_BEHIND.test(words.slice(on.index + on[0].length)) ? 'clear' : 'listed';
};

/** The Italian register. */
const OF_CALLS_AND_LETTERS = /\brpo\b|\breg(?:istro)? (?:pubblico )?(?:delle )?opposizioni\b/;
/** Whether words of a header name a register of calls and letters. */
export const isOfCallsAndLetters = (words: string): boolean => OF_CALLS_AND_LETTERS.test(plainWords(words));
/** Registers, and what each is of; the columns that providers of numbers write beside each ("Direct DNC", "HQ DNC") are of one of calls. */
const REGISTERS: readonly (readonly [RegExp, readonly Channel[]])[] = [
  [OF_CALLS_AND_LETTERS, ['phone', 'post']],
  [
    /\bc?tps\b|\bdnc (?:list|register|registry)\b|\b(?:direct|hq|office|company|switchboard|mobile|cell|landline|ddi|number|work|home|line|dial) (?:\d )?dnc\b|\bdnc (?:direct|hq|mobile|office|number)\b/,
    ['phone'],
  ],
  [/^(?:(?:on|in|uk|the|is|flag) )*mps(?: (?:registered|listed|status|flag|match))*$/, ['post']],
  [/\b(?:ecg|rtr) ?(?:sperr)?list\w*\b|\brtr ecg\b|\becg treffer\b/, ['email']],
];

/** What the register is of that folded words of a header name; nothing where they name none that is of one or two ways alone. */
export const channelsOfRegister = (words: string): readonly Channel[] => REGISTERS.find(([names]) => names.test(words))?.[1] ?? [];
