import { expect, it } from 'vitest';
import { extensionOf, formOf, formOfContent, isMessageExtension } from '../../src/messages/form-of.js';
import { bytesOf } from './support.js';

it.each<readonly [string, string, ReturnType<typeof formOf>]>([
  ['a.eml', '<html>', 'eml'],
  ['a.HTML', 'Subject: x', 'html'],
  ['a.htm', '', 'html'],
  ['a.xhtml', '', 'html'],
  ['a.mjml', '', 'mjml'],
  ['a.md', '<html>', 'text'],
  ['a.markdown', '', 'text'],
  ['a.txt', '<html>', 'text'],
  ['a.sms', '', 'sms'],
  ['a.twig', '<mjml>', 'mjml'],
  ['a.twig', '<p>Bonjour</p>', 'html'],
  ['a.twig', 'Bonjour <table class="x">', 'html'],
  ['a.twig', 'Bonjour {{ name }}', 'text'],
  ['a.twig', 'a <pre>', 'text'],
  ['a', 'From: a@a.example\nSubject: x\n\nx', 'eml'],
])('%s, with %j: %s', (name, text, form) => expect(formOf(name, bytesOf(text))).toBe(form));

it.each<readonly [string, ReturnType<typeof formOfContent>]>([
  ['<mjml>', 'mjml'],
  ['  <MJML lang="fr">', 'mjml'],
  ['<mjmlx>', undefined],
  ['<!doctype html><p>', 'html'],
  ['\ufeff<!DOCTYPE HTML>', 'html'],
  ['<html lang="fr">', 'html'],
  ['<htmlx>', undefined],
  ['<?xml version="1.0"?>\n<html>', 'html'],
  ['<?xml version="1.0"?>\n<mjml>', 'mjml'],
  ['<!-- one --><!-- two -->\n<html>', 'html'],
  ['<!-- a --> <!-- b --> <!-- c --> <mjml>', 'mjml'],
  ['x <html>', undefined],
  ['From: a@a.example\nSubject: x\n', 'eml'],
  ['\ufeffFrom: a@a.example\r\nSubject: x\r\n', 'eml'],
  ['Received: a\n by b\n\tfor c\nSubject: x\n', 'eml'],
  ['From: a@a.example\n', undefined],
  ['From:a@a.example\nSubject:x\n', undefined],
  ['From:\nSubject:\n', 'eml'],
  ['X-Odd: 1\nX-Other: 2\n', 'eml'],
  ['id: 1\nname: x\nSubject: x\n', undefined],
  ['From: a\nSubject: x\nid: 1\nname: x\n', 'eml'],
  ['From: a\nSubject: x\nid: 1\nname: x\nnext: y\n', undefined],
  [' From: a\nSubject: x\nDate: y\n', undefined],
])('%j begins as: %s', (head, form) => expect(formOfContent(head)).toBe(form));

it.each<readonly [string, string, boolean]>([
  ['a.EML', 'eml', true],
  ['a.html.twig', 'twig', true],
  ['a.j2', 'j2', true],
  ['a.md', 'md', false],
  ['a.markdown', 'markdown', false],
  ['a.txt', 'txt', false],
  ['a.sms', 'sms', true],
  ['a.csv', 'csv', false],
  ['a', '', false],
  ['a.b-c', '', false],
  ['a.abcdefghijklm', '', false],
])('%s has the extension %j, of messages alone: %s', (name, extension, alone) => {
  expect([extensionOf(name), isMessageExtension(extensionOf(name))]).toEqual([extension, alone]);
});
