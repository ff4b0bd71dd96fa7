import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';

const fetchModel = vi.fn<(name: string) => Promise<ArrayBuffer>>();
vi.mock('./model-files', () => ({ fetchModel: (name: string) => fetchModel(name) }));

beforeEach(() => {
  vi.resetModules();
  fetchModel.mockReset();
  fetchModel.mockImplementation(async (name) => {
    const bytes = readFileSync(new URL(`../../public/models/${name}.bin`, import.meta.url));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  });
});

it('loads the model of a language once, whatever region the page names', async () => {
  const { loadModels } = await import('./models');
  const [german, austrian] = [await loadModels('de'), await loadModels('de-AT')];
  expect(german.learnt).toBeTruthy();
  expect(austrian.learnt).toBe(german.learnt);
  expect(fetchModel).toHaveBeenCalledTimes(1);
});

it('loads a model that two languages have once, and keeps their words apart', async () => {
  const { loadModels } = await import('./models');
  const [danish, norwegian] = [await loadModels('da'), await loadModels('no')];
  expect(norwegian.learnt).not.toBe(danish.learnt);
  expect(fetchModel).toHaveBeenCalledTimes(1);
});

it('says that a model did not load, and tries again for the next text', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fetchModel.mockRejectedValueOnce(new Error('no file'));
  const { loadModels } = await import('./models');
  expect(await loadModels(null)).toEqual({ people: null });
  expect(said).toHaveBeenCalledOnce();
  expect((await loadModels(null)).people).toBeTruthy();
});
