import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import { asksToBeTold } from '../objects/kept-told.js';
import { namedIn } from './header-channels.js';
import type { DoubtfulHeader } from './riddles.js';

/**
 * Whole headers of programs and forms that ask whether somebody may be written to, or say that nobody may, in words that mean it only where they stand
 * alone: "Mailversand", "Bewerbbar", "Kein Versand". A no to the first is to be checked, and a yes is no consent.
 * @module
 */

/** By which means, run together with what is done. */
const SENT = '(?:e ?mail|mail|mailing|newsletter|info|werbe|marketing)';
const SENDING = `(?:${SENT} ?versand|versand|verzending (?:e ?mail|mailing|nieuwsbrief)|(?:e ?mail|mailing|nieuwsbrief) ?verzending)`;
/** To be among those whom a campaign goes to: whoever is not to be may have refused, and who is has agreed to nothing. */
const CAMPAIGNS =
  '(?:(?:e ?mails?|mails?|sms|phoning|tel(?:ephone)?|post(?:al)?|marketing|newsletters?) )?(?:campagnes?|campaigns?|kampagnen?|campanas?|mailings?|emailings?|aktionen|prospections?|envios?|invii|versand|routages?|diffusions?)(?: (?:(?:de|d|par|by|per|por|via) )?(?:e ?mails?|mails?|sms|phoning|tel(?:ephone)?|marketing|newsletters?))?';
const INCLUDE =
  '(?:(?:to be|a|is|be|etre|ist|zu|se|da) )*(?:includ(?:e|ed|es)|inclure|incluse?s?|integrer|integree?s?|incluir|incluid[oa]s?|includere|includi|inclus[oi]|aufnehmen|aufgenommen|einschliessen|einbeziehen|opnemen|opgenomen|meenemen)';
const IN_THE =
  '(?:(?:in|into|dans|aux?|les?|la|l|nos|en|las|los|el|nelle|nella|alle|der|die|den|unsere[nr]?|de|het|our|the|all|toutes|alle|todas) )*';
const INCLUDED = new RegExp(`^(?:contact |client )?${INCLUDE} ${IN_THE}${CAMPAIGNS}$|^(?:${IN_THE})${CAMPAIGNS} ${INCLUDE}$`);
const BY_POST = '(?:post|brief|katalog|prospekt|print ?mailing|print)';

/** Still among those who are mailed to. */
const ACTIVE =
  '(?:actie[fv]e?|actifs?|actives?|active|aktiv|activ[oa]|attiv[oa]) (?:in|op|voor|en|dans|sur|pour|im|in der|nel|nella|per|para|au|aux|a la) ?(?:(?:de|het|la|le|les|el|the) )?(?:e ?mailings?|mailings?|mailing ?(?:list|lijst|liste)|listes? de diffusion|verteiler|newsletters?|nieuwsbrie(?:f|ven)|campagnes?|campaigns?)';

/** Whether somebody may be written to: whoever answers no may not. */
const MAY_WE = new RegExp(
  `^(?:${SENT} ?versand|verzending (?:e ?mail|mailing|nieuwsbrief)|(?:e ?mail|mailing|nieuwsbrief) ?verzending|verzenden|mailen|bewerbbar|mailba(?:a)?r|e ?mailbaar|mailabil[ei]|permissioned|contact ?flag|${ACTIVE}|marketing contact until next update|info ?material (?:gewunscht|erwunscht|ja nein)|acconsent[eo]|autoriza (?:el )?envios?(?: de (?:informacion|publicidad|emails?))?|mozliwy (?:mailing|kontakt)|mozna (?:kontaktowac|wysylac|mailowac|dzwonic))$|^(?:may|can|could) we contact you (?:about|regarding|concerning|on|for) (?:this|the|our|these) \\w+(?: \\w+){0,2}$|^(?:czy )?(?:mozemy|mozna) (?:\\w+ ){0,4}(?:kontaktowac|skontaktowac|wysylac|przesylac|zadzwonic)(?: \\w+){0,3}$|^(?:czy )?(?:chce|chcesz|chcialby|chcialaby|chca panstwo) (?:\\w+ )?otrzymywac (?:\\w+ ){0,2}(?:newsletter\\w*|informacje|oferty|mailing\\w*)$`,
);
/** What is agreed to is how data are kept, and whoever does not agree to that may not be written to either: a yes is none to our messages. */
const PRIVACY = /^(?:zustimmung|einwilligung|einverstandnis) (?:zum |zur )?datenschutz$|^datenschutz (?:akzeptiert|zugestimmt|ok)$/;
/** A newsletter, in two letters, and which of several it is. */
const NL_OF = /^nl (?:hebdo\w*|mensuelle|quotidienne|trimestrielle|weekly|monthly|daily|generale|promos?|pro|club|b 2 b|b 2 c)$/;
/** Which lists somebody is on, by their names: what stands there is no answer. */
const ON_WHICH_LISTS =
  /^(?:subscribed to|subscribed lists?|abonnee? a|inscrite? a|abonniert auf|suscrit[oa] a|iscritt[oa] a|ingeschreven (?:op|voor)|subscrito em)$/;
