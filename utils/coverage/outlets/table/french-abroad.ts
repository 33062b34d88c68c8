/** Outlets in French of Belgium, Switzerland, Luxembourg, Canada, the Maghreb, Africa and Haiti. The rows' form is told in ../table.ts. */
export const FRENCH_ABROAD = `
@BE - agency
belga.be,belganewsagency.eu|Belga|Q815453
@BE fr public
rtbf.be|RTBF||RTBF
@BE fr national
lesoir.be|Le Soir|Q690672|Rossel
lalibre.be|La Libre Belgique/La Libre|Q1798898|IPM
dhnet.be|La Dernière Heure/DH/DH Les Sports|Q3208220|IPM
lecho.be|L'Écho|Q3205137
@BE fr regional
lavenir.net|L'Avenir|Q2491106|IPM
sudinfo.be|Sudinfo|Q67149067|Rossel
@BE fr broadcaster
rtl.be|RTL Info
@BE fr magazine
levif.be|Le Vif|Q2445463|Roularta
@BE nl public
vrt.be|VRT NWS/VRT||VRT
@BE nl national
standaard.be|De Standaard|Q1180325|Mediahuis
nieuwsblad.be|Het Nieuwsblad|Q12467|Mediahuis
demorgen.be|De Morgen|Q1180166|DPG Media
hln.be|Het Laatste Nieuws/HLN|Q1457499|DPG Media
@BE nl regional
gva.be|Gazet van Antwerpen|Q2467329|Mediahuis
hbvl.be|Het Belang van Limburg|Q2230982|Mediahuis
@BE en online
brusselstimes.com|The Brussels Times|Q25226673
politico.eu|Politico Europe|Q991826|Axel Springer
euractiv.com|Euractiv|Q1310000|Mediahuis
euobserver.com|EUobserver|Q507198
@CH - agency
keystone-ats.ch,keystone-sda.ch|Keystone-ATS/Keystone-SDA/ATS
@CH fr public
rts.ch|RTS||SRG SSR
@CH de public
srf.ch|SRF||SRG SSR
@CH it public
rsi.ch|RSI||SRG SSR
@CH - public
swissinfo.ch|Swissinfo/SWI swissinfo.ch|Q568173|SRG SSR
@CH fr national
letemps.ch|Le Temps|Q673324|Fondation Aventinus
heidi.news|Heidi.news|Q86674113|Fondation Aventinus
@CH fr regional
24heures.ch|24 heures|Q217313|TX Group
tdg.ch|Tribune de Genève|Q870221|TX Group
lenouvelliste.ch,nouvelliste.ch|Le Nouvelliste (Valais)|Q6507379|ESH Médias
arcinfo.ch|ArcInfo|Q55192328|ESH Médias
lacote.ch|La Côte|Q592085|ESH Médias
laliberte.ch|La Liberté|Q1303632
lecourrier.ch|Le Courrier|Q365266
@CH - national
20min.ch|20 minutes (Suisse)/20 Minuten|Q212855|TX Group
@CH de national
nzz.ch|Neue Zürcher Zeitung/NZZ|Q658945|NZZ
tagesanzeiger.ch|Tages-Anzeiger|Q677683|TX Group
blick.ch|Blick|Q269300|Ringier
@CH de regional
bazonline.ch|Basler Zeitung|Q356534|TX Group
derbund.ch|Der Bund|Q670909|TX Group
bernerzeitung.ch|Berner Zeitung|Q355256|TX Group
tagblatt.ch|St. Galler Tagblatt|Q689052|CH Media
@CH de online
watson.ch|Watson|Q15677016|CH Media
@CH it regional
cdt.ch|Corriere del Ticino|Q1135346
laregione.ch|LaRegione|Q3820603
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
lenouvelliste.ca|Le Nouvelliste (Trois-Rivières)|Q374616|Coops de l'information
latribune.ca|La Tribune (Sherbrooke)||Coops de l'information
lavoixdelest.ca|La Voix de l'Est||Coops de l'information
lequotidien.com|Le Quotidien (Saguenay)||Coops de l'information
acadienouvelle.com|Acadie nouvelle|Q3201399
@CA fr magazine
lactualite.com|L'actualité
@SN fr agency
apanews.net|Agence de presse africaine/APA News|Q105977461
aps.sn|Agence de presse sénégalaise/APS||Government of Senegal
@SN fr national
lesoleil.sn|Le Soleil (Sénégal)|Q3227255|Government of Senegal
lequotidien.sn|Le Quotidien (Sénégal)|Q3226202
@SN fr online
seneweb.com|Seneweb
dakaractu.com|Dakaractu
@CI fr national
fratmat.info|Fraternité Matin|Q3086698|Government of Côte d'Ivoire
@CI fr online
abidjan.net|Abidjan.net
linfodrome.com|Linfodrome|Q3488957
koaci.com|Koaci
@CM fr national
cameroon-tribune.cm|Cameroon Tribune|Q2934787|Government of Cameroon
@CM fr online
journalducameroun.com|Journal du Cameroun
actucameroun.com|Actu Cameroun
@CD fr online
actualite.cd|Actualite.cd
radiookapi.net|Radio Okapi||United Nations
@CD fr national
lepotentiel.cd|Le Potentiel|Q3225834
@ML fr online
maliweb.net|Maliweb|Q135982026
@BF fr online
lefaso.net|Lefaso.net
@MG fr national
lexpress.mg|L'Express de Madagascar
@MU fr national
lexpress.mu|L'Express (Maurice)
@HT fr national
lenouvelliste.com|Le Nouvelliste (Haïti)
@MA fr online
le360.ma|Le360
medias24.com|Médias24
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
lesoirdalgerie.com|Le Soir d'Algérie|Q3227244
lequotidien-oran.com|Le Quotidien d'Oran|Q3226206
lexpression.dz,lexpressiondz.com|L'Expression|Q3203408
@DZ fr online
tsa-algerie.com|TSA
@DZ ar national
elkhabar.com|El Khabar|Q1324287
echoroukonline.com|Echorouk|Q617296
@TN - agency
tap.info.tn|Tunis Afrique Presse/TAP||Government of Tunisia
@TN fr national
lapresse.tn|La Presse de Tunisie|Q375527|Government of Tunisia
@TN fr online
businessnews.com.tn|Business News (Tunisie)
@TN - broadcaster
mosaiquefm.net|Mosaïque FM
`;
