import type { TemplateKey } from '../../model/report/template.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What is said beside a template, in the language of whoever prepares the campaign. */
export interface TemplatePageWords {
  /** @param source as reports may show it; absent where it is told by hand, or not at all */
  readonly written: (file: string, contacts: number, source: string | undefined) => string;
  readonly missing: (keys: readonly TemplateKey[]) => string;
  /** Several sources, and one place to write to. */
  readonly severalSources: (n: number, example: string) => string;
  readonly sourceByHand: (contacts: number) => string;
  /** Some of them. */
  readonly noSource: (contacts: number) => string;
  /** None of them. */
  readonly noSources: string;
  readonly smsParts: (n: number) => string;
  readonly nobody: string;
  readonly next: (file: string, as: 'message' | 'sms' | 'script') => string;
}

/** `tool` is an option as well. */
const keysOf = (keys: readonly TemplateKey[]): string => `sender: { ${keys.map((key) => `${key}: …`).join(', ')} }`;

const en = ({ plural }: LanguageForms): TemplatePageWords => {
  const contacts = (n: number): string => plural(n, { one: 'the contact', other: 'the # contacts' });
  return {
    written: (file, n, source) =>
      source === undefined ? `${file}: for ${contacts(n)}.` : `${file}: for ${contacts(n)} whose source is ${source}.`,
    missing: (keys) =>
      `Between square brackets is what you still have to say. In the configuration: ${keysOf(keys)}${keys.includes('tool') ? ' (or --tool)' : ''}.`,
    severalSources: (n, example) =>
      plural(n, {
        one: `# source: name a file (-o ${example}).`,
        other: `Your contacts come from # sources, and a mail tells one: -o ${example} writes a mail for each.`,
      }),
    sourceByHand: (n) =>
      `The source of ${contacts(n)} is too rare, or too much like personal data, to be named here: put it in from the column of your file.`,
    noSource: (n) =>
      plural(n, {
        one: '# contact has no source, and no mail is for them: find it first (GDPR, article 14).',
        other: '# contacts have no source, and no mail is for them: find it first (GDPR, article 14).',
      }),
    noSources: 'The file names no source: say where the contacts come from between the brackets (GDPR, article 14).',
    smsParts: (n) => plural(n, { one: 'One text message.', other: `It takes # text messages: shorten sender.purpose.` }),
    nobody: 'Nobody remains to be contacted.',
    next: (file, as) => `Put your offer in, then check it: lumo-check ${file}${as === 'message' ? '' : ` --as ${as}`}`,
  };
};

const fr = ({ plural }: LanguageForms): TemplatePageWords => {
  const contacts = (n: number): string => plural(n, { one: 'le contact', other: 'les # contacts' });
  const ofContacts = (n: number): string => plural(n, { one: 'du contact', other: 'des # contacts' });
  return {
    written: (file, n, source) =>
      source === undefined
        ? frenchSentence`${file} : pour ${contacts(n)}.`
        : frenchSentence`${file} : pour ${contacts(n)} dont la source est ${source}.`,
    missing: (keys) =>
      frenchSentence`Ce qui reste à dire est entre crochets. Dans la configuration : ${keysOf(keys)}${keys.includes('tool') ? ' (ou --tool)' : ''}.`,
    severalSources: (n, example) =>
      plural(n, {
        one: frenchSentence`# source : indiquez un fichier (-o ${example}).`,
        other: frenchSentence`Vos contacts viennent de # sources, et un e-mail en dit une : -o ${example} écrit un e-mail pour chacune.`,
      }),
    sourceByHand: (n) =>
      frenchSentence`La source ${ofContacts(n)} est trop rare, ou trop proche d’une donnée personnelle, pour être nommée ici : mettez-la depuis la colonne de votre fichier.`,
    noSource: (n) =>
      plural(n, {
        one: frenchSpacing('# contact n’a pas de source, et aucun e-mail n’est pour lui : retrouvez-la d’abord (RGPD, article 14).'),
        other: frenchSpacing('# contacts n’ont pas de source, et aucun e-mail n’est pour eux : retrouvez-la d’abord (RGPD, article 14).'),
      }),
    noSources: frenchSpacing('Le fichier ne nomme aucune source : dites entre les crochets d’où viennent les contacts (RGPD, article 14).'),
    smsParts: (n) => plural(n, { one: 'Un SMS.', other: frenchSpacing('Il faut # SMS : raccourcissez sender.purpose.') }),
    nobody: frenchSentence`Il ne reste personne à contacter.`,
    next: (file, as) => frenchSentence`Mettez-y votre offre, puis contrôlez : lumo-check ${file}${as === 'message' ? '' : ` --as ${as}`}`,
  };
};

export const templatePageWords = wordTable<TemplatePageWords>({ en, fr });
