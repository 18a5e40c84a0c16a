// Mails that are broken, foreign or made to hurt: the same 400 each time. Names and addresses are invented.

/** Mulberry32: a small generator of numbers with a seed. */
const random = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const WORDS =
  'bonjour votre adresse désinscrire unsubscribe l’offre — “ok” 価格 привет שלום مرحبا €20 ﬁn é\u0301 😀 {{ prenom }} *|FNAME|* %%x%% <b>&eacute;</b> &#0; &#x110000; \u0000 \ufeff'.split(
    ' ',
  );
const CHARSETS = [
  'utf-8',
  'UTF8',
  'windows-1252',
  'iso-8859-15',
  'koi8-r',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'iso-2022-jp',
  'utf-16le',
  'utf-7',
  'klingon',
  '"',
  "utf-8''x",
  'x'.repeat(300),
];
const ENCODINGS = ['7bit', '8bit', 'binary', 'base64', 'quoted-printable', 'QUOTED-PRINTABLE ', 'x-uuencode', 'nonsense', ''];
const TYPES = [
  'text/plain',
  'text/html',
  'TEXT/HTML',
  'text',
  'text/',
  '/',
  'multipart/alternative',
  'application/octet-stream',
  'text/html; charset',
  'text/plain; name="a.txt"',
];

const HOSTILE_HTML = [
  '<div>'.repeat(10_000),
  `${'<b><i><u>'.repeat(3_400)}x`,
  `${'<table><tr><td>'.repeat(2_000)}x`,
  '<a href="x">'.repeat(5_000),
  `<p ${'a="b" '.repeat(20_000)}>x</p>`,
  `<style>${'.a .b .c .d .e{color:red}'.repeat(3_000)}</style>${'<div class="a b c d e">'.repeat(1_500)}x`,
  `<style>${'('.repeat(20_000)}</style><p>x</p>`,
  `<style>${'a{'.repeat(10_000)}</style><p>x</p>`,
  `<style>${'*{color:red}'.repeat(5_000)}</style>${'<p>x</p>'.repeat(500)}`,
  '<!--'.repeat(20_000),
  `<!--[if mso]>${'<p>x'.repeat(5_000)}`,
  '&eacute;'.repeat(50_000),
  '<p>a</p>'.repeat(20_000),
  `<p>${'mot '.repeat(100_000)}</p>`,
  '{{'.repeat(50_000),
  '<{{x}} {{y}}="{{z}}">'.repeat(3_000),
  `<p style="${'color:red;'.repeat(10_000)}">x</p>`,
  `<p style="font:${'('.repeat(5_000)}">x</p>`,
  '<svg><title>x</title>'.repeat(2_000),
  '<template>'.repeat(3_000),
  '\r'.repeat(50_000),
  '<select><option>'.repeat(5_000),
  '<form><form>'.repeat(5_000),
  `${'<font color="white">'.repeat(3_000)}x`,
  '<p>x<br>'.repeat(20_000),
];
const HOSTILE_TEXT = [
  '> '.repeat(50_000),
  '\n'.repeat(100_000),
  'a.'.repeat(100_000),
  'https://'.repeat(20_000),
  '[a](b'.repeat(20_000),
  '(((((('.repeat(10_000),
  'x'.repeat(500_000),
  ' . '.repeat(50_000),
  '| '.repeat(50_000),
  'Objet : x\n'.repeat(2_000),
];

