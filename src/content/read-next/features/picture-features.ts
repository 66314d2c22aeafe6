import type { Item } from '../candidates/items';
import type { Look } from './look';
import { native } from '../../tree/native';

/** Pictures in a candidate's items, which the page has to be asked for. */
export const pictureLook: Look = {
  names: ['pictured'],
  look: (
    {
      headed: {
        candidate: { items },
      },
    },
    note,
  ) => {
    note('pictured', items.filter((item) => item.links.length > 1 || hasPicture(item)).length / items.length);
  },
};

function hasPicture({ nodes }: Item): boolean {
  return nodes.some(({ element }) => native(element, 'querySelector').call(element, 'img,picture') !== null);
}
