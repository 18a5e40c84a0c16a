import type { Cell, ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { stanceOf } from '../answers/yes-no.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader, makeSiftedReader } from '../cells/field-reader.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';

/** What bounces and is no dead address, and who has left and is not the contact. */
const OTHER =
  /\bsoft ?bounc\w*|\bbounc\w* (?:rates?|back)\b|\b(?:no|not|never|non|pas de|sans|aucun|jamais|kein|ohne|without) (?:hard )?(?:bounc\w*|rebonds?|npai)|\b(?:remplac\w*|replaces?|replaced|replacing|succ(?:essor|esseur|ede) (?:of|de|a)|nachfolger\w*|postale?|postal)\b.*/g;
const MAIL =
  '(?:e ?mails?|mails?|courriels?|adresses?|address(?:es)?|mailbox|boite(?: (?:mail|email|aux lettres))?|postfach|correo|indirizzo)';
const COMPANY =
  '(?:company|firm|business|organi[sz]ation|societe|entreprise|boite|structure|firme|empresa|azienda|unternehmen|firma|poste|post)';

const DEAD = new RegExp(
  String.raw`\b(?:npai|hard ?bounc\w*|rebonds? durs?|undeliver(?:able|ed)|unzustellbar|nicht zustellbar|rebotad[oa]|user unknown|unknown user|` +
    String.raw`${MAIL} (?:\w+ ){0,3}(?:n exist\w* (?:plus|pas)|no longer (?:exists?|valid|works?)|do(?:es)? not exist|doesn t exist|invalide?s?|erronee?s?|inexistante?s?|en erreur|existiert nicht|bounc(?:ed|es|ing)|rejetee?s?|inesistente|inexistente)|` +
    'invalid (?:e ?mail|mail|address)|' +
    String.raw`(?:a|ont|avait) quitte (?:\w+ ){0,2}${COMPANY}|n(?:e)? (?:travaille|bosse|fait) plus (?:partie|dans|chez|ici|pour|la)|n est plus (?:dans|chez|en poste|salariee?)|partie? (?:a la|en) retraite|partie? de (?:\w+ ){0,2}${COMPANY}|` +
    String.raw`(?:left|has left|leaving) (?:the |our |his |her |their )?${COMPANY}|no longer (?:works|employed|with the|at the)|hat (?:\w+ ){0,2}${COMPANY} verlassen|ya no trabaja|non lavora piu)\b`,
);
/** Who has left, and whose letters came back, in the languages in which people note it. */
const LEFT = new RegExp(
  String.raw`\bno longer with (?:us\b|(?:the |our |his |her |their |this )?${COMPANY}\b)|\b(?:hat|haben|ist|sind|wurde)? ?(?:aus (?:dem unternehmen|der firma) )?ausgeschieden\b(?! (?:im|in der (?:vorrunde|1)|bei (?:der ausschreibung|dem wettbewerb)))|\bnicht mehr (?:im unternehmen|in der firma|im betrieb|bei (?:der|dieser|unserer) firma|beschaftigt|tatig|angestellt)\b|\barbeitet (?:\w+ )?nicht mehr\b(?! mit)|` +
    String.raw`\bniet (?:meer|langer) (?:werkzaam|in dienst|bij (?:het bedrijf|de firma))\b|\bwerkt (?:\w+ )?niet meer\b(?! (?:met|goed|mee))|\buit dienst(?: (?:getreden|gegaan|per|sinds))?\b|` +
    String.raw`\bslutat(?:$| (?:pa|hos|dar|\d|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|foretag|bolag)))|\b(?:jobbar|arbetar) (?:inte|ej) (?:kvar|langre|dar)\b|\b(?:har )?(?:fratradt|fratraadt)\b|\bsluttet(?:$| (?:hos|i|pa|\d))|\b(?:arbejder|jobber|arbeider) (?:her |der )?ikke (?:laengere|lenger|mere|mer|her)\b|` +
    String.raw`\bjuz (?:tu |tam )?nie pracuje\b|\bnie pracuje juz\b|\bode?sz(?:ed)?[lł]a? z (?:firmy|pracy)\b|\b(?:ya )?no esta en la empresa\b|\b(?:ha )?dejado la empresa\b|\bha lasciato l azienda\b|\bnon e piu in azienda\b|\b(?:ja )?nao trabalha (?:mais|ca|la|aqui)\b|\bsaiu da empresa\b|` +
    String.raw`\breturn(?:ed)? to (?:the )?sender\b|\b(?:addressee |has )?gone away\b(?! (?:on|for|until|till|this|with)\b)|\bretour (?:aan )?afzender\b|\bretour (?:a |a l |de l )?expediteur\b|\bretour a l envoyeur\b|\b(?:unbekannt|unbek) verzogen\b|\bempfanger (?:unbekannt|nicht zu ermitteln|verzogen)\b|\bdevuelt[oa] al remitente\b|\b(?:restituit[oa]|rinviat[oa]|ritorno) al mittente\b|\bretur (?:till )?(?:avsandar\w*|afsender|avsender)\b|\badresat nieznany\b|\bzwrot do nadawcy\b`,
);
/** That mail came back, in the words of each language; Lemlist writes `emailsBounced`. */
const BOUNCE =
  /^(?:(?:is |est )?(?:e ?mails? ?|mails? ?)?(?:hard ?)?bounce[ds]?|npai|rebonds?(?: (?:durs?|permanents?|definitifs?))?|e ?mails? ?failed|rebotad[oa]s?|rebotes?(?: (?:duro|permanente))?|rimbalzat[oaie]|rimbalz[oi](?: (?:permanente|hard|duro))?|gebounce?d|onbestelbaar|unzustellbar|nicht zustellbar|zuruckgekommen|devolvid[oa])$/;
/** All that a cell holds. Where it tells of a status, plain words say it too. */
const WHOLE = BOUNCE;
const STATUS =
  /^(?:invalide?s?|invalid[oa]s?|ungultig|ongeldig|(?:not|non|no|nicht|niet|pas) (?:valide?s?|valid[oa]s?|gultig|geldig|deliverable|delivrable|entregable|recapitabile|consegnabile|zustellbar|bezorgbaar)|cleaned|hard|dead(?: address)?|dur|partie?|left|gone|in?existente|inesistente|inexistante?|n existe (?:plus|pas)|existe (?:plus|pas)|no existe(?: mas)?|non esiste(?: piu)?|existiert nicht(?: mehr)?|bestaat niet(?: meer)?|(?:adres|adresse|address|mailbox) (?:bestaat niet|existiert nicht|not found)(?: meer| mehr)?|errone|erronee|en erreur|faux (?:e ?)?mail|fake(?: e ?mail)?|undeliverable|does not exist|permanent(?: delivery)? fail(?:ure|ed)?|hard fail(?:ure)?|fallo permanente|errore permanente|echec permanent|mailbox not found|disposable|spam ?trap)$/;
const MOST = 500;

/** Whether a text says of whoever it is about that mail to them comes back, or that they have left. @param isStatus whether it is a status */
export const saysAddressIsDead = (text: string, isStatus = false): boolean => {
  if (text === '' || text.length > MOST) return false;
  const words = plainWords(text);
  if (WHOLE.test(words) || (isStatus && STATUS.test(words))) return true;
  const said = words.replace(OTHER, ' ');
  return DEAD.test(said) || LEFT.test(said);
};

/** Whether an answer is that mail came back and nothing else: in a column of subscriptions, consents or refusals it is none of these. */
export const saysBounced = (text: string): boolean => text.length < 40 && BOUNCE.test(plainWords(text));
const isAnswer = (field: FieldName | undefined): boolean =>
  field !== undefined && (field === 'subscription' || kindOf(field) === 'allow' || kindOf(field) === 'refuse');

/** A header that says what mail to an address did: "Bounced", "Hard bounce date", "NPAI". */
const BOUNCED =
  /^(?:(?:is|has|e ?mails?|mail|courriel|adresse|hard|date|statut|status|type|last|dernier) )*(?:hard ?bounce[ds]?|bounce[ds]?|npai|rebond|rebote|rebotado|rimbalzo|rimbalzat[oa]|unzustellbar|undeliverable)(?: (?:type|typ|tipo|date|at|le|on|status|statut|e ?mail|mail|dur|reason|raison|motif|grund|motivo|code))*$|^(?:e ?)?mail returned$/;
/** One of a check of addresses: "Email status". */
const CHECKED =
  /^(?:e ?mails?|mail|courriel|correo|adres(?:se)?|address) ?(?:address |adresse )?(?:status|statut|etat|state|estado|stato|verification|validation|deliverability|quality|delivery|delivery status)(?: status)?$|^(?:status|statut|etat|estado|stato|zustand) (?:de l |de la |del |della |dell |du |de |do |da )*(?:adresse |direccion |indirizzo )?(?:e ?mail|mail|courriel|correo(?: electronico)?|indirizzo(?: e ?mail)?|posta)$|^(?:statut|status|etat) adresse mail$|^(?:delivrabilite|deliverability|entregabilidad|recapitabilita|zustellbarkeit|bezorgbaarheid)$|^(?:delivery|zustell|bezorg|verification) ?(?:status|result)$|^retour e ?mailing$|^zero ?bounce (?:sub )?status$/;
const VALID =
  /^(?:is )?(?:e ?mail|mail|courriel|correo|indirizzo)(?: (?:is|est))? (?:valid[eoa]?|gultig|geldig|deliverable)$|^(?:valide?|gultige?|geldige?) (?:e ?mail|mail)(?: adresse?)?$|^is valid$|^deliverable$/;
const NO_DATE = /^[0\s./:-]*$/;
const NOT_DEAD = /\bsoft|^(?:valid[eoa]?|gultig|geldig|ok|delivered|deliverable|active|actif|none|aucun|mou)$/;

const isBounce = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  return !NO_DATE.test(text) && stance !== 'no-tick' && !(stance === 'open' && whole) && !NOT_DEAD.test(plainWords(text));
};

