import { briefTable } from './brief-table';

/** Vietnamese: spaces separate syllables, so a term is a single syllable. */
export const vi = briefTable({
  language: 'vi',
  abbreviations: 'ts ths gs pgs tp tx q p đ tr st',
  stopwords: `và của là có được cho không trong với các những này đó một để khi đã đang sẽ từ theo về tại vào ra lên
    trên dưới sau trước cũng như nhưng nếu thì mà bị bởi do vì hay hoặc rằng ở đến tới qua lại còn chỉ rất nhiều hơn
    nhất anh chị ông bà họ tôi chúng ta nó mình người năm ngày`,
  guards: `không chưa chẳng đừng chớ ít hiếm có thể có lẽ nghi cáo buộc nếu trừ chỉ gần khoảng hơn ít nhất tối đa dù
    tuy phủ nhận`,
  leaning: 'ông bà anh chị họ nó này đó đây vậy',
  openers: 'nhưng, tuy nhiên, ngoài ra, bên cạnh đó, trong khi đó, mặt khác, ví dụ, đồng thời, do đó',
  personal: 'tôi chúng tôi mình ta bạn',
  refusals: 'từ chối bình luận, từ chối đưa ra bình luận',
});
