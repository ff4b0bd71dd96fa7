// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { setNote } from '../highlights/highlights';
import { emptyLibrary, keep } from '../testing/sample-library';
import { type Folder, type Written, writeFolder } from './folder';

/** A folder in memory. */
function folder() {
  const files = new Map<string, string>();
  const writes: string[] = [];
  const handle: Folder = {
    getFileHandle: async (name) => ({
      createWritable: async () => ({
        write: async (text) => {
          writes.push(name);
          files.set(name, text);
        },
        close: async () => undefined,
      }),
    }),
  };
  return { files, writes, handle };
}

const sanitize = (html: string) => html;

describe('a folder that is kept up to date', () => {
  it('has a Markdown file an article, and is written to again only where something changed', async () => {
    const library = emptyLibrary();
    const { files, writes, handle } = folder();
    const update = (before: Written) => writeFolder(library, handle, before, { sanitize });
    const one = await keep(library, 'one', ['One.'], { title: 'The ferry', publishedAt: '2026-04-01' });
    await keep(library, 'two', ['Two.'], { title: 'The FERRY', publishedAt: '2026-04-01' });
    const first = await update({});
    expect(first.count).toBe(2);
    expect([...files.keys()]).toEqual(['2026-04-01 The ferry.md', '2026-04-01 The FERRY 2.md']);
    expect(files.get('2026-04-01 The ferry.md')).toContain('# The ferry');

    expect(await update(first.written)).toEqual({ written: first.written, count: 0 });

    await setNote(library, one, 'Ask again.', Date.now());
    const second = await update(first.written);
    expect(second.count).toBe(1);
    expect(writes.at(-1)).toBe('2026-04-01 The ferry.md');
    expect(files.get('2026-04-01 The ferry.md')).toContain('Ask again.');

    await setNote(library, one, '', Date.now());
    const third = await update(second.written);
    expect(third.count).toBe(1);
    expect(files.get('2026-04-01 The ferry.md')).not.toContain('Ask again.');
  });

  it('keeps the name of a file, whatever the headline is, and gives it to no other', async () => {
    const library = emptyLibrary();
    const { files, handle } = folder();
    const one = await keep(library, 'one', ['One.'], { title: 'The ferry is back', publishedAt: '2026-04-01' });
    await keep(library, 'two', ['Two.'], { title: 'The ferry', publishedAt: '2026-04-01' });
    const before = { [one]: { name: '2026-04-01 The ferry.md', print: 'as it was' } };
    expect((await writeFolder(library, handle, before, { sanitize })).count).toBe(2);
    expect(files.get('2026-04-01 The ferry.md')).toContain('# The ferry is back');
    expect([...files.keys()]).toEqual(['2026-04-01 The ferry.md', '2026-04-01 The ferry 2.md']);
  });
});
