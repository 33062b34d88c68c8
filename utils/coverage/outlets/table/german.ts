/** Outlets in German of Germany and Austria. The rows' form is told in ../table.ts. */
export const GERMAN = `
@DE de agency
dpa.com|dpa/Deutsche Presse-Agentur|Q312653
epd.de|epd/Evangelischer Pressedienst
kna.de|KNA/Katholische Nachrichten-Agentur
@DE de public
tagesschau.de,ard.de|Tagesschau/ARD||ARD
zdf.de,zdfheute.de|ZDFheute/ZDF||ZDF
deutschlandfunk.de|Deutschlandfunk||Deutschlandradio
ndr.de|NDR
wdr.de|WDR
br.de|BR24/BR
mdr.de|MDR
swr.de|SWR
hessenschau.de,hr.de|hessenschau/hr
rbb24.de,rbb-online.de|rbb24/rbb
@DE - public
dw.com|Deutsche Welle/DW|Q153770|Deutsche Welle
@DE de broadcaster
n-tv.de|ntv/n-tv||Bertelsmann
rtl.de|RTL.de||Bertelsmann
@DE de national
sueddeutsche.de,sz.de|Süddeutsche Zeitung/SZ|Q158870|SWMH
faz.net|Frankfurter Allgemeine Zeitung/FAZ|Q10184|Fazit-Stiftung
welt.de|Die Welt/Welt|Q29872|Axel Springer
bild.de|Bild|Q156203|Axel Springer
zeit.de|Die Zeit/Zeit Online|Q157142
taz.de|taz/Die Tageszeitung|Q161423|taz-Genossenschaft
tagesspiegel.de|Der Tagesspiegel|Q10189|DvH Medien
handelsblatt.com|Handelsblatt|Q819697|DvH Medien
fr.de|Frankfurter Rundschau|Q326068|Ippen
nd-aktuell.de,neues-deutschland.de|nd/Neues Deutschland|Q158547
jungewelt.de|Junge Welt|Q162563
@DE de regional
berliner-zeitung.de|Berliner Zeitung|Q10185
bz-berlin.de|B.Z.|Q10186|Axel Springer
morgenpost.de|Berliner Morgenpost|Q700856|Funke
abendblatt.de|Hamburger Abendblatt|Q279045|Funke
waz.de|Westdeutsche Allgemeine Zeitung/WAZ|Q561840|Funke
nrz.de|Neue Ruhr Zeitung/NRZ|Q776079|Funke
thueringer-allgemeine.de|Thüringer Allgemeine|Q2430756|Funke
braunschweiger-zeitung.de|Braunschweiger Zeitung|Q902014|Funke
mopo.de|Hamburger Morgenpost|Q881468
merkur.de|Münchner Merkur|Q279832|Ippen
tz.de|tz|Q264205|Ippen
hna.de|HNA/Hessische/Niedersächsische Allgemeine|Q1615873|Ippen
ksta.de|Kölner Stadt-Anzeiger|Q462023|DuMont
stuttgarter-zeitung.de|Stuttgarter Zeitung|Q319663
badische-zeitung.de|Badische Zeitung|Q799143
rheinpfalz.de|Die Rheinpfalz|Q884463
lvz.de|Leipziger Volkszeitung|Q283347|Madsack
kn-online.de|Kieler Nachrichten|Q20853|Madsack
ostsee-zeitung.de|Ostsee-Zeitung|Q2036053|Madsack
maz-online.de|Märkische Allgemeine|Q1957433|Madsack
dnn.de|Dresdner Neueste Nachrichten|Q1258554|Madsack
saechsische.de|Sächsische Zeitung|Q2378692|Madsack
ln-online.de|Lübecker Nachrichten|Q1880147|Madsack
goettinger-tageblatt.de|Göttinger Tageblatt|Q1559832|Madsack
freiepresse.de|Freie Presse|Q896460
noz.de|Neue Osnabrücker Zeitung|Q1258974
weser-kurier.de|Weser-Kurier
rp-online.de|Rheinische Post
@DE de magazine
spiegel.de|Der Spiegel/Spiegel Online|Q131478|Spiegel-Verlag
stern.de|Stern||Bertelsmann
focus.de|Focus||Hubert Burda Media
wiwo.de|WirtschaftsWoche|Q540072|DvH Medien
cicero.de|Cicero
freitag.de|Der Freitag|Q265362
@DE de online
t-online.de|t-online|Q590940|Ströer
rnd.de|RedaktionsNetzwerk Deutschland/RND|Q22676655|Madsack
netzpolitik.org|Netzpolitik.org|Q1978935
correctiv.org|Correctiv
@DE de trade
heise.de|heise online
boersen-zeitung.de|Börsen-Zeitung|Q855176
@AT de agency
apa.at|APA/Austria Presse Agentur|Q680662
@AT de public
orf.at|ORF.at/ORF|Q22284861|ORF
@AT de national
derstandard.at,derstandard.de|Der Standard|Q128660
diepresse.com|Die Presse|Q689934|Styria
krone.at|Kronen Zeitung/Krone|Q644103
kurier.at|Kurier|Q360136
oe24.at|oe24/Österreich|Q298667
@AT de regional
kleinezeitung.at|Kleine Zeitung|Q695301|Styria
sn.at|Salzburger Nachrichten|Q2215996
tt.com|Tiroler Tageszeitung|Q2436295
@AT de magazine
profil.at|profil|Q290802
falter.at|Falter|Q1394979
`;
