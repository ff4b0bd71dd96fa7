import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from id, id-pud of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [
    0,
    `adalah dalam dan dari dengan desa di film ia ini itu juga ke menjadi mereka merupakan oleh pada satu sebagai
    setelah tahun tidak untuk yang`,
  ],
  [
    1,
    `ada air akan album amerika anak antara ata atau bagian bahasa bahwa banyak barat baru beberapa berbagai bersama
    besar bisa bulan dia dikenal dua dunia dusun gunung hanya hari hingga indonesia inggris kabupaten karena
    kecamatan kela kembali kemudian ketika kota lagu lain lebih masa memiliki mulai musik nama namun negara negeri
    orang para pendidikan peran pernah pertama pulau saat salah sama sampai sangat sebuah secara sejak sekitar
    sekolah selama selatan seorang seperti serial serta sma sudah tanggal telah tentang terletak tersebut tiga
    timur udara universita utara waktu wilayah yaitu`,
  ],
  [
    2,
    `abad akhir akhirnya anggota asal awal award bagi baik band bandar bandung bawah bekerja belajar belanda berada
    berasal bergabung berhasil berjudul bermain bernama bidang bola daerah dapat didirikan diri drama empat eropa
    gelar grup hal harus hasil ii jakarta jalan jawa jepang jerman jumlah juni kali kami kawasan kecil kedua
    keluarga kelurahan kepada kepala kita klub km korea lagi lahir lainnya lalu lama laut liga luar mana mas masih
    masuk masyarakat melakukan melalui membuat mendapatkan mendirikan menengah menerima menggunakan menteri meraih
    muncul musim nasional nomor pal partai pemain pembangunan pemerintah pemerintahan penduduk penghargaan penyanyi
    perang perguruan perusahaan pesawat piala pindah presiden program provinsi pun pusat resmi rumah saja saya
    sebagian sebelah sebelum sebelumnya sehingga sekarang selain seluruh semua sendiri sentai sepak serikat setiap
    singel sistem stadion studi suara sumber sungai super tak tanah tapi teknik teknologi tempat tengah terakhir
    terbaik terdapat terdiri terhadap termasuk tetap tim tinggi tingkat tokoh umum utama vokal`,
  ],
  [
    3,
    `acara agar agustus ajang akibat akse aktor alam alat anda apa arah area artis asli australia awalnya bahkan
    bakat bali bandara bangsa bangunan bass bata batu belum berbatasan berbeda berdasarkan berdiri berikutnya
    berkembang berperan bertemu berubah berusia biasa bukan bukit buku cerita cina cinta city cukup danau dasar
    debut dekat depan departemen desember dibangun diberi dibuat digunakan dilakukan dipimpin dirilis disebut
    distrik ditempuh ditemukan divisi dr drum dukuh ekonomi entertainment era fakulta februari final floyd gedung
    gereja gitar gol guru ha hati hidup hubungan hukum hutan ibu iii ikut ilmu industri informasi ingin
    internasional islam jalur jam januari jauh jela jenderal jenis jika juara juli jurusan juta kabinet kampung
    kantor kapal karier kariernya karya kata keluar kepulauan keputusan kera kerajaan kerja kesehatan ketiga ketua
    keturunan khusus khususnya kini konser kontrak kurang la label lahan laki lampung landasan langsung lanjut
    lebar lewat lima lingkungan lokasi love lua lulus mahasiswa majalah maka malang malaysia manajemen mantan
    manusia maret masalah mata maupun mayorita mei melawan melihat membantu membawa membentuk memberikan membuka
    memenangkan memperoleh mempunyai memulai memutuskan menarik mencapai mencetak mendapat mengalahkan mengambil
    mengatakan menghadapi mengikuti mengisi meninggal meninggalkan menjabat menuju menulis menurut menyatakan
    menyelesaikan merilis meski meter mewakili militer minggu mobil muda mungkin music musisi namanya nya oktober
    padang panjang pantai pasangan pasar pekerjaan pelajaran pemilihan pendiri pendirian penerbangan pengembangan
    pent penulis perancis perannya perdana perempuan period perjalanan perjanjian perkembangan pertamanya
    pertandingan pertanian pink pohon politik pos posisi prancis prestasi pria produser publik pukul pula puncak
    putri radio raja rakyat rasa rata raya rekaman republik rock rt ruang rusia sakit sana sang satunya sd sedang
    sedangkan seir sejarah sekali sekaligus selanjutnya semakin sementara seni sepanjang ser seri singl siswa sm
    sman smp solo sosial spanyol stasiun studio suatu suku sulawesi sumatera surabaya surat swasta tahap tahu taman
    tampil tangga tanpa televisi teman tenaga tenggara tentara terbesar terbuka terjadi terkenal terpilih terus
    tetapi tinggal tiongkok tni tokusatsu tv ujar umumnya undang unit upaya usaha usia video warga wisata xii yakni
    yayasan yg yogyakarta york yunani zaman`,
  ],
  [
    4,
    `academy aceh adanya afrika agama agen agung ahli ajaran ajax akademi akt aktif aktris al alami alasan alien
    alih aliran amurang angel angkatan anim antaranya apakah api arab asean asia asing asisten au ayah ayahnya
    badan bagus bakal balapan banggai bank banten bapak bayi beasiswa beba begitu beka bela belitung benar bentuk
    berakhir berapi berarti berawal berbasis berbicara berdirinya berfungsi berganti bergerak berharap berhenti
    berita berjalan berkebangsaan berlangsung berlanjut berlokasi bersaudara bertajuk berturut berupa biara
    biasanya bintang bisnis bond boy britania buah budaya bumi bupati bus cabang california cara champion cikal
    cita colleg cup daftar dahulu damai dana danc daripada data datang dataran daya de dekad delapan demikian
    denmark dewa dewan dewasa diambil dianggap diantaranya dibawah dibentuk diberikan dibintangi dibuka digantikan
    digital diikuti dijadikan diketahui dilahirkan dilaksanakan dilaporkan dilihat dimana dimulai dinasti dingin
    dipercaya diperlukan direktur dirinya diserahkan ditandai diterbitkan diterima ditulis diubah dki drs dukungan
    dulu duta east efek enam euro fa fasilita festival fiksi five formasi gabungan gadis gagal game gaya gigi girl
    gitaris global group gua gubernur gula hak hampir harapan hilang hindia hit hotel hujan ibunya ide ikan ilmiah
    india informatika international internet investor irlandia istimewa istrinya italia iv jabatan jadi jame jarak
    jaringan jati jatuh jawab jazz jember jiwa judul junior jurong kabaena kadang kaisar kaki kalah kalimantan
    kalinya kampal kampus kanada karakter karat karo kasus katolik kaur kawedanan kayu keadaan kebudayaan keduanya
    keempat kegiatan kehadiran kehidupan kehilangan kekaisaran kekuasaan kekuatan kelompok kemenangan kemerdekaan
    kemungkinan kep kepadanya kereta kesempatan kesuksesan ketinggian keuangan keyboard kibor kira kisah kode
    koleksi koloni komandan kompetisi kompilasi komputer kondisi konflik konon kristen kuat kuliah kulon kursi
    lanjutan layar lembaga lengkap lingga listrik live lokal london los lurah madiun maju makanan makassar malam
    mall mampu manado manchester marga marka masjid maskapai mbuang medali media mediterania melaksanakan
    melanjutkan melaporkan melayani memainkan memang membangun membawakan memberi membintangi membuatnya memegang
    memenuhi memerankan memilih meminta memperkuat menandatangani menara mencakup mencari menciptakan mencoba
    mendaftar mendarat menduduki mendukung menempati menemukan mengadakan mengajak mengakibatkan mengalami
    mengandung mengantarkan mengapa mengejar mengeluarkan mengembangkan menggantikan menghabiskan menghasilkan
    mengubah mengumumkan mengurangi menikah menimbulkan meningkatkan menit menolak menunjukkan menyanyi menyanyikan
    menyediakan merah merasa merekam mesin mesir meskipun metro milik minahasa model modern mojorejo mudah murid
    museum naik nanzan nbc ngunggahan nilai nominasi novel nusa nyata olahraga olimpiad operasi pacu pagi pak pana
    pangkalan panglima papua pasir pasukan pegunungan pelabuhan pelajar pelatih pelayanan pembantu pembentukan
    pembuat pemekaran pemenang pemeran pemilik pemilu pemuda penampilan pencari pendakian pendatang pendukung
    pengadilan pengakuan penggunaan peningkatan penjualan penonton penumpang perbatasan perbedaan perdagangan pergi
    perhatian perigi peringkat perkebunan perlu permainan permukaan personel pertahanan pertanyaan pertempuran
    pertemuan pertengahan pertumbuhan perubahan pesantren peserta pesisir pesta petani petuga pihak pilihan pilot
    pimpinan polisi polsa pon pondok pop populasi populer princ produksi profesional pros proyek pt puluh punya
    purwokerto putih putra raanan real record region rekan rektor rencana rendah revolusi ri riau ribu river roma
    rute rw saint sakti sal sangiran sarjana sastra saudara sawah school sebanyak sebenarnya sebesar sebesi sebutan
    sedikit segera sejarawan sejumlah sekitarnya sekretaris selalu selesai semarang sembilan sempat semuanya
    sepenuhnya serang seseorang sesuai setempat setidaknya sewaktu siapa signifikan sipil sisi situs sk smk sound
    sragen staf standar status suks surakarta suren sutradara tamat tanaman tantangan tasikmalaya team teater tema
    temannya tempuh tepat tepatnya terakhirnya terbagi terbang terbentuk terjual terlibat tertinggi tertua terutama
    timna tindakan titik tk total tradisi tradisional transisi tua tuan tujuan tujuh tur turut uefa ujung ukuran
    ulang university urung urutan utsu versi vi vokalis waduk wakil walaupun world`,
  ],
  [
    5,
    `adapun adik akademik alternatif alumni angin art audisi babak bagaimana balai bantuan banyaknya barepan batak
    belakang benua berangkat berau berbahasa berdekatan berlaku bersekolah bertanggung billboard blue bolano buruk
    cawa china class club demangan demokrat dibandingkan difilmkan diharapkan dijabat dilanjutkan dilengkapi
    dipilih ditayangkan ditunjuk dll dokter dulunya ema etnis fc federal ferrari flor fokus foto gaji gambar garis
    gekiranger golden guna harga heart hukuman iklan iklim indah institut istri jarang jaya jernih jumat kamen
    karang karibia katanya kategori kau kaya kebutuhan kejuaraan keluarganya ker kesulitan ki kilometer komando
    komedi komisi kopertis kucir kudus kuno langkah lapangan lara latar lorong lumpur makam makan makedonia materi
    mati md medan meksiko memimpin menambahkan mendorong menempatkan menentang mengalir mengejutkan menghilangkan
    mengirim mengizinkan menjadikan menjelaskan menyerahkan menyerang metal miliar mojolaban motol muhammadiyah
    naungan ni nuklir objek oricon pameran parad paris parlemen paru pasti patung pejabat peluang pemukiman
    pengalaman pengeluaran penuh penyelidikan perairan perangkat perekonomian peristiwa pernikahan persen persib
    persis pola pondang prambor pribadi puisi qayamat ranger red reformasi remaja rider rilis run sah samba samp
    sei serangan seribu setara sinetron sipayung sisa siswi south sport spot st star struktur suka sukoharjo swedia
    swiss syut tahanan tentu terlihat ternyata tersedia tertentu texa tour trofi tunggal turnamen uang unsur usul
    villa wali wanita warna wayang wembley ypi`,
  ],
];
