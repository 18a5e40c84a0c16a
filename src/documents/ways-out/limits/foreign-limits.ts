import { prefiltered } from '../../../fields/text/prefilter/prefiltered.js';
import { lazy } from '../../../model/base/lazy.js';
import type { RefusalLimit } from './refusal-limit.js';

/**
 * What sentences around a way out take back, in German, Dutch, Spanish and Italian. On folded text.
 * @module
 */

const REFUSAL = lazy(
  () =>
    /\b(?:abmeld\w*|austrag\w*|widerspr\w*|widerruf\w*|abbestell\w*|ihre?n? (?:antrag|anfrage|wunsch)|uitschrij\w*|afmeld\w*|bezwaar\w*|uw (?:aan)?vraag|verzoek|bajas?|cancel\w*|opon\w*|oposicion|su solicitud|disiscri\w*|cancellazion\w*|opposizion\w*|oppor\w*|(?:la sua |la tua |la )?richiesta)\b/,
);
const OF_SERVICE = lazy(
  () =>
    /\b(?:rechnung\w*|bestell\w*|vertrag\w*|kontos?|factu\w*|fattur\w*|contra\w*|pedidos?|ordin[ei]|cuenta|konto\w*|rekening\w*|leverin\w*)\b/,
);

const TREATED = lazy(
  () =>
    /\b(?:bearbeit\w*|berucksichtig\w*|umgesetzt|wirksam|ausgefuhrt|dauert|dauern|verwerk\w*|verwerkt|doorgevoerd|duurt|duren|effectief|proces\w*|tramit\w*|efectiv\w*|tard\w*|elaborat\w*|evas\w*|effettiv\w*|gestit\w*|richied\w*|processat\w*)\b/,
);
const PERIOD = lazy(
  () =>
    /\b(\d{1,3}|ein\w{0,2}|een|un[ao]?|zwei|twee|dos|due|drei|drie|tres|tre|vier|cuatro|quattro|sechs|zes|seis|sei|dreissig|dertig|treinta|trenta) (tag|woch|monat|dag|wek|week|maand|dia|seman|mes|giorn|settiman)/g,
);
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ zwei: 2, twee: 2, dos: 2, due: 2, drei: 3, drie: 3, tres: 3, tre: 3, vier: 4, cuatro: 4, quattro: 4 },
  ...{ sechs: 6, zes: 6, seis: 6, sei: 6, dreissig: 30, dertig: 30, treinta: 30, trenta: 30 },
};
const WEEKS = lazy(() => /^(?:woch|wek|week|seman|settiman)/);
const MONTHS = lazy(() => /^(?:monat|maand|mes)/);
const MOST_DAYS = 14;

const daysOf = (count: string, unit: string): number =>
  (/^\d/.test(count) ? Number(count) : (NUMBERS[count] ?? 1)) * (MONTHS().test(unit) ? 30 : WEEKS().test(unit) ? 7 : 1);
const holdsPeriod = (says: string, test: (days: number) => boolean): boolean =>
  [...says.matchAll(PERIOD())].some(([, count = '', unit = '']) => test(daysOf(count, unit)));
const UNASKED = lazy(() => /\b(?:ohne (?:antwort|ruckmeldung)|zonder (?:antwoord|reactie)|sin respuesta|senza risposta)\b/);
const OF_ELSE = lazy(
  () =>
    /\b(?:angebot|rabatt|preis\w*|testen|gratis|kostenlos\w*|aanbod|korting|prijs|proef\w*|oferta|descuento|precio|prueba|offerta|sconto|prezzo|prova|speicher\w*|bewaar\w*|bewaren|conserv\w*|link)\b/,
);

