/** French words near in meaning, a group a line, folded; those with a clear opposite stand in `POLES`. */
export const synonyms: readonly string[] = `
dire affirmer declarer annoncer expliquer indiquer preciser assurer estimer ajouter souligner rapporter noter
 evoquer raconter confier
repondre repliquer retorquer
demander reclamer exiger solliciter
avertir prevenir alerter
craindre redouter crainte inquietude inquieter
penser croire estimer juger considerer
vouloir souhaiter esperer desirer
decider choisir
accord entente pacte
permettre autoriser laisser
aider aide soutenir soutien assister
arreter stopper cesser
finir terminer achever conclure
commencer debuter demarrer lancer
continuer poursuivre
diriger mener conduire presider
rejoindre integrer participer
voyager voyage deplacement
deplacer demenager transferer
revenir retourner retour
envoyer expedier deployer
donner offrir fournir accorder
recevoir obtenir toucher
prendre saisir emparer
organiser tenir
creer fonder produire fabriquer concevoir
utiliser employer usage utilisation
necessiter exiger besoin
comprendre inclure comporter contenir
causer provoquer entrainer declencher
resultat consequence effet
toucher affecter frapper
heurter percuter
endommager detruire ravager
blesser blessure
tuer assassiner abattre meurtre assassinat
mourir deceder perir deces
trouver decouvrir reperer
chercher rechercher
voir observer apercevoir
montrer demontrer prouver reveler
suggerer proposer
identifier reconnaitre nommer
appeler nommer baptiser qualifier surnommer
accuser reprocher
interpeller arreter
condamner peine
proces audience
loi legislation texte
regle reglement
gouverner diriger
vote scrutin election
gagner remporter victoire
battre vaincre
marquer inscrire
match rencontre
equipe formation
joueur footballeur
supporter fan
entraineur coach selectionneur
hopital clinique
medecin docteur praticien
malade patient
maladie affection
soigner traiter traitement
medicament remede
etude recherche enquete
chercheur scientifique expert specialiste
ecole etablissement
eleve etudiant ecolier
enseignant professeur
emploi poste travail
salarie employe travailleur
chef dirigeant patron directeur responsable
entreprise societe firme compagnie groupe
magasin boutique commerce
acheter achat acquerir
vendre vente
prix cout tarif
salaire remuneration
argent fonds somme
taxe impot
grand important majeur
petit mineur
essentiel crucial capital
nouveau recent dernier
ancien vieux
actuel present
futur prochain
entier total complet
nombreux multiple
divers different varie
principal premier
celebre connu
difficile dur complique
dangereux risque
risque danger menace
probleme difficulte
crise urgence
accident collision crash
incendie feu
inondation crue
tempete ouragan cyclone
maison domicile logement habitation
appartement logement
batiment edifice immeuble
route rue chaussee
voiture vehicule automobile
camion poids
avion appareil
bateau navire
pays nation etat
ville commune cite
region zone secteur
gouvernement executif
ministre ministere
depute parlementaire
policier police gendarme
soldat militaire
armee militaire
guerre conflit
attaque attentat assaut
explosion bombe
arme fusil pistolet
manifestation protestation
manifestant protestataire
greve debrayage
negociation discussion
reunion sommet
discours allocution
lettre courrier
message texte
photo image cliche photographie
video film
film long-metrage
livre ouvrage roman
chanson titre
emission programme
site internet
telephone portable
enfant gamin
bebe nourrisson
mere maman
pere papa
epouse femme
epoux mari
couple duo
famille proche
ami copain
personne individu
suspect accuse
crime delit
voleur cambrioleur
voler vol
mondial international
local regional
organisation association
projet plan programme
objectif but
effort tentative
essayer tenter
succes reussite
prix recompense
fete celebration
mariage noces
environ pres quelque presque approximativement
rapidement vite
souvent frequemment
parce cause raison
pendant durant lors
apres suite
entre parmi
aussi egalement
evacuer evacuation
demission demissionner quitter
nommer designer
licencier renvoyer limoger
reporter retarder
annuler supprimer
approuver valider adopter
rejeter refuser
critiquer denoncer
saluer feliciter
excuser excuse
admettre reconnaitre avouer
nier dementir
confirmer verifier
partager diviser
proteger defendre
reduire baisser diminuer
etendre elargir
fermer fermeture
ouvrir ouverture
retirer enlever
quantite nombre
partie portion
colere furieux
heureux ravi content
surprise choc
aimer apprecier adorer
etrange bizarre
rare inhabituel
secret cache
liberer libre
forcer obliger contraindre
sauver secourir
survivre survivant rescape
fuir echapper
cacher dissimuler
lancer jeter
tomber chuter
conducteur automobiliste
lieu endroit site
periode epoque
parler discuter
ecrire rediger auteur
journaliste reporter
journal quotidien
migrant refugie
candidat pretendant
budget depense
dette emprunt
benefice profit
client consommateur
produit article
energie electricite
petrole carburant
pollution emission
foret bois
agriculteur paysan
realiser effectuer accomplir
situer trouver
constituer former
posseder detenir
naitre naissance
vivre habiter resider
designer signifier
principalement essentiellement surtout
`
  .trim()
  .split(/\n(?! )/);

