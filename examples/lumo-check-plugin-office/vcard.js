/** Columns, and the property of a vCard (RFC 6350) that each is filled from. */
const COLUMNS = [
  ['full name', 'FN'],
  ['email', 'EMAIL'],
  ['phone', 'TEL'],
  ['company', 'ORG'],
  ['job title', 'TITLE'],
  ['website', 'URL'],
  ['comments', 'NOTE'],
  ['last modified', 'REV'],
];

/** Lines of a text that comes in pieces; one that begins with a blank goes on with the line before it. */
async function* unfoldedLines(bytes) {
  const decoder = new TextDecoder();
  let rest = '';
  let line;
  const texts = (async function* () {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield `${decoder.decode()}\n`;
  })();
  for await (const text of texts) {
    rest += text;
    // The last piece may be half a line.
    const pieces = rest.split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const own = piece.replace(/\r$/, '');
      if (/^[ \t]/.test(own) && line !== undefined) line += own.slice(1);
      else {
        if (line !== undefined) yield line;
        line = own;
      }
    }
  }
  if (line !== undefined) yield line;
}

const ESCAPED = { n: '\n', N: '\n', ',': ',', ';': ';', '\\': '\\' };
/** The value of a property; of one with several parts, as the name of a company has, the first that is filled. */
const plainValue = (name, text) => {
  const own = name === 'ORG' ? (text.split(/(?<!\\);/).find((part) => part !== '') ?? '') : text;
  return own.replace(/\\([nN,;\\])/g, (_, letter) => ESCAPED[letter]).replace(/^(?:mailto|tel):/i, '');
};

/** Reads files of vCards, of the versions 3 and 4: a contact for each card, its first address and its first number. */
export default {
  id: 'office/vcard',
  description: {
    en: 'Reads vCards (.vcf), as phones and address books export them.',
    fr: 'Lit les vCards (.vcf) qu’exportent téléphones et carnets d’adresses.',
  },
  extensions: ['.vcf', '.vcard'],
  async *read(bytes) {
    yield COLUMNS.map(([header]) => header);
    let card;
    for await (const line of unfoldedLines(bytes)) {
      // A group (`item1.EMAIL`) and parameters (`EMAIL;TYPE=work`) say nothing that a column holds; a colon may stand in quotes.
      const [, name = '', value = ''] = /^(?:[\w-]+\.)?([\w-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/s.exec(line) ?? [];
      const property = name.toUpperCase();
      if (property === 'BEGIN') card = new Map();
      else if (property === 'END' && card !== undefined) {
        yield COLUMNS.map(([, key]) => card.get(key) ?? '');
        card = undefined;
      } else if (card !== undefined && !card.has(property)) card.set(property, plainValue(property, value));
    }
    if (card !== undefined) throw new Error('the last card has no end');
  },
};
