/** Verbs that tell of a saying: a date beside one dates the words, not what they are about. Stems, any ending. */
export const REPORT_VERBS =
  'said|says|told|tells|announced|reported|wrote|tweeted|added|stated|argued|claimed|insisted|warned|acknowledged|confirmed|denied|testified|explained|noted|replied|posted|commented|predicted';

/** What makes a sentence speak of something still to come. */
export const AHEAD =
  "will|won't|shall|would|is to|are to|due to|due in|due on|set to|set for|scheduled|slated|expected to|plans? to|planned for|planning to|prepares? to|preparing to|intends? to|hopes? to|aims? to|upcoming|ahead of|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|later this (?:week|month|year)|tomorrow";

/** Words for the edge of a longer time ("by the end of the year"): no day of its own, whatever day they resolve to. */
export const EDGE_OF_TIME = '(?:end|start|beginning|close|turn|middle|rest) of';

/** What was done to a page on the day it stamps itself with. */
export const EDITED_ON = 'published|updated|modified|amended|corrected|posted|appeared|printed|first seen';

/** Verbs and nouns of what changes a matter for good: a chronicle keeps the days they stand beside. */
export const TURNING_POINTS = [
  // Office and law.
  'elect(?:s|ed)?|wins?|won|defeat(?:s|ed)?|resign(?:s|ed|ation)?|step(?:s|ped)? down|quits?|sworn in|inaugurat\\w+|appoint(?:s|ed)|nominat(?:es?|ed|ion)|named|oust(?:s|ed)|suspend(?:s|ed)|retir(?:es?|ed|ement)|fired|dismiss\\w+|took office|takes office|impeach(?:ed|ment)|arrest(?:s|ed)?|charged|indict\\w+|convict(?:s|ed|ion)|guilty|acquitt\\w+|sentenc(?:es?|ed)|jailed|plead(?:s|ed)|sued|sues|lawsuit|fil(?:es|ed)|charges|verdict|rul(?:es|ed)|vot(?:es|ed)|freed|released|banned|stripped|ordered|dropped|approv(?:es?|ed)|reject(?:s|ed)|agree(?:s|d)|sign(?:s|ed)',
  // Life and death.
  'born|marr(?:y|ies|ied)|wedding|engaged|divorc(?:es?|ed)|diagnos\\w+|surgery|hospitali[sz]ed|dies|died|death of|kill(?:s|ed)|shot|shoots?|collaps\\w+|crash\\w+|struck|hit',
  // Beginnings, ends, declarations.
  'announc(?:es?|ed)|launch(?:es|ed)?|unveil(?:s|ed)|introduc(?:es|ed)|declar(?:es?|ed)|admit(?:s|ted)|confess\\w+|began|begins|ended|becomes?|became',
].join('|');
