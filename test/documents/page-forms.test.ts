import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const page = (inside: string) => `<!doctype html><html><body><p>Bonjour, téléchargez notre guide.</p>${inside}</body></html>`;
const BOX = 'J’accepte de recevoir les offres d’Acme et de ses partenaires';

describe('a page with a form', () => {
  it.each([
    [`<form><input type="email"><input type="checkbox" checked> ${BOX}<button>OK</button></form>`, ['form', 'ticked']],
    [`<form><input type="CHECKBOX" checked="checked"> ${BOX}<input type="checkbox" checked> ${BOX}</form>`, ['form', 'ticked', 'ticked']],
    [`<form><input type="email"><input type="checkbox"> ${BOX}</form>`, ['form']],
    [`<form><input type="radio" checked> Oui</form>`, ['form']],
    ['<p>Un formulaire est en ligne.</p>', []],
  ])('%s', async (inside, said) => expect(await told('message-partly-read', page(inside), 'page.html')).toEqual(said));
  it('is told of a template, and not of a mail that arrived', async () => {
    const mail = `Subject: Guide\nFrom: a@acme.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page('<form><input type="checkbox" checked></form>')}\n`;
    expect(await told('message-partly-read', mail, 'mail.eml')).toEqual([]);
  });
});