/** @returns 400 mails, each with a name that says what it is; the large ones are made when they are asked for */
export const hostileMails = () => {
  const next = random(15);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (most) => Math.floor(next() * most);
  const text = () => Array.from({ length: some(60) }, () => pick(WORDS)).join(pick([' ', '\r\n', '\n', '. ']));
  const leaf = (
    type = pick(TYPES),
    body = pick([text(), `<p>${text()}</p><a href="${text()}">${text()}</a>`, pick(HOSTILE_HTML).slice(0, 3_000)]),
  ) => {
    const encoding = pick(ENCODINGS);
    const coded =
      encoding === 'base64' && next() < 0.8
        ? Buffer.from(body)
            .toString('base64')
            .replace(/(.{76})/g, '$1\r\n')
        : body;
    return `Content-Type: ${type}; charset=${pick(CHARSETS)}\r\nContent-Transfer-Encoding: ${encoding}\r\n${next() < 0.1 ? 'Content-Disposition: attachment; filename="é.html"\r\n' : ''}\r\n${coded}`;
  };
  const tree = (depth) => {
    if (depth === 0 || next() < 0.3) return leaf();
    const boundary = pick(['b', 'b b', '--', '=_x', `x${depth}`, '']);
    const close = next() < 0.7 ? `\r\n--${boundary}--\r\n` : '';
    const parts = Array.from({ length: some(4) }, () => `\r\n--${next() < 0.9 ? boundary : 'lost'}\r\n${tree(depth - 1)}`);
    return `Content-Type: multipart/${pick(['mixed', 'alternative', 'related', 'signed', 'encrypted', 'x'])}; boundary=${next() < 0.8 ? `"${boundary}"` : boundary}\r\n\r\n${parts.join('')}${close}`;
  };
  const head = () =>
    Array.from({ length: some(12) }, () =>
      pick([
        ...[
          'From: "Léa" <lea@acme.example>',
          'From: @@@',
          'Subject: =?utf-8?b?w6k',
          'Subject: =?klingon?q?=ff?=',
          `Subject: ${text().replace(/[\r\n]/g, ' ')}`,
          ' folded',
          ':',
          'No colon',
        ],
        ...[
          'DKIM-Signature: v=1; d=; h=:::; l=x',
          'List-Unsubscribe: <',
          `X-Long: ${'a'.repeat(2_000)}`,
          'To: a, b, c:;',
          '\u0000',
          'Reply-To: <<<>>>',
          'Date: never',
        ],
      ]),
    ).join(pick(['\r\n', '\n']));
  const mail = (body) => `${head()}\r\n${body}`;

  const mails = [];
  const add = (name, make) => mails.push({ name, make });
  const bytes = (value) => Buffer.from(value, next() < 0.8 ? 'utf8' : 'latin1');
  for (const [i, html] of HOSTILE_HTML.entries()) {
    add(`page ${i}`, () => Buffer.from(`Subject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`));
    add(`page ${i}.html`, () => Buffer.from(html));
  }
  for (const [i, said] of HOSTILE_TEXT.entries()) {
    add(`text ${i}`, () => Buffer.from(`Subject: x\r\n\r\n${said}`));
    add(`text ${i}.md`, () => Buffer.from(said));
  }
  const mixed = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';
  const ends = 'Content-Type: text/html\r\n\r\n<p>Bonjour</p>\r\n--b--\r\n';
  for (const megabytes of [30, 30, 8, 4])
    add(`attachment of ${megabytes} MB`, () => {
      const before = `Subject: x\r\n${mixed}--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
      const after = `\r\n--b\r\n${ends}`;
      const mail = Buffer.alloc(before.length + Math.floor((megabytes * 1_000_000 * 4) / 3) + after.length, `${'QUJD'.repeat(19)}\r\n`);
      mail.write(before, 0);
      mail.write(after, mail.length - after.length);
      return mail;
    });
  add('a thousand parts', () => Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(1_000)}--b--`));
  add('ten thousand boundaries', () => Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n'.repeat(10_000)}`));
  add('fifty levels', () =>
    Buffer.from(Array.from({ length: 50 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\r\n\r\n--b${i}x\r\n`).join('') + ends),
  );
  add('messages in messages', () => Buffer.from(`${'Content-Type: message/rfc822\r\n\r\n'.repeat(500)}unsubscribe`));
  add('a head of a megabyte', () => Buffer.from(`${'X-A: b\r\n'.repeat(130_000)}\r\nx`));
  add('one line of a head', () => Buffer.from(`Subject: ${'=?utf-8?q?=C3=A9?= '.repeat(20_000)}\r\n\r\nx`));
  add('a head that never ends', () => Buffer.from(`To: ${'a@a.example, '.repeat(20_000)}`));
  add('nothing', () => Buffer.alloc(0));
  add('zeros', () => Buffer.alloc(100_000));
  add('noise', () => Buffer.from(Array.from({ length: 100_000 }, () => some(256))));
  while (mails.length < 400) {
    const raw = bytes(mail(tree(4)));
    // Cut anywhere, or with some bytes turned.
    const cut = next() < 0.3 ? raw.subarray(0, some(raw.length)) : raw;
    if (next() < 0.3) for (let i = 0; i < 5 && cut.length > 0; i++) cut[some(cut.length)] = some(256);
    add(`mail ${mails.length}`, () => cut);
  }
  return mails;
};
