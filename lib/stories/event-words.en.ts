/** Verbs that tell of a saying: a date beside one dates the words, not what they are about. Stems, any ending. */
export const REPORT_VERBS =
  'said|says|told|tells|announced|reported|wrote|tweeted|added|stated|argued|claimed|insisted|warned|acknowledged|confirmed|denied|testified|explained|noted|replied|posted|commented|predicted';

/** What makes a sentence speak of something still to come. */
export const AHEAD =
  "will|won't|shall|would|is to|are to|due to|due in|due on|set to|set for|scheduled|slated|expected to|plans? to|planned for|planning to|prepares? to|preparing to|intends? to|hopes? to|aims? to|upcoming|ahead of|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|later this (?:week|month|year)|tomorrow";
