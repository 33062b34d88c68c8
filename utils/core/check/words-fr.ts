/*
 * French words by hand: short lists of what news is full of. Lower-case, accents folded, base forms.
 */

/** Irregular forms, base first. */
export const IRREGULAR_FR = [
  'aller va vont alla allait ira iront iraient irait alle allee',
  'boire bu boit boivent',
  'connaitre connu connait connaissent',
  'courir couru court courent',
  'croire cru croit croient',
  'devenir devenu devenue devient deviennent deviendra devint',
  'devoir doit doivent devra devait',
  'dire dit disent dira disait dite',
  'ecrire ecrit ecrivent ecrivait',
  'elire elu elue elus elues elisent election elections',
  'faire fait font fera feront faisait fit',
  'lire lu lit lisent',
  'mettre mis met mettent mettra mit',
  'mourir mort morte morts mortes meurt meurent mourut mourra',
  'naitre nee nait naissent naquit naissance',
  'obtenir obtenu obtient obtiennent obtint',
  'ouvrir ouvert ouverte ouvre ouvrent ouverture',
  'partir parti partent depart',
  'perdre perdu perdue perd perdent perdra perte pertes',
  'pouvoir peut peuvent pourra pourrait pu',
  'prendre pris prise prend prennent prendra prit',
  'recevoir recu recue recoit recoivent',
  'rendre rendu rend rendent',
  'savoir sait savent su saura',
  'sortir sorti sort sortent sortie',
  'tenir tenu tient tiennent tint',
  'vendre vendu vendue vend vendent vente ventes',
  'venir venu venue vient viennent viendra vint',
  'vivre vecu vit vivent',
  'voir vu vue voit voient verra vit',
  'vouloir veut veulent voulu voudra voulait',
  'travail travaux',
  'oeil yeux',
  'an annee annees ans',
];

/** Opposites: words on one side of the bar are near in meaning, those on the other say the contrary. */
export const POLES_FR = [
  'augmenter augmentation hausse croitre progresser progression grimper bondir croissance accroitre hausser monter | baisser baisse diminuer diminution chuter chute reculer recul reduire reduction decroitre plonger tomber',
  'superieur superieure | inferieur inferieure',
  'haut haute eleve elevee | bas basse faible',
  'maximum | minimum',
  'accepter approuver adopter valider soutenir appuyer | refuser rejeter repousser decliner ecarter',
  'autoriser permettre legaliser | interdire interdiction bloquer prohiber',
  'favorable | defavorable opposer oppose',
  'feliciter saluer louer | critiquer condamner denoncer fustiger',
  'gagner remporter vaincre victoire battre | perdre defaite incliner',
  'commencer debuter demarrer lancer ouvrir debut | finir terminer achever cesser arreter fermer fin cloture',
  'premier premiere | dernier derniere',
  'avant | apres',
  'arriver entrer rejoindre venir | partir quitter sortir',
  'nommer embaucher recruter engager | limoger licencier renvoyer demissionner',
  'arreter interpeller emprisonner incarcerer | liberer relacher relaxer acquitter',
  'coupable condamner | innocent acquitter relaxer',
  'confirmer admettre reconnaitre avouer | dementir nier contester refuter',
  'reussir succes reussite | echouer echec',
  'survivre vivant survivant | mourir tuer deceder',
  'vivant | mort',
  'acheter acquerir achat | vendre',
  'donner offrir | prendre retirer',
  'construire batir creer | detruire demolir supprimer',
  'ameliorer amelioration renforcer | aggraver aggravation affaiblir degrader deteriorer',
  'meilleur mieux | pire',
  'bon bonne | mauvais mauvaise',
  'fort forte | faible',
  'grand grande gros grosse important | petit petite mineur',
  'long longue | court courte',
  'nombreux nombreuse plusieurs | rare peu',
  'toujours | jamais',
  'interieur | exterieur',
  'nord | sud',
  'gauche | droite',
  'homme garcon mari pere fils frere | femme fille epouse mere soeur',
  'jeune | vieux age agee ancien',
  'nouveau nouvelle nouveaux recent | ancien ancienne vieux',
  'riche | pauvre',
  'public publique | prive privee',
  'legal legale | illegal illegale',
  'probable probablement | improbable',
  'possible | impossible',
  'positif positive optimiste | negatif negative pessimiste',
  'benefice excedent profit | perte deficit',
  'importer importation | exporter exportation',
  'attaquer attaque | defendre defense',
  'employeur patron | employe salarie',
  'aimer | detester',
  'inclure | exclure',
  'maintenir conserver garder | abandonner annuler supprimer',
  'encourager inciter | decourager dissuader',
  'provoquer causer entrainer | empecher eviter prevenir',
  'facile facilement | difficile difficilement',
  'rapide rapidement vite | lent lentement',
  'accelerer avancer | ralentir retarder reporter',
  'chaud | froid',
  'plein | vide',
  'present presence | absent absence',
  'meme identique similaire | different differente',
  'rarement | souvent frequemment',
  'temporaire provisoire | permanent definitif',
  'direct directement | indirect indirectement',
  'volontaire facultatif | obligatoire',
  'unanimite unanime | divise division',
  'vrai exact | faux fausse inexact',
  'majorite | minorite',
  'national | etranger international',
  'allie ami | ennemi rival adversaire',
  'paix treve | guerre',
  'secheresse | inondation crue',
  'lever | imposer',
];

