// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { sampleArticle } from '../testing/sample-article';
import { articleMarkdown } from './markdown';
import { sourceOf } from './share';

afterEach(() => vi.restoreAllMocks());

const markdownOf = (html: string) => articleMarkdown(sourceOf(sampleArticle('ferry', [])), html);

it('looks for no item among all of its list', () => {
  const asked = vi.spyOn(Element.prototype, 'children', 'get');
  expect(markdownOf(`<ol>${'<li>A ship.</li>'.repeat(50)}</ol>`)).toContain('\n50.  A ship.\n');
  expect(asked).not.toHaveBeenCalled();
});

it('asks a table for its rows once', () => {
  const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
  expect(markdownOf(`<table>${'<tr><td>A ship.</td></tr>'.repeat(50)}</table>`).match(/A ship/g)).toHaveLength(50);
  expect(asked.mock.calls.filter(([selector]) => selector === 'tr')).toHaveLength(1);
});
