import { describe, expect, it } from 'vitest';
import { withEagerFunctions } from '../../scripts/build/eager-functions';

/** Value of `said` after running a script. */
function saidBy(script: string): readonly unknown[] {
  const said: unknown[] = [];
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the script is the test's own
  new Function('said', script)(said);
  return said;
}

const SCRIPT = `(function(){said.push(typeof late,[...other()]);
var half=e=>e/2,kept={a:function(){return 7},b(){return 8},get c(){return 9},d:async()=>1};
said.push([3,1,2].sort((a,b)=>a-b),[1].map(e=>({e})),[2].flatMap(e=>[e].map(f=>e+f)),(e=>-e)(4),kept.b(),kept.c);
class Box{a=()=>this.b;b=5;static c(){return 6}}said.push(new Box().a(),Box.c(),new Box().a.name,kept.d.name);
function late(e){return e>40?e:late(e*half(8))}
function*other(){yield 1;yield*more()}async function slow(){}function*more(){yield 2}
said.push(late(2),half(3),kept.a(),late.name,late.length)})();`;

describe('functions compiled at once', () => {
  it('behave as before', () => {
    expect(saidBy(withEagerFunctions(SCRIPT))).toEqual(saidBy(SCRIPT));
  });

  it('are put in brackets, whether declared or set to a variable', () => {
    const eager = withEagerFunctions(SCRIPT);
    expect(eager).toContain('var late=(function(e)');
    expect(eager).toContain('other=(function*()');
    expect(eager).toContain('slow=(async function()');
    expect(eager).toContain('half=(e=>e/2)');
  });

  it('are put in brackets wherever they are values, and only once', () => {
    const eager = withEagerFunctions(SCRIPT);
    expect(eager).toContain('.sort(((a,b)=>a-b))');
    expect(eager).toContain('.flatMap((e=>[e].map((f=>e+f))))');
    expect(eager).toContain('a:(function(){return 7}),b(){return 8},get c(){return 9},d:(async()=>1)');
    expect(eager).toContain('a=(()=>this.b)');
    expect(eager).not.toContain('((e=>-e))');
  });

  it('come before everything else, after the strict directive', () => {
    const strict = `(()=>0)();`;
    expect(() => withEagerFunctions(strict)).toThrow('called at once');
    expect(
      withEagerFunctions(`(function(){"use strict";said.push(f());function f(){return this}})();`),
    ).toContain('"use strict";var f=(function(){return this});said');
  });

  it('leave a script without functions unchanged', () => {
    expect(withEagerFunctions('(function(){var a=1})()')).toBe('(function(){var a=1})()');
  });

  it('are rejected when the script’s shape is not the expected one', () => {
    expect(() => withEagerFunctions('var a=1;')).toThrow('called at once');
    expect(() => withEagerFunctions('')).toThrow('called at once');
  });
});
