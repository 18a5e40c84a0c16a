import type { ColumnInfo } from '../../model/contact/contact.js';
import { fingerprint, newFingerprint } from '../bytes/fingerprint.js';
import { readRefusal } from '../opposition/refusal/read-refusal.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';

/**
 * Columns in which every row says the same, and which name what a file was made for: the campaign "Relance désabonnés 2024" says nothing of one contact.
 * @module
 */

const CAMPAIGN =
  /\b(?:campagnes?|campaigns?|kampagnen?|campanas?|campagna|activites?|activity|aktivitat|actividad|attivita|operations?|objet|sujet|subject|betreff|oggetto|asunto)\b/;
const LIST =
  /\b(?:listes?|lists?|listas?|listen?|segments?|sources?|fichiers?|files?|origines?|origin|mailings?|newsletters?|emailings?|evenements?|events?)\b/;
/** What somebody answered, or is. */
const STATUS =
  /\b(?:stat\w*|etat|estado|result\w*|resultat|esito|ergebnis|outcome|repons\w*|respons\w*|antwort|respuesta|risposta|opt|unsub\w*|desinscr\w*|refus\w*)\b/;
/** The words of somebody who refuses: such a text may be the status of each row after all. */
const DENIES = /\b(?:ne|n|pas|plus|no|not|dont|non|nicht|kein\w*|never|jamais)\b/;
/** Rows enough to tell. */
const FEWEST_ROWS = 20;
const FEWEST_WORDS = 3;

/** What a column says in all of its first rows, where that would refuse, under a header that names campaigns or lists. @param values as the sample has them */
export const commonTextOf = (header: string, values: readonly string[]): ColumnInfo['common'] => {
  const words = foldHeader(header);
  const isCampaign = CAMPAIGN.test(words);
  if ((!isCampaign && !LIST.test(words)) || STATUS.test(words)) return undefined;
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const [text = ''] = filled;
  if (filled.length < FEWEST_ROWS || filled.some((value) => value !== text)) return undefined;
  const { channels, doubt } = readRefusal(text);
  if (channels.length === 0 && !doubt) return undefined;
  const print = newFingerprint();
  fingerprint(text, print);
  const said = plainWords(text).trim();
  const isTitle = isCampaign && said.split(' ').length >= FEWEST_WORDS && !DENIES.test(said);
  return { print: [print[0] as number, print[1] as number], names: isTitle ? 'campaign' : 'list' };
};
