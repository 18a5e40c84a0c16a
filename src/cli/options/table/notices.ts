import { SETTINGS } from '../../../config/schema/settings-data.js';
import { TEMPLATE_FORMS } from '../../../model/report/template.js';
import { choice, type OptionValues, text, words } from './option.js';
import { EXEMPTIONS } from './output.js';
import { READING } from './reading.js';
import { STATED } from './stated.js';

const TOOL = text('--tool <name>', SETTINGS['sender.tool'].help, { config: 'sender.tool' });

/** Who sends, and with which tool. */
export const SENDER = {
  sender: text('--sender <name>', SETTINGS['sender.name'].help, { config: 'sender.name' }),
  tool: TOOL,
  appends: words('--appends <unsubscribe,stop>', SETTINGS['sender.appends'].help, { config: 'sender.appends' }),
};

export const NOTICES = {
  ...READING,
  ...STATED,
  as: choice('--as <email|mjml|sms|script>', TEMPLATE_FORMS, {
    en: 'a template instead: email (HTML), mjml, sms or script (of a call), which passes the check once its gaps are filled',
    fr: 'un modèle à la place : email (HTML), mjml, sms ou script (d’appel), qui passe le contrôle une fois ses blancs remplis',
  }),
  tool: TOOL,
  for: choice('--for <en|fr>', ['en', 'fr'], {
    en: 'the language of the recipients: en or fr (default: the one that you read)',
    fr: 'la langue des destinataires : en ou fr (par défaut, celle que vous lisez)',
  }),
  format: choice('-f, --format <name>', ['markdown', 'json'], { en: 'markdown (default) or json', fr: 'markdown (par défaut) ou json' }),
  out: text(
    '-o, --out <file|->',
    {
      en: 'where they are written (default: standard output)',
      fr: 'où les écrire (par défaut : la sortie standard)',
    },
    { writes: true },
  ),
  exemptions: EXEMPTIONS,
};
export type NoticesOptions = OptionValues<typeof NOTICES>;
