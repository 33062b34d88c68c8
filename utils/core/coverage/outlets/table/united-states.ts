/** Outlets of the United States. See ../table.ts for the form of the rows. */
export const UNITED_STATES = `
@US en agency
apnews.com,ap.org|Associated Press/AP News/AP|Q40469|Associated Press
upi.com|United Press International/UPI|Q493845|News World Communications
@US en public
npr.org|NPR|Q671510|NPR
pbs.org|PBS NewsHour/PBS News/PBS|Q215616|PBS
@US - state
voanews.com|Voice of America/VOA News||U.S. Agency for Global Media
rferl.org|Radio Free Europe/Radio Liberty|Q485500|U.S. Agency for Global Media
@US en broadcaster
cnn.com|CNN|Q48340
foxnews.com,foxbusiness.com|Fox News/Fox Business|Q186068|Fox Corporation
nbcnews.com,today.com|NBC News||Comcast
ms.now,msnbc.com|MS NOW/MSNBC||Versant
cnbc.com|CNBC|Q1023911|Versant
abcnews.com,abcnews.go.com|ABC News/ABC|Q287171|Disney
cbsnews.com|CBS News||Paramount Skydance
newsmax.com|Newsmax
@US en national
nytimes.com|The New York Times/New York Times|Q9684|The New York Times Company
washingtonpost.com|The Washington Post|Q166032|Jeff Bezos
wsj.com|The Wall Street Journal/WSJ|Q164746|News Corp
usatoday.com|USA Today|Q39681|USA Today Co.
csmonitor.com|The Christian Science Monitor|Q284947|First Church of Christ, Scientist
washingtontimes.com|The Washington Times|Q494170
@US en regional
latimes.com|Los Angeles Times|Q188515|Patrick Soon-Shiong
nypost.com|New York Post|Q211374|News Corp
chicagotribune.com|Chicago Tribune|Q47596|Alden Global Capital
nydailynews.com|New York Daily News|Q627827|Alden Global Capital
bostonherald.com|Boston Herald|Q773802|Alden Global Capital
denverpost.com|The Denver Post|Q2668654|Alden Global Capital
mercurynews.com|The Mercury News|Q575741|Alden Global Capital
orlandosentinel.com|Orlando Sentinel|Q746424|Alden Global Capital
sandiegouniontribune.com|The San Diego Union-Tribune|Q3547109|Alden Global Capital
bostonglobe.com,boston.com|The Boston Globe|Q824451|John W. Henry
suntimes.com|Chicago Sun-Times|Q577417
sfchronicle.com,sfgate.com|San Francisco Chronicle/SFGATE|Q139103|Hearst
houstonchronicle.com,chron.com|Houston Chronicle|Q595564|Hearst
dallasnews.com|The Dallas Morning News|Q889935|Hearst
seattletimes.com|The Seattle Times|Q221718|The Seattle Times Company
inquirer.com|The Philadelphia Inquirer|Q600111|Lenfest Institute
miamiherald.com|Miami Herald|Q1706651|Chatham Asset Management
sacbee.com|The Sacramento Bee|Q356300|Chatham Asset Management
kansascity.com|The Kansas City Star|Q3521457|Chatham Asset Management
baltimoresun.com|The Baltimore Sun|Q47287
startribune.com|The Minnesota Star Tribune/Star Tribune|Q862148|Glen Taylor
tampabay.com|Tampa Bay Times|Q1714356|Poynter Institute
newsday.com|Newsday|Q1140593
freep.com|Detroit Free Press|Q601669|USA Today Co.
azcentral.com|The Arizona Republic|Q1514991|USA Today Co.
indystar.com|The Indianapolis Star|Q2314407|USA Today Co.
jsonline.com|Milwaukee Journal Sentinel|Q1765623|USA Today Co.
cleveland.com|Cleveland.com/The Plain Dealer|Q286036|Advance
oregonlive.com|The Oregonian|Q1547338|Advance
nj.com|NJ.com/The Star-Ledger|Q1024250|Advance
ajc.com|The Atlanta Journal-Constitution|Q3092348|Cox Enterprises
deseret.com|Deseret News|Q1056889
adn.com|Anchorage Daily News|Q489214
@US es regional
laopinion.com|La Opinión|Q666651
@US en magazine
time.com|Time|Q43297
newsweek.com|Newsweek|Q188413
theatlantic.com|The Atlantic|Q1542536|Emerson Collective
newyorker.com|The New Yorker|Q217305|Advance
wired.com|Wired|Q520154|Advance
forbes.com|Forbes|Q25161472
fortune.com|Fortune
foreignpolicy.com|Foreign Policy||Graham Holdings
rollingstone.com|Rolling Stone|Q33511|Penske Media
thenation.com|The Nation
nationalreview.com|National Review|Q1699649
motherjones.com|Mother Jones
thediplomat.com|The Diplomat|Q7730237
@US en trade
bloomberg.com|Bloomberg/Bloomberg News|Q14270642|Bloomberg L.P.
barrons.com|Barron's|Q4863797|News Corp
marketwatch.com|MarketWatch|Q17068426|News Corp
variety.com|Variety||Penske Media
hollywoodreporter.com|The Hollywood Reporter|Q61503|Penske Media
deadline.com|Deadline|Q4037100|Penske Media
techcrunch.com|TechCrunch
theverge.com|The Verge||Vox Media
arstechnica.com|Ars Technica||Advance
@US en online
politico.com|Politico|Q3109740|Axel Springer
businessinsider.com|Business Insider|Q286707|Axel Springer
axios.com|Axios|Q28230873|Cox Enterprises
thehill.com|The Hill|Q7739683|Nexstar
vox.com|Vox|Q20877087|Vox Media
slate.com|Slate||Graham Holdings
huffpost.com|HuffPost|Q18049522|BuzzFeed
thedailybeast.com|The Daily Beast|Q1308139
propublica.org|ProPublica||=itself
theintercept.com|The Intercept|Q15725297
vice.com|Vice|Q249838
semafor.com|Semafor
breitbart.com|Breitbart News|Q4960434
dailywire.com|The Daily Wire|Q25094513
theepochtimes.com,epochtimes.com|The Epoch Times|Q584472
washingtonexaminer.com|Washington Examiner
`;
