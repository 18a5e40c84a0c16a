import { asksAnswerToInvitation } from '../../answers/noes/invitations.js';
import { foldHeader } from '../../text/fold-header.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { AMISS, BOX, IS, SOUND, WHICH } from './flag-words-data.js';

/**
 * Headers that ask what is known of an address: whether mail to it came back, how a check of it ended, whether it is good, whether it is not.
 * @module
 */

const MAIL =
  '(?:(?:e ?mails?|mails?|courriels?|correos?(?: electronicos?)?|indirizz[oi](?: e ?mail)?|enderecos?(?: de)?(?: e ?mail)?|posta elettronica)(?: ?(?:address|adress?en?|adresses?|adres|id))?|adresses? (?:e ?)?mails?|adresses? courriels?|direccion(?: de)? (?:correo|e ?mail)|e ?mail ?adress?e?n?)';
const either = (mail: string, said: string): RegExp =>
  prefiltered(
    `^(?:(?:is|has|ist|est|flag|ind) )?${WHICH}*${mail}(?: ?\\d)? (?:${IS} )?${said}${BOX}$|^(?:(?:has|flag|ind|${IS}) )?${said} ${WHICH}*${mail}(?: ?\\d)?${BOX}$`,
  );
const INVALID_MAIL = either(MAIL, AMISS);
const GOOD_MAIL = either(MAIL, SOUND);

/** A header that says what mail to an address did: "Bounced", "Hard bounce date", "NPAI". */
const BOUNCED = prefiltered(
  /^(?:pi )?(?:(?:pardot|is|has|e ?mails?|mail|message|courriel|correos?|adresse|hard|date|fecha|data|datum|statut|status|type|last|dernier|motif|motivo|raison|reason|of|de|du|di) )*(?:hard ?bounce[ds]?|hard ?bounce ?backs?|bounce ?backs?|bounced hard|bounce[ds]?|bouncing|npai|rebonds?|rebotes?|rebotad[oa]s?|rimbalz[oi]|rimbalzat[oa]|unzustellbar|undeliverable|rucklaufer|devuelt[oa]s?|respint[oa]s?)(?: ?(?:type|typ|tipo|date|datum|data|fecha|at|le|on|status|statut|e ?mails?|mail|dur|reason|raison|motif|grund|motivo|code|count|counter|c))*$|^(?:e ?)?mail returned$|^(?:is|has|e?mail|last|hard|email) ?bounced?$/,
);
const OF_MAIL =
  '(?:(?:de|du|des|d|of|the|l|la|le|del|della|dell|di) )*(?:adresse )?(?:e ?mails?|mails?|courriels?|correos?|adresse e ?mail)';
const REJECTED =
  '(?:rejete[es]?|rejetees|rejets?|rejected|rejection|en erreur|erreurs?|retournee?s?|rechazad[oa]|respint[oa]|geweigerd|abgewiesen)';
const ASKED = '(?:motifs?|raisons?|reasons?|date|causes?|type|code|statut|status)';
/** Mails that servers sent back: "E-mail rejeté - motif", "Date du rejet de l'e-mail". */
const REJECTED_MAIL = prefiltered(
  `^(?:${ASKED} (?:(?:de|du|d|of|l) )*)?(?:${REJECTED} ${OF_MAIL}|(?:e ?mails?|mails?|courriels?|adresse e ?mail) ${REJECTED})(?: ${ASKED})*$`,
);
/** Of whom a tool of mails writes no more, since mail came back somewhere: HubSpot, Mailchimp. */
const SHUT_OUT = prefiltered(
  /^clean(?:ed)? (?:time|date|at|campaign (?:title|id))$|^(?:contact )?quarantined due to (?:global )?(?:bounces?|hard bounces?)$|^(?:e ?mail )?(?:is )?globally ineligible(?: for (?:e ?mails?|marketing e ?mails?))?$|^is ineligible for (?:e ?mails?|marketing e ?mails?)$|^ineligible (?:to|for) (?:be )?(?:e ?mail(?:ed)?|marketing e ?mails?) reason$/,
);

