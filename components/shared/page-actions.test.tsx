// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../testing/render';
import { type Actions, availableActions, listenForKeys, runAction, usePageActions } from './page-actions';

function Page({ actions }: { actions: Actions }) {
  usePageActions(actions);
  return <input aria-label="field" />;
}

const help = vi.fn();
let areOn = true;
listenForKeys({ help, goLibrary: help }, () => areOn);
const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });

beforeEach(() => {
  help.mockReset();
  areOn = true;
});

describe('keys', () => {
  it('do what the page that is shown says, and nothing when it is gone', () => {
    const archive = vi.fn();
    const { unmount } = draw(<Page actions={{ archive }} />);
    press('e');
    unmount();
    press('e');
    expect(archive).toHaveBeenCalledOnce();
  });

  it('are those of the innermost part where two have the same', () => {
    const [outer, inner] = [vi.fn(), vi.fn()];
    draw(<Page actions={{ note: outer }} />);
    draw(<Page actions={{ note: inner }} />);
    press('m');
    expect([outer, inner].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  it('work everywhere for what is everywhere, also two in a row', () => {
    press('?');
    press('g');
    press('l');
    expect(help).toHaveBeenCalledTimes(2);
  });

  it('are text in a field, and nothing when they are turned off', () => {
    const { getByLabelText } = draw(<Page actions={{}} />);
    press('?', getByLabelText('field'));
    areOn = false;
    press('?');
    expect(help).not.toHaveBeenCalled();
  });

  it('leave Escape to what is open, and have it also when they are turned off', () => {
    const clear = vi.fn();
    draw(<Page actions={{ clear }} />);
    const menu = draw(<button type="button">Menu</button>).getByText('Menu');
    menu.addEventListener('keydown', (event) => event.preventDefault());
    press('Escape', menu);
    expect(clear).not.toHaveBeenCalled();
    areOn = false;
    press('Escape');
    expect(clear).toHaveBeenCalledOnce();
  });

  it('do the same without a key', () => {
    const listen = vi.fn();
    const { unmount } = draw(<Page actions={{ listen }} />);
    runAction('listen');
    unmount();
    runAction('listen');
    expect(listen).toHaveBeenCalledOnce();
  });

  it('are told of the parts that are shown', () => {
    const { unmount } = draw(<Page actions={{ archive: help, print: undefined }} />);
    expect([...availableActions()]).toEqual(['archive']);
    unmount();
    expect(availableActions().size).toBe(0);
  });
});
