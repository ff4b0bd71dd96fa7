import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from '../testing/metadata-of';
import { findAuthors } from './authors';

const authors = (head: string, body = '') => findAuthors(metadataOf(head, body), 'Harbour Post');
const article = (author: unknown) => jsonLd({ '@type': 'NewsArticle', headline: 'x', author });
const meta = (name: string, content = 'Ada Lund') => `<meta name="${name}" content="${content}">`;
const SEEN = '<p>Words: Ada Lund, Per Holm</p>';

describe('each source of a name', () => {
  it.each([
    ['a node', article({ '@type': 'Person', name: 'Ada Lund' }), SEEN],
    ['a node of no type', article({ name: 'Ada Lund' }), SEEN],
    ['a text', article('Ada Lund'), SEEN],
    ['author', meta('author'), SEEN],
    ['a text in small letters', article('ada lund'), SEEN],
    ['dc.creator', meta('dc.creator'), SEEN],
    ['parsely-author', meta('parsely-author'), SEEN],
    ['a link to the author', '', '<a rel="author" href="/a">Ada Lund</a>'],
    ['a marked element', '', '<p itemprop="author">Ada Lund</p>'],
    ['the name in a marked element', '', '<p itemprop="author"><b itemprop="name">Ada Lund</b> of the quay</p>'],
    ['a link to a page about the author', '', '<p>Skerry <a href="/staff/ada-lund">Ada Lund</a></p>'],
    ['a link to an address without accents', '', '<p><a href="/autor/ada-lund/1">Ada Lund</a></p>'],
    ['a small heading that says so', '', '<h4>By Ada Lund | 12/10/2020</h4>'],
    ['a visiting card', '', '<p class="vcard"><i class="fn">Ada Lund</i></p>'],
    ['a name of an author', '', '<p class="author-name">Ada Lund</p>'],
    ['a byline', '', '<p class="byline">Ada Lund</p>'],
    ['a Byline', '', '<p class="MainByline">Ada Lund</p>'],
    ['an author', '', '<p class="autor">Ada Lund</p>'],
    ['a writer', '', '<p class="the-writer">Ada Lund</p>'],
    ['a line that says so', '', '<p>By Ada Lund</p>'],
    ['a line that says so and goes on', '', '<div><p>By Ada Lund<br>12 March 2024</p></div>'],
    ['a byline with the place', '', '<p class="byline">Ada Lund, Skerry</p>'],
    ['a byline with a post beside the name', '', '<p class="author"><a>Ada Lund</a><span>Reporter</span></p>'],
    ['a byline with its opening beside the name', '', '<p class="author"><b>by</b><a>Ada Lund</a></p>'],
    ['an element that is the byline', '', '<p id="authors">Ada Lund</p>'],
    ['a byline with who took the pictures', '', '<p class="byline">Ada Lund and Per Holm (photos)</p>'],
    [
      'a German byline with who took the pictures',
      '',
      '<p class="byline">Von Ada Lund (Text) und Per Holm (Fotos)</p>',
    ],
    ['<meta> with the place', meta('author', 'Ada Lund, Skerry'), `${SEEN}<p>Skerry</p>`],
    ['a line in parts', '', '<p><span>By</span> <b>Ada Lund</b></p>'],
    ['a label and the name in two fields', '', '<div><div><p>By</p></div><div><p>Ada Lund</p></div></div>'],
    [
      'a label in the middle of a list',
      '',
      '<p><b>Date:</b> 3 May 2024<br><b>Author:</b> Ada Lund<br><b>Quay:</b> 4</p>',
    ],
    ['a label in both genders', '', '<p><b>Datum</b> 3.5.2024<br><b>Autorin/Autor</b> Ada Lund</p>'],
    ['a line with the kind of text', '', '<p>Eine Kolumne von Ada Lund</p>'],
    ['who wrote the text, in the credits of the page', '', '<p class="page-credits">Text: Ada Lund</p>'],
    ['a recipe', '', '<p class="byline">Recipe by Ada Lund</p>'],
    ['a post without a comma', '', '<p class="byline">Ada Lund ⋅ Founder</p>'],
    ['a director', '', '<p class="author"><a>Ada Lund</a><span>Marketing Director</span></p>'],
    ['the name beside the date', '', '<h1>Quay shut</h1><h4>It rains.</h4><p><i>Ada Lund |</i> <i>3 May 2024</i></p>'],
    [
      'the same with the day of a change',
      '',
      '<h1>Quay</h1><p><i>Ada Lund |</i> <i>03.05.2024 - Güncelleme : 04.05.2024</i></p>',
    ],
    ['the name below who took the picture', '', `<p class="credit">Photo by Per Holm</p><p>By Ada Lund</p>`],
  ])('%s', (_, head, body) => expect(authors(head, body)).toEqual(['Ada Lund']));

  it.each([
    ['an organization', article({ '@type': 'NewsMediaOrganization', name: 'Ada Lund' }), SEEN],
    ['a name that is not shown', meta('author'), '<p>Words</p><script>Ada Lund</script><noscript>Ada Lund</noscript>'],
    [
      'a byline beside the article',
      '',
      `<p>${'The quay. '.repeat(9)}</p><aside><p class="byline">Ada Lund</p></aside>`,
    ],
    ['who took a picture', '', '<figure><i class="author">Ada Lund</i></figure><p class="photo author">Per Holm</p>'],
    ['who took a picture, in a line of its own', '', '<p class="caption"><b class="author">Ada Lund</b></p>'],
    ['a byline that is hidden', '', '<div hidden><p class="byline">Ada Lund</p></div>'],
    ['a button', '', '<p class="follow-author-btn">Ada Lund</p>'],
    ['words after a capital', '', '<p class="author">Themen bearbeiten</p>'],
    ['an agency of pictures', '', '<p class="author">Getty Images</p>'],
    ['initials', '', '<p itemprop="author">A.L.</p>'],
    ['a note on the author', '', '<p class="author bio">Ada Lund</p>'],
    ['a long text', '', `<p class="author">Ada Lund ${'and so on '.repeat(12)}</p>`],
    ['one word in a byline', '', '<p class="byline">Ada</p>'],
    ['a line in the story', '', `<p>By Ada Lund the quay was shut, ${'and so on '.repeat(8)}</p>`],
    ['a line in small letters', '', '<p>by the old quay</p>'],
    ['a line in a heading', '', '<h2>By Ada Lund</h2>'],
    ['a line in a link to another story', '', '<a href="/b"><p>The quay</p><h6>By Ada Lund</h6></a>'],
    ['a link to a page about somebody else', '', '<p><a href="/staff/per-holm">Ada Lund</a></p>'],
    ['a link to an article', '', '<p><a href="/people/ada-lund">Ada Lund</a></p>'],
    [
      'a link in a sentence',
      '',
      '<p>The quay was shut on Monday for the whole of that long week, <a href="/staff/ada-lund">Ada Lund</a> said.</p>',
    ],
    ['the words of a button', '', '<p class="author">Sign In</p>'],
    ['the place of the outlet', meta('author', 'Harbour Post, Skerry, Ruritania'), '<p>Skerry, Ruritania</p>'],
    ['a label and one word', '', '<p>By</p><p>Skerry</p>'],
    ['a label and a sentence', '', `<p>By</p><p>Ada Lund said ${'and so on '.repeat(9)}</p>`],
    ['a label in a link', '', '<a href="/b"><p>By</p><p>Ada Lund</p></a>'],
    [
      'the name beside the date of a post',
      '',
      '<h1>Quay</h1><blockquote><i>Ada Lund</i> <a href="/p">3 May 2024</a></blockquote>',
    ],
    ['a sentence beside the date', '', '<h1>Quay</h1><p><b>Quay shut by Ada Lund of Skerry</b> <i>3 May 2024</i></p>'],
    ['a name above the headline', '', '<p><i>Ada Lund</i> <i>3 May 2024</i></p><h1>Quay</h1>'],
    ['who took a picture, in a line of words', '', '<figure><img src="/a.jpg"><p>Photo by Ada Lund</p></figure>'],
    ['a credit of that name', '', '<div><p class="credit">Photo by Ada Lund</p></div>'],
    ['one word in a link', '', '<p><a href="/author/ada">Ada</a></p>'],
    ['a site of several words', meta('author', 'Harbour, Post'), '<p>Harbour, Post</p>'],
    ['a site that no mark says to be the writer', '', '<p class="byline">Harbour Post</p>'],
  ])('but not %s', (_, head, body) => expect(authors(head, body)).toEqual([]));
});

