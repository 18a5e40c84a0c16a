import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Words of machines and goods that sound as a refusal does: DNC, by which machine tools are fed with programs, a stop that is a part, a machine that was put out
 * of use, an offer that has run out.
 * @module
 */

const DNC_THING =
  '(?:software|syst[eèé]me?n?|machines?|maschinen?|m[áa]quinas?|macchin[ae]|retrofit|programm\\p{L}*|netw\\p{L}*|netz\\p{L}*|links?|servers?|serveurs?|interfaces?|schnittstellen?|controls?|controllers?|steuerung\\p{L}*|[üu]bertragung|anbindung|operators?|engineers?|technicians?|specialists?|spezialist\\p{L}*|uploads?|downloads?|transfers?|communications?|kommunikation|logiciels?|r[ée]seaux?|editors?|lathes?|mill\\p{L}*|solutions?|l[öo]sung\\p{L}*|modules?|terminals?|rs-?\\s?232|cnc|cam|cad)';
const JOINS = '(?:[\\s,;/&+|-]{1,3}|\\s(?:and|et|und|y|e|en|ou|or|oder|de|for|f[üu]r|pour)\\s)';
/** DNC beside what it is a word of. */
const DNC = `(?:${DNC_THING}${JOINS})?dnc${JOINS}${DNC_THING}(?:\\s${DNC_THING})?|${DNC_THING}${JOINS}dnc`;

const GOODS = '(?:m[áa]quinas?|equipos?|tornos?|fresadoras?|veh[íi]culos?|coches?|furgonetas?|l[íi]neas?)';
const PLAIN = [
  `${GOODS} (?:\\p{L}+ ){0,2}dad[oa]s? de baja`,
  '(?:machine|auto|wagen|toestel|voertuig|lijn)s? (?:\\p{L}+ ){0,2}(?:afgemeld|uitgeschreven)(?: bij (?:de |het )?\\p{L}+)?',
  'abmeldung (?:(?:der|von|des|vom|einer|alte[nr]?) )?(?:leasing\\p{L}*|(?:alt|dreh|fr[äa]s|werkzeug)?maschinen?|fahrzeug\\p{L}*|gewerbe\\p{L}*)(?: \\p{L}*maschinen?)?',
  "(?:angebote?|preise?) (?:ist |sind )?nicht mehr (?:g[üu]ltig|aktuell)|(?:offres?|devis|prix) (?:n[’'](?:est|sont) )?plus valables?|(?:offer|quote|price)s? (?:is |are )?no longer valid|oferta (?:ya )?no (?:es )?v[áa]lida|offerta non pi[ùu] valida|offerte niet meer geldig",
  "niet (?:meer )?op voorraad|nicht (?:mehr )?(?:auf lager|vorr[äa]tig)|(?:n[’']est )?(?:plus|pas) en stock|no (?:est[áa] )?en stock|not in stock|out of stock",
  '(?:presi[óo]n|tensi[óo]n|temperatura|velocidad|potencia|gama|calidad|planta|carga) baja',
  'stop (?:collars?|blocks?|pins?|screws?|rings?|valves?|bars?|rods?)|(?:end|hard|depth|limit|mechanical) stops?',
  'oppos(?:ition|ed|ing)[ -]spindles?|contre-broche en opposition',
];
const PAPER =
  '(?:catalog\\p{L}*|katalog\\p{L}*|cat[áa]log\\p{L}*|brochur\\p{L}*|prospekte?n?|flyers?|folletos?|plaquettes?|depliants?|unterlagen|infomaterial)';
const NEED = '(?:needed|required|necessary|n[öo]tig|ben[öo]tigt|erforderlich|n[ée]cessaires?|necesari[oa]s?|necessari[oe]?|nodig|utiles?)';
/** "No catalogues needed, has them": of this paper, and most likely of nothing else. */
const NO_PAPER = `(?:no|not|kein\\p{L}*|pas de|pas besoin de|aucune?|sin|nessun\\p{L}*|geen)(?: (?:more|further|weiteren?|autres?|m[áa]s|altri))? ${PAPER}(?: (?:is|are|est|sont|son|sono))? ${NEED}`;

const anyOf = (phrases: readonly string[]): RegExp => prefiltered(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?!\\p{L})`, 'giu');
const plain = anyOf([DNC, ...PLAIN]);
const paper = anyOf([NO_PAPER]);

/** A text without DNC beside a word of machines, which is no "do not call". */
const dncOfMachines = anyOf([DNC]);
export const withoutDncOfMachines = (text: string): string => (/dnc/i.test(text) ? text.replace(dncOfMachines, ' ') : text);

/** A text without the words of machines and goods that sound as a refusal. */
export const withoutMachines = (text: string): string => text.replace(plain, ' ');
/** The same without a paper that is not needed, of which somebody must read what else is meant. */
export const withoutPaper = (text: string): string => text.replace(paper, ' ');
