import type { TagRole } from '../../model/document/message-tag.js';

/** A tag for a way out, as a sending tool documents it; `…` where a locale, an address or words may follow. */
export interface KnownTag {
  readonly tool: string;
  readonly text: string;
  readonly role: Extract<TagRole, 'unsubscribe-url' | 'unsubscribe-link' | 'preferences'>;
}

const URL: KnownTag['role'] = 'unsubscribe-url';
const LINK: KnownTag['role'] = 'unsubscribe-link';
const PREFERENCES: KnownTag['role'] = 'preferences';

/**
 * One line for each tag and tool. Seen in public code or documentation: Mailjet, ActiveCampaign, Klaviyo, Resend, Salesforce, HubSpot,
 * Mautic, Mailchimp, listmonk, SendGrid, Plunk, Mailcoach, Dittofeed, Mailtrain, CleverReach. The others are from memory.
 */
const TABLE: readonly (readonly [tool: string, text: string, role: KnownTag['role']])[] = [
  ['mailchimp', '*|UNSUB|*', URL],
  ['mandrill', '*|UNSUB:…|*', URL],
  ['mailchimp', '*|UPDATE_PROFILE|*', PREFERENCES],
  ['brevo', '{{ unsubscribe }}', URL],
  ['brevo', '{{ update_profile }}', PREFERENCES],
  ['brevo', '{unsubscribe}', URL],
  ['brevo', '{update_profile}', PREFERENCES],
  ['acymailing', '{unsubscribe}', URL],
  ['cleverreach', '{UNSUBSCRIBE}', URL],
  ['inxmail', '[%url:unsubscribe]', URL],
  ['inxmail', '[%url:unsubscribe;…]', URL],
  ['zoho', '$[LI:UNSUBSCRIBE]$', URL],
  ['brevo', '[UNSUBSCRIBE]', URL],
  ['hubspot', '{{ unsubscribe_link }}', URL],
  ['hubspot', '{{ unsubscribe_link_all }}', URL],
  ['hubspot', '{{ unsubscribe_section }}', LINK],
  ['hubspot', '{{ unsubscribe_anchor }}', LINK],
  ['mautic', '{unsubscribe_url}', URL],
  ['mautic', '{unsubscribe_text}', LINK],
  ['mautic', '{dnc_url}', URL],
  ['sendgrid', '<%asm_group_unsubscribe_raw_url%>', URL],
  ['sendgrid', '<%asm_global_unsubscribe_raw_url%>', URL],
  ['sendgrid', '<%asm_preferences_raw_url%>', PREFERENCES],
  ['sendgrid', '<%asm_group_unsubscribe_url%>', LINK],
  ['sendgrid', '<%asm_global_unsubscribe_url%>', LINK],
  ['sendgrid', '<%asm_preferences_url%>', PREFERENCES],
  ['sendgrid', '{{{unsubscribe}}}', URL],
  ['sendgrid', '{{{unsubscribe_preferences}}}', PREFERENCES],
  ['sendgrid', '[unsubscribe]', LINK],
  ['mailjet', '[[UNSUB_LINK]]', URL],
  ['mailjet', '[[UNSUB_LINK_…]]', URL],
  ['mailjet', '{{mj:unsub_link}}', URL],
  ['klaviyo', '{% unsubscribe … %}', LINK],
  ['klaviyo', '{% unsubscribe_link %}', URL],
  ['klaviyo', '{% manage_preferences … %}', PREFERENCES],
  ['klaviyo', '{% manage_preferences_link %}', PREFERENCES],
  ['activecampaign', '%UNSUBSCRIBELINK%', URL],
  ['activecampaign', '%UPDATELINK%', PREFERENCES],
  ['mailgun', '%unsubscribe_url%', URL],
  ['mailgun', '%mailing_list_unsubscribe_url%', URL],
  ['mailgun', '%tag_unsubscribe_url%', URL],
  ['postmark', '{{{ pm:unsubscribe_url }}}', URL],
  ['postmark', '{{{ pm:unsubscribe }}}', LINK],
  ['resend', '{{{RESEND_UNSUBSCRIBE_URL}}}', URL],
  ['salesforce', '%%unsub_center_url%%', URL],
  ['salesforce', '%%profile_center_url%%', PREFERENCES],
  ['salesforce', '%%subscription_center_url%%', PREFERENCES],
  ['sendy', '[unsubscribe]', URL],
  ['customerio', '{% unsubscribe_url %}', URL],
  ['customerio', '{% unsubscribe … %}', LINK],
  ['customerio', '{% manage_subscription_preferences_url %}', PREFERENCES],
  ['dittofeed', '{% unsubscribe_link %}', LINK],
  ['listmonk', '{{ UnsubscribeURL }}', URL],
  ['listmonk', '{{ ManageURL }}', PREFERENCES],
  ['mailerlite', '{$unsubscribe}', URL],
  ['mailerlite', '{$preferences}', PREFERENCES],
  ['phplist', '[UNSUBSCRIBEURL]', URL],
  ['phplist', '[UNSUBSCRIBE]', LINK],
  ['phplist', '[PREFERENCESURL]', PREFERENCES],
  ['mailtrain', '[LINK_UNSUBSCRIBE]', URL],
  ['mailtrain', '[LINK_PREFERENCES]', PREFERENCES],
  ['plunk', '{{ unsubscribeUrl }}', URL],
  ['mailcoach', '{{ unsubscribeUrl }}', URL],
  ['mailcoach', '::unsubscribeUrl::', URL],
  ['iterable', '{{ unsubscribeUrl }}', URL],
  ['kit', '{{ unsubscribe_url }}', URL],
  ['drip', '{{ unsubscribe_url }}', URL],
  ['ghost', '{unsubscribe_url}', URL],
  ['emailoctopus', '{{ UnsubscribeURL }}', URL],
  ['loops', '{unsubscribe_link}', URL],
  ['getresponse', '[[remove]]', URL],
  ['pardot', '{{ Unsubscribe }}', URL],
  ['pardot', '%%unsubscribe%%', URL],
  ['pardot', '%%email_preference_center%%', PREFERENCES],
  ['pardot', '{{ EmailPreferenceCenter }}', PREFERENCES],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Braze writes it so.
  ['braze', '{{${set_user_to_unsubscribed_url}}}', URL],
  ['mailpoet', '[link:subscription_unsubscribe_url]', URL],
  ['mailpoet', '[link:subscription_manage_url]', PREFERENCES],
  ['odoo', '/unsubscribe_from_list', URL],
  ['sendy', '<unsubscribe>', LINK],
  ['campaignmonitor', '<unsubscribe>', LINK],
  ['campaignmonitor', '<preferences>', PREFERENCES],
];

export const UNSUBSCRIBE_TAGS: readonly KnownTag[] = TABLE.map(([tool, text, role]) => ({ tool, text, role }));
