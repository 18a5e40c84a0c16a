import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentKind, recogniseDocument, seemsWritten } from '../../src/messages/recognise-document.js';
import { bytesOf } from './support.js';

const ROOT = join(import.meta.dirname, '../..');

describe('what a file is', () => {
  it.each<[DocumentKind, string, string]>([
    ['message', 'a.eml', ''],
    ['message', 'A.HTML', 'x'],
    ['message', 'a.htm', ''],
    ['message', 'a.mjml', ''],
    ['message', 'step_1/variant_a.html.twig', ''],
    ['message', 'a.tpl', ''],
    ['message', 'pack.md', '# Pack\n\n**Objet :** Bonjour\n'],
    ['message', 'a.txt', 'Subject: Hello\n\nHi'],
    ['undecided', 'a.md', '# Appel\n\nBonjour'],
    ['undecided', 'a.txt', 'a@a.example\nb@b.example\n'],
    ['table', 'a.csv', 'Subject: x\nFrom: y\n'],
    ['table', 'a.csv', '<!doctype html><html>'],
    ['table', 'a.xlsx', ''],
    ['table', '', 'email;nom\na@a.example;Roy\n'],
    ['table', '-', 'From: a;To: b\n'],
    ['table', '-', 'id: 1\nname: x\n'],
    ['message', '-', 'From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\n\r\nBonjour'],
    ['message', '-', 'X-Odd: 1\nReceived: from x\n  by y\nFrom: a@a.example\n\n'],
    ['message', '', '\ufeff<!DOCTYPE html>\n<html>'],
    ['message', '', '<!-- made by x -->\n<html lang="fr">'],
    ['message', '-', '<mjml><mj-body>'],
    ['table', '-', '<table><tr><td>'],
    ['table', '', ''],
  ])('%s: %s %j', (kind, name, text) => {
    expect(recogniseDocument(name, bytesOf(text))).toBe(kind);
  });

  it('no contact file of the fixtures is a message, whatever its name', () => {
    const tables = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(20);
    for (const name of tables) expect(recogniseDocument('-', readFileSync(join(ROOT, 'fixtures', name)).subarray(0, 65_536))).toBe('table');
  });
});

describe('a text that is written to somebody', () => {
  it.each<readonly [string, string]>([
    ['a.txt', 'MAIL 1\n\nBonjour,\n\nUn devis ?\n\nMAIL 2 (J+4)\n\nBonjour, on se rappelle ?\n'],
    ['a.txt', 'Bonjour Marc,\n\nNous faisons des devis pour les couvreurs.\n\nTom\n'],
    ['a.txt', 'Hi Marc,\n\nWe make quoting software for roofers.\n'],
    ['a.json', '{"leads":[{"to":"a@x.example","subject":"Vos devis","body":"Bonjour."}]}'],
    ['a.json', '[{"email":"a@x.example","email_subject":"Vos devis","email_body":"Bonjour."}]'],
  ])('%s: %j', (name, text) => expect(seemsWritten(name, Buffer.from(text))).toBe(true));
  it.each<readonly [string, string]>([
    ['a.txt', 'email;note\na@x.example;Bonjour Marc, on se rappelle\nb@x.example;vu au salon de Lyon\n'],
    ['a.txt', 'a@x.example\nb@x.example\n'],
    ['a.txt', 'Bonjour\nSalut\n'],
    ['a.txt', 'nom,email\nCher Jean,jean@x.example\nDupont Marie Anne,marie@x.example\n'],
    ['a.json', '[{"email":"a@x.example","subject":"Demande","message":"Bonjour, un devis ?"}]'],
    ['a.json', '[{"email":"a@x.example","prenom":"Léa"}]'],
  ])('%s: not %j', (name, text) => expect(seemsWritten(name, Buffer.from(text))).toBe(false));
});
