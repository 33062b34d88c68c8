/**
 * Outlets in English of Canada, Australia, New Zealand, India and South Africa. See ../table.ts for the form of the
 * rows.
 */
export const COMMONWEALTH = `
@CA en agency
thecanadianpress.com|The Canadian Press/La Presse canadienne
@CA en public
cbc.ca|CBC News/CBC|Q2931014|CBC/Radio-Canada
@CA en broadcaster
ctvnews.ca|CTV News||BCE
globalnews.ca|Global News
@CA en national
theglobeandmail.com|The Globe and Mail|Q604525|Woodbridge
nationalpost.com|National Post|Q1812075|Postmedia
financialpost.com|Financial Post||Postmedia
@CA en regional
thestar.com|Toronto Star|Q1067299|Torstar
thespec.com|The Hamilton Spectator|Q7738681|Torstar
torontosun.com|Toronto Sun|Q2301245|Postmedia
vancouversun.com|Vancouver Sun|Q2004274|Postmedia
theprovince.com|The Province|Q132110|Postmedia
calgaryherald.com|Calgary Herald|Q1026672|Postmedia
edmontonjournal.com|Edmonton Journal|Q2396619|Postmedia
ottawacitizen.com|Ottawa Citizen|Q3357762|Postmedia
montrealgazette.com|Montreal Gazette/The Gazette|Q1549535|Postmedia
windsorstar.com|Windsor Star|Q3569304|Postmedia
winnipegfreepress.com|Winnipeg Free Press|Q645573
@CA en online
thetyee.ca|The Tyee|Q7770989
@AU en agency
aap.com.au|Australian Associated Press/AAP
@AU en public
abc.net.au|ABC News (Australia)/ABC News/ABC||Australian Broadcasting Corporation
sbs.com.au|SBS News/SBS||Special Broadcasting Service
@AU en broadcaster
9news.com.au|9News||Nine Entertainment
skynews.com.au|Sky News Australia||News Corp
@AU en national
theaustralian.com.au|The Australian|Q1478700|News Corp
afr.com|The Australian Financial Review|Q1809545|Nine Entertainment
@AU en regional
smh.com.au|The Sydney Morning Herald|Q390216|Nine Entertainment
theage.com.au|The Age|Q631893|Nine Entertainment
heraldsun.com.au|Herald Sun|Q1634594|News Corp
dailytelegraph.com.au|The Daily Telegraph (Sydney)/The Daily Telegraph|Q1819581|News Corp
couriermail.com.au|The Courier-Mail|Q2095955|News Corp
adelaidenow.com.au|The Advertiser|Q1519246|News Corp
thewest.com.au|The West Australian|Q1810152
canberratimes.com.au|The Canberra Times|Q495267|Australian Community Media
@AU en online
news.com.au|news.com.au||News Corp
thenewdaily.com.au|The New Daily|Q20098978
crikey.com.au|Crikey|Q5185137
@AU - online
theconversation.com|The Conversation|Q7727516
@NZ en public
rnz.co.nz|RNZ||RNZ
1news.co.nz|1News||TVNZ
@NZ en national
nzherald.co.nz|The New Zealand Herald/NZ Herald|Q1199207|NZME
stuff.co.nz|Stuff||Stuff
@NZ en regional
thepress.co.nz|The Press|Q2413590|Stuff
thepost.co.nz|The Post||Stuff
odt.co.nz|Otago Daily Times|Q311369|Allied Press
@IN en agency
ptinews.com|Press Trust of India/PTI
aninews.in|ANI/Asian News International
@IN en broadcaster
ndtv.com|NDTV||Adani Group
indiatoday.in|India Today||Living Media
news18.com|News18||Reliance Industries
@IN en national
timesofindia.indiatimes.com,timesofindia.com|The Times of India|Q46807|The Times Group
economictimes.indiatimes.com,economictimes.com|The Economic Times|Q1954757|The Times Group
thehindu.com|The Hindu|Q926175|The Hindu Group
thehindubusinessline.com|BusinessLine/The Hindu BusinessLine|Q279739|The Hindu Group
hindustantimes.com|Hindustan Times|Q41595|HT Media
livemint.com|Mint|Q2271133|HT Media
indianexpress.com|The Indian Express|Q1954843|The Indian Express Group
financialexpress.com|The Financial Express|Q1332561|The Indian Express Group
business-standard.com|Business Standard|Q2307816
newindianexpress.com|The New Indian Express|Q1955025
telegraphindia.com|The Telegraph (India)/The Telegraph|Q1954990|ABP Group
deccanherald.com|Deccan Herald|Q1181753
tribuneindia.com|The Tribune|Q1922367
@IN en online
thewire.in|The Wire|Q39070361
theprint.in|ThePrint|Q85806279
thequint.com|The Quint|Q48734478
firstpost.com|Firstpost|Q5453524|Reliance Industries
moneycontrol.com|Moneycontrol||Reliance Industries
@IN hi national
bhaskar.com|Dainik Bhaskar|Q1872524
jagran.com|Dainik Jagran|Q1318465
amarujala.com|Amar Ujala|Q2176784
@ZA en online
news24.com|News24||Naspers
dailymaverick.co.za|Daily Maverick|Q6794160
iol.co.za|IOL/Independent Online|Q6016901|Sekunjalo
timeslive.co.za|TimesLIVE|Q7769392|Arena Holdings
@ZA en national
mg.co.za|Mail & Guardian|Q1509944
sowetanlive.co.za|Sowetan|Q262625|Arena Holdings
businesslive.co.za,businessday.co.za|Business Day|Q5001709|Arena Holdings
@ZA en public
sabcnews.com|SABC News/SABC||SABC
@ZA en broadcaster
enca.com|eNCA||eMedia
@ZA af online
netwerk24.com|Netwerk24|Q31739997|Naspers
`;
