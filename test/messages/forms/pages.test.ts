import { describe, expect, it } from 'vitest';
import { messageOf, says, under } from '../support.js';

describe('a page', () => {
  it.each<[string, string, readonly string[]]>([
    ['blocks', '<h1>Titre</h1><p>Une phrase. Deux.</p><td>Cellule</td>', ['Titre', 'Une phrase.', 'Deux.', 'Cellule']],
    [
      'lines that go on',
      '<p>Si vous ne souhaitez plus recevoir<br>nos courriers, dites-le.<br>Acme SARL</p>',
      ['Si vous ne souhaitez plus recevoir nos courriers, dites-le.', 'Acme SARL'],
    ],
    ['entities and inline tags', '<p>L&rsquo;&eacute;t&eacute; &amp; l&#39;<b>hiver</b>&nbsp;!</p>', ["L’été & l'hiver !"]],
    ['fillers without width', '<p>Bonjour&zwnj;&#8203; Léa</p><p>&nbsp;&zwnj;&nbsp;</p>', ['Bonjour Léa']],
    ['tags as they are written', '<p>Bonjour {{ prenom | default: "vous" }}, voici</p>', ['Bonjour {{ prenom | default: "vous" }}, voici']],
    ['conditions left out', '<p>{% if a %}Oui{% else %}Non{% endif %}</p>', ['Oui Non']],
    [
      'what another message says left out',
      '<p>Réponse</p><div class="gmail_quote">Se désinscrire</div><blockquote type="cite">x</blockquote><blockquote>Un avis</blockquote>',
      ['Réponse', 'Un avis'],
    ],
    ['what Outlook puts after its line left out', '<p>Réponse</p><div id="divRplyFwdMsg">De : x</div><p>Se désinscrire</p>', ['Réponse']],
    ['scripts, styles and comments left out', '<script>var a="x"</script><style>p{}</style><!-- y --><p>z</p>', ['z']],
    ['rows of a loop in their table', '<table>{% for l in x %}<tr><td>{{ l.a }}</td></tr>{% endfor %}</table>', ['{{ l.a }}']],
  ])('%s', async (_, body, expected) => {
    expect(says(await messageOf(body, 'a.html'))).toEqual(expected);
  });

  it('has links whole, tags with quotes in them included', async () => {
    const html =
      '<p>Pour sortir, <a href="{{ x | default: "https://y.example" }}" class=\'a\'>cliquez &amp; partez</a>.</p>\n<a href="https://a.example/?a=1&amp;b=2"><img src="a.png" alt="Voir"></a>';
    const { links, sentences, images } = await messageOf(html, 'a.html');
    expect(links.map(({ href, says: label, at }) => [href, label, under(html, at)])).toEqual([
      ['{{ x | default: "https://y.example" }}', 'cliquez & partez', '<a href="{{ x | default: "https://y.example" }}" class=\'a\'>'],
      ['https://a.example/?a=1&b=2', 'Voir', '<a href="https://a.example/?a=1&amp;b=2">'],
    ]);
    expect(sentences.map((one) => [one.says, one.links, under(html, one.at)])).toEqual([
      [
        'Pour sortir, cliquez & partez.',
        [0],
        'Pour sortir, <a href="{{ x | default: "https://y.example" }}" class=\'a\'>cliquez &amp; partez</a>.',
      ],
    ]);
    expect(images.map(({ src, alt }) => [src, alt])).toEqual([['a.png', 'Voir']]);
  });

  it('is at the same lines and columns whatever ends its lines', async () => {
    const html = '<p>Une\nphrase.</p>\n\n<p>é &eacute; <a href="#">ici</a></p>';
    const places = async (text: string) => {
      const { sentences, links } = await messageOf(text, 'a.html');
      return [...sentences, ...links].map(({ at: { line, column } }) => [line, column]);
    };
    expect(await places(html)).toEqual([
      [1, 4],
      [4, 4],
      [4, 15],
    ]);
    expect(await places(html.replaceAll('\n', '\r\n'))).toEqual(await places(html));
  });

  it('has its title for a subject', async () => {
    const html = '<html><head>\n<title>Un devis pour\n {{ ville }}</title></head><body></body></html>';
    const { subject, tags } = await messageOf(html, 'a.html');
    expect(subject).toEqual({ text: 'Un devis pour {{ ville }}', at: { line: 2, column: 8, length: 26 } });
    expect(tags.map(({ part, visible }) => [part, visible])).toEqual([['subject', 'visible']]);
    expect((await messageOf('<title></title>', 'a.html')).subject?.text).toBe('');
    expect((await messageOf('<p>x</p>', 'a.html')).subject).toBeUndefined();
  });

  it.each<[string, readonly unknown[]]>([
    ['<a href="{{ unsubscribe }}" style="display:none">x</a>', [['{{ unsubscribe }}', true, 'hidden']]],
    ["<p style='display:none'>{% unsubscribe 'x' %}</p>", [["{% unsubscribe 'x' %}", false, 'hidden']]],
    ['<p>{{ unsubscribe }}</p>', [['{{ unsubscribe }}', false, 'visible']]],
    ['<!-- {{ unsubscribe }} -->', [['{{ unsubscribe }}', false, 'hidden']]],
    ['<img src="https://a.example/o?u={{ id }}" alt="x">', [['{{ id }}', false, 'visible']]],
    ['<unsubscribe>Se désinscrire</unsubscribe>', [['<unsubscribe>', false, 'visible']]],
    ['<a href="/unsubscribe_from_list">x</a>', [['/unsubscribe_from_list', true, 'visible']]],
    [
      '<p>Lorem ipsum</p><p style="display:none">XXX</p>',
      [
        ['Lorem ipsum', false, 'visible'],
        ['XXX', false, 'hidden'],
      ],
    ],
  ])('%s: where its tags show', async (html, expected) => {
    expect((await messageOf(html, 'a.html')).tags.map(({ text, inHref, visible }) => [text, inHref, visible])).toEqual(expected);
  });

  it('is read in part where it takes in a file or leaves a tag open', async () => {
    expect((await messageOf('{% include "a.html" %}<p>x</p>', 'a.html')).unread).toEqual(['include']);
    expect((await messageOf('<p>{{ a', 'a.html')).read).toBe('partly');
  });

  it.each<[string, string | undefined]>([
    ['<p>Nous passons en Mayenne tous les jeudis et vous recevez un bon pour votre rapport.</p>', 'fr'],
    ['<p>We mend pallets in Telford and bring them back to you within a week or so.</p>', 'en'],
    ['<p>Wir reparieren Ihre Paletten und bringen sie in einer Woche zu Ihnen zurück.</p>', 'de'],
    ['<p>Quick question about your fleet</p>', undefined],
  ])('%s is in %s', async (html, language) => {
    expect((await messageOf(html, 'a.html')).language).toBe(language);
  });
});

