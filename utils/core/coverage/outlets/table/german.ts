/** Outlets in German of Germany and Austria. See ../table.ts for the form of the rows. */
export const GERMAN = `
@DE de agency
dpa.com|dpa/Deutsche Presse-Agentur|Q312653
@DE de public
tagesschau.de,ard.de|Tagesschau/ARD|Q703907|ARD
zdf.de,zdfheute.de|ZDFheute/ZDF|Q48989|ZDF
deutschlandfunk.de|Deutschlandfunk||Deutschlandradio
ndr.de|NDR
wdr.de|WDR
br.de|BR24/BR
mdr.de|MDR
swr.de|SWR
rbb24.de|rbb24/rbb
hessenschau.de|hessenschau
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
@DE de regional
berliner-zeitung.de|Berliner Zeitung|Q10185
morgenpost.de|Berliner Morgenpost|Q700856|Funke
abendblatt.de|Hamburger Abendblatt|Q279045|Funke
waz.de|Westdeutsche Allgemeine Zeitung/WAZ|Q561840|Funke
merkur.de|Münchner Merkur|Q279832|Ippen
hna.de|HNA/Hessische/Niedersächsische Allgemeine|Q1615873|Ippen
ksta.de|Kölner Stadt-Anzeiger|Q462023|DuMont
stuttgarter-zeitung.de|Stuttgarter Zeitung|Q319663
lvz.de|Leipziger Volkszeitung|Q283347|Madsack
weser-kurier.de|Weser-Kurier
rp-online.de|Rheinische Post
noz.de|Neue Osnabrücker Zeitung/NOZ
augsburger-allgemeine.de|Augsburger Allgemeine
rnz.de|Rhein-Neckar-Zeitung/RNZ
freiepresse.de|Freie Presse
badische-zeitung.de|Badische Zeitung
mopo.de|Hamburger Morgenpost/MOPO
@DE de magazine
spiegel.de|Der Spiegel/Spiegel Online|Q131478|Spiegel-Verlag
stern.de|Stern||Bertelsmann
focus.de|Focus||Hubert Burda Media
wiwo.de|WirtschaftsWoche|Q540072|DvH Medien
@DE de online
t-online.de|t-online|Q590940|Ströer
rnd.de|RedaktionsNetzwerk Deutschland/RND|Q22676655|Madsack
netzpolitik.org|Netzpolitik.org|Q1978935
correctiv.org|Correctiv
@DE de trade
heise.de|heise online
boersen-zeitung.de|Börsen-Zeitung
kicker.de|kicker
golem.de|Golem.de
@AT de agency
apa.at|APA/Austria Presse Agentur|Q680662
@AT de public
orf.at|ORF.at/ORF|Q22284861|ORF
@AT de national
derstandard.at,derstandard.de|Der Standard|Q128660
diepresse.com|Die Presse|Q689934|Styria
krone.at|Kronen Zeitung/Krone|Q644103
kurier.at|Kurier|Q360136
heute.at|Heute
oe24.at|oe24
@AT de regional
kleinezeitung.at|Kleine Zeitung|Q695301|Styria
sn.at|Salzburger Nachrichten|Q2215996
nachrichten.at|Oberösterreichische Nachrichten/OÖN
tt.com|Tiroler Tageszeitung
`;
