import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';

/** The GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1), without its escape. */
const GSM = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension: each takes two units. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** Units in a message of one part, and in each part of a longer one (3GPP TS 23.040: a header joins the parts). */
const ROOM = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const;

/** What people type without knowing what it costs. */
export type OddCharacter =
  | 'apostrophe'
  | 'dash'
  | 'dots'
  | 'quotes'
  | 'space'
  | 'circumflex'
  | 'cedilla'
  | 'diaeresis'
  | 'ligature'
  | 'emoji'
  | 'other';
const KINDS = lazy((): readonly (readonly [RegExp, OddCharacter])[] => [
  [/[’‘]/u, 'apostrophe'],
  [/[–—]/u, 'dash'],
  [/…/u, 'dots'],
  [/[«»“”„]/u, 'quotes'],
  [/[\u00a0\u202f\u2009]/u, 'space'],
  [/[âêîôûÂÊÎÔÛ]/u, 'circumflex'],
  [/ç/u, 'cedilla'],
  [/[ëïÿËÏŸ]/u, 'diaeresis'],
  [/[œŒ]/u, 'ligature'],
  [/\p{Extended_Pictographic}/u, 'emoji'],
]);
const kindOf = (character: string): OddCharacter => KINDS().find(([pattern]) => pattern.test(character))?.[1] ?? 'other';

/** How long a text message is when it is sent. */
export interface SmsSize {
  /** One character outside the GSM alphabet makes all of it UCS-2. */
  readonly alphabet: 'gsm7' | 'ucs2';
  readonly units: number;
  /** Messages that are paid for. */
  readonly parts: number;
  /** The first character outside the GSM alphabet: its place in the text (UTF-16) and its code point. */
  readonly odd?: { readonly at: number; readonly code: number; readonly because: OddCharacter };
}

/** Parts that characters of such sizes take: none is cut in two. */
const partsOf = (
  sizes: readonly number[],
  units: number,
  { alone, joined }: { readonly alone: number; readonly joined: number },
): number => {
  if (units <= alone) return 1;
  let [parts, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > joined) [parts, used] = [parts + 1, 0];
    used += size;
  }
  return parts;
};

/** The size of a text message, as it is typed. */
export const smsSize = (text: string): SmsSize => {
  const characters = [...text];
  const oddOne = characters.findIndex((character) => !GSM.has(character) && !EXTENSION.has(character));
  const alphabet = oddOne < 0 ? 'gsm7' : 'ucs2';
  const sizes = characters.map((character) => (alphabet === 'ucs2' ? character.length : EXTENSION.has(character) ? 2 : 1));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const character = characters[oddOne];
  const odd =
    character === undefined
      ? undefined
      : { at: characters.slice(0, oddOne).join('').length, code: character.codePointAt(0) as number, because: kindOf(character) };
  return { alphabet, units, parts: partsOf(sizes, units, ROOM[alphabet]), ...(odd && { odd }) };
};

/** More different tags than any text message has: of the rest the length is not sure anyhow. */
const MOST_TAGS = 50;
const withoutTags = (typed: string, tags: ReadonlySet<string>): string => {
  let text = typed;
  for (const tag of tags) text = text.replaceAll(tag, '');
  return text;
};

/**
 * What of a text message has a length: all of it but merge tags, and what the gateway adds. What is left is the least that is sent.
 * @returns whether it is all there is
 */
export const smsText = ({ typed = '', tags, sending }: JudgedMessage): { readonly text: string; readonly isSure: boolean } => {
  const fields = tags.filter(({ role }) => role !== 'placeholder');
  const text = withoutTags(typed, new Set(fields.slice(0, MOST_TAGS).map((tag) => tag.text)));
  // " STOP au 36xxx": gateways add some fourteen characters.
  return { text: sending.appends.includes('stop') ? `${text} STOP au 36000` : text, isSure: fields.length === 0 };
};
