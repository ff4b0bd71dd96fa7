// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { changesBetween } from '../../lib/library/versions/changes';
import { draw, holdsInEachState } from '../testing/render';
import { article, entryOf, facts, highlightOf } from '../testing/samples';
import { ChangesPage, type ChangesPageProps } from './changes-page';

const nothing = () => undefined;
const NONE = { dates: [], figures: [], people: [] };
const [first, ...others] = article.blocks;
const before = {
  savedAt: 1,
  title: 'Ferry sinks with 38 on board',
  lang: 'en',
  dir: 'ltr' as const,
  blocks: [{ ...first, text: first.text.replace('40', '38') }, ...others],
  facts: { ...facts, figures: [{ ...facts.figures[0], value: 38, head: '38 people on board' }] },
};
const now = { title: article.title, blocks: article.blocks, facts };

function page(more: Partial<ChangesPageProps> = {}) {
  return (
    <ChangesPage
      entry={entryOf(1)}
      versions={[before]}
      chosen={before}
      changes={changesBetween(before, now)}
      orphans={[]}
      articleHref="#/article/1"
      onChoose={nothing}
      onBack={nothing}
      {...more}
    />
  );
}

describe('what was changed since an article was saved', () => {
  const dated = { ...before, facts: { ...NONE, dates: facts.dates } };
  holdsInEachState({
    changed: () => page(),
    'not answered yet': () => page({ entry: null, chosen: null, changes: null }),
    'not in the library': () => page({ entry: 'missing' }),
    'without another text': () => page({ versions: [], chosen: null, changes: null }),
    'with nothing changed': () => page({ changes: changesBetween(now, now) }),
    'with several texts and lost highlights': () =>
      page({ versions: [dated, before], orphans: [highlightOf('a', { orphaned: true })] }),
  });

  it('has the headline, then the figures, then the text word by word', () => {
    const { getAllByRole } = draw(page());
    expect(getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Changed since you saved it',
      'Headline',
      'Figures',
      'In the text',
    ]);
    const told = (name: string) => [...document.querySelectorAll(name)].map(({ textContent }) => textContent);
    const gone = told('del');
    expect(gone).toContain('38 people on board');
    expect(gone).toContain('38');
    expect(told('ins')).toContain('40 people on board');
  });

  it('compares with the text that the reader chooses, the latest first', () => {
    const onChoose = vi.fn();
    const { getByRole, getAllByRole } = draw(page({ versions: [before, { ...before, savedAt: 2 }], onChoose }));
    expect(getAllByRole('option').map((option) => option.getAttribute('value'))).toEqual(['2', '1']);
    fireEvent.change(getByRole('combobox'), { target: { value: '2' } });
    expect(onChoose).toHaveBeenCalledWith(2);
  });

  it('says where nothing was changed in the words', () => {
    const { getByText } = draw(page({ changes: changesBetween(now, now) }));
    expect(getByText('The words are the same.')).toBeTruthy();
  });
});
