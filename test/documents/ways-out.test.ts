import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { deadBecause, isBrowserView } from '../../src/documents/for-rules.js';
import { casesOf } from '../../src/testing/cases.js';

/** What a rule says of a message. */
const told = async (id: string, text: string, fileName = 'mail.html'): Promise<readonly string[]> => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const [one] = casesOf(rule, { it: { text, fileName, says: [] } });
  return (await one?.run())?.said ?? [];
};
const OUT = '<a href="{{ unsubscribe }}">Se désinscrire</a>';

describe('a way out inside a condition', () => {
  it.each([
    ['of Liquid', `<p>Bonjour.</p>{% if contact.VIP %}${OUT}{% endif %}`, ['conditional']],
    ['of Mailchimp', '<p>Bonjour.</p>*|IF:VIP|*<a href="*|UNSUB|*">Se désinscrire</a>*|END:IF|*', ['conditional']],
    ['of Handlebars', `<p>Bonjour.</p>{{#if vip}}${OUT}{{/if}}`, ['conditional']],
    ['in one of two branches', `<p>Bonjour.</p>{% if contact.VIP %}${OUT}{% else %}<p>Au revoir</p>{% endif %}`, ['conditional']],
    ['within another', `<p>Bonjour.</p>{% if a %}{% if b %}${OUT}{% endif %}{% endif %}`, ['conditional']],
    ['in each branch', `<p>Bonjour.</p>{% if contact.FR %}${OUT}{% else %}<a href="{{ unsubscribe }}">Unsubscribe</a>{% endif %}`, []],
    ['that asks for it', `<p>Bonjour.</p>{% if unsubscribe %}${OUT}{% endif %}`, []],
    ['that holds the whole mail', `{% if contact.FR %}<p>Bonjour.</p>${OUT}{% endif %}`, []],
    ['and another outside', `<p>Bonjour.</p>{% if a %}${OUT}{% endif %}${OUT}`, []],
    ['after one that is closed', `<p>Bonjour{% if contact.PRENOM %} {{ contact.PRENOM }}{% endif %}.</p>${OUT}`, []],
  ])('%s', async (_, text, said) => expect(await told('message-opt-out', text)).toEqual(said));
});

describe('a way out that the template comments out', () => {
  it.each([
    [`{% comment %}${OUT}{% endcomment %}`, ['none']],
    [`{%- comment -%}Pour partir : ${OUT}{%- endcomment -%}`, ['none']],
    [`{% comment %}a{% endcomment %} {% COMMENT %}${OUT}{% ENDCOMMENT %}`, ['none']],
    [`{# ${OUT} #}`, ['none']],
    [`{{!-- ${OUT} --}}`, ['none']],
    [`{% comment %}pied de page{% endcomment %}${OUT}`, []],
    [`${OUT}{% comment %}fin{% endcomment %}`, []],
    // One that is never closed is a fault of the template, and hides nothing that could be told.
    [`{% comment %}${OUT}`, []],
    // Of one engine for the next: the sending tool fills it in.
    [`{% raw %}${OUT}{% endraw %}`, []],
    [`{{ contact.comment }}${OUT}{{ contact.endcomment }}`, []],
  ])('%s', async (way, said) => expect(await told('message-opt-out', `<p>Bonjour.</p><p>${way}</p>`)).toEqual(said));
  it('in plain text', async () =>
    expect(await told('message-opt-out', 'Bonjour.\n{% comment %}Répondez STOP{% endcomment %}\n', 'mail.txt')).toEqual(['none']));
});

describe('a mail in two parts', () => {
  const mail = (type: string, html: string) =>
    `Subject: Devis\nMIME-Version: 1.0\nContent-Type: multipart/${type}; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nBonjour.\nPour ne plus recevoir nos messages, répondez STOP.\n\n--b\nContent-Type: text/html; charset=utf-8\n\n${html}\n--b--\n`;
  it.each([
    ['alternative', '<p>Bonjour.</p>', ['hidden']],
    ['alternative', '<p>Bonjour.</p><p>Pour ne plus recevoir nos messages, répondez STOP.</p>', []],
    // Both are shown, one below the other.
    ['mixed', '<p>Bonjour.</p>', []],
  ])('%s: %s', async (type, html, said) => expect(await told('message-opt-out', mail(type, html), 'mail.eml')).toEqual(said));
  it('in plain text alone', async () => {
    const text = mail('alternative', '').replace(/--b\nContent-Type: text\/html[\s\S]*--b--/, '--b--');
    expect(await told('message-opt-out', text, 'mail.eml')).toEqual([]);
  });
});

