import { plainWords } from '../../text/plain-words.js';
import { CHILD, ticketOf } from './tickets.js';

/**
 * What kind of ticket, account, card or member somebody has or is, which tells that they are a child or how old they are at most.
 * @module
 */

const LONGEST = 60;
const KIND = '(?:types?|typologie|nature|categories?|kind|tipos?|tipi|tipologia|categoria|typ|art|kategorie|soort|categorie|profil)';
const OF = '(?:(?:de|du|d|des|of|the|del|della|di|da|do|la|le|l|der|des|van|het) )*';
const HELD =
  '(?:comptes?|cartes?|adhesions?|adherents?|membres?|foyer|accounts?|cards?|memberships?|members?|loyalty cards?|cuentas?|tarjetas?|socios?|miembros?|conto|account|tessera|carta|soci|iscritto|konto|karte|mitglied\\w*|rekening|kaart|lidmaatschap|lid|conta|cartao|socio)';
const OF_FIDELITY = '(?: (?:de |d |di )?(?:fidelite|fid|fidelity|fedelta|fidelizacion|loyalty|client|cliente|web))?';
/** What somebody holds or is a member by: "Type de carte", "Account type", "Kontotyp". */
const OF_HOLDING = new RegExp(
  `^${KIND} ${OF}${HELD}${OF_FIDELITY}$|^(?:cartes?|cards?|tarjeta|tessera|cartao|kundenkarte|klantenkaart)$|^${HELD} ${KIND}$|^(?:konto|karten|mitglieds?|mitgliedschafts?)(?:typ|art)$|^(?:account|rekening|lid)type$|^(?:beitrags?|mitglieder|mitglieds?|mitgliedschafts?)(?:gruppen?|klassen?|kategorien?|stufen?|art|typ)$|^(?:contributie|leden|lid)(?:groep|categorie|soort)$|^(?:membership|member) (?:category|group|class|band)$|^(?:guest|passenger|travell?er|pax|visitor) (?:type|classification|category|class|kind)$|^(?:gast|gaste|reisende[nr]?|passagier)(?:typ|art|kategorie|type)$|^(?:type|categorie|tipo|categoria|tipologia|clasificacion) (?:de |du |d |di |del )*(?:voyageurs?|passagers?|hotes?|invites?|huesped(?:es)?|pasajeros?|ospit[ei]|passegger[oi]|viaggiator[ei])$`,
);
const OF_ACCOUNT = /(?:^| )(?:comptes?|accounts?|cuentas?|conto|kontotyp|kontoart|accounttype|rekeningtype|rekening|conta)(?: |$)/;
/** What somebody is in a household. */
const OF_HOUSEHOLD =
  /^(?:role|position|place|lien|situation) (?:dans|au sein du|du|avec) (?:le |la )?(?:foyer|famille|menage)$|^(?:lien de parente|lien familial|role familial)$|^(?:household|family) (?:role|position|member type)$|^(?:role|position) in (?:the )?(?:household|family)$|^(?:ruolo|rol|papel|parentesco|rolle|rol|grado di parentela)(?: (?:familiare|familiar|nel nucleo familiare|nella famiglia|en (?:el hogar|la familia)|im haushalt|in der familie|in het gezin))?$/;
/** Who somebody is, or what they buy. */
const OF_CLIENT =
  /^(?:profile?|profilo|perfil)(?: (?:du |de |del )?(?:client|cliente|customer|contact))?$|^(?:types?|typologie|categorie|tipo|tipologia|categoria|typ|art|kategorie) (?:de |du |d |di |del )*(?:clients?|contacts?|personnes?|customers?|persons?|clientes?|clienti|persona|kunden?)$|^(?:customer|client|person|contact) (?:type|category)$|^(?:kunden|personen)(?:typ|art|kategorie)$|^klanttype$/;

/** To which group of a club or an association somebody belongs, or what they pay there: goods and firms have such columns as well. */
const OF_GROUP =
  /^(?:(?:type|nom|libelle|name|typ|tipo) (?:de |du |d |of |del |di )?)?(?:categories?|groupes?|groups?|sections?|formules?|cotisations?|licences?|licen[cs]e|statuts?|equipes?|teams?|squads?|category|kategorie|gruppen?|mannschaft|sparte|sectie|groep(?:en)?|categorie|team|gruppo|squadra|categoria|grupos?|equipo|cuota|seccion|escalao|turma|quota|sezione)(?: s)?$/;

