import type { CategoryId } from './category-ids';
import { GERMAN_WORDS } from './category-words-de';
import { SPANISH_WORDS } from './category-words-es';

/** Languages with lists of words and labels. */
export type CategoryLang = 'en' | 'fr' | 'de' | 'es';

export const LABELS: Record<CategoryLang, Record<CategoryId, string>> = {
  en: {
    politics: 'Politics',
    world: 'World',
    economy: 'Economy',
    business: 'Business',
    technology: 'Technology',
    science: 'Science',
    health: 'Health',
    environment: 'Environment',
    sport: 'Sport',
    culture: 'Culture',
    justice: 'Crime and justice',
    society: 'Society',
    education: 'Education',
    weather: 'Weather',
  },
  fr: {
    politics: 'Politique',
    world: 'International',
    economy: 'Économie',
    business: 'Entreprises',
    technology: 'Technologie',
    science: 'Sciences',
    health: 'Santé',
    environment: 'Environnement',
    sport: 'Sport',
    culture: 'Culture',
    justice: 'Justice et faits divers',
    society: 'Société',
    education: 'Éducation',
    weather: 'Météo',
  },
  de: {
    politics: 'Politik',
    world: 'Ausland',
    economy: 'Wirtschaft',
    business: 'Unternehmen',
    technology: 'Technik',
    science: 'Wissenschaft',
    health: 'Gesundheit',
    environment: 'Umwelt',
    sport: 'Sport',
    culture: 'Kultur',
    justice: 'Kriminalität und Justiz',
    society: 'Gesellschaft',
    education: 'Bildung',
    weather: 'Wetter',
  },
  es: {
    politics: 'Política',
    world: 'Internacional',
    economy: 'Economía',
    business: 'Empresas',
    technology: 'Tecnología',
    science: 'Ciencia',
    health: 'Salud',
    environment: 'Medio ambiente',
    sport: 'Deportes',
    culture: 'Cultura',
    justice: 'Sucesos y tribunales',
    society: 'Sociedad',
    education: 'Educación',
    weather: 'El tiempo',
  },
};

/**
 * Words typical of each category, compiled by hand from the subjects of each news desk: general terms, so that they do
 * not age with the people and places in the news. A word may be in two lists; "!" marks one that is nearly proof and
 * counts double.
 */