describe('a link that nobody can follow', () => {
  it.each([
    ['mailto:', 'empty'],
    ['mailto:?subject=STOP', 'empty'],
    ['mailto:stop@acme.example?subject=STOP', undefined],
    ['file:///C:/Users/x/unsub.html', 'placeholder'],
    ['C:\\Users\\x\\unsub.html', 'placeholder'],
    ['https://www.acme.example/UNSUBSCRIBE_URL', 'placeholder'],
    ['UNSUBSCRIBE_URL', 'placeholder'],
    ['https://acme.example/?u=YOUR_LINK', 'placeholder'],
    ['https://acme.example/LIEN_DESINSCRIPTION', 'placeholder'],
    ['https://acme.example/UNSUBSCRIBE/8f2a', undefined],
    ['https://acme.example/unsubscribe', undefined],
    ['https://acme.example/CURL', undefined],
    ['{{ UNSUBSCRIBE_URL }}', undefined],
    ['*|UNSUB|*', undefined],
  ])('%s: %s', (href, because) => expect(deadBecause(href)).toBe(because));

  it.each([
    ['{{ mirror }}', true],
    ['*|ARCHIVE|*', true],
    ['[[PERMALINK]]', true],
    ['%WEBCOPY%', true],
    ['{{ unsubscribe }}', false],
    ['{{ mirror_id }}', false],
    ['https://acme.example/mirror', false],
  ])('%s is the mail in the browser: %s', (href, is) => expect(isBrowserView(href)).toBe(is));

  it.each([
    ['<p>Bonjour.</p><p><a href="*|ARCHIVE|*">Se désinscrire</a></p>', ['browserView']],
    ['<p>Bonjour.</p><p><a href="*|ARCHIVE|*">Voir en ligne</a> <a href="*|UNSUB|*">Se désinscrire</a></p>', []],
    ['<p>Bonjour.</p><p><a href="*|ARCHIVE|*">Voir dans le navigateur</a></p>', []],
    ['<p>Bonjour.</p><p><a href="mailto:">Se désinscrire</a></p>', ['wayOut']],
    // A tag that is empty, or somebody's name or address.
    ...[
      '{{}}',
      '{{ }}',
      '{{ contact.FIRSTNAME }}',
      '*|FNAME|*',
      '%%email%%',
      '{{ contact.EMAIL }}',
      '[[data:firstname]]',
      '{{ company }}',
    ].map((tag): [string, string[]] => [`<p>Bonjour.</p><p><a href="${tag}">Se désinscrire</a></p>`, ['wayOut']]),
    [
      '<p>Bonjour {{ contact.PRENOM }}.</p><p><a href="{{ contact.SITE }}">Votre site</a> <a href="{{ unsubscribe }}">Se désinscrire</a></p>',
      [],
    ],
    ['<p><a href="{{ contact.EMAIL }}">Écrire</a> | <a href="{{ unsubscribe }}">Se désinscrire</a></p>', []],
  ])('%s', async (text, said) => expect(await told('message-dead-link', text)).toEqual(said));
});

describe('a message in a language whose sentences are not read', () => {
  const it_ =
    '<p>Buongiorno, le scrivo per conto di Acme per presentarle il nostro software di preventivi per la sua azienda. <a href="https://acme.example">Acme</a></p>';
  it.each(['message-opt-out', 'message-identity', 'message-source', 'message-purpose'])('%s', async (id) =>
    expect(await told(id, it_)).toEqual(['unjudged']),
  );
  it('is told where it is read', async () =>
    expect(await told('message-opt-out', '<p>Bonjour, nous vous proposons de découvrir nos fenêtres pour votre maison.</p>')).toEqual([
      'none',
    ]));
});

describe('a tag in plain text', () => {
  it.each([
    ['{{ lien_desinscription }}', []],
    ['{{ optout_url }}', []],
    ['{{ contact.EMAIL }}', ['none']],
    ['{{ landing_page }}', ['none']],
  ])('%s', async (tag, said) =>
    expect(await told('message-opt-out', `Bonjour,\n\nPour vous désinscrire : ${tag}\n`, 'mail.txt')).toEqual(said),
  );
  it.each(['[%url:unique; "https://acme.test"]', '[%url:unsubscribe]'])('%s is an order of a tool', async (tag) =>
    expect(await told('message-placeholder', `Bonjour,\n\nPour vous désinscrire : ${tag}\n`, 'mail.txt')).toEqual([]),
  );
});

describe('tags of tools', () => {
  it.each([
    ['<p>Bonjour $[FNAME|vous]$,</p><a href="$[LI:UNSUBSCRIBE]$">Se désinscrire</a>', []],
    ['<p>{unsubscribe}Se désinscrire{/unsubscribe}</p>', []],
    ['<p>Se désinscrire{/unsubscribe}</p>', ['misspelt']],
    ['<p>{unsubcribe}Se désinscrire</p>', ['misspelt']],
    ['<p><a href="[%url:unsubscribe]">Se désinscrire</a></p>', []],
    ['<p><a href="[%url:unsubscribe; \'x\']">Se désinscrire</a></p>', []],
    ['<p><a href="{{ landing_page }}">Se désinscrire</a></p>', ['untold']],
    ['<p>Pour vous désinscrire, <a href="{{ video_link }}">cliquez ici</a>.</p>', ['untold']],
    ['<p><a href="*|FORWARD|*">Se désinscrire</a></p>', ['untold']],
    // Of a tool of one's own, by their names.
    ...[
      '{{ lien_desinscription }}',
      '{{ contact.optout_url }}',
      '{{ leave_url }}',
      '{{ link_baja }}',
      '{{ abmeldelink }}',
      '{{ lien_sortie }}',
    ].map((tag): [string, string[]] => [`<p><a href="${tag}">Se désinscrire</a></p>`, []]),
    ['<p><a href="https://acme.test/u/{{ contact.ID }}">Se désinscrire</a></p>', []],
    ['<p><a href="{{ landing_page }}">Notre offre</a> | <a href="{{ unsubscribe }}">Se désinscrire</a></p>', []],
  ])('%s', async (text, said) => expect(await told('message-unsubscribe-tag', text)).toEqual(said));
});