/** What somebody pays for to be let in, or to train: "Type d'abonnement", "Formule", "Membership". Of firms such a plan is called "Junior" as well. */
const OF_PLAN =
  /^(?:(?:types?|nom|libelle|name|tipo|typ|art) (?:de |du |d |of |del |di )?)?(?:abonnements?|abos?|formules?|forfaits?|cotisations?|memberships?|suscripcion|abbonamento|abonnementen|mitgliedschaft|bono|cuota|quota)(?: (?:souscrite?s?|choisie?s?|actuelle?s?|en cours|type|choisi|plan|sport|club|typ))?$|^(?:membership|subscription) (?:plan|type|level|name)$|^abo(?:nnement)?(?:typ|art)$/;
/** What somebody bought, which is for a child of theirs as often. */
const OF_OFFER =
  /^(?:offres?|produits?|articles?|prestations?|offers?|products?|produkte?|angebote?|ofertas?|productos?|offert[ae]|prodott[oi])(?: (?:souscrite?s?|achetee?s?|choisie?s?))?$/;
const HOLDS =
  /^(?:mon |my )?(?:pass|cartes?|abonnements?|abo|forfaits?|formules?|adhesions?|licences?|cards?|memberships?|subscription|tarjeta|bono|tessera|abbonamento|karte|mitgliedschaft|kaart|abonnement) /;
/** The young of a tariff are those below twenty-six or so. */
const YOUNG_ADULT = /(?<![^ ])(?:jeunes?|jovenes|giovani|jongeren?|youth)(?![^ ])/;

/** `plan`: of what somebody pays for, and `offer`: of what they bought, both in a file that has no companies. `group`: of a club, in a file that has no companies. `holding`: of what somebody holds or is a member by; `account`: the same, of companies as well; `household`: of a family; `client`: of who they are, or what they buy. */
export type KindOfPerson = 'holding' | 'account' | 'household' | 'client' | 'group' | 'plan' | 'offer';

/** Which of these kinds folded words of a header ask for; undefined for others, and for those of goods. */
export const kindOfPerson = (words: string): KindOfPerson | undefined =>
  OF_HOLDING.test(words)
    ? OF_ACCOUNT.test(words)
      ? 'account'
      : 'holding'
    : OF_HOUSEHOLD.test(words)
      ? 'household'
      : OF_CLIENT.test(words)
        ? 'client'
        : OF_PLAN.test(words)
          ? 'plan'
          : OF_OFFER.test(words)
            ? 'offer'
            : OF_GROUP.test(words)
              ? 'group'
              : undefined;

/** Which kinds a file of companies has of firms and goods. */
export const isOfGoods = (kind: KindOfPerson): boolean => kind === 'group' || kind === 'plan' || kind === 'offer';

/** Who is addressed as a child: "Enfant" where others are "Mme". */
export const isAddressedAsChild = (text: string): boolean => text.length <= LONGEST && ONE_CHILD.test(plainWords(text));

const MINOR =
  /^(?:(?:compte|client|carte|account|customer|kunde|cuenta|cliente|conto|persona|personne) )*(?:mineure?s?|minors?|under ?aged?|minderjahrige?r?|minderjarige?|menor(?:es)?(?: de (?:edad|idade))?|minorenn[ei]|minore)(?: (?:account|card|customer))?$/;
/** "Compte enfant", whatever the header asks. */
const OF_CHILD =
  /^(?:(?:comptes?|cartes?|cuenta|tarjeta|conto|tessera|carta) (?:d )?(?:enfants?|ado|adolescent|juniors?|jeune|kids?|infantil|bambin[oi])(?: (?:(?:moins )?(?:de )?)?\d{1,2} (?:ans|anos|anni))?|(?:child|kids?|junior|teen|youth)(?:ren)?(?: s)? (?:account|card)|(?:kinder|jugend)(?:konto|karte)|(?:kinder|jeugd)(?:rekening|kaart))$/;
const HOLDER =
  /^(?:enfants?|child(?:ren)?|kids?|infants?|bab(?:y|ies)|bebes?|ados?|adolescente?s?|teens?|teenagers?|infantil|nin[oa]s?|bambin[oi]|kind(?:er|eren)?|crianca)$/;