/** Words that turn a sentence into its contrary; "ne" alone is no proof ("ne … que", the expletive). */
export const NEGATORS_FR = 'pas jamais aucun aucune rien personne nullement ni non sans guere';

/** Words that carry a "not" within: they stand for a negation on the other side. */
export const NEGATIVE_FR =
  'echouer refuser nier dementir rejeter manquer absence improbable impossible cesser empecher eviter interdire exclure ecarter perdre annuler seul seulement peu contre incapable faux sauf malgre plutot';

/** Words that say that something is not certain; the conditional of allegation is looked at apart. */
export const HEDGES_FR =
  'peut-etre probablement possiblement eventuellement potentiellement presume presumee presumes soupconne soupconnee soupconnes pourrait pourraient apparemment semble semblent semblerait suppose supposee pretendu pretendument aurait auraient serait seraient devrait devraient accuse accusee suspect suspecte suspecter si risque risquent craint';

/** Verbs that negate the one after them (« refuser de s'excuser »). */
export const REFUSALS_FR = 'refuser echouer nier eviter empecher cesser renoncer incapable';

/** Small words that say the contrary of one another where they stand between the same words. */
export const TURNS_FR = ['avant apres', 'avec sans', 'plus moins', 'dessus dessous', 'pour contre'];

/** Words that frame what is said and say little themselves: whoever words it anew adds and drops them freely. */
export const LIGHT_FR =
  'accord actuel actuellement aspect associer aujourd autrefois base cas caracteristique certain certaine certains commencer complexe comprendre concerner connaitre connu considerable considerer constituer contexte correspondre cours cree declarer decrire detail devenir different differente differents dernier derniere divers egalement element ensemble entrainer essentiel essentiellement etat evoquer example exemple exister facon facteur fonction forme frequemment general generale generalement grand grande haut important importante importants impliquer inclure indiquer initialement large lieu lier long majeur majoritairement maniere mentionner mettre meilleur moyen nombre nombreux nombreuses nouveau nouvelle normalement notable notamment noter objet occuper ordre original origine partie particulier particulierement partir permettre place point possible premier premiere presenter present principal principale principaux principalement produire proposer raison rapport recent recemment relatif rendre represente representer reste resultat role savoir sembler sens servir seul significatif similaire situation situer sorte specifique specifiquement suite suivant sujet surtout systeme tendre terme texte titre total traditionnel travail trouver type typique typiquement unique usage utiliser utilise varie venir vue';

/** Hedges right before what they are on: dropped, they make a fact of an allegation. « Aurait » and its like are the conditional of allegation. */
export const RESERVES_FR =
  'aurait auraient serait seraient pourrait pourraient semblerait probablement possiblement presume presumee presumes soupconne soupconnee apparemment';
