import type { JointVerdict } from '../model/report/core/joint-report.js';
import type { RuleSubject } from '../model/rule/subject.js';
import { wordTable } from './grammar/bilingual.js';
import type { LanguageForms } from './grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from './grammar/typography.js';

/** How many files came to what; `unread`: could not be judged at all. */
export type VerdictCounts = Readonly<Record<JointVerdict | 'unread', number>>;

/** What reports of several files say. */
export interface JointWords {
  readonly title: (files: number) => string;
  readonly question: string;
  /** The one verdict of a run, for the end of it. */
  readonly verdict: (files: number, counts: VerdictCounts) => string;
  /** Of files that could not be judged, where contacts of others were: whoever refuses in them may be ok there. */
  readonly unknownRefusals: (unread: number) => string;
  readonly exit: (code: number) => string;
  readonly verdicts: Readonly<Record<JointVerdict | 'unread', string>>;
  readonly kinds: Readonly<Partial<Record<RuleSubject, string>>>;
  /** Headings. */
  readonly files: string;
  readonly kind: string;
  readonly came: string;
  readonly errors: string;
  readonly warnings: string;
  readonly remarks: string;
  /** Where each file is told of, when one screen tells of all. */
  readonly each: (option: string) => string;
  /** Reports that tell of all files. */
  readonly reports: (names: string) => string;
  /** What a folder or a glob stands for, and what in it is not judged. */
  readonly found: (files: number) => string;
  readonly leftOut: (names: readonly string[], n: number) => string;
  /** Head of the column of a list of findings that names the file. */
  readonly file: string;
  readonly madeBy: (version: string, day: string) => string;
}

type Forms = readonly [one: string, other: string];
const ORDER = ['errors', 'unread', 'incomplete', 'warnings', 'clean'] as const;

const counted =
  (forms: Readonly<Record<JointVerdict | 'unread', Forms>>, { plural, list }: LanguageForms) =>
  (counts: VerdictCounts) =>
    list(ORDER.filter((kind) => counts[kind] > 0).map((kind) => plural(counts[kind], { one: forms[kind][0], other: forms[kind][1] })));

const en = (forms: LanguageForms): JointWords => {
  const { plural, date } = forms;
  const told = counted(
    {
      errors: ['# with errors', '# with errors'],
      unread: ['# could not be judged', '# could not be judged'],
      incomplete: ['# judged in part', '# judged in part'],
      warnings: ['# with warnings', '# with warnings'],
      clean: ['# without objection', '# without objection'],
    },
    forms,
  );
  const files = (n: number): string => plural(n, { one: '# file', other: '# files' });
  return {
    title: (n) => `lumo-check: ${files(n)}`,
    question: 'Are all these files in order?',
    verdict: (n, counts) => `${files(n)}: ${told(counts)}.`,
    unknownRefusals: (n) =>
      `${plural(n, { one: 'Who refuses in the one that could not be judged', other: 'Who refuses in those that could not be judged' })} is not known to the others.`,
    exit: (code) => `Exit code ${code}.`,
    verdicts: {
      clean: 'nothing to object',
      warnings: 'with warnings',
      errors: 'with errors',
      incomplete: 'judged in part',
      unread: 'could not be judged',
    },
    kinds: {
      contacts: 'contacts',
      files: 'stored file',
      messages: 'message',
      logs: 'log',
      scripts: 'call script',
      campaigns: 'plan of a campaign',
      governance: 'attestation',
      registers: 'register',
    },
    files: 'Files',
    kind: 'Kind',
    came: 'Verdict',
    errors: 'Errors',
    warnings: 'Warnings',
    remarks: 'Remarks',
    each: (option) => `What was found in each file: ${option}`,
    reports: (names) => `Reports of all files: ${names}`,
    found: (n) => `${files(n)} to judge.`,
    leftOut: (names, n) =>
      `Not judged (no contacts, another format, or written by lumo-check): ${names.join(', ')}${n > names.length ? '…' : ''}.`,
    file: 'File',
    madeBy: (version, day) => `lumo-check ${version}, as of ${date(day)}. This report holds no personal data.`,
  };
};

const fr = (forms: LanguageForms): JointWords => {
  const { plural, date } = forms;
  const told = counted(
    {
      errors: ['# avec des erreurs', '# avec des erreurs'],
      unread: ['# n’a pas pu être contrôlé', '# n’ont pas pu être contrôlés'],
      incomplete: ['# contrôlé en partie', '# contrôlés en partie'],
      warnings: ['# avec des avertissements', '# avec des avertissements'],
      clean: ['# sans rien à redire', '# sans rien à redire'],
    },
    forms,
  );
  const files = (n: number): string => plural(n, { one: '# fichier', other: '# fichiers' });
  return {
    title: (n) => frenchSentence`lumo-check : ${files(n)}`,
    question: frenchSpacing('Tous ces fichiers sont-ils en règle ?'),
    verdict: (n, counts) => frenchSentence`${files(n)} : ${told(counts)}.`,
    unknownRefusals: (n) =>
      `${plural(n, { one: 'Les refus du fichier non contrôlé sont inconnus', other: 'Les refus des fichiers non contrôlés sont inconnus' })} des autres.`,
    exit: (code) => `Code de sortie ${code}.`,
    verdicts: {
      clean: 'rien à redire',
      warnings: 'avec des avertissements',
      errors: 'avec des erreurs',
      incomplete: 'contrôlé en partie',
      unread: 'n’a pas pu être contrôlé',
    },
    kinds: {
      contacts: 'contacts',
      files: 'fichier stocké',
      messages: 'message',
      logs: 'journal',
      scripts: 'script d’appel',
      campaigns: 'plan de campagne',
      governance: 'attestation',
      registers: 'registre',
    },
    files: 'Fichiers',
    kind: 'Nature',
    came: 'Verdict',
    errors: 'Erreurs',
    warnings: 'Avertissements',
    remarks: 'Remarques',
    each: (option) => frenchSentence`Ce qui a été trouvé dans chaque fichier : ${option}`,
    reports: (names) => frenchSentence`Rapports sur tous les fichiers : ${names}`,
    found: (n) => `${files(n)} à contrôler.`,
    leftOut: (names, n) =>
      frenchSentence`Non contrôlé (pas de contacts, autre format, ou écrit par lumo-check) : ${names.join(', ')}${n > names.length ? '…' : ''}.`,
    file: 'Fichier',
    madeBy: (version, day) => `lumo-check ${version}, à la date du ${date(day)}. Ce rapport ne contient aucune donnée personnelle.`,
  };
};

/** What reports of several files say, in one language. */
export const jointWords = wordTable<JointWords>({ en, fr });
