import { briefTable } from './brief-table';

/** Chinese, in both scripts: every character counts as a word. */
export const zh = briefTable({
  language: 'zh',
  isUnspaced: true,
  stopwords: `的 了 是 在 和 与 與 及 也 就 都 而 但 等 对 對 从 從 到 被 把 将 將 这 這 那 其 之 以 于 於 为 為 有 并 並 或
    所 着 著 过 過 给 給 让 讓 很 更 最 还 還 又 再 才 只 已 会 會 能 可 要 说 說 我 你 他 她 它 们 們 个 個 不 没 沒 上 下 中
    里 裡 后 後 前 时 時 年 月 日 一 此 该 該 由 向 因 如 则 則 且 吗 嗎 呢 吧 啊 地 得`,
  guards: '不 没 沒 未 无 無 非 否 勿 莫 別 别 疑 或 若 如 仅 僅 只 约 約 近 逾 可 据 據 称 稱',
  leaning: '他 她 它 据他 据她 据其 據他 據她 據其 此 这 這 那 其 该 該',
  openers: `但是, 但, 不过, 不過, 然而, 因此, 所以, 此外, 另外, 同时, 同時, 与此同时, 與此同時, 而且, 于是, 於是, 例如, 比如,
    无独有偶, 無獨有偶, 其实, 其實, 当然, 當然, 总之, 總之`,
  personal: '我 你 您 咱',
  quotativeVerbs:
    '说, 說, 表示, 称, 稱, 指出, 道, 补充, 補充, 强调, 強調, 认为, 認為, 介绍, 介紹, 告诉记者, 告訴記者, 坦言, 回应, 回應',
  aboutReport:
    '拒绝置评, 拒絕置評, 未予置评, 未予置評, 不予置评, 不予置評, 未回应置评, 未回應置評, 置评请求, 置評請求, 拒绝发表评论, 拒絕發表評論',
});
