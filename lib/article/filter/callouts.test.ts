import { describe, expect, it } from 'vitest';
import { pageOf, tryStep, words } from '../testing/draft-of';
import { dropCallouts, findCallouts } from './callouts';

const found = (body: string) => [...findCallouts(pageOf(body), 'https://news.example/a')];
const LINK = '<a href="/q">More</a>';

describe('findCallouts', () => {
  it.each([
    ['a box with a button', '<div><b>Letter</b> Each week.<button>Send</button></div>', ['Letter Each week.']],
    [
      'a section with a form',
      '<section><h3>Letter</h3><p>Each week.</p><form></form></section>',
      ['Letter', 'Each week.'],
    ],
    [
      'a box with a link',
      `<div class="y"><strong>Letter</strong> Each week. ${LINK}</div>`,
      ['Letter Each week. More'],
    ],
  ])('finds %s', (_, body, texts) => expect(found(body)).toEqual(texts));

  it.each([
    ['other elements', '<p><b>Letter</b> Each week.<button>Send</button></p>'],
    ['what opens with text', '<div>Our <b>Letter</b> each week.<button>Send</button></div>'],
    ['what opens with another element', '<div><i>Our</i><b>Letter</b> each week.<button>Send</button></div>'],
    ['what ends in text', '<div><b>Letter</b> Each week.<button>Send</button> today</div>'],
    ['what closes with another element', '<div><b>Letter</b> Each week.<i>Send</i></div>'],
    ['a heading alone', '<div><h3>Letter</h3></div>'],
    ['a long text', `<div><b>Letter</b> ${words(100)}<button>Send</button></div>`],
    ['what holds a picture', '<div><b>Letter</b><img src="a.jpg">Each week.<button>Send</button></div>'],
    ['what holds a list', '<div><b>Letter</b><ul><li>Each week.</li></ul><button>Send</button></div>'],
    ['what opens with a link', '<div><b><a href="/a">Letter</a></b> Each week.<button>Send</button></div>'],
    ['a link to a place on the page', '<div class="y"><b>Letter</b> Each week. <a href="#a">More</a></div>'],
    ['a link in a box without a class', `<div><b>Letter</b> Each week. ${LINK}</div>`],
    ['the entries of a guide', `<div class="y"><b>Quay</b> Fish and soup. ${LINK}</div>`.repeat(3)],
  ])('passes over %s', (_, body) => expect(found(body)).toEqual([]));

  it('takes two boxes with links for callouts, and entries with buttons', () => {
    expect(found(`<div class="y"><b>Quay</b> Fish. ${LINK}</div>`.repeat(2))).toEqual(['Quay Fish. More']);
    expect(found('<div class="y"><b>Quay</b> Fish. <button>Go</button></div>'.repeat(4))).toEqual(['Quay Fish.']);
  });
});

describe('dropCallouts', () => {
  it('drops the blocks with a text of a callout, and no picture', () => {
    const body = '<p>Quay</p><p drop>Letter</p><img src="/a.jpg" width="600">';
    const { kept, wanted } = tryStep(dropCallouts, body, { callouts: new Set(['Letter', '']) });
    expect(kept).toEqual(wanted);
  });
});
