import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../../model/contact/contact.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { EVERYTHING, ONLY } from '../../../answers/channel-permissions-data.js';
import { stanceOf } from '../../../answers/yes-no.js';
import { codeOf, LONGEST_LEGEND } from '../../../cells/coded-cells.js';
import { makeColumnReader } from '../../../cells/field-reader.js';
import { memoise } from '../../../text/memoise.js';
import { mendLetters } from '../../../text/mend-letters.js';
import { plainWords } from '../../../text/plain-words.js';
import type { UnreadCells } from '../unread-cells.js';

/**
 * Headers that say of each of their codes by which ways somebody may be reached, or may not: "Sperrcode (0=frei 1=Mail 2=Tel 9=alles)", "Code com.
 * (1=tt, 2=mail seul, 9=rien)", "Comm. Pref. (1 none 2 email 3 phone 4 both)".
 * @module
 */

/** The ways that each code leaves out, none where it bars nothing; and what the header names before its codes. */
interface Legend {
  readonly ways: ReadonlyMap<string, readonly Channel[]>;
  readonly head: Head;
}

/** What the header names before its codes: that somebody is barred, */
const BARS =
  /\b(?:\w*sperr\w*|blo[cq]\w*|block\w*|blok\w*|exclu\w*|esclu\w*|ausschl\w*|uitsl\w*|stops?|veto\w*|oppos\w*|opos\w*|widerspr\w*|bezwaar|interdi\w*|verbot\w*|do not|ne pas)\b/;
/** or that somebody may be written to. */
const ALLOWS =
  /\b(?:com|comm|comms|communicat\w*|communications?|kommunikation\w*|comunica\w*|kontakte?|kontaktart|wunschkontakt|contacts?|contacter|contatti?|prefs?|prefer\w*|canal\w*|\w*kanal\w*|channels?|mail ?codes?|mailings?|e ?mailings?|prosp|prospection|mkt|marketing|werb\w*|pub|publicite|pubblicita|publicidad|reclame|envois?|versand|invii|envios|sollicitations?|newsletter|nl)\b/;
/** How somebody was met, and of which kind they are: that says nothing of what may be sent. */
const OF_ELSE =
  /\b(?:premier|first|dernier|derniere|last|letzter?|ultimo|origine?|source|herkunft|date|datum|fecha|nb|nombre|number|type|typ|tipo|reason|motif|grund|invoice\w*|factur\w*|rechnung\w*|livraison|delivery|liefer\w*)\b/;
const NOTHING =
  /^(?:rien|nothing|none|nichts|keine?r?s?|aucune?|nada|ningun[oa]?|niente|nessun[oa]?|niets|geen|nul|zero|jamais|never|nie)$/;
const FREE = /^(?:frei|libre|libero|free|vrij|ok|okay|offen|open|ouvert)$/;
const BOTH = /^(?:both|beide[s]?|les (?:2|deux)|entrambi|tutti e due|ambos|los dos|allebei|tt|tts|tous|tout|toutes)$/;

/** Of these a yes or a no tells as much; what else is answered so, is read as the answer that it is: "Newsletter (1=oui, 0=non)". */
const ASKS_ALONE = /^(?:prosp|(?:e ?mail|mail|tel|sms|post|mailing|werbe) ?codes?|codes? (?:e ?mail|mail|tel|sms|mailing|prosp))$/;
const isAnswer = (meaning: string): boolean => stanceOf(meaning).whole === true && stanceOf(meaning).stance !== undefined;

/** A code, with a sign behind it or none, and what it means: no code and no sign stands in that. */
const CODED =
  /(?<![\p{L}\p{N}.-])(\d{1,3}|\p{Lu})\s?(?:=|:|->|→|\s)\s?([\p{L}][^=:→,;|()[\]\d]{0,40}?)(?=\s?(?:[,;|()[\]/]|\s[-–—]\s|$|\s(?:\d{1,3}|\p{Lu})\s?(?:=|:|->|→|\s)))/gu;

const others = (named: readonly Channel[]): readonly Channel[] => CHANNELS.filter((channel) => !named.includes(channel));

interface Head {
  readonly bars: boolean;
  /** The ways that it names, or all. */
  readonly of: readonly Channel[];
}

