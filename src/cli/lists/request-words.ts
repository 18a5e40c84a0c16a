import type { Lang, Text } from '../../model/base/text.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import { frenchSentence } from '../../words/grammar/typography.js';

const NO_REFUSAL: Text = {
  en: 'They bar nobody: whoever wants a copy of their data, or a correction, has not refused. Answer them within a month.',
  fr: 'Elles n’écartent personne : qui demande une copie ou une rectification n’a rien refusé. Répondez-leur dans le mois.',
};

/** Of a list of refusals: how many of its lines ask for something else. */
export const requestLines = (
  lang: Lang,
  name: string,
  { otherRequests: n = 0 }: Pick<ListInfo, 'otherRequests'>,
): readonly { readonly what: string; readonly hint: string }[] => {
  if (n === 0) return [];
  const { plural } = languageForms(lang);
  const what =
    lang === 'fr'
      ? frenchSentence`La liste « ${name} » a ${plural(n, { one: '# demande d’autre chose', other: '# demandes d’autre chose' })} (copie, rectification).`
      : `The list "${name}" has ${plural(n, { one: '# request for something else', other: '# requests for something else' })} (a copy, a correction).`;
  return [{ what, hint: NO_REFUSAL[lang] }];
};
