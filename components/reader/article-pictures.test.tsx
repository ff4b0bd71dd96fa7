// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { article } from '../testing/samples';
import { reader } from './testing/reader';

const withPicture = {
  ...article,
  html: `${article.html}<img src="https://pictures.test/ferry.jpg" alt="The ferry before">`,
};

describe('the pictures of an article', () => {
  holdsInEachState({
    'not loaded': () => reader({ article: withPicture, onKeepPictures: () => undefined }),
    loaded: () => reader({ article: withPicture, showPictures: true }),
  });

  it('loads no picture before the reader says so, and shows its description meanwhile', () => {
    const onShowPictures = vi.fn();
    const { container, getByRole, queryByRole, redraw } = draw(reader({ article: withPicture, onShowPictures }));
    expect(container.querySelector('.article-text img')).toBeNull();
    expect(container.querySelector('.picture-description')?.textContent).toBe('The ferry before');
    fireEvent.click(getByRole('button', { name: /Show the picture/ }));
    expect(onShowPictures).toHaveBeenCalledOnce();
    expect(queryByRole('button', { name: /Keep the pictures/ })).toBeNull();
    redraw(reader({ article: withPicture, showPictures: true }));
    expect(queryByRole('button', { name: /picture/ })).toBeNull();
    const picture = container.querySelector('.article-text img');
    expect(picture?.getAttribute('src')).toBe('https://pictures.test/ferry.jpg');
    expect(picture?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('offers to show pictures in the place of each, and to keep them in that of the first', () => {
    const onKeepPictures = vi.fn();
    const html = `${article.html}<img src="https://pictures.test/a.jpg" alt="A"><img src="https://pictures.test/b.jpg" alt="B">`;
    const { getAllByRole, getByRole } = draw(reader({ article: { ...article, html }, onKeepPictures }));
    expect(getAllByRole('button', { name: 'Show 2 pictures (loads them from the web)' })).toHaveLength(2);
    fireEvent.click(getByRole('button', { name: 'Keep the pictures of the articles I save' }));
    expect(onKeepPictures).toHaveBeenCalledOnce();
  });

  it('adds nothing to the text of a block for a picture within it', () => {
    const html = '<p data-block="0">Before <img src="https://pictures.test/a.jpg" alt="A"></p>';
    const { container } = draw(reader({ article: { ...article, html } }));
    expect(container.querySelector('[data-block="0"] button')).toBeNull();
  });

  it('shows a picture that is kept from this machine, and asks for none', () => {
    const keptPictures = new Map([['https://pictures.test/ferry.jpg', 'blob:kept']]);
    const { container, queryByRole } = draw(reader({ article: withPicture, keptPictures }));
    expect(container.querySelector('.article-text img')?.getAttribute('src')).toBe('blob:kept');
    expect(queryByRole('button', { name: /picture/ })).toBeNull();
  });

  it('never asks the network that the reader is in for a picture', () => {
    const html = '<p data-block="0">Text</p><img src="http://192.168.0.1/logo.png" alt="The router">';
    const { container } = draw(reader({ article: { ...article, html }, showPictures: true }));
    expect(container.querySelector('.article-text img')).toBeNull();
  });
});
