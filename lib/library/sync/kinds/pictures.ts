import { type Kind, ownerOf, valuesOf } from './kind';

/**
 * Says which file the pictures of an article are in. `lib/library/sync/pictures.ts` writes and reads those, where the reader wants that;
 * a record whose pictures are here has a name here.
 */
export const pictures: Kind = {
  key: 'i:',
  local: 'pictures:',
  look: async () => 'unreadable',
  name: async () => null,
  async write({ tables }, row) {
    const { article } = valuesOf(row);
    const parent = String(article);
    return { ...row, parent: (await ownerOf(tables, parent))?.key ?? parent };
  },
};
