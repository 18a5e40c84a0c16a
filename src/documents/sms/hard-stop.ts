import { lazy } from '../../model/base/lazy.js';

/** STOP, the word that a language has for it, and the number that it goes to. */
const STOP = String.raw`(?<![\p{L}\p{N}])(?:stopp?|baja|arr[êe]t)(?:[ -]?(?:sms|pub|mobile))?["”»’]?(?: ?(?:(?:au|à|a|to|an|al|naar|till|til|na|pod) )?(?:le |nr |numer )?\+?\d[\d ]{2,12})?`;
/** What nobody needs to tell to be written to no more. "Reply STOP and your number will be removed" asks for none. */
const DATA = String.raw`(?:dates? (?:of birth|de naissance)|birth ?date|dob|(?:full |last |first )?names?|noms?|pr[ée]noms?|(?:customer|account|client|order|loyalty|card|member(?:ship)?) (?:number|no|id)|num[ée]ro (?:de |d['’])?(?:client|carte|commande|adh[ée]rent|fid[ée]lit[ée])|(?:e-?mail|postal|home) address|post ?code|code (?:postal|client)|adresse|motif|raison|reason|geburtsdatum|kundennummer|namen?|geboortedatum|klantnummer|naam|fecha de nacimiento|nombre|dni|data di nascita|codice (?:fiscale|cliente)|nome|f[öo]delsedatum|personnummer|namn|dat[ęae] urodzenia|nazwisko|imi[ęe]|pesel)(?!\p{L})`;
const PLACE = String.raw`(?:in[ -]?store|en (?:boutique|magasin|caisse|agence|tienda)|(?:[àa] la|en) caisse|in (?:the |our |your |a |one of our )?(?:shops?|stores?|branch(?:es)?)|in (?:der|einer|unserer) filiale|im (?:laden|gesch[äa]ft)|in (?:de|onze) winkel|in (?:negozio|tienda)|i (?:butik|butiken|butikken)|w sklepie)(?!\p{L})`;
const HARD = lazy((): readonly RegExp[] => [
  // "STOP and your date of birth": one word does not do.
  new RegExp(
    String.raw`${STOP} ?(?:et|and|und|en|e|y|och|oraz|i|avec|with|mit|met|con|suivi de|followed by|plus|\+|&) ?(?:d['’]|de |du )?(?:(?:your|votre|vos|ihr\p{L}*|uw|je|su|tu|il (?:tuo|suo)|din|ditt|swoj\p{L}*|le|la) )?${DATA}(?! (?:will|is|sera|seront|wird|werden|wordt))`,
    'iu',
  ),
  // In an app or an account: whoever has none cannot leave.
  new RegExp(
    String.raw`${STOP} ?(?:(?:dans|via|depuis|sur) (?:l['’]|la |votre |notre )(?:appli(?:cation)?|app|espace|compte)|(?:in|on|via|through) (?:the |our |your )(?:app|account)|(?:in|über) (?:der|die|unserer?|ihrem|deinem) (?:app|konto|kundenkonto)|in (?:de|onze|uw|je) (?:app|account)|en (?:la|nuestra|tu|su) (?:app|cuenta)|(?:nella|nell['’]) ?app|i appen|w aplikacji)(?!\p{L})`,
    'iu',
  ),
  new RegExp(String.raw`${STOP}[ ,:?]{1,3}(?:dites-le |say so |only |uniquement |seulement )?${PLACE}`, 'iu'),
  // On some days only.
  new RegExp(
    String.raw`${STOP}[ ,(]{1,2}(?:hors (?:le |les )?(?:dimanches?|week-?ends?|jours? f[ée]ri[ée]s?|samedis?)|(?:uniquement |seulement )?(?:du lundi|en semaine|aux heures|pendant les heures)|(?:only )?(?:during|in) (?:office|business|opening|working) hours|(?:only )?(?:on )?(?:weekdays|mon(?:day)?s?(?: to |-)fri)|(?:nur )?(?:werktags|montags?(?: bis |-))|except (?:on )?(?:sundays?|weekends?|bank holidays?))(?!\p{L})`,
    'iu',
  ),
]);
/** To refuse, in so many words, at a place where one has to go. */
const IN_PERSON = lazy(
  () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:opt(?:ing)?[ -]?outs?|unsubscribe|d[ée]sinscri\p{L}*|d[ée]sabo\p{L}*|abmeld(?:en|ung)|afmelden|uitschrijven|bajas?|disiscri\p{L}*|avregistrera|avsluta|rezygnacja|wypisz)(?!\p{L})[^.!?\n\d@/]{0,15}(?<!\p{L})${PLACE}`,
      'iu',
    ),
);

/** Whether STOP asks for more than a text here: data, an app, some days, or a visit. */
export const isHardStop = (text: string): boolean => {
  const line = text.replace(/[\s\u00a0\u202f]+/g, ' ');
  return HARD().some((pattern) => pattern.test(line));
};
/** Whether a text has somebody go somewhere to refuse. */
export const refusesInPerson = (text: string): boolean => IN_PERSON().test(text.replace(/[\s\u00a0\u202f]+/g, ' '));
