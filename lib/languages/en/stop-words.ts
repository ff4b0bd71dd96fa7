/** English words that say nothing of what an article is about: articles, pronouns, auxiliaries, report verbs. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against ago ahead all almost along already also although always am amid
  among amongst an and another any anyone anything are aren't around as at away b back be became because become becomes
  been before began begin being below best better between beyond both but by c came can can't cannot come comes coming
  could couldn't d day days did didn't do does doesn't doing don't done down during e each earlier early either else
  enough especially etc even ever every everyone everything f far few first for former found from full further g gave
  get gets getting give given gives go goes going gone good got great h had hadn't half has hasn't have haven't having
  he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm i've if in including indeed
  instead into is isn't it it's its itself j just k keep kept kind know known l large largely last late later latest
  least less let let's like likely little long look looking made main mainly make makes making man many may maybe me
  meanwhile men might mine more moreover most mostly mr mrs ms much must my myself n near nearly need never
  nevertheless new next no none nor not nothing now o of off often oh on once one ones only onto or other others our
  ours out outside over own p part people per perhaps put q quite r rather re really right s said same saw say saying
  says second see seem seemed seems seen set several shall she she'd she'll she's should shouldn't show since so some
  someone something sometimes soon still such t take taken takes taking tell than that that's the their theirs them
  themselves then there there's these they they'd they'll they're they've thing things think this those though three
  through throughout thus time times to today together told tomorrow too took toward towards two u under until up upon
  us use used using v very via w want wanted wants was wasn't way we we'd we'll we're we've week weeks well went were
  weren't what what's when where whether which while who who's whole whom whose why will with within without won't
  would wouldn't x y year years yesterday yet you you'd you'll you're you've your yours yourself z according added
  asked announced told reported reporting report reports statement spokesman spokeswoman spokesperson monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december`.split(/\s+/),
);
