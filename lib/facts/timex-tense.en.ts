/** Words that tell whether a sentence speaks of what has happened (-1) or what is to come (1). Regular past forms need no entry. */
export const TENSES: readonly (readonly [tense: number, words: string])[] = [
  [
    -1,
    `was were had did said told took went came began made met left saw got gave held won lost fell rose led became sent
     brought thought wrote spoke kept found felt paid bought sold built heard broke shot struck hit drew flew grew ran
     has have been gone taken seen given known done since after ago fled fought caught taught understood swore threw
     wore tore shook stole chose froze drove rode sang sank swam woke withdrew overthrew followed`,
  ],
  [
    1,
    `will wo would shall may might could can to must should expects expect expected scheduled due plans plan planned
     planning hopes hope intends intend prepares prepare preparing upcoming deadline until till by proposes next future
     ahead forthcoming begins starts opens takes seeks seek payable effective expires expire set wants want aims slated
     likely poised ready going before faces awaiting awaits meets visits travels arrives leaves returns holds`,
  ],
];
