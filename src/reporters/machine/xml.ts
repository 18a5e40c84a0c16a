import { safeText } from '../text/safe-text.js';

/** No XML may hold these, not even as references; the other controls are shown by `safeText`. */
const FORBIDDEN = /[\ufffe\uffff]/g;
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand in an element or an attribute of XML 1.0: on one line, whatever it came from. */
export const escapeXml = (text: string): string =>
  safeText(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => NAMES[character] as string);

/** ` name="value"` for each attribute that is there. */
export const xmlAttributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
