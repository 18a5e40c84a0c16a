import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

/** What a program keeps of several subscriptions in one cell, or in one column for each of them. */
const DENIES: readonly (readonly [header: string, no: string, yes: string])[] = [
  ['cio_subscription_preferences', '{"topics":{"topic_1":false,"topic_2":false}}', '{"topics":{"topic_1":true}}'],
  ['cio_subscription_preferences', '{"topics":{"topic_1":true,"topic_2":false}}', ''],
  ['cio_subscription_preferences.topics.topic_1', 'false', 'true'],
  ['subscription_preferences', "{'weekly': False, 'monthly': True}", "{'weekly': True}"],
  ['Email preferences', '{"weekly":0}', '{"weekly":1}'],
  ['email_preferences.weekly', 'false', 'true'],
  ['subscriptions', '{"weekly":false,"monthly":true}', '{"weekly":true}'],
  ['consents', '{"newsletter":false,"partners":true}', '{"newsletter":true,"cookies":false}'],
  ['Subscription preferences', `{${'"a topic of ours":true,'.repeat(40)}"last":false}`, '{"weekly":true}'],
];
/** What has the look of one and says nothing of a message. */
const ORDINARY: readonly (readonly [header: string, cell: string])[] = [
  ['settings', '{"dark_mode":false,"lang":"fr"}'],
  ['features', '{"beta":false}'],
  ['attributes.vip', 'false'],
  ['custom_attributes', '{"is_admin":false}'],
  ['order_subscriptions', '{"paused":false}'],
  ['subscription_plan', '{"trial":false}'],
  ['consents', '{"cookies":false}'],
  ['preferences.theme.dark', 'false'],
  ['email_settings', '{"signature":"Bien à vous"}'],
];

describe('subscriptions that a program keeps together', () => {
  it.each(DENIES)('%s: “%s” is to be looked at, “%s” is not', (header, no, yes) => {
    expect(readCells(header, [no, yes])).toEqual(['to look at', 'nothing']);
  });
  it.each(ORDINARY)('%s: “%s” says nothing', (header, cell) => {
    expect(readCells(header, [cell])).toEqual(['nothing']);
  });
});