export const WORDS: Record<CategoryLang, Record<CategoryId, string>> = {
  en: {
    politics:
      'election! elections! electoral! vote voters! ballot! senate! senator! congress! congressman congresswoman parliament! parliamentary! lawmaker! lawmakers! minister ministry cabinet government governor mayor president presidential! campaign candidate! referendum! coalition! democrat! democrats! republican! republicans! conservative labour! party legislation bill policy opposition! backbench! impeachment! caucus! politician! politicians! political! downing westminster! statehouse! councillor!',
    world:
      'war! troops! military! army! ceasefire! truce! airstrike! airstrikes! missile! missiles! rebel! rebels! militia! militant! militants! insurgents! invasion! embassy! ambassador! diplomat! diplomatic! diplomacy! treaty! sanctions! foreign nato! un peacekeepers! refugee refugees! border regime! coup! junta! hostage hostages! shelling! frontline! soldiers! drone occupied summit bilateral! consulate!',
    economy:
      'inflation! economy! economic! economist! economists! gdp! unemployment! jobless! recession! interest rates! tariff! tariffs! budget! deficit! debt! fiscal! monetary! growth exports! imports! trade wages! consumer prices! treasury! euro dollar yen bond! bonds! yields! subsidies tax taxes! austerity! payrolls! mortgage! housing',
    business:
      'company! companies shares! stock! stocks! shareholders! investor! investors! profit! profits! revenue! earnings! quarterly! merger! acquisition! takeover! ceo! executive! startup firm! firms retailer! retail brand bank! banks banking! ipo! dividend! layoffs! factory manufacturer! supplier sales market! markets airline! carmaker! automaker! bankruptcy! nasdaq! dow! ftse! startups',
    technology:
      'software! app! apps! smartphone! smartphones! iphone! android! computer! computers chip! chips! semiconductor! artificial algorithm! algorithms! chatbot! chatbots! ai! internet! online cyber! cyberattack! hacker! hackers! cybersecurity! data platform! users! gadget! device! devices browser! encryption! robot! robots! tech! digital technology! startup laptop! tablet cloud privacy streaming malware! gaming console! screen wearable! developer developers!',
    science:
      'scientist! scientists! researchers! research laboratory! physics! physicist! chemistry! biology! biologist! genome! gene dna fossil! fossils! dinosaur! dinosaurs! archaeologist! archaeologists! archaeology! astronomer! astronomers! telescope! galaxy! planet! planets! asteroid! comet! spacecraft! nasa! rocket! orbit! mars moon! satellite! astronaut! astronauts! quantum! particle! experiment! species! evolution! neuroscience! universe! lunar!',
    health:
      'health! hospital! hospitals! doctor! doctors! patient! patients! disease! diseases! virus! vaccine! vaccines! vaccination! infection! infections! cancer! drug treatment! symptoms! medical! medicine! nurse! nurses! surgery! epidemic! pandemic! outbreak! diabetes! obesity! mental clinical! clinic! therapy! pregnancy! diet! physician! fda! flu! measles! surgeon! nhs! transplant! tumour! tumor! antibiotics! healthcare! heart blood',
    environment:
      'climate! carbon! emissions! greenhouse! warming! biodiversity! deforestation! pollution! renewable! renewables! solar! wildlife! conservation! ecosystem! ecosystems! forest! forests! ocean! coral! plastic! environmental! environmentalists! species! endangered! wildfire! glacier! glaciers! habitat! recycling! sustainable! emission! wetlands! reef! poaching! drought',
    sport:
      'match! goal! goals! team! teams player! players! coach! league! season cup! championship! champion! champions! tournament! football! soccer! basketball! baseball! cricket! rugby! tennis! golf! golfer! olympic! olympics! medal! athlete! athletes! striker! midfielder! goalkeeper! defender! stadium! quarterback! nfl! nba! mlb! innings! wicket! fixture! race! win scored! semifinal! quarterfinal! playoff! playoffs! referee! squad! teammate! teammates! sprinter! wimbledon! fifa! uefa!',
    culture:
      'film! films! movie! movies! actor! actress! director! cinema! music! singer! album! song! songs! band! concert! festival! museum! gallery! exhibition! artist! artists! painting! novel! author! book! books! theatre! theater! opera! ballet! dance! sculpture! hollywood! oscar! oscars! grammy! celebrity! celebrities! tv! television! episode! sitcom! musical! playwright! poet! poetry! orchestra! rapper! trailer! fashion! starring! comedian! comedy! drama! premiere!',
    justice:
      'police! court! judge! jury! trial! prosecutor! prosecutors! lawyer! lawyers attorney! arrested! arrest! suspect! suspects! murder! murdered! killing! shooting! shot stabbing! stabbed! robbery! theft! fraud! convicted! conviction! sentenced! prison! jail! inmate! inmates! guilty! charged! charges! crime! crimes! criminal! detective! detectives! investigation victim! victims! rape! assault! homicide! manslaughter! lawsuit! verdict! plea! gunman! custody! defendant! magistrate! burglary! kidnapped!',
    society:
      'family families children! women! men gay! lesbian! transgender! abortion! racism! racist! discrimination! protest! protesters! demonstrators! strike! union! migrants! immigration! immigrants! homeless! homelessness! poverty! religion! religious! church! muslim! christian! pope! bishop! charity! community equality! gender! feminism! feminist! marriage! pension! pensions! welfare! volunteers! childcare! demographic!',
    education:
      'school! schools! pupil! pupils! student! students! teacher! teachers! university! universities! college! campus! classroom! curriculum! exam! exams! tuition! education! headteacher! graduates! lecturer! professor undergraduates! kindergarten! literacy! scholarship! classrooms!',
    weather:
      'storm! hurricane! tornado! tornadoes! typhoon! cyclone! rain! rainfall! snow! snowfall! blizzard! flood! floods! flooding! forecast! forecasters! meteorologist! meteorologists! temperatures! heatwave! winds! gusts! thunderstorms! degrees celsius! fahrenheit! weather! sleet! frost! drizzle! showers!',
  },
  fr: {
    politics:
      'élection! élections! électoral! électorale! scrutin! vote voter électeurs! sénat! sénateur! sénateurs! député! députés! députée! parlement! parlementaire! assemblée ministre! ministres gouvernement! président présidentielle! présidentiel! élysée! matignon! campagne candidat! candidate! candidats! référendum! coalition! majorité! opposition! parti! gauche! droite! socialiste! socialistes! républicains! motion! censure! remaniement! maire! mairie municipales! législatives! régionales! politique! élus!',
    world:
      'guerre! troupes! militaire militaires! armée! trêve! frappe! frappes! bombardement! bombardements! missile! missiles! rebelles! milice! milices! djihadiste! djihadistes! invasion! ambassade! ambassadeur! diplomate! diplomates! diplomatie! diplomatique! traité! sanctions! étranger otan! onu! réfugiés! frontière! régime! putsch! junte! otage! otages! soldats! offensive! insurgés! kremlin! pentagone!',
    economy:
      "inflation! économie! économique! économiste! économistes! pib! chômage! chômeurs! récession! croissance! taux! budget! budgétaire! déficit! dette! fiscal! fiscale! monétaire! exportations! importations! commerce salaires! smic! consommateurs prix! 'achat impôt! impôts! taxe! taxes! bercy! insee! euro dollar obligations! austérité! emploi! relance! conjoncture! immobilier! carburant!",
    business:
      "entreprise! entreprises! groupe actionnaires! actionnaire! investisseurs! bénéfice! bénéfices! 'affaires fusion! acquisition! rachat! opa! pdg! patron! dirigeant filiale! usine! usines! fabricant! constructeur! fournisseur distributeur! marque! banque! banques! bourse! cac! dividende! licenciements! compagnie aérienne! ventes! marché! marchés! industriel! faillite! actions! redressement trimestriel!",
    technology:
      'logiciel! logiciels! application! applications! smartphone! smartphones! iphone! android! ordinateur! ordinateurs! puce! puces! algorithme! algorithmes! artificielle! chatbot! internet! web! cyberattaque! cyberattaques! pirate! pirates! piratage! cybersécurité! données! plateforme! utilisateurs! numérique! numériques! technologie! technologies! technologique! robot! robots! internautes! navigateur! tablette! console! cloud! informatique! informatiques! réseaux',
    science:
      'scientifique! scientifiques! chercheur! chercheurs! chercheuse! recherche laboratoire! physique physicien! chimie! biologie! biologiste! génome! gène! adn fossile! fossiles! dinosaure! dinosaures! archéologue! archéologues! archéologie! astronome! astronomes! télescope! galaxie! planète! planètes! astéroïde! comète! fusée! orbite! mars lune! satellite! astronaute! astronautes! spatiale! spatial! quantique! particules! espèce! évolution nasa! univers! cnrs! sonde!',
    health:
      'santé! hôpital! hôpitaux! médecin! médecins! patient! patients! maladie! maladies! virus! vaccin! vaccins! vaccination! infection! contamination! contaminations! cancer! médicament! médicaments! traitement! symptômes! médical! médicale! infirmier! infirmière! infirmiers! épidémie! pandémie! diabète! obésité! clinique! thérapie! grossesse! soignants! réanimation! chirurgie! chirurgien! grippe! coronavirus! covid! sanitaire! oms! urgences! soins!',
    environment:
      'climat! climatique! carbone! émissions! réchauffement! biodiversité! déforestation! pollution! renouvelable! renouvelables! solaire! éolien! éoliennes! écologie! écologique! écologiste! écologistes! forêt! forêts! océan! océans! plastique! environnement! environnemental! environnementale! faune! flore! espèces! incendie glacier! glaciers! recyclage! durable! pesticides! glyphosate! sécheresse! loup! braconnage!',
    sport:
      'match! but! buts! équipe! joueur! joueurs! joueuse! entraîneur! sélectionneur! ligue! saison coupe! championnat! champion! championne! tournoi! football! foot! rugby! tennis! basket! basketball! handball! cyclisme! cycliste! olympique! olympiques! médaille! athlète! athlètes! attaquant! milieu défenseur! gardien! stade! psg! finale! quart victoire défaite! arbitre! supporters! bleus! club! mercato! transfert! étape! peloton! fifa! uefa! ballon!',
    culture:
      'film! films! cinéma! acteur! actrice! comédien! comédienne! réalisateur! réalisatrice! musique! chanteur! chanteuse! album! chanson! chansons! concert! concerts! festival! musée! musées! exposition! artiste! artistes! peintre! tableau roman! romancier! écrivain! auteur livre! livres! théâtre! opéra! ballet! danse! sculpture! hollywood! oscar! oscars! césar! palme! cannes série! séries! télévision! animateur! animatrice! émission! téléspectateurs! people! mode! spectacle! littérature! littéraire! rappeur! disque! humoriste! tournage!',
    justice:
      'police! policier! policiers! gendarme! gendarmes! gendarmerie! tribunal! juge! juges! procès! procureur! parquet! avocat! avocate! avocats! interpellé! interpellés! interpellation! arrêté suspect! suspects! meurtre! assassinat! homicide! tué fusillade! poignardé! vol! cambriolage! escroquerie! fraude! condamné! condamnée! condamnation! prison! détention! détenu! détenus! coupable! examen crime! crimes! criminel! enquête! enquêteurs! victime! victimes! viol! viols! agression! agressions! plainte! verdict! accusé! accusés! judiciaire! audience cour! couteau! attentat! terroriste! incendie!',
    society:
      'famille familles enfant! enfants! femmes! hommes homosexuel! homosexuels! lgbt! avortement! racisme! raciste! discrimination! discriminations! manifestation! manifestations! manifestants! grève! grèves! grévistes! syndicat! syndicats! cgt! migrants! immigration! immigrés! pauvreté! religion! religieux! église! laïcité! voile! musulmans! catholique! pape! évêque! association! associations égalité! féminisme! féministe! mariage! retraite! retraites! retraités! bénévoles! gilets! violences! sdf!',
    education:
      'école! écoles! élève! élèves! étudiant! étudiants! étudiante! enseignant! enseignants! enseignante! professeur! professeurs! université! universités! lycée! lycées! lycéen! lycéens! collège! collèges! collégiens! rentrée! scolaire! scolaires! baccalauréat! bac! examen! rectorat! académie éducation! crèche! maternelle! parcoursup! instituteur!',
    weather:
      'tempête! ouragan! tornade! typhon! cyclone! pluie! pluies! neige! neiges! inondation! inondations! crue! crues! prévisions! météo! météorologue! météorologues! météorologique! températures! canicule! vent! vents! rafales! orage! orages! orageux! degrés! celsius! verglas! gel! averses! intempéries! vigilance! grêle! précipitations!',
  },
  de: GERMAN_WORDS,
  es: SPANISH_WORDS,
};