/** One of a check of addresses: "Email status". */
const CHECKED = prefiltered(
  /^(?:e ?mails?|mail|courriel|correo|adres(?:se)?|address) ?(?:address |adresse )?(?:status|statut|etat|state|estado|stato|verification|validation|validity|validite|validita|validez|gultigkeit|geldigheid|validade|deliverability|quality|delivery|delivery status)(?: status)?$|^validite (?:de l |de |du )?(?:adresse )?(?:e ?mail|mail|courriel)$|^(?:status|statut|etat|estado|stato|zustand) (?:de l |de la |del |della |dell |du |de |do |da )*(?:adresse |direccion |indirizzo )?(?:e ?mail|mail|courriel|correo(?: electronico)?|indirizzo(?: e ?mail)?|posta)$|^(?:statut|status|etat) adresse mail$|^(?:delivrabilite|deliverability|entregabilidad|recapitabilita|zustellbarkeit|bezorgbaarheid)$|^(?:delivery|zustell|bezorg|verification) ?(?:status|result)$|^retour e ?mailing$|^zero ?bounce (?:sub )?status$/,
);
const VALID =
  /^(?:is )?(?:e ?mail|mail|courriel|correo|indirizzo)(?: (?:is|est))? (?:valid[eoa]?|gultig|geldig|deliverable)$|^(?:valide?|gultige?|geldige?) (?:e ?mail|mail)(?: adresse?)?$|^is valid$|^(?:deliverable|zustellbar|delivrable|entregable|recapitabile|bezorgbaar)$/;

/** The products that check addresses, and what the columns are called that they add. */
const PRODUCT =
  '(?:never ?bounce|zero ?bounce|de ?bounce|bouncer|million ?verifier|kickbox|emailable|clearout|mailgun|brite ?verify|drop ?contact|find ?ymail|icypeas|hunter|snov|better ?contact|full ?enrich|captain ?verify|verifalia|email ?list ?verify|email ?hippo|bulk ?email ?checker|mail ?nachweis|lead ?magic|prospeo|enrichley|scrubby|use ?bouncer)';
const FOUND =
  '(?:status(?: code)?|statut|etat|state|estado|stato|results?|resultats?|resultados?|ergebnis|risultato|resultaat|verdict|deliverability|quality|qualification|verification|verifica|validation|validacion|validazione|validacao|validatie|validierung|prufung|check|sub ?status)';
const CHECK =
  '(?:validate|verify|check|validation|validacion|validazione|validacao|validatie|validierung|verification|verificacion|verifica|verificacao|verificatie|verifizierung|verificateur|verified|verifie|verifiziert|verificad[oa]|verificato|geverifieerd|prufung|gepruft|uberpruft|gecontroleerd|comprobado|controllata?|qualification|deliverability|delivrabilite|catch ?all)';
const CHECK_OF_MAIL = prefiltered(
  `^${WHICH}*${MAIL} (?:${FOUND} )?${CHECK}(?: ${FOUND})*$|^${CHECK} ${WHICH}*${MAIL}(?: ${FOUND})*$|^${WHICH}*(?:${MAIL} )?${PRODUCT} (?:${MAIL} )?(?:${FOUND} ?)+$|^${WHICH}+${MAIL} (?:status|statut|estado|stato|state|validity|validite|validez|validita|gultigkeit|geldigheid|quality)$`,
);

/** What somebody calls the address of a contact, as Google keeps it. */
const LABELLED = /^e ?mail(?: 1)? (?:label|libelle|type)$/;

