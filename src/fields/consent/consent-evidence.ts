/**
 * What a row claims of a consent, well or not: `consentStatusOf` tells whether it holds, rules on evidence what is wrong with it.
 * @module
 */

import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import type { Audience } from '../../model/rule/rule.js';
import { makeAudienceReader } from '../company/private-person.js';
import { isDated } from '../date/date-value.js';
import { relationOf } from '../retention/relation.js';
import { isFilled } from '../text/filled-cell.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { consentCovers, isGivenByDate, OPT_IN_FIELDS } from './consent-status.js';
import { requiresConsent } from './lawful-basis.js';

const CLAIMING: readonly FieldName[] = ['consent', 'optIn', 'consentAt', ...Object.values(OPT_IN_FIELDS)];

/** Whether the file has a column that can claim a consent at all: without one, no row needs a look. */
export const canClaimConsent = (file: { has(field: FieldName): boolean }): boolean => CLAIMING.some((field) => file.has(field));

/** Whether the row says yes to a channel, or to no channel in particular, or dates a consent; and says no nowhere. */
export const claimsConsent = (contact: Contact, channel: Channel): boolean => {
  const says = [contact.say('consent'), contact.say('optIn'), contact.say(OPT_IN_FIELDS[channel])];
  return !says.includes('no') && (says.includes('yes') || isGivenByDate(contact, consentCovers(contact, channel)));
};

/** A second act of the person, by which the address itself proves the first. */
const DOUBLE = /\bdoubles? (?:opt ?ins?|consentements?|confirmations?|inscriptions?)\b|\bdoi\b|\bconfirmed opt ?in\b/;
const isDouble = memoise((text: string): boolean => DOUBLE.test(plainWords(text.slice(0, 300))));
const TRACES: readonly FieldName[] = ['consentMethod', 'consent', 'optIn', 'tags'];

/** A yes in a column of proofs is one more claim. */
const NO_PROOF = prefiltered(
  /^(?:non?|no|nein|nee|nao|en attente|en cours|pending|pendiente|ausstehend|in attesa|oui|ok|yes|ja|true|false|vrai|faux|0|1|lost|verloren|tbd|tbc|missing|none|unknown|unbekannt|introuvable|geen|keine?|ninguna?|nenhuma?|nessuna?|nada|rien|nothing|sans|(?:preuve |proof |prueba |prova |nachweis |bewijs |papier |bulletin |formulaire |document |fiche |paper |form |formulario |modulo |formular |formulier )?(?:perdue?s?|perdid[oa]|pers[oa]|lost|verloren|egaree?s?|detruite?s?|jetee?s?|effacee?s?|supprimee?s?|destroyed|shredded|deleted|discarded|vernichtet|zerstort|geloscht|destruid[oa]|extraviad[oa]|borrad[oa]|distrutt[oa]|smarrit[oa]|cancellat[oa]|vernietigd|gewist|kwijt|zoek|manquante?|missing|inconnue?))$/,
);
/** A proof that is still to come, or lies with somebody else. */
const TO_COME = prefiltered(
  /^.{0,40}\b(?:a (?:retrouver|rechercher|chercher|completer|demander|redemander|fournir|obtenir|recuperer|reclamer|recevoir|venir|produire|solliciter|collecter|joindre|ajouter|transmettre|relancer|solicitar|pedir|obter|receber)|to (?:follow|come|get|be (?:found|completed|provided|obtained|asked|fetched|received|requested|supplied|collected|uploaded|added))|(?:wird|muss) (?:noch )?(?:gesucht|nachgereicht|angefordert)(?: werden)?|folgt(?: noch)?|nachzureichen|anzufordern|(?:an|nach)fordern|por (?:encontrar|pedir|solicitar|recibir|obtener)|da (?:trovare|cercare|richiedere|ricevere|fornire|ottenere)|op te vragen|opvragen|nog te (?:ontvangen|leveren)|requested|demandee?|angefordert|solicitad[oa]|richiest[oa]|opgevraagd)\b.{0,40}$|^(?:voir|cf|see|siehe|ver|vedi|zie|ask|demander|fragen|preguntar|chez|aupres|bei|beim|with|at|con|presso|bij)(?: (?:a|au|aux|de|du|le|la|les|l|avec|the|with|mit|dem|bei|con|al|el|il|nos|our|notre|unser\w*)){0,3} (?:partenaires?|fournisseurs?|partner\w*|vendors?|suppliers?|providers?|apporteurs?|courtiers?|brokers?|editeurs?|lieferant\w*|anbieter\w*|proveedor\w*|fornitor\w*|leverancier\w*|socios?)$/,
);
/** A proof that there is none of, or none any more. */
const NOT_THERE = prefiltered(
  /^(?:(?:(?:preuve|proof|nachweis|prueba|prova|bewijs|lien|link|url|enregistrement|recording|audio|fichier|file|optin|opt in|consent\w*|einwilligung) )?(?:k ?o|nok|hs|404|absente?|invalide?|invalida|invalido|non valida|ungultig|ongeldig|expiree?|expired|abgelaufen|scadut[oa]|caducad[oa]|vencid[oa]|verlopen|perimee?|morte?|dead|broken|tot|kaputt|cassee?|rot[oa]|illisible|unreadable|corrompue?|corrupt(?:ed)?|refusee?|rejetee?|rejected|contestee?|disputed|douteu(?:x|se)|fausse|fake|falsch|fals[oa])|(?:dead|broken|expired) (?:link|url)|(?:pas|non?|not|sans|ohne|without|keine?[nrs]?|nicht|sin|senza|geen|niet|zonder|sem|nao|aucune?s?|ninguna?|nessuna?)(?: (?:encore|yet|noch|ancora|aun|nog|de|d|la|le|any|been|ete|ha|a)){0,3} (?:preuves?|proofs?|evidence|justificati(?:f|fs|va)|trace|nachweise?|beleg|pruebas?|prov[ae]|bewijs|enregistre(?:e|ment)s?|recordings?|recorded|fournie?s?|provided|supplied|recue?s?|received|transmise?s?|disponibles?|available|(?:re)?trouvee?s?|found|archivee?s?|archived|archiviert|archivad[oa]|archiviat[oa]|gearchiveerd|conservee?s?|kept|conforme?s?|valid\w*|existante?s?|vorhanden|geliefert|erhalten|verfugbar|gefunden|disponibl\w*|encontrad[oa]|facilitad[oa]|aportad[oa]|recibid[oa]|fornit[oa]|ricevut[oa]|trovat[oa]|beschikbaar|ontvangen|gevonden|aanwezig|fornecid[oa]|recebid[oa]|communiquee?s?|jointe?s?|renseignee?s?)\b.{0,40})$/,
);
const isProof = memoise((text: string): boolean => {
  if (!isFilled(text)) return false;
  const words = plainWords(text.slice(0, 100));
  return !NO_PROOF.test(words) && !TO_COME.test(words) && !NOT_THERE.test(words);
});

