import type { Item } from '../candidates/items';
import type { Look } from './look';

/** Share of a candidate's items with a picture; where several links share an address, one is usually a picture's. */
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
  return nodes.some(({ pictures }) => pictures > 0);
}
