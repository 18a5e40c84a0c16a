import type { Lang } from '../model/base/text.js';
import type { SendingTool } from '../model/document/sending-tools.js';
import type { TemplateTags } from '../model/report/template.js';
import { UNSUBSCRIBE_TAGS } from './tags/unsubscribe-tags-data.js';

/** Where the first tag of the table is not the one for a campaign, or needs more than a tool knows (an address, a locale). */
const CHOSEN: Readonly<Partial<Record<SendingTool, (lang: Lang) => string | undefined>>> = {
  sendgrid: () => '{{{unsubscribe}}}',
  mailjet: (lang) => `[[UNSUB_LINK_${lang.toUpperCase()}]]`,
  mandrill: () => undefined,
};

/**
 * The first name of a contact with a text for those who have none, in the way of each tool that is known to have one. A tool whose
 * field must be given a fallback elsewhere is left out: "Hello ," is worse than "Hello,".
 */
const FIRST_NAME: Readonly<Partial<Record<SendingTool, (otherwise: string, lang: Lang) => string>>> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Braze writes it so.
  braze: (otherwise) => ' {{${first_name} | default: '.concat(`'${otherwise}'}}`),
  // Accounts of Brevo name their attributes in the language that they were opened in.
  brevo: (otherwise, lang) => ` {{ contact.${lang === 'fr' ? 'PRENOM' : 'FIRSTNAME'} | default : "${otherwise}" }}`,
  customerio: (otherwise) => ` {{ customer.first_name | default: "${otherwise}" }}`,
  dittofeed: (otherwise) => ` {{ user.firstName | default: "${otherwise}" }}`,
  drip: (otherwise) => ` {{ subscriber.first_name | default: "${otherwise}" }}`,
  hubspot: (otherwise) => ` {{ personalization_token('contact.firstname', '${otherwise}') }}`,
  kit: (otherwise) => ` {{ subscriber.first_name | default: "${otherwise}" }}`,
  klaviyo: (otherwise) => ` {{ first_name|default:'${otherwise}' }}`,
  listmonk: () => '{{ if .Subscriber.FirstName }} {{ .Subscriber.FirstName }}{{ end }}',
  mailchimp: () => '*|IF:FNAME|* *|FNAME|**|END:IF|*',
  mailerlite: (otherwise) => ` {$name|default('${otherwise}')}`,
  mailjet: (otherwise) => ` [[data:firstname:"${otherwise}"]]`,
  mautic: (otherwise) => ` {contactfield=firstname|${otherwise}}`,
  odoo: (otherwise) => ` <t t-out="object.name or '${otherwise}'"></t>`,
  resend: (otherwise) => ` {{{contact.first_name|${otherwise}}}}`,
  salesforce: () => '%%[ IF NOT EMPTY(FirstName) THEN ]%% %%FirstName%%%%[ ENDIF ]%%',
  sendgrid: () => '{{#if first_name}} {{first_name}}{{/if}}',
};

/** @param otherwise what stands for a first name that is not known: "Madame, Monsieur" */
export const templateTags = (tool: SendingTool | undefined, otherwise: string, lang: Lang): TemplateTags => {
  if (tool === undefined) return { firstName: '' };
  const own = UNSUBSCRIBE_TAGS.filter((tag) => tag.tool === tool && !tag.text.includes('…'));
  const first = own.find(({ role }) => role === 'unsubscribe-url') ?? own.find(({ role }) => role === 'unsubscribe-link');
  const chosen = CHOSEN[tool];
  const text = chosen ? chosen(lang) : first?.text;
  return {
    ...(text !== undefined && {
      unsubscribe: { text, gives: !chosen && first?.role === 'unsubscribe-link' ? 'link' : 'address' } as const,
    }),
    firstName: FIRST_NAME[tool]?.(otherwise, lang) ?? '',
  };
};