/** Whether the consent leaves a trace that can be shown: a proof, or a double opt-in noted in any of its columns. */
export const isConsentDocumented = (contact: Contact): boolean =>
  isProof(contact.text('consentProof')) || TRACES.some((field) => contact.has(field) && isDouble(contact.text(field)));

/** What is said of a yes that nothing dates and nothing shows. */
export const BARE_YES = {
  en: 'A yes with neither date nor proof proves nothing: ask for both where it was collected.',
  fr: 'Un oui sans date ni preuve ne prouve rien : réclamez les deux à l’endroit où il a été recueilli.',
  severity: 'warning',
} as const;

/** What a claimed consent lacks to be shown: `future` is a date after `asOf`. */
export const missingProof = (contact: Contact, asOf: Day): 'bareYes' | 'noDate' | 'future' | 'noProof' | undefined => {
  const given = contact.date('consentAt');
  const proven = isConsentDocumented(contact);
  if (!isDated(given)) return proven ? 'noDate' : 'bareYes';
  if (given.later > asOf) return 'future';
  return proven ? undefined : 'noProof';
};

/**
 * The channels asked on which a contact claims a consent, and may be reached only because of it: those whose consent must stand
 * up to questions. Reads `CONSENT_EVIDENCE_FIELDS` and `BASIS_FIELDS`.
 * @param callsSince the day from which calls to consumers take a consent
 * @param isAbroad whether the country of a contact asks for one, from companies too; nobody is asked without it
 */
export const makeConsentReliance = (
  file: { readonly channels: readonly Channel[]; readonly columns: readonly ColumnInfo[]; readonly audience: Audience; readonly asOf: Day },
  callsSince: Day,
  isAbroad?: (contact: Contact, channel: Channel) => boolean,
): ((contact: Contact) => readonly Channel[]) => {
  const { channels, asOf } = file;
  const audienceOf = makeAudienceReader(file);
  return (contact) => {
    const claimed = channels.filter((channel) => claimsConsent(contact, channel));
    if (claimed.length === 0) return claimed;
    const audience = audienceOf(contact);
    const asks = (channel: Channel): boolean => !!isAbroad?.(contact, channel) && relationOf(contact, asOf) !== 'client';
    return claimed.filter((channel) => requiresConsent(contact, channel, audience, asOf, callsSince) || asks(channel));
  };
};

/** What lacks, or that nothing shows the consent where the law puts that in so many words on whoever calls or texts. */
type Lack = NonNullable<ReturnType<typeof missingProof>> | 'unproven';

/**
 * What the consents of a contact lack, and on which of some channels each.
 * @param strict whether a date or a proof alone is too little for SMS and for calls to consumers
 */
export const makeProofLacks = (
  file: { readonly columns: readonly ColumnInfo[]; readonly audience: Audience; readonly asOf: Day },
  strict: boolean,
): ((contact: Contact, channels: readonly Channel[]) => readonly (readonly [Lack, readonly Channel[]])[]) => {
  const audienceOf = makeAudienceReader(file);
  return (contact, channels) => {
    const lack = missingProof(contact, file.asOf);
    if (!lack) return [];
    const isGrave = (channel: Channel): boolean => channel === 'sms' || (channel === 'phone' && audienceOf(contact) === 'consumer');
    const barred = lack === 'bareYes' || (strict && lack !== 'future') ? channels.filter(isGrave) : [];
    const told = [['unproven', barred] as const, [lack, channels.filter((channel) => !barred.includes(channel))] as const];
    return told.filter(([, on]) => on.length > 0);
  };
};
