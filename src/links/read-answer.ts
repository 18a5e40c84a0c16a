import type { LinkFault } from '../model/document/link-test.js';
import type { Answer } from './request.js';

/** Path segments under which sites ask who one is. */
const LOGIN =
  /^(?:log-?_?in|log-?_?on|sign-?_?in|connexion|se-connecter|identification|authentification|anmelden|iniciar-sesion|wp-login\.php)(?:\.\w{2,5})?$/i;
/** Whether an address is that of a login. */
export const isLogin = ({ pathname }: URL): boolean => pathname.split('/').some((segment) => LOGIN.test(segment));

/** What pages say that are none, though their status is 200. */
const NOT_FOUND =
  /\b404\b|page (?:not found|introuvable|non trouvée)|(?:page|link|lien) (?:does not exist|doesn['’]t exist|n['’]existe (?:pas|plus))|(?:no longer|not) (?:available|valid)|n['’]est plus (?:disponible|valide)|(?:invalid|expired|broken) link|link (?:has |is )?(?:expired|invalid|broken)|lien (?:est |a )?(?:expiré|invalide|rompu|non valide)|seite nicht gefunden|página no encontrada|pagina non trovata/i;
/** A text so short says only what it is there for; of a longer one titles tell. */
const SHORT = 600;

/** The text of a page without its markup, and what its title and its headings say. A tag is what stands between `<` and `>`. */
const textOf = (html: string): { readonly text: string; readonly titles: string } => {
  let text = '';
  let titles = '';
  let within = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const piece = html.slice(at, open < 0 ? html.length : open);
    if (within !== 'script' && within !== 'style') text += piece;
    if (/^(?:title|h1|h2)$/.test(within)) titles += `${piece} `;
    if (open < 0) break;
    const close = html.indexOf('>', open);
    const name = /^\/?([a-z]+\d?)/i.exec(html.slice(open + 1, open + 20))?.[0]?.toLowerCase() ?? '';
    if (/^(?:title|h1|h2|script|style)$/.test(name)) within = name;
    else if (name === `/${within}`) within = '';
    text += ' ';
    at = close < 0 ? html.length : close + 1;
  }
  const plain = (said: string): string => said.replaceAll(/\s+/g, ' ').trim();
  return { text: plain(text), titles: plain(titles) };
};

/** Whether a page has a field for a password. */
const asksForPassword = (html: string): boolean =>
  html
    .split(/<input\b/i)
    .some((input, i) => i > 0 && /\btype\s{0,5}=\s{0,5}["']?password\b/i.test(input.slice(0, Math.max(0, input.indexOf('>')))));

/**
 * What is wrong with the answer to a GET that is no redirection; undefined for a page by which somebody may leave.
 * @param isOneClick whether the address is for a POST in the first place
 */
export const faultOf = ({ status, contentType, isPacked, body }: Answer, isOneClick: boolean): LinkFault | undefined => {
  if (status === 401 || status === 407) return 'login';
  if (status === 403 || status === 429) return 'turnedAway';
  if (status === 405 && isOneClick) return 'postOnly';
  if (status >= 400) return 'failed';
  if (status < 200 || status >= 300 || isPacked || !/^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(contentType))
    return 'noPage';
  const html = body.toString('utf8');
  const { text, titles } = textOf(html);
  if (asksForPassword(html)) return 'login';
  if (NOT_FOUND.test(titles) || (text.length < SHORT && NOT_FOUND.test(text))) return 'notFound';
  return text === '' && !/<(?:input|button|form|script)\b/i.test(html) ? 'noPage' : undefined;
};
