import type { JudgedMessage } from '../model/document/judged-message.js';

/** Domains that are nobody's: RFC 2606 and RFC 6761, and machines of whoever wrote the template. */
const NOBODYS =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)*(?:invalid|localhost|local)|(?:www\.)?example\.(?:com|org|net))$/i;
/** What a link must not be that somebody is to follow. */
const EMPTY = /^(?:#.*|about:blank|javascript:.*|https?:\/\/)?$/i;

/** Merge tags in the place of a host. */
const TAGGED_HOST = /[{}[\]*|%<>]/;

/** Why a link leads nowhere: it has no target, or that of a machine which only its author has; undefined where it may lead somewhere. */
export const deadBecause = (href: string): 'empty' | 'placeholder' | undefined => {
  const target = href.trim();
  if (EMPTY.test(target)) return 'empty';
  const host = /^https?:\/\/([^/?#:]+|\[[^\]]*\])/i.exec(target)?.[1] ?? '';
  return NOBODYS.test(host) && !TAGGED_HOST.test(host.replace('[::1]', '')) ? 'placeholder' : undefined;
};

/** An image that shows nothing and tells who opened the mail: one or two pixels of the web, or hidden ones. */
export const trackingImages = ({ images }: JudgedMessage): JudgedMessage['images'] =>
  images.filter(
    ({ src, width = 99, height = 99, visible }) =>
      /^https?:/i.test(src) && ((width <= 2 && height <= 2) || (visible === 'hidden' && width <= 2)),
  );

/** The addresses of a `List-Unsubscribe` header (RFC 2369). */
export const listUnsubscribeUris = (value: string): readonly string[] =>
  Array.from(value.matchAll(/<([^<>]{1,2000})>/g), ([, uri = '']) => uri.trim());
