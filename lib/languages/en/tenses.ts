/**
 * Words that tell of which time a sentence speaks: what has (-1) or surely has (-2) happened, what is surely (2) or
 * perhaps (1) to come. Regular past forms need no entry.
 */
export const TENSES: readonly (readonly [tense: number, words: string])[] = [
  [
    -1,
    `was were had did said told took went came began made met left saw got gave held won lost fell rose led became sent
     brought thought wrote spoke kept found felt paid bought sold built heard broke shot struck hit drew flew grew ran
     has have been gone taken seen given known since after ago fled fought withdrew
     unveiled unleashed unfolded`,
  ],
  [
    1,
    `may might could can must should plans plan planned planning hopes hope intends intend upcoming deadline until till
     by future effective payable expires expire wants want aims likely poised ready awaits set`,
  ],
  [-2, `ended`],
  [
    2,
    `be will wo ll would shall expects expect expected scheduled slated prepare prepares preparing going returns
     begins starts opens meets visits`,
  ],
];
