import { isNoInterest } from '../../fields/opposition/refusal/beside/no-interest.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { REFUSING_OUTCOME } from './event-words-data.js';
import { barely } from './short-answers.js';

/**
 * Labels of calls that say a refusal and why or how: "Refus - pas intéressé", "REFUS ARGU", "Pas intéressé / refus". A team has one for each reason, and
 * all of them are the refusal.
 * @module
 */

/** What stands between the parts of a label. */
const BETWEEN = /\s-|-\s|[–—:;,/|()+>.\n]/;
/** More words are a note. */
const MOST_WORDS = 8;

/** A refusal with what goes with it. */
const REFUSES = /^(?:(?:le |la )?(?:client\w*|prospect\w*|contact|personne|mr|mme|m|il|elle) )?(?:a )?refus(?:e|ee|es|ait)?(?: (.+))?$/;
/** Who else refused, what was refused to them, or what is no offer of ours. */
const OF_OTHERS =
  /\b(?:banque|bank|bancaire|financement|financier|credit|prets?|assur\w*|assureur|mutuelle|anah|mairie|copro\w*|syndic|permis|techniques?|eligib\w*|dossiers?|paiements?|prelevements?|cb|carte|cheque|livraisons?|colis|commandes?|garantie|visa|secretaires?|secretariat|standard\w*|barrage|accueil|assistante?|fournisseurs?|prise en charge)\b/;
/** What takes a refusal back, or says that there was none. */
const TAKEN_BACK =
  /^(?:non|no|aucune?|nein|nee|0|false|faux|sans|rien)$|\b(?:leve|levee|annule\w*|retire\w*|erreur|ancien\w*|precedent\w*|resolu|traite)\b/;

type Said = 'refuses' | 'doubt' | undefined;

const saidIn = (part: string): Said => {
  const words = foldHeader(part);
  if (REFUSING_OUTCOME.test(words) || REFUSING_OUTCOME.test(barely(words)) || isNoInterest(words)) return 'refuses';
  const found = REFUSES.exec(words);
  if (!found) return undefined;
  const rest = found[1] ?? '';
  return OF_OTHERS.test(rest) || TAKEN_BACK.test(rest) ? 'doubt' : 'refuses';
};

/** What a short label says of refusing, part by part; undefined where no part names a refusal. */
export const refusalInLabel = (label: string): Said => {
  if (foldHeader(label).split(' ').length > MOST_WORDS) return undefined;
  const parts = label.split(BETWEEN).filter((part) => part.trim() !== '');
  const said = parts.map(saidIn);
  if (said.every((one) => one === undefined)) return undefined;
  const isOpen = label.includes('?') || parts.some((part) => TAKEN_BACK.test(foldHeader(part)));
  return !isOpen && said.includes('refuses') ? 'refuses' : 'doubt';
};