/** Under the header of a group, in the plural: of one that has its own. "Enfants" is a department of a shop as well. */
const ONE_CHILD = /^(?:enfant|child|kid|ado|adolescente?|teen|teenager|infantil|nin[oa]|bambin[oa]|kind|crianca)$/;
/** Years of age as clubs and scouts call them. */
const CLASS_OF_AGE =
  /^(?:(?:jeunes?|equipe|ecole|section|categorie) )?(?:(?:mini )?poussine?s?|benjamine?s?|minimes?|cadet(?:te)?s?|pupilles?|microbes?|moustiques?|louveteaux?|jeannettes?|farfadets?|ecole de (?:foot|rugby|tennis|judo|natation|danse|musique|basket|hand)|cubs?|cub scouts?|beavers?|brownies|wolflinge?|bambini|[a-g] jugend|kinder und jugend|jugendliche|jugendabteilung|welpen?|bevers?|jeugdlid|jeugdleden|jeugd|alevin(?:es)?|prebenjamin(?:es)?|cadetes?|juvenil(?:es)?|pulcini|esordienti|giovanissimi|lupetti|infantis|iniciados|juvenis)(?: (?:filles|garcons|feminin(?:e?s)?|masculins?|mixtes?|[a-d12]))?$/;
/** "U15", "Jeunes U15 F", "U11-U13". */
const UNDER = /(?<![^ ])u ?(\d{1,2})(?: (?:filles|garcons|feminin\w*|masculin\w*|girls|boys|mixtes?|[a-d12fgm]))?$/;
const OF_FIRMS = /(?<![^ ])(?:entreprises?|societes?|startups?|start ups?|company|companies|firma|empresa|azienda)(?![^ ])/;
const OFFSPRING =
  /^(?:enfants?|fils|fille|child(?:ren)?|kids?|son|daughter|hij[oa]s?|figli[oa]?|kind(?:er|eren)?|sohn|tochter|zoon|dochter|filh[oa]s?|ado|adolescente?|teen|teenager)$/;
const YEARS = '(?:ans|years?(?: old)?|yo|jahren?|anos|anni|jaar)';
const RANGE = new RegExp(
  `^(?:(?:de|entre|from|between|von|da|tra) )?\\d{1,2} (?:(?:a|et|to|and|bis|und|y|e|tot|en) )?(\\d{1,2}) ${YEARS}$`,
);
const BELOW = new RegExp(`^(?:moins de|under|below|unter|onder|jonger dan|menos de|meno di|sotto i) (\\d{1,2})(?: ${YEARS})?$`);

/** What a cell under such a header tells: how old somebody is at most, `pupil` for a child; undefined where it tells neither. */
export const youngByKind = (kind: KindOfPerson, text: string): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const words = plainWords(text);
  if (kind === 'plan' || kind === 'offer') {
    const told = kind === 'plan' || HOLDS.test(words) ? ticketOf(text) : undefined;
    if (told !== undefined && !(told === 'pupil' && YOUNG_ADULT.test(words))) return told;
    return kind === 'offer' ? undefined : youngByKind('group', text);
  }
  const isChild =
    MINOR.test(words) ||
    OF_CHILD.test(words) ||
    ((kind === 'holding' || kind === 'account') && HOLDER.test(words)) ||
    (kind === 'group' && (ONE_CHILD.test(words) || /^(?:infantil|jeugdlid)$/.test(words))) ||
    ((kind === 'group' || kind === 'holding') && CLASS_OF_AGE.test(words)) ||
    (kind === 'holding' && words === 'junior') ||
    (kind === 'household' && OFFSPRING.test(words));
  if (isChild) return 'pupil';
  const most = RANGE.exec(words)?.[1];
  if (most !== undefined) return kind === 'group' ? undefined : Number(most);
  if (/\d/.test(words) && !OF_FIRMS.test(words)) {
    const under = kind === 'group' || kind === 'holding' ? UNDER.exec(words)?.[1] : undefined;
    if (under !== undefined) return Number(under) - 1;
    // "Jeunes (12-17 ans)", "Enfant 6/11 ans", "Jeune (- de 18 ans)".
    const bracket = CHILD.test(words) ? ticketOf(text) : undefined;
    if (typeof bracket === 'number') return bracket;
  }
  if (kind === 'group') return undefined;
  const below = BELOW.exec(words)?.[1];
  return below === undefined ? undefined : Number(below) - 1;
};
