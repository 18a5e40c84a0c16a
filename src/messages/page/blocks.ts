/** Tags before and after which no sentence goes on. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'html head body div p table thead tbody tfoot tr td th caption ul ol li dl dt dd h1 h2 h3 h4 h5 h6 header footer main section article aside nav ' +
    'center blockquote hr form fieldset legend pre address figure figcaption details summary button template noscript option ' +
    'mjml mj-head mj-body mj-section mj-column mj-group mj-wrapper mj-hero mj-text mj-button mj-image mj-preview mj-raw mj-table mj-divider mj-spacer ' +
    'mj-social mj-social-element mj-navbar mj-navbar-link mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-carousel mj-carousel-image'
  ).split(' '),
);

/** Elements whose `href` is a link. */
export const LINKS: ReadonlySet<string> = new Set([
  'a',
  'area',
  'mj-button',
  'mj-image',
  'mj-social-element',
  'mj-navbar-link',
  'mj-carousel-image',
]);
/** Elements that the sending tool turns into a link for leaving (Campaign Monitor, Sendy). */
export const WAYS_OUT: ReadonlySet<string> = new Set(['unsubscribe', 'preferences']);
