import type { Lang } from '../base/text.js';
import type { SenderKey } from './notices.js';

/** What a template may be written as. */
export const TEMPLATE_FORMS = ['email', 'mjml', 'sms', 'script'] as const;
export type TemplateForm = (typeof TEMPLATE_FORMS)[number];

/** The tags of the sending tool that a template is written with. */
export interface TemplateTags {
  /** What becomes a way out: an address to link to, or a whole link. Undefined where the tool has none that is known. */
  readonly unsubscribe?: { readonly text: string; readonly gives: 'address' | 'link' };
  /** What follows "Hello": a first name with a text for those who have none, its space before it; '' where none is known. */
  readonly firstName: string;
}

/** A setting that fills a gap of a template. */
export type TemplateKey = SenderKey | 'noticeUrl' | 'tool';

/** A message or a script to be sent or said to the contacts of one source, or of all. */
export interface Template {
  readonly form: TemplateForm;
  readonly lang: Lang;
  readonly text: string;
  /** Contacts that it is for. */
  readonly contacts: number;
  /** The source that it tells, as the file writes it; absent where it tells none, or one that may not be named. */
  readonly source?: string;
  /** Whether the gap of the source must be filled by hand. */
  readonly sourceMissing: boolean;
  /** The settings that would fill its other gaps. */
  readonly missing: readonly TemplateKey[];
}
