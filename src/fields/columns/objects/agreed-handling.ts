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

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const NAMES = setOf(`${LAW} ${HANDLING}`);
const ANY = setOf(`${LAW} ${HANDLING} ${AGREEING} ${BESIDE}`);
const FIELDS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['consent', 'consentAt', 'optIn']);

/** Whether all that a header asks for is a yes to the handling of data, or to the law. */
export const agreesToHandling = (header: string, field: FieldName | undefined): boolean => {
  if (!FIELDS.has(field)) return false;
  const words = foldHeader(header).split(' ');
  return words.some((word) => NAMES.has(word)) && words.every((word) => ANY.has(word) || /^\d+$/.test(word));
};

/** Why a column is what it is, and that a yes in it is none to advertising. */
export const withHandling = (reason: Text): Text => ({
  en: `${reason.en}; a yes there is one to the handling of data, and none to advertising`,
  fr: `${reason.fr} ; un oui y porte sur le traitement des données, et non sur la prospection`,
});
