import { plainWords } from '../text/plain-words.js';

/**
 * What a column says of whether somebody stands on a list of those who refuse: "Non inscrit" under "Résultat Bloctel", "Oui - inscrit" under
 * "Bloctel vérifié".
 * @module
 */

const LISTS =
  /\b(?:robinson\w*|bloctel|pacitel|opposizioni|tps|ctps|mps|fps|dncl?|black ?list\w*|sperrliste|preference service|repoussoir|anti ?demarchage|anti ?prospection)\b/;

/** Whether folded words name a list on which those stand who refuse. */
export const namesRefusalList = (words: string): boolean => LISTS.test(words);

const ON_IT =
  /\b(?:inscrit\w*|presente?s?|listee?|listed|registered|on (?:the )?list|trouvee?|found|opposee?|opposition|eingetragen|gelistet|registriert|iscritt[oa]|presenti|inscrit[oa]|registrad[oa]|registrat[oa]|positi[fvo]\w*|match|hit|treffer)\b/;
const DENIED = /\b(?:non|not|no|pas|nicht|kein\w*|never|jamais|aucun\w*|sans|unlisted|unregistered)\b/;
const CLEAR = /\b(?:absente?|assente|ausente|libre|libero|frei|clear|clean|unlisted|unregistered|negati[fvo]\w*)\b/;

/** Whether a cell of such a column says that somebody is on the list, or is not; undefined where it says neither. */
export const readListed = (text: string): 'listed' | 'clear' | undefined => {
  const words = plainWords(text.slice(0, 100));
  if (ON_IT.test(words)) return DENIED.test(words) ? 'clear' : 'listed';
  return CLEAR.test(words) && !DENIED.test(words) ? 'clear' : undefined;
};
