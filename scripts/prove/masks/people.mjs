// Invented contacts whose first letters, endings and prefixes are as frequent as in French business files. Nobody of them exists.

/** Draws from weights. @param {Readonly<Record<string, number>>} weights */
const weighted = (weights) => {
  const entries = Object.entries(weights);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random() * total;
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return entries[0][0];
  };
};
const letters = (text) =>
  weighted(Object.fromEntries(text.split(' ').map((one) => [one.slice(0, one.search(/[\d.]+$/)), Number(/[\d.]+$/.exec(one)[0])])));

/** First letters of given names, of family names and of companies, in percent; rare ones as rare as they are. */
const GIVEN = letters('j14 m13 c10 a9.5 s7 p6.5 l6 f5.5 d5 n5 e5 b4.5 g4.5 v3.5 r3.5 t3 h2 i1.8 y1.3 o1.2 k1 z0.5 w0.3 x0.2 u0.1 q0.05');
const FAMILY = letters(
  'b12 l10 d9.5 m9 c9 p7 g7 r6.5 s5 f4 h3.5 t3.5 a3.5 v3 j2 n2 e1.5 o1.2 k1.2 w0.8 i0.8 q0.5 u0.3 z0.4 y0.3 É0.8 x0.05 Ö0.01 Ł0.01 Ş0.005 李0.001',
);
const COMPANY = letters('s11 c10 a9 m8 l7 b7 p7 e6 t5 d5 g5 f4 i4 r4 h3 v3 n3 o2 j2 k1.3 u0.7 w0.7 z0.6 q0.4 y0.4 x0.3');
const ENDING = weighted({
  fr: 62,
  com: 24,
  net: 3,
  org: 2.5,
  eu: 1.5,
  be: 1,
  de: 0.7,
  'co.uk': 0.7,
  ch: 0.6,
  es: 0.5,
  it: 0.5,
  io: 0.3,
  nl: 0.3,
  lu: 0.2,
  re: 0.2,
  pro: 0.2,
  ca: 0.1,
  ma: 0.1,
  tn: 0.05,
  mc: 0.05,
  nc: 0.04,
  pt: 0.05,
  pl: 0.04,
  us: 0.03,
  at: 0.03,
  se: 0.02,
  dk: 0.02,
  tf: 0.005,
  pf: 0.02,
  ie: 0.02,
  li: 0.003,
  sm: 0.001,
});
const WEBMAIL = weighted({
  'gmail.com': 50,
  'orange.fr': 14,
  'hotmail.fr': 8,
  'wanadoo.fr': 7,
  'outlook.fr': 6,
  'free.fr': 5,
  'yahoo.fr': 4,
  'sfr.fr': 3,
  'icloud.com': 2,
  'gmx.fr': 1,
});
const PREFIX = weighted({
  '06': 34,
  '07': 16,
  '01': 10,
  '02': 6,
  '03': 5,
  '04': 8,
  '05': 5,
  '09': 4,
  '+33 6': 5,
  '+33 7': 2,
  '+33 1': 2,
  '+32 4': 0.8,
  '+41 7': 0.6,
  '+49 1': 0.4,
  '+44 7': 0.4,
  '+352 6': 0.2,
  '+34 6': 0.2,
  '+39 3': 0.2,
  '+377 6': 0.05,
  '+262 6': 0.1,
  '+212 6': 0.05,
  '+1 2': 0.05,
  '+351 9': 0.02,
  '+687 7': 0.02,
  '+689 8': 0.01,
  '+81 9': 0.003,
  '+55 1': 0.003,
  '+972 5': 0.002,
});

/** One contact: an address, a number, a family name. @param {() => number} random from 0 to 1 */
export const inventPerson = (random) => {
  const digits = (count) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  const family = FAMILY(random);
  const domain = random() < 0.25 ? WEBMAIL(random) : `${COMPANY(random)}societe-${digits(5)}.${ENDING(random)}`;
  return { email: `${GIVEN(random)}nom.${digits(6)}@${domain}`, phone: `${PREFIX(random)} ${digits(8)}`, text: `${family}nom${digits(3)}` };
};
