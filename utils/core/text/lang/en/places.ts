/**
 * Countries with their people and adjectives in English, folded, one country a line, where these are not derived from
 * one another by known endings, or where a capital at the beginning of a sentence would not show that they are names.
 */
export const places: readonly string[] = `
afghanistan afghan afghans
albania albanian
algeria algerian
america american americans us usa
argentina argentine argentinian
armenia armenian
australia australian aussie
austria austrian
azerbaijan azeri azerbaijani
bangladesh bangladeshi
belarus belarusian
belgium belgian
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british uk briton britons
bulgaria bulgarian
burma burmese myanmar
cambodia cambodian
cameroon cameroonian
canada canadian
chile chilean
china chinese
colombia colombian
congo congolese
croatia croatian croat
cuba cuban
cyprus cypriot
czechia czech
denmark danish dane danes
ecuador ecuadorian
egypt egyptian
england english
eritrea eritrean
estonia estonian
ethiopia ethiopian
europe european eu
finland finnish finn finns
france french
georgia georgian
germany german
ghana ghanaian
greece greek
greenland greenlandic
haiti haitian
hungary hungarian
iceland icelandic
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
jamaica jamaican
japan japanese
jordan jordanian
kazakhstan kazakh
kenya kenyan
korea korean
kosovo kosovan
kuwait kuwaiti
latvia latvian
lebanon lebanese
libya libyan
lithuania lithuanian
malaysia malaysian
mali malian
malta maltese
mexico mexican
moldova moldovan
mongolia mongolian
morocco moroccan
nepal nepalese nepali
netherlands dutch holland
niger nigerien
nigeria nigerian
norway norwegian
pakistan pakistani
palestine palestinian
peru peruvian
philippines filipino philippine
poland polish pole poles
portugal portuguese
qatar qatari
romania romanian
russia russian
rwanda rwandan
saudi
scotland scottish scots
senegal senegalese
serbia serbian serb
singapore singaporean
slovakia slovak
slovenia slovene slovenian
somalia somali
spain spanish spaniard spaniards
sudan sudanese
sweden swedish swede swedes
switzerland swiss
syria syrian
taiwan taiwanese
tanzania tanzanian
thailand thai
tunisia tunisian
turkey turkish turk turks turkiye
uganda ugandan
ukraine ukrainian
uruguay uruguayan
venezuela venezuelan
vietnam vietnamese
wales welsh
yemen yemeni
zimbabwe zimbabwean
africa african
asia asian
`
  .trim()
  .split('\n');
