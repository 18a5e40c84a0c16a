import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Deaths told by what somebody is in a firm or a club, and not by their name: "gérant décédé en mars", "owner died", "Chef verstorben", "décès du président". The
 * contact may be that person: who was it before, who is somebody's colleague or boss, and who has taken over since are not.
 * @module
 */

const HEAD =
  '(?:(?:co ?)?gerante?|dirigeante?|patron(?:ne)?|presidente?|pdg|directeur|directrice|associee?|(?:co ?)?fondat(?:eur|rice)|chef(?:fe|in)?|exploitante?|proprietaire|tresori(?:er|ere)|secretaire|maire|' +
  'owner|director|(?:managing )?director|manager|ceo|cfo|md|founder|boss|president|chair(?:man|woman)?|proprietor|landlord|treasurer|secretary|' +
  'inhaber(?:in)?|geschaftsfuhrer(?:in)?|gf|direktor(?:in)?|leiter(?:in)?|eigentumer(?:in)?|vorstand|vorsitzende[rn]?|prasident(?:in)?|grunder(?:in)?|betriebsleiter(?:in)?|kassier(?:er|in)?|' +
  'gerente|directora?|duen[oa]|jef[ae]|propietari[oa]|presidenta|administradora?|fundadora?|encargad[oa]|' +
  'titolare|diret(?:tore|trice)|proprietari[oa]|amministrat(?:ore|rice)(?: delegat[oa])?|capo|padron[ea]|fondat(?:ore|rice)|' +
  'zaakvoerder|zaakvoerster|eigena(?:ar|res)|baas|voorzitter|bestuurder|bedrijfsleider|oprichter|penningmeester|' +
  'diret(?:or|ora)|don[oa]|patrao)';
const OF_WHAT =
  '(?: (?:general|generale|commercial|commerciale|technique|adjointe?|delegue|unique|historique|principal|actuel(?:le)?|honoraire))?(?: (?:de la|de l|de|du|d|of the|of|der|des|del|della|dell|van de|van het|van) (?!(?:son|sa|ses|his|her|their)(?: |$))\\S+)?';
const NAME = '(?: (?:m|mr|mme|mlle|monsieur|madame|mrs|ms|herr|frau|hr|fr|sr|sra|sig|sigra|dhr|mevr)(?: \\S+){1,2})?';
const HAS =
  '(?: (?:est|a ete|serait|is|was|has|has been|s|ist|wurde|sei|es|ha|e|heeft|werd|malheureusement|helas|brutalement|subitement|recemment|apparemment|depuis|sadly|unfortunately|suddenly|recently|just|now|apparently|' +
  'leider|plotzlich|kurzlich|inzwischen|bereits|unerwartet|helaas|onlangs|plots|inmiddels|intussen|purtroppo|improvvisamente|recentemente|lamentablemente|desgraciadamente|recientemente|ya|(?:im|in|am|op|en|le|il|el|a) \\S+)){0,4}';
const NO_WONDER =
  '(?! (?:de|d|of|aux?|di|vor|von|van|laughing|del|dalle) (?:rire|fatigue|peur|soif|faim|jalousie|inquietude|trouille|laughing|laughter|boredom|fame|sonno|risa|risate|hambre|miedo|lachen)(?![^ ]))';
const DIED =
  `(?:decedee?|decede e|dcd(?:e|ee)?|dec d|morte?${NO_WONDER}|defunte?|deceased|decd|died(?! (?:down|laughing))${NO_WONDER}|dead(?! (?:set|against|line|serious|keen|sure|right|in|slow|busy|tired|end))|passed away|` +
  'verstorben|gestorben|verst(?=$| (?:am |im )?\\d)|tot(?! (?:mude|al))|fallecid[oa]|fallecio|murio|muert[oa]|difunt[oa]|mort[oa](?! d)|decedut[oa]|defunt[oa]|venut[oa] a mancare|overleden|gestorven|dood(?!moe)|falecid[oa]|faleceu|morreu|plus de ce monde)';
const HEAD_DIED = prefiltered(`(?<![^ ])(${HEAD})${OF_WHAT}${NAME}${HAS} (?:n est )?${DIED}(?![^ ])`, 'g');
const DEATH_OF_HEAD = prefiltered(
  `(?<![^ ])(?:deces|mort|disparition|death|passing|tod|ableben|fallecimiento|muerte|decesso|morte|scomparsa|overlijden|dood|falecimento) (?:(?:de la|de l|de|du|d|of the|of|our|des|der|del|della|dell|do|da|van de|van) )?(${HEAD}s?)(?![^ ])(?! (?:precedente?|sortante?))`,
  'g',
);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Who was it before, whose it is, and what denies it. */
const ANOTHERS = setOf(
  `ancien ancienne ex precedent precedente predecesseur former previous old late ehemalige ehemaliger ehemaligen ehem alter alte vorherige vorheriger fruhere fruherer antiguo antigua anterior
  vecchio vecchia precedente oud vorige voormalige voormalig antigo antiga
  son sa ses mon ma mes notre nos leur leurs his her their my our sein seine ihr ihre mein meine unser unsere su sus mi nuestro nuestra suo sua mio nostro zijn haar mijn ons onze
  pas non aucun aucune jamais sans ni not no never nicht kein keine sin ningun senza nessun niet geen`,
);
const REACH = 3;
/** The wife of the boss, the dog of the owner. */
const OF = setOf('du of del della dell do vom di van von de');
const ARTICLES = setOf('l la le the der dem den il lo el het de');
/** Who came after. */
const TAKES_OVER = prefiltered(
  /(?<![^ ])(?:(?:a|ont|ayant) repris|repreneur|repreneuse|succede a|nouve(?:au|lle)|took over|taken over|takes over|inherited|new|hat (?:\S+ ){0,4}ubernommen|ubernahm|nachfolger(?:in)?|neuer?|se hizo cargo|nuev[oa]|subentrat[oa]|nuov[oa]|overgenomen|opvolger|nieuwe)(?![^ ])/,
);
/** A cover that an insurer sells. */
const COVER = prefiltered(
  /(?<![^ ])(?:garantie\w*|prevoyance|assurance\w*|capital|rente|indemnite\w*|couverture|homme cle|insurance|cover|versicherung\w*|seguro|assicurazione|polizza|verzekering|en cas de|in case of|bei|im falle|hat nach (?:\S+ ){1,6}ubernommen)(?![^ ])/,
);

const isAnothers = (before: readonly string[]): boolean => {
  const [last, second, third] = [before.at(-1) ?? '', before.at(-2) ?? '', before.at(-3)];
  // "De zaakvoerder" is Dutch for the.
  const isOf = OF.has(last) && !(last === 'de' && !OF.has(second));
  return isOf || (ARTICLES.has(last) && OF.has(second) && third !== undefined) || before.slice(-REACH).some((word) => ANOTHERS.has(word));
};

/**
 * What somebody is who is said to have died in the words of a sentence ("gerant"); undefined where nobody is.
 * @param words as `plainWords` gives them
 */
export const headDiedIn = (words: string): string | undefined => {
  if (COVER.test(words)) return undefined;
  for (const said of [HEAD_DIED, DEATH_OF_HEAD]) {
    for (const match of words.matchAll(said)) {
      const before = words.slice(0, match.index).trim();
      if (!TAKES_OVER.test(before) && !isAnothers(before === '' ? [] : before.split(' '))) return match[1] as string;
    }
  }
  return undefined;
};

/** Whether a title says that whoever has it has died: "Directeur décédé". */
export const tellsHeadDied = (title: string): boolean => headDiedIn(plainWords(title)) !== undefined;
