import { briefTable } from './brief-table';

/** Indonesian; close enough to serve Malay too. */
export const id = briefTable({
  language: 'id',
  abbreviations: 'dr prof ir hj h st dll dsb dkk no rp tbk pt jl kec kab',
  stopwords: `yang dan di ke dari untuk pada dengan ini itu dalam adalah tidak akan juga oleh sebagai telah sudah
    ada bisa dapat karena saat atau lebih para tersebut mereka ia dia kami kita saya anda bagi namun tetapi jika
    maka hingga sampai agar seperti bahwa hanya masih antara setelah sebelum ketika secara atas bukan belum lagi
    serta menjadi harus sangat sejak terhadap tentang kepada`,
  guards: `tidak tak bukan belum jangan tanpa jarang mungkin diduga barangkali konon bisa dapat jika bila kecuali
    hanya hampir sekitar kira-kira setidaknya minimal maksimal meski meskipun walau membantah`,
  leaning: 'ia dia mereka ini itu hal beliau tersebut disana sana situ',
  openers:
    'namun, tetapi, selain itu, sementara itu, di sisi lain, misalnya, oleh karena itu, meski demikian, akan tetapi',
  personal: 'saya kami kita aku anda kamu',
  leaningPhrases: 'menurutnya, menurut dia, menurut mereka, menurut beliau, keesokan harinya',
  spans: 'menit jam hari minggu bulan tahun',
  sequels: 'kemudian',
  aboutReport: 'dalam artikel ini',
  refusals: 'menolak berkomentar, enggan berkomentar, belum memberikan komentar, belum memberi komentar',
  coordinators: 'dan tetapi tapi',
  tellsWho: `hal itu disampaikan, hal ini disampaikan, hal tersebut disampaikan, hal itu dikatakan,
    hal ini dikatakan, hal itu diungkapkan, hal ini diungkapkan, demikian disampaikan, demikian dikatakan`,
});
