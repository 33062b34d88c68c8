/**
 * Outlets of the United Kingdom and Ireland, and agencies that write in English. See ../table.ts for the form of the
 * rows.
 */
export const BRITISH_ISLES = `
@GB en agency
reuters.com|Reuters|Q130879|Thomson Reuters
pamediagroup.com|PA Media/Press Association/PA
@GB en public
bbc.com,bbc.co.uk,bbci.co.uk|BBC News/BBC|Q1160945|BBC
channel4.com|Channel 4 News/Channel 4||Channel Four Television Corporation
@GB en broadcaster
sky.com,news.sky.com|Sky News||Comcast
itv.com|ITV News/ITV||ITV
gbnews.com,gbnews.uk|GB News||All Perspectives
stv.tv,news.stv.tv|STV News/STV
@GB en national
theguardian.com,guardian.co.uk|The Guardian|Q11148|Scott Trust
observer.co.uk|The Observer|Q336197|Tortoise Media
thetimes.com,thetimes.co.uk|The Times/The Sunday Times|Q50008|News Corp
telegraph.co.uk|The Daily Telegraph/The Telegraph/The Sunday Telegraph|Q192621
ft.com|Financial Times|Q183399|Nikkei
independent.co.uk,the-independent.com|The Independent|Q11149
dailymail.com,dailymail.co.uk,thisismoney.co.uk,mailonsunday.co.uk|Daily Mail/MailOnline/The Mail on Sunday|Q210534|DMGT
inews.co.uk,theipaper.com|The i Paper/inews|Q1943651|DMGT
metro.co.uk|Metro|Q3307433|DMGT
thesun.co.uk,the-sun.com,thesun.ie|The Sun|Q208875|News Corp
mirror.co.uk|Daily Mirror/The Mirror|Q217623|Reach
express.co.uk|Daily Express/The Express|Q610190|Reach
dailystar.co.uk|Daily Star|Q1312950|Reach
standard.co.uk|The Standard/Evening Standard|Q666494
@GB en regional
scotsman.com|The Scotsman|Q1049657|Media Concierge
yorkshirepost.co.uk|The Yorkshire Post|Q1571030|Media Concierge
heraldscotland.com|The Herald|Q3179178|USA Today Co.
thenational.scot|The National|Q18573802|USA Today Co.
thenorthernecho.co.uk|The Northern Echo|Q661005|USA Today Co.
dailyrecord.co.uk|Daily Record|Q2390965|Reach
manchestereveningnews.co.uk|Manchester Evening News|Q3070672|Reach
liverpoolecho.co.uk|Liverpool Echo|Q6658415|Reach
birminghammail.co.uk|Birmingham Mail/Birmingham Live|Q4916749|Reach
walesonline.co.uk|WalesOnline/Western Mail|Q2670849|Reach
chroniclelive.co.uk|Chronicle Live/Evening Chronicle|Q5416593|Reach
thecourier.co.uk|The Courier|Q7727832|DC Thomson
pressandjournal.co.uk|The Press and Journal||DC Thomson
belfasttelegraph.co.uk|Belfast Telegraph|Q3985843|Mediahuis
irishnews.com|The Irish News|Q1771070
@GB en magazine
economist.com|The Economist|Q180089|The Economist Group
newstatesman.com|New Statesman|Q1566255
spectator.com,spectator.co.uk|The Spectator||Old Queen Street Media
newscientist.com|New Scientist||DMGT
@GB en online
unherd.com|UnHerd|Q65043815|Old Queen Street Media
opendemocracy.net|openDemocracy
middleeasteye.net|Middle East Eye
@GB ar national
aawsat.com|Asharq Al-Awsat|Q724844|SRMG
@GB - online
alaraby.co.uk,newarab.com|The New Arab/Al-Araby Al-Jadeed|Q20389499
@IE en national
irishtimes.com|The Irish Times|Q1134208|The Irish Times Trust
irishexaminer.com|Irish Examiner|Q1520619|The Irish Times Trust
independent.ie|Irish Independent|Q1590833|Mediahuis
businesspost.ie|Business Post|Q3522922
@IE en public
rte.ie|RTÉ News/RTÉ/RTE||RTÉ
@IE en online
thejournal.ie|The Journal/TheJournal.ie|Q7711643
breakingnews.ie|BreakingNews.ie|Q96677732|The Irish Times Trust
`;
