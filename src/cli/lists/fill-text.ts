import type { Lang, Text } from '../../model/base/text.js';
import { frenchSpacing } from '../../words/grammar/typography.js';

/** The sentence of a text in the reader's language, its `{slots}` filled. */
export const textFiller =
  (lang: Lang) =>
  (text: Text, slots: Readonly<Record<string, string | number>> = {}): string =>
    (lang === 'fr' ? frenchSpacing(text.fr) : text.en).replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