it('a name in small letters stays so where readers see it so, or in capitals', () => {
  expect(authors(article('ada lund'), '<p>Words: ada lund</p>')).toEqual(['ada lund']);
  expect(authors(article('ada lund'), '<p>Words: ADA LUND</p>')).toEqual(['ada lund']);
});

it('a name in Chinese, Japanese or Korean is whole, and two names are joined in Danish, Swedish and Czech', () => {
  expect(authors(article('최현재'), '<p class="author">최현재 기자</p>')).toEqual(['최현재']);
  for (const and of ['og', 'och', 'a'])
    expect(authors(article(`Ada Lund ${and} Per Holm`), `<p>Ada Lund ${and} Per Holm</p>`)).toEqual([
      'Ada Lund',
      'Per Holm',
    ]);
});

describe('a blog that is called by the name of its writer', () => {
  it.each([
    ['one word on a visiting card', '<p class="author vcard"><i class="fn">Ada</i></p>', ['Ada']],
    ['the name of the site, marked', '<p><a rel="author">Ada Brix</a></p>', ['Ada Brix']],
    ['a name beside it', '<p><a rel="author">Ada Brix</a></p><p>By Ada Lund</p>', ['Ada Lund']],
    ['a desk of that name', '<p><a rel="author">Redaktion</a></p>', []],
    ['a mark beside the article', `<p>${'The quay. '.repeat(9)}</p><aside><a rel="author">Ada Brix</a></aside>`, []],
  ])('%s', (_, body, names) => expect(findAuthors(metadataOf('', body), 'Ada Brix')).toEqual(names));
});