/** What may be done with the data, which somebody may have had restricted. */
const PROCESSING =
  /^(?:(?:daten)? ?verarbeitung|data processing|traitement des donnees(?: personnelles)?|tratamiento de (?:los )?datos|trattamento (?:dei )?dati|gegevensverwerking|tratamento de dados)(?: status| statut)?$/;
const MAY_WE_BY_POST = new RegExp(`^(?:${BY_POST} ?(?:versand|mailings?)|print mailings?|postalisch anschreibbar)$`);

/** That nobody may write to them: a yes refuses. */
const MAY_NOT =
  /^(?:kein(?:e|en)? (?:info|werbe|marketing|e ?mail|mail|newsletter)? ?versand|nicht (?:mehr )?(?:bewerben|bewerbbar|mailen|anmailen|anmailbar|mailbar|versenden)|reklame ?stop|niet (?:meer )?(?:schrijven|aanschrijven|mailen|mailbaar)|non (?:e ?)?mailabil[ei]|mag niet (?:gemaild|aangeschreven|benaderd)(?: worden)?|dnms)$/;
const MAY_NOT_BY_EMAIL =
  /^kein(?:e|en)? (?:e ?mail|mail|newsletter) ?versand$|\b(?:mailen|anmailen|anmailbar|mailbar|mailbaar|mailabil\w|gemaild)\b/;
const NOT_BY_POST = new RegExp(`^kein(?:e|en)? (?:${BY_POST}) ?(?:versand|mailings?)$`);
/** "DNS" is a name of machines as well. */
const MAY_REFUSE = /^dns$/;
/** Somebody agreed, the header does not say to what. */
const AGREED = /^(?:accords?(?: (?:clients?|prospects?|oui non))?|accordo|acuerdo|agreed|akkoord|einverstanden)$/;
/** Somebody left, or took something back: of a list or of an order, the header does not say. Or SIRENE spreads their record in part, which bars prospecting. */
const LEFT =
  /^(?:cancellat[oa]|cancelad[oa]|anulad[oa]|revogad[oa]|revocat[oa]|revocad[oa]|disdett[oa]|(?:date (?:de )?)?(?:retiree?|sortie?|enlevee?|radiee?) (?:le|du fichier|de la liste|le fichier)|(?:removed|withdrawn|taken off) (?:on|at)|(?:entfernt|ausgetragen|zuruckgezogen) am|(?:retirad|eliminad)[oa] el|rimoss[oa] il|(?:verwijderd|uitgeschreven|ingetrokken) op|diffusion partielle|(?:non|partiellement) diffus[ia]bles?)$/;

/**
 * Whether folded words ask to be in touch with whoever answers: "May we contact you about this product?". A no is one to us, but where it is about what is
 * theirs: "about your invoice".
 */
