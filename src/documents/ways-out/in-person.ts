import { lazy } from '../../model/base/lazy.js';

/** A place where one has to go, or somebody whom one has to see there. */
const PLACE_FR = String.raw`(?:boutiques?|magasins?|agences?|points? de vente|caisses?|accueil|si[èe]ge|guichets?|vendeurs?|vendeuses?|conseill[eè]re?s?|h[oô]tesses?)(?!\p{L})`;
const VISITS = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})(?:pass(?:ez|er)|rende[zr](?:-vous)?|ven(?:ez|ir)|pr[ée]sente[zr](?:-vous)?|adresse[zr](?:-vous)?|demande[zr]|voi[rs]|renseigne[zr](?:-vous)?|consulte[zr]|d[ée]pose[zr])(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:en|à|au|aux|[àa] (?:la|l['’]|nos|votre|un|une)|dans (?:nos|votre|une?|la|le|les)|de nos|nos|votre|notre|l['’]) ?${PLACE_FR}`,
    'iu',
  ),
  /(?<!\p{L})contacte[zr] (?:votre|nos|l['’]|un|une) ?(?:conseill[eè]re?s?|agence|magasin|boutique|commercial(?:e|aux)?|interlocut\p{L}+|gestionnaire|contact (?:habituel|commercial)|charg[ée]e? d(?:e |['’])\p{L}+)(?!\p{L})/iu,
  /\b(?:visit|come (?:to|in|by)|go to|stop by|drop (?:in|by)|pop in(?:to)?|ask|contact|speak to|talk to)(?: \p{L}+)? (?:our|your|the|any|a|one of our)(?: \p{L}+)? (?:stores?|shops?|branch(?:es)?|counter|till|reception|front desk|sales (?:staff|assistants?|people|rep\p{L}*|contact)|account manager|representative|usual contact|staff)\b/iu,
  /(?<!\p{L})(?:(?:kommen|gehen|wenden) sie(?!\p{L})[^.!?\n]{0,30}(?:filiale|laden|gesch[äa]ft)|(?:acud[ae]|pas[ae]|dir[íi]jase|visit[ae])(?!\p{L})[^.!?\n]{0,20}tiendas?|(?:pass[ai]|recarsi|si rechi|rivolgersi|rivolgiti|visit[ai])(?!\p{L})[^.!?\n]{0,20}(?:negozi[oi]?|punto vendita)|(?:kom|ga|bezoek)(?!\p{L})[^.!?\n]{0,20}winkel|(?:passe|visite|dirija-se)(?!\p{L})[^.!?\n]{0,20}lojas?)(?!\p{L})/iu,
]);
/** To write to a house in a street. */
const POSTAL = lazy(
  () =>
    /(?<!\p{L})(?:[ée]cri(?:vez|re)(?:-nous)?|(?:demande|courrier|lettre)s? (?:[ée]crite )?[àa]|write to(?: us)?(?: at)?|schreiben sie|escriba|scrivete)(?!\p{L})[^@!?\n]{0,60}(?:\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av|bd|boulevard|place|chemin|impasse|all[ée]e|route|quai|cours)(?!\p{L})|\d{1,4},? \p{Lu}\p{L}+ (?:street|road|avenue|lane)\b|\b(?:bp|po box|cs) ?\d)/iu,
);
/** A way that needs nobody to leave the chair: an answer, an address, a page, a number. */
const FROM_CHAIR =
  /[^\s@]@[^\s@]|https?:|www\.|[\p{L}\p{N}]\.\p{L}{2,10}\/|\bSTOP\b|r[ée]pon(?:d|se)|\brepl(?:y|ies)|cliqu|click|e-?mail|(?:\d[ .]?){9}|antwort|respond|rispond|antwoord/iu;

/** Whether refusing has somebody go to a shop or write a letter, and no other way is named. */
export const takesVisit = (says: string): boolean =>
  (POSTAL().test(says) || VISITS().some((pattern) => pattern.test(says))) && !FROM_CHAIR.test(says);
