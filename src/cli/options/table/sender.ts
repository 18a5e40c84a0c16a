import { SETTINGS } from '../../../config/schema/settings-data.js';
import { text, words } from './option.js';

export const TOOL = text('--tool <name>', SETTINGS['sender.tool'].help, { config: 'sender.tool' });

/** Who sends, and with which tool. */
export const SENDER = {
  sender: text('--sender <name>', SETTINGS['sender.name'].help, { config: 'sender.name' }),
  tool: TOOL,
  appends: words('--appends <unsubscribe,stop>', SETTINGS['sender.appends'].help, { config: 'sender.appends' }),
};
