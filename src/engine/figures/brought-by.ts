import { ORDINARY_END, ORDINARY_WORDS } from '../../fields/person/ordinary-words-data.js';
import { looksLikePerson } from '../../fields/person/person-name.js';
import { CIVILITIES, FILE_WORDS } from '../../fields/person/person-words-data.js';
import * as provenance from '../../fields/provenance/provenance-data.js';
import { plainWords } from '../../fields/text/plain-words.js';

/**
 * Sources that say by whom a contact came, "Anruf Zimmermann", "Via Kowalska": surnames are in no dictionary, and what follows a call, a card or a
 * recommendation and is no word of things is somebody.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/[\s,]+/));

/** How somebody brings a contact. */
const MEANS = setOf(`
  appel appels call calls coldcall anruf anrufe telefonat kaltakquise akquise llamada llamadas chiamata chiamate telefonata telefoontje gesprek belactie bellen chamada telefonema telefon rozmowa telefoniczna polaczenie
  tel telephone telephonique telefono telefoon phone phoned via durch par by door przez
  lead contact contacts kontakt kontakte contatto contatti contacto contactos contato contatos
  carte cartes card cards karte visitenkarte visitenkarten tarjeta tarjetas biglietto cartao karta wizytowka visitekaartje visite visita visita
  recommandation recommande recommandee reco cooptation coopte parrain marraine parrainage filleul bouche oreille connaissance ami amie apporteur
  referral referrals referred reference recommended recommendation intro introduction introduced introducer friend tip
  empfehlung empfehlungen empfohlen tipp bekannter bekannte vermittlung vermittler
  recomendacion recomendado recomendada referido referida conocido presentado
  raccomandazione raccomandato consigliato segnalazione segnalato passaparola referenza conoscenza amico amica
  aanbeveling aanbevolen doorverwijzing verwezen tip kennis relatie
  recomendacao recomendado indicacao indicado polecenie polecony polecona znajomy
  agent agente agenti agentes agents commercial commerciale vendeur vendeuse verkaufer verkauferin vertreter vertrieb aussendienst berater vendedor vendedora comercial venditore venditrice rappresentante
  verkoper verkoopster handlowiec przedstawiciel sales rep seller salesman advisor conseiller conseillere courtier mandataire negociateur negociatrice telepro teleprospecteur teleprospectrice
  collegue colleague kollege kollegin colega collega kolega equipe team
  vrp vertegenwoordiger vertegenwoordigers portefeuille portefeuilles portefolio portfolio cartera carteira portafoglio secteur sector settore sektor tournee tour caisse kassa kasse caja cassa caixa
  lemlist nocrm sellsy pipedrive
  rdv rendez meeting termin rencontre met entretien besuch bezoek wizyta spotkanie riunione reunion
`);
/** Behind a name as well: "Henderson referral". */
const LAST = setOf(
  'referral recommandation reco parrainage empfehlung tipp recomendacion referido raccomandazione segnalazione passaparola aanbeveling indicacao polecenie',
);
/** Small words between that and a name, or of a name. */
const SMALL = setOf(`
  de du des d la le les l chez avec pour of from with the to von vom zu zur zum der die das den dem bei mit und an am of or y e et and con da del della dello delle dei di do dos das al alla el los las por para su
  van ten ter het een bij met op od z ze w we u na pana pani pan a un une una uno il lo i
`);
/** Things in the words of other languages than those of `ORDINARY_WORDS`, as they stand behind a call or a lead. */
const THINGS = setOf(`
  messe messen messestand stand webseite website webformular formular anfrage anfragen eingehend ausgehend kaltakquise neukunde neukunden bestandskunde kunde kunden liste telefonbuch branchenbuch gelbe seiten verzeichnis handelsregister veranstaltung kongress tagung seminar hausmesse telefon telefonisch
  fiera fiere sito modulo richiesta richieste evento eventi elenco cliente clienti entrante uscente freddo fredda pagine gialle convegno
  feria ferias sitio formulario solicitud solicitudes pagina paginas amarillas listin frio fria saliente entrantes salientes congreso jornada
  beurs beurzen aanvraag aanvragen formulier klant klanten telefoonboek inkomend uitgaand koud evenement gouden gids
  feira feiras pedido pedidos
  targi targach targow strona internetowa formularz zapytanie klient klienci impreza konferencja
  marketing ads adwords meta bing tiktok whatsapp email mail post postal chat bot tool tools b2b b2c roi crm gen magnet magnets form forms hot warm chaud tiede froid froide qualifie qualifiee qualified
  sortant sortants entrant entrants sortante entrante spontane spontanee libre direct directe proxi manque manques perdu recu recus emis emise emises
  inbound outbound incoming outgoing back missed free paper paid organic night day
  hall halls halle pavillon pavilion module lot
  porteur porteurs prescripteur prescripteurs partenaire notaire syndic comptable expert banque
`);

