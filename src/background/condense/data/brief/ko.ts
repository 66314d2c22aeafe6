import { briefTable } from './brief-table';

/** Korean: particles are written joined to their word. */
export const ko = briefTable({
  language: 'ko',
  abbreviations: '',
  stopwords: `그 이 저 것 수 등 및 또 또는 더 그리고 그러나 하지만 그래서 때문에 위해 대한 대해 통해 따라 의해 함께 있다
    있는 있는데 있고 했다 한다 하는 하고 된다 됐다 되는 것은 것이 것을 것으로 이날 지난 오는 이번 모두 가장 매우 많은 다른
    그는 그의 우리 나는 내가 제가 저는 이는 이를 이에 한편`,
  leaning: '그 그는 그녀는 그들은 그의 이는 이를 이에 이것은 이로써 이런 이러한 그런 그러한 당시 해당',
  openers: '그러나, 하지만, 또한, 한편, 이어, 반면, 예를 들어, 따라서, 그런데, 다만',
  personal: '나는 내가 저는 제가 우리는 우리가 우리',
  leaningPhrases: '그에 따르면, 그녀에 따르면, 이들에 따르면, 그의 말에 따르면',
  refusals: '언급을 거부했다, 답변을 거부했다, 논평을 거부했다, 언급을 피했다',
});
