import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Things that stop: "travaux STOPPÉS", "pompe stop, SAV demandé". Where they have stopped, nobody refuses; "STOP TRAVAUX" may be the answer to who sells
 * works, which somebody has to read.
 * @module
 */

const THING =
  '(?:travaux|chantiers?|projets?|[ée]tudes?|production|prod|machines?|pompes?|usines?|lignes? de production|chaudi[eè]res?|chauffage|clim(?:atisation)?|activit[ée]s?|recrutements?|embauches?|investissements?|achats|budgets?|moteurs?|fours?|compresseurs?|ascenseurs?|tournage|construction|r[ée]novation|fabrication|works|project|machine|pump|plant|site works|building work|obras?|proyecto|producci[oó]n|m[áa]quinas?|bombas?|lavori|cantieri?|cantiere|progetto|produzione|macchin[ae]|pomp[ae]|impianto|baustelle|projekt|produktion|maschinen?|pumpen?|anlage|werken|productie|machines|pomp|projeto|produ[cç][aã]o)';
const STOPPED = '(?:stopp[ée]e?s?|stopped|gestoppt|gestopt)';
const IS = '(?:(?:est|sont|a été|ont été|tous|toutes|is|are|was|were|ist|sind|wurde) )?';
const THE = '(?:(?:les?|la|des?|du|aux?|tous|toutes?|the|all|el|las?|los|il|i|die|der|das|alle|[àa] la|[àa]) ){0,2}';
const done = prefiltered(
  `(?<![\\p{L}\\p{N}])(?:${THING}(?: \\p{L}{2,20}){0,2}? ${IS}${STOPPED}|${STOPPED} ${THE}${THING})(?![\\p{L}\\p{N}])`,
  'giu',
);
const toStop = prefiltered(
  `(?<![\\p{L}\\p{N}])(?:stopp? ${THE}${THING}|${THING} (?:en |[àa] l['’])?stopp?(?! (?:contact|mails?|e-?mails?|appels?|relances?|pub|sms)))(?![\\p{L}\\p{N}-])`,
  'giu',
);
const TITLE = '(?:M\\.?|M[Rr]\\.?|M[Mm][Ee]s?\\.?|Mlle\\.?|Monsieur|Madame|Mrs\\.?|Ms\\.?|Herrn?|Frau|Sra?\\.?|Sig\\.?(?:ra)?|Dr\\.?)';
const ASK_FOR =
  '(?:[Dd]emande[rz]|DEMANDE[RZ]|[Vv]oir|VOIR|[Pp]arler à|[Aa]sk for|[Ss]peak to|[Pp]reguntar por|[Hh]ablar con|[Cc]hiedere di|[Pp]arlare con|[Vv]ragen naar|[Pp]erguntar por)';
/** Somebody of that name: "demander M. Stop". */
const surname = prefiltered(`(?<![\\p{L}\\p{N}])(?:${TITLE} Stopp?|${ASK_FOR} ${TITLE} STOPP?)(?![\\p{L}\\p{N}])`, 'gu');

/** A text without the things that stop in it, and whether it may be us that are to; itself where nothing stops. */
export const withoutStopped = (text: string): { readonly rest: string; readonly mayBeUs: boolean } => {
  if (!/stop/i.test(text)) return { rest: text, mayBeUs: false };
  const said = text.replace(surname, ' ').replace(done, ' ');
  const rest = said.replace(toStop, ' ');
  return { rest, mayBeUs: rest !== said };
};
