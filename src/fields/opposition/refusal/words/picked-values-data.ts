/**
 * Values that a CRM offers in a list, whole and folded, which refuse nothing and sound as if they did: a consent that was "freely given", an attempt to reach
 * somebody.
 */
export const PICKED_VALUES: ReadonlySet<string> = new Set([
  'consentement librement donne par le contact',
  'consentement librement donne',
  'freely given consent from contact',
  'einwilligung freiwillig vom kontakt erteilt',
  'freiwillig vom kontakt erteilte einwilligung',
  'freiwillig erteilte einwilligung des kontakts',
  'consentimiento otorgado libremente por el contacto',
  'consentimiento dado libremente por el contacto',
  'consentimiento libremente otorgado por el contacto',
  'consenso liberamente fornito dal contatto',
  'consenso dato liberamente dal contatto',
  'vrijelijk gegeven toestemming van contact',
  'kontaktversuch',
  'kontaktversuche',
  'erster kontaktversuch',
  'zweiter kontaktversuch',
  'kontaktversuch ohne erfolg',
  'kontaktversuch erfolglos',
]);
