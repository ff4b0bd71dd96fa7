// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { draw, holdsInEachState } from '../testing/render';
import { EmptyPanel } from './empty-panel';

holdsInEachState({ 'the panel without an article': () => <EmptyPanel /> });

it('says how an article gets into the panel', () => {
  const { getByRole } = draw(<EmptyPanel />);
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Nothing is read beside this page yet');
  expect(getByRole('main').textContent).toContain('then choose “More” and “Read beside the page”');
});