describe('the order of the sources', () => {
  it.each([
    ['data, <meta>', article('Ada Lund') + meta('author', 'Per Holm'), SEEN],
    ['<meta>, a byline', meta('author'), '<p class="byline">Per Holm</p><p>Ada Lund</p>'],
    ['a marked element, a byline', '', '<p class="byline">Per Holm</p><p itemprop="author">Ada Lund</p>'],
    ['a line, a link', '', '<p><a href="/staff/per-holm">Per Holm</a></p><p>By Ada Lund</p>'],
    ['a byline, a line', '', '<p>By Per Holm</p><p class="byline">Ada Lund</p>'],
  ])('%s', (_, head, body) => expect(authors(head, body)).toEqual(['Ada Lund']));
});

describe('what is no name of a person', () => {
  it.each([
    'Ada Maria Sofia Elsa von Lund',
    'A',
    'a'.repeat(61),
    'Ada 2024 Lund',
    'Ada_Lund',
    'Ada? Lund',
    'www.quay',
    'Die Hafenzeitung',
    'quay.example.com',
    'Harbour Post',
    'harbourpost',
    'Admin',
    'AFP',
    'Associated Press',
    'Reporter',
    'March',
  ])('%s', (name) => expect(authors(meta('author', name), `<p>${name}</p>`)).toEqual([]));

  it.each(['Ada', 'Ada Lund', 'J. R. Lund', 'Élise Müller', 'Ada Maria Sofia van Lund'])('but %s is one', (name) =>
    expect(authors(meta('author', name), `<p>${name}</p>`)).toEqual([name]),
  );

  it('and nobody is named twice', () => {
    expect(authors(article(['Ada Lund', 'ADA LUND', 'Per Holm']), `${SEEN} ADA LUND`)).toEqual([
      'Ada Lund',
      'Per Holm',
    ]);
  });
});
