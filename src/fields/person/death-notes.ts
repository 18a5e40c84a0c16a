import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { asMeantInNotes } from '../text/spell-words.js';
import { asksHowSomebodyStands } from './ages/age-questions.js';
import { daggeredIn, tellsDayOfDeath } from './record/dated-deaths.js';
import { withoutDeniedLabels } from './record/denied-labels.js';
import { headDiedIn } from './record/heads-deaths.js';
import { familyInPeace, familyTellsDeath, isDeathToldBehind, widowTells, withoutFamilyDeath } from './record/told-deaths.js';
import { isOfOthers, openingsOf, saysOfContact, sentencesOf } from './whom-noted.js';

/**
 * Notes from which it seems that the contact has died: "client décédé, parler au fils", "acte de décès reçu", "succession ouverte". They leave a doubt, which
 * somebody must settle; who is said to have died may be somebody else.
 * @module
 */

const LONGEST = 400;
const LONGEST_NAME = 120;
/** Words of the living. */
const DEAD = prefiltered(
  /(?<![^ ])(?:decedee?s?|dcd(?:e|ee|es|ees)?|decd|dec d(?! ?(?:\d|(?:cat|dog|pet|horse|animal|husband|wife|father|mother|parent|spouse)s?(?: |$)))|deceased(?! (?:husband|wife|father|mother|son|daughter|brother|sister|spouse|partner|parent|s (?:widow|wife|husband))(?![^ ]))|passed away|(?:(?<!(?:market|business|deal|project|lead|demand|interest|line|phone|battery|laptop|engine|car|boiler|thread|season|trade|machine|server) )has|customer|client|he|she|holder) died(?! (?:off|down)(?: |$))|verstorben|(?:kunde|kundin|kd|er|sie) verst(?=$| (?:am |im )?\d)|(?:kunde|kundin|er|sie|herr \S+|frau \S+) ist gestorben|fallecid[oa]|fallecio|faleceu|falecid[oa]|difunt[oa]?|va morir|va faltar|decedut[oa]|overleden|(?:klant|hij|zij|ze|dhr|mevr|mevrouw) (?:is )?(?:\S+ ){0,2}gestorven)(?![^ ])/g,
);
/** The same in a roundabout way, and in the north and the east of Europe. */
const NO_LONGER_THERE = prefiltered(
  /(?<![^ ])(?:(?:a|as|ont|vient de) quittee?r? ce monde|(?:left|departed) this (?:world|life)|aus dem leben geschieden|heimgegangen(?= (?:im \D|am \d))|abgelebt(?=$| (?:am |im )?\d| im )|(?:dejo|dejado) este mundo|ha lasciato questo mondo|heengegaan|passed(?= (?:on|in) (?:\S+ ){1,4}(?:widow|widower|funeral)(?: |$))|a (?:malheureusement )?perdu la vie|lost (?:his|her|their) life|ums leben gekommen|ha perdido la vida|ha perso la vita|om het leven gekomen|(?:(?:n )?(?:est|sont) )?plus de ce monde|(?:est )?rappelee?s? a dieu|(?:a )?rejoint (?:le seigneur|son createur|les etoiles|la maison du pere)|(?:est )?partie?s? rejoindre (?:son mari|sa femme|son epouse|son epoux|les siens)(?= au ciel|$)|mort(?:e|s)? au volant|scompars[oa](?= (?:nel|il) \d| lo scorso )|sadly (?:died|passed)|(?:ist|sind) von uns gegangen|(?:ist )?(?:friedlich|sanft) entschlafen|nos dejo(?= (?:en|el \d))|nos ha dejado para siempre|(?:e |ci )?(?:venut[oa] a mancare(?! (?:il|lo|la|i|gli|le|un|una) \D))|(?:e|ci e) mancat[oa](?= (?:(?:a|in|nel|il|lo|nello|ad) )?(?:scorso |scorsa |mese di )?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ieri|improvvisamente|\d|affetto)| all affetto|$)|(?:is )?ons ontvallen|s est eteinte?(?! (?:automatiquement|tout|toute|avec|de|du|la|le|quand|lors))|(?:no longer|not) (?:alive|living|among the living)|no longer of this world|(?<=(?:he|she|customer|client|holder) (?:has )?)passed(?= (?:(?:in|on) (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|last (?:week|month|year))|$)|has passed(?= (?:in (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|last (?:week|month|year))|$)|(?:ist|weilt) nicht mehr (?:am leben|unter uns|unter den lebenden)|(?:ya )?no esta (?:ya )?(?:entre nosotros|con vida)|non e piu (?:tra noi|in vita|tra i vivi)|(?:is )?niet meer (?:onder ons|in leven)|avliden|avlidit|(?:kund(?:en)?|hon|han) dog|dog(?= (?:i (?:varas|somras|hostas|vintras|fjol|ar|jan\S*|feb\S*|mars|april|maj|juni|juli|aug\S*|sep\S*|okt\S*|nov\S*|dec\S*)|forra|ifjol|igar)(?: |$))|gick bort(?= (?:i|den|forra|ifjol|igar|\d))|kund(?:en)? d[oø]d|avled|afd[øo]d|avd[øo]d|gatt bort|er d[øo]d|ar dod|menehtynyt|kuollut|zmar[lł]a?|ode?sz(?:ed[lł]|[lł]a) na zawsze|nie zyje|gikk bort(?= (?:i|den|for)(?: |$))|gik bort(?= (?:i|den|for)(?: |$))|er ga(?:a|e)?t+ bort|zemrel[ay]?|elhunyt|decedata?|preminu(?:o|la))(?![^ ])/g,
);
/** "Mort" and "dead" are said of projects, lines and seasons, and Mort is a name: only beside a person, or where nothing else is said. */
const DEAD_PERSON = prefiltered(
  /(?<![^ ])(?:(?:client|cliente|titulaire|abonnee?|assuree?|adherente?|locataire|donateur|donatrice)(?: est)? morte?|(?:il|elle|m|mr|mme|monsieur|madame)(?: \S+)?(?: \S+)? est morte?|(?:customer|client|he|she|holder|donor|tenant|(?:mr|mrs|ms|miss)(?: \S+){1,2}) (?:is|s) (?:sadly |now )?dead|(?:mr|mrs|ms|miss)(?: \S+){1,2} died|kunde (?:ist )?tot|kundin (?:ist )?tot|(?:kunde|kundin|mandantin|mandant|mieterin|mieter|er|sie|(?:herr|frau)(?: \S+){1,2}) ist (?:leider |schon |bereits |inzwischen )?tot|(?:client|cliente|m|mr|mme|mlle|monsieur|madame|titulaire|abonnee?|assuree?|adherente?|locataire|donateur|donatrice)(?: \S+)?(?: \S+)? defunte?|(?:client[ea]|titular|senora?|sra?|don|dona|inquilin[oa]|soci[oa]|ella)(?: \S+)?(?: \S+)? (?:(?:ya |se )?ha muerto|murio|esta muert[oa]|morreu)|(?:cliente|signora?|sig|sigra|intestatari[oa]|inquilin[oa]|lei|lui)(?: \S+)?(?: \S+)? e (?:purtroppo )?(?:mort[oa]|defunt[oa])|cliente defunt[oa]|(?:klant|hij|zij|dhr|mevr|mevrouw)(?: \S+)? is dood)(?! (?:de|d|ne|nee|aux?|di fame|dalle risate|de risa) )(?![^ ])/g,
);
const WHOLE = prefiltered(
  /^(?:(?:est )?morte?|(?:il |elle )?n est plus|accident mortel|sterbefall|am (?:\d{1,2} ){1,3}verst|legs (?:recu|encaisse|percu)|legacy received|dead|died|muert[oa]|mort[oa]|dood|d[oø]d|avlid(?:en|it)|muerto|death|decesso|defuncion|fallecimiento|obito|falecimento|todesfall|overlijden|verst(?: (?:am |im )?(?:\d|jan|feb|marz|apr|mai|jun|jul|aug|sep|okt|nov|dez).*)?|probate|nachlasssache|nabestaanden?|hinterbliebene|spadkobiercy|zgon|umrti|kuolinpesa)$/,
);
const LEFT_BEHIND =
  /^(?:(?:le |la )?de cujus|the late|(?:the )?estate(?: of)?|(?:en )?succession|(?:im |en |l )?hoirie|hoirs|heritiers?|deces|decease|nachlass|erben|erbengemeinschaft|herederos|herencia|eredi|eredita|erven|erfgenamen|nalatenschap|herdeiros)$/;
/** Whether a title, a state or a note is no more than a death, or what it leaves behind: "Estate of", "Succession", "Erben". */
export const isEstateAlone = (text: string): boolean => text.length <= LONGEST && LEFT_BEHIND.test(plainWords(text).trim());
const isWhole = (words: string): boolean => WHOLE.test(words) || LEFT_BEHIND.test(words);
/** The card of a death, of which those of a wedding and of a birth say what they are of. */
const CARD = /^faire part(?: (?:recu|lu|vu|arrive|dans (?:le |la )?(?:journal|presse|courrier)|le \d)(?: .*)?)?$/;
/** Those that are said of somebody, and of no project. */
const DIED = /^(?:deces|death|died|decesso|defuncion|fallecimiento|obito|falecimento|todesfall|overlijden)$/;
const DATED =
  /^(?:(?:est )?morte?|dc|died) (?:(?:le|en|in|on|last|depuis|hier|au|cet|cette|ce|il y a) ?)?(?:\d|janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|hier|ete|hiver|feb|march|april|may|june|july|aug|suddenly|week|month|year|night)/;
/** What is left behind: papers, an estate, heirs. */
const PAPERS = prefiltered(
  /(?<![^ ])(?:deces|(?:compte|konto|account|cuenta|conto|rekening) (?:bloquee?|blocked|frozen|gesperrt|bloquead[oa]|bloccato|geblokkeerd) (?:(?:pour|par|suite|cause|by|due to|wegen|durch|por|per|wegens|les|des|die|the|de|la|los|gli) ){0,2}(?:succession|heritiers|heirs|estate|erben|nachlass|herederos|herencia|eredi|successione|erven|erfgenamen)|executor (?:is |= )?(?:(?:the|his|her|their) )?(?:daughter|son|wife|husband|widow|brother|sister|nephew|niece|solicitors?)|(?:cancel+ed|closed|ended|terminated|lapsed|void|stopped|resilie[e]?|close?|cloture[e]?|annule[e]?|beendet|gekundigt|storniert|cancelad[oa]|anulad[oa]|baja|cessat[oa]|chius[oa]|annullat[oa]|disdett[oa]|beeindigd|opgezegd|geroyeerd|uitgekeerd) (?:(?:due|owing|to|on|upon|by|following|cause|pour|par|suite|au|a|apres|wegen|durch|nach|bei|por|per|wegens|door|na|the|le|la) ){0,3}(?:death(?! (?:cover|benefit|claim|grip|star|row))|mort|tod|muerte|fallecimiento|morte|decesso)(?! (?:accid|inval|subite|cover|option|garant))|succession (?:ouverte|en cours|a regler|vacante|reglee|liquidee|non reglee)|dossier (?:de )?succession|succession (?:de |d )?(?:m|mr|mme|mlle|monsieur|madame|feue?)(?= )|succession(?: \S+){0,3} (?:voir|contacter|appeler|chez|avec|aupres) (?:de |du )?(?:le |la |l |son |sa )?(?:notaire|etude)|en charge de la succession|(?:vendue?|cedee?|reprise?|restituee?) par (?:la |sa |une )?succession|legs (?:recu|encaisse|percu|regle|cloture)(?= (?:en|le|de|du) )|legacy (?:received|paid)(?= (?:in|on|from) )|(?:notified|informed|told|advised)(?: us)? of (?:his|her|their) (?:passing|death)|in memory of this (?:donor|supporter|member|customer)|sterbefall|lutto (?:comunicato|segnalato)(?: (?:dal|dalla|da))|(?:les|aux|ses|des) heritiers|heritiers (?:de |d |du )?(?:m|mr|mme|mlle|monsieur|madame|feue?)(?= )|(?:obseques|funerailles|enterrement|inhumation|cremation) (?:le|du|hier|ce|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|prevue?s|ont|auront|a|aura)|(?:funeral|beerdigung|beisetzung|begrafenis|uitvaart|funerale|funerales|entierro) (?:on|am|op|il|el|es|was|war|is|ist)|(?:s est )?suicidee?|nous a quittee?s(?= (?:en|le|hier|ce|cet|cette|brutalement|subitement|trop tot|depuis)(?: |$)|$)|(?:avis|annonce|message) (?:de )?(?:deces|obseques)|faire part de (?:deces|obseques)|(?:carte de )?condoleances (?:envoyees?|adressees?|a la famille|faites|presentees)|(?:sent |our )?condolences (?:sent|to (?:the |his |her )?(?:family|widow|widower))|condolence card|(?:trauer|todes)(?:karte|anzeige|brief)|(?:beileid|kondolenz\S*) (?:an (?:die )?)?(?:familie|witwe|witwer|gesendet|geschickt|verschickt)|rouw(?:kaart|brief|bericht|advertentie)|overlijdensbericht|condoleances? (?:aan|naar)|esquela|pesame (?:a la familia|enviado)|condoglianze (?:alla famiglia|inviate)|necrolog(?:io|ie|ia)|obituary|death notice|condolencias (?:a|enviadas)|death certificate|in probate|probate (?:granted|pending)|executor of the estate|(?:executors?|exors?|personal representatives?|pr s) (?:of|for) (?:the )?(?:late|estate|deceased)|exors?(?= of )|(?<!(?:ist|als|und|auch) )nachlasspfleger(?:in)?|(?<!(?:ist|als|und|auch) )testamentsvollstrecker(?:in)?|executeur testamentaire(?= (?:m|mr|mme|me|maitre|de m|est|son|sa|notaire) )|executeur testamentair(?= (?:is|dhr|mevr|mr|notaris) )|esecutore testamentario(?= (?:avv|sig|e|di) )|albacea(?= (?:es|don|sr|sra|de don) )|sterbeurkunde|todesfall|nachlass(?:verwalter(?:in)?|gericht|fall)|(?:certificado|acta|partida) de defuncion|defuncion|herencia yacente|certificato di morte|successione aperta|overlijdensakte|overlijden|nalatenschap|(?<!real )estate (?:(?:is|was|has been|now|being) )*(?:closed|settled|wound up|finali[sz]ed|in administration)|nabestaanden(?= (?:verzoeken|vragen|gemeld|melden|meldden|gebeld|bellen|belden|lieten|laten|informeren|hebben|regelen|van)(?: |$))|hinterbliebene(?= (?:gemeldet|melden|meldeten|haben|teilen|riefen|rufen|regeln)(?: |$))|nachlass (?:geregelt|in bearbeitung|offen|abgewickelt|verwaltet|wird|regelt)|d[oø]dsbo(?:et)?|d[oø]dsboets?|d[oø]dsfal[ld](?! i (?:familj|famil))|boet efter|kuolinpesa\S*|spadkobierc\S*|akt zgonu|zgon (?:klient\S*|\d.*))(?![^ ])/g,
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** A cover that an insurer sells. */
const COVER = setOf(
  `rubrique rubriques page pages carnet supplement chronique garantie garanties prevoyance assurance assurances capital contrat contrats option options risque risques couverture rente allocation cas formule indemnite
  produit offre devis simulation pack convention rdv rappel projet interesse interessee souhaite veut cotisation invalidite obseques maladie entreprise`,
);
const COVER_BEHIND = setOf('invalidite accidentel accidentelle ptia option options garanti souscrit souscrite entreprise pour');
/** A contract that has ended is none that covers it: "contrat soldé décès". */
const ENDED = setOf('solde soldee resilie resiliee clos close cloture cloturee termine terminee fini arrete annule ended closed beendet');
const isCover = (words: string, start: number, end: number): boolean => {
  const before = words.slice(0, start).trim().split(' ').slice(-3);
  return (
    (before.some((word) => COVER.has(word)) && !before.some((word) => ENDED.has(word))) ||
    COVER_BEHIND.has(words.slice(end).trim().split(' ')[0] as string)
  );
};

/** "Feu M. Martin", where nothing tells whose relative he was. */
const LATE =
  /^feue? (?:m|mr|mme|mlle|monsieur|madame) \S+(?: \S+)?(?:$| (?:voir|contacter|appeler|parler|demander|veuve|la veuve|sa veuve|son epouse|succession)(?: |$))/;

/** "Śp. Jan Nowak": the late. Without its accent it is a partnership ("sp. z o.o."). */
const LATE_IN_POLISH = /^\P{L}*ś\. ?p(?:\.|(?!\p{L}))|^\P{L}*śp(?!\p{L})/iu;

/** Whoever tells it is none of whom it is told: "laut Tochter verstorben", "selon son fils, décédé". */
const ACCORDING = prefiltered(
  /(?<![^ ])(?:laut|lt|gemass|selon|d apres|aux dires d[eu]|according to|as per|volgens|aldus|segun|secondo|a detta di|segundo|enligt|ifolge|wed[lł]ug) (?:(?:der|dem|die|des|seine[rm]|ihre[rm]|le|la|l|les|sa|son|ses|un|une|the|his|her|their|a|de|het|zijn|haar|el|su|il|suo|sua|o|seu) ){0,2}(?!(?:der|dem|die|des|le|la|the)(?= ))\S+/g,
);
/** A colon stands for what somebody says: "Tochter: Mutter verstorben". */
const AS_TOLD = /\s?:\s/g;
const saysDead = (words: string): boolean => [DEAD, NO_LONGER_THERE, DEAD_PERSON].some((said) => saysOfContact(words, said));
const noted = (words: string): boolean =>
  familyInPeace(words) ||
  LATE.test(words) ||
  CARD.test(words) ||
  familyTellsDeath(words) ||
  widowTells(words) ||
  headDiedIn(words) !== undefined ||
  saysDead(words.replace(ACCORDING, ' ').trim()) ||
  saysOfContact(withoutFamilyDeath(words), PAPERS, isCover);

/** Whether a comment or a status says that the contact may have died. */
export const notesDeath = (written: string): boolean => {
  const text = asMeantInNotes(withoutDeniedLabels(written));
  if (text === '' || text.length > LONGEST) return false;
  if (LATE_IN_POLISH.test(text)) return true;
  const whole = plainWords(text);
  const daggered = daggeredIn(text);
  if (daggered !== undefined) return !isOfOthers(daggered, daggered.length, daggered.length);
  return (
    tellsDayOfDeath(text, whole) ||
    isWhole(whole) ||
    (DATED.test(whole) && !isOfOthers(whole, 0, whole.length)) ||
    sentencesOf(text).some(noted) ||
    openingsOf(text).some(saysDead) ||
    (text.includes(':') && sentencesOf(text.replace(AS_TOLD, ' says ')).some(isDeathToldBehind))
  );
};

/** Headers of a cover, a product or a matter, in whose cells a death is what is insured or advised about. */
const OF_MATTER = prefiltered(
  /\b(?:garanti\w*|produi\w*|produ[ck]\w*|contrats?|contracts?|covers?|coverage|risques?|risks?|prevoyance|assurances?|insurance|versicherung\w*|verzekering\w*|options?|formule|sujets?|themes?|besoins?|needs?|interet\w*|interest\w*|expertises?|speciali\w*|domaines?|competences?|services?|prestations?|activit\w*|categor\w*|metiers?|professions?|secteurs?|offres?|evenements?|events?|titres?|titles?|articles?|questions?)\b/,
);
/** How a contract stands, which ends with whoever held it. */
const STATE_OF_CONTRACT = /^(?:statut|etat|status|stato|estado) (?:\w+ ){0,2}contra\w+$|^contract status$/;
/**
 * Whether a cell of a column that nobody knows says so: in words of which none alone is said of a matter, as "Succession" and "Mort" are; and, under the header of
 * a matter, of somebody. How somebody stands is told in the bare noun ("Décès").
 */
export const notesDeathUnder = (header: string): ((text: string) => boolean) => {
  if (OF_MATTER.test(header) && !STATE_OF_CONTRACT.test(header))
    return (text) => text.length <= LONGEST && sentencesOf(text).some(saysDead);
  const isOfMatter = (words: string): boolean => isWhole(words) && !(DIED.test(words) && asksHowSomebodyStands(header));
  return (text) => !isOfMatter(plainWords(text)) && notesDeath(text);
};

/** "Meier sel.": the late, as the Swiss write it. */
const LATE_IN_SWISS = /\p{L}[\s,(]{1,3}sel\.\)?\s*$/u;
const ESTATE = setOf('succession succ hoirie hoirs heritiers nachlass erbengemeinschaft');
/** Whether a name is that of an estate, or of the late: "Dupont (succession)", "Héritiers de M. Roy", "Feu Martin". */
export const isEstateInName = (text: string): boolean => {
  if (text.length > LONGEST_NAME) return false;
  if (LATE_IN_SWISS.test(text)) return true;
  const name = plainWords(text);
  const words = name.split(' ');
  return (
    ESTATE.has(words[0] as string) ||
    ESTATE.has(words.at(-1) as string) ||
    /^(?:feue? \S|erben \S|eredi \S|(?:los )?herederos \S|(?:de )?erven \S|(?:os )?herdeiros \S|(?:the )?(?:estate|executors?|exors) of(?: |$)|exors?$)/.test(
      name,
    )
  );
};

/** Of these words, and of those that `death-marks.ts` looks for, a part, without double letters. */
const STEMS =
  '_d__jan _d__feb _d__mar _d__apr _d__may _d__jun _d__jul _d__aug _d__sep _d__oct _d__nov _d__dec _d____ _exec_ _ovl_ _overl_ _the_late_ _executeur_test _testamentsv _esecutore_t _albacea _exor_ _exors_ _this_life_ _geschieden_ _heimgeg _abgelebt _este_mundo_ _questo_mondo_ _hengegan_ _heengeg _decd _disparition_ _scomparsa_ _de_cujus_ _erben_ _eredita_ _erven_ _herdeir _hereder _widow _veuve_ _veuf_ _witwe _viud _vedov _weduw _viuv _erbengemein _erfgenam _sel_ _p_ _pased_ _dodsb _d_dsb _dodsf _d_dsf _boet_ _verst_ _nabest _hinterbl _spadkob _zgon _zgonu_ _kuolinp _umrti_ _estate_ _avlidit_ _d_d_ _dog_i_ _dog_for _kund_dog_ _kunden_dog_ _hon_dog_ _han_dog_ _deced _monde_ _etein _alive_ _living_ _world_ _leben_ _lebenden_ _unter_ _nosotros_ _vida_ _tra_ _vita_ _vivi_ _onder_ _leven_ _avliden_ _avled_ _afdod_ _avdod_ _bort_ _dod_ _menehtyn _kuolut _zmar _yje_ _zemrel _elhunyt_ _decedat _preminu _dcd _dec_d_ _dc_ _deceas _defunt _pased_ _died_ _dead_ _verstorb _gestorb _gestorv _tot_ _falec _difunt _morir_ _faltar_ _overled _overlijd _mort_ _morte_ _morta_ _morto_ _muert _dood_ _deces_ _suces _heritier _hoir _quite _vie_ _life_ _inhum _cremat _dieu_ _seigneur_ _createur_ _etoiles_ _du_pere_ _rejoindre_ _volant_ _scompars _n_est_plus_ _mortel_ _sterbef _eredi_ _legs_ _legacy_ _pasing_ _in_memory_of_this _luto_ _obseq _funerail _funeral _enterem _suicid _beerd _beiset _begrafen _uitvart _entiero_ _death _probate _executor _sterbeurk _todesf _nachlas _defuncion _fallecim _obito_ _falecim _deceso_ _herencia _nalatens _estate_ _faire_part _condol _trauer _todes _beileid _kondolenz _rouw _esquela_ _pesame_ _condogl _necrolog _obituary_ _gegangen_ _entschlaf _dejo_ _ha_dejado_ _mancar _mancat _ontval _muerte_ _ableb _tod_ _estate_ _feu_ _feue_ _rip_ _r_ _murio_ _moreu_ _suc_ _erben _hereder _erven_ _herdeir _qepd _q_ _paix_ _peace_ _paz_ _pace_ _frieden_ _vrede_';
export const deathStems = (): readonly string[] => STEMS.split(' ');
