import type { Lang, Text } from '../../model/base/text.js';
import type { ListKind } from '../../model/contact/suppression-list.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import { frenchSentence } from '../../words/grammar/typography.js';

const SAY_COUNTRY: Text = {
  en: 'Say it, for Italy: --country IT, or country: IT beside the list in the configuration; or keep a column “Country” in the list.',
  fr: 'Dites-le, pour l’Italie : --country IT, ou country: IT à côté de la liste dans la configuration ; ou gardez une colonne « Pays » dans la liste.',
};

/** Of a list: how many of its numbers say no country, and whom they bar. */
export const noCountryLines = (
  lang: Lang,
  name: string,
  count: number,
  kind: ListKind,
): readonly { readonly what: string; readonly hint: string }[] => {
  if (count === 0) return [];
  const { plural } = languageForms(lang);
  const numbers =
    lang === 'fr'
      ? frenchSentence`La liste « ${name} » a ${plural(count, { one: '# numéro sans pays', other: '# numéros sans pays' })}`
      : `The list "${name}" has ${plural(count, { one: '# number without a country', other: '# numbers without a country' })}`;
  const bars = {
    en: ', barred in any country whose numbers have these digits.',
    fr: ', écartés dans tout pays dont un numéro a ces chiffres.',
  };
  return [{ what: numbers + (kind === 'opposition' ? bars[lang] : '.'), hint: SAY_COUNTRY[lang] }];
};
