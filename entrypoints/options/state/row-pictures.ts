import { effect, signal } from '@preact/signals';
import { watch } from '../../../lib/library/database/watch';
import { firstPictures } from '../../../lib/library/pictures/pictures';
import { library, warn } from './app';
import { found, hasBegun, isShown, range } from './list-state';

/** The addresses of the pictures of the rows that are drawn, where one is kept; only this page knows them. */
export const pictures = signal<ReadonlyMap<number, string>>(new Map());

effect(() => {
  if (!isShown.value || !hasBegun.value) return;
  const visible = found.value?.slice(range.value.from, range.value.to) ?? [];
  return watch(() => firstPictures(library, visible), show, warn);
});

/** A row that stays keeps its address, so that nothing flashes; those of rows that went are revoked. */
function show(files: ReadonlyMap<number, Blob>): void {
  const before = pictures.peek();
  if (!files.size && !before.size) return;
  for (const [id, url] of before) if (!files.has(id)) URL.revokeObjectURL(url);
  pictures.value = new Map([...files].map(([id, file]) => [id, before.get(id) ?? URL.createObjectURL(file)]));
}
