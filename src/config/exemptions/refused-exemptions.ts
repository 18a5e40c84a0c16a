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

const unknownRule = (at: Text, id: string, rules: readonly AnyRule[]): LumoError => {
  const near = closestWord(
    id,
    rules.map((one) => one.id),
  );
  return new LumoError(
    'LUMO_UNKNOWN_RULE',
    { en: `${at.en}: no rule is called "${id}".`, fr: `${at.fr} : aucune règle ne s’appelle « ${id} ».` },
    {
      en: near ? `Did you mean "${near}"?` : 'lumo-check rules lists them all.',
      fr: near ? `Vouliez-vous dire « ${near} » ?` : 'lumo-check rules les liste toutes.',
    },
  );
};

const exemptedOpposition = (at: Text, id: string): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_REFUSED',
    {
      en: `${at.en}: nobody is exempted from an opposition (${id}).`,
      fr: `${at.fr} : une opposition ne souffre pas d’exemption (${id}).`,
    },
    {
      en: 'Remove it. Whoever has changed their mind says so, with a proof and a later date, in the register or in the file.',
      fr: 'Retirez-la. Qui a changé d’avis le dit, avec une preuve et une date postérieure, dans le registre ou dans le fichier.',
    },
  );

const otherSubject = (at: Text, { id, about }: AnyRule): LumoError => {
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
      ? { en: `${at.en}: ${id} is about contacts, not about files.`, fr: `${at.fr} : ${id} porte sur des contacts, non sur des fichiers.` }
      : { en: `${at.en}: ${id} is about ${en}, not about contacts.`, fr: `${at.fr} : ${id} porte sur ${fr}, non sur des contacts.` },
    hint,
  );
};

const expiredExemption = (at: Text, { rule: id, until }: Exemption): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_EXPIRED',
    { en: `${at.en}: it held until ${until} (${id}).`, fr: `${at.fr} : elle valait jusqu’au ${until} (${id}).` },
    {
      en: 'Remove it, or have it approved anew with a later date.',
      fr: 'Retirez-la, ou faites-la approuver de nouveau avec une date postérieure.',
    },
  );

/**
 * Refuses what no exemption may do, and what has become of it. Nobody is exempted from an opposition; a rule about how a text offers a
 * way out may err about the text, and whoever says so is named in each report.
 * @param name of the file that they are of
 * @throws LumoError LUMO_UNKNOWN_RULE, LUMO_EXEMPTION_REFUSED, _SUBJECT, _EXPIRED
 */
export const refuseInvalidExemptions = (given: readonly Exemption[], rules: readonly AnyRule[], asOf: string, name: string): void => {
  for (const [index, exemption] of given.entries()) {
    const at = { en: `${name}, exemption ${index + 1}`, fr: `${name}, exemption ${index + 1}` };
    const rule = rules.find(({ id }) => id === exemption.rule);
    if (!rule) throw unknownRule(at, exemption.rule, rules);
    const isAboutPeople = rule.about === 'contacts' || rule.about === 'files';
    if (rule.theme === 'opposition' && isAboutPeople) throw exemptedOpposition(at, rule.id);
    if ((rule.about === 'contacts') !== (exemption.file === undefined)) throw otherSubject(at, rule);
    if (exemption.until < asOf) throw expiredExemption(at, exemption);
  }
};
