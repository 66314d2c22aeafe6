import { briefTable } from './brief-table';

/** Japanese: what is not in kanji or katakana is mostly grammar, not terms. */
export const ja = briefTable({
  language: 'ja',
  isUnspaced: true,
  stopwords: '年 月 日 時 分 人 者 等 中 後 前 間 的 方 上 下 私 我 彼 何 今 約 同 一 二 三',
  leaning: `彼 これ それ この その こう そう ここ そこ あの あれ 同社 同氏 同日 同署 うち 同市 同県 同省 同庁 同校 同店 同町 同村 両者 両氏 両国`,
  openers: `しかし, だが, ただ, ただし, また, さらに, そして, このため, そのため, 一方, 一方で, なお, さて, つまり, 例えば,
    たとえば, ところが, それでも, それに, したがって, とはいえ, もっとも, もちろん, 実は, 実際`,
  quotatives: 'と, って, など',
  personal: '私 僕 俺 我',
  aboutReport: 'この記事では',
  refusals:
    'コメントを控えた, コメントを控えている, コメントを拒否した, コメントしていない, 取材に応じていない',
});
