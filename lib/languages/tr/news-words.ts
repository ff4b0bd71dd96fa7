import type { CommonWords } from '../language';

/**
 * Says how common each word is in texts of the language. Written by `npm run train -- news-words` from tr of the
 * open texts (training/languages/README.md names them and their licences); people, bodies and places are left out.
 */
export const newsWords: CommonWords = [
  [0, `bir bu çok da daha de en için ile ilk olan olarak sonra tarafından ve yılında`],
  [
    1,
    `adı adlı alan ancak arasında aynı ayrıca bağlı birçok birlikt bulunan büyük diğer dünya eski film gibi göre iki
    ise iyi kadar kez oldu olduğu olmuştur önemli şarkı son tarihind te veya ya yeni yer yıl`,
  ],
  [
    2,
    `abd'li adıyla ağustos albüm albümü aldı alman almıştır ama ana aralık ardından babası başladı bazı bilinen biri
    biridir boyunca bulunmaktadır bunun burada çeşitli çıkan devam devlet eden edilen ekim elde etti eylül fakat
    farklı fazla filmi filmin fransız futbol futbolcu gelen genel geri görev grubu grup gün haziran hem hemen
    içinde ikinci ilgili i̇lk i̇ngiliz isimli kabul karşı kasım kazandı kendi kısa km küçük mart mayıs merkezi
    müzik nedeniyl nisan ocak ödülü olduğunu olmak olup önce onu onun ortaya oyuncu özel özellikle rağmen sadec
    sahip sahiptir savaş savaşı şehir şekilde sezon sezonunda sırasında sonunda şubat süre tam tek tekrar temmuz
    tüm türk üç üçüncü uluslararası ünlü üzere üzerinde üzerine uzun vardır yakın yaklaşık yapılan yapımı yapmıştır
    yaptı yaptığı yeniden yerin yine yılı yılları yüksek zaman zamanda`,
  ],
  [
    3,
    `açık aday adında adını ait alarak albümün aldığı alır almaktadır alt altı altın altında amacıyla amerikalı
    amerikan anlamına annesi arası arasındaki arkadaşı artık asıllı askeri aslında avrupa ayında az bağımsız
    başarılı başına başında başka başkanı başkenti basketbol başlamıştır başlar başlayan başta batı belediy beraber
    beri beş beyaz bilim bilinir birinci birkaç bölge böylece bugün bulunduğu bulunur buna bunu bütün çalıştı çıktı
    çocuk çoğu dahil dan defa değildir den deniz dil dizi dışında doğdu doğru doğu dolayı döndü dönemde döneminde
    dördüncü dört dünyanın dünyaya düzenlenen eder edildi edilir edilmiştir eğitim ekonomik ele erkek etmek
    etmiştir ev filmd filmind final forma geçen geçti geldi gelir genç genellikl geniş gerçek girdi gol grubun
    güçlü güney güneyinde günü günümüzde hafta hakkında halin halk hava iç içerisinde idi ii ilan ilin ilinin
    i̇ngilizce inşa insan ismi i̇talyan itibaren i̇yi japon kadın kalan kaldı kara karar kardeşi kariyerin katıldı
    kazanan kazanmıştır kendini kendisi kendisin kent ki kişi kız kızı kral kralı kullanılan kulüp kupası kurulan
    kurulmuş kurulmuştur kuzey kuzeyind lig ligi maçında maçta merkez metal milli milyon mö modern mücadele ne
    neden nüfus nüfusu ödülünü oğlu oldukça olması olmasına olmayan olmuş olur oluşan ona önceki ordusu orijinal
    orta ortak osmanlı oynadı oynadığı oyun oyuncusu oyuncusudur parçası pek piyasaya pop popüler profesyonel resmi
    rock rol rus sahibi sahn sanat sanatçı şarkıcı şarkısı sayı sayıda seçildi şehirdir şehri şehrinde sezonu
    sinema şirketi sık sıra sırada sonraki sonucu sonucunda söz spor stüdyo su şu süper takım takımı tarihi teknik
    televizyon temel temsil tiyatro toplam transfer tür türü ülke ülkenin ulusal üst üyesi verdi veren verilen
    video yanı yanında yapan yapmaktadır yardımcı yarı yaşayan yaşında yayınlanan yaz yazar yazarı yazdığı yedi
    yerel yerleşim yılın yılından yılının yıllarda yıllarında yıllık yol yönetim yönetmen yunan`,
  ],
  [
    4,
    `abd açıkladı açısından adam adamı adet adına adlandırılır ağır aile ailesi ailesinin akademi aksin aktör aktris
    alanı alanında albümde albümden albümleri albümüdür albümünde albümünü alınan almanca almış altına amacı amaçlı
    anda antik arada arap araştırma araya arka asıl aşk asker atan attı attığı ay ayrı babasının bakanı bakımından
    baş başardı başarı başbakan başbakanı başkan başlarında başlıca batısında bazen bazıları belediyesi belli ben
    benzer bile bilgi bilgisayar bilimsel bilinmektedir billboard bin birisi birisidir birliği birlikleri bitki
    black bölgede bölgesel bölgesi bölgesinde bölgesinden bölüm bölümde bölümü bölümünde bugünkü bulundu
    bulunmuştur bundan bunlardan bunların bununla çalışan çalışma çalışmaları çalışmaya canlı çapında çekildi çekti
    ciddi çift çizgi çıkar çıkardı çıkardığı çıkmıştır çocuğu çoğunluğu çoğunlukla cumhurbaşkanı çünkü dair dakika
    dalında değil değişik dek demir denir der derec destek dikkat dili dini dir direktör diye dizinin dizisi
    dizisind dış doğal doğan doğum doğumlu doğusunda dolayısıyla dönem dönemin dr dünyada durum düşük düzey dvd
    ederek edilmektedir edilmiş eğer eğitimi ek el elektrik enerji eser eseri eşi etkili etmektedir etmey etmiş
    ettiği eurovision evlendi eyalet eyaletin eyaletind faaliyet familyasından fifa filmdir filmidir filminin
    finald fizik forması formasını forvet fransa fransızca gece geçer geçirdi geçmiştir geleneksel gelmektedir
    gelmiş gelmiştir gemisi geneld general gerçekleşen getirildi giden giderek giren giriş girmiştir gitar gitarist
    gitti giydi giyen giymektedir göç gördü gören görevini görülen gösterdi gösteren gösterildi gösterilmiştir
    gösterime gösterir göstermiştir göz grammy grand gruba grubunun güç gümüş güzel haçlı hala hale halen halind
    hareket hatta hayatı hayatına hayatını henüz herhangi hiç hiçbir hizmet hızla hızlı hristiyan hukuk içeren
    içindeki iddia ifad iken i̇ki i̇kinci ilçe ilçesi ilçesine ileri ilgi ili imzaladı internet iş işgal isim
    i̇slam ismini i̇spanyol itibariyl izin ın ışık kalmıştır karakter karakteri kararı karşılık karşın karşısında
    katıldığı kaybetti kaynağı kazandığı kendin kendisini kendisinin kenti kentind kesin kilis kişidir kişilik
    kitabı kitap kırmızı kış kısaca kısmı kısmını kıyısında klasik kökenli komedi komutanı komutasındaki konser
    kontrol konu konusu konusunda kopya kötü köydür kullanarak kullanılır kullanılmıştır kültür kültürel kulübü
    kupası'nda kurdu kurucusu kuruldu kuvvetleri la lerd li lideri ligi'nd lik listelerind listesin listesind love
    maç maça maçı maçına maçlarını madalya merkezidir metr meydana mezun milletvekili millî model motor muharebesi
    müslüman müziği müzisyen nasıl nazi nba nedeni nedenl nehir nin nobel noktası normal numaraya ödül ödülleri'nde
    olabilir öldü olduğundan olduktan olimpiyat olmakla olsa ölüm ölümünden oluşturan oluşturduğu oluşturur oluşur
    ön önceden ondan önde onları onların önünde opera orada ordu örneğin örnek otomobil oynamaktadır oynamıştır
    oynanan oynayan oyunu oyunun özerk özgün para parça parti paşa performan plak politik resmî ressam rolü roma
    roman saat sağ sağlayan saha sahipliği şair şampiyon şampiyonası şampiyonlar şampiyonluğu şampiyonu sanatçısı
    sarı şarkılar şarkıları şarkının satan satın satışa savaşı'nda sayesind sayısı sebebiyl sebep şehridir şehrin
    sekiz şeklinde senarist senaryo sene senesind serbest seri sert ses şey sezonun singl single'ı şirket sistem
    sistemi siyah siyasetçi siyasi sınırları sona sonradan sonrası sonrasında sosyal sovyet söyledi söyler sözleşme
    sultan sürekli süren sürümü tahta takip takımda takımın takımına takımında takımının takımlarından tamamen
    tamamladı tane tanınan tarih tarihinin tarihleri tarihli tarzı taşındı taşıyan tekli terk teslim ticari tipi
    top toplamda toplumsal türkçe türkiye türleri türüdür tv uefa ülkede un üniversite üye üyeleri uygun uzak uzay
    üzerindeki üzerinden var vardı verdiği verildi verilmiştir verir vermiştir versiyonu vokal window world yabancı
    yahudi yakınlarında yalnızca yana yandan yani yanına yapar yaparak yapıldı yapılmış yapılmıştır yapımcı
    yapımcısı yapmak yapmış yardım yaş yaşadı yaşadığı yaşam yaşındaki yaşındayken yavaş yaygın yayımlanan yayın
    yayınlandı yazdı yazılan yazılmış yazılmıştır ye yerd yere yeri yerini yıldız yılına yıllar yoğun yok yolu
    yönelik yönetimi yönetmeni yönetmenliğini yönettiği yönünde yükseldi yunanca yüz yüzden yüzünden yüzyıl
    yüzyılda yüzyılın zamanında zamanlar zengin zorunda`,
  ],
  [
    5,
    `açan açıdan açılan açılmıştır açtı ada adaya adayı adıdır adım adındaki adlandırılan ağ ağaç ailenin aittir
    aktif alana alanda album albümdeki albüme albümlerini albümünden albümünün aldılar alfabesi alındı alınmıştır
    alıp alma almak almanya almaya almıştı alternatif altıncı altındaki amatör american amerika animasyon anılan
    ankara anlamda anlamında anlaşma anlatan anlatır anne annesinin ara araba aracılığıyla aralarında arapça
    arasına arasındadır araştırmalar arena arkadaşları arkasında arnavut asist asit aşık aşırı askerler askerleri
    aşkı atandı atarak ateş atıldı atlet atletizm atom avcı avukat avustralyalı ayak ayı ayrılan ayrılarak ayrıldı
    ayrılır ayrılmıştır babasını bağımsızlığını bağımsızlık bağlayan bağlıdır bakan bakanlığı bakış balık balkan
    bana barış bas başaran başarısı başarısını başarısız başarmıştır başbakanlık basit başı basın başkanlığı
    başkanlığına başkanlığını başkanlık başkent basketbolcu başladığı başladılar başlamış başlandı başlangıçta
    başlanmıştır başlayarak başlayıp başrol başrollerinde batıda bayan belirli belirtti benzeri berlin beşinci
    besteci biçimde bilgiler bilimi binası biraz birbirin birbirlerin birden bireysel birimi birincil birini
    birliklerinin bisiklet bit bitirdi bizzat bırakmıştır bıraktı blue bölgedeki bölgelerde bölgelerinde bölgenin
    bölgesine bölgesinin bölgeye bölümüdür bölümüne bölümünü boş boy böyle boyunda boyutlu brezilyalı bronz bugüne
    buldu bulunmaktaydı bulur bunlar bunlara bünyesinde buraya büyüdü buz çağdaş çalışır çalışırken çalışmalar
    çalışmalarına çalışması çalışmıştır çalıştığı camii canlandırdığı caz çeken çekilen çeşit çevre çevresinde
    çeyrek cin çin cinsel cinsi civarında çıkarak çıkış çıkmış çıktığı çıplak cm çocukları coğrafi çoğunu
    cumhurbaşkanlığı cumhuriyet dağ daki dakikada dallarında dar davet dayanan değer değeri değerli değin
    değiştirildi deki demiryolu denen deneysel denilen dergi dergisi derin dersleri dev devamı devleti devletin di
    dijital dikkatini dile dilleri din dizid dizisinin dır dışı dna doğa doğduğu doğmuş doğmuştur doğuda doktor
    doktora dokuz dolar dolu dönemi dönemlerinde döner dosya dram drama dramatik dükü dünyasında dur durumu düştü
    düşünce duygusal düzenlendi düzenli edebiyat ederken ederler edildiği edilebilir edilmesi eğitimini ekibi
    ekiplerinden ekonomi elektronik eleştiriler eleştirmenler elin elind emmy erdi erkekler erken ermeni ertesi esa
    eserleri esir eşit eşlik esnasında et etki etkin etkisi etkisiyl etme etmesi etnik ettiğini ettiler euro eve
    evi evin evind evlenmiştir evli evlilik eyaleti eyaletinden eyaletinin fa fark farsça federal felsef felsefesi
    festivali festivali'nd fikir filmdeki filmler filmlerd filmleri filmlerin filmlerind filmlerinden finali
    finalind finansal firması fizikçi fiziksel formasıyla formula futbola futbolcusu futbolu galibiyet gaz gazet
    gazeteci geç geçerek geçirdiği geçiş geçmektedir geçmiş geldiği geldiğinde gelerek gelişme gelişmiş
    geliştirilen geliştirilmiş geliştirilmiştir gençler gençlik gerçekleşti gerçekleştirdi gerçekleştirilen gerek
    gerekçesiyle gereken gerekir gerekli gereks gerektiğini gerilim getirdi getiren getirmiştir gider girer giymiş
    giymiştir gizli göl goll golünü gönderdi gördüğü görevi görevine görüldü görülmektedir görülmüştür görülür
    görüntü görür gösterdiği gösterilen göstermektedir gövde grubudur grubunda grupları gruptan güçleri gücü güneş
    güneybatısında güneyde güneydoğusunda günleri günlük günümüz günümüzdeki günümüze güvenlik haber hafif haftalık
    haftasında hak hakim hakkı hakları hald halka halkın halkının hanedanı hangi hastalığı hastalık hattı havaalanı
    havalimanı hayal hayat hayata hayatta hayvan hep hint hip hit hız hop hot hücre hüküm hükümet hükümeti i̇ç
    içerir içine icra idam idar idari ikisi il ila ilçesidir ilçesinde ilerleyen iletişim ilham ilişki ilişkileri
    ilişkin ilişkisi ilki imparator i̇mparator imparatorluk i̇mparatorluk imparatoru i̇mparatoru imza i̇ngiltere
    inşaat insanın insanlar insanları insanların işbirliği isimdir işletim ismiyl i̇spanya i̇spanyolca i̇srail
    i̇stanbul istedi istediği ister isteyen i̇sveçli isyan i̇talya kadınlar kadrosunda kalabalık kaldığı kale kalem
    kalesi kalır kalp kamu kan kanalı kapalı karakterini karanlık karayolu kardeş kardeşidir kariyeri kariyerind
    kariyerini kariyerinin karısı karmaşık karşılığı karşılığında karşısına karşıya kasaba katı katılan katılmış
    katılmıştır katkıda katolik kaybeden kaybetmiştir kaydetti kayıt kaynak kaynaklarda kazanarak kazanmış kelimesi
    kendilerini kendisinden kentin kere kesimind kg kilometr kimi kimya kimyasal kiralık kişiler kişinin kişisel
    kitabın kısmen kıyı kıyısı kızıl klibi klip kökeni kolu komünist konuda konuk konuşan konuşma konuşulan köprü
    korku koruma köy kullanan kullandığı kullanıldı kullanılmaktadır kullanılmaya kullanımı kullanır kulübüdür
    kulübün kupa kupası'nı kupasını kurduğu küre küresel kurgu kurgusal kürt kurucu kurulması kurulu kuruluş kuş
    kuvvetlerinin kuzeybatısında kuzeyd kuzeydoğusunda lakabı larda ların latin latinc layık le leagu lerin life
    ligd light ligind linux lisan listed live lı lost macar macera maçın madd mağlup manyetik maruz matematik
    matematiksel mavi medya mekanik mektup merkezind merkezli meşhur mevcut mevcuttur mevkiind mevkisind meyv
    milyar mimari mısır modeli müdürü muhtemelen music müttefik müze müzesi müzikal neredeys night nın nokta nüfusa
    nüfuslu nüfusunun nükleer numara numaradan numaralı numarası ödülleri ödüllerinde ödülü'ne ödülü'nü ödülüne
    oğludur öğrenci öğrencisi öğrenir öğretim okul olacağını olacak olacaktır olay olaylar olayları ölçüde olduğuna
    oldukları oldular öldürüldü ölen olimpiyatları olimpiyatları'nda olma olmadan olmadığı olmadığını olmasıdır
    olmasını olmayı ölmüş olmuştu ölmüştür olumlu ölümü ölümüne olurken oluşmaktadır oluşmuştur oluşturmaktadır
    önceleri öncesi öncesinde öne önem onur oradan oranı orduları ordunun ordusunun orkestra ortadan ortalama
    ortasında oscar öte otonom ötürü oy öykü oynandı oyuncular oyuncuları oyunculuk oyunda oyunları oyunudur
    özelliği özellik özellikleri özgü papa paralı paris park parkı parlak partisi pazar pemb per performansı petrol
    pilot piyad piyano planı platin polis politikacı premier pren prix profesör profesörü program programı proj
    projesi protein puan punk radyo rakibi rap rapçi reklam rekorunu renk renkli resim resmen roll rolünde rolünü
    rolüyle romalılar romanı romanından romantik rusça rusya sağladı sağlamak sağlamıştır sağlar sağlık sahibidir
    sahney saldırı saldırıya şampiyonası'nda şampiyonluğunu şampiyonluk san sanatçının sanatlar sanayi şansı saray
    şarkıcısı şarkıda şarkıdır şarkısının şarkıya şarkıyı şarkıyla satış sattı savaşa savaşı'na savaşı'nın savaşın
    savunma sayılı sayımına seçilen seçilmiştir seçim seçimleri seçimlerinde sefer şehirde şehrinin senaryosunu
    serinin serisi serisinin sesi seslendirilen sevilen seviy seyirci sezonda sezonunun si şiddetli şiir silah
    silahlı şimdi şimdiki sinemaya sinir şirketin şirketinin sistemin sisteminin sistemleri sivil siyasal siyaset
    sıcak sıklıkla sınıf sınıfı sınır sınırında sıradan sırasıyla sıraya sırp soğuk sol solo sonlarına sonlarında
    sonraları sonu sonuç sonuna sorunlar sorunları sosyalist sovyetler söylemiştir sözcüğü sözleri sözü st stadyum
    stadyumu stadyumu'nda standart star subayı sunuldu sürdü sürdürdü süreçte sürede sürmektedir sürülmüştür süt
    suyu ta taarruz tahmin takıma takımıdır takımıyla takma tanesi tanınır tanınmış tanıştı tarafında tarihçi
    tarihin tarihindeki tarihlerind tarihsel tariht tarihten tarım tasarımı tedavi tehdit teklisi teknoloji
    temsilcisi ten tenis tercih terimi teşkil ticaret tip tipik tiyatrosu tıp toplama toplum toprak toprakları
    topraklarında tour trafik tren tur turizm türkler türlerinin türlü turn turnuvası turu türünde uçağı uçak
    ücretsiz uçuş ufak ulaşan ulaşım ulaşmıştır ulaştı ülkedeki ülkelerde ülkesi ülkeye ün unvanını üretilen üretim
    üretimi ürettiği üste üstlendi üstlenmiştir üstünde üvey üyesidir uygulama uzaklıkta uzaklıktadır uzanan valisi
    vampir vatandaşı vefat vererek veri verilir verimli vermek vermektedir vermey voleybol web yağ yalnız yan
    yanlış yapı yapılacak yapıldığı yapılır yapılmaktadır yapılması yapım yapımcılığını yapısı yapma yapmaya
    yaptıkları yardımcısı yardımıyla yarışı yarısında yarışması'nda yasal yaşamaktadır yaşamaya yaşamını yaşamış
    yaşamıştır yaşanan yaşına yaşlı yaşta yayımladı yayımlandı yayınladı yayınladığı yayınlanmış yayınlanmıştır
    yazan yazarın yazı yazılım yazmıştır yedinci yemek yenerek yerleşti yerli yeşil yeterli yirmi yitirdi yılda
    yıldızı yılındaki yoktur yola yolcu yoluyla yönetilen yönetti yükselen yüzme yüzölçüme yüzölçümü zafer zamana
    zamanla zamanlarda zamanların zarar zaten zayıf ziyaret zor`,
  ],
];
