// Numbers that stand on a list, and the spellings that a telephone exchange takes for the same line.
import { among, BLANKS, hide, restyle, wide } from './tools.mjs';

/** Invented numbers: those that the regulators keep for fiction, where there are some. By country: code, trunk prefix, national number. */
const PLANS = [
  { country: 'FR', code: '33', trunk: '0', of: ({ digits }) => `19900${digits(4)}` },
  { country: 'FR', code: '33', trunk: '0', of: ({ digits }) => `63998${digits(4)}` },
  { country: 'FR', code: '262', trunk: '0', of: ({ digits }) => `69200${digits(4)}` },
  { country: 'GB', code: '44', trunk: '0', of: ({ digits }) => `7700900${digits(3)}` },
  { country: 'BE', code: '32', trunk: '0', of: ({ digits }) => `470${digits(6)}` },
  { country: 'DE', code: '49', trunk: '0', of: ({ digits }) => `30231250${digits(2)}` },
  { country: 'CH', code: '41', trunk: '0', of: ({ digits }) => `79${digits(7)}` },
  { country: 'ES', code: '34', trunk: '', of: ({ digits }) => `612${digits(6)}` },
  { country: 'US', code: '1', trunk: '', of: ({ digits }) => `21255501${digits(2)}` },
];

export const phoneIdentity = (draw) => {
  const plan = draw.chance(0.7) ? PLANS[draw.below(3)] : draw.pick(PLANS);
  const national = plan.of(draw);
  return { kind: 'phone', plain: `+${plan.code}${national}`, national, plan };
};

const SEPARATORS = [
  ' ',
  '.',
  '-',
  '/',
  ' - ',
  '_',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\u2011',
  '\u2010',
  '\u2013',
  '\u2014',
  '\u2212',
  ' . ',
  ') (',
  '\u00b7',
  '\u2022',
  ':',
  ',',
];

/** In groups, as somebody happens to write them. */
const grouped = (national, { pick, below }) => {
  const by = pick(SEPARATORS);
  const sizes = pick([[2], [3], [3, 2, 2, 2], [1, 2], [4], [3, 4, 4]]);
  const groups = [];
  for (let at = 0, i = below(2); at < national.length; i++) {
    const size = sizes[i % sizes.length];
    groups.push(national.slice(at, at + size));
    at += size;
  }
  return by === ') (' ? `(${groups.join(by)})` : groups.join(by);
};

/** How the country is written before the national number. */
const PREFIXES = [
  (code) => `+${code} `,
  (code) => `+${code}`,
  (code) => `00${code} `,
  (code) => `00${code}`,
  (code) => `00 ${code} `,
  (code) => `(+${code}) `,
  (code) => `[+${code}]`,
  (code) => `(00${code}) `,
  (code) => `+ ${code} `,
  (code) => `+${code}-`,
  (code) => `+${code}.`,
  (code) => `${code} `,
  (code) => code,
];
/** The national 0 that people leave between brackets. */
const KEPT_ZERO = [
  (code) => `+${code} (0)`,
  (code) => `+${code}(0) `,
  (code) => `00${code} (0) `,
  (code) => `00${code}(0)`,
  (code) => `(+${code})(0)`,
  (code) => `+${code} 0`,
  (code) => `+${code}0`,
  (code) => `+${code} [0] `,
];
const LABELS = ['Tél : ', 'Tel. ', 'tel:', 'Mobile : ', 'Port. ', 'T: ', 'Phone ', "'", '☎ ', '📞 ', 'callto:', 'sms:', 'sip:'];
const TAILS = [' poste 12', ' ext. 4', ' (bureau)', ' x12', ' #3', '.', ' ;', ' – accueil'];
const styled = (digits) => (char) => (/^\d$/.test(char) ? digits[Number(char)] : char);
/** Digits of other scripts and styles: Arabic-Indic, Persian, Devanagari, Bengali, Thai, of full width, bold; raised, lowered, in circles. */
const DIGITS = [
  ...[0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10, 0x1d7ce].map((zero) =>
    styled(Array.from({ length: 10 }, (_, n) => String.fromCodePoint(zero + n))),
  ),
  styled([...'⁰¹²³⁴⁵⁶⁷⁸⁹']),
  styled([...'₀₁₂₃₄₅₆₇₈₉']),
  styled([...'⓪①②③④⑤⑥⑦⑧⑨']),
];

/** What a spreadsheet makes of a number and keeps all digits of. */
const SPREADSHEET = [
  ({ code }, national) => `${code}${national}`,
  ({ code }, national) => `${code}${national}.0`,
  ({ code }, national) => `="+${code}${national}"`,
  (_, national) => `="0${national}"`,
  ({ code }, national) => `${(code + national)[0]}.${(code + national).slice(1)}E+${(code + national).length - 1}`,
];

/** One spelling of a number. */
export const spellPhone = ({ national, plan }, draw) => {
  const { pick, chance, below } = draw;
  if (plan.code === '33' && chance(0.05)) return pick(SPREADSHEET)(plan, national);
  const body = chance(0.7) ? grouped(national, draw) : national;
  const way = below(3);
  let text =
    way === 0
      ? `${plan.trunk}${body}`
      : way === 1 && plan.trunk === '0'
        ? `${pick(KEPT_ZERO)(plan.code)}${body}`
        : `${pick(PREFIXES)(plan.code)}${body}`;
  if (way === 0 && chance(0.1)) text = `(${text.slice(0, 2)})${text.slice(2)}`;
  if (chance(0.1)) text = restyle(text, 0.5, [wide], draw);
  if (chance(0.1)) text = restyle(text, 1, [pick(DIGITS)], draw);
  if (chance(0.1)) text = `${pick(LABELS)}${text}`;
  const end = below(12);
  if (end === 0) text += pick(TAILS);
  if (end === 1) text = among(text, pick(['01 99 00 99 99', '+33 6 39 98 99 99']), draw);
  if (chance(0.3)) text = hide(text, draw);
  if (chance(0.2)) text = `${pick(BLANKS)}${text}${pick(BLANKS)}`;
  return text;
};
