import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';

/** The channels that a yes in each of these fields allows. */
export const ALLOWED_CHANNELS: Readonly<Partial<Record<FieldName, readonly Channel[]>>> = {
  optIn: CHANNELS,
  consent: CHANNELS,
  consentChannels: CHANNELS,
  consentAt: CHANNELS,
  optInEmail: ['email'],
  optInPhone: ['phone'],
  optInSms: ['sms'],
  optInPost: ['post'],
};
