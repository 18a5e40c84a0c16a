import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentKind, recogniseDocument } from '../../src/messages/recognise-document.js';
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
