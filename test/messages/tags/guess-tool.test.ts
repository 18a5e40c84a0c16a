import { describe, expect, it } from 'vitest';
import { guessTool } from '../../../src/messages/tags/guess-tool.js';
import { lexTags } from '../../../src/messages/tags/lex-tags.js';
import { readTags } from '../../../src/messages/tags/read-tags.js';

it.each<readonly [text: string, tool: string | undefined]>([
  ['%FIRSTNAME%', 'activecampaign'],
  [`{{\${name}}}`, 'braze'],
  ['{{ params.x }}', 'brevo'],
  ['{{ mirror }}', 'brevo'],
  ['{{ contact.PRENOM }}', 'brevo'],
  ['{{ company.name }}', 'hubspot'],
  ['{{ content.x }}', 'hubspot'],
  ['{{ snippets.x }}', 'customerio'],
  ['{{ customer.name }}', 'customerio'],
  ['{{#each x}}{{/each}}', 'sendgrid'],
  ['{% unsubscribe_link %} {{ unsubscribe }}', undefined],
  ['*|FNAME|* %%first_name%%', undefined],
  ['{{ site_settings.x }}', 'hubspot'],
  ['{{ contact.firstname }}', 'hubspot'],
  ["{{ name|default:'x' }}", 'klaviyo'],
  ['{{ person.name }}', 'klaviyo'],
  ['{{ .Subscriber.Name }}', 'listmonk'],
  ['*|FNAME|*', 'mailchimp'],
  ['{$name}', 'mailerlite'],
  ['%recipient.name%', 'mailgun'],
  ['{{var:prenom}}', 'mailjet'],
  ['[[data:prenom]]', 'mailjet'],
  ['{{ my.x }}', 'marketo'],
  ['{{ lead.Name }}', 'marketo'],
  ['{tracking_pixel} {signature}', 'mautic'],
  ['{contactfield=firstname} {webview_url}', 'mautic'],
  ['{{ MessageURL }}', 'listmonk'],
  ['*|FNAME|* %%first_name%% %%last_name%%', 'salesforce'],
  ['{{ name }}', undefined],
  ['{{ organization.x }}', 'klaviyo'],
  ['{{{pm:x}}}', 'postmark'],
  ['{{{contact.first_name}}}', 'resend'],
  ['{{{RESEND_X}}}', 'resend'],
  ['{{ RootURL }}', 'listmonk'],
  ['%%first_name%%', 'salesforce'],
  ['{{insert x}}', 'sendgrid'],
  ['<%asm_x%>', 'sendgrid'],
  ['{{#if x}}{{/if}}', 'sendgrid'],
  ['{{ TrackView }}', 'listmonk'],
  ['*|FNAME|* *|FNAME|* %%first_name%%', 'mailchimp'],
  ['{{#unless x}}{{/unless}}', 'sendgrid'],
  ['{{ update_profile }}', 'brevo'],
])('%s is of %s', (text, tool) => {
  expect(readTags(text).tool).toBe(tool);
});

const toolOf = (text: string): string | undefined => guessTool(lexTags(text).tags);

describe('the sign of a tool', () => {
  const SIGNS: Readonly<Record<string, readonly string[]>> = {
    mailjet: ['{{var:x}}', '{{data:x}}'],
    brevo: ['{{contact.VILLE}}', '{{contact.A}}', '{{params.x}}', '{{mirror}}', '{{update_profile}}'],
    hubspot: ['{{contact.ville}}', '{{site_settings.x}}', '{{company.x}}', '{{content.x}}'],
    klaviyo: ['{{person.x}}', '{{organization.x}}'],
    customerio: ['{{customer.x}}', '{{snippets.x}}'],
    listmonk: ['{{.Subscriber.Name}}', '{{- .Subscriber.Name}}', '{{TrackLink}}', '{{~ TrackView}}', '{{MessageURL}}', '{{RootURL}}'],
    marketo: ['{{lead.x}}', '{{my.x}}'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Braze writes it so.
    braze: ['{{${x}}}'],
    sendgrid: ['{{#if x}}', '{{/if}}', '{{#each x}}', '{{#unless x}}', '{{insert x}}', '<%asm_x%>'],
    resend: ['{{{RESEND_X}}}', '{{{contact.first_name}}}', '{{{Contact.First_Name}}}'],
    postmark: ['{{{pm:x}}}'],
    activecampaign: ['%VILLE%'],
    mailgun: ['%recipient.x%', '%mailing_list.x%'],
    mautic: ['{contactfield=x}', '{webview_url}', '{tracking_pixel}', '{signature}'],
    mailerlite: ['{$x}'],
  };
  it.each(Object.entries(SIGNS).flatMap(([tool, tags]) => tags.map((tag) => [tag, tool] as const)))(
    '%s is of %s, and tells of nobody behind another letter',
    (tag, tool) => {
      expect(toolOf(tag)).toBe(tool);
      const behind = tag.replace(/^(?:\{+(?:[-~] )?|<%|%)/, '$&q');
      expect(behind).not.toBe(tag);
      expect(toolOf(behind)).not.toBe(tool);
    },
  );
  it.each([
    ...[
      '{{variable:x}}',
      '{{contacts.VILLE}}',
      '{{contact.1}}',
      '{{contact_VILLE}}',
      '{{mirrors}}',
      '{{update_profiles}}',
      '{{companys.x}}',
    ],
    ...[
      '{{company.X}}',
      '{{personal.x}}',
      '{{customers.x}}',
      '{{mystere.x}}',
      '{{leads.x}}',
      '{{inserted}}',
      '{{{pmx}}}',
      '{{x |default: 1}}',
    ],
    ...['{webview url}', '{signature/x}', '{contactfield}', '%villes.x%'],
  ])('%s is of nobody', (tag) => expect(toolOf(tag)).toBeUndefined());
});
