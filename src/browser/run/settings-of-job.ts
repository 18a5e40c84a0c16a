import own from '../../../rules/index.js';
import { readApproval } from '../../config/exemptions/export-approval.js';
import { resolvePresets } from '../../config/presets/resolve-presets.js';
import { resolveSettings } from '../../config/resolve/resolve-settings.js';
import type { Settings } from '../../config/resolve/settings.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import { toRunSettings } from '../../library/setup/to-run-settings.js';
import { ADAPTERS } from '../../lists/adapters/all-adapters.js';
import { type ListDeclaration, specFromDeclaration } from '../../lists/adapters/list-declaration.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import { FIELD_NAMES, FIELDS } from '../../model/contact/field.js';
import { isContactRule } from '../../model/rule/rule.js';
import type { Choices, ChosenList, Job } from '../job/job.js';

const PRESETS = resolvePresets(own.presets);

/** Everything that a job decides. */
export interface JobSettings {
  readonly settings: Settings;
  readonly run: RunSettings;
  /** In the order of the lists; the path is the name of the file. */
  readonly specs: readonly ListSpec[];
}

/** What the page can offer. */
export const choices = (): Choices => ({
  presets: [...PRESETS].map(([name, { description, channels }]) => ({ name, description, channels })),
  registers: ADAPTERS.flatMap((adapter) => (adapter.abolished ? [] : [{ id: adapter.id, title: adapter.title }])),
  // `other` is what `keep` comes to.
  fields: FIELD_NAMES.filter((name) => name !== 'other').map((name) => ({ name, label: FIELDS[name].label })),
});

const declarationOf = ({ kind, date }: ChosenList): ListDeclaration => ({
  ...(kind === 'opposition' || kind === 'robinson' ? { kind } : { adapter: kind }),
  ...(date !== undefined && { date }),
});

/**
 * What a job comes to, settled as the command line settles its options: there is no configuration file, and no environment.
 * @throws LumoError LUMO_CONFIG_INVALID, LUMO_USAGE for half an approval, LUMO_LIST_…
 */
export const settingsOfJob = (job: Job): JobSettings => {
  const config = {
    preset: job.preset,
    channels: [...job.channels],
    asOf: job.asOf,
    ...(job.sheet !== undefined && { csv: { sheet: job.sheet } }),
    ...(job.columns !== undefined && { columns: { ...job.columns } }),
  };
  const settings = resolveSettings([{ origin: 'command line', config }], { rules: own.rules, presets: PRESETS });
  const approved = readApproval(job.approvedBy, job.reason) !== undefined;
  const specs = job.lists.map((list) =>
    specFromDeclaration(declarationOf(list), { path: list.name, name: list.name, country: settings.country, env: {}, adapters: ADAPTERS }),
  );
  const aboutContacts = new Set(own.rules.filter(isContactRule).map(({ id }) => id));
  const run = toRunSettings(settings, parseIsoDay(job.asOf), specs, { approved, aboutContacts });
  // What a page of the report needs to be told.
  return { settings, run: { ...run, figures: true, drawsSegments: true }, specs };
};
