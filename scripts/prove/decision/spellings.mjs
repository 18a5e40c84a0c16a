// Identities, and the many ways in which people and programs write them. All invented.
const FIRST = ['claire', 'paul', 'lea', 'noel', 'zoe', 'jean-marc', 'anne', 'oussama', 'theo', 'ines', 'bruno', 'maud'];
const LAST = ['martin', 'durand', 'petit', 'garcon', 'lefevre', 'oconnor', 'nguyen', 'da_silva', 'roux', 'blanc'];
const COMPANIES = [
  'acme.example',
  'toits-bleus.example',
  'mairie.ville.example',
  'atelier9.example',
  'xn--caf-dma.example',
  'mail.acme.example',
];
/** The providers that people know, those with several spellings of a mailbox more often. */
const PROVIDERS =
  'gmail.com gmail.com googlemail.com orange.fr laposte.net free.fr yahoo.fr hotmail.fr outlook.com icloud.com me.com proton.me pm.me wanadoo.fr sfr.fr'.split(
    ' ',
  );

/** A mailbox as it stands in the books of its provider. */
export const makeMailbox = (random) => {
  const domain = random.chance(0.55) ? random.pick(COMPANIES) : random.pick(PROVIDERS);
  const local = random.pick([
    () => `${random.pick(FIRST)}.${random.pick(LAST)}${random.below(40)}`,
    () => `${random.pick(LAST)}${random.digits(2)}`,
    () => `${random.pick(FIRST)}_${random.pick(LAST)}+${random.pick(['news', 'salon', 'x'])}`,
    () => random.pick(['contact', 'info', 'compta']),
  ])();
  return `${local}@${domain}`;
};

/** Provider names under which the same mailbox is reached. */
const TWINS = {
  'gmail.com': 'googlemail.com',
  'googlemail.com': 'gmail.com',
  'icloud.com': 'me.com',
  'me.com': 'icloud.com',
  'proton.me': 'pm.me',
  'pm.me': 'proton.me',
};
const TAGGED = new Set([...Object.keys(TWINS), 'outlook.com', 'hotmail.fr']);

/** The same mailbox under another spelling, where its provider has several. */
const another = (random, mailbox) => {
  const [local, domain] = mailbox.split('@');
  let name = local;
  if (TAGGED.has(domain) && random.chance(0.4)) name = `${name.replace(/\+.*/, '')}+${random.pick(['a', 'lumo', '2026'])}`;
  if (/^(?:gmail|googlemail)\.com$/.test(domain) && random.chance(0.5)) name = name.replace(/(?<=\w)(?=\w)/, '.');
  return `${name}@${random.chance(0.3) ? (TWINS[domain] ?? domain) : domain}`;
};

const ARABIC = (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const FULL_WIDTH = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** How an address is typed. */
export const writeAddress = (random, mailbox) => {
  const address = random.chance(0.3) ? another(random, mailbox) : mailbox;
  return random.pick([
    ...Array(8).fill((text) => text),
    (text) => text.toUpperCase(),
    (text) => text[0].toUpperCase() + text.slice(1),
    (text) => ` ${text} `,
    (text) => `${text}\u00a0`,
    (text) => `\u200b${text}`,
    (text) => `mailto:${text}`,
    (text) => `<${text}>`,
    (text) => `Claire Martin <${text}>`,
    (text) => `${text}.`,
    (text) => `'${text}`,
    (text) => `"${text}"`,
    (text) => text.replace('@', ' @ '),
    (text) => `- ${text}`,
    (text) => `${text};`,
    (text) => text.replace('.', '\u00ad.'),
    (text) => `"Martin, Claire" <${text}>`,
    FULL_WIDTH,
  ])(address);
};

export const brokenAddress = (random) =>
  random.pick([
    'claire@@acme.example',
    'claire.martin(at)acme.example',
    'claire@acme',
    'claire martin@acme.example',
    'claire.@acme.example',
    '@acme.example',
    'claire@-acme.example',
    'acme.example',
    'claire@acme..example',
    'voir fiche',
  ]);

/** A number, as its nine digits, or with the code of its country. */
export const makeNumber = (random) =>
  random.pick([
    ...Array(5).fill(() => `63998${random.digits(4)}`),
    ...Array(4).fill(() => `19900${random.digits(4)}`),
    () => `69000${random.digits(4)}`,
    () => `69620${random.digits(4)}`,
    () => `26216${random.digits(4)}`,
    () => `+3247012${random.digits(4)}`,
    () => `+4179000${random.digits(4)}`,
  ])();

const pairs = (nine, by) => `0${nine}`.match(/../g).join(by);
const OVERSEAS = { 69: '590', 26: '262' };
const codeOf = (nine) => (nine.startsWith('696') ? '596' : (OVERSEAS[nine.slice(0, 2)] ?? '33'));

/** How a number is typed. */
export const writeNumber = (random, number) => {
  if (number.startsWith('+'))
    return random.pick([number, number.replace('+', '00'), `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`]);
  const code = codeOf(number);
  return random.pick([
    () => `0${number}`,
    () => pairs(number, ' '),
    () => pairs(number, '.'),
    () => pairs(number, '-'),
    () => `+${code}${number}`,
    () => `+${code} ${pairs(number, ' ').slice(1)}`,
    () => `+${code} (0)${pairs(number, ' ').slice(1)}`,
    () => `00${code}${number}`,
    () => `(+${code}) ${number}`,
    () => `Tél : ${pairs(number, ' ')}`,
    () => (code === '33' ? `33${number}` : `0${number}`),
    () => (code === '33' ? number : `0${number}`),
    () => ` ${pairs(number, '\u00a0')} `,
    () => FULL_WIDTH(`0${number}`),
    () => ARABIC(pairs(number, ' ')),
    () => `'0${number}`,
    () => `tel:+${code}${number}`,
    () => `(0${number.slice(0, 1)}) ${pairs(number, ' ').slice(3)}`,
    () => `\u202a${pairs(number, ' ')}\u202c`,
    () => `0${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`,
    () => pairs(number, '\u202f'),
    () => (code === '33' ? `+330${number}` : `+${code}${number}`),
    () => pairs(number, '/'),
  ])();
};

export const brokenNumber = (random) =>
  random.pick(['01 99 00', '3,36399E+10', '0199001234567', '12345', '+33 1 99', 'sur rendez-vous', '+0199']);
