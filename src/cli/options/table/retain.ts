import { SETTINGS } from '../../../config/schema/settings-data.js';
import { choice, integer, type OptionValues, text } from './option.js';
import { ENCRYPT_TO, EXEMPTIONS, JOBS, PLAIN_FORMAT, QUIET, writesNothing } from './output.js';
import { READING, SHARED } from './reading.js';
import { STATED } from './stated.js';

export const RETAIN = {
  ...READING,
  ...STATED,
  action: choice('--action <what>', ['drop', 'anonymise', 'archive'], {
    en: 'drop, anonymise or archive, for all of them (default: as the configuration says under retain)',
    fr: 'drop, anonymise ou archive, pour tous (par défaut : ce que dit la configuration sous retain)',
  }),
  jobs: JOBS,
  k: integer('--k <n>', { least: 2 }, SETTINGS['retain.k'].help, { config: 'retain.k' }),
  out: text(
    '-o, --out <file>',
    {
      en: 'where the contacts kept go (default: NAME.retained.DAY.csv)',
      fr: 'où vont les contacts gardés (par défaut : NOM.retained.JOUR.csv)',
    },
    { writes: true, group: 'output' },
  ),
  archive: text(
    '--archive <file>',
    {
      en: 'where former clients go whom only disputes may need (default: NAME.archive.DAY.csv)',
      fr: 'où vont les anciens clients dont seuls les litiges ont encore besoin (par défaut : NOM.archive.JOUR.csv)',
    },
    { writes: true, group: 'output' },
  ),
  ending: text(
    '--ending <file>',
    {
      en: 'where contacts are copied whose time ends within ninety days (default: NAME.ending.DAY.csv)',
      fr: 'où sont copiés les contacts échus dans les quatre-vingt-dix jours (par défaut : NOM.ending.JOUR.csv)',
    },
    { writes: true, group: 'output' },
  ),
  certificate: text(
    '--certificate <file>',
    {
      en: 'where the certificate goes: .md or .json (default: NAME.certificate.DAY.md)',
      fr: 'où va l’attestation : .md ou .json (par défaut : NOM.certificate.JOUR.md)',
    },
    { writes: true, group: 'output' },
  ),
  exemptions: {
    ...EXEMPTIONS,
    help: {
      en: 'contacts who are not erased, and why (default: lumo-exemptions.yaml when it is there)',
      fr: 'contacts qui ne sont pas effacés, et pourquoi (par défaut : lumo-exemptions.yaml s’il existe)',
    },
  },
  encryptTo: ENCRYPT_TO,
  format: PLAIN_FORMAT,
  quiet: QUIET,
  check: writesNothing({
    en: 'write nothing; exit code 1 when somebody is past the end of their retention, or has no date that tells',
    fr: 'n’écrire rien ; code de sortie 1 si une durée de conservation est échue, ou si aucune date ne le dit d’un contact',
  }),
};
export type RetainOptions = OptionValues<typeof RETAIN>;

const { config, configLookup, preset, asOf, rule, only, skip } = READING;
/** What decides the rules; no contact is read. */
export const POLICY = {
  ...SHARED,
  config,
  configLookup,
  preset,
  asOf,
  rule,
  only,
  skip,
  out: text(
    '-o, --out <file>',
    {
      en: 'where (default: standard output); a file that is there is not replaced',
      fr: 'où (par défaut : sortie standard) ; un fichier qui existe n’est pas remplacé',
    },
    { writes: true },
  ),
  controller: text('--controller <name>', { en: 'who is responsible for the data', fr: 'qui est responsable du traitement' }),
};
export type PolicyOptions = OptionValues<typeof POLICY>;