/** Whether a header asks how a check of an address ended, and not whether mail came back. */
export const asksAddressStatus = (header: string): boolean => CHECKED.test(foldHeader(header));

/** How the cells of a column are read that says it of each address; undefined for the header of another. */
export const bounceColumnOf = (header: string): ((text: string) => boolean) | undefined => {
  const words = foldHeader(header);
  if (BOUNCED.test(words)) return isBounce;
  if (CHECKED.test(words)) return (text) => saysAddressIsDead(text, true);
  if (VALID.test(words)) return (text) => text !== '' && stanceOf(text).stance === 'no-tick';
  return undefined;
};

/** Free text, in which people note it. */
const NOTES: ReadonlySet<string | undefined> = new Set(['status', 'comments', 'tags', 'jobTitle', undefined]);
/** What none of these words is written without: double letters are one. */
export const mayNoteDeadAddress = stemSieve({
  mark: STEM_MARKS.deadAddress,
  stems: () =>
    'bounc npai rebond undeliv zustelbar rebot rimbalz zuruckgekom devolvid onbestelba fail user_unknown unknown_user exist invalid ongeldig inesist bestaat fake faux_ spamtrap spam_trap disposabl not_found eron en_ereur no_longer rejet quite_ travail bose_ fait_plus est_plus partie part_ parti_ left leaving verlas trabaja lavora cleaned hard dead dur gone not_valid non_valid no_valid pas_valid nicht_ niet_ no_entreg ungultig does_not ausgeschied _dienst slutat slutet fratrad jobar_ arbetar_ arbejder_ jober_ arbeider_ pracuje odszed odesz dejado no_esta lasciato non_e nao_trab saiu_da sender_ expediteur envoyeur verzogen empfanger remitente mitente avsand avsend afsend afzend nieznany nadawcy'.split(
      ' ',
    ),
  anywhere: true,
});

