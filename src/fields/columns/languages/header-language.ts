/**
 * What a word of a header does in a language of Europe whose headers are not read by stems of their own tables. A word may do several things.
 * - `refuses`: somebody left or refuses, whatever else the header says; `mayRefuse`: the same of other things as often, so that cells must be flags.
 * - `denies`: a no, which refuses what is named beside it; `ends`: what takes a consent or a subscription back.
 * - `agrees`: a consent; `may`: that one may do what is named beside it; `subscribes`: to what is named beside it.
 * - `reaches`: contacting, or what is sent; `email`, `phone`, `sms`, `post`: by which channel.
 * - `open`: what is done with data, or for whom, that a consent to it is none to our messages for certain.
 * - `dates`: a day; `joins`: small words; `ordinary`: who somebody is, where they live; `matters`: what else is refused, agreed to or ticked.
 */
export type WordUse =
  | 'refuses'
  | 'mayRefuse'
  | 'denies'
  | 'ends'
  | 'agrees'
  | 'may'
  | 'subscribes'
  | 'reaches'
  | 'email'
  | 'phone'
  | 'sms'
  | 'post'
  | 'dates'
  | 'joins'
  | 'ordinary'
  | 'matters'
  | 'open';

/**
 * The words of headers of one language, one blank apart, as they are written there; `*` for any ending, `_` for a blank within. Words of
 * the languages that are read by stems ("stop", "permis") are not among them: a header in one of those is read there.
 */
export type HeaderLanguage = Readonly<Record<Exclude<WordUse, 'open'>, string> & Partial<Record<'open', string>>>;
