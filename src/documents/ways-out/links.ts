import type { JudgedMessage } from '../../model/document/judged-message.js';

/** Domains that are nobody's: RFC 2606 and RFC 6761, and machines of whoever wrote the template. */
const NOBODYS =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)*(?:invalid|localhost|local)|(?:www\.)?example\.(?:com|org|net))$/i;
/** What a link must not be that somebody is to follow. */
const EMPTY = /^(?:#.*|about:blank|javascript:.*|https?:\/\/|(?:mailto|tel|sms):\s*(?:\?.*)?)?$/i;
/** A file on the disk of whoever wrote the template. */
const ON_DISK = /^(?:file:|[a-z]:[\\/])/i;
/** A word in capitals that somebody was to replace: `https://acme.example/UNSUBSCRIBE_URL`, `YOUR_LINK`. */
const TO_REPLACE =
  /(?:^|[/=?])(?:[A-Z]{2,20}[_-]){0,4}(?:URL|LINK|LIEN|HERE|ICI|UNSUB|UNSUBSCRIBE|DESINSCRIPTION)(?:[_-][A-Z]{2,20}){0,3}\/?$/;
/** The address of the mail itself, as it is seen in a browser, to the tools that have one: nobody leaves by it. */
const IN_BROWSER =
  /^(?:\{\{\s*(?:mirror|view_as_page_url|MessageURL|view_in_browser\w*|webversion\w*)\s*\}\}|\*\|(?:ARCHIVE|MC_PREVIEW)\|\*|\{%-?\s*web_view(?:_url|_link)?\s*-?%\}|\{{1,3}(?:webview_url|weblink|webversion)\}{1,3}|\[{1,2}(?:weblink|permalink|webversion|view_in_browser)\]{1,2}|%WEBCOPY%|%%view_email_url%%|<webversion>)$/i;

/** Merge tags in the place of a host. */
const TAGGED_HOST = /[{}[\]*|%<>]/;

/** Why a link leads nowhere: it has no target, or that of a machine which only its author has; undefined where it may lead somewhere. */
export const deadBecause = (href: string): 'empty' | 'placeholder' | undefined => {
  const target = href.trim();
  if (EMPTY.test(target)) return 'empty';
  if (ON_DISK.test(target) || TO_REPLACE.test(target)) return 'placeholder';
  const host = /^https?:\/\/([^/?#:]+|\[[^\]]*\])/i.exec(target)?.[1] ?? '';
  return NOBODYS.test(host) && !TAGGED_HOST.test(host.replace('[::1]', '')) ? 'placeholder' : undefined;
};

/** The front door of a site: no path but a language, no query but one that counts visits. A host that speaks of leaving is a page for it. */
const FRONT_DOOR =
  /^https?:\/\/(?:www\.)?(?!(?:[\w-]+\.)*[\w-]*(?:unsub|opt-?out|d[ée]s(?:inscr|abo)|stop|prefer|abmeld|abbestell|uitschrij|afmeld|baja|disiscri|email|mailing|newsletter))[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/(?:[a-z]{2}(?:-[a-z]{2})?|index\.\w{3,4}))?\/?(?:\?utm_[^#]*)?#?$/iu;
export const isFrontDoor = (href: string): boolean => FRONT_DOOR.test(href.trim().slice(0, 300));

/** Whether a link leads to the mail itself, in the browser. */
export const isBrowserView = (href: string): boolean => IN_BROWSER.test(href.trim());

/** A query that names a version or a format of the picture, and nobody. */
const OF_PICTURE = /^(?:v|ver|version|w|h|width|height|q|quality|fm|format|auto|fit|crop|dpr|size|cb|t|ts)$/i;
/** A merge tag, or a piece of a path that a machine made. */
const MADE_OUT = /\{\{|\{%|\*\||%%|\[\[|<%|\/(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[a-z])[\w-]{16,}/i;

/** An image that is seen, asked for with the number or the address of whoever reads; or a service that counts who opens. */
const COUNTS =
  /^https?:\/\/(?:www\.|ssl\.)?google-analytics\.com\/(?:[a-z]\/)?collect\b|[?&;](?:u|e|uid|id|rid|cid|sid|mid|contact|email|mail|user|member|subscriber|recipient)(?:_?(?:id|key|email))?=(?:\{\{|\*\||%%|\[\[|<%|\{%)/i;

/** Whether the address of an image says for whom it is asked. */
const namesReader = (src: string): boolean => {
  if (MADE_OUT.test(src)) return true;
  const query = src.split('?', 2)[1] ?? '';
  return query.split(/&(?:amp;)?/).some((pair) => {
    const [name = '', value = ''] = pair.split('=', 2);
    return name !== '' && !(OF_PICTURE.test(name) || (value === '' && /^[\d.]+$/.test(name)));
  });
};

/**
 * An image that shows nothing and tells who opened the mail: one or two pixels of the web; and a hidden or a thin one whose address says
 * for whom it is asked; any that is asked for with a number of the reader. A spacer or the logo of a dark screen does not.
 */
export const trackingImages = ({ images }: JudgedMessage): JudgedMessage['images'] =>
  images.filter(({ src, width = 99, height = 99, visible, hiddenBy }) => {
    if (!/^https?:/i.test(src)) return false;
    if ((width <= 2 && height <= 2) || COUNTS.test(src)) return true;
    const isUnseen = visible === 'hidden' && hiddenBy !== 'width' && hiddenBy !== 'outlook-only' && hiddenBy !== 'other-part';
    return (isUnseen || width <= 2 || height <= 2) && namesReader(src);
  });

/** The addresses of a `List-Unsubscribe` header (RFC 2369). */
export const listUnsubscribeUris = (value: string): readonly string[] =>
  Array.from(value.matchAll(/<([^<>]{1,2000})>/g), ([, uri = '']) => uri.trim());
