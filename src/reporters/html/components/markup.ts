import { safeText } from '../../text/safe-text.js';

/** Text that is HTML already. Nothing but the tag below makes one: whatever else stands in a slot is text, and stays text. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { Markup };

type One = Markup | string | number | undefined;
export type Slot = One | readonly One[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand between tags or in quotes: characters that could act are shown, those of HTML are written out. */
export const escapeHtml = (text: string): string => safeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const slotHtml = (slot: Slot): string => {
  if (slot === undefined) return '';
  if (slot instanceof Markup) return slot.toString();
  if (typeof slot === 'number') return String(slot);
  return typeof slot === 'string' ? escapeHtml(slot) : slot.map(slotHtml).join('');
};

/** Template tag: HTML with slots for text. Line breaks and the indent after them are ours, for reading, and are left out. */
export const markup = (parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup =>
  new Markup(parts.map((part, i) => part.replace(/\n\s*/g, '') + slotHtml(slots[i])).join(''));

/** Pieces of HTML with something between them. */
export const joinMarkup = (pieces: readonly One[], between: Markup | string): Markup =>
  markup`${pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]))}`;

/** HTML that was made elsewhere, by us: the style sheet and the script. */
export const trustedHtml = (text: string): Markup => new Markup(text);
