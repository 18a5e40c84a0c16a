import type { Lang } from '../../model/base/text.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

/** What a page says of segments besides their names. */
const PAGE = {
  lead: {
    en: (kept: number) =>
      `${EN.plural(kept, { one: '# contact', other: '# contacts' })} may be contacted. Each bar is drawn against the longest of its group; percentages are shares of all who may be contacted.`,
    fr: (kept: number) =>
      `${FR.plural(kept, { one: '# contact peut être contacté', other: '# contacts peuvent être contactés' })}. Chaque barre se compare à la plus longue de son groupe ; les pourcentages portent sur tous ceux qui peuvent être contactés.`,
  },
  known: { en: 'Known for everyone.', fr: 'Connu pour tous.' },
  unknown: {
    en: (n: number, kept: number, reasons: readonly string[]) =>
      `Unknown for ${EN.number(n)} of ${EN.number(kept)} (${EN.percent(n / kept)}): ${EN.list(reasons)}.`,
    fr: (n: number, kept: number, reasons: readonly string[]) =>
      `Inconnu pour ${FR.number(n)} sur ${FR.number(kept)} (${FR.percent(n / kept)}) : ${FR.list(reasons)}.`,
  },
  others: {
    en: (n: number) => EN.plural(n, { one: 'and # more segment', other: 'and # more segments' }),
    fr: (n: number) => FR.plural(n, { one: 'et # autre segment', other: 'et # autres segments' }),
  },
  segment: { en: 'Segment', fr: 'Segment' },
  contacts: { en: 'Contacts', fr: 'Contacts' },
  share: { en: 'Share', fr: 'Part' },
  bar: { en: 'Bar', fr: 'Barre' },
} as const;

/** The words of the segments on a page. */
export const segmentPageWords = (lang: Lang) => textsIn(PAGE, lang);
export type SegmentPageWords = ReturnType<typeof segmentPageWords>;
