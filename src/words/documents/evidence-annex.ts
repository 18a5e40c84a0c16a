import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSpacing } from '../grammar/typography.js';

/** The words of the annex to a record of processing. Headings of tables stand in the order of their columns. */
export interface AnnexWords {
  readonly title: string;
  readonly about: string;
  readonly runs: string;
  readonly runsHead: readonly string[];
  /** What stands in the place of a contact file. */
  readonly audit: (files: number) => string;
  readonly messages: string;
  readonly campaigns: string;
  readonly logs: string;
  readonly governance: string;
  readonly registers: string;
  readonly scripts: string;
  readonly settings: string;
  readonly settingsHead: readonly string[];
  readonly never: string;
  /** Purposes and audiences by their names in the configuration. */
  readonly named: Readonly<Record<string, string>>;
  readonly lists: string;
  readonly listsHead: readonly string[];
  readonly noLists: string;
  readonly days: (least: number, most: number) => string;
  readonly undated: string;
  readonly rules: string;
  readonly rulesHead: readonly string[];
  readonly quiet: (rules: number) => string;
  /** How often something was found about files, where others count contacts. */
  readonly ofFiles: (findings: number) => string;
  readonly changed: string;
  readonly changedHead: readonly string[];
  readonly texts: string;
  readonly textsHead: readonly string[];
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly approvals: string;
  readonly approvalsHead: readonly string[];
  readonly noApprovals: string;
  readonly exemptions: string;
  readonly exemptionsHead: readonly string[];
  readonly noExemptions: string;
  readonly check: string;
  readonly checkSteps: (folder: string) => readonly string[];
  readonly nothing: string;
}

const en = ({ plural }: LanguageForms): AnnexWords => ({
  title: 'Annex to the record of processing activities: checks of prospecting files',
  about:
    'GDPR, articles 5(2) and 30. Each bundle is the evidence of one run of lumo-check: it holds hashes, counts and settings, and no personal data of the contacts. Approvals and exemptions name the people who decided.',
  runs: 'What was checked, and when',
  runsHead: [
    'Bundle',
    'Made (UTC)',
    'Judged as of',
    'Contact file',
    'Contacts',
    'Kept',
    'Dropped',
    'Errors',
    'Warnings',
    'Cleaned file (SHA-256)',
  ],
  messages: 'message',
  scripts: 'call script',
  campaigns: 'plan of a campaign',
  logs: 'log of calls or sends',
  governance: 'attestation of the organisation',
  registers: 'register',
  audit: (files) => `audit of ${plural(files, { one: '# file', other: '# files' })}, report`,
  settings: 'How files were judged',
  settingsHead: ['Version', 'Preset', 'Purpose', 'Audience', 'Channels', 'Approval above', 'Settings (SHA-256)', 'Commit', 'Bundles'],
  never: 'never',
  named: { prospecting: 'prospecting', archive: 'archive', business: 'companies', consumer: 'consumers' },
  lists: 'Lists that contacts were compared with',
  listsHead: ['List', 'Kind', 'Version', 'Age when used', 'Entries', 'SHA-256', 'Doubt', 'Bundles'],
  noLists: 'None.',
  days: (least, most) => (least === most ? `${most} d` : `${least} to ${most} d`),
  undated: 'not dated',
  rules: 'What the rules found',
  rulesHead: ['Rule', 'What it looks for', 'Contacts found', 'Contacts dropped', 'Bundles'],
  quiet: (rules) => plural(rules, { one: '# more rule ran and found nothing.', other: '# more rules ran and found nothing.' }),
  ofFiles: (findings) => plural(findings, { one: '# finding about files', other: '# findings about files' }),
  changed: 'Options other than those of the law',
  changedHead: ['Rule', 'Options', 'Bundles'],
  texts: 'Texts applied',
  textsHead: ['Text', 'In force', 'Bundles'],
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  approvals: 'Approvals of mass exports',
  approvalsHead: ['Bundle', 'Made (UTC)', 'Contacts', 'Approved by', 'Reason'],
  noApprovals: 'No export was large enough to need one.',
  exemptions: 'Exemptions used',
  exemptionsHead: ['Rule', 'Reason', 'Proof', 'Approved by', 'Until', 'Contacts', 'Bundles'],
  noExemptions: 'None.',
  check: 'How to check this annex',
  checkSteps: (folder) => [
    `\`lumo-check verify "${folder}"\` says whether the chain holds, and which bundle was touched where it does not.`,
    `\`lumo-check verify "${folder}" --output FILE\` says of which bundle a file is the cleaned file.`,
    'Without lumo-check: the `previous` of each bundle is what `sha256sum` says of the file before it, and `sha256sum -c last.sha256` checks the last.',
  ],
  nothing: '—',
});

