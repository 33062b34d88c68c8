/**
 * Countries with their people and adjectives in Spanish, folded, one country a line, where these are not derived from
 * one another by known endings, or where a capital at the beginning of a sentence would not show that they are names.
 */
export const places: readonly string[] = `
afganistan afgano afgana
albania albanes albanesa
argelia argelino argelina
america americano americana
estadounidense estadounidenses eeuu usa
argentina argentino
armenia armenio
azerbaiyan azerbaiyano azeri
australia australiano australiana
austria austriaco austriaca
bangladesh bangladesi
belgica belga belgas
bielorrusia bielorruso bielorrusa
bolivia boliviano boliviana
bosnia bosnio
brasil brasileno brasilena
bulgaria bulgaro bulgara
camboya camboyano camboyana
camerun camerunes camerunesa
canada canadiense canadienses
chile chileno chilena
china chino chinos
colombia colombiano colombiana
congo congoleno congolena
corea coreano coreana surcoreano norcoreano
croacia croata croatas
cuba cubano cubana
chipre chipriota chipriotas
chequia checo checa
dinamarca danes danesa
ecuador ecuatoriano ecuatoriana
egipto egipcio egipcia
salvador salvadoreno salvadorena
inglaterra ingles inglesa
escocia escoces escocesa
eslovaquia eslovaco eslovaca
eslovenia esloveno eslovena
espana espanol espanola
estonia estonio
etiopia etiope etiopes
europa europeo europea ue
finlandia finlandes finlandesa
francia frances francesa
gales galesa
georgia georgiano georgiana
alemania aleman alemana alemanes
ghana ghanes ghanesa
grecia griego griega
groenlandia groenlandes groenlandesa
guatemala guatemalteco guatemalteca
haiti haitiano haitiana
honduras hondureno hondurena
hungria hungaro hungara
islandia islandes islandesa
india indio indios
indonesia indonesio
iran irani iranies
irak iraqui iraquies
irlanda irlandes irlandesa
israel israeli israelies
italia italiano italiana
jamaica jamaicano jamaicana
japon japones japonesa
jordania jordano jordana
kazajistan kazajo kazaja
kenia keniano keniana
kosovo kosovar kosovares
letonia leton letona
libano libanes libanesa
libia libio
lituania lituano lituana
luxemburgo luxemburgues luxemburguesa
malasia malasio
mali maliense malienses
malta maltes maltesa
marruecos marroqui marroquies
mexico mexicano mexicana
moldavia moldavo moldava
mongolia mongol mongola
nepal nepali nepalies
nicaragua nicaraguense nicaraguenses
nigeria nigeriano nigeriana
noruega noruego
holanda holandes holandesa neerlandes neerlandesa
pakistan pakistani pakistanies
palestina palestino
panama panameno panamena
paraguay paraguayo paraguaya
peru peruano peruana
filipinas filipino filipina
polonia polaco polaca
portugal portugues portuguesa
catar catari cataries
britanico britanica britanicos bretana
dominicano dominicana
rumania rumano rumana
rusia ruso rusa rusos
ruanda ruandes ruandesa
saudi saudita sauditas
senegal senegales senegalesa
serbia serbio
singapur singapurense
somalia somali somalies
sudan sudanes sudanesa
suecia sueco sueca
suiza suizo suizos
siria sirio
taiwan taiwanes taiwanesa
tanzania tanzano tanzana
tailandia tailandes tailandesa
tunez tunecino tunecina
turquia turco turca turcos
uganda ugandes ugandesa
ucrania ucraniano ucraniana
uruguay uruguayo uruguaya
venezuela venezolano venezolana
vietnam vietnamita vietnamitas
yemen yemeni yemenies
zimbabue zimbabuense
africa africano africana
asia asiatico asiatica
`
  .trim()
  .split('\n');