/** The ways that one meaning leaves out; undefined where it tells of none. */
const leftOutBy = (meaning: string, { bars, of }: Head): readonly Channel[] | undefined => {
  const words = plainWords(meaning);
  if (FREE.test(words)) return [];
  if (NOTHING.test(words)) return bars ? [] : of;
  if (BOTH.test(words) || EVERYTHING.has(words)) return bars ? of : [];
  const { stance, whole } = stanceOf(meaning);
  if (whole && (stance === 'for' || stance === 'tick')) return bars ? of : [];
  if (whole && (stance === 'against' || stance === 'no-tick')) return bars ? [] : of;
  const named = channelsIn(words.replace(/\bpapiers?\b|\bpaper\b|\bpapel\b|\bpapier\b/g, 'post'));
  if (named.length === 0) return undefined;
  const only = words.split(' ').some((word) => ONLY.has(word) || /^(?:seule?s?|sola|solos)$/.test(word));
  if (bars) return only ? of : named;
  return others(named);
};
/** Whether a meaning says that one way is the only one, or that there is none: a list of ways alone may be of how somebody was met. */
const limits = (meaning: string): boolean => {
  const words = plainWords(meaning);
  return (
    NOTHING.test(words) ||
    BOTH.test(words) ||
    stanceOf(meaning).stance === 'against' ||
    stanceOf(meaning).stance === 'no-tick' ||
    words.split(' ').some((word) => ONLY.has(word) || /^seule?s?$/.test(word))
  );
};

/** What a header says of the ways that its codes leave out; undefined where it says nothing of the kind. */
const legendOf = memoise((header: string): Legend | undefined => {
  if (header.length > LONGEST_LEGEND || !/[\dA-Z]\s?(?:[=:→]|->|\s)\s?\p{L}/u.test(header)) return undefined;
  const text = mendLetters(header);
  const found = [...text.matchAll(CODED)].map(({ 1: code = '', 2: meaning = '', index }) => ({ code, meaning: meaning.trim(), index }));
  if (found.length < 2) return undefined;
  const head = plainWords(text.slice(0, found[0]?.index).replace(/(?<=\p{Ll})(?=[Cc]ode)/u, ' '));
  const bars = BARS.test(head);
  if ((!bars && !ALLOWS.test(head)) || OF_ELSE.test(head) || (!bars && !found.some(({ meaning }) => limits(meaning)))) return undefined;
  if (found.every(({ meaning }) => isAnswer(meaning)) && !ASKS_ALONE.test(head)) return undefined;
  const named = channelsIn(head);
  const told: Head = { bars, of: named.length > 0 ? named : CHANNELS };
  const left = found.map(({ meaning }) => leftOutBy(meaning, told));
  if (!left.some((channels) => channels !== undefined && channels.length > 0)) return undefined;
  // What somebody is barred for that names no way bars all.
  const ways = new Map(found.map(({ code }, at) => [codeOf(code), left[at] ?? (bars ? told.of : [])] as const));
  return { ways, head: told };
});

/** Whether a header says which ways its codes leave out. */
export const explainsWays = (header: string): boolean => legendOf(header) !== undefined;

/** The ways that a cell leaves out: by its code, or in words. What the legend does not know may leave out all. */
const waysLeftOut = (header: string, text: string): readonly Channel[] => {
  const legend = legendOf(header);
  if (!legend || text.trim() === '') return [];
  return legend.ways.get(codeOf(text)) ?? leftOutBy(text, legend.head) ?? legend.head.of;
};

/** The ways that codes leave out whose header says so. */
export const makeWaysByCode = (columns: readonly ColumnInfo[]): readonly UnreadCells[] =>
  columns.flatMap(({ column, header, by, field }): UnreadCells[] => {
    if (by === 'config' || !explainsWays(header)) return [];
    const channelsOf = makeColumnReader(column, (text) => waysLeftOut(header, text));
    return [
      {
        at: ({ row }) => ({ is: 'cell', row, column, field: field ?? 'other' }),
        channels: CHANNELS,
        channelsOf,
        reason: (contact) => (channelsOf(contact).length > 0 ? 'unlisted' : undefined),
      },
    ];
  });
