import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../src/messages/tags/field-of.js';
import { readTags } from '../../../src/messages/tags/read-tags.js';

/** The field of a tag, and whether a text takes its place where it is blank. */
const fieldOf = (tag: string): string => {
  const [found, ...others] = readTags(tag).tags;
  if (!found || others.length > 0) return `${others.length + (found ? 1 : 0)} tags`;
  return `${found.field ?? found.role}${found.hasFallback ? ' or a text' : ''}`;
};

describe('a text that stands for a blank', () => {
  it.each([
    ...['default', 'fallback', 'coalesce', 'if_empty', 'ifempty', 'default_if_none', 'Default'].flatMap((word) => [
      ...[`| ${word} `, `|${word}:`, `| ${word} : `, `| ${word}=`, `| ${word}(`, `| upcase | ${word}: `],
    ]),
    ...['?? ', '??', '|| ', '||', 'or '],
  ])('%s gives one, unless it is blank', (before) => {
    for (const given of ["'vous'", '"vous"', 'vous']) expect(fieldOf(`{{ ville ${before}${given} }}`), given).toBe('ville or a text');
    for (const blank of ["''", '""']) expect(fieldOf(`{{ ville ${before}${blank} }}`), blank).toBe('ville');
  });

  // What changes a text gives none.
  const FILTERS = 'capitalize capitalise upcase downcase upper lower title trim strip escape e raw safe date round nl2br html'.split(' ');
  const OPEN = 'truncate format number url'.split(' ');
  it.each([...FILTERS, ...OPEN, ...FILTERS.map((one) => one.toUpperCase()), ...OPEN.map((one) => `${one}_x`)])(
    '| %s gives none',
    (filter) => {
      expect(fieldOf(`{{ ville | ${filter} }}`)).toBe('ville');
      expect(fieldOf(`{{ ville |${filter}: 3 }}`)).toBe('ville');
      expect(fieldOf(`{{ ville | vous ${filter} }}`)).toBe('ville or a text');
      expect(fieldOf(`{{ ville | ${filter}.vous }}`)).toBe('ville or a text');
    },
  );
  it.each(FILTERS.filter((one) => one !== 'e'))('| %ss is a text', (filter) => {
    expect(fieldOf(`{{ ville | ${filter}ing }}`)).toBe('ville or a text');
  });

  it.each<readonly [string, string]>([
    ['{{ ville | }}', 'ville'],
    ['{{ ville | upcase | vous }}', 'ville'],
    ['{{ ville | vous | upcase }}', 'ville'],
    ['{{ majeur or mineur }}', 'majeur or a text'],
    ['{{ major }}', 'major'],
    ['{{ lead.First Name:edit=vous }}', 'lead.First Name or a text'],
    ['{{ lead.Ville:default= }}', 'lead.Ville'],
    ['{{ a-b:default=vous }}', 'a-b:default=vous'],
    ['{{ lead.Ville:defaults=vous }}', 'lead.Ville:defaults=vous'],
    ['{{var:prenom}}', 'prenom'],
    ['{{var:prenom:"vous"}}', 'prenom or a text'],
    ['{{data:prenom:" "}}', 'prenom'],
    ["{{data:prenom:''}}", 'prenom'],
    ['{{ xvar:prenom:vous }}', 'xvar:prenom:vous'],
    ['{{ var:a b }}', 'var:a b'],
    ['{{- ville -}}', 'ville'],
    ['{{~ ville ~}}', 'ville'],
    ['{{ a-ville }}', 'a-ville'],
    ['{{ $ville }}', 'ville'],
    ['{{& ville }}', 'ville'],
    ['{{ contactfield=ville }}', 'ville'],
    ['{{ x.contactfield=ville }}', 'x.contactfield=ville'],
    ['%%=v(@ville)=%%', 'v(@ville) or a text'],
    ['%%ville%%', 'ville'],
  ])('%s is %s', (tag, field) => expect(fieldOf(tag)).toBe(field));
});

describe('whose field it is', () => {
  const OWNED: Readonly<Record<string, readonly string[]>> = {
    sender: [
      ...['site_settings', 'organization', 'organisation', 'account', 'sender', 'owner', 'rep', 'signature', 'mailbox', 'agent'].flatMap(
        (one) => [`${one}.name`, `${one}_name`],
      ),
      ...['senderName', 'ownerName', 'repName', 'myName', 'my_name', 'LIST:COMPANY', 'LIST_COMPANY', 'USER:PHONE', 'USER_PHONE'],
      ...['HTML:LIST_ADDRESS', 'Member_Addr', 'ACCT_NAME', 'SENDER-NAME', 'signature'],
    ],
    mailing: [
      ...['MC:SUBJECT', 'MC_LANGUAGE', 'DATE:d/m/y', 'ARCHIVE', 'ARCHIVE_LINK', 'CURRENT_YEAR', 'mirror', 'subject', 'now', 'year'],
      ...['content.title', 'campaign.name', 'current_date', 'required_head_tags', 'url', 'L.T', 'L.T "x"', 'TrackLink', 'TrackView'],
      ...['MessageURL', 'RootURL'],
    ],
  };
  it.each(Object.entries(OWNED).flatMap(([owner, fields]) => fields.map((field) => [field, owner] as const)))(
    '%s: the %s',
    (field, owner) => {
      expect(ownerOf(field)).toBe(owner);
      // The name is one of theirs from its beginning on only.
      expect(ownerOf(`ville${field}`)).toBe('contact');
    },
  );

  it.each(['web_view', 'webview', 'view_in_browser', 'viewin_browser', 'view_online', 'view_email', 'VIEW_EMAIL', 'browser', 'preheader'])(
    '%s, wherever it stands in a name: the mailing',
    (word) => {
      for (const field of [word, `link_${word}`, `${word}_link`]) expect(ownerOf(field)).toBe('mailing');
    },
  );
  it.each(['email', 'e-mail', 'Email', 'email_to', 'emailto', 'e-mail_address', 'emailaddress'])(
    '%s at the end of a name: the tool',
    (word) => {
      for (const field of [word, `contact.${word}`, `to_${word}`]) expect(ownerOf(field)).toBe('mailing');
      expect(ownerOf(`${word}_opened`)).toBe('contact');
      expect(ownerOf(`x${word}`)).toBe('contact');
    },
  );
  it.each(['fn()', '@name', 'prenom)', 'a(b'])('%s is computed: the mailing', (field) => expect(ownerOf(field)).toBe('mailing'));

  it.each([
    ...['prenom', 'accounts', 'repas', 'represent', 'ownership', 'sending', 'my', 'mystere', 'LISTE', 'USERNAME', 'signatures', 'Members'],
    ...[
      'mirrors',
      'subjects',
      'nowhere',
      'yearly',
      'contents',
      'campaigns',
      'currency',
      'urls',
      'L.Ton',
      'TrackLinks',
      'MessageURLs',
      'RootURLs',
    ],
    ...['ACCTS', 'SENDERS', 'MCX', 'DATES', 'required_head_tags_x'],
  ])('%s: the contact', (field) => expect(ownerOf(field)).toBe('contact'));
});
