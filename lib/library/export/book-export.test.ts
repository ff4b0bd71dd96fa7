// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { emptyLibrary, keep } from '../testing/sample-library';
import { exportArticles } from './files';

const filesOf = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

it('writes one article as a book under its own name', async () => {
  const library = emptyLibrary();
  const html = '<p data-block="0">The ferry left.</p><img src="https://www.courier.test/a.png" alt="The ferry">';
  const id = await keep(library, 'ferry', ['The ferry left.'], { title: 'The ferry', html });
  const { name, blob } = await exportArticles(library, [id], 'epub');
  expect([name, blob.type]).toEqual(['2025-05-26 The ferry.epub', 'application/epub+zip']);
  const files = await filesOf(blob);
  expect(strFromU8(files['OEBPS/chapter-1.xhtml'])).toContain(
    '<p>The ferry left.</p><span class="picture">The ferry</span>',
  );
  expect(strFromU8(files['OEBPS/book.opf'])).toContain('<dc:title>The ferry</dc:title>');
});

it('writes several articles as one book, a chapter each in the order of the selection', async () => {
  const library = emptyLibrary();
  const one = await keep(library, 'one', ['One.'], { title: 'One' });
  const two = await keep(library, 'two', ['Two.'], { title: 'Two' });
  const { name, blob } = await exportArticles(library, [two, one], 'epub');
  expect(name).toMatch(/^Throughline \d{4}-\d\d-\d\d\.epub$/);
  const files = await filesOf(blob);
  expect(strFromU8(files['OEBPS/nav.xhtml']).match(/chapter-\d\.xhtml">\w+/g)).toEqual([
    'chapter-1.xhtml">Two',
    'chapter-2.xhtml">One',
  ]);
});
