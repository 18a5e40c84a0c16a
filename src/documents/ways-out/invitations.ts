import { plainWords } from '../../fields/text/plain-words.js';
import { lazy } from '../../model/base/lazy.js';
import { saysStop } from '../sms/sms-words.js';
import { isCalledWayOut } from './way-out-words.js';

/**
 * Sentences that invite to follow a link: "Pour en savoir plus, cliquez ici". A click is how one refuses and how one buys, so that the words
 * beside it, or its address, must speak of refusing.
 * @module
 */

/** What has somebody follow a link, an address that is typed, or a merge tag in its place. */
const INVITES = lazy(
  () =>
    /(?<!\p{L})(?:cliqu\p{L}*|clics?|click\p{L}*|tap|liens?|links?|ici|here|bouton|button|par l[àa]|this way|below|ci[- ](?:dessous|apr[èe]s))(?!\p{L})|https?:|www\.|[\p{L}\p{N}]\.\p{L}{2,10}\/|\{\{|\[\[|##|%%|\*\|/iu,
);
/** A page that shows the same mail: "Si ce message ne s’affiche pas". */
const SHOWS_MAIL = lazy(
  () =>
    /\b(?:s affich\w*|affich\w*|visualis\w*|(?:lire|voir|ouvrir|consulter) (?:ce|cet|cette|le|la|notre) (?:\w+ )?(?:e ?mails?|mails?|messages?|courriels?|newsletters?|lettres?|version|page)|en ligne|navigateur|online|browser|display\w*|view\w*|(?:see|read|open) (?:this|the|our) (?:e ?mail|mail|message|newsletter)|images?)\b/,
);

/** Words of leaving that need no other beside them, on plain words. */
const LEAVES = lazy(
  () =>
    /\b(?:desins?cri\w*|desincri\w*|desab\w*|unsub\w*|opt(?:s|ing|ed)? ?(?:me )?out\w*|retrait|se desengager|(?:(?:vous|m|nous|s|d y|y) )?oppos(?:er|ez|e|ition)|object(?:ion|ions)?(?: to)?|refus|pref(?:erence)?s?|pref(?:erence)? ?cent\w*|(?:me|m|nous|vous|te|t|s|se|en) (?:en )?(?:retir\w*|sor(?:s|t|tir|tez)|effac\w*|enlev\w*|ray\w*)|(?:retir|enlev|ray|supprim|effac|ot|oubli|laiss|sort)e?[zsr]? (?:moi|nous|vous)|(?:take|remove|delete|cut|cross|strike|count|drop|lift|pull|opt) (?:me|you|yourself|us|my|your)|(?:off|out of) (?:the|our|this|my|your) (?:\w+ )?(?:list|mailing|inbox|file|database|books?|sequence)s?|leave (?:here|me|you|us)|(?:cess|ceas|arret|stop)\w* (?:\w+ ){0,2}(?:recev|receiv|ecri|contact)\w*|(?:be|etre) (?:removed|taken off|dropped|left out|deleted|retire\w*|supprime\w*|efface\w*|raye\w*)|want out|way out|sees? you out|porte de sortie|(?:lien|link|mj)? ?sortie|exit|dehors|adieu|goodbye|good bye|(?:enough|fill|marre|assez|tired|sick|bored|lasse\w*) (?:of|de|d) (?:\w+ )?(?:nous|nos|us|our|these|ces|this|lire|mails?|emails?)|en avoir assez|assez vus?|(?:us|we|nous) (?:to |ll )?(?:stop|arret\w*)|(?:ne|veu\w*|souhait\w*|desir\w*|prefer\w*) plus (?:\w+ )?(?:recevoir|etre|entendre|figurer|apparaitre)|(?:pas|plus|non|not|no longer) (?:interess\w*|interested|concern\w*)|not for (?:me|you|us)|(?:pas|plus) pour (?:moi|vous|nous)|nicht mehr|keine? (?:\w+ ){1,3}mehr|nao (?:deseja|quer) (?:mais )?receber|no (?:desea|quiere)\w*|non (?:desider|vuol)\w*|geen (?:\w+ ){1,3}meer|niet (?:meer|langer)|uitschrij\w*|afmeld\w*|austrag\w*|cancell\w*)\b/,
);
/** An end, or less… */
const ENDS = String.raw`(?:stop\w*|arret\w*|cess\w*|ceas\w*|(?:mettre|mettez|met) (?:fin|un terme)|terme|interromp\w*|suspend\w*|paus\w*|coup(?:er|ez|e)|desactiv\w*|bloqu\w*|block|end|ends|ending|quit\w*|leave|leaving|partir|turn|switch\w*|mute|snooze|untick\w*|uncheck\w*|decoch\w*|tick|resili\w*|clotur\w*|annul\w*|cancel\w*|remov\w*|delet\w*|supprim\w*|effac\w*|ray\w*|enlev\w*|ote\w*|sort(?:ir|ez|ie|e|s)?|withdraw\w*|retir\w*|revo\w*|renonc\w*|forget|drop|strik\w*|off|out|exclu\w*|unfollow|fini|fin|marre|tired|sick|bored|lass\w*|assez|enough|trop|too|moins|fewer|less|nae mair|no|not|dont|non|aucun\w*|plus|jamais|never|dernier|derniere|final|last|refus\w*|declin\w*|libere\w*|frequence|frequency|facultati\w*|optional)`;
/** …of what is ours: what we send, to whom, and what they do with it. */
const OURS = String.raw`(?:e ?mails?|mails?|messages?|envois?|courriels?|courriers?|sms|txts?|texts?|newsletters?|(?:info)?lettres?|listes?|lists?|fichiers?|base|database|notifications?|alert\w*|abonne\w*|inscription|subscri\w*|communications?|mailings?|post|adresse|address|consent\w*|relances?|recontact\w*|contact\w*|sequence|ecri\w*|recev\w*|destinataires?|invitations?|nouvelles|bulletins?|news|them|these|updates|circulars?|hear\w*|receiv\w*|get(?:ting)? (?:these|our|any|more|no|fewer|nothing)|bother\w*|writ\w*|reach\w*|sollicit\w*|demarch\w*|prospect\w*|informe\w*|entend\w*|embet\w*|derang\w*|gazette|annonces?|rappels?|reminders?|figur\w*|reading|settings|envie|candidat|correspondan\w*|lecteurs|approches)`;
const ENDS_OURS = lazy(() => new RegExp(String.raw`\b${ENDS}\b.{0,60}?\b${OURS}\b|\b${OURS}\b.{0,40}?\b${ENDS}\b`));
/** What one receives is chosen there. */
const SETS = lazy(
  () =>
    /\b(?:ger(?:er?|ez)|manage|choose|choisi\w*|modifi\w*|adjust|adapt\w*|change|update|regl(?:er?|ez))\b.{0,40}?\b(?:abonnements?|inscriptions?|subscriptions?|frequence|frequency|how often|e ?mails?|mails?|messages?|envois|notifications?|alert\w*|communications?|settings)\b/,
);
/** "Ne manquez plus nos messages" has somebody receive them. */
const MISSES =
  /\b(?:manqu\w*|rat(?:e|er|ez|ee|es)|perd\w*|miss\w*|lose|losing|lost|obligation|engagement|(?:pas|not|t) (?:\w+ )?(?:recu|received))\b/;
/** A contract with somebody else is left here, and what is dear. */
const OF_ELSE =
  /\b(?:contrats?|contracts?|mutuelle|assuran\w*|assureur|banque|operateur|fournisseur|forfait|factures?|bills?|energie|energy|pay\w*|insur\w*|provider|supplier)\b/;

const LONGEST = 600;
/** A label that says that something else lies behind the address that follows it: "Infos : acme.example/stop". */
const OF_OFFER = /\b(?:infos?|informations?|details?|offres?|offers?|devis|quotes?|rdv|promos?|commande\w*|orders?|shop|site)$/;

/** Whether the address of a link speaks of refusing: `/desinscription?u=…`; a tag that nobody knows by its name. */
export const isWayOutAddress = (href: string): boolean =>
  isCalledWayOut(href) || LEAVES().test(plainWords(href.slice(0, LONGEST).replaceAll('_', ' ')));

const ADDRESS = /https?:\S{1,300}|www\.\S{1,300}|[\p{L}\p{N}-]{1,40}\.\p{L}{2,10}\/\S{0,300}/giu;

/** Whether words speak of receiving no more of these messages. */
const speaksOfRefusing = (says: string): boolean => {
  const text = plainWords(says.slice(0, LONGEST).replace(ADDRESS, ' ').replaceAll('_', ' '));
  if (LEAVES().test(text)) return !OF_ELSE.test(text);
  if (SHOWS_MAIL().test(text) || OF_ELSE.test(text) || MISSES.test(text)) return false;
  return ENDS_OURS().test(text) || SETS().test(text);
};

/** Whether the addresses that a sentence types lead out, and none of its words says that they lead elsewhere. */
const typesWayOut = (says: string): boolean =>
  [...says.slice(0, LONGEST).matchAll(ADDRESS)].some(
    ({ 0: address, index }) => isWayOutAddress(address) && !OF_OFFER.test(plainWords(says.slice(0, index))),
  );

/** Whether a sentence invites to follow a link, or is seen to do so. */
export const invites = (says: string): boolean => INVITES().test(says);

/**
 * Whether a sentence that invites to follow a link speaks of refusing: by its words, by an address in it, by that of its links.
 * @param hrefs of the links that stand in it
 */
export const invitesToRefuse = (says: string, hrefs: readonly string[]): boolean =>
  speaksOfRefusing(says) || saysStop(says) || typesWayOut(says) || hrefs.some(isWayOutAddress);
