// Messages of a size that nobody sends, one for each thing that may be too many. The same each time; names and addresses are invented.

const HTML = 'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
const TEXT = 'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
const SAYS = 'Bonjour, je suis Claire Martin de la société Atelux.';
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join('');
const numbered = (count, text) => times(count, (i) => text.replaceAll('#', String(i)));

/** @type {readonly { readonly name: string, readonly file?: string, readonly make: () => string | Buffer }[]} */
export const HEAVY = [
  { name: '1,000 messages in one another', make: () => `${times(1000, () => 'Content-Type: message/rfc822\r\n\r\n')}${HTML}<p>${SAYS}` },
  {
    name: '1,000 multiparts in one another',
    make: () => times(1000, (i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`) + HTML,
  },
  {
    name: 'attachment of 30 MB',
    make: () => {
      const head = `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${SAYS}\r\n--b\r\n`;
      const attached = `${head}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
      // Made once and in its place: a copy would count as memory of who reads it.
      const bytes = Buffer.alloc(attached.length + 40_000_000, `${'QUJD'.repeat(19)}\r\n`);
      bytes.write(attached, 'latin1');
      bytes.write('\r\n--b--\r\n', bytes.length - 9, 'latin1');
      return bytes;
    },
  },
  { name: '10,000 nested tags', make: () => `${HTML}${'<div>'.repeat(10_000)}${SAYS}` },
  { name: '10,000 nested tables', make: () => `${HTML}${'<table><tr><td>'.repeat(10_000)}${SAYS}` },
  {
    name: '10,000 nested styled tags',
    make: () => `${HTML}${times(10_000, (i) => `<div style="color:#${100 + (i % 800)};opacity:.99">`)}${SAYS}`,
  },
  { name: '10,000 nested links', make: () => `${HTML}${numbered(10_000, '<a href="https://a.example/#"><b>x')}` },
  { name: 'header of 1 MB', make: () => `Subject: ${'mot '.repeat(250_000)}\r\n${HTML}<p>${SAYS}` },
  { name: 'coded header of 1 MB', make: () => `Subject: ${'=?utf-8?q?=C3=A9?= '.repeat(55_000)}\r\n${HTML}<p>${SAYS}` },
  { name: 'folded header of 1 MB', make: () => `List-Unsubscribe:${'\r\n <'.repeat(250_000)}\r\n${HTML}<p>${SAYS}` },
  { name: 'signature of 1 MB', make: () => `DKIM-Signature: d=a.example; h=${'from:'.repeat(200_000)}\r\n${HTML}<p>${SAYS}` },
  { name: '100,000 headers', make: () => `${times(100_000, (i) => `X-${i}: b\r\n`)}${HTML}<p>${SAYS}` },
  { name: '100,000 recipients', make: () => `To: ${numbered(100_000, 'lea#@client.example,\r\n ')}x@client.example\r\n${HTML}<p>${SAYS}` },
  { name: '100,000 senders', make: () => `From: ${numbered(100_000, 'Léa <lea#@client.example>, ')}\r\n${HTML}<p>${SAYS}` },
  { name: 'zeros', make: () => Buffer.alloc(1_000_000) },
  { name: 'zeros in a page', make: () => `${HTML}${'<p>a\0\0\0b</p>'.repeat(50_000)}` },
  {
    name: 'bad base64',
    make: () => `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${'PHA+=!?é=Qk9O\r\n'.repeat(60_000)}`,
  },
  {
    name: 'bad quoted-printable',
    make: () => `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=ZZ=C3=\r\n=A9== é=\r\n'.repeat(50_000)}`,
  },
  {
    name: 'one line of base64',
    make: () =>
      `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>${SAYS}</p>`.repeat(15_000)).toString('base64')}`,
  },
  { name: '8-bit headers', make: () => Buffer.from(`${times(5000, () => 'Subject: é à ü ß\r\n')}${HTML}<p>${SAYS}`, 'latin1') },
  {
    name: 'unknown encoding',
    make: () => Buffer.from(`Content-Type: text/html; charset=klingon\r\n\r\n${`<p>${SAYS} é à</p>`.repeat(10_000)}`, 'latin1'),
  },
  {
    name: '50,000 style rules',
    make: () => `${HTML}<style>${numbered(50_000, '.a# .b#{color:red;display:none}')}</style>${`<p class="a1 b2">${SAYS}</p>`.repeat(500)}`,
  },
  { name: '50,000 rules for all', make: () => `${HTML}<style>${'*{color:red}'.repeat(50_000)}</style>${'<p>x</p>'.repeat(2000)}` },
  {
    name: '5,000 rules of 20 parts',
    make: () => `${HTML}<style>${`${'div '.repeat(20)}{color:red}`.repeat(5000)}</style>${'<div>'.repeat(2000)}x`,
  },
  {
    name: '20,000 media queries',
    make: () => `${HTML}<style>${numbered(20_000, '@media (max-width:#px){p{display:none}}')}</style>${`<p>${SAYS}</p>`.repeat(200)}`,
  },
  { name: '10,000 nested media queries', make: () => `${HTML}<style>${'@media screen{'.repeat(10_000)}p{color:red}</style><p>${SAYS}</p>` },
  {
    name: 'style sheets that take in each other',
    make: () =>
      `${HTML}<style>${'@import "a.css";'.repeat(20_000)}:root{${numbered(20_000, '--a#:var(--b#);--b#:var(--a#);')}}p{color:var(--a1)}</style><p>${SAYS}</p>`,
  },
  { name: '2,000 style sheets', make: () => `${HTML}${`<style>p{color:red}</style><p>${SAYS}</p>`.repeat(2000)}` },
  { name: 'selectors with commas', make: () => `${HTML}<style>${numbered(100_000, '.a#,')}p{color:red}</style>${'<p>x</p>'.repeat(1000)}` },
  {
    name: '50,000 classes',
    make: () => `${HTML}<style>${numbered(2000, '.a#{color:red}')}</style>${`<p class="${numbered(1000, 'a# ')}">x</p>`.repeat(50)}`,
  },
  { name: '100,000 links', make: () => `${HTML}${numbered(100_000, '<a href="https://a.example/#">Offre #</a> ')}` },
  { name: '100,000 links of one sentence', make: () => `${TEXT}${numbered(100_000, 'https://a.example/# ')}` },
  { name: '50,000 links of Markdown', file: 'a.md', make: () => `Objet : x\n\n${numbered(50_000, '[offre](https://a.example/#) ')}` },
  {
    name: '9 MB of pictures in a page',
    file: 'a.html',
    make: () => `<p>${SAYS}</p>${`<img src="data:image/png;base64,${'QUJD'.repeat(75_000)}">`.repeat(30)}`,
  },
  { name: '9 MB of text', file: 'a.html', make: () => `<p>${`${SAYS} `.repeat(170_000)}` },
  { name: '9 MB of text without tags', file: 'a.html', make: () => `${SAYS} `.repeat(170_000) },
  { name: '9 MB of a comment', file: 'a.html', make: () => `<p>${SAYS}</p><!--${'x '.repeat(4_500_000)}-->` },
  { name: '9 MB of an attribute', file: 'a.html', make: () => `<p>${SAYS}</p><p title="${'x '.repeat(4_500_000)}">` },
  { name: '9 MB of style', file: 'a.html', make: () => `<p>${SAYS}</p>${`<style>${'p{color:red}'.repeat(80_000)}</style>`.repeat(9)}` },
  { name: '9 MB of text in a mail', make: () => `${TEXT}${`${SAYS}\r\n`.repeat(160_000)}` },
  {
    name: '300 parts of 30 KB',
    make: () =>
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\nContent-Type: text/html\r\n\r\n${'<p>Bonjour'.repeat(3000)}\r\n`.repeat(300)}--b--\r\n`,
  },
  {
    name: '100,000 links to leave by',
    make: () => `${HTML}${numbered(20_000, '<p><a href="https://a.example/#">Se désinscrire de cette liste #</a></p>')}`,
  },
  { name: '100,000 sentences', make: () => `${HTML}<p>${'Nous vous écrivons. '.repeat(100_000)}` },
  { name: '100,000 different sentences', make: () => `${TEXT}${numbered(100_000, 'Nous avons # offres.\n\n')}` },
  { name: '100,000 sentences by line ends', make: () => `${HTML}${'Bonjour<br>'.repeat(100_000)}` },
  {
    name: '50,000 paragraphs that say much',
    make: () => `${HTML}${`<p>${SAYS} Pour ne plus recevoir nos mails, répondez STOP.</p>`.repeat(20_000)}`,
  },
  { name: 'one sentence of 1 MB', make: () => `${HTML}<p>${'mot '.repeat(250_000)}` },
  { name: 'one word of 1 MB', make: () => `${HTML}<p>${'x'.repeat(1_000_000)}` },
  { name: '100,000 images', make: () => `${HTML}${numbered(100_000, '<img src="https://a.example/#" width=1 height=1>')}` },
  { name: '100,000 entities', make: () => `${HTML}<p>${'&eacute;&#233;&nbsp;'.repeat(100_000)}` },
  { name: '50,000 unclosed tags', make: () => `${HTML}<p>${'{{'.repeat(50_000)}`, most: 100 },
  { name: '50,000 unclosed tags of text', file: 'a.txt', make: () => `Subject: x\n\n${'{{ prenom '.repeat(50_000)}`, most: 250 },
  { name: '50,000 tags', make: () => `${HTML}${numbered(50_000, '<p>{{ champ# }}</p>')}` },
  { name: '50,000 tags in links', make: () => `${HTML}${numbered(50_000, '<a href="{{ unsubscribe }}">Se désinscrire</a>')}` },
  { name: '50,000 misspelt tags', make: () => `${HTML}${numbered(50_000, '<p>{{ unsubcribe# }}</p>')}` },
  { name: '50,000 conditions', make: () => `${HTML}${'{% if a %}{{ a }}'.repeat(25_000)}` },
  { name: '50,000 placeholders', make: () => `${HTML}<p>${'[Prénom] '.repeat(50_000)}` },
  { name: '100,000 messages in one file', file: 'a.md', make: () => numbered(100_000, 'Objet : offre #\n\nBonjour.\n\n') },
  { name: '20,000 text messages', file: 'a.sms', make: () => numbered(20_000, 'Atelux : offre #. STOP 36111\n') },
  { name: '100,000 lines that end in an answer', make: () => `${TEXT}${'> > > bonjour\n'.repeat(100_000)}` },
  { name: '50,000 comments', make: () => `${HTML}${'<!--[if mso]><p>x</p><![endif]-->'.repeat(30_000)}` },
  { name: '50,000 attributes', make: () => `${HTML}<p ${numbered(50_000, 'a#="b" ')}>x` },
  {
    name: '1,000 scripts in one',
    file: 'a.script.md',
    make: () => numbered(20_000, '## Étape #\n\n« Bonjour, je suis Claire Martin de la société Atelux. »\n\n'),
  },
  { name: 'deep JSON of an agent', file: 'a.json', make: () => `${'{"say":{'.repeat(20_000)}${'}}'.repeat(20_000)}` },
  {
    name: 'long JSON of an agent',
    file: 'a.json',
    make: () => JSON.stringify(Array.from({ length: 50_000 }, (_, i) => ({ name: `n${i}`, say: SAYS, role: 'agent' }))),
  },
  {
    name: '100,000 rows of a script',
    file: 'a.script.md',
    make: () => `| Il dit | Nous disons |\n| --- | --- |\n${numbered(50_000, '| pas intéressé # | Très bien, bonne journée. |\n')}`,
  },
  { name: 'deep MJML', file: 'a.mjml', make: () => `<mjml><mj-body>${'<mj-section><mj-column>'.repeat(5000)}<mj-text>${SAYS}` },
];
