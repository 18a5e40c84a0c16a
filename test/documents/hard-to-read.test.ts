import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { casesOf } from '../../src/testing/cases.js';

/** What a rule says of a message. */
const told = async (id: string, text: string, fileName = 'mail.html'): Promise<readonly string[]> => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const [one] = casesOf(rule, { it: { text, fileName, says: [] } });
  return (await one?.run())?.said ?? [];
};
const out = (style: string): string => `<a style="${style}" href="{{ unsubscribe }}">Se désinscrire</a>`;
const OUT = out('');
const mail = (inside: string): string => `<html><body><p>Bonjour.</p>${inside}</body></html>`;

describe('a way out that is hardly seen', () => {
  it.each<[string, string, readonly string[]]>([
    ['as it is', OUT, []],
    ['invisible: 1.16', out('color:#eee'), ['hidden']],
    ['1.22', out('color:#e8e8e8'), ['faint']],
    ['1.36', out('color:#ddd'), ['faint']],
    ['1.49, by name', out('color:lightgray'), ['faint']],
    ['in rgb', out('color:rgb(225,225,225)'), ['faint']],
    ['by opacity', out('color:#000;opacity:0.15'), ['faint']],
    ['black on black', `<div style="background:#222">${out('color:#333')}</div>`, ['faint']],
    ['navy on black', `<table bgcolor="#000000"><tr><td>${out('color:#000080')}</td></tr></table>`, ['faint']],
    ['in the colour of what is around', `<p style="color:#e4e4e4">${out('color:inherit')}</p>`, ['faint']],
    ['by a sheet', `<style>.f{color:#e4e4e4}</style><a class="f" href="{{ unsubscribe }}">Se désinscrire</a>`, ['faint']],
    [
      'on a phone',
      `<style>@media (max-width:480px){.f{color:#e4e4e4}}</style><a class="f" href="{{ unsubscribe }}">Se désinscrire</a>`,
      ['faint'],
    ],
    ['a sentence', '<p style="color:#e4e4e4">Pour ne plus recevoir nos messages, répondez STOP.</p>', ['faint']],
    [
      'a sentence in a paragraph',
      '<p>Bonne journée. <span style="color:#e4e4e4">Pour ne plus recevoir nos messages, répondez STOP.</span></p>',
      ['faint'],
    ],
    ['a link in a paragraph', `<p>Pour ne plus recevoir nos messages : ${out('color:#e4e4e4')}.</p>`, ['faint']],
    ['a tag that becomes a link', '<p style="color:#e4e4e4">{{ unsubscribe_link }}</p>', []],
    ['two of them', out('color:#e4e4e4') + out('color:#ddd'), ['faint']],
    ['and inside a condition', `{% if contact.VIP %}${out('color:#e4e4e4')}{% endif %}`, ['conditional']],
    ['of one pixel', out('font-size:1px'), ['hidden']],
    ['of two pixels', out('font-size:2px'), ['hidden']],
    ['of three pixels', out('font-size:3px'), ['tiny']],
    ['of five pixels', out('font-size:5px'), ['tiny']],
    ['of four points', out('font-size:4pt'), ['tiny']],
    ['of .3em', out('font-size:.3em'), ['tiny']],
    ['a sentence of four pixels', '<p style="font-size:4px">Pour ne plus recevoir nos messages, répondez STOP.</p>', ['tiny']],
    ['pale and small: 1.6', out('color:#ccc;font-size:9px'), ['faint']],
    // What is ordinary.
    ['gray', out('color:#999'), []],
    ['a paler gray', out('color:#bbb'), []],
    ['1.6 in letters of the text', out('color:#ccc'), []],
    ['1.9 in letters of eleven pixels', out('color:#bbb;font-size:11px'), []],
    ['of eight pixels', out('font-size:8px'), []],
    ['of six pixels', out('font-size:6px;color:#666'), []],
    ['white on blue', `<div style="background:#0044cc">${out('color:#fff')}</div>`, []],
    ['gray on black', `<div style="background:#000">${out('color:#999')}</div>`, []],
    ['on a picture', `<div style="background:url(a.png)">${out('color:#e4e4e4')}</div>`, []],
    ['and another that is seen', out('color:#e4e4e4') + OUT, []],
    ['and a sentence that is seen', `${out('color:#e4e4e4')}<p>Pour ne plus recevoir nos messages, répondez STOP.</p>`, []],
    ['of which a part is seen', `<p>Pour ne plus <span style="color:#e4e4e4">recevoir</span> nos messages, répondez STOP.</p>`, []],
    ['of which a word is pale', '<a href="{{ unsubscribe }}"><span style="color:#e4e4e4">›</span> Se désinscrire</a>', []],
    ['letters of no size around it', `<div style="font-size:0"><span style="font-size:12px">${OUT}</span></div>`, []],
    [
      'a picture in pale letters',
      '<a style="color:#e4e4e4" href="{{ unsubscribe }}"><img src="a.png" alt="Se désinscrire" width="90" height="20"></a>',
      [],
    ],
  ])('%s', async (_, inside, said) => expect(await told('message-opt-out', mail(inside))).toEqual(said));

  it.each<[string, string, readonly string[]]>([
    ['Unsubscribe, pale', '<p>Hello.</p><a style="color:#e8e8e8" href="*|UNSUB|*">Unsubscribe</a>', ['faint']],
    ['Unsubscribe, gray', '<p>Hello.</p><a style="color:#999" href="*|UNSUB|*">Unsubscribe</a>', []],
    [
      'a letter is asked for by what is seen',
      `<p>Bonjour.</p>${out('color:#e4e4e4')}<p>Pour vous désinscrire, envoyez une lettre recommandée au 1 rue Haute, 75001 Paris.</p>`,
      ['hard'],
    ],
  ])('%s', async (_, text, said) => expect(await told('message-opt-out', text)).toEqual(said));
});

describe('a sentence that is hardly seen', () => {
  const WHO = 'Je suis Claire Martin, de la société Atelux.';
  const FROM = 'Nous avons trouvé votre adresse dans l’annuaire du salon Batimat.';
  const WHY = 'Je vous écris pour vous présenter nos fenêtres.';
  it.each<[string, string, string, readonly string[]]>([
    ['message-identity', WHO, 'color:#e8e8e8', ['unseen']],
    ['message-identity', WHO, 'font-size:4px', ['unseen']],
    ['message-identity', WHO, 'color:#999', []],
    ['message-source', FROM, 'color:#e8e8e8', ['unseen']],
    ['message-source', FROM, 'font-size:4px', ['unseen']],
    ['message-source', FROM, 'color:#999;font-size:9px', []],
    ['message-purpose', WHY, 'color:#e8e8e8', ['unseen']],
    ['message-purpose', WHY, 'color:#999', []],
  ])('%s: %s %s', async (id, sentence, style, said) => expect(await told(id, mail(`<p style="${style}">${sentence}</p>`))).toEqual(said));
  it('but said again where it is seen', async () =>
    expect(await told('message-source', mail(`<p style="color:#e8e8e8">${FROM}</p><p>${FROM}</p>`))).toEqual([]));
});
