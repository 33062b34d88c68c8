/** Outlets of eastern Europe, Turkey, the Arab world, Israel, Iran, Asia and the rest of Africa. The rows' form is told in ../table.ts. */
export const EASTERN_WORLD = `
@UA - agency
ukrinform.net,ukrinform.ua,ukrinform.fr|Ukrinform|Q987030|Government of Ukraine
interfax.com.ua|Interfax-Ukraine
unian.net,unian.ua,unian.info|UNIAN
@UA - online
pravda.com.ua|Ukrainska Pravda|Q904463
nv.ua|NV|Q20093911
lb.ua|LB.ua|Q4256874
zn.ua|Dzerkalo Tyzhnia/ZN.UA
obozrevatel.com,oboz.ua|OBOZ.UA|Q4329488
censor.net|Censor.net|Q16687553
@UA en online
kyivindependent.com|The Kyiv Independent|Q111028947
kyivpost.com|Kyiv Post|Q1795015
euromaidanpress.com|Euromaidan Press|Q60785659
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
vedomosti.ru|Vedomosti
iz.ru|Izvestia|Q753932
kp.ru|Komsomolskaya Pravda|Q849047
aif.ru|Argumenty i Fakty|Q212256
novayagazeta.ru|Novaya Gazeta|Q170135
@RU ru online
lenta.ru|Lenta.ru|Q658909
gazeta.ru|Gazeta.ru|Q595181
rbc.ru|RBC|Q629733
@LV - online
meduza.io|Meduza|Q18340732
novayagazeta.eu|Novaya Gazeta Europe|Q111654428
@NL - online
themoscowtimes.com|The Moscow Times|Q1202611
@TR - agency
aa.com.tr|Anadolu Agency/Anadolu Ajansı/AA||Government of Turkey
dha.com.tr|Demirören Haber Ajansı/DHA||Demirören
@TR - state
trthaber.com,trtworld.com|TRT||Government of Turkey
@TR tr national
hurriyet.com.tr|Hürriyet|Q327147|Demirören
milliyet.com.tr|Milliyet|Q568226|Demirören
posta.com.tr|Posta|Q1543309|Demirören
sabah.com.tr|Sabah|Q574575|Turkuvaz
sozcu.com.tr|Sözcü|Q4121023
cumhuriyet.com.tr|Cumhuriyet
yenisafak.com|Yeni Şafak|Q1815813|Albayrak
birgun.net|BirGün|Q864960
evrensel.net|Evrensel|Q1149161
haberturk.com|Habertürk|Q5636741
@TR en national
hurriyetdailynews.com|Hürriyet Daily News|Q1507755|Demirören
dailysabah.com|Daily Sabah|Q18639164|Turkuvaz
@TR tr online
t24.com.tr|T24|Q21525554
bianet.org|Bianet
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
saudigazette.com.sa|Saudi Gazette|Q1325956
@SA ar national
okaz.com.sa|Okaz|Q4119335
alriyadh.com|Al Riyadh|Q4704716
@AE en national
thenationalnews.com|The National (Abu Dhabi)|Q2544289
gulfnews.com|Gulf News|Q278458
khaleejtimes.com|Khaleej Times|Q1579995
@AE ar broadcaster
skynewsarabia.com|Sky News Arabia
@AE - agency
wam.ae|WAM||Government of the United Arab Emirates
@EG ar national
ahram.org.eg|Al-Ahram|Q286468|Government of Egypt
akhbarelyom.com|Akhbar el-Yom|Q4116122|Government of Egypt
almasryalyoum.com|Al-Masry Al-Youm|Q2829240
youm7.com|Youm7|Q4119059
@EG - online
madamasr.com|Mada Masr|Q16486302
@LB fr national
lorientlejour.com|L'Orient-Le Jour|Q1788906
@LB en online
today.lorientlejour.com|L'Orient Today
@LB ar national
annahar.com|An-Nahar|Q285097
al-akhbar.com|Al Akhbar
@IL en national
haaretz.com|Haaretz|Q216393
jpost.com|The Jerusalem Post|Q35438
timesofisrael.com|The Times of Israel|Q6449319
@IL he national
haaretz.co.il|Haaretz (Hebrew)
ynet.co.il,ynetnews.com|Ynet||Yedioth Ahronoth
israelhayom.co.il,israelhayom.com|Israel Hayom|Q1632726
@IL he trade
globes.co.il|Globes|Q2350278
@IL he public
kan.org.il|Kan
@IL - broadcaster
i24news.tv|i24NEWS
@PS - agency
wafa.ps|WAFA||Palestinian Authority
@IR - agency
irna.ir|IRNA|Q649695|Government of Iran
tasnimnews.com,tasnimnews.ir|Tasnim
@IR - state
presstv.ir|Press TV||Government of Iran
@GB fa broadcaster
iranintl.com|Iran International
@CN - agency
news.cn,xinhuanet.com|Xinhua|Q204839|Government of China
chinanews.com.cn,ecns.cn|China News Service||Government of China
@CN - state
cgtn.com|CGTN||Government of China
cctv.com|CCTV||Government of China
people.cn,people.com.cn|People's Daily|Q54340|Chinese Communist Party
globaltimes.cn,huanqiu.com|Global Times|Q970443|Chinese Communist Party
chinadaily.com.cn|China Daily|Q851422|Chinese Communist Party
@CN zh national
gmw.cn|Guangming Daily|Q3102631|Chinese Communist Party
bjnews.com.cn|The Beijing News|Q11081053
@CN zh online
thepaper.cn|The Paper
@CN - magazine
caixin.com,caixinglobal.com|Caixin|Q5017958
@HK en national
scmp.com|South China Morning Post|Q1198574|Alibaba
thestandard.com.hk|The Standard (Hong Kong)|Q908244
@HK en online
hongkongfp.com|Hong Kong Free Press|Q20720631
@HK zh national
mingpao.com|Ming Pao|Q1674139
@HK zh online
hk01.com|HK01|Q22774484
@TW - agency
cna.com.tw,focustaiwan.tw|Central News Agency/CNA/Focus Taiwan
@TW en national
taipeitimes.com|Taipei Times
@TW zh national
ltn.com.tw|Liberty Times
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
chunichi.co.jp|Chunichi Shimbun|Q904678|Chunichi Shimbun
hokkaido-np.co.jp|Hokkaido Shimbun|Q907792
nishinippon.co.jp|Nishinippon Shimbun|Q5231221
@JP ja broadcaster
newsdig.tbs.co.jp|TBS News Dig|Q16143608
@JP en national
japantimes.co.jp|The Japan Times|Q1190886
asia.nikkei.com|Nikkei Asia|Q17216388|Nikkei
@KR - agency
yna.co.kr|Yonhap
@KR en national
koreaherald.com|The Korea Herald|Q562824
koreatimes.co.kr|The Korea Times|Q486950
koreajoongangdaily.joins.com|Korea JoongAng Daily|Q489520
@KR ko national
chosun.com|The Chosun Ilbo|Q483924
hani.co.kr|Hankyoreh|Q486314
khan.co.kr|Kyunghyang Shinmun|Q497170
@KP en agency
kcna.kp|KCNA||Government of North Korea
@SG en national
straitstimes.com|The Straits Times|Q498921|SPH Media Trust
@SG en broadcaster
channelnewsasia.com|CNA (Singapore)/Channel NewsAsia||Mediacorp
@MY ms agency
bernama.com|Bernama||Government of Malaysia
@ID id agency
antaranews.com|Antara||Government of Indonesia
@ID id national
kompas.com|Kompas
@TH en national
bangkokpost.com|Bangkok Post
@PH en national
inquirer.net|Philippine Daily Inquirer
@PH en online
rappler.com|Rappler
@PK en national
dawn.com|Dawn
@BD en national
thedailystar.net|The Daily Star (Bangladesh)
@NG en national
punchng.com|The Punch
premiumtimesng.com|Premium Times
@KE en national
nation.africa|Daily Nation/Nation|Q1768677|Nation Media Group
standardmedia.co.ke|The Standard (Kenya)|Q7766218
@GR - national
ekathimerini.com,kathimerini.gr|Kathimerini|Q144999
@CZ cs public
ct24.ceskatelevize.cz,ceskatelevize.cz|Česká televize||Česká televize
@CZ cs agency
ctk.cz,ceskenoviny.cz|ČTK|Q341118|ČTK
@HU hu agency
mti.hu|MTI
@HU hu online
telex.hu|Telex
@RO ro agency
agerpres.ro|Agerpres
`;
