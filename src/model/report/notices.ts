import type { Lang } from '../base/text.js';
import type { Channel } from '../contact/channel.js';
import type { ProvenanceName } from './figures.js';

/** Who writes, calls or sends, as a configuration says it. What it does not say stands as a placeholder in the texts. */
export interface Sender {
  /** The controller. */
  readonly name?: string;
  /** Where people may write to exercise their rights. */
  readonly contact?: string;
  /** How the data protection officer is reached. */
  readonly dpo?: string;
  /** A link, or the tag that a sending tool replaces by one. */
  readonly unsubscribeUrl?: string;
  /** Where the rest of what people must be told can be read: the privacy notice. Templates link to it. */
  readonly noticeUrl?: string;
  /** What the campaign is about: it ends "we write to you about …". */
  readonly purpose?: string;
  /** The legitimate interest pursued. */
  readonly interest?: string;
  /** Who receives the data. */
  readonly recipients?: string;
  /** Where STOP is sent to: a short number. */
  readonly smsStop?: string;
}
export const SENDER_KEYS = ['name', 'contact', 'dpo', 'unsubscribeUrl', 'purpose', 'interest', 'recipients', 'smsStop'] as const;
export type SenderKey = (typeof SENDER_KEYS)[number];

/** The sentence that tells where the contacts of one source come from. */
export interface SourceNotice {
  /** Absent for contacts whose source may not be named, or who have none. */
  readonly name?: string;
  readonly provenance: ProvenanceName;
  /** Contacts that remain. */
  readonly contacts: number;
  /** 13: the person gave the data; 14: somebody else did. */
  readonly article: 13 | 14;
  readonly sentence: string;
  /** What to look at before it is used. */
  readonly warning?: string;
}

/** A text to paste, on one channel; `{source}` stands where the sentence of the source goes. */
export interface ChannelNotice {
  readonly channel: Channel;
  readonly text: string;
}

/** One thing that people must be told. */
export interface NoticeItem {
  readonly item: string;
  readonly text: string;
  /** The settings that are missing from it. */
  readonly missing: readonly SenderKey[];
  /** The article that asks for it where both do not. */
  readonly only?: 13 | 14;
}

/** The texts of a campaign, ready to paste. Names of sources are as the file writes them: who prints them makes them harmless. */
export interface Notices {
  readonly lang: Lang;
  readonly contacts: number;
  readonly sources: readonly SourceNotice[];
  readonly channels: readonly ChannelNotice[];
  readonly items: readonly NoticeItem[];
  /** When people must have been told, and in which language. */
  readonly when: readonly string[];
  readonly missing: readonly SenderKey[];
  /** The texts that ask for all this, by id. */
  readonly law: readonly string[];
}
