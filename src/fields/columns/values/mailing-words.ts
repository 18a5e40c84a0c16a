import { isKnownSubscription } from '../../answers/subscription-status.js';
import { foldHeader } from '../../text/fold-header.js';

/** Words of a status that only mailings have, and no event, order or client. */
const OF_MAILINGS =
  /^(?:(?:un|non |not |re)?subscribed|(?:non |des)?abonnee?|desinscrite?|(?:nicht )?abonniert|(?:no )?suscrit[oa]|disiscritt[oa]|(?:niet )?geabonneerd|uitgeschreven|(?:double )?opt(?:ed)? ?(?:in|out)\b.*|doi\b.*|cleaned)$/;
/** What is not confirmed may be anything; beside what is active it is a subscription. */
const UNCONFIRMED =
  /^(?:unconfirmed|(?:not|non|no|nicht|niet|nao) (?:confirm\w*|bestatigt|confermat\w*|bevestigd)|unbestatigt|onbevestigd|sin confirmar)$/;
const ACTIVE = /^(?:active|actif|aktiv|activ[oa]|attiv[oa]|actief|ativ[oa])$/;

/** Whether the words of a column of statuses are all those of a tool of mailings. */
export const holdMailings = (values: readonly string[]): boolean => {
  const different = [...new Set(values.map((value) => value.trim()))].filter((text) => text !== '');
  const words = different.map(foldHeader);
  const has = (one: RegExp): boolean => words.some((text) => one.test(text));
  return (has(OF_MAILINGS) || (has(UNCONFIRMED) && has(ACTIVE))) && different.every(isKnownSubscription);
};

/** A status of a list of mailings, by its header: under it "unconfirmed" needs no other word beside it. */
const OF_A_LIST =
  /^(?:global|overall|lists?|listes?|subscriber|lista|listen|globaler?) (?:status|statut|estado|stato)$|^(?:statut|status|estado|stato) (?:global\w*|(?:(?:de|della|de la|der|of) )?(?:listes?|lists?|lista|liste))$/;
/** Whether nobody of such a list has confirmed. */
export const areUnconfirmed = (header: string, values: readonly string[]): boolean =>
  OF_A_LIST.test(foldHeader(header)) && values.every((value) => value.trim() === '' || UNCONFIRMED.test(foldHeader(value)));