const CONTINUES = lazy(
  () => /\b(?:weiterhin|nach wie vor|nog steeds|blij(?:f|ft|ven)|segui(?:ra|ras|remos|ran|r)|continuar\w*|continuer\w*)\b/,
);
const OTHERS = lazy(
  () =>
    /\bofertas de (?:\w+ )?(?:socios|colaboradores|terceros)\b|\bofferte (?:\w+ ){0,2}partner\b|\bpartner(?:angebot|aanbieding)\w*|\b(?:aanbiedingen|berichten|e ?mails|mails) van (?:\w+ )?partners?\b|\b(?:angebote|nachrichten|e ?mails|mails) (?:von|unserer) (?:\w+ )?partnern?\b|\b(?:andere[nrs]?|ubrige[nrs]?|unsere[nrs]?|overige|onze|otr[ao]s|nuestr[ao]s|altr[ei]|nostr[ei])\b.{0,30}\b(?:angebot\w*|newsletter\w*|e ?mails?|nachricht\w*|partner\w*|werbung\w*|aanbieding\w*|nieuwsbrie\w*|berichten|merken|marken|marcas|marchi|ofertas|boletin\w*|correos|socios|comunicacion\w*|offerte|comunicazion\w*|messaggi)\b/,
);
const PENDING = lazy(() =>
  prefiltered(
    /\b(?:vorbehaltlich|unter (?:dem )?vorbehalt|nach (?:interner )?(?:prufung|zustimmung|genehmigung|freigabe)|wird (?:\w+ )?gepruft|onder voorbehoud|na (?:interne )?(?:goedkeuring|controle|beoordeling)|wordt (?:\w+ )?(?:beoordeeld|bekeken|onderzocht|geevalueerd)|sujet[ao]s? a (?:\w+ )?(?:aprobacion|revision|validacion|aceptacion)|previa (?:aprobacion|verificacion|revision|approvazione|verifica)|sera (?:revisad|estudiad|evaluad)[ao]|soggett[ao] (?:a|ad|all|alla) ?(?:approvazione|verifica|valutazione)|salvo approvazione|sara (?:valutat|esaminat|verificat)[ao])\b/,
  ),
);
const FOR_A_WHILE = lazy(
  () => /\b(?:gilt|gultig|geldt|geldig|valid[ao]|vale|vigente|valevole)\b(?: (?:nur|fur|slechts|voor|solo|durante|por|per|un))*/,
);
const RESERVES = lazy(
  () =>
    /\b(?:behalten (?:wir )?uns (?:\w+ ){0,3}vor|behouden ons (?:\w+ ){0,2}recht|reservamos el derecho|riserviamo il diritto)\b(?=.{0,60}\b(?:kontakt\w*|schreib\w*|anschreib\w*|contact\w*|schrijven|mailen|escrib\w*|scriver\w*|contatt\w*))/,
);
const KEPT_BEFORE = lazy(() => /\bbehalten (?:wir )?uns\b.{0,40}\b(?:kontakt\w*|schreib\w*|anschreib\w*|anzuschreiben)\b.{0,30}\bvor\b/);
const ASKS = lazy(
  () =>
    /\b(?:unter angabe|mit angabe|angeben sie|geben sie|(?:met|onder) (?:opgave|vermelding)|vermeld|indicando|indique|especificando|specificando|indicare|(?:sagen|schreiben|nennen) sie (?:uns|mir)|diga(?:nos|me)|expliqu?e(?:nos|me)|(?:ci|mi) (?:dica|scriva|indichi)|(?:vertel|schrijf|zeg|mail) (?:ons|me|mij)|laat (?:ons|me|mij) weten)\b.{0,40}\b(?:grund\w*|warum|motiv\w*|por que|perche|reden\w*|waarom|telefon\w*|position|funktion|functie|cargo|funzione|ruolo)\b/,
);
const DENIED = lazy(() => /\b(?:ohne|nicht|keine?\w?|zonder|niet|geen|sin|no|senza|non)\b[^.;!?]{0,25}$/);

const isMeant = (pattern: RegExp, says: string): boolean => {
  const found = pattern.exec(says);
  return found !== null && !DENIED().test(says.slice(0, found.index));
};

/** What a sentence takes back of a refusal, in one of these languages. @param isOwn whether the way out stands in it */
export const limitElsewhere = (says: string, isOwn: boolean): RefusalLimit | undefined => {
  const isAbout = isOwn || REFUSAL().test(says);
  if (CONTINUES().test(says) && OTHERS().test(says) && !OF_SERVICE().test(says) && isMeant(CONTINUES(), says)) return 'partial';
  if (!isAbout) return undefined;
  if (isMeant(PENDING(), says)) return 'pending';
  if (TREATED().test(says) && !UNASKED().test(says) && holdsPeriod(says, (days) => days > MOST_DAYS)) return 'slow';
  if ((RESERVES().test(says) || KEPT_BEFORE().test(says)) && !OF_SERVICE().test(says)) return 'reserved';
  if (FOR_A_WHILE().test(says) && !OF_ELSE().test(says) && holdsPeriod(says, () => true)) return 'brief';
  return isMeant(ASKS(), says) ? 'asks' : undefined;
};
