import { isUnsettled, stanceOf } from '../answers/yes-no.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/** What a directory says of an entry: the subscriber refuses prospecting, is not to be published at all, nothing, or something we cannot read. */
export type DirectoryMention = 'refuses' | 'unlisted' | 'none' | 'unclear';

const UNLISTED = /^lr$|\blistes? rouges?\b|^rouges?$|\b(?:ex directory|unlisted|red list|non paru\w*|ne pas paraitre|non publie\w*)\b/;
// The colour alone only as a whole cell: "opérateur Orange" is a telephone company.
const REFUSES = prefiltered(
  /^(?:oranges?|lo)$|\b(?:(?:listes?|carre|pastille|etoile|symbole) oranges?|orange (?:list|square)|anti ?prospection|anti ?pub(?:licite)?|anti ?demarchage|opposition|oppose\w*|opt ?out|stop pub|(?:ne|pas|sans|aucune?|refus\w*|no|plus)\b.{0,30}\b(?:demarch\w*|prospect\w*|publicit\w*|sollicit\w*|marketing|contact\w*)|non (?:demarch|prospect|sollicit)\w*|no (?:cold )?calls?)\b/,
);
/** What the Swiss directory calls the star beside who wants no advertising. */
const SWISS =
  /\b(?:stern(?:eintrag)?|asterisk|asterisque|asterisco)\b|\b(?:keine (?:werbung|werbeanrufe|reklame)|nessuna pubblicita|no advertising)\b/;
const NONE = prefiltered(
  /^(?:aucune?|neant|sans|rien(?: a signaler)?|none|nothing)$|^hors liste\b|^(?:aucune?|sans|pas d|pas de|no|keine?|ohne|nessuna?|senza) (?:mention|opposition|restriction|stern|sterneintrag|asterisk|asterisque|asterisco)\b|\b(?:anti ?prospection|opposition) (?:non|no|0|faux|false)$/,
);
const PUBLISHED =
  /^(?:liste (?:blanche|universelle)|blanche|universelle|pages? (?:blanches?|jaunes?)|annuaire universel|universel|paru\w*|publie\w*|publication|parution|listed|standard|normale?|diffusible|libre|verte?|liste verte|accepte .*)$/;
/** The sign that printed directories put beside who refuses: a star, a square, a dot of colour. */
const SIGN = /^(?:[*＊★☆⭐✱✳⁎■▪◼●🟧🔶🟠\s]|\uFE0F)+$/u;
/** A column that is itself called after a list of refusals: there a tick says what the header says. */
const LIST = /\b(?:rouge|orange|anti|prospection|opposition|ex directory|unlisted|stern(?:eintrag)?|asterisk|asterisque|asterisco)\b/;
const UNLIST = /\b(?:rouge|ex directory|unlisted)\b/;

/** What a tick means in the column of that header. */
const tickOf = (header: string): DirectoryMention => {
  const words = plainWords(header.replace(/[_-]/g, ' '));
  return LIST.test(words) ? (UNLIST.test(words) ? 'unlisted' : 'refuses') : 'unclear';
};

/**
 * A reader of the directory mentions of one column.
 * @param header the column's, because "oui" under `liste rouge` refuses and under `mention_annuaire` says nothing
 */
export const makeMentionReader = (header: string): ((text: string) => DirectoryMention) => {
  const tick = tickOf(header);
  return (text) => {
    if (SIGN.test(text)) return 'refuses';
    if (isUnsettled(text)) return 'unclear';
    const { stance, whole } = stanceOf(text);
    if (whole && (stance === 'no-tick' || stance === 'open')) return 'none';
    if (whole && (stance === 'tick' || stance === 'for')) return tick;
    const words = plainWords(text.slice(0, 200));
    if (NONE.test(words)) return 'none';
    if (UNLISTED.test(words)) return 'unlisted';
    if (stance === 'against' || REFUSES.test(words) || SWISS.test(words)) return 'refuses';
    return PUBLISHED.test(words) ? 'none' : 'unclear';
  };
};

/** Whether a source is a directory of subscribers: someone who is not published cannot come from there. */
export const isDirectorySource = (source: string): boolean =>
  /\b(?:annuaires?|pages ?(?:jaunes|blanches)|directory|phone ?book|118 ?\d{3})\b/i.test(source);
