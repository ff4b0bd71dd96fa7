import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { KEPT_FOR_MS, purgeRemoved, removeArticles, restoreArticles } from '../articles/remove';
import { backupStream } from '../backup/backup';
import { planRestore, restoreBackup } from '../backup/restore';
import type { Library } from '../database/schema';
import { emptyLibrary, keep, SAMPLE_PICTURE } from '../testing/sample-library';
import { fetchWaitingPictures } from './fetch-pictures';
import { type Fetch, fetchPicture } from './picture-file';
import {
  countWithoutPictures,
  deletePictures,
  firstPictures,
  type KeptPictures,
  pictureStorage,
  picturesOf,
  wantAllPictures,
  wantPicturesOf,
} from './pictures';

const img = (...names: string[]) => names.map((name) => `<img src="https://img.courier.test/${name}">`).join('');
const sourcesOf = async (library: Library, id: number) => (await picturesOf(library, id)).files.map(({ src }) => src);

/** A web whose addresses answer as told, and all others with a picture; remembers what it was asked. */
function web(answers: Record<string, () => Response> = {}) {
  const asked: string[] = [];
  const fetch: Fetch = async (address) => {
    const name = address.replace(/^.*\//, '');
    asked.push(name);
    return answers[name]?.() ?? new Response(SAMPLE_PICTURE);
  };
  return { asked, fetch, mayFetch: async () => true };
}

describe('offline pictures', () => {
  it('are fetched for articles that were saved with them, and for no others', async () => {
    const library = emptyLibrary();
    const net = web();
    const one = await keep(library, 'one', ['One.'], { html: img('a.png', 'b.png'), withPictures: true });
    const two = await keep(library, 'two', ['Two.'], { html: img('c.png') });
    expect(await picturesOf(library, one)).toEqual({ state: 'waiting', files: [] });
    await fetchWaitingPictures(library, net);
    expect(net.asked).toEqual(['a.png', 'b.png']);
    const { state, files } = await picturesOf(library, one);
    expect(state).toBe('kept');
    expect(files.map(({ src, file }) => [src, file.type, file.size])).toEqual([
      ['https://img.courier.test/a.png', 'image/png', 12],
      ['https://img.courier.test/b.png', 'image/png', 12],
    ]);
    expect(await picturesOf(library, two)).toEqual({ state: null, files: [] });
    expect(await pictureStorage(library)).toEqual({ articles: 1, pictures: 2, bytes: 24, waiting: 0, full: 0 });
    // The reader may ask for those of one article later.
    await wantPicturesOf(library, two);
    await fetchWaitingPictures(library, net);
    expect(await sourcesOf(library, two)).toEqual(['https://img.courier.test/c.png']);
  });

  it('of a row are the first that is kept, in the order of the text', async () => {
    const library = emptyLibrary();
    const refused = () => new Response('', { status: 404 });
    const one = await keep(library, 'one', ['One.'], { html: img('z.png', 'y.png', 'a.png'), withPictures: true });
    const two = await keep(library, 'two', ['Two.'], { html: img('b.png') });
    const larger = () => new Response(new Blob([SAMPLE_PICTURE, 'more']));
    await fetchWaitingPictures(library, web({ 'z.png': refused, 'y.png': larger }));
    const first = await firstPictures(library, [one, two, 99]);
    expect([...first].map(([id, { size }]) => [id, size])).toEqual([[one, 16]]);
  });

  it('go on where they were stopped, and ask for nothing while they may not', async () => {
    const factory = new IDBFactory();
    const library = emptyLibrary(factory);
    const names = ['1', '2', '3', '4', '5', '6'].map((name) => `${name}.png`);
    const id = await keep(library, 'one', ['One.'], { html: img(...names), withPictures: true });
    const first = web();
    await fetchWaitingPictures(library, { ...first, mayFetch: async () => first.asked.length < 4 });
    expect(first.asked).toHaveLength(4);
    expect((await picturesOf(library, id)).state).toBe('waiting');
    library.close();

    const again = emptyLibrary(factory);
    const second = web();
    await fetchWaitingPictures(again, second);
    expect([...first.asked, ...second.asked].sort()).toEqual(names);
    expect(await picturesOf(again, id)).toMatchObject({ state: 'kept', files: { length: 6 } });
  });

  it('that cannot be had keep no other from being kept, and are tried again only when that may help', async () => {
    const library = emptyLibrary();
    const html = img('gone.png', 'page.png', 'busy.png', 'a.png');
    const id = await keep(library, 'one', ['One.'], { html, withPictures: true });
    const answers = {
      'gone.png': () => new Response('', { status: 404 }),
      'page.png': () => new Response('<svg onload="alert(1)">', { headers: { 'content-type': 'image/png' } }),
      'busy.png': () => new Response('', { status: 503 }),
    };
    await fetchWaitingPictures(library, web(answers));
    expect(await picturesOf(library, id)).toMatchObject({ state: 'waiting', files: { length: 1 } });
    await fetchWaitingPictures(library, web(answers));
    await fetchWaitingPictures(library, web(answers));
    expect((await picturesOf(library, id)).state).toBe('missing');
    const calm = web({ ...answers, 'busy.png': () => new Response(SAMPLE_PICTURE) });
    await fetchWaitingPictures(library, calm);
    expect(calm.asked).toEqual([]);
    expect(await wantAllPictures(library)).toBe(1);
    await fetchWaitingPictures(library, calm);
    expect(await picturesOf(library, id)).toMatchObject({ state: 'kept', files: { length: 2 } });
  });

  it('that are too large, or too many, are left out', async () => {
    const library = emptyLibrary();
    const huge = new Uint8Array(9 * 2 ** 20);
    huge.set(SAMPLE_PICTURE);
    const names = Array.from({ length: 50 }, (_, i) => `${i}.png`);
    const id = await keep(library, 'one', ['One.'], { html: img('huge.png', ...names), withPictures: true });
    const net = web({ 'huge.png': () => new Response(huge) });
    await fetchWaitingPictures(library, net);
    expect(net.asked).toHaveLength(40);
    expect(await picturesOf(library, id)).toMatchObject({ state: 'kept', files: { length: 39 } });
  });

  it('are not asked of machines in the reader’s own network, but for an article that is there, too', async () => {
    const hosts =
      '192.168.0.1 [::1] [::ffff:10.0.0.1] 169.254.169.254 router nas.local tv.lan x.home.arpa wiki.corp'.split(' ');
    const html = hosts.map((host, i) => `<img src="http://${host}/${i}.png">`).join('');
    const library = emptyLibrary();
    const net = web();
    await keep(library, 'one', ['One.'], { html, withPictures: true });
    await fetchWaitingPictures(library, net);
    expect(net.asked).toEqual([]);
    await keep(library, 'two', ['Two.'], { html, url: 'http://wiki.lan/two', withPictures: true });
    await fetchWaitingPictures(library, net);
    expect(net.asked).toHaveLength(hosts.length);
  });

  it('are not asked where a redirect leads to, but by https where that may be all of it', async () => {
    const asked: string[] = [];
    const moved = (secure: Response): Fetch => {
      return async (address, { redirect }) => {
        asked.push(`${redirect} ${address}`);
        return address.startsWith('https:') ? secure : Response.redirect('http://192.168.0.1/reboot', 302);
      };
    };
    const page = 'https://courier.test/1';
    const picture = await fetchPicture(moved(new Response(SAMPLE_PICTURE)), 'http://img.test/a.png', page);
    expect(picture).toBeInstanceOf(Blob);
    const elsewhere = Response.redirect('http://192.168.0.1/reboot', 307);
    expect(await fetchPicture(moved(elsewhere), 'http://img.test/a.png', page)).toBe('refused');
    expect(await fetchPicture(moved(elsewhere), 'https://img.test/a.png', page)).toBe('refused');
    const [plain, secure] = ['manual http://img.test/a.png', 'manual https://img.test/a.png'];
    expect(asked).toEqual([plain, secure, plain, secure, secure]);
  });

  it('leave the article as it is when there is no room, and say so', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.'], { html: img('a.png'), withPictures: true });
    const other = await keep(library, 'two', ['Two.'], { html: img('b.png'), withPictures: true });
    library.pictures.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await fetchWaitingPictures(library, web());
    expect((await picturesOf(library, other)).state).toBe('full');
    expect((await picturesOf(library, id)).state).toBe('waiting');
    expect(await library.entries.count()).toBe(2);
    expect(await pictureStorage(library)).toMatchObject({ full: 1, waiting: 1 });
    expect(await countWithoutPictures(library)).toBe(1);
  });

  it('go and come back with their article, and are deleted when it is purged', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.'], { html: img('a.png'), withPictures: true });
    await fetchWaitingPictures(library, web());
    await removeArticles(library, [id], 1000);
    await restoreArticles(library, [id]);
    expect(await sourcesOf(library, id)).toHaveLength(1);
    await removeArticles(library, [id], 1000);
    await purgeRemoved(library, 1001 + KEPT_FOR_MS);
    expect(await pictureStorage(library)).toMatchObject({ pictures: 0, bytes: 0 });
    expect(await library.pictures.count()).toBe(0);
  });

  it('wait with an article that was removed before they were fetched', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.'], { html: img('a.png'), withPictures: true });
    await removeArticles(library, [id], 1000);
    const net = web();
    await fetchWaitingPictures(library, net);
    expect(net.asked).toEqual([]);
    await restoreArticles(library, [id]);
    await fetchWaitingPictures(library, net);
    expect(await sourcesOf(library, id)).toHaveLength(1);
  });

  it('follow the article when it is saved again', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.'], { html: img('old.png', 'same.png'), withPictures: true });
    await fetchWaitingPictures(library, web());
    await keep(library, 'one', ['One.'], { html: img('same.png', 'new.png'), withPictures: true });
    const net = web();
    await fetchWaitingPictures(library, net);
    expect(net.asked).toEqual(['new.png']);
    expect(await sourcesOf(library, id)).toEqual([
      'https://img.courier.test/new.png',
      'https://img.courier.test/same.png',
    ]);
  });

  it('can be fetched later for what was saved without, and deleted', async () => {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.'], { html: img('a.png') });
    expect(await countWithoutPictures(library)).toBe(1);
    expect(await wantAllPictures(library)).toBe(1);
    await fetchWaitingPictures(library, web());
    expect(await countWithoutPictures(library)).toBe(0);
    await deletePictures(library);
    expect(await picturesOf(library, id)).toEqual({ state: null, files: [] });
    expect(await pictureStorage(library)).toMatchObject({ articles: 0, bytes: 0 });
  });

  it('do not come back when they are deleted while they are fetched', async () => {
    const library = emptyLibrary();
    await keep(library, 'one', ['One.'], { html: img('a.png'), withPictures: true });
    const fetch: Fetch = async () => {
      await deletePictures(library);
      return new Response(SAMPLE_PICTURE);
    };
    await fetchWaitingPictures(library, { fetch, mayFetch: async () => true });
    expect(await library.pictures.count()).toBe(0);
    expect(await library.pictureSets.count()).toBe(0);
  });
});

