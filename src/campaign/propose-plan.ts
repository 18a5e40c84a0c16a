import type { Lang } from '../model/base/text.js';
import type { Channel } from '../model/contact/channel.js';
import type { FieldName } from '../model/contact/field.js';
import { PLAN_WORDS } from './proposal-words.js';

/** What a proposed plan is made from: answers, and what the contacts have columns for. */
export interface PlanProposal {
  readonly name: string;
  readonly channel: Channel;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  /** The path of the contacts from the folder of the plan. */
  readonly contacts: string;
  readonly fields: ReadonlySet<FieldName>;
  readonly audience: 'business' | 'consumer';
  readonly lang: Lang;
  /** The name of the plan. */
  readonly file: string;
}

/** Anything as a text in quotes that YAML reads back. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Keys of a target that the contacts can be judged by. */
const targetOf = (fields: PlanProposal['fields']): string => {
  const keys = [
    ...(fields.has('jobTitle') ? ['jobs: [purchasing, management]'] : []),
    ...(fields.has('naf') ? ['naf: ["49", "52.29"]'] : []),
    ...(fields.has('sizeCode') || fields.has('headcount') ? ['sizes: [pme, eti]'] : []),
    ...(fields.has('postcode') ? ['departments: ["33"]'] : []),
  ];
  return `{ ${(keys.length > 0 ? keys : ['departments: ["33"]']).join(', ')} }`;
};

/** Where the messages of a channel are, as one would call them. */
const MESSAGES: Readonly<Record<Exclude<Channel, 'phone'>, string>> = { email: 'mails/*.html', sms: 'sms/*.sms', post: 'letters/*.html' };

/** A plan to read over: what was answered stands in it, what nobody said yet is a comment. */
export const proposePlan = ({ name, channel, from, to, contacts, fields, audience, lang, file }: PlanProposal): string => {
  const say = (key: keyof typeof PLAN_WORDS): string => PLAN_WORDS[key][lang];
  const isCall = channel === 'phone';
  const isConsumer = audience === 'consumer';
  const lines = [
    `# ${say('title')} ${quoted(file)}`,
    '# yaml-language-server: $schema=./node_modules/lumo-check/schema/campaign.json',
    'lumo: campaign/1',
    `name: ${quoted(name)}`,
    `channel: ${channel}`,
    `dates: { from: ${from}, to: ${to} }`,
    `contacts: ${quoted(contacts)}`,
    channel === 'phone' ? `# script: calls.md   # ${say('script')}` : `# messages: ${MESSAGES[channel]}   # ${say('messages')}`,
    `# logs: [sends.csv]   # ${say('logs')}`,
    `audience: ${isConsumer ? 'consumer' : 'professional'}`,
    ...(isConsumer ? [`# sector: …   # ${say('sector')}`] : []),
    `# target: ${targetOf(fields)}   # ${say('target')}`,
    ...(channel === 'email' ? [`# tracking: none   # ${say('tracking')}`] : []),
    'legal:',
    `  basis: ${isConsumer ? 'consent' : 'legitimate-interest'}`,
    ...(isConsumer ? [] : [`  # lia: lia.md   # ${say('lia')}`]),
    `  # record: ${say('entry')}   # ${say('record')}`,
    `  # dpia: pia.json   # ${say('dpia')}`,
    ...(isCall
      ? [
          `# phone: { dialling: manual, number: "+33…", recorded: false, voice: human }   # ${say('phone')}`,
          `#   hours: ["10-13", "14-20"], days: [monday, tuesday, wednesday, thursday, friday], attempts: 4   # ${say('hours')}`,
        ]
      : []),
    `# requested: { by: ${say('someone')}, on: ${from} }`,
    `# approved: { by: ${say('someone')}, on: ${from} }   # ${say('signed')}`,
  ];
  return `${lines.join('\n')}\n`;
};
