import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/messages/tags/read-tags.js';
import { messageOf } from '../support.js';

describe('conditions', () => {
  it.each([
    ...[
      '{{#if a}}',
      '{{ if a }}',
      '{{- if a }}',
      '{{~#if a~}}',
      '{{else}}',
      '{{- else -}}',
      '{{ end }}',
      '{{- end }}',
      '{{/if}}',
      '{{^a}}',
      '{{! note }}',
    ],
    ...[
      '{{> pied }}',
      '{{- range a }}',
      '{{with a}}',
      '{% a %}',
      '{# a #}',
      '*|IF:A|*',
      '*|ELSE|*',
      '*|ELSE:|*',
      '*|ENDIF:|*',
      '%%[ a ]%%',
      '<% if a %>',
    ],
  ])('%s is nothing in the mail', (tag) => expect(readTags(tag).tags.map(({ role }) => role)).toEqual(['block']));
  it.each([
    ...[
      '{{ iffy }}',
      '{{ if.a }}',
      '{{ ending }}',
      '{{ ranger }}',
      '{{~ a ~}}',
      '{{& a }}',
      '{{ a.if }}',
      '{{ a if }}',
      '*|IFA|*',
      '*|SIF:A|*',
      '*|ELSEWHERE|*',
      '{if}',
    ],
    ...['{{ elsewhere }}', '{{ a > b }}', '%%if_a%%', '[[if]]'],
  ])('%s is a field', (tag) => expect(readTags(tag).tags.map(({ role }) => role)).toEqual(['field']));

  it.each<readonly [string, boolean]>([
    ['{{#if ville}}{{ville}}{{/if}}', true],
    ['{{- if .ville }}{{ ville }}{{- end }}', true],
    ['{{#unless ville}}{{else}}{{ville}}{{/unless}}', true],
    ['{{#with Ville}}{{ville}}{{/with}}', true],
    ['{{#each ville}}{{ville}}{{/each}}', true],
    ['{% if ville %}{{ville}}{% endif %}', true],
    ['{% unless ville %}{{ville}}{% endunless %}', true],
    ['*|IF:VILLE|*{{ville}}*|END:IF|*', true],
    ['*|IFNOT:VILLE|*{{ville}}*|END:IF|*', true],
    ['{{#if a}}{{#if b}}{{/if}}{{#if ville}}{{/if}}{{ville}}{{/if}}', false],
    ['{{#if ville}}{{#if b}}{{/if}}{{ville}}{{/if}}', true],
    ['{{#if ville}}{{/if}}{{ville}}', false],
    ['{% if ville %}{% end %}{{ville}}', false],
    ['{% set ville %}{{ville}}', false],
    ['{% if ville %}{% ending %}{{ville}}', true],
    ['{% iffy ville %}{{ville}}', false],
    ['{% a if ville %}{{ville}}', false],
  ])('%s asks for it before it writes it: %s', (text, asks) =>
    expect(readTags(text).tags.find(({ text: says }) => says.replaceAll(' ', '') === '{{ville}}')?.hasFallback).toBe(asks),
  );

  it.each([
    '{{> a }}',
    '{{~> a }}',
    '{{- template "a" }}',
    ...['include', 'extends', 'partial', 'import', 'embed', 'render'].map((one) => `{% ${one} "a" %}`),
  ])('%s takes in a file', (tag) => expect(readTags(tag).unread).toEqual(['include']));
  it.each(['{% included %}', '{% a include %}', '{{ a > b }}', '{% render.x %}', '*|INCLUDE|*', '%%[ include ]%%x', '{% if a > b %}'])(
    '%s takes in none',
    (tag) => expect(readTags(tag).unread).toEqual(tag.startsWith('%%') ? ['include'] : []),
  );

  it('are told as shown, whatever stands around them', async () => {
    const { tags } = await messageOf('<div style="display:none">{% if a %}{{ b }}{% endif %}</div>', 'a.html');
    expect(tags.map(({ text, visible }) => `${text} ${visible}`)).toEqual(['{% if a %} visible', '{{ b }} hidden', '{% endif %} visible']);
  });
});
