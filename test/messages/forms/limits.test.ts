import { describe, expect, it } from 'vitest';
import { refuseForeign } from '../../../src/messages/forms/refuse-foreign.js';
import { recogniseDocument } from '../../../src/messages/recognise-document.js';
import { bytesOf, messageOf, says, under } from '../support.js';

describe('what a page does not say', () => {
  it.each(
    [
      'script',
      'style',
      'mj-style',
      'title',
      'mj-title',
      'mj-attributes',
      'iframe',
      'textarea',
      'svg',
      'math',
      'select',
      'audio',
      'video',
    ].map((tag) => [tag]),
  )('<%s>', async (tag) => {
    const { sentences } = await messageOf(`<p>Avant</p><${tag}><option>Dedans</option></${tag}><p>Après</p>`, 'a.html');
    expect(sentences.map((one) => one.says)).not.toContain('Dedans');
    expect(sentences.at(0)?.says).toBe('Avant');
  });
  it.each(
    [
      ...[
        'gmail_quote',
        'gmail_quote_container',
        'yahoo_quoted',
        'moz-cite-prefix',
        'protonmail_quote',
        'zmail_extra',
        'OutlookMessageHeader',
      ].map((name) => `class="a ${name}"`),
      ...['mail-editor-reference-message-container', 'isForwardContent', 'isReplyContent', 'divRplyFwdMsg'].map((name) => `id="${name}"`),
    ].map((one) => [one]),
  )('what stands in <div %s>, whatever is in it', async (attribute) => {
    const page = (div: string): string =>
      `<p>Avant</p><div ${div}><div>Un</div><p><a href="https://a.example">Deux</a></p></div><p>Après</p>`;
    const { sentences, links } = await messageOf(page(attribute), 'a.html');
    expect([sentences.map((one) => one.says), links]).toEqual([attribute.includes('divRply') ? ['Avant'] : ['Avant', 'Après'], []]);
    expect(says(await messageOf(page(attribute.replace(/(\S+)"$/, 'x$1"')), 'a.html'))).toEqual(['Avant', 'Un', 'Deux', 'Après']);
  });
  it.each(['<blockquote type="cite">Un</blockquote>', '<BLOCKQUOTE TYPE=cite>Un</BLOCKQUOTE>'])('%s', async (quote) => {
    expect(says(await messageOf(`<p>Avant</p>${quote}<p>Après</p>`, 'a.html'))).toEqual(['Avant', 'Après']);
    expect(says(await messageOf(`<p>Avant</p>${quote.replaceAll(/blockquote/gi, 'div')}<p>Après</p>`, 'a.html'))).toContain('Un');
  });

  it.each(
    'table thead tbody tfoot ul ol li dl dt dd h1 h6 header footer main section article aside nav center blockquote form fieldset legend pre address figure figcaption details summary button'
      .split(' ')
      .filter((tag) => !/^t/.test(tag))
      .map((tag) => [tag]),
  )('no sentence goes on from before <%s> into it, or out of it', async (tag) => {
    expect(says(await messageOf(`Un<${tag}>deux</${tag}>trois`, 'a.html'))).toEqual(['Un', 'deux', 'trois']);
  });
  it.each(['b', 'i', 'span', 'font', 'a', 'u', 'strong', 'label'].map((tag) => [tag]))('it goes on into <%s>', async (tag) => {
    expect(says(await messageOf(`Un<${tag}>deux</${tag}>trois`, 'a.html'))).toEqual(['Undeuxtrois']);
  });
  it('a cell is a block, and so is a rule', async () => {
    expect(
      says(await messageOf('<table><caption>Un</caption><tr><td>deux</td><th>trois</th></tr></table>quatre<hr>cinq', 'a.html')),
    ).toEqual(['Un', 'deux', 'trois', 'quatre', 'cinq']);
  });
});

describe('where what is said stands', () => {
  // What a sentence covers in the source is what it says, however it is written there.
  it.each<readonly [string, readonly string[]]>([
    ['<p>L&rsquo;&eacute;t&#233; &amp; l&#x27;hiver.  Deux</p>', ['L&rsquo;&eacute;t&#233; &amp; l&#x27;hiver.', 'Deux']],
    ['<p>&#128512; Un &#x1F600;.</p><p>Deux</p>', ['&#128512; Un &#x1F600;.', 'Deux']],
    ['<p>A &lt b &amp &unknown; d</p>', ['A &lt b &amp &unknown; d']],
    ['<p>&nbsp;Un\n\n  deux<br>Trois</p>', ['Un\n\n  deux', 'Trois']],
    ['<p>U<b>n</b> deux</p>', ['U<b>n</b> deux']],
    ['<p>Un&zwnj; deux&#8203;</p>', ['Un&zwnj; deux']],
    ['<p>{{ a }} un {{ b }}.</p>\n<p>{{c}}</p>', ['{{ a }} un {{ b }}.', '{{c}}']],
    ['<!--[if mso]><p>Un</p><![endif]--><p>Deux</p>', ['Un', 'Deux']],
    ['<p>a</p>\r\n<p>b</p>', ['a', 'b']],
  ])('%s', async (html, covered) => {
    const { sentences } = await messageOf(html, 'a.html');
    expect(sentences.map(({ at }) => under(html.replaceAll('\r\n', '\n'), at))).toEqual(covered);
  });
});

describe('a name that only looks like another', () => {
  it.each(
    'msgs xmsg msg.txt oft.md mboxes xmbox emlxx pdfs xpdf rtfd docs docxx odts page png2 jpegs webp2 txt'
      .split(' ')
      .map((name) => [`a.${name}`]),
  )('%s is read', (name) => expect(() => refuseForeign(bytesOf('x'), name)).not.toThrow());
  it.each(['%PDF-1.7', '{\\rtf1', 'PK\x03\x04', 'GIF89a', 'RIFF'].map((sign) => [sign]))(
    '%j begins what is none of ours, and tells nothing further in',
    (sign) => {
      expect(() => refuseForeign(bytesOf(sign), 'a.eml')).toThrow();
      expect(() => refuseForeign(bytesOf(`x${sign}`), 'a.eml')).not.toThrow();
    },
  );
  it.each(['a.mdx', 'a.xmd', 'a.txts', 'a.markdowns'].map((name) => [name]))('%s is a table', (name) => {
    expect(recogniseDocument(name, bytesOf('Objet : a'))).toBe('table');
  });
});
