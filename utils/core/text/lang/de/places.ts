/**
 * Countries with their people and adjectives in German, folded, one country a line, where these are not derived from
 * one another by known endings, or where a capital at the beginning of a sentence would not show that they are names.
 */
export const places: readonly string[] = `
afghanistan afghane afghanen afghanisch
albanien albaner albanisch
algerien algerier algerisch
amerika amerikaner amerikanerin amerikanisch us usa
argentinien argentinier argentinisch
armenien armenier armenisch
aserbaidschan aserbaidschaner aserbaidschanisch
australien australier australisch
osterreich osterreicher osterreicherin osterreichisch
bangladesch bangladescher
belarus belarusse belarussen belarussisch weissrussland
belgien belgier belgisch
bolivien bolivianer bolivianisch
bosnien bosnier bosnisch
brasilien brasilianer brasilianisch
bulgarien bulgare bulgaren bulgarisch
kambodscha kambodschaner kambodschanisch
kamerun kameruner
kanada kanadier kanadisch
chile chilene chilenen chilenisch
china chinese chinesen chinesisch
kolumbien kolumbianer kolumbianisch
kongo kongolese kongolesen kongolesisch
kroatien kroate kroaten kroatisch
kuba kubaner kubanisch
zypern zyprer zyprisch
tschechien tscheche tschechen tschechisch
danemark dane danen danisch
agypten agypter agyptisch
england englander englisch
estland este esten estnisch
athiopien athiopier athiopisch
europa europaer europaisch eu
finnland finne finnen finnisch
frankreich franzose franzosen franzosin franzosisch
georgien georgier georgisch
deutschland deutsche deutscher deutschen deutsch
ghana ghanaer ghanaisch
griechenland grieche griechen griechisch
gronland gronlander gronlandisch
haiti haitianer haitianisch
ungarn ungar ungarisch
island islander islandisch
indien inder indisch
indonesien indonesier indonesisch
iran iraner iranisch
irak iraker irakisch
irland ire iren irisch
israel israeli israelis israelisch
italien italiener italienisch
japan japaner japanisch
jordanien jordanier jordanisch
kasachstan kasache kasachen kasachisch
kenia kenianer kenianisch
korea koreaner koreanisch
kosovo kosovare kosovaren kosovarisch
lettland lette letten lettisch
libanon libanese libanesen libanesisch
libyen libyer libysch
liechtenstein liechtensteiner
litauen litauer litauisch
luxemburg luxemburger luxemburgisch
malaysia malaysier malaysisch
mali malier malisch
malta malteser maltesisch
mexiko mexikaner mexikanisch
moldau moldauer moldauisch
mongolei mongole mongolen mongolisch
marokko marokkaner marokkanisch
nepal nepalese nepalesen nepalesisch
niederlande niederlander niederlandisch holland
nigeria nigerianer nigerianisch
nordmazedonien mazedonier mazedonisch
norwegen norweger norwegisch
pakistan pakistaner pakistanisch
palastina palastinenser palastinensisch
peru peruaner peruanisch
philippinen philippiner philippinisch
polen pole polnisch
portugal portugiese portugiesen portugiesisch
katar katarer katarisch
rumanien rumane rumanen rumanisch
russland russe russen russin russisch
ruanda ruander ruandisch
saudi saudis saudisch
schottland schotte schotten schottisch
senegal senegalese senegalesen senegalesisch
serbien serbe serben serbisch
singapur singapurer
slowakei slowake slowaken slowakisch
slowenien slowene slowenen slowenisch
somalia somalier somalisch
spanien spanier spanisch
sudan sudanese sudanesen sudanesisch
schweden schwede schwedisch
schweiz schweizer schweizerin schweizerisch
syrien syrer syrisch
taiwan taiwaner taiwanisch
tansania tansanier tansanisch
thailand thailander thailandisch
tunesien tunesier tunesisch
turkei turke turken turkisch
uganda ugander ugandisch
ukraine ukrainer ukrainisch
uruguay uruguayer uruguayisch
venezuela venezolaner venezolanisch
vietnam vietnamese vietnamesen vietnamesisch
wales waliser walisisch
jemen jemenit jemeniten jemenitisch
simbabwe simbabwer simbabwisch
britannien brite briten britin britisch grossbritannien
afrika afrikaner afrikanisch
asien asiat asiaten asiatisch
`
  .trim()
  .split('\n');
