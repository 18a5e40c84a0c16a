/**
 * Words that a yes may go on with and stays one, folded, in French, English, Spanish, German and Italian: that somebody agrees, to receive what is sent,
 * how, where it was said. What denies, limits, ends or names somebody else is not here, and never may be.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** One word at a time. */
export const HARMLESS = setOf(`
  oui yes ja si ok okay please svp merci thanks bitte gracias grazie
  je j accepte accepter accept autorise consens souhaite veux i we agree agreed consent want would like ich stimme zu mochte willige ein acepto autorizo consiento quiero deseo accetto acconsento
  autorizzo desidero voglio d accord accord donne given erteilt
  recevoir receive get erhalten recibir ricevere etre be tenu informe informee informed contacte contactee contacted kept updated
  offre offres newsletter newsletters lettre info infos information informations informationen actualite actualites nouveautes promotions promos promotion promotionnelles
  commercial commerciale commerciales commerciaux marketing communication communications publicite news offer offers updates update angebote neuigkeiten werbung ofertas novedades promociones publicidad
  comunicaciones comerciales offerte novita promozioni comunicazioni commerciali invitations evenements events
  de des du d la le les l un une a au aux en par pour via by for to the from of on me mes vos nos votre notre your our us per por para el los las de del und and et e y o ou or oder von an der die das den ihre di da dei delle degli
  mon ma my mi sur su
  web site website internet form forms formulaire formular formulario modulo online ligne boutique magasin salon shop store event tablette caisse
  email e mail mails emails courriel courriels sms mms texto textos text texts tel telephone telephonique telefon telefono phone calls call appel appels anruf anrufe post poste postal courrier
  courriers voie lettres brief briefe posta correo`);

/** The day on which it was said, behind its small word. */
export const ITS_DAY =
  /\b(?:(?:le|on|am|vom|du|el|il|depuis|since|seit) )?(?:\d{1,2} \d{1,2} (?:20)?\d\d|20\d\d \d{1,2} \d{1,2})(?: (?:a )?\d{1,2} ?(?:h|\d\d)? ?(?:\d\d)?)?\b/;

/** What leaves out a channel, or names the only ones: read with the channels beside it. */
export const LEAVES_OUT = setOf(
  'sauf hormis excepte except excluding excepto salvo ausser tranne eccetto only solely uniquement exclusivement seulement nur ausschliesslich solo solamente unicamente soltanto esclusivamente',
);
