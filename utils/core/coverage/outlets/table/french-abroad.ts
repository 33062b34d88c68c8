/**
 * Outlets of Belgium, Switzerland and Luxembourg, and in French of Canada, Africa and Haiti. See ../table.ts for the
 * form of the rows.
 */
export const FRENCH_ABROAD = `
@BE - agency
belga.be,belganewsagency.eu|Belga|Q815453
@BE fr public
rtbf.be|RTBF||RTBF
@BE fr national
lesoir.be|Le Soir|Q690672|Rossel
lalibre.be|La Libre Belgique/La Libre|Q1798898
dhnet.be|La Dernière Heure/DH/DH Les Sports|Q3208220
lecho.be|L'Écho|Q3205137
@BE fr regional
lavenir.net|L'Avenir|Q2491106
sudinfo.be|Sudinfo|Q67149067|Rossel
@BE fr magazine
levif.be|Le Vif|Q2445463|Roularta
@BE nl public
vrt.be|VRT NWS/VRT||VRT
@BE nl national
standaard.be|De Standaard|Q1180325|Mediahuis
nieuwsblad.be|Het Nieuwsblad|Q12467|Mediahuis
demorgen.be|De Morgen|Q1180166|DPG Media
hln.be|Het Laatste Nieuws/HLN|Q1457499|DPG Media
@BE en online
brusselstimes.com|The Brussels Times|Q25226673
politico.eu|Politico Europe|Q991826|Axel Springer
euractiv.com|Euractiv|Q1310000|Mediahuis
@CH - agency
keystone-ats.ch,keystone-sda.ch|Keystone-ATS/Keystone-SDA/ATS
@CH fr public
rts.ch|RTS||SRG SSR
@CH de public
srf.ch|SRF||SRG SSR
@CH - public
swissinfo.ch|Swissinfo/SWI swissinfo.ch|Q568173|SRG SSR
@CH fr national
letemps.ch|Le Temps|Q673324|Fondation Aventinus
heidi.news|Heidi.news|Q86674113|Fondation Aventinus
@CH fr regional
24heures.ch|24 heures|Q217313|TX Group
tdg.ch|Tribune de Genève|Q870221|TX Group
lenouvelliste.ch,nouvelliste.ch|Le Nouvelliste (Valais)/Le Nouvelliste|Q6507379|ESH Médias
arcinfo.ch|ArcInfo|Q55192328|ESH Médias
laliberte.ch|La Liberté|Q1303632
lecourrier.ch|Le Courrier|Q365266
@CH - national
20min.ch|20 minutes (Suisse)/20 Minuten|Q212855|TX Group
@CH de national
nzz.ch|Neue Zürcher Zeitung/NZZ|Q658945|NZZ
tagesanzeiger.ch|Tages-Anzeiger|Q677683|TX Group
blick.ch|Blick|Q269300|Ringier
watson.ch|watson
@CH de regional
bazonline.ch|Basler Zeitung|Q356534|TX Group
derbund.ch|Der Bund|Q670909|TX Group
@CH it regional
cdt.ch|Corriere del Ticino|Q1135346
@LU fr national
wort.lu|Luxemburger Wort|Q1751317|Mediahuis
@CA fr public
radio-canada.ca,ici.radio-canada.ca|Radio-Canada||CBC/Radio-Canada
@CA fr broadcaster
tvanouvelles.ca|TVA Nouvelles|Q3512529|Québecor
@CA fr regional
lapresse.ca|La Presse|Q3083289|Fiducie de soutien à La Presse
ledevoir.com|Le Devoir|Q1504424
journaldemontreal.com|Le Journal de Montréal|Q3086280|Québecor
journaldequebec.com|Le Journal de Québec|Q3223731|Québecor
lesoleil.com|Le Soleil|Q3227253|Coops de l'information
ledroit.com|Le Droit|Q3222449|Coops de l'information
lenouvelliste.ca|Le Nouvelliste (Trois-Rivières)/Le Nouvelliste|Q374616|Coops de l'information
acadienouvelle.com|Acadie nouvelle|Q3201399
@CA fr magazine
lactualite.com|L'actualité
@SN fr agency
apanews.net|Agence de presse africaine/APA News|Q105977461
aps.sn|Agence de presse sénégalaise/APS||Government of Senegal
@SN fr national
lesoleil.sn|Le Soleil (Sénégal)/Le Soleil|Q3227255|Government of Senegal
@SN fr online
seneweb.com|Seneweb
@CI fr national
fratmat.info|Fraternité Matin|Q3086698|Government of Côte d'Ivoire
@CI fr online
abidjan.net|Abidjan.net
@CM fr national
cameroon-tribune.cm|Cameroon Tribune|Q2934787|Government of Cameroon
@CD fr online
actualite.cd|Actualite.cd
radiookapi.net|Radio Okapi||United Nations
@BF fr online
lefaso.net|Lefaso.net
@MU fr national
lexpress.mu|L'Express (Maurice)/L'Express
@HT fr national
lenouvelliste.com|Le Nouvelliste (Haïti)/Le Nouvelliste
@MA fr online
le360.ma|Le360
@MA fr magazine
telquel.ma|TelQuel|Q1115018
@MA fr national
lematin.ma|Le Matin (Maroc)|Q3224400
leconomiste.com|L'Économiste|Q3205237
@MA - online
hespress.com|Hespress|Q12249940
@MA - agency
mapnews.ma|Maghreb Arabe Presse/MAP||Government of Morocco
@DZ - agency
aps.dz|Algérie Presse Service||Government of Algeria
@DZ fr national
elwatan-dz.com,elwatan.com|El Watan|Q2529832
elmoudjahid.dz,elmoudjahid.com|El Moudjahid|Q28055931|Government of Algeria
@DZ ar national
elkhabar.com|El Khabar|Q1324287
echoroukonline.com|Echorouk|Q617296
@TN - agency
tap.info.tn|Tunis Afrique Presse/TAP||Government of Tunisia
@TN fr national
lapresse.tn|La Presse de Tunisie/La Presse|Q375527|Government of Tunisia
`;
