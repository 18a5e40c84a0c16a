import { memoise } from '../text/memoise.js';

const PERSONAL = /^(perso(nnel(le)?)?|personal|priv[ée]e?|private|home|domicile)$/i;
const PROFESSIONAL = /^(pro(fessionnel(le)?|fessional)?|work|business|bureau|office|entreprise|company|standard)$/i;

/** What a `phoneType` cell says of a number; nothing in the number itself does. */
export const phoneUsageOf = memoise((text: string): 'personal' | 'professional' | 'unknown' =>
  PERSONAL.test(text) ? 'personal' : PROFESSIONAL.test(text) ? 'professional' : 'unknown',
);
