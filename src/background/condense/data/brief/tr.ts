import { briefTable } from './brief-table';

/** Turkish: negation is mostly a syllable within the verb. */
export const tr = briefTable({
  language: 'tr',
  hasOrdinalStops: true,
  abbreviations: 'dr prof doç av yrd öğr sn alb gen müh cad sok mah no vb vs bkz örn hz st',
  stopwords: `ve bir bu da de ile için olarak olan çok daha en gibi kadar sonra önce ise ama ancak ya veya hem ki
    ne o şu bunu buna bunun onun onu ona onlar biz ben sen siz her bazı tüm bütün göre karşı üzere tarafından
    olduğu olduğunu oldu var yok değil mi mı mu mü diye nasıl neden nerede şekilde arasında içinde üzerinde`,
  leaning: `o bu şu bunlar onlar şunlar onun bunun onu bunu ona buna burada orada böylece bunda bundan bunlardan onlardan bunların onların bunlara onlara bunları onları ikisi kendisi kendisine aralarında`,
  openers: 'ama, ancak, ayrıca, öte yandan, bununla birlikte, fakat, örneğin, buna karşın, bu arada, üstelik',
  personal: 'ben biz beni bizi bana bize benim bizim siz sizin',
  leaningPhrases: 'ona göre, onlara göre, kendisine göre',
  refusals: `yorum yapmaktan kaçındı, yorum yapmaktan kaçındılar, yorum yapmayı reddetti,
    yorum yapmak istemedi`,
  coordinators: 've ama',
});
