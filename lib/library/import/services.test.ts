import { describe, expect, it } from 'vitest';
import type { FileError } from '../backup/file-error';
import { readExport } from './read-export';

const read = (text: string) => readExport(new Blob([text]));
const AT = Date.UTC(2024, 4, 6, 7, 8, 9);

describe('Raindrop CSV', () => {
  const head = 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n';

  it('keeps folders, tags, notes, favourites and highlights', async () => {
    const { service, items } = await read(
      `${head}1,Ferry,"Ask, later",Its first words,https://a.test/f,News / Sea,"ships, harbour",2024-05-06T07:08:09.000Z,https://a.test/f.jpg,"Highlight:the sea was calm
Note:Was it?
Highlight:that day",true
2,Quay,,,https://a.test/q,Unsorted,,2024-05-06T07:08:09.000Z,,,false
`,
    );
    expect(service).toBe('Raindrop');
    expect(items).toMatchObject([
      {
        url: 'https://a.test/f',
        title: 'Ferry',
        savedAt: AT,
        favourite: true,
        archived: false,
        tags: ['News', 'Sea', 'ships', 'harbour'],
        note: 'Ask, later',
        highlights: [
          { quote: 'the sea was calm', note: 'Was it?' },
          { quote: 'that day', note: '' },
        ],
      },
      { favourite: false, tags: [], note: '', highlights: [] },
    ]);
  });
});

describe('Matter CSV', () => {
  it('keeps what is in the queue apart from what is not, favourites, tags and what was read', async () => {
    const { service, items } = await read(
      `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id
Ferry,Ida Lund,Post,https://a.test/f,"sea, ships",900,True,True,False,0,2024-05-06T07:08:09Z,x
Quay,Ida Lund,Post,https://a.test/q,,900,False,False,True,0,2024-05-06T07:08:09Z,y
`,
    );
    expect(service).toBe('Matter');
    expect(items).toMatchObject([
      { savedAt: AT, archived: false, favourite: true, tags: ['sea', 'ships'], progress: 0 },
      { archived: true, favourite: false, tags: [], progress: 1 },
    ]);
  });
});

describe('Zotero', () => {
  it('CSV keeps tags, and notes without their markup', async () => {
    const { service, items } = await read(
      `"Key","Item Type","Title","Url","Date","Date Added","Notes","Manual Tags"
"K1","newspaperArticle","Ferry","https://a.test/f","2019-01-01","2024-05-06 07:08:09","<p>A &amp; B</p><p>see <a href=""x"">this</a></p>","sea; big ships"
"K2","book","Printed","","2019","2024-05-06 07:08:09","",""
`,
    );
    expect(service).toBe('Zotero');
    expect(items).toMatchObject([{ savedAt: AT, tags: ['sea', 'big ships'], note: 'A & B\nsee this' }]);
    expect(items).toHaveLength(1);
  });

  it('RIS keeps addresses, DOIs, keywords, notes and the day it was looked up', async () => {
    const { service, items, skipped } = await read(
      `TY  - NEWS
TI  - Ferry
AU  - Lund, Ida
UR  - https://a.test/f
Y2  - 2024/05/06/07:08:09
KW  - sea
KW  - big ships
N1  - <p>First</p>
goes on
ER  -

TY  - JOUR
T1  - Reefs
DO  - 10.1234/reef
ER  -
TY  - BOOK
TI  - Printed
ER  -
`,
    );
    expect(service).toBe('RIS');
    expect(items).toMatchObject([
      { url: 'https://a.test/f', title: 'Ferry', savedAt: AT, tags: ['sea', 'big ships'], note: 'First\ngoes on' },
      { url: 'https://doi.org/10.1234/reef', title: 'Reefs', savedAt: null, tags: [], note: '' },
    ]);
    expect(skipped).toEqual([{ row: 'Printed', reason: 'noAddress' }]);
  });

  it('RIS that stops in the midst of a reference is said to be cut off', async () => {
    const error: Promise<FileError> = read('TY  - NEWS\nUR  - https://a.test/f\nTI  - Fer').then(
      () => Promise.reject(new Error('it was read')),
      (reason) => reason,
    );
    expect((await error).code).toBe('truncated');
  });
});