/** The same in Polish. */
const CHECKED_IN_POLISH = /^(?:weryfikacja|sprawdzenie|walidacja|status|stan) (?:adresu|adresow|(?:e ?)?maila?)(?: (?:e ?)?mail)?$/;
const FIRM = '(?:company|firm|business|organi[sz]ation|societe|entreprise|structure|boite)';
/** Whether somebody has left a company: a yes or a day there says so. */
const LEFT = prefiltered(
  `^(?:has |is |date |flag )?(?:left(?: (?:the )?${FIRM})?|no longer (?:at|with|in|employed(?: by| at)?)(?: (?:the )?${FIRM})?|${FIRM} left|leaver|former employee|ex employee)(?: (?:date|at|on))?$|` +
    `^(?:a |date )?(?:quitte|parti[e]? de|sorti[e]? de|n est plus (?:dans|chez)|plus dans) (?:la |l |cette )?${FIRM}$|^(?:n est )?plus en poste$|^ex (?:salarie|salariee|collaborateur|collaboratrice)$|` +
    '^(?:ist |datum )?ausgeschieden(?: am| seit)?$|^(?:hat )?(?:das |die )?(?:unternehmen|firma) verlassen(?: am)?$|^nicht mehr (?:im unternehmen|in der firma|im betrieb)$|' +
    '^(?:has )?(?:changed|switched) (?:jobs?|compan(?:y|ies))$|^(?:job|company) (?:change|changed|switch)(?: (?:detected|flag|date|found))?$|^(?:a )?change de (?:poste|societe|entreprise|boite)$|^changement (?:de |d )?(?:poste|employeur|entreprise)(?: detecte)?$|^jobwechsel(?: erkannt)?$|^cambio de (?:trabajo|empresa|puesto)(?: detectado)?$|^cambio (?:di )?(?:lavoro|azienda)(?: rilevato)?$|^van baan veranderd$|^baanwissel$|' +
    '^uit dienst(?: (?:sinds|per|op|datum))?$|^(?:heeft )?(?:het )?bedrijf verlaten$|^niet meer (?:in dienst|werkzaam)$|' +
    '^(?:ya )?no trabaja(?: (?:aqui|alli|en la empresa))?$|^(?:ha )?dejado la empresa$|^(?:ya )?no esta en la empresa$|' +
    '^ha lasciato l azienda$|^non lavora piu(?: (?:li|qui|in azienda))?$|^non (?:e )?piu in azienda$|^ex dipendente$|' +
    '^(?:juz )?nie pracuje(?: (?:w firmie|tu))?$|^odszed(?:l|la) z (?:firmy|pracy)$|^saiu da empresa$|^ja nao trabalha(?: na empresa)?$',
);
/** Whether somebody is still there: a no says that they left. */
const STAYS = prefiltered(
  `^(?:(?:is |are they )?still (?:at|with|in|employed (?:at|by)|works? (?:at|for|in)) (?:the |this )?(?:${FIRM}|job|role|position)|still (?:employed|there|in (?:role|post|position)))$|^(?:est )?(?:toujours|encore) (?:en poste|present|la|dans (?:la |l )?${FIRM})$|` +
    '^(?:arbeitet )?noch (?:(?:im|in) (?:unternehmen|der firma|betrieb|amt)|dort|da|beschaftigt|angestellt|tatig)$|^nog (?:in dienst|werkzaam|bij (?:het )?bedrijf)$|' +
    '^(?:sigue|continua|aun|todavia) (?:(?:trabajando )?en (?:la empresa|el puesto|su puesto)|en activo)$|^ancora (?:in azienda|in carica|in servizio|li)$',
);
/** How somebody stands with their employer. */
const EMPLOYED =
  /^(?:employment|employee|job|staff) status$|^statut (?:d )?emploi$|^(?:beschaftigungs|mitarbeiter|anstellungs)status$|^situacion laboral$|^status zatrudnienia$|^dienstverband(?: status)?$/;

/** What a header asks of an address. */
type AsksOfAddress = 'bounced' | 'checked' | 'labelled' | 'valid' | 'invalid' | 'left' | 'stays' | 'employed';

/** What a header asks of an address; undefined where it asks something else. */
export const askedOfAddress = (header: string): AsksOfAddress | undefined => {
  const words = foldHeader(header);
  if ((BOUNCED.test(words) && !/\b(?:soft|rate|taux)\b/.test(words)) || REJECTED_MAIL.test(words) || SHUT_OUT.test(words)) return 'bounced';
  if (LABELLED.test(words)) return 'labelled';
  // Of whom no invitation reached, it says so in place of an answer.
  if (CHECKED.test(words) || CHECK_OF_MAIL.test(words) || asksAnswerToInvitation(header)) return 'checked';
  if (CHECKED_IN_POLISH.test(words)) return 'checked';
  if (LEFT.test(words)) return 'left';
  if (STAYS.test(words)) return 'stays';
  if (EMPLOYED.test(words)) return 'employed';
  if (INVALID_MAIL.test(words)) return 'invalid';
  return VALID.test(words) || GOOD_MAIL.test(words) ? 'valid' : undefined;
};

/** Whether a header asks how a check of an address ended by the name of the check, and not by that of some status. */
export const namesCheck = (header: string): boolean => CHECK_OF_MAIL.test(foldHeader(header));
