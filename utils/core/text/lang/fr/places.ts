/**
 * Countries with their people and adjectives in French, folded, one country a line, where these are not derived from
 * one another by known endings, or where a capital at the beginning of a sentence would not show that they are names.
 */
export const places: readonly string[] = `
afghanistan afghan afghane
albanie albanais
algerie algerien algerienne
amerique americain americaine americains etats-unis usa
argentine argentin
armenie armenien
australie australien
autriche autrichien
belgique belge belges
bosnie bosnien bosniaque
bresil bresilien bresilienne
bulgarie bulgare
cameroun camerounais
canada canadien
chili chilien
chine chinois chinoise
colombie colombien
congo congolais
croatie croate
cuba cubain
danemark danois danoise
egypte egyptien
angleterre anglais anglaise
espagne espagnol espagnole
estonie estonien
europe europeen europeenne ue
finlande finlandais
france francais francaise
georgie georgien
allemagne allemand allemande
ghana ghaneen
grece grec grecque
groenland groenlandais
haiti haitien
hongrie hongrois
inde indien indienne
indonesie indonesien
iran iranien iranienne
irak irakien
irlande irlandais
islande islandais
israel israelien israelienne
italie italien italienne
japon japonais japonaise
jordanie jordanien
kenya kenyan
coree coreen
kosovo kosovar
lettonie letton
liban libanais
libye libyen
lituanie lituanien
luxembourg luxembourgeois
madagascar malgache
malaisie malaisien
mali malien
maroc marocain marocaine
mexique mexicain
moldavie moldave
nepal nepalais
norvege norvegien
pakistan pakistanais
palestine palestinien palestinienne
perou peruvien
pologne polonais polonaise
portugal portugais
quebec quebecois
roumanie roumain
royaume-uni britannique britanniques grande-bretagne
russie russe russes
rwanda rwandais
arabie saoudien saoudite
ecosse ecossais
senegal senegalais
serbie serbe
slovaquie slovaque
slovenie slovene
soudan soudanais
suede suedois suedoise
suisse suisses helvetique
syrie syrien syrienne
tchequie tcheque
thailande thailandais
tunisie tunisien tunisienne
turquie turc turque turcs
ukraine ukrainien ukrainienne
venezuela venezuelien
vietnam vietnamien
yemen yemenite
afrique africain africaine
asie asiatique
`
  .trim()
  .split('\n');
