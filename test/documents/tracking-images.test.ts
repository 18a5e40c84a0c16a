import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { casesOf } from '../../src/testing/cases.js';

const told = async (html: string): Promise<readonly string[]> => {
  const rule = rules.find(({ id }) => id === 'message-tracking');
  if (!rule) throw new Error();
  const [one] = casesOf(rule, { it: { text: `<p>Bonjour</p>${html}`, fileName: 'mail.html', says: [] } });
  return (await one?.run())?.said ?? [];
};
const img = (rest: string, src = 'https://track.hubspot.example/o.gif?u=abc') => `<img src="${src}" alt="" ${rest}>`;

describe('an image that tells who opens the mail', () => {
  it.each([
    img('width="1" height="1"'),
    img('width="0" height="0"'),
    img('style="display:none!important;width:1px;height:1px;border-width:0"'),
    img('style="width:0;height:0"'),
    img('style="width:1px;height:1px"'),
    img('style="WIDTH : 1PX; HEIGHT : 1PX"'),
    img('style="max-height:1px;opacity:0"'),
    img('style="display:none"'),
    img('style="max-width:1px;max-height:1px" width="600" height="20"'),
    img('width="1" height="1"', 'https://quotia.example/p.gif'),
    img('width="600" height="20"', 'https://quotia.example/o.gif?uid={{ contact.ID }}'),
    img('', 'https://www.google-analytics.com/collect?v=1&cid={{ contact.ID }}&ea=open'),
    img('style="display:none"', 'https://quotia.example/open/{{ contact.ID }}'),
    img('width="1" height="20"', 'https://quotia.example/o.gif?uid=8f2a'),
    img('width="20" height="1"', 'https://quotia.example/o.gif?uid=8f2a'),
    '<div style="width:1px;height:1px;background:url(https://t.quotia.example/o.gif?u={{ contact.ID }})"></div>',
    '<table><tr><td style="background-image:url(\'https://t.quotia.example/o.gif?u=8\');height:1px;width:1px"></td></tr></table>',
  ])('%s', async (html) => expect(await told(html)).toEqual(['pixel']));
  it.each([
    img('width="1" height="20"', 'https://quotia.example/spacer.gif'),
    img('width="20" height="1"', 'https://quotia.example/spacer.gif'),
    img('width="120" height="40"', 'https://quotia.example/logo.png?u=abc'),
    img('width="600" height="80"', 'https://quotia.example/card.png?name={{ contact.PRENOM }}'),
    img('style="width:100%;max-width:600px"', 'https://quotia.example/banner.png?id=8'),
    img('style="display:none"', 'https://quotia.example/logo-dark.png'),
    img('style="display:none"', 'https://quotia.example/logo-dark.png?v=3'),
    img('style="border-width:0;line-height:1px" width="120" height="40"', 'https://quotia.example/logo.png'),
    img('width="1" height="1"', 'cid:pixel'),
    '<div style="width:600px;height:300px;background:url(https://quotia.example/banner.jpg)"></div>',
    '<table><tr><td style="height:1px;width:1px;background:#fff"></td></tr></table>',
  ])('not by %s', async (html) => expect(await told(html)).toEqual([]));
});
