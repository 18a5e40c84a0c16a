import { describe, expect, it } from 'vitest';
// @ts-expect-error no types: a script of the build
import { lateExpressions } from '../../scripts/package/late-expressions.mjs';

/** What a program answers, with how many expressions were made before it was asked and behind it. */
const run = (code: string): readonly unknown[] => {
  let made = 0;
  const counted = class extends RegExp {
    constructor(...parts: ConstructorParameters<typeof RegExp>) {
      super(...parts);
      made++;
    }
  };
  const exports = {} as { answer: () => unknown };
  new Function('exports', 'RegExp', code)(exports, counted);
  const before = made;
  return [exports.answer(), before, made];
};

describe('expressions at the top of a file of the bundle', () => {
  it.each([
    ['an expression that is made', 'const A = new RegExp("a"); exports.answer = () => A.test("a");', [true, 0, 1]],
    ['one that a function makes', 'const any = (w) => new RegExp(w); const A = any("b"); exports.answer = () => A.source;', ['b', 0, 1]],
    ['asked twice, it is made once', 'const A = new RegExp("a"); exports.answer = () => A === A;', [true, 0, 1]],
    [
      'a list of them',
      'const L = [new RegExp("a"), new RegExp("b")]; exports.answer = () => L.map((one) => one.source);',
      [['a', 'b'], 0, 2],
    ],
    ['a table of them', 'const T = { a: new RegExp("a"), n: 1 }; exports.answer = () => T.a.test("a") && T.n;', [1, 0, 1]],
    [
      'one made of another',
      'const A = new RegExp("a"); const B = new RegExp(A.source + "b"); exports.answer = () => B.source;',
      ['ab', 0, 2],
    ],
    ['in short form', 'const A = new RegExp("a"); exports.answer = () => { const o = { A }; return o.A.source; };', ['a', 0, 1]],
    ['a property of that name', 'const A = new RegExp("a"); exports.answer = () => ({ A: 1 }).A;', [1, 0, 0]],
    ['a parameter of that name', 'const A = new RegExp("a"); exports.answer = () => ((A) => A)(2);', [2, 1, 1]],
    [
      'what may change as it is made stays where it is',
      'const L = [new RegExp("a"), Date.now()]; exports.answer = () => L.length;',
      [2, 1, 1],
    ],
  ])('%s', (_, code, expected) => {
    expect(run(code)[0]).toEqual(expected[0]);
    expect(run(lateExpressions(code))).toEqual(expected);
  });

  it('what is written as a literal is made late too, and what is exported is asked by others', () => {
    const late = lateExpressions('const A = /a/u;\nObject.defineProperty(exports, "A", { get: function() { return A; } });');
    expect(late).toBe('let $e0;const A=()=>$e0??=/a/u;\nObject.defineProperty(exports, "A", { get: function() { return A(); } });');
  });
});