/** Opposites: words on one side of the bar are near in meaning, those on the other say the contrary. */
export const poles: readonly string[] = `
augmenter augmentation hausse croitre progresser progression grimper bondir croissance accroitre hausser monter |
 baisser baisse diminuer diminution chuter chute reculer recul reduire reduction decroitre plonger tomber
superieur superieure | inferieur inferieure
haut haute eleve elevee | bas basse faible
maximum | minimum
accepter approuver adopter valider soutenir appuyer | refuser rejeter repousser decliner ecarter
autoriser permettre legaliser | interdire interdiction bloquer prohiber
favorable | defavorable opposer oppose
feliciter saluer louer | critiquer condamner denoncer fustiger
gagner remporter vaincre victoire battre | perdre defaite incliner
commencer debuter demarrer lancer ouvrir debut | finir terminer achever cesser arreter fermer fin cloture
premier premiere | dernier derniere
avant | apres
arriver entrer rejoindre venir | partir quitter sortir
nommer embaucher recruter engager | limoger licencier renvoyer demissionner
arreter interpeller emprisonner incarcerer | liberer relacher relaxer acquitter
coupable condamner | innocent acquitter relaxer
confirmer admettre reconnaitre avouer | dementir nier contester refuter
reussir succes reussite | echouer echec
survivre vivant survivant | mourir tuer deceder
vivant | mort
acheter acquerir achat | vendre
donner offrir | prendre retirer
construire batir creer | detruire demolir supprimer
ameliorer amelioration renforcer | aggraver aggravation affaiblir degrader deteriorer
meilleur mieux | pire
bon bonne | mauvais mauvaise
fort forte | faible
grand grande gros grosse important | petit petite mineur
long longue | court courte
nombreux nombreuse plusieurs | rare peu
toujours | jamais
interieur | exterieur
nord | sud
gauche | droite
homme garcon mari pere fils frere | femme fille epouse mere soeur
jeune | vieux age agee ancien
nouveau nouvelle nouveaux recent | ancien ancienne vieux
riche | pauvre
public publique | prive privee
legal legale | illegal illegale
probable probablement | improbable
possible | impossible
positif positive optimiste | negatif negative pessimiste
benefice excedent profit | perte deficit
importer importation | exporter exportation
attaquer attaque | defendre defense
employeur patron | employe salarie
aimer | detester
inclure | exclure
maintenir conserver garder | abandonner annuler supprimer
encourager inciter | decourager dissuader
provoquer causer entrainer | empecher eviter prevenir
facile facilement | difficile difficilement
rapide rapidement vite | lent lentement
accelerer avancer | ralentir retarder reporter
chaud | froid
plein | vide
present presence | absent absence
meme identique similaire | different differente
rarement | souvent frequemment
temporaire provisoire | permanent definitif
direct directement | indirect indirectement
volontaire facultatif | obligatoire
unanimite unanime | divise division
vrai exact | faux fausse inexact
majorite | minorite
national | etranger international
allie ami | ennemi rival adversaire
paix treve | guerre
secheresse | inondation crue
lever | imposer
`
  .trim()
  .split(/\n(?! )/);
