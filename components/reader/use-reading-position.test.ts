// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPlace } from './use-reading-position';

/** A text of ten blocks of 100 pixels each, in an element that scrolls it. */
function drawText() {
  const scroller = document.createElement('main');
  const blocks = Array.from({ length: 10 }, (_, i) => `<p data-block="${i}">Ferry ${i} has left.</p>`);
  scroller.innerHTML = `<div class="article-text">${blocks.join('')}</div>`;
  document.body.replaceChildren(scroller);
  const text = scroller.querySelector('.article-text');
  if (!text) throw new Error('The text was not drawn.');
  text.getBoundingClientRect = () => new DOMRect(0, -scroller.scrollTop, 300, 1000);
  for (const [i, block] of [...text.children].entries())
    block.getBoundingClientRect = () => new DOMRect(0, i * 100 - scroller.scrollTop, 300, 100);
  return { scroller, text };
}

describe('followPlace', () => {
  const onRest = vi.fn();
  let stop = () => {};
  let { scroller, text } = drawText();

  const follow = (start?: number) => {
    stop = followPlace(() => text, scroller, onRest, start);
  };
  const comeToRest = () => scroller.dispatchEvent(new Event('scrollend'));

  beforeEach(() => {
    ({ scroller, text } = drawText());
    vi.stubGlobal('innerHeight', 200);
  });
  afterEach(() => {
    stop();
    onRest.mockClear();
    vi.unstubAllGlobals();
  });

  it('reports the block at the top and the share that was passed', () => {
    follow();
    scroller.scrollTop = 300;
    comeToRest();
    expect(onRest.mock.calls).toEqual([[3, 0.5]]);
  });

  it('reports a place once, and where scrolling goes on the next one', () => {
    follow();
    scroller.scrollTop = 300;
    comeToRest();
    comeToRest();
    dispatchEvent(new Event('pagehide'));
    expect(onRest).toHaveBeenCalledTimes(1);
    scroller.scrollTop = 0;
    comeToRest();
    expect(onRest.mock.calls.slice(1)).toEqual([[0, 0]]);
  });

  it('takes no event of a scrolling before it followed for one of the reader', () => {
    scroller.scrollTop = 300;
    follow();
    scroller.dispatchEvent(new Event('scroll'));
    comeToRest();
    stop();
    expect(onRest).not.toHaveBeenCalled();
  });

  it('reports a place of which no event of scrolling has told when it is stopped', () => {
    follow();
    scroller.scrollTop = 500;
    stop();
    stop();
    expect(onRest.mock.calls).toEqual([[5, 0.7]]);
  });

  it('reports where it stands already, where the last rest was elsewhere', () => {
    scroller.scrollTop = 300;
    follow(0);
    stop();
    expect(onRest.mock.calls).toEqual([[3, 0.5]]);
  });
});