/** How the cell of a column says that an address is dead; undefined for a column that does not. */
const columnReader = (info: ColumnInfo): ((contact: Contact) => boolean) | undefined => {
  const { column, header, field, by, elsewhere, suspect, leans } = info;
  const own = NOTES.has(field) || field === 'subscription' ? bounceColumnOf(header) : undefined;
  if (own && (!suspect || leans === 'topic') && !(field === undefined && by === 'config')) return makeColumnReader(column, own);
  if (isAnswer(field) && !elsewhere && !suspect) return makeColumnReader(column, saysBounced);
  if (!NOTES.has(field) || elsewhere || suspect || (field === undefined && by === 'config')) return undefined;
  return makeSiftedReader(info, (text) => saysAddressIsDead(text, field === 'status'), mayNoteDeadAddress);
};

/** Finds the cell of a contact which says that mail to its address comes back, or that its owner has left; undefined where no column can. */
export const makeDeadAddressReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => Cell | undefined) | undefined => {
  const readers = columns.flatMap((info) => {
    const says = columnReader(info);
    return says ? [{ says, column: info.column, field: info.field ?? 'other' }] : [];
  });
  if (readers.length === 0) return undefined;
  return (contact) => {
    if (!contact.emails.some(({ valid }) => valid)) return undefined;
    const found = readers.find(({ says }) => says(contact));
    return found && { is: 'cell', row: contact.row, column: found.column, field: found.field };
  };
};
