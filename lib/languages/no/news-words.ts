import { newsWords as danish } from '../da/news-words';
import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language: as Danish has it, for the two share most of their common words, and the ones
 * that Norwegian has or spells by itself, without their endings (`stem` in `lib/stories/terms`). The levels of these are by hand.
 */
export const newsWords: CommonWords = [
  ...danish,
  [0, `av ble etter mer mot seg sier`],
  [
    1,
    `bli blir blitt dager enn fått forteller gjør gjøre hadd hva igjen litt mellom mye noe noen opp prosent sist sitt slik uten`,
  ],
  [
    2,
    `aldri alltid årene åtte blant deg dersom ennå ga ganger gi gikk gitt henn kanskj lenger meg nesten nytt opplyser sett sju ta tar tatt uke uken uker vår våre veldig`,
  ],
];
