import type { ClauseEndWords } from '../clause-words';
import { words } from '../word-table';

/** The words by which Japanese sentences are cut: a clause ends on its verb, and what it is about comes first. */
export const clauseEnds: ClauseEndWords = {
  longest: 70,
  ends: [],
  endsBeforeComma: words(`
    -て -で -し -り -れば -たら -なら -が -けれど -けど -ず -ながら -ため -ものの -ほか -一方 -うえ -上 -中 -際 -後 -ところ -い -え -き -け -げ -せ -ち
    -べ -み -め -れ -した -された -だった -なった -ている -ていた -れる -する
  `),
  open: words('-巡り -めぐり -により -によって -について -に対して -として -において -にあたり -向け -で'),
  starts: [],
  topics: ['は', 'では', 'には'],
  subjectMarks: words('は が も'),
  sourceStarts: [],
  sourceEnds: words('の調べでは の調べで の話では に従えば'),
  sourceEndsPlainly: words('によると によれば によりますと'),
  links: words(
    '一方 一方で また さらに しかし ただ ただし そして そのうえで その上で なお このため これに対し これに対して ちなみに まず つまり 他方 だが',
  ),
  talking: words(
    '語った 話した 述べた 訴えた 振り返った 強調した 語っている 話している コメントした 呼びかけた 明かした',
  ),
  leaning: words(
    'この その これ それ ここ そこ 同社 同氏 同署 同課 同大 同県 同市 同町 同村 同省 同庁 同国 同党 同店 同校 同院 同病院 同誌 同紙 同局 同委 同会 同日 同年 同月 彼は 彼女 彼ら 両者 両国 両氏 両社 こうした そうした そのうち このうち',
  ),
};
