import { DRILL_KINDS } from '../../../governance/breaches/drill-data.js';
import { EVIDENCE } from '../table/evidence.js';
import { choice, inGroup, integer, type OptionValues, repeated, text, toggle, words } from '../table/option.js';
import { BASELINE, CHECK_OUTPUT, EXEMPTIONS, QUIET, VERDICT, WRITE_BASELINE } from '../table/output.js';
import { READING, SHARED } from '../table/reading.js';

const { config, configLookup, preset, rule, only, skip } = READING;
const AS_OF = text(
  '--as-of <date>',
  {
    en: 'the day, or the instant with its offset (2026-11-27T09:40+01:00): a day alone means its end (default: now)',
    fr: 'le jour, ou l’instant avec son décalage (2026-11-27T09:40+01:00) : un jour seul vaut sa fin (par défaut : maintenant)',
  },
  { config: 'asOf', group: 'campaign' },
);
const { failOn, maxWarnings } = VERDICT;

export const GOVERNANCE = {
  ...SHARED,
  ...{ config, configLookup, preset, asOf: AS_OF, rule, only, skip, failOn, maxWarnings },
  seal: toggle('--seal', {
    en: 'write the hash and the day of each file of evidence into lumo.governance.lock',
    fr: 'écrire l’empreinte et le jour de chaque preuve dans lumo.governance.lock',
  }),
  ...inGroup('output', {
    format: repeated(
      '-f, --format <name[=path]>',
      {
        en: 'terminal, html, json, markdown, csv, ndjson, sarif, junit, github, gitlab, azure; or NAME=PATH (repeatable)',
        fr: 'terminal, html, json, markdown, csv, ndjson, sarif, junit, github, gitlab, azure ; ou NOM=CHEMIN (répétable)',
      },
      { writes: true },
    ),
    ics: text(
      '--ics <file|->',
      { en: 'what falls due, as a calendar for your agenda', fr: 'les échéances, en un calendrier pour votre agenda' },
      { writes: true },
    ),
    quiet: QUIET,
  }),
  evidence: EVIDENCE.evidence,
  exemptions: EXEMPTIONS,
  baseline: BASELINE,
  writeBaseline: WRITE_BASELINE,
  ci: CHECK_OUTPUT.ci,
};
export type GovernanceOptions = OptionValues<typeof GOVERNANCE>;

const REGISTER = text('--register-file <file>', {
  en: 'the register of breaches (default: the one that lumo.governance.yaml names, else breaches.csv)',
  fr: 'le registre des violations (par défaut : celui que nomme lumo.governance.yaml, sinon breaches.csv)',
});
export const BREACH_NEW = {
  ...SHARED,
  registerFile: REGISTER,
  asOf: AS_OF,
  aware: text('--aware <instant>', {
    en: 'since when it is known: 2026-11-27T09:40+01:00 (default: now)',
    fr: 'depuis quand elle est connue : 2026-11-27T09:40+01:00 (par défaut : maintenant)',
  }),
  started: text('--started <instant>', { en: 'when it began', fr: 'quand elle a commencé' }),
  nature: words('--nature <words>', {
    en: 'confidentiality, integrity, availability',
    fr: 'confidentialité, intégrité, disponibilité',
  }),
  risk: choice('--risk <level>', ['none', 'risk', 'high', 'aucun', 'risque', 'élevé'] as const, {
    en: 'the risk for the persons; leave it out while nobody knows',
    fr: 'le risque pour les personnes ; à omettre tant qu’on l’ignore',
  }),
  riskReason: text('--risk-reason <text>', { en: 'why that risk', fr: 'pourquoi ce risque' }),
  persons: integer('--persons <n>', { least: 0 }, { en: 'how many persons', fr: 'combien de personnes' }),
  records: integer('--records <n>', { least: 0 }, { en: 'how many records', fr: 'combien d’enregistrements' }),
};
export type BreachNewOptions = OptionValues<typeof BREACH_NEW>;

export const BREACH_SHEET = {
  ...SHARED,
  asOf: AS_OF,
  registerFile: REGISTER,
  out: text('-o, --out <file|->', { en: 'where (default: standard output)', fr: 'où (par défaut : sortie standard)' }, { writes: true }),
  controller: text('--controller <name>', { en: 'who is responsible for the data', fr: 'qui est responsable du traitement' }),
};
export type BreachSheetOptions = OptionValues<typeof BREACH_SHEET>;

export const BREACH_DRILL = {
  ...SHARED,
  asOf: AS_OF,
  seed: integer(
    '--seed <n>',
    { least: 0 },
    {
      en: 'the number that the scenario is drawn from (default: the day)',
      fr: 'le nombre dont le scénario est tiré (par défaut : le jour)',
    },
  ),
  kind: choice('--kind <kind>', DRILL_KINDS, {
    en: 'the kind of incident (default: the seed chooses)',
    fr: 'le genre d’incident (par défaut : la graine choisit)',
  }),
  times: words('--times <step=minutes>', {
    en: 'minutes from the alarm: contain=35,assess=120,decide=200 (asked on a terminal)',
    fr: 'minutes depuis l’alerte : contain=35,assess=120,decide=200 (demandées sur un terminal)',
  }),
  out: text('-o, --out <file|->', { en: 'where (default: drill-DAY.md)', fr: 'où (par défaut : drill-JOUR.md)' }, { writes: true }),
};
export type BreachDrillOptions = OptionValues<typeof BREACH_DRILL>;
