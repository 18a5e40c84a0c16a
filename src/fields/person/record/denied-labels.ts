import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Labels of a death or of minority that are answered with a no: "décédé: non", "mineur : non", `{"deceased":false}`. Such a note says that it is not so; nothing
 * else that it says is left out.
 * @module
 */

const LABEL =
  '(?:d[ée]c[ée]d[ée](?:\\(e\\)|e)?|deceased|is ?deceased|dead|verstorben|gestorben|fallecid[oa]|falecid[oa]|decedut[oa]|overleden|mineure?|is ?minor|minor|under ?18|minderj[äa]hrig|menor(?: de (?:edad|idade))?|minorenne|minderjarig)';
const NO = '(?:non|no|nein|nee|n[ãa]o|false|faux|falso|falsch)';
const DENIED = prefiltered(
  `(?<=^|[,;|\\n({[] {0,2})["']?${LABEL}["']? {0,2}[:=?] {0,2}["']?${NO}["']?(?= {0,2}(?:$|[,;|\\n.)}\\]]))`,
  'giu',
);

/** A text without such labels; itself where it has none. */
export const withoutDeniedLabels = (text: string): string => {
  const rest = /[:=?]/.test(text) ? text.replace(DENIED, '') : text;
  // What stands beside it is the whole note now.
  return rest === text ? text : rest.replace(/^[\s,;|]{1,9}|[\s,;|]{1,9}$/g, '');
};
