import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Headers that ask by a yes or a no whether somebody is of age or under age, as labels ("Majeur", "Plus de 18 ans") and as forms ask it ("Avez-vous plus
 * de 18 ans ?", "Bist du volljährig?", "I confirm that I am over 18"), on folded words, in French, English, German, Spanish, Italian, Dutch and Portuguese.
 * @module
 */

/** How labels say who is meant, and how forms put the question. */
const LABELS = `est is ist es le la il client cliente patient patiente assure assuree adherent adherente abonne abonnee titulaire donateur donatrice membre
  contact personne participant participante customer member person kunde klant deelnemer persoon lid statut status candidat candidate ar er kund kunde klient klientka deltagare deltager deltaker czy jest osoba uczestnik`;
const ASKED = [
  'avez vous|as tu|a t il|a t elle|etes vous|es tu|est il|est elle|j ai|je suis|(?:je )?(?:confirme|certifie|declare|atteste)|(?:que )?j ai|(?:que )?je suis|avoir|etre|bien|deja|age|agee|age e|de|d',
  'are you|do you|have you|is the|i am|i m|i (?:hereby )?(?:confirm|certify|declare)|that|you are|you re|being|aged|at|least|already|turned',
  'bist du|sind sie|hast du|haben sie|ich bin|ich habe|ich bestatige|hiermit|dass|schon|bereits|das',
  'eres|es usted|es vd|tienes|tiene|tiene usted|soy|tengo|confirmo|declaro|que|usted|ya|has cumplido|ha cumplido',
  'sei|e|hai|ha|sono|ho|confermo|dichiaro|di|essere|avere|gia|compiuto|hai compiuto|ha compiuto|lei|i',
  'ben je|bent u|heb je|heeft u|ik ben|ik heb|ik bevestig|dat|al|u|je|jij',
  'ar du|har du|er du|jag ar|jeg er|fyllt|fylt|fyldt|czy masz|mam|ukonczyles|ukonczylam',
  'tem|tens|tenho|voce tem|voce|sou|ter|e|ser|declaro ser|declaro ter|confirmo ter|ja tem|ja|fez',
];
const ALL_BEFORE = `(?:(?:${[...LABELS.split(/\s+/), ...ASKED].join('|')}) )*`;
const YEARS = '(?: (?:ans|years?|jahren?|anos|anni|jaar|ar|lat))?';
const AFTER = '(?: (?:old|of age|alt|oud|revolus|cumplidos|compiuti|accomplis))?';

/** In Swedish, Danish, Norwegian, Finnish, Polish, Czech and Slovak. */
const ADULT_IN_THE_NORTH =
  'myndig|voksen|vuxen|taysi ikainen|taysikainen|pelnoletni[ae]?|dorosl[yaei]|dospel[yaei]|zletil[yaei]|plnolet[yaei]|plnoleta';
const MINOR_IN_THE_NORTH =
  'minderarig|mindrearig|mindrearige|mindre arig|omyndig|umyndig|alaikainen|niepelnoletni[ae]?|nieletni[ae]?|maloletni[ae]?|neplnolet[yaei]|nezletil[yaei]|malolet[yaei]';

const ADULT = prefiltered(
  `^${ALL_BEFORE}(?:majeure?|majeur e|majorite|adulte?|of (?:legal )?age|an adult|erwachsen|volljahrig|volljahrigkeit|mayor(?:es)?(?: de edad| de 18 anos)|maior(?:es)?(?: de idade| de 18(?: anos)?)|maioridade|maggiorenn[ei]|maggiore eta|` +
    `meerderjarige?|meerderjarig|${ADULT_IN_THE_NORTH}|1[6-8] plus|1[6-8](?: ans| years?| jahren?| anos| anni| jaar)?(?: old| alt| oud| revolus)? (?:or|and|et|ou|oder|und|o|of|e|en) (?:plus|over|older|above|more|alter|mas|piu|ouder|meer|mais)|` +
    `(?:(?:de )?plus (?:de |d )?|au moins |au minimum |over |above |older than |more than |at least |uber |alter als |mindestens |mas de |mayor de |mais de |pelo menos |al menos |piu di |almeno |oltre |sopra i |` +
    `ouder dan |meer dan |minstens |ten minste |boven (?:de )?|over |powyzej |ukonczone |minst |mindst )(?:les )?1[6-8]${YEARS}${AFTER})$`,
);
/** "Are you 18?", "Hast du 18 Jahre?": a number alone is an age only where a question leads to it. */
const ASKED_FOR_EIGHTEEN = new RegExp(`^(?:(?:${ASKED.join('|')}) )+18${YEARS}${AFTER}$`);
const MINOR = prefiltered(
  `^${ALL_BEFORE}(?:mineure?|mineur e|an? minor|minor|under ?age|underage|minderjahrig|menor(?:es)?(?: de (?:edad|idade)| de 18(?: anos)?)?|minorenn[ei]|minderjarige?|` +
    `(?:(?:de )?moins (?:de |d )?|under |below |younger than |less than |unter |junger als |menos de |meno di |sotto i |(?:onder|jonger dan|minder dan) (?:de )?|ponizej |yngre an |yngre end |yngre enn )1[6-8]${YEARS}${AFTER}|${MINOR_IN_THE_NORTH})$`,
);

/** Who is asked of themselves: of a home or a car fifteen years are asked as well. */
const OF_ONESELF = prefiltered(
  /^(?:avez vous|as tu|etes vous|es tu|j ai|je suis|(?:je )?(?:confirme|certifie|declare|atteste)|are you|i am|i m|i (?:hereby )?(?:confirm|certify|declare)|bist du|sind sie|ich bin|ich bestatige|eres|es usted|tienes|soy|tengo|confirmo|declaro|sei|hai|sono|ho|confermo|dichiaro|ben je|bent u|ik ben|ik bevestig) /,
);
const ofOneself = (words: string): string => (OF_ONESELF.test(words) ? words.replace(/(?<![^ ])1[345](?![^ ])/, '16') : words);

/** Whether folded words of a header ask for a yes of those who are of age: a no there is one of a minor. */
export const asksWhetherAdult = (words: string): boolean => ADULT.test(ofOneself(words)) || ASKED_FOR_EIGHTEEN.test(words);

/** Whether folded words of a header ask for a yes of those who are under age. */
export const asksWhetherMinor = (words: string): boolean => MINOR.test(ofOneself(words));

const OF_PARENTS = prefiltered(
  /^(?:autorisation (?:parentale|des parents)|accord (?:parental|des parents)|consentement (?:parental|des parents)|parental (?:consent|permission|authori[sz]ation)|toestemming (?:van de )?ouders?|ouderlijke toestemming|toestemming ouder voogd|einverstandnis der eltern|zustimmung der eltern|elterliche (?:einwilligung|zustimmung)|autorizacion (?:paterna|parental|de los padres)|autorizzazione dei genitori)(?: (?:oui non|ja neen?|yes no))?$/,
);
/** Whether folded words of a header ask whether parents allow it, which nobody asks of adults. */
export const asksForParents = (words: string): boolean => OF_PARENTS.test(words);

const REPRESENTS = prefiltered(
  /^(?:(?:ges|gesetzl|gesetzlicher?) vertreter(?:in|innen)?|erziehungsberechtigte[rn]?|sorgeberechtigte[rn]?|representante? legal\w*|representante? legaux|responsables? lega(?:l|ux)|tuteur legal|legal (?:representative|guardian)s?|guardians?|rappresentante legale|tutore(?: legale)?|wettelijke? vertegenwoordiger)(?: (?:name|nom|1|2))?$/,
);
const PARENT =
  /(?<![^ ])(?:mutter|vater|eltern|mama|papa|mere|pere|maman|parents?|mother|father|mum|mom|dad|madre|padre|mamma|madres|padres|genitor[ei]|moeder|vader|ouders?|mae|pai|pais)(?![^ ])/;
/** Whether folded words of a header ask who represents somebody under the law: where that is a parent, they are a child. */
export const asksWhoRepresents = (words: string): boolean => REPRESENTS.test(words);
/** Whether a text names a parent; Padrés is a surname. */
export const namesParent = (text: string): boolean => PARENT.test(plainWords(text.replace(/padrés/giu, '')));

/** Why somebody is no longer with us. */
const WHY_LEFT = prefiltered(
  /^(?:(?:motifs?|raisons?|causes?|type|nature|mode) (?:de |d |du |de la |de l )?(?:non renouvellement|abandon|sortie|depart|resiliation|arret|fin|radiation|cloture|desabonnement|perte|churn)|(?:leaving|exit|churn|cancell?ation|termination|lapsed?|attrition|closure) (?:reason|type|cause)|(?:reason|cause) (?:of |for )?(?:leaving|exit|churn|cancell?ation|cancell?ing|termination|lapse|lapsing|closure)|(?:kundigungs|austritts|abgangs|storno|abmelde)grund|grund (?:der |des )?(?:kundigung|austritts?|abgangs?)|motivo (?:de |de la |di |da )?(?:baja|cancelacion|salida|disdetta|recesso|uscita|cessazione|cancelamento|saida)|(?:opzeg|vertrek|beeindigings)reden|reden (?:van )?(?:opzegging|vertrek|beeindiging))(?: (?:client|adherent|membre|member|customer|contrat|kunde|socio|cliente))?$/,
);
/** How somebody, their card, their account or their membership stands: in one word that may say that they are a minor, or have died. */
const OF_STANDING = prefiltered(
  /\b(?:statut?s?|\w*status|estatus|etats?|estado|stato|situa(?:tion|zione|cion|cao)|cartes?|cards?|\w*karten?|tarjetas?|tesser[ae]|cartao|\w*kaart(?:en)?|adherente?s?|adhesion|membres?|members?|membership|\w*mitglied\w*|soci[oa]s?|lid|lidmaatschap|comptes?|accounts?|\w*konto|cuentas?|conto|contas?|contrats?|contracts?|contratos?|contratt[oi]|clients?|clientes?|customers?|constituents?|\w*kunden?|\w*klant|fidelite|loyalty|fidelidad|fidelidade|fedelta|fiches?)\b/,
);
/** What is graded as minor, or ends, and is nobody. */
const OF_A_MATTER =
  /\b(?:incident\w*|tickets?|bugs?|anomal\w*|gravit\w*|severit\w*|priorit\w*|impact\w*|sinistres?|claims?|schaden\w*|travaux|risques?|risks?|alert\w*|erreurs?|errors?|versions?|updates?|garanti\w*|produi\w*|products?|offres?|projets?|projects?)\b/;
/** Whether folded words of a header ask how somebody stands with us, in whatever words. */
export const asksHowSomebodyStands = (words: string): boolean =>
  WHY_LEFT.test(words) || (OF_STANDING.test(words) && !OF_A_MATTER.test(words));

/** What is graded as minor, whoever the contact is, or speaks of those whom a firm serves. */
const OF_A_GRADE = prefiltered(
  /\b(?:modif\w*|chang\w*|defauts?|defects?|degats?|damages?|dommages?|non conformites?|ecarts?|repar\w*|interventions?|pannes?|problem\w*|niveau\w*|levels?|livello|nivel|stufe|critici\w*|ampleur|importance|relevance|size|taille|couleurs?|colou?rs?|farben?|colore|kleur|remarques?|(?<!(?:calls?|meetings?|e ?mails?|visits?|agents?|sales|phone) )notes?(?! (?:d )?(?:appels?|tel|chiamat\w*|visites?|agents?)(?: |$))|gammes?|modes?|public\w*|cibles?|targets?|zielgruppe|doelgroep|target|majors?|studies|etudes|faculty|specialisations?|domaines?|secteurs?|industry|branche|metiers?|professions?|jobs?)\b/,
);
/** Whether folded words of a header ask for a grade ("Gravité", "Niveau") or for others ("Public visé"), of which "minor" says nothing of the contact. */
export const gradesMatters = (words: string): boolean => OF_A_MATTER.test(words) || OF_A_GRADE.test(words);

/** "Obs. secrétaire", "Mémo porteur". */
const OF_NOTES =
  /^(?:obs|observations?|memos?|commentaires?|comments?|bemerkung(?:en)?|notiz(?:en)?|opmerking(?:en)?|observacion(?:es)?|osservazion[ei])(?: |$)/;
/** Whether folded words of a header begin with those of remarks. */
export const asksForRemarks = (words: string): boolean => OF_NOTES.test(words);

/** At which school somebody is. */
const OF_STUDIES = prefiltered(
  /^(?:niveau (?:d )?etudes?|niveau scolaire|classe|situation|statut scolaire|studieniveau|opleidingsniveau|schoolniveau|klas|klasse|schulstufe|bildungsstand|student type|type (?:d )?(?:eleve|etudiant)|education level|level of education|school year|grade)$/,
);
/** Whether folded words of a header ask that. */
export const asksForStudies = (words: string): boolean => OF_STUDIES.test(words);

/** How long something lasts, which has an age as well. */
const OF_LASTING =
  /\b(?:anciennete|durees?|experiences?|garanties?|contra[ct]ts?|seniority|tenure|term|duration|laufzeit|dauer|erfahrung|vertrag|antiguedad|anzianita|durata|looptijd|duur|existence|warranty)\b/;
/** Whether folded words of a header ask that. */
export const asksHowLong = (words: string): boolean => OF_LASTING.test(words);
