/** Matches each part of a sentence that somebody is quoted with. */
export const QUOTED = /[“"„«][^”"“»]*[”"“»]/gu;
/** Matches each mark that opens or closes a quotation. */
export const QUOTE_MARKS = /["“”„«»]/gu;
/** Separates one clause of a sentence from the next. */
export const CLAUSE_MARK = /[,;:–—]/u;
/** Ends a clause or a sentence; a decimal point and a comma in a number end none. */
export const CLAUSE_STOP = /[.;:,](?!\d)/u;
/** Matches the end of a sentence inside a headline; not the stop of `U.S.` or `Gov.`. */
export const SENTENCE_BREAK = /(?<=\p{Ll}{4})[.!]\s+(?=\p{Lu})/u;
