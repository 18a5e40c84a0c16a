import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/** Whoever speaks to one of us alone refuses none of us: "ne veut parler qu'à Nadia", "ne souhaite échanger qu'avec le directeur". */
const TO_WHOM = prefiltered(
  /(?<!\p{L})ne (veu(?:t|lent)|souhaite(?:nt)?|d[ée]sire(?:nt)?|accepte(?:nt)? de) (parler|discuter|[ée]changer|traiter|dialoguer|n[ée]gocier) qu(?:['’]|e )(à|au|aux|avec)(?= \p{L})/giu,
);

/** A text in which a wish to speak to one person alone denies nothing; itself where it has none. */
export const spellOutWhom = (text: string): string => text.replace(TO_WHOM, '$1 $2 $3');
