import { plainWords } from '../text/plain-words.js';

/**
 * What a column says of whether somebody stands on a list of those who refuse: "Non inscrit" under "Résultat Bloctel", "Oui - inscrit" under
 * "Bloctel vérifié".
 * @module
 */

const LISTS =
  /\b(?:robinson\w*|bloctel|pacitel|opposizioni|rpo|tps|ctps|mps|fps|dncl?|black ?list\w*|sperrliste|preference service|reus|rne (?:colombia|excluidos)|repep|no llame|numeros excluidos|ndnc|ncpr|lnnte|repoussoir|anti ?demarchage|anti ?prospection)\b/;

/** Whether folded words name a list on which those stand who refuse. */
export const namesRefusalList = (words: string): boolean => LISTS.test(words);

const ON_IT =
  /\b(?:inscrit\w*|presente?s?|listee?|listed|registered|on (?:the )?list|trouvee?|found|opposee?|oppost[oaie]|opposition|eingetragen|gelistet|registriert|iscritt[oa]|presenti|inscrit[oa]|registrad[oa]|registrat[oa]|positi[fvo]\w*|match|hit|treffer|(?:en|in|im|sur|dans|auf|on) (?:(?:el|la|le|der|dem|the) )?(?:reus|rne|repep|registro|register|registre|liste?|lista|elenco))\b/;
const NO = 'non|not|no|pas|nicht|kein\\w*|never|jamais|aucun\\w*|sans';
/** A no to it stands right before it ("n’est pas inscrit", "no match"), or is what stands behind it ("inscrit : non", "sur aucune liste"). */
const DENIED_BEFORE = new RegExp(`\\b(?:${NO})(?: \\w+){0,2} ?$`);
const HAS_NO = new RegExp(`\\b(?:${NO})\\b`);
const DENIED_BEHIND = new RegExp(`^ (?:(?:${NO}|nein|false|faux|0)$|(?:sur|on|auf|en|su|in) (?:aucun|kein|no|nessun|ningun)\\w* )`);
const CLEAR = /\b(?:absente?|assente|ausente|libre|libero|frei|clear|clean|unlisted|unregistered|negati[fvo]\w*)\b/;

/** How a look-up ended, in a word, behind its day or alone: "OK", "12/03/2026 - KO", "Exclu". */
const KEPT =
  /^(?:ok|okay|(?:r?appel|demarch|prospect|contact|joign|call|phon|telephon)able|conservee?s?|gardee?s?|a (?:conserver|garder|appeler)|keep|kept|retained|pass|passed|conforme|vierge|ras)$/;
const DROPPED =
  /^(?:ko|nok|exclue?s?|a (?:exclure|supprimer|retirer)|supprimee?s?|retiree?s?|rejetee?s?|ecartee?s?|excluded|removed|suppressed|dropped|fail|failed|(?:(?:on|sur|in) )?(?:bloctel|c?tps|dnc)(?: (?:(?:and|or|et) )?(?:c?tps|dnc))*)$/;
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
  const on = ON_IT.exec(words);
  if (!on) return CLEAR.test(words) && !HAS_NO.test(words) ? 'clear' : undefined;
  return DENIED_BEFORE.test(words.slice(0, on.index)) || DENIED_BEHIND.test(words.slice(on.index + on[0].length)) ? 'clear' : 'listed';
};