export const asksToReachYou = (words: string): boolean => REACH_YOU.test(words) && !YOURS.test(words);
const YOURS = /\b(?:your|votre|vos|ihre[mnrs]?|deine[mnrs]?|tus?|sus?|su[aoe]|uw|jouw)\b/;
const REACH_YOU =
  /^(?:may|can|could|shall) we (?:contact|call|phone|ring|text|e ?mail|mail|write|reach)(?: out)?(?: to)? you\b|^(?:puis je|pouvons nous|peut on|pourrions nous) (?:vous|te) (?:re)?(?:contacter|appeler|joindre|ecrire|solliciter)\b|^(?:durfen|konnen) wir (?:sie|dich|ihnen|dir) (?:\w+ ){0,6}(?:kontaktieren|anrufen|anschreiben|schreiben|mailen|erreichen)\b|^(?:podemos|puedo|podriamos) (?:contactar|llamar|escribir)(?:les?|te|l[ao]s?)\b|^(?:possiamo|posso|potremmo) (?:contattar|chiamar|scriver)(?:la|ti|le|vi)\b|^(?:mogen|kunnen) we (?:je|u|jou) (?:\w+ ){0,6}(?:bellen|mailen|contacteren|benaderen)\b/;

/**
 * Whether folded words of a header are an opt-in to what is sold of one kind: "Opt-in Machines". A yes to that is none to everything, and a no may be one to
 * us; an insurance, a pension and what a program does are joined by an opt-in as well.
 */
export const isOptInToGoods = (words: string): boolean => OPT_IN_TO.test(words);
const OPT_IN_TO =
  /^(?:double )?opt ?in (?:(?:offres?|offers?|angebote?|offerte|ofertas|gamme|univers) )?(?:machines?(?: outils?)?|\w*maschinen|macchin[ae]|maquinas|produits?|products?|produkte|prodotti|productos|producten|articles?|equipements?|equipment|pieces?|spare parts|ersatzteile|ricambi|recambios|outillage|outils|werkzeuge?|energies?|energia|strom|gaz|solaire|solar|vehicules?|voitures?|autos?|cars?|vins?|wines?|weine?|livres|books|bucher|libri|libros|boeken|hotels?|voyages?|garten|jardin)$/;

/** A recruiter's pool of candidates: whoever does not want to be in it may want to hear nothing. What is a consent by its words is read as one. */
const POOL_OF_TALENTS =
  '(?:(?:talent|candidates?|bewerber|kandidaten|talenten) ?(?:pool|community|network|netzwerk)|bolsa de (?:empleo|trabajo|talento|candidatos)|banco de talentos|bacino (?:di )?(?:talenti|candidati)|banca dati candidati)';
const POOL_IN_FRENCH = '(?:viviers?(?: (?:de |des )?(?:talents?|candidats?|candidatures?))?|c ?v ?theque)';
const FOR_POOL = '(?:(?:de|du|d|la|le|l|au|pour|a|to|for|in|the|our|notre|zum|zur|fur|den|aufnahme|al|alla|per|para|en|conservation) )*';
const AGREES = '(?:accord|acceptation|acceptee?|autorisation|autorisee?|ok|opt ?in|agreed?|accepted|permission)';
const CONSENTS =
  '(?:consent(?:s|ed)?|consentement|consenso|consentimiento|consentimento|einwilligung|zustimmung|toestemming|aceptacion|accettazione)';
const IN_A_POOL = new RegExp(
  `^${AGREES} ${FOR_POOL}${POOL_IN_FRENCH}$|^${POOL_IN_FRENCH} ${AGREES}$|^(?:${AGREES}|${CONSENTS}) ${FOR_POOL}${POOL_OF_TALENTS}$|^${POOL_OF_TALENTS} (?:${AGREES}|${CONSENTS})$`,
);
/** Blacklisted where people are hired: it need not be for what they asked. */
const BLACK_LIST = '(?:black ?list(?:e|ee|ed)?|block ?list(?:ed)?|listes? noires?|lista (?:nera|negra)|schwarze liste|zwarte lijst)';
const HIRING =
  '(?:(?:par|by|du|des|de|del|dei|of|von|the|le|la) )*(?:recruteurs?|recrutement|recruiters?|recruiting|recruitment|candidats?|candidates?|rh|hr|reclutador(?:es)?|candidatos?|candidat[oi]|selezionator[ei]|bewerber|kandidaten)';
