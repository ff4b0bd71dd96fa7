import { render } from 'preact';
import '../../components/shared/theme.css';
import { ArticleView } from '../../components/reader/article-view';
import { articleOf, factsOf, LARGE_CASES } from './cases';

/** Draws one case as the product does, in a page, and says what it took. `bench/large/bench.ts` runs it. */
export interface Drawing {
  /** Milliseconds from the article known to its beginning painted. */
  painted: number;
  /** Milliseconds of the longest task of the page's thread. */
  longestTask: number;
  marks: number;
}

async function draw(name: string): Promise<Drawing> {
  const article = articleOf(LARGE_CASES[name]());
  const marks = factsOf(article.blocks);
  const root = document.querySelector('main');
  if (!root) throw new Error('There is no place to draw in.');
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 200));
  await turn();
  observer.observe({ type: 'longtask' });
  const begun = performance.now();
  render(
    <ArticleView
      article={{ url: 'http://harbour.test/', ...article }}
      marks={marks}
      spotlight={null}
      keptPictures={new Map()}
      showPictures={false}
    />,
    root,
  );
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = performance.now() - begun;
  await turn();
  return { painted, longestTask, marks: CSS.highlights.get('fact-figure')?.size ?? 0 };
}

Object.assign(window, { draw });
