import type { CategoryId } from '../../category-ids';

/** Words typical of each category in French; see `CATEGORY_WORDS`. */
export const categories: Record<CategoryId, string> = {
  politics:
    'élection! élections! électoral! électorale! scrutin! vote voter électeurs! sénat! sénateur! sénateurs! ' +
    'député! députés! députée! parlement! parlementaire! assemblée ministre! ministres gouvernement! ' +
    'président présidentielle! présidentiel! élysée! matignon! campagne candidat! candidate! candidats! ' +
    'référendum! coalition! majorité! opposition! parti! gauche! droite! socialiste! socialistes! ' +
    'républicains! motion! censure! remaniement! maire! mairie municipales! législatives! régionales! ' +
    'politique! élus!',
  world:
    'guerre! troupes! militaire militaires! armée! trêve! frappe! frappes! bombardement! bombardements! ' +
    'missile! missiles! rebelles! milice! milices! djihadiste! djihadistes! invasion! ambassade! ambassadeur! ' +
    'diplomate! diplomates! diplomatie! diplomatique! traité! sanctions! étranger otan! onu! réfugiés! ' +
    'frontière! régime! putsch! junte! otage! otages! soldats! offensive! insurgés! kremlin! pentagone!',
  economy:
    'inflation! économie! économique! économiste! économistes! pib! chômage! chômeurs! récession! croissance! ' +
    'taux! budget! budgétaire! déficit! dette! fiscal! fiscale! monétaire! exportations! importations! ' +
    "commerce salaires! smic! consommateurs prix! 'achat impôt! impôts! taxe! taxes! bercy! insee! euro " +
    'dollar obligations! austérité! emploi! relance! conjoncture! immobilier! carburant!',
  business:
    "entreprise! entreprises! groupe actionnaires! actionnaire! investisseurs! bénéfice! bénéfices! 'affaires " +
    'fusion! acquisition! rachat! opa! pdg! patron! dirigeant filiale! usine! usines! fabricant! ' +
    'constructeur! fournisseur distributeur! marque! banque! banques! bourse! cac! dividende! licenciements! ' +
    'compagnie aérienne! ventes! marché! marchés! industriel! faillite! actions! redressement trimestriel!',
  technology:
    'logiciel! logiciels! application! applications! smartphone! smartphones! iphone! android! ordinateur! ' +
    'ordinateurs! puce! puces! algorithme! algorithmes! artificielle! chatbot! internet! web! cyberattaque! ' +
    'cyberattaques! pirate! pirates! piratage! cybersécurité! données! plateforme! utilisateurs! numérique! ' +
    'numériques! technologie! technologies! technologique! robot! robots! internautes! navigateur! tablette! ' +
    'console! cloud! informatique! informatiques! réseaux',
  science:
    'scientifique! scientifiques! chercheur! chercheurs! chercheuse! recherche laboratoire! physique ' +
    'physicien! chimie! biologie! biologiste! génome! gène! adn fossile! fossiles! dinosaure! dinosaures! ' +
    'archéologue! archéologues! archéologie! astronome! astronomes! télescope! galaxie! planète! planètes! ' +
    'astéroïde! comète! fusée! orbite! mars lune! satellite! astronaute! astronautes! spatiale! spatial! ' +
    'quantique! particules! espèce! évolution nasa! univers! cnrs! sonde!',
  health:
    'santé! hôpital! hôpitaux! médecin! médecins! patient! patients! maladie! maladies! virus! vaccin! ' +
    'vaccins! vaccination! infection! contamination! contaminations! cancer! médicament! médicaments! ' +
    'traitement! symptômes! médical! médicale! infirmier! infirmière! infirmiers! épidémie! pandémie! ' +
    'diabète! obésité! clinique! thérapie! grossesse! soignants! réanimation! chirurgie! chirurgien! grippe! ' +
    'coronavirus! covid! sanitaire! oms! urgences! soins!',
  environment:
    'climat! climatique! carbone! émissions! réchauffement! biodiversité! déforestation! pollution! ' +
    'renouvelable! renouvelables! solaire! éolien! éoliennes! écologie! écologique! écologiste! écologistes! ' +
    'forêt! forêts! océan! océans! plastique! environnement! environnemental! environnementale! faune! flore! ' +
    'espèces! incendie glacier! glaciers! recyclage! durable! pesticides! glyphosate! sécheresse! loup! ' +
    'braconnage!',
  sport:
    'match! but! buts! équipe! joueur! joueurs! joueuse! entraîneur! sélectionneur! ligue! saison coupe! ' +
    'championnat! champion! championne! tournoi! football! foot! rugby! tennis! basket! basketball! handball! ' +
    'cyclisme! cycliste! olympique! olympiques! médaille! athlète! athlètes! attaquant! milieu défenseur! ' +
    'gardien! stade! psg! finale! quart victoire défaite! arbitre! supporters! bleus! club! mercato! ' +
    'transfert! étape! peloton! fifa! uefa! ballon!',
  culture:
    'film! films! cinéma! acteur! actrice! comédien! comédienne! réalisateur! réalisatrice! musique! ' +
    'chanteur! chanteuse! album! chanson! chansons! concert! concerts! festival! musée! musées! exposition! ' +
    'artiste! artistes! peintre! tableau roman! romancier! écrivain! auteur livre! livres! théâtre! opéra! ' +
    'ballet! danse! sculpture! hollywood! oscar! oscars! césar! palme! cannes série! séries! télévision! ' +
    'animateur! animatrice! émission! téléspectateurs! people! mode! spectacle! littérature! littéraire! ' +
    'rappeur! disque! humoriste! tournage!',
  justice:
    'police! policier! policiers! gendarme! gendarmes! gendarmerie! tribunal! juge! juges! procès! procureur! ' +
    'parquet! avocat! avocate! avocats! interpellé! interpellés! interpellation! arrêté suspect! suspects! ' +
    'meurtre! assassinat! homicide! tué fusillade! poignardé! vol! cambriolage! escroquerie! fraude! ' +
    'condamné! condamnée! condamnation! prison! détention! détenu! détenus! coupable! examen crime! crimes! ' +
    'criminel! enquête! enquêteurs! victime! victimes! viol! viols! agression! agressions! plainte! verdict! ' +
    'accusé! accusés! judiciaire! audience cour! couteau! attentat! terroriste! incendie!',
  society:
    'famille familles enfant! enfants! femmes! hommes homosexuel! homosexuels! lgbt! avortement! racisme! ' +
    'raciste! discrimination! discriminations! manifestation! manifestations! manifestants! grève! grèves! ' +
    'grévistes! syndicat! syndicats! cgt! migrants! immigration! immigrés! pauvreté! religion! religieux! ' +
    'église! laïcité! voile! musulmans! catholique! pape! évêque! association! associations égalité! ' +
    'féminisme! féministe! mariage! retraite! retraites! retraités! bénévoles! gilets! violences! sdf!',
  education:
    'école! écoles! élève! élèves! étudiant! étudiants! étudiante! enseignant! enseignants! enseignante! ' +
    'professeur! professeurs! université! universités! lycée! lycées! lycéen! lycéens! collège! collèges! ' +
    'collégiens! rentrée! scolaire! scolaires! baccalauréat! bac! examen! rectorat! académie éducation! ' +
    'crèche! maternelle! parcoursup! instituteur!',
  weather:
    'tempête! ouragan! tornade! typhon! cyclone! pluie! pluies! neige! neiges! inondation! inondations! crue! ' +
    'crues! prévisions! météo! météorologue! météorologues! météorologique! températures! canicule! vent! ' +
    'vents! rafales! orage! orages! orageux! degrés! celsius! verglas! gel! averses! intempéries! vigilance! ' +
    'grêle! précipitations!',
};
