import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  di ke dari pada dengan untuk oleh dalam bagi tentang terhadap antara tanpa sejak hingga sampai menurut setelah sebelum selama atas
  bersama kepada akibat demi seputar melalui mengenai guna per sekitar
`);
const SAYING = words(`
  kata ujar ungkap tutur jelas terang tegas ucap imbuh tambah sebut papar beber cetus lanjut mengatakan menyatakan menyebut menyebutkan
  menjelaskan menegaskan mengungkapkan menuturkan menambahkan melaporkan mengumumkan memastikan membenarkan mengaku menilai mengklaim
  memperingatkan memaparkan menyampaikan menerangkan menulis tulis berkata mengabarkan memperkirakan
`);
const AUXILIARIES = words(
  'adalah ialah merupakan akan telah sudah sedang masih dapat bisa harus ingin boleh pernah belum mampu',
);

/** The words by which Indonesian sentences are cut. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...AUXILIARIES,
    ...words(`
      dan atau tetapi tapi serta yang bahwa karena jika kalau ketika saat agar supaya sebagai seperti para sang si sebuah seorang suatu
      lebih kurang sangat paling tidak bukan hampir hanya juga maupun namun
    `),
  ],
  openStarts: words('dan atau tetapi tapi serta bahwa agar supaya maupun sedangkan'),
  prepositions: PREPOSITIONS,
  conjunctions: words('dan atau tetapi tapi serta sedangkan namun'),
  subordinators: words(
    'bahwa karena jika kalau bila apabila ketika saat agar supaya meski meskipun walau walaupun sehingga sementara sambil lantaran sebab',
  ),
  relatives: words('yang'),
  determiners: words('sebuah seorang suatu para sang si setiap semua seluruh beberapa'),
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      menjadi ada berada terjadi terdapat memiliki mempunyai punya mencapai membuat melakukan dilakukan membuka dibuka menutup ditutup
      memberi memberikan diberikan mengambil diambil menerima diterima mendapat mendapatkan membawa dibawa masuk keluar datang pergi pulang
      tiba kembali mulai dimulai berlangsung digelar menggelar berakhir selesai naik turun meningkat menurun tumbuh melonjak anjlok merosot
      menguat melemah tewas meninggal terluka hilang ditemukan menemukan dievakuasi mengungsi terdampak ditangkap menangkap ditahan menahan
      ditetapkan menetapkan didakwa divonis dihukum dituntut menuntut menyita disita memeriksa diperiksa menyerang diserang menewaskan
      melukai membunuh dibunuh terbakar membakar hancur rusak merusak roboh runtuh ambruk tenggelam jatuh menabrak ditabrak meledak
      memenangkan menang kalah bermain mencetak melawan memimpin dipimpin menjual dijual membeli dibeli membayar dibayar menghabiskan
      menelan membangun dibangun menyetujui disetujui menolak ditolak memutuskan diputuskan memilih dipilih terpilih menunjuk ditunjuk
      melantik dilantik mengundurkan menandatangani ditandatangani bertemu mengunjungi berkunjung bekerja tinggal hidup lahir menikah
      membutuhkan meminta diminta mengajukan mengusulkan merencanakan direncanakan berencana diperkirakan diharapkan berharap menargetkan
      ditargetkan menyerahkan diserahkan mengirim dikirim menyalurkan disalurkan menghadapi mengalami menderita melanda dilanda
      menunjukkan terlihat tampak mengikuti diikuti menggunakan digunakan menghentikan dihentikan melanjutkan berlaku diberlakukan
      meluncurkan diluncurkan memproduksi menyelamatkan diselamatkan memulai mengakhiri menggantikan menghadiri dihadiri menyebabkan
      mengakibatkan disebabkan berjumlah tercatat mencatat mencatatkan terdiri termasuk berasal berusia bernama dikenal disebut dinilai
      mengancam mendukung mendorong menyasar turut ikut diduga
    `),
  ],
  verbEndings: [],
  turns: words(
    'tidak bukan tak belum jangan tanpa jika kalau bila apabila membantah dibantah menyangkal menolak diduga',
  ),
  conditions: words('jika kalau bila apabila tanpa kecuali'),
  links: [
    'selain itu',
    'sementara itu',
    'namun|tetapi|tapi',
    'oleh karena itu|karena itu',
    'di sisi lain',
    'bahkan',
    'misalnya|contohnya',
    'kemudian|lalu',
    'sebelumnya',
    'adapun',
    'dan',
    'selanjutnya',
    'meski demikian|meski begitu',
  ],
  degrees: words(`
    hanya cuma sekitar hampir lebih kurang dari sedikitnya setidaknya minimal maksimal paling banyak sedikit hingga sampai sebanyak sejumlah
    total
  `),
  dateLeads: words('pada di'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: words('diterbitkan dipublikasikan diperbarui dipotret diunggah ditayangkan'),
  complementisers: words('bahwa'),
  pronouns: words('saya aku kamu dia ia kami kita mereka ini itu'),
  sources: ['menurut', 'berdasarkan', 'dikutip dari', 'seperti dikutip|dilaporkan', 'dilansir', 'mengutip'],
  leaning: [
    'dia|ia|mereka|beliau|ini|itu|hal ini|hal itu|hal tersebut|di sana|di situ|keduanya|ketiganya|saya|kami|kita',
    '(di|ke|dari|pada|dengan|untuk|oleh|dalam|antara) mereka|dia|ini|itu|keduanya',
  ],
  deictics: [],
  standIns: words('dia ia mereka beliau'),
  nounTies: words('sebesar senilai'),
  tiesDirectly: true,
  keepsMention: true,
};
