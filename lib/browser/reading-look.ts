/** The looks that a reader may choose for articles; they are the same in the popup and in the library. */
export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;
export const TYPEFACES = ['serif', 'sans', 'source', 'dyslexic', 'own'] as const;
export const TEXT_WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const LINE_SPACINGS = ['tight', 'normal', 'airy'] as const;
export const LETTER_SPACINGS = ['normal', 'spaced'] as const;
export const ALIGNMENTS = ['start', 'hyphenated', 'justify'] as const;

/** UTF-16 units of the longest name of a typeface. */
export const MAX_TYPEFACE_NAME = 80;

/** Lists the places in which the toolbar button can open an article. */
export const BUTTON_OPENS = ['popup', 'tab'] as const;
export type ButtonOpens = (typeof BUTTON_OPENS)[number];

/** Type size of articles in CSS pixels. */
export const SIZES = { smallest: 14, largest: 28, step: 2 };

export interface ReadingLook {
  articleSize: number;
  typeface: (typeof TYPEFACES)[number];
  /** The name of a typeface that the reader's machine has, shown where `own` is chosen; another machine may not have it. */
  ownTypeface: string;
  textWidth: (typeof TEXT_WIDTHS)[number];
  lineSpacing: (typeof LINE_SPACINGS)[number];
  letterSpacing: (typeof LETTER_SPACINGS)[number];
  alignment: (typeof ALIGNMENTS)[number];
  theme: (typeof THEMES)[number];
}
