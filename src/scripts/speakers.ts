import type { ScriptTurn } from '../model/document/script.js';

const CALLERS =
  /^(?:(?:l['’]|le |la |the )?(?:agent|agente|commercial|commerciale|conseiller|conseillère|téléconseiller|télévendeur|appelant|appelante|vendeur|opérateur|vous|moi|caller|rep|sdr|bdr|sales(?:person| rep)?|you|me|advisor|adviser|operator|bot|robot|assistant|assistante|ai|ia|voice ?bot|agent vocal))$/i;
const CONTACTS =
  /^(?:(?:l['’]|le |la |the )?(?:prospect|prospecte|client|cliente|interlocuteur|interlocutrice|contact|personne|décideur|customer|lead|callee|user|person|them|him|her|they|décisionnaire|standard|receptionist|gatekeeper))$/i;

/** Who speaks after a label; undefined for a label that names a moment. */
export const speakerOf = (label: string): ScriptTurn['speaker'] | undefined => {
  const bare = label.replace(/[*_«»"“”]/g, '').trim();
  // `Agent (souriant)`.
  const bracket = bare.indexOf('(');
  const name = bracket > 0 && bare.endsWith(')') ? bare.slice(0, bracket).trim() : bare;
  return CALLERS.test(name) ? 'caller' : CONTACTS.test(name) ? 'contact' : undefined;
};
