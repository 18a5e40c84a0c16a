/**
 * Words of cells of allowed channels, folded, in French, English, Spanish, German, Italian and Dutch.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Words that deny what stands beside them. */
export const NO =
  setOf(`no non not nein nao pas ni ne sans sin senza kein keine keinen keiner keinem ohne nicht weder noch niente neither nor never without jamais nunca mai nie niemals
  aucun aucune nessun nessuno nessuna ningun ninguna plus interdit interdite interdits refuse refusee refus refused oppose off exclu exclue excluded verboten untersagt prohibido vietato forbidden
  prohibited denied 0 faux false falsch falso nee neen niet geen zonder nooit liever liefst verboden uitgesloten geweigerd`);
/** Words that allow it, or begin anew. */
export const YES =
  setOf(`oui yes si ja ok okay on autorise autorisee allowed erlaubt permitido consentito accepte acceptee accepted acepta accetta vrai true wahr verdadero vero 1 mais but pero aber
  ma solo akkoord toegestaan toegelaten maar wel`);
/** Whatever is not named beside one of these is left out. */
export const ONLY = setOf(
  'only solely exclusively uniquement exclusivement seulement nur ausschliesslich lediglich solo solamente unicamente exclusivamente soltanto esclusivamente enkel alleen uitsluitend slechts',
);
/** "Everything but": what follows is left out, in six languages. */
export const BUT = setOf('sauf hormis excepte except excluding excepto salvo menos ausser tranne eccetto behalve uitgezonderd');
/** Every channel at once. */
export const EVERYTHING = setOf('tout tous toutes all any every everything anything todo todos todas alle alles tutto tutti tutte');
