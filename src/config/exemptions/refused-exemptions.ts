import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { RuleSubject } from '../../model/rule/subject.js';

const FILES = { en: 'files', fr: 'des fichiers' };
const SUBJECT_NAMES: Readonly<Partial<Record<RuleSubject, Text>>> = {
  messages: { en: 'messages', fr: 'des messages' },
  scripts: { en: 'call scripts', fr: 'des scripts d’appel' },
};

/** @param code what the system said */
export const unreadableExemptions = (name: string, code: string | undefined): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_UNREADABLE',
    {
      en: `The exemptions in ${name} cannot be read (${code ?? 'unknown cause'}).`,
      fr: `Les exemptions de ${name} sont illisibles (${code ?? 'cause inconnue'}).`,
    },
    { en: 'Check the path given to --exemptions.', fr: 'Vérifiez le chemin donné à --exemptions.' },
  );

/** Where an exemption stands; undefined for one that is only asked for. */
type Standing = Text | undefined;
const said = (at: Standing, en: string, fr: string): Text => ({
  en: `${at?.en ?? 'Refused'}: ${en}`,
  fr: `${at?.fr ?? 'Refusée'} : ${fr}`,
});

const unknownRule = (at: Standing, id: string, rules: readonly AnyRule[]): LumoError => {
  const near = closestWord(
    id,
    rules.map((one) => one.id),
  );
  return new LumoError('LUMO_UNKNOWN_RULE', said(at, `no rule is called "${id}".`, `aucune règle ne s’appelle « ${id} ».`), {
    en: near ? `Did you mean "${near}"?` : 'lumo-check rules lists them all.',
    fr: near ? `Vouliez-vous dire « ${near} » ?` : 'lumo-check rules les liste toutes.',
  });
};

const exemptedOpposition = (at: Standing, id: string): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_REFUSED',
    said(at, `nobody is exempted from an opposition (${id}).`, `une opposition ne souffre pas d’exemption (${id}).`),
    {
      en: `${at ? 'Remove it. ' : ''}Whoever has changed their mind says so, with a proof and a later date, in the register or in the file.`,
      fr: `${at ? 'Retirez-la. ' : ''}Qui a changé d’avis le dit, avec une preuve et une date postérieure, dans le registre ou dans le fichier.`,
    },
  );

const otherSubject = (at: Standing, { id, about }: AnyRule): LumoError => {
  const { en, fr } = SUBJECT_NAMES[about] ?? FILES;
  const hint =
    about === 'contacts'
      ? {
          en: 'Say which contacts are meant, with fingerprint or where.',
          fr: 'Dites quels contacts sont visés, avec fingerprint ou where.',
        }
      : {
          en: 'Say which files are meant, with file: a path or a pattern.',
          fr: 'Dites quels fichiers sont visés, avec file : un chemin ou un motif.',
        };
  return new LumoError(
    'LUMO_EXEMPTION_SUBJECT',
    about === 'contacts'
      ? said(at, `${id} is about contacts, not about files.`, `${id} porte sur des contacts, non sur des fichiers.`)
      : said(at, `${id} is about ${en}, not about contacts.`, `${id} porte sur ${fr}, non sur des contacts.`),
    hint,
  );
};

const expiredExemption = (at: Standing, { rule: id, until }: Exemption): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_EXPIRED',
    at
      ? said(at, `it held until ${until} (${id}).`, `elle valait jusqu’au ${until} (${id}).`)
      : { en: `An exemption until ${until} holds no more (${id}).`, fr: `Une exemption jusqu’au ${until} ne vaut plus (${id}).` },
    at
      ? {
          en: 'Remove it, or have it approved anew with a later date.',
          fr: 'Retirez-la, ou faites-la approuver de nouveau avec une date postérieure.',
        }
      : { en: 'Give a later day to --until.', fr: 'Donnez à --until un jour postérieur.' },
  );

/**
 * Refuses what no exemption may do, and what has become of it. Nobody is exempted from an opposition; a rule about how a text offers a
 * way out may err about the text, and whoever says so is named in each report.
 * @param name of the file that they are of; undefined for what is only asked for
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_EXEMPTION_REFUSED, _SUBJECT, _EXPIRED
 */
export const refuseInvalidExemptions = (
  given: readonly Exemption[],
  rules: readonly AnyRule[],
  asOf: string,
  name: string | undefined,
): void => {
  for (const [index, exemption] of given.entries()) {
    const at = name === undefined ? undefined : { en: `${name}, exemption ${index + 1}`, fr: `${name}, exemption ${index + 1}` };
    const rule = rules.find(({ id }) => id === exemption.rule);
    if (!rule) throw unknownRule(at, exemption.rule, rules);
    const isAboutPeople = rule.about === 'contacts' || rule.about === 'files';
    if (rule.theme === 'opposition' && isAboutPeople) throw exemptedOpposition(at, rule.id);
    if ((rule.about === 'contacts') !== (exemption.file === undefined)) throw otherSubject(at, rule);
    if (exemption.until < asOf) throw expiredExemption(at, exemption);
  }
};