describe('a backup with pictures', () => {
  const asIs = { sanitize: (html: string) => html };
  const backupOf = (library: Library, pictures?: Library) =>
    new Response(backupStream(library, { now: 0, pictures })).blob();

  async function illustrated() {
    const library = emptyLibrary();
    const id = await keep(library, 'one', ['One.'], { html: img('a.png', 'b.png'), withPictures: true });
    const gone = await keep(library, 'gone', ['Gone.'], { html: img('c.png'), withPictures: true });
    await fetchWaitingPictures(library, web());
    await removeArticles(library, [gone], 1000);
    return { library, id };
  }

  it('brings them to another library, where the article may have another id', async () => {
    const { library, id } = await illustrated();
    const other = emptyLibrary();
    await keep(other, 'own', ['Mine.']);
    const backup = await backupOf(library, library);
    expect(await planRestore(other, backup)).toMatchObject({ added: 1, pictures: 2, damaged: [] });
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ added: 1, pictures: 2, damaged: [] });
    const restored = await picturesOf(other, 2);
    expect(restored.state).toBe('kept');
    const bytes = ({ files }: KeptPictures) => Promise.all(files.map(({ file }) => file.text()));
    expect(await bytes(restored)).toEqual(await bytes(await picturesOf(library, id)));
    expect(await pictureStorage(other)).toMatchObject({ articles: 1, pictures: 2, bytes: 24 });
    expect(await planRestore(other, backup)).toMatchObject({ added: 0, pictures: 0 });
    expect(await restoreBackup(other, backup, asIs)).toMatchObject({ pictures: 0, unchanged: 1 });
  });

  it('brings back those that were deleted, to articles that are there', async () => {
    const { library, id } = await illustrated();
    const backup = await backupOf(library, library);
    await deletePictures(library);
    expect(await planRestore(library, backup)).toMatchObject({ added: 0, updated: 0, pictures: 2 });
    await restoreBackup(library, backup, asIs);
    expect(await sourcesOf(library, id)).toHaveLength(2);
  });

  it('keeps nothing that is no picture', async () => {
    const { library } = await illustrated();
    const text = await (await backupOf(library, library)).text();
    const hostile = text.replace(/"data":"[^"]*"/, `"data":"${btoa('<svg onload=alert(1)>')}"`);
    const broken = hostile.replace(/"data":"iVB[^"]*"/, '"data":"%%%"');
    const other = emptyLibrary();
    expect(await restoreBackup(other, new Blob([broken]), asIs)).toMatchObject({ pictures: 0, damaged: { length: 1 } });
    expect(await other.pictures.count()).toBe(0);
  });

  it('holds none unless they are asked for', async () => {
    const { library } = await illustrated();
    expect(await (await backupOf(library)).text()).not.toContain('"picture"');
  });
});

describe('fetchPicture', () => {
  it('sends no cookie, and says nothing of where the picture is shown', async () => {
    const options: RequestInit[] = [];
    const fetch: Fetch = async (_, given) => {
      options.push(given);
      return new Response(SAMPLE_PICTURE);
    };
    await fetchPicture(fetch, 'https://img.courier.test/a.png', 'https://courier.test/1');
    expect(options).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });
});
