/**
 * Countries with their people and adjectives in Italian, folded, one country a line, where these are not derived from
 * one another by known endings, or where a capital at the beginning of a sentence would not show that they are names.
 */
export const places: readonly string[] = `
afghanistan afghano afghana
albania albanese albanesi
algeria algerino algerina
america americano americana statunitense statunitensi usa
argentina argentino
australia australiano australiana
austria austriaco austriaca
belgio belga belgi
bielorussia bielorusso bielorussa
brasile brasiliano brasiliana
bulgaria bulgaro bulgara
canada canadese canadesi
cina cinese cinesi
colombia colombiano colombiana
corea coreano coreana sudcoreano nordcoreano
croazia croato croata
cuba cubano cubana
danimarca danese danesi
egitto egiziano egiziana
europa europeo europea ue
finlandia finlandese finlandesi
francia francese francesi
germania tedesco tedesca tedeschi
giappone giapponese giapponesi
grecia greco greca greci
inghilterra inglese inglesi
india indiano indiana
iran iraniano iraniana
iraq iracheno irachena
irlanda irlandese irlandesi
israele israeliano israeliana
italia italiano italiana
libano libanese libanesi
libia libico libica
marocco marocchino marocchina
messico messicano messicana
norvegia norvegese norvegesi
olanda olandese olandesi
pakistan pakistano pakistana
palestina palestinese palestinesi
polonia polacco polacca
portogallo portoghese portoghesi
britannico britannica britannici bretagna
romania rumeno rumena romeno romena
russia russo russa russi
scozia scozzese scozzesi
serbia serbo serba
siria siriano siriana
spagna spagnolo spagnola
svezia svedese svedesi
svizzera svizzero svizzeri
tunisia tunisino tunisina
turchia turco turca turchi
ucraina ucraino ucraini
ungheria ungherese ungheresi
venezuela venezuelano venezuelana
africa africano africana
asia asiatico asiatica
`
  .trim()
  .split('\n');
