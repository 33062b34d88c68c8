/**
 * Outlets of eastern Europe, Turkey, the Arab world, Israel, Iran, Asia and Africa. See ../table.ts for the form of the
 * rows.
 */
export const EASTERN_WORLD = `
@UA - agency
ukrinform.net,ukrinform.ua,ukrinform.fr|Ukrinform|Q987030|Government of Ukraine
unian.net,unian.ua,unian.info|UNIAN
@UA - online
pravda.com.ua|Ukrainska Pravda|Q904463
nv.ua|NV|Q20093911
@UA en online
kyivindependent.com|The Kyiv Independent|Q111028947
kyivpost.com|Kyiv Post|Q1795015
@UA uk public
suspilne.media|Suspilne
@UA uk broadcaster
hromadske.ua|Hromadske|Q15280975
@RU - agency
tass.ru,tass.com|TASS|Q223799|Government of Russia
ria.ru|RIA Novosti||Government of Russia
interfax.ru,interfax.com|Interfax|Q379271
@RU - state
rt.com|RT|Q22868|Government of Russia
sputnikglobe.com,sputniknews.com|Sputnik||Government of Russia
@RU ru state
vesti.ru|Vesti|Q628101|Government of Russia
rg.ru|Rossiyskaya Gazeta|Q1853433|Government of Russia
1tv.ru|Channel One Russia|Q330067
@RU ru national
kommersant.ru|Kommersant|Q1780134
iz.ru|Izvestia|Q753932
kp.ru|Komsomolskaya Pravda|Q849047
@RU ru online
lenta.ru|Lenta.ru|Q658909
rbc.ru|RBC|Q629733
@LV - online
meduza.io|Meduza|Q18340732
novayagazeta.eu|Novaya Gazeta Europe|Q111654428
@NL - online
themoscowtimes.com|The Moscow Times|Q1202611
@TR - agency
aa.com.tr|Anadolu Agency/Anadolu Ajansı/AA
@TR - state
trthaber.com,trtworld.com|TRT||Government of Turkey
@TR tr national
hurriyet.com.tr|Hürriyet|Q327147|Demirören
milliyet.com.tr|Milliyet|Q568226|Demirören
sabah.com.tr|Sabah|Q574575|Turkuvaz
sozcu.com.tr|Sözcü|Q4121023
cumhuriyet.com.tr|Cumhuriyet
yenisafak.com|Yeni Şafak|Q1815813|Albayrak
birgun.net|BirGün|Q864960
@TR en national
hurriyetdailynews.com|Hürriyet Daily News|Q1507755|Demirören
dailysabah.com|Daily Sabah|Q18639164|Turkuvaz
@TR tr online
t24.com.tr|T24|Q21525554
@QA en broadcaster
aljazeera.com|Al Jazeera|Q13477|Al Jazeera Media Network
@QA ar broadcaster
aljazeera.net|Al Jazeera (Arabic)||Al Jazeera Media Network
@SA ar broadcaster
alarabiya.net|Al Arabiya
@SA - agency
spa.gov.sa|Saudi Press Agency/SPA||Government of Saudi Arabia
@SA en national
arabnews.com,arabnews.fr|Arab News|Q623659|SRMG
@AE en national
thenationalnews.com|The National (Abu Dhabi)/The National|Q2544289
gulfnews.com|Gulf News|Q278458
@EG ar national
ahram.org.eg|Al-Ahram|Q286468|Government of Egypt
almasryalyoum.com|Al-Masry Al-Youm|Q2829240
@EG - online
madamasr.com|Mada Masr|Q16486302
@LB fr national
lorientlejour.com|L'Orient-Le Jour|Q1788906
@LB ar national
annahar.com|An-Nahar|Q285097
@IL en national
haaretz.com|Haaretz|Q216393
jpost.com|The Jerusalem Post|Q35438
timesofisrael.com|The Times of Israel|Q6449319
@IL he national
ynet.co.il,ynetnews.com|Ynet||Yedioth Ahronoth
israelhayom.co.il,israelhayom.com|Israel Hayom|Q1632726
@IL he trade
globes.co.il|Globes|Q2350278
@IL he public
kan.org.il|Kan
@IR - agency
irna.ir|IRNA|Q649695|Government of Iran
@IR - state
presstv.ir|Press TV||Government of Iran
@CN - agency
news.cn,xinhuanet.com|Xinhua/Xinhua News Agency|Q204839|Government of China
@CN - state
cgtn.com|CGTN||Government of China
cctv.com|CCTV||Government of China
people.cn,people.com.cn|People's Daily|Q54340|Chinese Communist Party
globaltimes.cn,huanqiu.com|Global Times|Q970443|Chinese Communist Party
chinadaily.com.cn|China Daily|Q851422|Chinese Communist Party
@CN - magazine
caixin.com,caixinglobal.com|Caixin|Q5017958
@HK en national
scmp.com|South China Morning Post|Q1198574|Alibaba
@HK en online
hongkongfp.com|Hong Kong Free Press|Q20720631
@TW - agency
cna.com.tw,focustaiwan.tw|Central News Agency/CNA/Focus Taiwan
@JP - agency
kyodonews.net,kyodonews.jp|Kyodo News/Kyodo
jiji.com|Jiji Press
@JP - public
nhk.or.jp,nhk.jp|NHK||NHK
@JP ja national
asahi.com|Asahi Shimbun|Q720503
yomiuri.co.jp|Yomiuri Shimbun|Q645218
mainichi.jp|Mainichi Shimbun|Q1136866
nikkei.com|Nikkei/Nihon Keizai Shimbun|Q1077694|Nikkei
sankei.com|Sankei Shimbun|Q1197261
@JP ja regional
tokyo-np.co.jp|Tokyo Shimbun|Q766032|Chunichi Shimbun
@JP en national
japantimes.co.jp|The Japan Times|Q1190886
asia.nikkei.com|Nikkei Asia|Q17216388|Nikkei
@KR - agency
yna.co.kr|Yonhap/Yonhap News Agency
@KR en national
koreaherald.com|The Korea Herald|Q562824
koreatimes.co.kr|The Korea Times|Q486950
@KR ko national
chosun.com|The Chosun Ilbo|Q483924
hani.co.kr|Hankyoreh|Q486314
@SG en national
straitstimes.com|The Straits Times|Q498921|SPH Media Trust
@SG en broadcaster
channelnewsasia.com|CNA (Singapore)/Channel NewsAsia||Mediacorp
@MY ms agency
bernama.com|Bernama||Government of Malaysia
@ID id agency
antaranews.com|Antara||Government of Indonesia
@PK en national
dawn.com|Dawn|Q1178770
@NG en national
punchng.com|The Punch|Q7758737
@KE en national
nation.africa|Daily Nation/Nation|Q1768677|Nation Media Group
@GR - national
ekathimerini.com,kathimerini.gr|Kathimerini|Q144999
@CZ cs public
ct24.ceskatelevize.cz,ceskatelevize.cz|Česká televize||Česká televize
@CZ cs agency
ctk.cz,ceskenoviny.cz|ČTK|Q341118|ČTK
`;
