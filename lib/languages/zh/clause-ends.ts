import type { ClauseEndWords } from '../clause-words';
import { words } from '../word-table';

/** The words by which Chinese sentences are cut: every comma ends a clause, since lists have a mark of their own. */
export const clauseEnds: ClauseEndWords = {
  longest: 70,
  ends: [],
  endsBeforeComma: [],
  endsAtCommas: true,
  open: [],
  starts: [],
  topics: [],
  sourceStarts: words('据 據 根据 根據 数据显示 數據顯示'),
  sourceEnds: words(
    '表示 指出 称 稱 说 說 认为 認為 透露 介绍 介紹 报道 報道 報導 显示 顯示 强调 強調 预测 預測 公布 宣布 通报 通報',
  ),
  sourceEndsPlainly: [],
  links: words('此外 另外 同时 同時 不过 不過 但是 然而 因此 其中 而且 目前 对此 對此'),
  leaning: words(
    '这些 这名 这家 这位 这种 這些 這名 這家 這位 這種 那些 其 该 該 他 她 它 他们 她们 它们 他們 她們 它們 此 上述 两人 兩人 双方 雙方 两者 兩者',
  ),
};