const BLACK_LISTED = new RegExp(`^${BLACK_LIST} ${HIRING}$|^${HIRING} ${BLACK_LIST}$`);
/** A number that somebody blocked. */
const NUMBER =
  '(?:(?:phone|telephone|tel|mobile|portable|caller|de telephone|telefono|movil|cellulare) )*(?:numbers?|num|numeros?|numeri?|nummer|rufnummer|telefonnummer|mobilnummer|handynummer|telefoonnummer)(?: (?:de )?(?:telephone|tel|telefono|portable))?';
const BLOCKED = '(?:blocked|barred|bloquee?s?|bloccat[oi]|bloquead[oa]s?|gesperrt|blockiert|geblokkeerd)';
const NUMBER_BLOCKED = new RegExp(`^(?:is )?(?:${BLOCKED} ${NUMBER}|${NUMBER} (?:is |est |ist )?${BLOCKED})$`);

/** The law and one way: Mailchimp's fields of marketing permissions, each of which is about that way alone. */
const LAW_AND_WAY =
  /^(?:gdpr|rgpd|dsgvo|lopd) (?:direct mail|emails?|sms|texts?|text messages?|telephone|tel|phone|post|postal mail|courrier postal)$/;

const named = (words: string): readonly Channel[] => {
  const channels = namedIn(words);
  return channels.length > 0 ? channels : CHANNELS;
};

/** What such a header asks or says; undefined where it is none of them. */
export const readPlainHeader = (words: string): DoubtfulHeader | { readonly field: FieldName; readonly flagged?: true } | undefined => {
  if (MAY_WE.test(words)) return { doubt: SENDING_ALONE.test(words) ? ['email'] : named(words), leans: 'allow', flagged: true };
  if (INCLUDED.test(words)) return { doubt: named(words), leans: 'allow', flagged: true };
  const told = asksToBeTold(words);
  if (told) return told === 'told' ? { field: 'optIn' } : { doubt: CHANNELS, leans: 'allow', flagged: true };
  if (PRIVACY.test(words)) return { doubt: CHANNELS, leans: 'topic', flagged: true };
  if (NL_OF.test(words)) return { doubt: ['email'], leans: 'allow', flagged: true };
  if (ON_WHICH_LISTS.test(words)) return { doubt: ['email'], leans: 'topic' };
  if (PROCESSING.test(words)) return { doubt: CHANNELS, leans: 'topic' };
  if (MAY_WE_BY_POST.test(words)) return { doubt: ['post'], leans: 'allow', flagged: true };
  if (LAW_AND_WAY.test(words)) return { doubt: named(words), leans: 'allow' };
  if (IN_A_POOL.test(words)) return { doubt: CHANNELS, leans: 'allow', flagged: true };
  if (BLACK_LISTED.test(words)) return { doubt: CHANNELS, leans: 'marks', flagged: true };
  if (NUMBER_BLOCKED.test(words)) return { field: 'doNotCall', flagged: true };
  if (NOT_BY_POST.test(words)) return { field: 'doNotMail' };
  if (MAY_NOT.test(words)) return { field: MAY_NOT_BY_EMAIL.test(words) ? 'doNotEmail' : 'optOut', flagged: true };
  if (MAY_REFUSE.test(words)) return { doubt: CHANNELS, leans: 'refuse', flagged: true };
  if (AGREED.test(words)) return { doubt: CHANNELS, leans: 'topic', flagged: true };
  return LEFT.test(words) ? { doubt: CHANNELS, leans: 'marks', flagged: true } : undefined;
};
/** Whether folded words are such a header, whatever else they name; a policy that is accepted is one. */
export const isPlainHeader = (words: string): boolean => !/^datenschutz /.test(words) && readPlainHeader(words) !== undefined;
const SENDING_ALONE = new RegExp(`^${SENDING}$|^(?:mailen|mailba(?:a)?r|e ?mailbaar|mailabil[ei])$`);