describe('MJML', () => {
  const MJML = `<mjml><mj-head><mj-title>Un devis</mj-title><mj-preview>Aperçu</mj-preview><mj-style>.x{display:none}</mj-style></mj-head>
<mj-body><mj-section><mj-column>
<mj-image src="a.png" alt="Logo" href="https://a.example" />
<mj-text>Bonjour. Une phrase.</mj-text>
<mj-text css-class="x">Caché</mj-text>
<mj-button href="{{ unsubscribe }}" background-color="#fff" color="#fff">Se désinscrire</mj-button>
</mj-column></mj-section></mj-body></mjml>`;

  it('is read from its source: elements that close where they open hold nothing', async () => {
    const { form, subject, sentences, links, images, read } = await messageOf(MJML, 'a.mjml');
    expect([form, read, subject?.text]).toEqual(['mjml', 'whole', 'Un devis']);
    expect(sentences.map((one) => [one.says, one.visible])).toEqual([
      ['Aperçu', 'hidden'],
      ['Bonjour.', 'visible'],
      ['Une phrase.', 'visible'],
      ['Caché', 'hidden'],
      ['Se désinscrire', 'hidden'],
    ]);
    expect(links.map(({ href, says: label, visible }) => [href, label, visible])).toEqual([
      ['https://a.example', 'Logo', 'visible'],
      ['{{ unsubscribe }}', 'Se désinscrire', 'hidden'],
    ]);
    expect(images.map(({ src }) => src)).toEqual(['a.png']);
  });

  it('is read in part where it includes another file', async () => {
    expect((await messageOf('<mjml><mj-body><mj-include path="a.mjml" /></mj-body></mjml>', 'a.mjml')).unread).toEqual(['include']);
  });
});
