import { inGroup, type OptionValues, repeated, text, toggle } from './option.js';
import { QUIET, VERDICT } from './output.js';
import { READING, SHARED } from './reading.js';

const { config, configLookup, preset, rule, only, skip } = READING;
const AS_OF = text(
  '--as-of <date>',
  {
    en: 'the day, or the instant with its offset (2026-11-27T09:40+01:00): a day alone means its end (default: now)',
    fr: 'le jour, ou l’instant avec son décalage (2026-11-27T09:40+01:00) : un jour seul vaut sa fin (par défaut : maintenant)',
  },
  { group: 'campaign' },
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
        en: 'terminal, html, json, markdown, sarif, junit, github, gitlab, azure; or NAME=PATH (repeatable)',
        fr: 'terminal, html, json, markdown, sarif, junit, github, gitlab, azure ; ou NOM=CHEMIN (répétable)',
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
};
export type GovernanceOptions = OptionValues<typeof GOVERNANCE>;
