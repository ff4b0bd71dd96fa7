/** Pages that are too much of one thing: for the square of a number, the end of a stack, a browser's patience. */
import { STORY, storyWith } from './story';

const SENTENCE =
  'The pilots of Lowmouth harbour went back to work on Monday, said Ana Brix, and 42 ships came in at last. ';
const sentences = (units: number) => SENTENCE.repeat(Math.ceil(units / SENTENCE.length));

const nested = (tag: string, depth: number) => `<${tag}>`.repeat(depth) + SENTENCE + `</${tag}>`.repeat(depth);
const metas = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `<meta name="${name(i)}" property="og:x" content="Ana Brix ${i}">`).join('');
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const inAuthor = (levels: number, open: string, close: string) =>
  `{"@type":"NewsArticle","headline":"x","author":${open.repeat(levels)}"x"${close.repeat(levels)}}`;

interface Huge {
  name: string;
  make(): string;
}

const NESTED = 'div blockquote ul li table section article span a b em font form details dl center'.split(' ');

/** Long lines that make a careless rule try every way to read them. */
const LINES: Record<string, string> = {
  blanks: ' ',
  'blanks and letters': 'a ',
  'no-break blanks': '\u00a0',
  digits: '1',
  'digits and commas': '1,',
  'digits and stops': '1.',
  'digits and blanks': '1 ',
  letters: 'a',
  capitals: 'Aa ',
  'capitals in a row': 'Ab-',
  stops: '.',
  'question marks': '? ',
  'brackets that open': '(',
  'angles that open': '<',
  ampersands: '&amp;',
  quotes: '"',
  apostrophes: "a'",
  hyphens: '-',
  dashes: ' – ',
  slashes: '/',
  'colons and bars': 'a: | ',
  'currency signs': '$1 ',
  'names of months': 'May ',
  'half a date': '3 March ',
  'clock times': '12:30 ',
  'by and by': 'by Ana ',
  addresses: 'https://a.test/a?b=c ',
  'letters with marks': 'e\u0301',
  'invisible letters': 'a\u200b\u00ad',
  'Chinese letters': '港口的',
  'Arabic words': 'الميناء ',
  'Thai letters': 'ท่าเรือ',
  'a ligature of many letters': '\ufdfa',
  emoji: '👨‍👩‍👧‍👦',
  'right to left and back': '\u202ea\u202c',
};

