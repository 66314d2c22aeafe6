import { expect, it } from 'vitest';
import { shippedOf } from '../../../scripts/packaging/bill-of-materials';

const bill = {
  bomFormat: 'CycloneDX',
  components: ['view', 'inner', 'builder'].map((name) => ({ name, 'bom-ref': `${name}@1` })),
  dependencies: [
    { ref: 'view@1', dependsOn: ['inner@1'] },
    { ref: 'inner@1', dependsOn: ['view@1'] },
    { ref: 'builder@1', dependsOn: ['view@1'] },
  ],
};

it('keeps what ships and its dependencies, circular ones too, and nothing that only builds', () => {
  expect(shippedOf(bill, ['view'])).toEqual({
    bomFormat: 'CycloneDX',
    components: bill.components.slice(0, 2),
    dependencies: bill.dependencies.slice(0, 2),
  });
});

it('rejects a bill that lacks something that ships', () => {
  expect(() => shippedOf(bill, ['polyfill'])).toThrow('polyfill');
});