const wordsOf = (list: string): readonly string[] => list.split(/[\s,]+/).filter((word) => word.length > 1);
const KNOWN: ReadonlySet<string> = new Set([
  ...THINGS,
  ...Object.values(provenance).flatMap((words) => (typeof words === 'string' ? wordsOf(words) : [])),
]);
const isThing = (word: string): boolean =>
  KNOWN.has(word) || FILE_WORDS.has(word) || ORDINARY_WORDS.has(word) || ORDINARY_END.test(word) || /\d/.test(word);

const isSmall = (word: string): boolean => word.length < 2 || SMALL.has(word) || CIVILITIES.has(word);

/** A surname and an initial: "FERREIRA J.", "A. Peeters"; a login of both: "j.dupont". Behind a word of things the letter is a number: "Hall B". */
const WITH_INITIAL = /^(?:(\p{L}[\p{L}'’-]{2,40}) \p{Lu}\.?|\p{Lu}(?:\. ?| )(\p{L}[\p{L}'’-]{2,40}))$/u;
const LOGIN = /^(?:[a-z][._]([a-z]{3,40})|([a-z]{3,40})[._][a-z])$/;
/** Whose file it was: a name in small letters or in capitals only is that of a thing there, "Fichier CCI". */
const FILE_OF =
  /^(?:[Ff]ichier|[Ee]xcel|[Bb]ase|[Rr]eprise|[Ff]ile|[Ff]ichero|[Dd]atei|[Bb]estand) (?:(?:de|d['’]|du|of|von|van) ?)?(\p{Lu}\p{Ll}[\p{L}'’-]{1,40})$/u;
/** Who has what stands before: "Secteur Nord (Laplace)". */
const BEHIND_IN_BRACKETS = /^([^()]{1,60})\(([^()]{1,60})\)$/;

const isInitialed = (source: string): boolean => {
  const text = source.trim();
  const [, after, before] = WITH_INITIAL.exec(text) ?? LOGIN.exec(text) ?? FILE_OF.exec(text) ?? [];
  const name = after ?? before;
  return name !== undefined && !isThing(plainWords(name)) && !MEANS.has(plainWords(name));
};

/** Whether a source tells by whom a contact came: behind words of means, the first one that is none is no word of things either. */
export const isBroughtBy = (source: string): boolean => {
  if (isInitialed(source)) return true;
  const [, outer = '', inner = ''] = BEHIND_IN_BRACKETS.exec(source.trim()) ?? [];
  if (
    inner !== '' &&
    (looksLikePerson(inner) || isBroughtBy(inner) || (MEANS.has(plainWords(outer).split(' ')[0] ?? '') && isBroughtBy(`via ${inner}`)))
  )
    return true;
  const words = plainWords(source)
    .replace(/^(?:business|cold)(?= (?:cards?|calls?)\b)/, '')
    .split(' ')
    .filter((word) => word !== '');
  const named = words.filter((word) => !MEANS.has(word) && !isSmall(word));
  if (LAST.has(words.at(-1) ?? '')) return named.length > 0 && !named.some(isThing);
  return MEANS.has(words[0] ?? '') && named[0] !== undefined && !isThing(named[0]);
};
