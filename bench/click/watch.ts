/**
 * Put into both popups before their own script: notes when the article's text and the facts beside it were painted, so that
 * both are looked at with the same eyes. A frame that shows them has been painted when the frame after it begins.
 */

/** The state of the document once something is there to be painted. */
const SHOWN_BY = { text: '.article-text > *', facts: '.fact, .no-facts' };

export type Shown = keyof typeof SHOWN_BY;

/** Milliseconds since the epoch; `marks` are those that the popup makes itself, the first of each name. */
export interface ClickTimes {
  opened: number;
  text: number | null;
  facts: number | null;
  marks: Record<string, number>;
}

declare global {
  /** Resolves when all of `shown` were painted. */
  var clickTimes: (shown: Shown[]) => Promise<ClickTimes>;
}

function whenPainted(what: Shown): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(SHOWN_BY[what])) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

const painted = { text: whenPainted('text'), facts: whenPainted('facts') };

globalThis.clickTimes = async (shown) => {
  const times: ClickTimes = { opened: performance.timeOrigin, text: null, facts: null, marks: {} };
  for (const what of shown) times[what] = await painted[what];
  for (const { name, startTime } of performance.getEntriesByType('mark')) {
    times.marks[name] ??= performance.timeOrigin + startTime;
  }
  return times;
};