export const HUGE: readonly Huge[] = [
  ...NESTED.map((tag) => ({ name: `${tag} 20,000 deep`, make: () => storyWith(nested(tag, 20_000)) })),
  ...Object.entries(LINES).map(([name, unit]) => ({
    name: `a line of 200,000 ${name}`,
    make: () => storyWith(`<p>${unit.repeat(200_000 / unit.length)}</p>`),
  })),
  ...Object.entries(LINES)
    .slice(0, 20)
    .map(([name, unit]) => ({
      name: `headline, writer and date of ${name}`,
      make: () => {
        const text = unit
          .repeat(20_000 / unit.length)
          .replace(/"/g, '&quot;')
          .replace(/<(?!\w)/g, '&lt;');
        const head = `<meta name="author" content="${text}"><meta property="article:published_time" content="${text}">`;
        return storyWith(
          `<p class="byline">${text}</p><time>${text}</time><a href="${text}" class="${text}">x</a>`,
          head,
          text,
        );
      },
    })),
  { name: 'one paragraph of 100 kB', make: () => storyWith(`<p>${sentences(100_000)}</p>`) },
  { name: 'one paragraph of 1 MB', make: () => storyWith(`<p>${sentences(1_000_000)}</p>`) },
  { name: 'one paragraph of 3 MB', make: () => storyWith(`<p>${sentences(3_000_000)}</p>`) },
  { name: 'one word of 2 MB', make: () => storyWith(`<p>${'a'.repeat(2_000_000)}</p>`) },
  { name: '500 kB of digits', make: () => storyWith(`<p>${'1234567 '.repeat(62_500)}</p>`) },
  { name: '22,000 paragraphs', make: () => storyWith(`<p>${SENTENCE}</p>`.repeat(22_000)) },
  { name: '5 MB of paragraphs', make: () => storyWith(`<p>${sentences(500)}</p>`.repeat(10_000)) },
  {
    name: '50,000 pictures',
    make: () => storyWith('<img src="/a.jpg" alt="A ship" width=600 height=400>'.repeat(50_000)),
  },
  { name: '100,000 links', make: () => storyWith('<a href="/b">Ship</a> '.repeat(100_000)) },
  {
    name: '100,000 links to other sites',
    make: () =>
      storyWith(Array.from({ length: 100_000 }, (_, i) => `<a href="https://s${i}.test/">Ship</a> `).join('')),
  },
  { name: '100,000 line breaks', make: () => storyWith('a ship<br>'.repeat(100_000)) },
  { name: '100,000 inline tags', make: () => storyWith(`<p>${'<b>a</b><i>b</i>'.repeat(50_000)}</p>`) },
  { name: '50,000 headings', make: () => storyWith('<h2>The pilots of Lowmouth</h2>'.repeat(50_000)) },
  { name: '50,000 list items', make: () => storyWith(`<ul>${'<li>A ship came in.</li>'.repeat(50_000)}</ul>`) },
  {
    name: '20,000 table rows',
    make: () => storyWith(`<table>${'<tr><td>42</td><td>ships</td></tr>'.repeat(20_000)}</table>`),
  },
  { name: '100,000 empty elements', make: () => storyWith('<span></span><div></div>'.repeat(50_000)) },
  {
    name: '50,000 boxes of class names',
    make: () => storyWith('<div class="related share ad author byline">x</div>'.repeat(50_000)),
  },
  {
    name: '20,000 bylines',
    make: () => storyWith('<p class="byline author"><span itemprop="author">By Ana Brix</span></p>'.repeat(20_000)),
  },
  { name: '20,000 times', make: () => storyWith('<time datetime="2025-03-03">3 March 2025</time>'.repeat(20_000)) },
  {
    name: '20,000 forms with a field each',
    make: () => storyWith('<form><input name="parentNode"></form>'.repeat(20_000)),
  },
  {
    name: '50,000 fields of one form',
    make: () => storyWith(`<form>${'<input name="parentNode">'.repeat(50_000)}${STORY}</form>`),
  },
  {
    name: '50,000 metas of one name',
    make: () =>
      storyWith(
        'x',
        metas(50_000, () => 'author'),
      ),
  },
  {
    name: '50,000 metas of other names',
    make: () =>
      storyWith(
        'x',
        metas(50_000, (i) => `x${i}`),
      ),
  },
  {
    name: 'a meta of 50,000 names',
    make: () =>
      storyWith('x', `<meta name="${Array.from({ length: 50_000 }, (_, i) => `n${i}`).join(' ')}" content="x">`),
  },
  {
    name: '5,000 data scripts',
    make: () => storyWith('x', jsonLd('{"@type":"NewsArticle","headline":"x"}').repeat(5000)),
  },
  {
    name: 'a data script of 5 MB',
    make: () => storyWith('x', jsonLd(JSON.stringify({ '@type': 'NewsArticle', articleBody: sentences(5_000_000) }))),
  },
  {
    name: 'a data script of 300 kB of prose',
    make: () =>
      `<title>x</title>${jsonLd(JSON.stringify({ '@type': 'NewsArticle', headline: 'x', articleBody: sentences(300_000) }))}`,
  },
  {
    name: 'data of 100,000 names',
    make: () =>
      storyWith('x', jsonLd(`{"@type":"NewsArticle","author":[${'{"name":"Ana Brix"},'.repeat(15_000)}"x"]}`)),
  },
  { name: 'data 30,000 objects deep', make: () => storyWith('x', jsonLd(inAuthor(30_000, '{"name":', '}'))) },
  { name: 'data 100,000 lists deep', make: () => storyWith('x', jsonLd(inAuthor(100_000, '[', ']'))) },
  { name: 'data that is not closed', make: () => storyWith('x', jsonLd(`{"@type":${'{"a":['.repeat(50_000)}`)) },
  { name: 'data of commas and blanks', make: () => storyWith('x', jsonLd(`{"a":1${', '.repeat(150_000)}`)) },
  {
    name: 'an attribute of 5 MB',
    make: () => storyWith(`<p title="${'x'.repeat(5_000_000)}" class="${'y '.repeat(500_000)}">Wide.</p>`),
  },
  {
    name: 'a picture of 5 MB in the page',
    make: () => storyWith(`<img src="data:image/png;base64,${'A'.repeat(5_000_000)}" width=600 height=400>`),
  },
  { name: 'a srcset of 1 MB', make: () => storyWith(`<img srcset="${'/a.jpg 100w, '.repeat(80_000)}" src="/b.jpg">`) },
  { name: 'a srcset of commas', make: () => storyWith(`<img srcset="${','.repeat(500_000)}" src="/b.jpg">`) },
  { name: 'a srcset without blanks', make: () => storyWith(`<img srcset="${'a'.repeat(500_000)}" src="/b.jpg">`) },
  {
    name: 'a caption of 500 kB',
    make: () => storyWith(`<figure><img src="/a.jpg"><figcaption>${sentences(500_000)}</figcaption></figure>`),
  },
  { name: 'preformatted text of 3 MB', make: () => storyWith(`<pre>${`${SENTENCE}\n`.repeat(28_000)}</pre>`) },
  { name: 'a comment of 5 MB', make: () => storyWith(`<!--${sentences(5_000_000)}-->`) },
  { name: 'scripts of 5 MB', make: () => storyWith(`<script>/*${'"datePublished":"2024'.repeat(240_000)}*/</script>`) },
  {
    name: '200,000 elements where scripts are off',
    make: () => storyWith(`<noscript>${'<i>a</i>'.repeat(200_000)}</noscript>`),
  },
  {
    name: '20,000 notices where scripts are off',
    make: () => storyWith('<noscript><img src="/a.jpg"></noscript>'.repeat(20_000)),
  },
  { name: '20,000 hidden parts', make: () => storyWith(`<div hidden><p>${SENTENCE}</p></div>`.repeat(20_000)) },
  {
    name: '20,000 cookie notices',
    make: () => storyWith('<div class="cookie-consent">We use them.</div>'.repeat(20_000)),
  },
  {
    name: '300 hidden parts in one another',
    make: () => storyWith(`${'<div hidden>'.repeat(300)}<p>${SENTENCE}</p>`.repeat(30)),
  },
  {
    name: '50,000 mentions of one name',
    make: () => storyWith(`<p>${'Ana Brix spoke. '.repeat(200)}</p>`.repeat(250)),
  },
  {
    name: '20,000 people',
    make: () =>
      storyWith(
        `<p>${Array.from({ length: 20_000 }, (_, i) => `Ana B${i.toString(26).replace(/\d/g, 'e')}x said so.`).join(' ')}</p>`,
      ),
  },
  {
    name: '20,000 figures',
    make: () => storyWith(`<p>${Array.from({ length: 20_000 }, (_, i) => `${i + 2} ships came.`).join(' ')}</p>`),
  },
  {
    name: '20,000 dates',
    make: () =>
      storyWith(
        `<p>${Array.from({ length: 20_000 }, (_, i) => `It was on ${(i % 28) + 1} March ${1900 + (i % 120)}.`).join(' ')}</p>`,
      ),
  },
];
