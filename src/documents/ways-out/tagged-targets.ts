import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { MessageLink } from '../../model/document/message-parts.js';
import type { MessageTag } from '../../model/document/message-tag.js';
import { isWayOutAddress } from './invitations.js';
import { isBrowserView } from './links.js';
import { isWayOut } from './opt-outs.js';

/**
 * Where a way out leads whose whole address is a merge tag: `nowhere` by one that is empty, or by the name or the address of somebody;
 * `untold` by one that no tool is known to make a way out of, and that bears another name.
 */
export type TaggedTarget = 'nowhere' | 'untold';

/** Brackets of tags with nothing between them. */
const EMPTY_TAG = /^(?:\{{1,3}\s*\}{1,3}|\{%\s*%\}|\[{1,2}\s*\]{1,2}|<%=?\s*%>|\*\|\s*\|\*|%%\s*%%|\$\{\s*\})$/;
/** Fields that hold what somebody is called, or how they are reached. */
const OF_PERSON = lazy(
  () =>
    /(?:^|[._:\s-])(?:(?:first|last|full|user|nick|given|family|company|account|organi[sz]ation)[._ -]?name|[fl]name|name|e-?mail(?:[._ -]?address)?|mail|pr[ée]nom|nom|civilit[ée]|salutation|company|soci[ée]t[ée]|entreprise|firma|vorname|nachname|nombre|apellidos?|nome|cognome|voornaam|achternaam|phone|mobile|t[ée]l[ée]phone|city|ville|job[._ -]?title|title|poste|fonction|id)$/iu,
);

/** Names of tags of one's own that speak of leaving: `leave_url`, `link_baja`. */
const NAMED_WAY_OUT =
  /stop|baja|leav|remov|quit|cancel|subscri|abonn|prefer|profil|settings|manage|retir|annul|austrag|[ao]nmeld|avmeld|wypis|opt/i;

const isOfMailing = ({ role, meant }: MessageTag): boolean => role === 'block' || role === 'placeholder' || meant !== undefined;

/** What is wrong with a link to refuse by, all of whose address is a merge tag; undefined where it may lead out. */
export const taggedTarget = ({ tags }: JudgedMessage, link: MessageLink): TaggedTarget | undefined => {
  const href = link.href.trim();
  if (EMPTY_TAG.test(href)) return 'nowhere';
  const own = link.tags.flatMap((tag) => tags[tag] ?? []);
  const [only] = own;
  if (!only || own.length > 1 || only.text.trim() !== href || isOfMailing(only) || isWayOut(only)) return undefined;
  if (NAMED_WAY_OUT.test(href) || isWayOutAddress(href) || isBrowserView(href)) return undefined;
  return OF_PERSON().test(only.field ?? '') ? 'nowhere' : 'untold';
};

/** Whether a tag of plain text stands in no address: mail programs make a link of what it becomes. */
export const standsAlone = ({ links }: Pick<JudgedMessage, 'links'>, { text, part, at }: MessageTag): boolean =>
  part === 'text' &&
  links.some((link) => link.href === text && link.says === text && link.at.line === at.line && link.at.column === at.column);
