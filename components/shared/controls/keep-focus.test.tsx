// @vitest-environment jsdom
import { act } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { draw } from '../../testing/render';
import { useKeptFocus } from './keep-focus';

let show: (part: 'list' | 'form' | 'article' | 'dialog', ids?: number[]) => void;

function Page() {
  const page = useKeptFocus();
  const [{ part, ids }, setShown] = useState<{ part: string; ids: number[] }>({ part: 'list', ids: [1, 2, 3] });
  show = (part, ids = [1, 2, 3]) => setShown({ part, ids });
  return (
    <div>
      <button type="button">Elsewhere</button>
      <div ref={page} tabIndex={-1} data-testid="page">
        {part !== 'article' && (
          <main>
            <input aria-label="Search" />
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  {part === 'form' && (
                    <form>
                      <button type="button">Rename {id}</button>
                    </form>
                  )}
                  {part === 'list' && <a href={`#${id}`}>Open {id}</a>}
                  <button type="button">Remove {id}</button>
                </li>
              ))}
            </ul>
          </main>
        )}
        {part === 'article' && <article>Words</article>}
      </div>
      {part === 'dialog' && <button type="button">Done</button>}
    </div>
  );
}

/** Changes what is shown, and waits until changes are noticed. */
const change = (...to: Parameters<typeof show>) => act(async () => show(...to));
const focused = () => document.activeElement?.textContent;

describe('the focus of a control that goes', () => {
  it('is on what comes next in the list, and on what came before at its end', async () => {
    const { getByRole } = draw(<Page />);
    getByRole('button', { name: 'Remove 2' }).focus();
    await change('list', [1, 3]);
    expect(focused()).toBe('Open 3');
    getByRole('button', { name: 'Remove 3' }).focus();
    await change('list', [1]);
    expect(focused()).toBe('Remove 1');
  });

  it('is on what opened a form that closes', async () => {
    const { getByRole } = draw(<Page />);
    await change('form');
    getByRole('button', { name: 'Rename 2' }).focus();
    await change('list');
    expect(focused()).toBe('Open 2');
  });

  it('is on the page when another is shown', async () => {
    const { getByRole, getByTestId } = draw(<Page />);
    getByRole('button', { name: 'Elsewhere' }).focus();
    getByRole('link', { name: 'Open 1' }).focus();
    await change('article');
    expect(document.activeElement).toBe(getByTestId('page'));
  });

  it('is where it was before a dialog, or the one row there was', async () => {
    const { getByRole } = draw(<Page />);
    getByRole('button', { name: 'Remove 2' }).focus();
    await change('dialog');
    getByRole('button', { name: 'Done' }).focus();
    await change('list');
    expect(focused()).toBe('Remove 2');
    getByRole('textbox').focus();
    getByRole('button', { name: 'Remove 1' }).focus();
    await change('list', []);
    expect(document.activeElement).toBe(getByRole('textbox'));
  });

  it('is not in a field again that the reader has left by Escape', async () => {
    const { getByRole, getByTestId } = draw(<Page />);
    const field = getByRole('textbox');
    field.focus();
    field.blur();
    await change('dialog');
    getByRole('button', { name: 'Done' }).focus();
    await change('list');
    expect(document.activeElement).toBe(getByTestId('page'));
  });

  it('is left alone where the reader has left the control by pressing elsewhere', async () => {
    const { getByRole } = draw(<Page />);
    const button = getByRole('button', { name: 'Remove 2' });
    button.focus();
    dispatchEvent(new Event('pointerdown'));
    button.blur();
    await change('list', []);
    expect(document.activeElement).toBe(document.body);
  });
});
