/**
 * Outlets of France. See ../table.ts for the form of the rows. Some owners are those of Médias français, by Le Monde
 * diplomatique and Acrimed (https://github.com/mdiplo/Medias_francais), under the Open Data Commons Attribution License.
 */
export const FRANCE = `
@FR fr agency
afp.com|AFP/Agence France-Presse|Q40464|=itself
@FR fr national
lemonde.fr|Le Monde|Q12461|Groupe Le Monde
lefigaro.fr|Le Figaro|Q216047|Dassault
liberation.fr|Libération|Q13717|Fonds de dotation pour une presse indépendante
leparisien.fr|Le Parisien/Aujourd'hui en France|Q142348|LVMH
lesechos.fr|Les Échos|Q923193|LVMH
la-croix.com|La Croix|Q1230298|Bayard
humanite.fr|L'Humanité|Q1137404|=itself
lopinion.fr|L'Opinion|Q14940658|Groupe L'Opinion
20minutes.fr|20 Minutes|Q7245532
lejdd.fr|Le Journal du dimanche/Le JDD|Q501461|Bolloré
latribune.fr|La Tribune/La Tribune Dimanche|Q1799197|CMA CGM
lequipe.fr|L'Équipe|Q815748|Amaury
lecanardenchaine.fr|Le Canard enchaîné|Q13709|=itself
@FR fr magazine
lepoint.fr|Le Point|Q1810082|Artémis
lexpress.fr|L'Express|Q770596|Alain Weill
nouvelobs.com|Le Nouvel Obs/L'Obs|Q1044328|Groupe Le Monde
courrierinternational.com|Courrier international|Q1137712|Groupe Le Monde
telerama.fr|Télérama|Q377629|Groupe Le Monde
lavie.fr|La Vie|Q3213561|Groupe Le Monde
monde-diplomatique.fr,mondediplo.com|Le Monde diplomatique|Q858121|Groupe Le Monde
marianne.net|Marianne|Q3291285|Czech Media Invest
parismatch.com|Paris Match|Q678095|LVMH
valeursactuelles.com|Valeurs actuelles|Q3553781|Valmonde
challenges.fr|Challenges|Q2947983|Groupe Perdriel
politis.fr|Politis|Q511952
charliehebdo.fr|Charlie Hebdo|Q1043104
jeuneafrique.com|Jeune Afrique|Q1252739
capital.fr|Capital|Q2937369|Bolloré
@FR fr trade
lemoniteur.fr|Le Moniteur|Q590961
@FR fr regional
ouest-france.fr|Ouest-France|Q660769|SIPA Ouest-France
lemainelibre.fr|Le Maine libre|Q3224185|SIPA Ouest-France
courrierdelouest.fr|Le Courrier de l'Ouest|Q3221872|SIPA Ouest-France
actu.fr|Actu.fr|Q97368663|SIPA Ouest-France
sudouest.fr|Sud Ouest|Q2608774|Groupe Sud Ouest
ladepeche.fr|La Dépêche du Midi/La Dépêche|Q742587|Groupe La Dépêche
midilibre.fr|Midi libre|Q1465340|Groupe La Dépêche
lindependant.fr|L'Indépendant|Q2269524|Groupe La Dépêche
lavoixdunord.fr|La Voix du Nord|Q2567583|Rossel
courrier-picard.fr|Le Courrier picard|Q729749|Rossel
lunion.fr|L'Union||Rossel
paris-normandie.fr|Paris-Normandie||Rossel
dna.fr|Dernières Nouvelles d'Alsace/DNA|Q381431|Crédit mutuel
lalsace.fr|L'Alsace|Q1398234|Crédit mutuel
estrepublicain.fr|L'Est républicain|Q3052319|Crédit mutuel
republicain-lorrain.fr|Le Républicain lorrain|Q3226748|Crédit mutuel
leprogres.fr|Le Progrès|Q10977|Crédit mutuel
ledauphine.com|Le Dauphiné libéré|Q2642655|Crédit mutuel
bienpublic.com|Le Bien public|Q3220437|Crédit mutuel
lejsl.com|Le Journal de Saône-et-Loire|Q3223737|Crédit mutuel
letelegramme.fr,letelegramme.com|Le Télégramme|Q3088647|Groupe Télégramme
lamontagne.fr|La Montagne|Q3210777|Centre France
lepopulaire.fr|Le Populaire du Centre|Q3225791|Centre France
larep.fr|La République du Centre|Q3212596|Centre France
lanouvellerepublique.fr|La Nouvelle République du Centre-Ouest/La Nouvelle République|Q3211144|Groupe NRCO
nicematin.com|Nice-Matin|Q203853|NJJ
varmatin.com|Var-Matin||NJJ
laprovence.com|La Provence|Q1799045|CMA CGM
corsematin.com|Corse-Matin|Q1135428|CMA CGM
vosgesmatin.fr|Vosges Matin||Crédit mutuel
@FR fr online
mediapart.fr|Mediapart|Q619342|Fonds pour une presse libre
huffingtonpost.fr|Le HuffPost|Q3223501|Groupe Le Monde
slate.fr|Slate.fr|Q64003230|Lampsane Investissement
rue89strasbourg.com|Rue89 Strasbourg|Q121031954
arretsurimages.net|Arrêt sur images|Q703888
reporterre.net|Reporterre|Q28495146|=association
streetpress.com|StreetPress|Q3500224
basta.media|Basta!|Q2887631|=association
contexte.com|Contexte|Q61825507
brut.media|Brut|Q28485754
@FR fr broadcaster
tf1info.fr,lci.fr|TF1 Info/TF1/LCI|Q111191650|Bouygues
bfmtv.com,rmc.bfmtv.com|BFM TV/BFMTV|Q517444|CMA CGM
cnews.fr|CNews|Q3083542|Bolloré
europe1.fr|Europe 1|Q314407|Bolloré
rtl.fr|RTL|Q1351173|Bertelsmann
@FR fr public
franceinfo.fr,francetvinfo.fr,francetelevisions.fr,france.tv|Franceinfo/France Info/France Télévisions|Q51879657|France Télévisions
radiofrance.fr,franceinter.fr,francebleu.fr,ici.fr,franceculture.fr|Radio France/France Inter/Ici|Q2120364|Radio France
rfi.fr|RFI/Radio France internationale|Q30097346|France Médias Monde
lcp.fr|LCP||=state
publicsenat.fr|Public Sénat||=state
@FR - public
france24.com|France 24|Q30097304|France Médias Monde
tv5monde.com|TV5 Monde
arte.tv|Arte|Q8073
@FR - broadcaster
euronews.com|Euronews||Alpac Capital
`;
