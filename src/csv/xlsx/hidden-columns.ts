import { type XmlTag, xmlName } from '../xml/xml-events.js';
import { asciiNumber, saysYes } from '../xml/xml-text.js';

const [HIDDEN, MIN, MAX] = ['hidden', 'min', 'max'].map(xmlName);

/** The columns of a sheet that nobody sees. */
export class HiddenColumns {
  readonly #ranges: { readonly from: number; readonly to: number }[] = [];

  /** Takes what a tag says of a range of columns. */
  take(tag: XmlTag): void {
    let [from, to, hidden] = [0, 0, false];
    while (tag.nextAttribute()) {
      if (tag.attribute === MIN) from = asciiNumber(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === MAX) to = asciiNumber(tag.bytes, tag.from, tag.to);
      else if (tag.attribute === HIDDEN) hidden = saysYes(tag.bytes, tag.from);
    }
    if (hidden) this.#ranges.push({ from, to });
  }

  /** How many of the first `width` columns they are. */
  among(width: number): number {
    return this.#ranges.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, width) - from + 1), 0);
  }
}
