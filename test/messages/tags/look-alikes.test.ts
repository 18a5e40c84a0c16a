import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/messages/tags/read-tags.js';

/** Each tag as its brackets, its text, what it is, and what was meant. */
const told = (text: string): string[] =>
  readTags(text).tags.map(({ syntax, text: says, role, meant }) => `${syntax} ${says} ${role}${meant ? ` for ${meant.text}` : ''}`);

describe('brackets that are not whole', () => {
  it.each<readonly [string, string]>([
    ['UNSUB|*', 'star-pipe UNSUB|* unknown for *|UNSUB|*'],
    ['*|UNSUB', 'star-pipe *|UNSUB unknown for *|UNSUB|*'],
    ['|UNSUB|', 'star-pipe |UNSUB| unknown for *|UNSUB|*'],
    ['{{unsubscribe', 'double-brace {{unsubscribe unknown for {{ unsubscribe }}'],
    ['unsubscribe}', 'double-brace unsubscribe} unknown for {{ unsubscribe }}'],
    ['{unsubscribe_text', 'single-brace {unsubscribe_text unknown for {unsubscribe_text}'],
    ['{% unsubscribe_link }', 'statement {% unsubscribe_link } unknown for {% unsubscribe_link %}'],
    ['[[UNSUB_LINK', 'double-bracket [[UNSUB_LINK unknown for [[UNSUB_LINK]]'],
    ['[unsubscribe}', 'bracket [unsubscribe} unknown for [unsubscribe]'],
    ['%unsubscribe_url', 'percent %unsubscribe_url unknown for %unsubscribe_url%'],
    ['%%unsub_center_url', 'double-percent %%unsub_center_url unknown for %%unsub_center_url%%'],
    ['<%asm_group_unsubscribe_url', 'angle-percent <%asm_group_unsubscribe_url unknown for <%asm_group_unsubscribe_url%>'],
  ])('%s', (text, expected) => {
    for (const around of ['#', 'Ici # fin', '(#)', '\n#\n']) expect(told(around.replace('#', text)), around).toEqual([expected]);
    expect(told(`{{ a }} ${text} {{ b }}`)).toEqual(['double-brace {{ a }} field', expected, 'double-brace {{ b }} field']);
  });

  it.each([
    ...['[unsubscribe', 'unsubscribe]', '<unsubscribe', 'unsubscribe>', '*unsubscribe*', '***unsubscribe***', '**unsubscribe*'],
    ...[
      '|unsubscribe|',
      'unsubscribe |',
      '| unsubscribe',
      '*| Unsubscribe',
      'Unsubscribe |*',
      '| UNSUBSCRIBE |',
      'A | UNSUBSCRIBE',
      '|UNSUb|',
    ],
    ...['unsubscribe', 'x{unsubscribe', 'unsubscribe}x', '{unsu', '{newsletter', `{unsubscribe${'x'.repeat(40)}`],
  ])('%s is text', (text) => expect(told(`Ici ${text} fin`)).toEqual([]));
});

describe('what only looks like a tag, and what only looks like text', () => {
  it.each<readonly [string, readonly string[]]>([
    ['{{ unsub-scribe }}', ['double-brace {{ unsub-scribe }} unknown for {{ unsubscribe }}']],
    [
      '{{- unsubscribe -}} {{~ unsubscribe ~}}',
      ['double-brace {{- unsubscribe -}} unsubscribe-url', 'double-brace {{~ unsubscribe ~}} unsubscribe-url'],
    ],
    ['<style type="text/css" media="screen">{ville}</style>{ville}', ['single-brace {ville} field']],
    ['%C3%A9', []],
    ['x=%DEBUT%C3', []],
    ['%DEBUT%5 jours', ['percent %DEBUT% field']],
    ['%DEBUT%, 50 jours', ['percent %DEBUT% field']],
    ['5%VILLE%', []],
    ['%VILLE%%', ['percent %VILLE% field']],
    ['a::ville::', []],
    ['::ville::b', []],
    ['::ville::', ['double-colon ::ville:: field']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of JavaScript.
    ['${prenom}', ['single-brace ${prenom} field']],
    ['{{{ prenom }}}', ['triple-brace {{{ prenom }}} field']],
    ['{{ {prenom} }}', ['single-brace {prenom} field']],
    ['{{ a {{ prenom }}', ['double-brace {{ prenom }} field']],
    ['{{ "{{" | x }}', ['double-brace {{ "{{" | x }} field']],
    ['{{}} {% %} [] {} %%%%', []],
    ['[Nom](https://a.example)', []],
    ['[Nom]: https://a.example', []],
    ['[Nom][1]', []],
    ['![Nom]', []],
    ['x[Nom]', []],
    ['[[Nom]', []],
    ['[Nom] [Ville]', ['bracket [Nom] placeholder', 'bracket [Ville] placeholder']],
    ['[nommer]', []],
    ['{Ville du siège}', ['single-brace {Ville du siège} placeholder']],
    ['{ville}', ['single-brace {ville} field']],
    ['{ville|votre ville}', ['single-brace {ville|votre ville} field']],
    ['xxx XxX XX XXX', ['bracket XXX placeholder']],
    ['XXXX_Y AXXX XXX4', ['bracket XXXX placeholder']],
    ['lorem Ipsum TODO tbd todos', ['bracket lorem Ipsum placeholder', 'bracket TODO placeholder', 'bracket tbd placeholder']],
    ['{{ XXX }}', ['double-brace {{ XXX }} field']],
    ['<STYLE>.a{color:red} [Nom]</STYLE> [Nom]', ['bracket [Nom] placeholder']],
    ['<style>{ville}</style> {ville} <script>{ville}</script>', ['single-brace {ville} field']],
    ['<style>İ{ville}</style> {ville}', ['single-brace {ville} field']],
    ['<mj-style>{ville}</mj-style>{ville}<style>{ville}', ['single-brace {ville} field']],
    ['<styles>{ville}</styles>', ['single-brace {ville} field']],
    [
      '<style>{{ a }}{{{ b }}}{% c %}*|D|*%%e_e%% [Nom] %VILLE% ::ville::</style>',
      [
        'double-brace {{ a }} field',
        'triple-brace {{{ b }}} field',
        'statement {% c %} block',
        'star-pipe *|D|* field',
        'double-percent %%e_e%% field',
      ],
    ],
    ['<!--[if mso]><![endif]--><!--[if (gte mso 9)|(IE)]><![if !vml]>', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
