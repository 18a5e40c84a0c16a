import { channelsIn } from '../../answers/channel-names.js';
import { isUnwanted } from '../../answers/not-wanted.js';
import { isOtherBasis } from '../../answers/other-basis.js';
import { speaksOfLeave } from '../../answers/prohibited.js';
import { stanceOf } from '../../answers/yes-no.js';
import { readDate } from '../../date/date-formats.js';
import { isDated } from '../../date/date-value.js';
import { readRefusal } from '../../opposition/refusal/read-refusal.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * What the cells of a column say of its being one of flags: a yes or a no, a day, a mark, a state, a way of contact, a refusal in words. Amounts,
 * places, names and titles are none.
 * @module
 */

/** How many different values are looked at. */
const ENOUGH = 30;
/** A mark is as short: `R`, `NPS`, `LR`, `*`. */
const MARK = /^(?:\p{Lu}{1,4}|[^\p{L}\p{N}]{1,3}|\p{L}{1,2})$/u;
/** What became of a request, or of looking somebody up in a list, in five languages. */
const STATE =
  /^(?:(?:non|not|nicht|no|pas|kein|keine) )?(?:request\w*|received|recue?|listed|unlisted|present|presente|presenti|absente?|absent\w*|found|not found|trouvee?|gefunden|trovat\w*|encontrad\w*|positi[fv]\w*|negati[fv]\w*|registered|inscri\w*|exerc\w*|exercee?|ejercid\w*|esercitat\w*|ausgeubt|in progress|en cours|in bearbeitung|in corso|en curso|en tramite|done|complet\w*|fulfilled|abgeschlossen|erledigt|traitee?|closed|demand\w*|solicitad\w*|richiest\w*|beantragt|gestellt|eingegangen|eingelegt|liegt vor|vorliegend|match\w*|no match|hit|treffer|clean|clear|cleared|libero|libre|frei|iscritt\w*|oppost\w*|gelistet|gesetzt|ticked|unticked|angekreuzt|marcad\w*|spuntat\w*|coche\w*|effettuat\w*|presentat\w*|upheld|granted|given|withheld|pending|verweigert|erteilt|otorgad\w*|concess\w*|prestat\w*|negat\w*|denegad\w*|total\w*|partiel\w*|global|all|tous|toutes|alle|tutti|todos|none|aucune?|keine?|ningun\w?|nessun\w?|never|jamais|nunca|mai|nie|niemals)\b/;

/** Whether one cell may be a flag. Empty cells are. */
const isFlag = (text: string): boolean =>
  text === '' ||
  MARK.test(text) ||
  (stanceOf(text).stance !== undefined && (stanceOf(text).whole || /^\p{L}{2}/u.test(text))) ||
  (/^\p{L}{2}/u.test(text) && isUnwanted(text)) ||
  (/\d/.test(text) && !/^\d+(?:[.,]\d+)?\s*[%€$£]?$/.test(text) && isDated(readDate(text, 'unresolved'))) ||
  STATE.test(plainWords(text)) ||
  channelsIn(text).length > 0 ||
  isOtherBasis(text) ||
  readRefusal(text).channels.length > 0;

/** Whether most cells are something that no flag is; false where there are none. */
export const holdsNoFlags = (values: readonly string[]): boolean => {
  const different = [...new Set(values.map((value) => value.trim()))].filter((text) => text !== '').slice(0, ENOUGH);
  return different.filter((text) => !isFlag(text)).length * 2 > different.length;
};

/** Whether most cells name ways of contact (`tel;sms`), as those of a list of channels do. */
export const namesChannels = (values: readonly string[]): boolean => {
  const filled = values.map((value) => value.trim()).filter((text) => text !== '');
  return (
    filled.length > 0 &&
    filled.filter((text) => stanceOf(text).stance === undefined && channelsIn(text).length > 0).length * 2 > filled.length
  );
};

/** Whether most cells say in a word that something is allowed or forbidden (`autorisé`, `vietato`). */
export const speakOfLeave = (values: readonly string[]): boolean => {
  const filled = values.map((value) => value.trim()).filter((text) => text !== '');
  return filled.length > 0 && filled.filter(speaksOfLeave).length * 2 > filled.length;
};
