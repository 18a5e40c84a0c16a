import type { Span } from './span.js';

/** What is wrong with an answer; each is a message of the rule that tells of it. */
export const LINK_FAULTS = [
  /** A page that asks for a password, or the way to one. */
  'login',
  /** A status of 400 or more. */
  'failed',
  /** A page whose status is 200 and that says that it is none. */
  'notFound',
  /** 403 or 429: perhaps because a program asks. */
  'turnedAway',
  /** Nothing to read: no text, or a page that asks for cookies. */
  'noPage',
  /** A one-click address that answers no GET (RFC 8058 asks for none, RFC 2369 does). */
  'postOnly',
  /** More than five redirections, a circle, or one that leads nowhere. */
  'loop',
  /** An address of a private network, of this machine, of a cloud’s own services: it was not asked. */
  'privateAddress',
  'tls',
  /** No such host, or nobody there. */
  'unreachable',
  /** No answer in time, or a connection that broke. */
  'silent',
  /** The POST of RFC 8058 was not answered with 2xx, or with a redirection. */
  'oneClick',
] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

/** A way out of a mail that was asked for. */
export interface TestedLink {
  /** Absent where it answered as it should. */
  readonly fault?: LinkFault;
  /** The status (RFC 9110) that the fault is about. */
  readonly status?: number;
  /** Of the header or of the first link that names it. */
  readonly at: Span;
}

/** What came of following the ways out of a mail, on request only. */
export interface LinkTest {
  readonly links: readonly TestedLink[];
  /** Ways out that were not followed: a merge tag was left in them, or they are no address of the web. */
  readonly untested: readonly Span[];
  /** Ways out beyond those that one run follows. */
  readonly left: number;
  /** Requests made, by host: a path or a query may name somebody. */
  readonly requests: readonly { readonly host: string; readonly count: number }[];
}