const fr = ({ plural }: LanguageForms): AnnexWords => ({
  title: frenchSpacing('Annexe au registre des activités de traitement : contrôles des fichiers de prospection'),
  about: frenchSpacing(
    'RGPD, articles 5(2) et 30. Chaque pièce prouve un passage de lumo-check : elle contient des empreintes, des nombres et des réglages, et aucune donnée personnelle des contacts. Les approbations et les exemptions nomment les personnes qui ont décidé.',
  ),
  runs: 'Ce qui a été vérifié, et quand',
  runsHead: [
    'Pièce',
    'Faite le (UTC)',
    'Jugé au',
    'Fichier de contacts',
    'Contacts',
    'Gardés',
    'Retirés',
    'Erreurs',
    'Avertissements',
    'Fichier nettoyé (SHA-256)',
  ],
  messages: 'message',
  scripts: 'script d’appel',
  campaigns: 'plan de campagne',
  logs: 'journal d’appels ou d’envois',
  governance: 'attestation de l’organisation',
  registers: 'registre',
  audit: (files) => `audit de ${plural(files, { one: '# fichier', other: '# fichiers' })}, rapport`,
  settings: 'Comment les fichiers ont été jugés',
  settingsHead: [
    'Version',
    'Préréglage',
    'Finalité',
    'Public',
    'Canaux',
    'Approbation au-delà de',
    'Réglages (SHA-256)',
    'Commit',
    'Pièces',
  ],
  never: 'jamais',
  named: { prospecting: 'prospection', archive: 'archivage', business: 'entreprises', consumer: 'particuliers' },
  lists: 'Listes auxquelles les contacts ont été confrontés',
  listsHead: ['Liste', 'Nature', 'Version', 'Âge à l’usage', 'Entrées', 'SHA-256', 'Doute', 'Pièces'],
  noLists: 'Aucune.',
  days: (least, most) => (least === most ? `${most} j` : `${least} à ${most} j`),
  undated: 'sans date',
  rules: 'Ce que les règles ont relevé',
  rulesHead: ['Règle', 'Ce qu’elle cherche', 'Contacts relevés', 'Contacts retirés', 'Pièces'],
  quiet: (rules) =>
    plural(rules, {
      one: '# autre règle a été appliquée sans rien relever.',
      other: '# autres règles ont été appliquées sans rien relever.',
    }),
  ofFiles: (findings) => plural(findings, { one: '# constat sur des fichiers', other: '# constats sur des fichiers' }),
  changed: 'Options autres que celles de la loi',
  changedHead: ['Règle', 'Options', 'Pièces'],
  texts: 'Textes appliqués',
  textsHead: ['Texte', 'En vigueur', 'Pièces'],
  since: (day) => `depuis le ${day}`,
  until: (day) => `jusqu’au ${day}`,
  approvals: 'Approbations des exports massifs',
  approvalsHead: ['Pièce', 'Faite le (UTC)', 'Contacts', 'Approuvé par', 'Motif'],
  noApprovals: 'Aucun export n’a été assez grand pour en demander une.',
  exemptions: 'Exemptions utilisées',
  exemptionsHead: ['Règle', 'Motif', 'Preuve', 'Approuvé par', 'Jusqu’au', 'Contacts', 'Pièces'],
  noExemptions: 'Aucune.',
  check: 'Vérifier cette annexe',
  checkSteps: (folder) => [
    `\`lumo-check verify "${folder}"\` dit si la chaîne tient et, sinon, à quelle pièce on a touché.`,
    `\`lumo-check verify "${folder}" --output FICHIER\` dit de quelle pièce un fichier est le fichier nettoyé.`,
    frenchSpacing(
      'Sans lumo-check : le `previous` de chaque pièce est ce que `sha256sum` dit du fichier d’avant, et `sha256sum -c last.sha256` vérifie la dernière.',
    ),
  ],
  nothing: '—',
});

export const annexWords = wordTable<AnnexWords>({ en, fr });
