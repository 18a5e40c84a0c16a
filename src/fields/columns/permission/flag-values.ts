import { channelsIn } from '../../answers/channel-names.js';
import { isUnwanted } from '../../answers/not-wanted.js';
import { isOtherBasis } from '../../answers/other-basis.js';
import { speaksOfLeave } from '../../answers/prohibited.js';
import { stanceOf } from '../../answers/yes-no.js';
import { SETTINGS } from '../../answers/yes-no-data.js';
import { readDate } from '../../date/date-formats.js';
import { isDated } from '../../date/date-value.js';
import { readRefusal } from '../../opposition/refusal/read-refusal.js';
import { withoutCode } from '../../text/coded-answer.js';
import { plainWords } from '../../text/plain-words.js';
import { CHANNEL_ALONE } from './contact-words-data.js';

/**
 * What the cells of a column say of its being one of flags: a yes or a no, a day, a mark, a state, a way of contact, a refusal in words. Amounts,
 * places, names and titles are none.
 * @module
 */

/** How many different values are looked at. */
const ENOUGH = 30;
/** A mark is as short: `R`, `NPS`, `LR`, `*`. */
const MARK = /^(?:\p{Lu}{1,4}|[^\p{L}\p{N}]{1,3}|\p{L}{1,2})$/u;
/** The code of a list of codes, as registers and mainframes number theirs: `01`, `R2`, `003`. An amount does not begin with a zero. */
const CODE = /^(?:0\d{1,2}|\p{Lu}\d{1,2})$/u;
/** What became of a request, or of looking somebody up in a list, in five languages. */
const STATE =
  /^(?:(?:non|not|nicht|no|pas|kein|keine) )?(?:request\w*|received|recue?|listed|unlisted|present|presente|presenti|absente?|absent\w*|found|not found|trouvee?|gefunden|trovat\w*|encontrad\w*|positi[fv]\w*|negati[fv]\w*|registered|inscri\w*|exerc\w*|exercee?|ejercid\w*|esercitat\w*|ausgeubt|in progress|en cours|in bearbeitung|in corso|en curso|en tramite|done|complet\w*|fulfilled|abgeschlossen|erledigt|traitee?|closed|demand\w*|solicitad\w*|richiest\w*|beantragt|gestellt|eingegangen|eingelegt|liegt vor|vorliegend|match\w*|no match|hit|treffer|clean|clear|cleared|libero|libre|frei|iscritt\w*|oppost\w*|gelistet|gesetzt|ticked|unticked|angekreuzt|marcad\w*|spuntat\w*|coche\w*|effettuat\w*|presentat\w*|upheld|granted|given|withheld|pending|verweigert|erteilt|otorgad\w*|concess\w*|prestat\w*|negat\w*|denegad\w*|total\w*|partiel\w*|global|all|tous|toutes|alle|tutti|todos|none|aucune?|keine?|ningun\w?|nessun\w?|never|jamais|nunca|mai|nie|niemals)\b/;

/** Yes in MS Access, and the second or the millisecond at which something happened. */
const NUMBER_OF_A_FLAG = /^(?:-1|1\d{9}(?:\d{3})?)$/;

/** How many letters two forms of one word share. */
const STEM = 4;
/** Which building it is, of several: "Bloque 3", "Bloc B". */
const IS_BUILDING = /^bl(?:oque|oco|oc|ock|occo|ok)(?:[ .º°-]*\d{1,3}|[ .º°-]+\p{L})$/iu;
/** Whether a cell only repeats words of its header, as "inibito" does under "Numero inibito". */
const echoes = (text: string, header: string): boolean => {
  const said = plainWords(text).split(' ');
  return said.length <= 3 && said.some((word) => word.length >= STEM && header.split(' ').some((own) => own.startsWith(word.slice(0, -1))));
};

/** To whom somebody complained. */
const WATCHDOG = /\b(?:CNIL|AEPD|ICO|Garante|BfDI|DSB|APD|GBA|DPC|ARCEP|Bloctel|DGCCRF)\b/;

/** Whether one cell may be a flag. Empty cells are. */
const isFlag = (text: string): boolean =>
  text === '' ||
  MARK.test(text) ||
  CODE.test(text) ||
  NUMBER_OF_A_FLAG.test(text) ||
  (stanceOf(text).stance !== undefined && (stanceOf(text).whole || /^\p{L}{2}/u.test(text))) ||
  (/^\p{L}{2}/u.test(text) && isUnwanted(text)) ||
  (/\d/.test(text) && !/^\d+(?:[.,]\d+)?\s*[%€$£]?$/.test(text) && isDated(readDate(text, 'unresolved'))) ||
  STATE.test(plainWords(withoutCode(text))) ||
  channelsIn(text).length > 0 ||
  isOtherBasis(text) ||
  WATCHDOG.test(text) ||
  readRefusal(text).channels.length > 0;

const differentOf = (values: readonly string[]): readonly string[] =>
  [...new Set(values.map((value) => value.trim()))].filter((text) => text !== '').slice(0, ENOUGH);

