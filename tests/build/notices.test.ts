import { describe, expect, it } from 'vitest';
import { noticeOf, packagesOf, type ShippedPackage } from '../../scripts/build/notices';

const acorn: ShippedPackage = {
  name: 'acorn-cup',
  version: '1.2.3',
  licence: 'MIT',
  licenceText: 'Permission is granted, free of charge.',
};

describe('noticeOf', () => {
  it('contains name, version, licence and its text, ordered by name', () => {
    const notice = noticeOf([{ ...acorn, name: 'beech' }, acorn]);
    expect(notice).toMatch(/acorn-cup 1\.2\.3 \(MIT\)[^]*Permission is granted[^]*beech 1\.2\.3/u);
  });

  it.each([
    ['a licence that asks more of us', { licence: 'GPL-3.0' }],
    ['no licence', { licence: '' }],
    ['a licence without its text', { licenceText: ' ' }],
  ])('rejects %s', (_what, change) => {
    expect(() => noticeOf([{ ...acorn, ...change }])).toThrow('acorn-cup');
  });
});

describe('packagesOf', () => {
  it('lists each package once, scoped and nested ones too', () => {
    expect(
      packagesOf([
        '/x/src/popup/app.tsx',
        '/x/node_modules/preact/dist/preact.mjs',
        '/x/node_modules/preact/hooks/dist/hooks.mjs',
        'C:\\x\\node_modules\\@scope\\name\\a.js',
        '/x/node_modules/outer/node_modules/inner/i.js',
      ]),
    ).toEqual(['preact', '@scope/name', 'inner']);
  });
});
