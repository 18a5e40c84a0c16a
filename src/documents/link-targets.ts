import type { JudgedMessage } from '../model/document/judged-message.js';
import type { Span } from '../model/document/span.js';
import { listUnsubscribeUris } from './ways-out/links.js';
import { optOutsOf } from './ways-out/opt-outs.js';

/** A way out of a mail that can be followed. */
export interface LinkTarget {
  readonly href: string;
  readonly at: Span;
  /** The mail promises that a POST to it unsubscribes (RFC 8058). */
  readonly isOneClick: boolean;
}

/** The ways out of a mail, as far as they can be followed. */
export interface LinkTargets {
  readonly targets: readonly LinkTarget[];
  /** A merge tag was left in them, or they are no address of the web. */
  readonly untested: readonly Span[];
  /** How many there are beyond `most`. */
  readonly left: number;
}

/** More ways out than any mail has: each costs a request. */
const MOST = 10;
const isWeb = (href: string): boolean => /^https?:\/\//i.test(href);
const OTHER_WAYS = /^(?:mailto|tel|sms):/i;

/**
 * The ways out that a reader or a mail service would follow, each address once: those of `List-Unsubscribe` (RFC 2369), and the links
 * by which somebody refuses, unless they are hidden. No other link is of interest: following one would count as a click.
 */
export const linkTargetsOf = (message: JudgedMessage): LinkTargets => {
  const header = (name: string) => message.headers.filter((one) => one.name === name);
  const oneClick = header('list-unsubscribe-post').some(({ value }) => /^\s*list-unsubscribe=one-click\s*$/i.test(value));
  const listed = header('list-unsubscribe').flatMap(({ value, at }) =>
    listUnsubscribeUris(value).map((href): LinkTarget => ({ href, at, isOneClick: oneClick && isWeb(href) })),
  );
  const tagged = new Set(message.links.flatMap(({ tags, at }) => (tags.length > 0 ? [`${at.line}:${at.column}`] : [])));
  const shown = optOutsOf(message).flatMap(({ href, visible, at }): (LinkTarget & { tagged?: boolean })[] =>
    href === undefined || visible === 'hidden'
      ? []
      : [{ href: href.trim(), at, isOneClick: false, tagged: tagged.has(`${at.line}:${at.column}`) }],
  );
  const targets = new Map<string, LinkTarget>();
  const untested: Span[] = [];
  for (const one of [...listed, ...shown]) {
    if (OTHER_WAYS.test(one.href)) continue;
    const url = isWeb(one.href) && !('tagged' in one && one.tagged) && URL.canParse(one.href) ? new URL(one.href) : undefined;
    if (!url) {
      untested.push(one.at);
      continue;
    }
    // What follows `#` stays with the reader.
    url.hash = '';
    if (!targets.has(url.href)) targets.set(url.href, { ...one, href: url.href });
  }
  const all = [...targets.values()];
  return { targets: all.slice(0, MOST), untested, left: Math.max(0, all.length - MOST) };
};
