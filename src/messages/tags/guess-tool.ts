import { knownTag } from './known-tags.js';
import type { RawTag } from './raw-tag.js';

/** What a tag that is no way out tells of the tool, if anything. */
const SIGNS: readonly (readonly [RawTag['syntax'], RegExp, string])[] = [
  ['star-pipe', /^/, 'mailchimp'],
  ['double-bracket', /^/, 'mailjet'],
  ['dollar-bracket', /^/, 'zoho'],
  ['double-brace', /^(?:var|data):/, 'mailjet'],
  ['double-brace', /^(?:contact\.[A-Z]|params\.|mirror\b|update_profile\b)/, 'brevo'],
  ['double-brace', /^(?:contact\.[a-z]|site_settings\.|company\.[a-z]|content\.)/, 'hubspot'],
  ['double-brace', /^(?:person\.|organization\.|[\w.]+\s?\|default:['"])/, 'klaviyo'],
  ['double-brace', /^(?:customer\.|snippets\.)/, 'customerio'],
  ['double-brace', /^[-~]?\s*(?:\.Subscriber|TrackLink|TrackView|MessageURL|RootURL)/, 'listmonk'],
  ['double-brace', /^lead\.|^my\./, 'marketo'],
  ['double-brace', /^\$\{/, 'braze'],
  ['double-brace', /^(?:#if|\/if|#each|#unless|insert )/, 'sendgrid'],
  ['triple-brace', /^RESEND_|^contact\.first_name/i, 'resend'],
  ['triple-brace', /^pm:/, 'postmark'],
  ['percent', /^[A-Z]/, 'activecampaign'],
  ['percent', /^(?:recipient|mailing_list)/, 'mailgun'],
  ['double-percent', /^/, 'salesforce'],
  ['angle-percent', /^asm_/, 'sendgrid'],
  ['single-brace', /^contactfield=|^(?:webview|tracking|signature)\w*$/, 'mautic'],
  ['single-brace', /^\$/, 'mailerlite'],
];

/** More different tags than any message has. */
const MOST_NAMES = 400;
/** The one that is counted most; undefined where two are even. */
const first = (counts: ReadonlyMap<string, number>): string | undefined => {
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
};

/**
 * The tool that most tags of a message belong to. Tags for a way out, one of which may be of another tool, count only where no other
 * tag tells; undefined where nothing tells, or two tools are even.
 */
export const guessTool = (tags: readonly RawTag[]): string | undefined => {
  const times = new Map<string, { readonly tag: RawTag; count: number }>();
  for (const tag of tags) {
    const one = times.get(tag.text);
    if (one) one.count += 1;
    else times.set(tag.text, { tag, count: 1 });
  }
  const told = new Map<string, number>();
  const out = new Map<string, number>();
  const add = (to: Map<string, number>, tool: string, count: number): void => void to.set(tool, (to.get(tool) ?? 0) + count);
  for (const { tag, count } of [...times.values()].slice(0, MOST_NAMES)) {
    const known = knownTag(tag);
    if (known?.tools.length === 1) add(out, known.tools[0] as string, count);
    if (known) continue;
    for (const [syntax, pattern, tool] of SIGNS) if (tag.syntax === syntax && pattern.test(tag.inner)) add(told, tool, count);
  }
  return first(told.size > 0 ? told : out);
};
