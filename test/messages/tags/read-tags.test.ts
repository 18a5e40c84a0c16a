import { describe, expect, it } from 'vitest';
import { maskTags, unmask } from '../../../src/messages/tags/mask-tags.js';
import { readTags } from '../../../src/messages/tags/read-tags.js';
import { UNSUBSCRIBE_TAGS } from '../../../src/messages/tags/unsubscribe-tags-data.js';
import { leastTime } from '../../least-time.js';

/** Each tag as `text: role`, with the field and what stands for it, or with what was meant. */
const told = (text: string): string[] =>
  readTags(text).tags.map(
    ({ text: says, role, field, hasFallback, owner, meant }) =>
      `${says}: ${role}${field === undefined ? '' : ` ${field}`}${owner && owner !== 'contact' ? ` of ${owner}` : ''}${hasFallback ? ' or a text' : ''}${meant ? ` for ${meant.text}` : ''}`,
  );

describe('tags for a way out', () => {
  it.each(UNSUBSCRIBE_TAGS.filter(({ text }) => !text.startsWith('<u') && !text.startsWith('<p') && !text.startsWith('/')))(
    '$text of $tool',
    ({ tool, text, role }) => {
      const written = text.replace('…', role === 'unsubscribe-url' ? 'FR' : "'Me retirer'");
      const [tag, ...others] = readTags(`Avant ${written} après`).tags;
      expect(others).toEqual([]);
      expect(tag?.text).toBe(written);
      expect(tag?.role).toMatch(/^(?:unsubscribe-|preferences)/);
      const same = UNSUBSCRIBE_TAGS.filter((one) => one.text === text && one.role === tag?.role).map((one) => one.tool);
      for (const one of same) expect(tag?.tools).toContain(one);
      if (tag?.role === role) expect(tag.tools).toContain(tool);
    },
  );

  it.each<[string, readonly string[]]>([
    ['{{ unsubcribe }}', ['{{ unsubcribe }}: unknown for {{ unsubscribe }}']],
    ['{{ UNSUBSCRIBE }}', ['{{ UNSUBSCRIBE }}: unknown for {{ unsubscribe }}']],
    ['::unsubcribeUrl::', ['::unsubcribeUrl::: unknown for ::unsubscribeUrl::']],
    ['|UNSUB|*', ['|UNSUB|*: unknown for *|UNSUB|*']],
    ['|UNSUB:url|', ['|UNSUB:url|: unknown for *|UNSUB:…|*']],
    ['*|UNSUBSCRIBE|*', ['*|UNSUBSCRIBE|*: unknown for *|UNSUB|*']],
    ['{{ unsubscribe }', ['{{ unsubscribe }: unknown for {{ unsubscribe }}']],
    ['[[UNSUB_LINK_FR]', ['[[UNSUB_LINK_FR]: unknown for [[UNSUB_LINK_…]]']],
    ['%UNSUBSCRIBELINK', ['%UNSUBSCRIBELINK: unknown for %UNSUBSCRIBELINK%']],
    ['%%unsub_centre_url%%', ['%%unsub_centre_url%%: unknown for %%unsub_center_url%%']],
    ['<%asm_group_unsubscribe_rawurl%>', ['<%asm_group_unsubscribe_rawurl%>: unknown for <%asm_group_unsubscribe_raw_url%>']],
    // Fields and words that look like it.
    ['{{ contact.unsubscribed }}', ['{{ contact.unsubscribed }}: field contact.unsubscribed']],
    ['{{ subscription }} {{ description }}', ['{{ subscription }}: field subscription', '{{ description }}: field description']],
    ['Preferences | Unsubscribe | View, |Unsubscribe|, | SUBSCRIBE |', []],
    ['<style>[class*=unsubscribe] .unsubscribe>a{x:y}</style> 100%unsubscribe', []],
    ['**unsubscribe** (unsubscribe) <b>unsubscribe</b>', []],
  ])('%s is told', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('two tools write {% unsubscribe_link %}: the rest of the message says whose it is', () => {
    const klaviyo = readTags("{{ first_name|default:'there' }} {% unsubscribe_link %}");
    expect([klaviyo.tool, klaviyo.tags[1]?.role]).toEqual(['klaviyo', 'unsubscribe-url']);
  });

  it('the tool that the sender named reads the tags, whatever they tell', () => {
    const roles = (tool?: string) =>
      readTags('{{ user.firstName }} {% unsubscribe_link %}', tool).tags.map(({ role, tools }) => [role, tools]);
    expect(roles()[1]).toEqual(['unsubscribe-url', ['klaviyo']]);
    expect(roles('dittofeed')[1]).toEqual(['unsubscribe-link', ['dittofeed']]);
    expect(readTags('Bonjour *|FNAME|*', 'brevo').tool).toBe('brevo');
    expect(readTags('Se désinscrire : {{ unsubscribe_lnik }}', 'hubspot').tags[0]?.meant?.tools).toEqual(['hubspot']);
  });
});

describe('other tags', () => {
  it.each<[string, readonly string[]]>([
    ['{{ contact.PRENOM | default : "à vous" }}', ['{{ contact.PRENOM | default : "à vous" }}: field contact.PRENOM or a text']],
    ["{{ first_name|default:'' }}", ["{{ first_name|default:'' }}: field first_name"]],
    ['{{firstName | capitalize}}', ['{{firstName | capitalize}}: field firstName']],
    ['{{firstName | there}}', ['{{firstName | there}}: field firstName or a text']],
    [
      '[[data:hotel:"votre établissement"]] [[data:prenom:""]]',
      ['[[data:hotel:"votre établissement"]]: field hotel or a text', '[[data:prenom:""]]: field prenom'],
    ],
    ['{contactfield=firstname|vous}', ['{contactfield=firstname|vous}: field firstname or a text']],
    ['{{lead.First Name:default=there}}', ['{{lead.First Name:default=there}}: field lead.First Name or a text']],
    [
      '*|FNAME|* *|LIST:COMPANY|* *|MC:SUBJECT|*',
      ['*|FNAME|*: field FNAME', '*|LIST:COMPANY|*: field LIST:COMPANY of sender', '*|MC:SUBJECT|*: field MC:SUBJECT of mailing'],
    ],
    [
      '{{#if prenom}}{{prenom}}{{else}}vous{{/if}} {{prenom}}',
      ['{{#if prenom}}: block', '{{prenom}}: field prenom or a text', '{{else}}: block', '{{/if}}: block', '{{prenom}}: field prenom'],
    ],
    ['%%[ SET @x = "a]]" ]%%%%=v(@x)=%%', ['%%[ SET @x = "a]]" ]%%: block', '%%=v(@x)=%%: field v(@x) of mailing or a text']],
    ['[Prénom], {Nom de l’entreprise}', ['[Prénom]: placeholder', '{Nom de l’entreprise}: placeholder']],
    ['Lorem ipsum dolor, XXX', ['Lorem ipsum: placeholder', 'XXX: placeholder']],
    // Text, Markdown, CSS, addresses, choices of words.
    ['[sic] [Acme] [our site](https://acme.example) a[0] [^1]', []],
    ['{Bonjour|Salut|Hello}', []],
    ['100 % de 5 % https://a.example/?q=%C3%A9t%C3%A9', []],
    ['a::b::c std::string', []],
    ['<style>.a{color:red} a[href]{x:y}</style><!--[if mso]><p><![endif]-->', []],
    ['<style>.a{color:{{ couleur }}}</style>', ['{{ couleur }}: field couleur']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ['{{ contact.PRENOM }} {{ contact.VILLE }}', 'brevo'],
    ['{{ contact.firstname }}', 'hubspot'],
    ['*|FNAME|* {{ unsubscribe }}', 'mailchimp'],
    ['[[data:prenom:""]] *|UNSUB|*', 'mailjet'],
    ['%FIRSTNAME%', 'activecampaign'],
    ['%%City%%', 'salesforce'],
    ['{$name}', 'mailerlite'],
    ['{{firstName}}', undefined],
    ['*|FNAME|* {{ contact.PRENOM }}', undefined],
    ['%UNSUBSCRIBELINK%', 'activecampaign'],
    ['{{ unsubscribeUrl }}', undefined],
  ])('%s is of %s', (text, tool) => {
    expect(readTags(text).tool).toBe(tool);
  });

  it.each<[string, readonly string[]]>([
    ['{{ a }} {{ b', ['unclosed-tag']],
    ['{% include "footer.html" %}', ['include']],
    ['{{> footer }}', ['include']],
    ['{{template "footer" .}}', ['include']],
    ['{{ contact.PRENOM }}', []],
  ])('%s: not read are %j', (text, unread) => {
    expect(readTags(text).unread).toEqual(unread);
  });
});

describe('the mask', () => {
  const text = `<a href="{{ x | default: "https://y" }}">{% if a %}*|UNSUB|*{% endif %}</a> \ue000 {x} XXX`;

  it('is as long as the text, has no quote of a tag, and is undone', () => {
    const { tags } = readTags(text);
    const masked = maskTags(text, tags);
    expect(masked).toHaveLength(text.length);
    expect(masked.match(/"/g)).toHaveLength(2);
    expect(masked).toContain('          ');
    expect(unmask(masked, tags)).toBe(
      text.replace('{% if a %}', ' '.repeat(10)).replace('{% endif %}', ' '.repeat(11)).replace('\ue000', '\uf8ff'),
    );
  });
});

const timeOf = (text: string, enough: number): Promise<number> => leastTime(() => readTags(text), enough);

/** A machine that is busy takes longer over both: four times the text takes four times as long, and sixteen times where it is looked at again and again. */
const isLinear = async (opener: string, enough: number): Promise<boolean> => {
  const long = await timeOf(`${opener} `.repeat(50_000), enough);
  return long < enough || long < 8 * (await timeOf(`${opener} `.repeat(12_500), 0));
};

describe('hostile templates', () => {
  it.each<[string, number]>([
    ['{{', 100],
    ['{%', 100],

    ...['*|', '[[', '%%', '<%', '{', '[', '::', '%A', '{{{', '<style>', '<!--[if mso', '{{ "', '{{ a }', '[ab', '%%[', '{#', '{{ a {{'].map(
      (opener): [string, number] => [opener, 250],
    ),
  ])('50,000 times %s, never closed, in %i ms, or linear where others slow it', async (opener, most) => {
    expect(await isLinear(opener, most)).toBe(true);
  });

  it.each(['{{ unsubcribe }}', '|UNSUB', '{% include x %}', '*|FNAME|*'])('50,000 times %s in a second', async (tag) => {
    expect(await timeOf(`${tag} `.repeat(50_000), 1000)).toBeLessThanOrEqual(1000);
  });

  it('50,000 tags, all of them different, in a second', async () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `{{ unsubscrib${i} }}`).join(' ');
    expect(readTags(text).tags).toHaveLength(50_000);
    expect(await timeOf(text, 1000)).toBeLessThan(2000);
  });
});
