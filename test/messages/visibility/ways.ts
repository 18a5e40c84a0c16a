const OUT = '<a id="optout" href="https://a.example/off/1">Se désinscrire ici</a>';
const around = (style: string): string => `<div style="${style}">${OUT}</div>`;
const of = (style: string): string => `<p>Acme ${OUT.replace('href', `style="${style}" href`)}</p>`;
const by = (css: string): string => `<style>${css}</style><p class="f">Acme ${OUT.replace('href', 'class="o" href')}</p>`;

/** Pages whose way out shows or does not, beside the labelled ones: a browser says which. */
export const WAYS: readonly string[] = [
  ...[
    ...[
      'opacity:.3',
      'height:0',
      'line-height:0',
      'line-height:0;overflow:hidden',
      'position:fixed;left:-999px',
      'position:static;left:-9999px',
      'margin-left:-9999px',
    ],
    ...[
      'text-indent:-9999px',
      'text-indent:9999px;overflow:hidden',
      'text-indent:120%;white-space:nowrap;overflow:hidden',
      'transform:scaleY(0)',
      'transform:rotateY(.25turn)',
    ],
    ...[
      'transform:skewX(20deg)',
      'scale:0',
      'clip-path:inset(0 100% 0 0)',
      'clip-path:circle(0)',
      'clip:rect(0,0,0,0)',
      'position:absolute;clip:rect(1px,1px,1px,1px)',
      'filter:opacity(0)',
    ],
    ...[
      'content-visibility:hidden',
      'display:inline;width:0;height:0;overflow:hidden',
      'display:table;height:0;overflow:hidden',
      'display:contents;opacity:0',
      'overflow:clip;max-height:0',
    ],
    ...['overflow-y:hidden;height:0', 'font-size:xx-small', 'float:left;width:0;height:0;overflow:hidden'],
  ].map(around),
  ...[
    ...[
      'color:#fdfdfd;text-decoration:none',
      'color:white;background:#333',
      'color:rgba(0,0,0,.02);text-decoration:none',
      'color:hsl(0,0%,100%);text-decoration:none',
    ],
    ...[
      'color:notacolor',
      '-webkit-text-fill-color:transparent;text-decoration:none',
      'width:0;height:0;overflow:hidden',
      'display:block;height:0;overflow:hidden',
    ],
  ].map(of),
  ...[
    ...[
      'a.o[href^="https:"]{display:none}',
      'div + .o{display:none}',
      '.o:hover{display:none}',
      '.o:only-child{display:none}',
      '@media (min-width:481px){.o{display:none}}',
    ],
    ...[
      '@media not all and (max-width:300px){.o{display:none}}',
      '.o{display:none!important}#optout{display:inline}',
      '.o{display:none}}.o{display:inline}',
      '<!-- .o{display:none} -->',
    ],
    ...['p.f .o:not(.p){display:none}', '*{color:#fff;text-decoration:none}', '.O{display:none}', ':is(.o,.p){display:none}'],
  ].map(by),
  `<span style="display:none"><div>${OUT}</div></span>`,
  `<div hidden style="display:block">${OUT}</div>`,
  `<p style="font-size:0">${OUT.replace('href', 'style="font-size:1rem" href')}</p>`,
  `<table bgcolor="black"><tr><td bgcolor="ffffff">${OUT.replace('href', 'style="color:#fff;text-decoration:none" href')}</td></tr></table>`,
];
