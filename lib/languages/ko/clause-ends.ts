import type { ClauseEndWords } from '../clause-words';
import { words } from '../word-table';

/** The words by which Korean sentences are cut: a clause ends on its verb, whose ending joins it to the next one. */
export const clauseEnds: ClauseEndWords = {
  longest: 100,
  ends: words(`
    -했고 -됐고 -었고 -았고 -였고 -했으며 -됐으며 -었으며 -았으며 -였으며 -하고 -되고 -하며 -되며 -지만 -는데 -면서 -했으나 -됐으나 -었으나 -았으나 -자
    -해서 -돼서 -하자 -되자 -기로 -므로
  `),
  endsBeforeComma: words('-고 -며 -나 -어 -아 -해 -돼 -여 -니 -데 -서 -때문에 -가운데 -뒤 -후 -만큼'),
  open: [],
  starts: [],
  topics: words('은 는'),
  subjectMarks: ['은 ', '는 ', '이 ', '가 ', '께서 ', '도 '],
  sourceStarts: [],
  sourceEnds: words('의하면'),
  sourceEndsPlainly: words('따르면'),
  links: [
    '이에 따라',
    '이와 함께',
    '이에 대해',
    ...words('또 또한 한편 그러나 하지만 다만 이어 특히 앞서 그리고 반면'),
  ],
  talking: words('말했다 강조했다 전했다 덧붙였다 토로했다 주장했다 당부했다 말한다'),
  leaning: words(
    '이 그 그는 그녀는 이는 이를 이들 그들 이들은 그들은 이것 그것 여기 거기 이곳 그곳 이날 해당 이중 그중 양측',
  ),
};