/** Headers that name an opposition, over what it is that somebody opposes: "Prospection commerciale", "Tout". */
const OPPOSES = /\b(?:oppos\w*|oposi\w*|oponho|widerspr\w*|refus\w*|rifiut\w*|rechaz\w*|bezwaar\w*|verzet|objection\w*|opt ?outs?)\b/;
const OPPOSED =
  /^(?:(?:a|al|alla|au|aux|la|le|les|l|el|il|lo|de|du|des|d|to|gegen|contre|tegen|the|alle?|toute?s?|tous|all|any|todas?|tutt[aei]) )*(?:prospection\w*|prospect(?:ing|ion)|prospeccion|prospezione|demarchage\w*|sollicitations?|marketing|direktmarketing|direct ?marketing|telemarketing|advertising|publicites?|pubs?|(?:direkt|brief|e ?mail)?werbung|publicidad|publicidade|pubblicita|reclame|profilage|profiling|profilazione|tout|tous|all|alles|todo|tutto|everything|global|generale?)(?: (?:commerciale?s?|comercial|directe?s?|telephoniques?|telefonic[ao]|electroniques?|par [\w ]{1,20}|by [\w ]{1,20}))*$/;
/** "10" under "Opposition" is a code; under "Oppositions" it is how many there were, and under "Refus" why a card was. */
const isOfOne = (header: string): boolean => OPPOSES.test(header) && !/\b(?:refus|rifiut|rechaz)/.test(header) && !COUNTED.test(header);
const namesOpposed = (text: string, header: string): boolean =>
  text.length <= 60 && OPPOSES.test(header) && (OPPOSED.test(plainWords(text)) || (/^\d{2}$/.test(text) && isOfOne(header)));

/**
 * Whether most cells are something that no flag is; false where there are none.
 * @param header its folded words
 */
export const holdsNoFlags = (values: readonly string[], header = ''): boolean => {
  const different = differentOf(values);
  return (
    different.filter((text) => IS_BUILDING.test(text) || (!isFlag(text) && !echoes(text, header) && !namesOpposed(text, header))).length *
      2 >
    different.length
  );
};

const IS_OF_FLAGS = /\b(?:ind|indic\w*|flg|flag|top|chk|cod|code|codes|codice|codigo|cd|kz|kennz\w*|is|bool)\b/;
const MOST_CODES = 4; // More different ones are amounts.

/** Whether numbers are the codes of a flag, since its header says so or one of them is the -1 that only flags have. */
export const holdsCodes = (values: readonly string[], header: string): boolean => {
  const different = differentOf(values);
  if (different.every((text) => text === '0' || NUMBER_OF_A_FLAG.test(text))) return true;
  if (different.length > MOST_CODES) return false;
  if (different.includes('-1') && different.every((text) => /^(?:-1|\d)$/.test(text))) return true;
  if (different.every((text) => CODE.test(text))) return true;
  return different.every((text) => /^(?:-1|\d{1,3})$/.test(text)) && (IS_OF_FLAGS.test(header) || isOfOne(header));
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

/** Whether most cells answer in words of their own, and begin with a yes or a no ("Sí quiere", "No quiere"). */
export const answerInWords = (values: readonly string[]): boolean => {
  const different = differentOf(values);
  return different.length > 0 && different.filter((text) => stanceOf(text).stance !== undefined).length * 2 > different.length;
};

/** Whether all cells say of a setting that it is on or off: a yes there is one to what the header names. */
export const areSettings = (values: readonly string[]): boolean => {
  const different = differentOf(values);
  return different.length > 0 && different.every((text) => SETTINGS.has(plainWords(text)));
};

/** Whether one of the cells says no in a word or more. */
export const holdNo = (values: readonly string[]): boolean =>
  differentOf(values).some((text) => /\p{L}{2}/u.test(text) && isUnwanted(text));

/** Whether one of the cells is an answer and nothing else, by itself or in words: "Opt-in", "Refusé". */
export const holdAnswer = (values: readonly string[]): boolean =>
  differentOf(values).some((text) => {
    const { stance, whole } = stanceOf(text);
    return whole && (stance === 'for' || stance === 'against');
  });

/** How many refused, of a campaign or a list. */
export const COUNTED =
  /\b(?:unsubs|unsubscribes|unsubscribers|unsubscriptions|opt ?outs|desabos|desabonnes|desabonnements|desinscrits|desinscriptions|bajas|abmeldungen|abmelder|disiscritti|disiscrizioni|complaints|plaintes|quejas|beschwerden|klachten|queixas|reclami|oppositions|widerspruche|opposizioni|oposiciones)\b/;

/** Whether a column says of most people that they agree, refuse or have not answered, in words or beside a day, and of one of them that they refuse. */
export const holdChoices = (values: readonly string[]): boolean => {
  const stances = differentOf(values).map((text) => stanceOf(text).stance ?? (/^[\d\s./:T-]+$/.test(text) ? 'day' : undefined));
  const told = stances.filter((stance) => stance !== undefined);
  return stances.includes('against') && told.length * 2 > stances.length && (stances.includes('for') || told.length > 1);
};

/** Whether folded words of a header name a channel and nothing else, over cells that say by which way, or that none is wanted. */
export const isOfWays = (words: string, values: readonly string[]): boolean =>
  CHANNEL_ALONE.test(words) && namesChannels(values.filter((text) => !isUnwanted(text.trim())));
