/** French words that say nothing about a text's subject: its closed word classes, folded, without single letters. */
export const stops: readonly string[] = `
ai aie ainsi ait alors apres au aucun aucune aujourd aujourd'hui aura aurait aussi autre autres
aux avaient avais avait avant
avec avez avoir avons ayant beaucoup bien ca car ce ceci cela celle celles celui cependant ces cet cette ceux chacun
chaque chez ci comme comment contre da dans de deja depuis des desormais deux devrait dit doit donc dont du elle
elles en encore entre environ es est et etaient etait etant ete etes etre eu eux explique face faire fait faut fois
font fut grace hui il ils ici jamais je jusqu jusque la laquelle le lequel les lesquels leur leurs lors lorsqu
lorsque lui ma mais me meme memes mes mettre mieux moi moins mon ne ni non nos notamment notre nous on ont or ou par
parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourrait pres puis puisque qu quand que
quel quelle quelles quelque quelques quels qui quoi sa sans se sein selon sera serait seront ses seulement si sinon
soi soient soit son sont sous souvent suis sur ta tant te tel telle tels tes toi ton toujours tous tout toute toutes
tres trois trop tu un une va vers vient voici voila vos votre vous vu ans
`
  .trim()
  .split(/\s+/);

/** French words that frame what is said and say little themselves: paraphrases add and drop them freely. */
export const light: readonly string[] = `
accord actuel actuellement aspect associer aujourd'hui autrefois base cas caracteristique certain certaine certains
commencer complexe comprendre concerner connaitre connu considerable considerer constituer contexte correspondre
cours cree declarer decrire detail devenir different differente differents dernier derniere divers egalement element
ensemble entrainer essentiel essentiellement etat evoquer example exemple exister facon facteur fonction forme
frequemment general generale generalement grand grande haut important importante importants impliquer inclure
indiquer initialement large lieu lier long majeur majoritairement maniere mentionner mettre meilleur moyen nombre
nombreux nombreuses nouveau nouvelle normalement notable notamment noter objet occuper ordre original origine partie
particulier particulierement partir permettre place point possible premier premiere presenter present principal
principale principaux principalement produire proposer raison rapport recent recemment relatif rendre represente
representer reste resultat role savoir sembler sens servir seul significatif similaire situation situer sorte
specifique specifiquement suite suivant sujet surtout systeme tendre terme texte titre total traditionnel travail
trouver type typique typiquement unique usage utiliser utilise varie venir vue
`
  .trim()
  .split(/\s+/);

/** Words by which French headlines describe themselves, or that fit every story; folded. */
export const headline: readonly string[] = `
direct videos exclusif info infos photo images annonce annoncent affirme affirment selon alerte jour semaine
mois annee premier premiere nouveau nouvelle nouveaux nouvelles personnes homme femme hommes femmes milliers
centaines dizaines heure heures ce que qu on sait
`
  .trim()
  .split(/\s+/);
