import type { Text } from '../../../model/base/text.js';
import type { FieldName } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Headers by which somebody agrees to the handling of their data ("Accord RGPD", "Consentement au traitement"), and names nothing that is sent. A
 * training, a membership, a quote ask for such a yes: it is none to advertising, which the law wants asked for on its own. A no there counts.
 * @module
 */

const LAW = 'rgpd gdpr ukgdpr dsgvo avg lopd lopdgdd lgpd lpd ndsg';
const HANDLING =
  'traitement traitements processing process verarbeitung datenverarbeitung tratamiento tratamientos trattamento trattamenti verwerking gegevensverwerking tratamento';
const AGREEING =
  'consentement consentements consenti accord accepte acceptee acceptes acceptation autorisation autorise consent consents consented agreement agreed agree accepted accept acceptance approval einwilligung zustimmung einverstanden einverstandnis zugestimmt akzeptiert consentimiento acepta aceptado aceptada aceptacion acuerdo autorizacion autoriza consenso consensi accetta accettato accettazione accordo autorizzazione toestemming akkoord consentimento aceita aceite autorizacao';
const BESIDE =
  'ok oui yes ja si sim non no nein nee o n y j s date datum fecha data statut status estado stato valide validee signe signee signed signature given donne recueilli obtenu erteilt dado dato flag at on le au aux a al alla ai de des du d la les l the of to for in zu zur der die den das del della dei degli do da dos das el los las il lo i per para pour von van voor met en und et e and my mes mis miei i ses vos your vos ich je j client contact prospect donnees datas daten datos dati dados gegevens information informations informacion personal personnelles personnel personenbezogener personenbezogenen personenbezogene personales personali pessoais persoonlijke persoonsgegevens charte conforme';

/** What somebody lets be kept of them: beside a word that agrees, all that is agreed to. `data` is a day in Italian and Portuguese. */
const DATA = 'donnees datas daten datos dati dados gegevens persoonsgegevens pessoais';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NAMES = setOf(`${LAW} ${HANDLING}`);
const AGREES = setOf(AGREEING);
const KEPT = setOf(DATA);
const ANY = setOf(`${LAW} ${HANDLING} ${AGREEING} ${BESIDE} ${DATA}`);
const FIELDS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['consent', 'consentAt', 'optIn']);

/** Whether all that a header asks for is a yes to the handling of data, or to the law. */
export const agreesToHandling = (header: string, field: FieldName | undefined): boolean => {
  if (!FIELDS.has(field)) return false;
  const words = foldHeader(header).split(' ');
  const isNamed = (word: string): boolean => NAMES.has(word) || KEPT.has(word) || (word === 'data' && field !== 'consentAt');
  return (
    words.some((word) => NAMES.has(word) || (isNamed(word) && words.some((one) => AGREES.has(one)))) &&
    words.every((word) => ANY.has(word) || /^\d+$/.test(word))
  );
};

/** On the roll of a course, a club, an event or a list: a bare word that does not say of what. */
const ON_A_ROLL =
  /^(?:(?:est|deja|is|already|ist|schon|e|esta|al) )?(?:inscrit(?:e|s|es|e s)?|iscritt[oaie]|inscrit[oa]s?|ingeschreven|aangemeld|angemeldet|eingeschrieben|registriert|geregistreerd|registered|enrolled|enroled|registrad[oa]|registrat[oa]|matriculad[oa])(?: (?:o n|y n|j n|s n|oui non|yes no|ja nein))?$/;
/** Somebody who can be reached, which is no word of what they want. */
const CAN_BE_REACHED =
  /^(?:(?:est|is|client|contact|prospect|personne|person|lead) )?(?:joignables?|injoignables?|reachable|erreichbar|bereikbaar|raggiungibil[ei]|localizables?)(?: (?:(?:par|by|per|via|por|am|en) )?(?:e ?mail|mail|courriel|tel|telephone|phone|telefon|telefono|sms|mobile|courrier|post|poste))?(?: (?:o n|y n|oui non))?$/;
/** Whose number may be dialled, as programs of calls have it: since calls need a consent, this is none. */
const CAN_BE_CALLED =
  /^(?:(?:est|is|ist|client|contact|prospect|lead|fiche|numero|number) )?(?:r?appelables?|callable|dialable|phonable|telephonables?|anrufbar|(?:op)?belbaar|chiamabil[ei]|telefonabil[ei]|llamables?|telefoneables?)(?: (?:o n|y n|oui non|yes no|j n|ja nein))?$/;
const YES_FIELDS: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  ...FIELDS,
  'optInEmail',
  'optInPhone',
  'optInSms',
  'optInPost',
] as FieldName[]);

/** What a yes under a header says that is none to advertising, whatever a no there does; undefined where it may be one. */
export const agreesToElse = (header: string, field: FieldName | undefined): Text | undefined => {
  if (!YES_FIELDS.has(field)) return undefined;
  if (agreesToHandling(header, field)) return HANDLED;
  const words = foldHeader(header);
  if (ON_A_ROLL.test(words)) return ENROLLED;
  return CAN_BE_REACHED.test(words) || CAN_BE_CALLED.test(words) ? REACHABLE : undefined;
};
const HANDLED: Text = {
  en: 'a yes there is one to the handling of data, and none to advertising',
  fr: 'un oui y porte sur le traitement des données, et non sur la prospection',
};
const ENROLLED: Text = {
  en: 'a yes there says who is on a roll, and is none to advertising',
  fr: 'un oui y dit qui est inscrit, et n’est pas un accord à la prospection',
};
const REACHABLE: Text = {
  en: 'a yes there says who can be reached, and is none to advertising',
  fr: 'un oui y dit qui on peut joindre, et n’est pas un accord à la prospection',
};

/** Why a column is what it is, and that a yes in it is none to advertising. */
export const withElse = (reason: Text, agreed: Text): Text => ({
  en: `${reason.en}; ${agreed.en}`,
  fr: `${reason.fr} ; ${agreed.fr}`,
});
