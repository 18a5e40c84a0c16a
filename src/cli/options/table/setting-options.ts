import { EVIDENCE } from './evidence.js';
import { SENDER } from './notices.js';
import type { OptionValues } from './option.js';
import { CHECK_OUTPUT, VERDICT } from './output.js';
import { MESSAGE_INPUT, READING } from './reading.js';
import { STATED } from './stated.js';

/** Every option that may decide a key of the configuration, whatever the command. */
export const SETTING_OPTIONS = {
  ...READING,
  messageKind: MESSAGE_INPUT.messageKind,
  logZone: MESSAGE_INPUT.logZone,
  ...SENDER,
  ...STATED,
  ...VERDICT,
  strictFields: CHECK_OUTPUT.strictFields,
  verdicts: CHECK_OUTPUT.verdicts,
  excelSafe: CHECK_OUTPUT.excelSafe,
  ci: CHECK_OUTPUT.ci,
  evidence: EVIDENCE.evidence,
};
/** What settings are made from: a command passes those of its options that are among them. */
export type SettingOptions = Partial<OptionValues<typeof SETTING_OPTIONS>>;
