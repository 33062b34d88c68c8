/** German words that say nothing about a text's subject: its closed word classes, folded, without single letters. */
export const stops: readonly string[] = `
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bisher da
dabei dadurch daher damit dann das dass dem den denn der deren des deshalb dessen die dies diese diesem diesen
dieser dieses doch dort du durch ein eine einem einen einer eines einmal er erst es etwa etwas fur gegen gegenuber
gibt habe haben hat hatte hatten hier ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre
jahren jede jedem jeden jeder jedoch jetzt kann kein keine keinen konne konnen konnte machen man mehr mein mich mit
muss nach nicht nichts noch nun nur ob oder ohne sagt sagte schon sehr sei sein seine seinem seinen seiner seit sich
sie sind so soll sollen sollte sondern sowie uber um und uns unser unter viel viele vom von vor war waren was weil
weiter welche wenn wer werde werden wie wieder will wir wird wo wolle worden wurde wurden zu zum zur zwar zwei
zwischen
`
  .trim()
  .split(/\s+/);

/** German words that frame what is said and say little themselves: paraphrases add and drop them freely. */
export const light: readonly string[] = `
ahnlich aktuell allgemein anfang angeben anzahl art aspekt bedeuten bedeutend bekannt bekommen beginn beispiel
beispielsweise bereich besonder besonders bestehen bestimmt betonen betreffen bezeichnen beziehungsweise bilden
bleiben bringen derzeit derzeitig deutlich ebenfalls ebenso eigentlich einfach einige enthalten entsprechend
entwickeln erhalten erklaren erneut erst erwahnen etwa fall folge folgend form frage fruher ganz geben gehen gehoren
gelten generell gesamt gewiss gleich gross grund gut hauptsachlich haufig heute hoch inhalt insbesondere insgesamt
jeweils jeweilig kommen konkret kunftig lage lang lassen laufen letzt liegen machen mal meist mitteilen moglich
nehmen neu nennen normalerweise nutzen offenbar oft ort platz punkt rahmen reihe rolle sache scheinen schnell seite
situation sogenannt sorgen sowohl spielen stark stehen stelle stellen system tatsachlich teil teilweise text thema
typisch uberhaupt ublich umfassen unterschiedlich ursprunglich verbinden verschieden verwenden viel vollig vorliegen
weise weit weiterhin welt wenig werk wesentlich wichtig wirklich wissen wohl zahl zahlreich zeigen zeit ziel zudem
zuletzt zunachst zurzeit zusammen zusatzlich
`
  .trim()
  .split(/\s+/);

/** Words by which German headlines describe themselves, or that fit every story; folded. */
export const headline: readonly string[] = `
tausende hunderte uhr heute neue neuer neues tag sagt eilmeldung
`
  .trim()
  .split(/\s+/);
