// Addresses that stand on a list, and the spellings that a mail server takes for the same mailbox.
import { domainToUnicode } from 'node:url';
import { among, BLANKS, hide, restyle, wide } from './tools.mjs';

const DOMAINS = ['acme.example', 'mail.acme.example', 'my-firm.example', 'atelier-22.example', 'acme.co.example'];
/** In punycode, as lists of machines have them. */
const IDN = [
  'xn--socit-esab.example',
  'xn--caf-dma.example',
  'xn--mnchen-3ya.example',
  'xn--e1afmkfd.xn--e1afmkfd',
  'mail.xn--htelier-b1a.example',
];
/** Providers that ignore signs of the local part. */
const MAILBOXES = [
  { domains: ['gmail.com', 'googlemail.com'], ignored: ['.'] },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], ignored: ['.', '-', '_'] },
  { domains: ['icloud.com', 'me.com', 'mac.com'], ignored: [] },
  { domains: ['outlook.fr'], ignored: [] },
  { domains: ['hotmail.com'], ignored: [] },
];

/** An address, and what is known of its mailbox. */
export const emailIdentity = (draw, number) => {
  const { pick, letters, below } = draw;
  const local = pick([
    () => `${letters(5)}.${letters(6)}`,
    () => `${letters(1)}${letters(8)}`,
    () => `${letters(4)}-${letters(4)}`,
    () => `${letters(3)}_${letters(5)}`,
  ])();
  const name = `${local}${number.toString(36)}`;
  const kind = below(10);
  if (kind < 4) return { kind: 'email', plain: `${name}@${pick(DOMAINS)}` };
  if (kind < 7) return { kind: 'email', plain: `${name}@${pick(IDN)}`, idn: true };
  if (kind < 8) return { kind: 'email', plain: `hélène.${name}@${pick(DOMAINS)}`, accents: true };
  const provider = pick(MAILBOXES);
  return { kind: 'email', plain: `${name.replace(/[._-]/g, '')}@${pick(provider.domains)}`, provider };
};

const anyCase = (text, { chance }) => [...text].map((char) => (chance(0.5) ? char.toUpperCase() : char)).join('');
/** Letters of mathematics: bold, italic, sans serif, of a typewriter. The italic h is elsewhere in Unicode. */
const MATHS = [0x1d400, 0x1d434, 0x1d5a0, 0x1d670].map((capital) => (char) => {
  const styled = /^[a-z]$/.test(char) ? String.fromCodePoint(capital + 26 + char.charCodeAt(0) - 97) : char;
  return styled.normalize('NFKC') === char ? styled : char;
});

/** Other names of the mailbox, by what its provider ignores. */
const alias = ({ plain, provider, ...rest }, { pick, chance, letters, below }) => {
  if (!provider) return { plain, ...rest };
  const [local] = plain.split('@');
  let name = [...local]
    .map((char, i) => (i > 0 && provider.ignored.length > 0 && chance(0.3) ? pick(provider.ignored) + char : char))
    .join('');
  if (chance(0.5)) name += `+${letters(1 + below(6))}`;
  return {
    plain: `${name}@${provider.ignored.length > 0 || provider.domains[0] === 'icloud.com' ? pick(provider.domains) : plain.split('@')[1]}`,
    ...rest,
  };
};

/** The domain as people write it, with its accents. */
const spelledDomain = (domain, { pick }) => {
  const letters = domainToUnicode(domain);
  return pick([
    () => domain,
    () => domain.toUpperCase(),
    () => letters,
    () => letters.toUpperCase(),
    () => letters.normalize('NFD'),
    () => letters.replaceAll('.', pick(['\u3002', '\uff0e', '\uff61'])),
    () => `${letters}.`,
  ])();
};

const FRAMES = [
  (text) => text,
  (text) => `<${text}>`,
  (text) => `Claire Martin <${text}>`,
  (text) => `"Martin, Claire" <${text}>`,
  (text) => `${text} (bureau)`,
  (text) => `'${text}`,
  (text) => `"${text}"`,
  (text) => `mailto:${text}`,
  (text) => `mailto://${text}`,
  (text) => `MAILTO:${text}?subject=bonjour`,
  (text) => `${text}.`,
  (text) => `${text};`,
  (text) => `${text},`,
];
/** Encodings of the wire and of pages. */
const ENCODED = [
  (text) => `mailto:${text.replace('@', '%40')}`,
  (text) => `mailto:${text.replaceAll('.', '%2E')}`,
  (text) => text.replace('@', '&#64;'),
  (text) => text.replace('@', '&commat;'),
  (text) => text.replace('@', '=40'),
  (text) => text.replace('@', ' (at) '),
  (text) => text.replace('@', '[at]').replaceAll('.', '[dot]'),
  (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`,
];
const DETAILS = [
  (local) => local,
  (local) => `"${local}"`,
  (local) => `"${local[0]}\\${local.slice(1)}"`,
  (local) => `(x)${local}`,
  (local) => `${local}(x)`,
];

/** One spelling of an address. */
export const spellEmail = (identity, draw) => {
  const { pick, chance, letters, below } = draw;
  const { plain, idn, accents } = alias(identity, draw);
  const at = plain.lastIndexOf('@');
  let local = plain.slice(0, at);
  let domain = idn ? spelledDomain(plain.slice(at + 1), draw) : plain.slice(at + 1);
  if (accents && chance(0.5)) local = local.normalize('NFD');
  if (chance(0.15)) local = pick(DETAILS)(local);
  if (chance(0.5)) [local, domain] = [anyCase(local, draw), anyCase(domain, draw)];
  let text = chance(0.15) ? `${local}${pick(BLANKS)}@${pick(BLANKS)}${domain}` : `${local}@${domain}`;
  if (chance(0.15)) text = restyle(text, 0.4, [wide, ...MATHS], draw);
  if (chance(0.5)) text = hide(text, draw);
  const around = below(20);
  if (around < 6) text = pick(FRAMES)(text);
  if (around === 6) text = pick(ENCODED)(text);
  if (around === 7 || around === 8) text = among(text, `${letters(9)}@stranger.example`, draw);
  if (chance(0.2)) text = `${pick(BLANKS)}${text}${pick(BLANKS)}`;
  if (chance(0.1)) text = hide(text, draw);
  return text;
};
