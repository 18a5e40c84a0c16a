/**
 * What the value of an option may be: its choices, else what its flag means, else what its place holder says (`<file>`, `<rules>`). A new
 * option is completed by the last of them; a test refuses a place holder that nobody decided.
 * @module
 */
import { FAIL_ON } from '../../config/schema/settings-data.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { SEGMENT_KINDS } from '../../model/contact/segment.js';
import { ALGORITHMS, IDENTIFIERS } from '../../model/contact/suppression-list.js';
import { MESSAGE_KINDS, SENDER_APPENDS } from '../../model/document/judged-message.js';
import { SENDING_TOOLS } from '../../model/document/sending-tools.js';
import { AUDIENCES } from '../../model/rule/contact-rule.js';
import { AUDIT_FORMATS } from '../../reporters/audit-registry.js';
import { FORMAT_NAMES } from '../../reporters/contract/formats.js';
import { KPI_FORMATS } from '../../reporters/contract/kpi-formats.js';
import { longFlag, type OptionSpec } from '../options/table/option.js';
import { INPUT_KINDS } from '../recognise/input-kind.js';
import { files, folders, free, listOf, oneOf, orFiles, pair, type ValueSource } from './value-source.js';
import {
  columnMeanings,
  countries,
  fields,
  normalisers,
  presetNames,
  ruleIds,
  ruleSeverities,
  targets,
  timeZones,
  triedSettings,
} from './value-words.js';

const KPI_NAMES = Object.keys(KPI_FORMATS);
/** Formats of commands that have some of their own. */
const FORMATS_OF: Readonly<Record<string, readonly string[]>> = { audit: AUDIT_FORMATS, kpi: KPI_NAMES };
const formats: ValueSource = (asking, piece) => oneOf(FORMATS_OF[asking.command] ?? FORMAT_NAMES)(asking, piece);

const BY_FLAG: Readonly<Record<string, ValueSource>> = {
  '--preset': presetNames,
  '--lang': oneOf(['en', 'fr']),
  '--audience': oneOf(AUDIENCES),
  '--country': countries,
  '--encoding': oneOf(['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'utf-16be', 'macintosh']),
  '--header-row': oneOf(['none']),
  '--as': oneOf(INPUT_KINDS),
  '--message-kind': oneOf(MESSAGE_KINDS),
  '--date-order': oneOf(['day-first', 'month-first']),
  '--tool': oneOf(SENDING_TOOLS),
  '--target': targets,
  '--appends': oneOf(SENDER_APPENDS),
  '--nature': oneOf(['confidentiality', 'integrity', 'availability']),
  '--normaliser': normalisers,
  '--identifier': oneOf(IDENTIFIERS),
  '--of': oneOf(['email', 'phone', 'domain', 'siren']),
  '--kpi': pair(oneOf(KPI_NAMES), '=', files, true),
  '--for-rule': ruleIds,
  '--proof': free,
};

const BY_PLACE_HOLDER: Readonly<Record<string, ValueSource>> = {
  file: files,
  'file|-': files,
  'file[=date]': files,
  contacts: files,
  path: files,
  'path|url': files,
  folder: folders,
  rules: ruleIds,
  'id:severity': ruleSeverities,
  'rule:share': pair(ruleIds, ':', oneOf(['0.1%', '1%', '5%'])),
  'rule.option=value': triedSettings,
  fields,
  'header=field': pair(free, '=', columnMeanings),
  channels: oneOf(CHANNELS),
  kinds: oneOf(SEGMENT_KINDS),
  when: oneOf(FAIL_ON),
  zone: timeZones,
  algorithm: oneOf(ALGORITHMS.filter((name) => name !== 'none')),
  'name[=path]': orFiles(pair(formats, '=', files, true)),
};
/** Place holders of values that the user knows alone. */
export const FREE_VALUES: readonly string[] = [
  'MB',
  'address',
  'address|-',
  'age1…',
  'code',
  'date',
  'day',
  'domain|-',
  'identity',
  'instant',
  'n',
  'name',
  'name|number',
  'number|-',
  'question=answer',
  'reference',
  'sha256',
  'siren|-',
  'step=minutes',
  'text',
  'who',
  'why',
  'word',
];

/** What stands for the value in a flag: `file|-` of `-o, --out <file|->`. */
export const placeHolder = (flag: string): string => /<([^<]+)>$/.exec(flag)?.[1] ?? '';

/** What is known of the values of an option; undefined where nobody decided. */
export const knownSource = (spec: OptionSpec): ValueSource | undefined => {
  const { choices, flag } = spec;
  const holder = placeHolder(flag);
  const named = BY_FLAG[longFlag(flag)];
  if (named) return named;
  if (choices) return oneOf(choices);
  // Commands that print for a person or a program name no path.
  if (longFlag(flag) === '--format' && holder === 'name') return oneOf(['terminal', 'json']);
  return Object.hasOwn(BY_PLACE_HOLDER, holder) ? BY_PLACE_HOLDER[holder] : FREE_VALUES.includes(holder) ? free : undefined;
};

/** What the value of an option may be. */
export const valueSource = (spec: OptionSpec): ValueSource => {
  const source = knownSource(spec) ?? free;
  return spec.kind === 'words' ? listOf(source) : source;
};
