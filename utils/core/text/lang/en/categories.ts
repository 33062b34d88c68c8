import type { CategoryId } from '../../category-ids';

/** Words typical of each category in English; see `CATEGORY_WORDS`. */
export const categories: Record<CategoryId, string> = {
  politics:
    'election! elections! electoral! vote voters! ballot! senate! senator! congress! congressman ' +
    'congresswoman parliament! parliamentary! lawmaker! lawmakers! minister ministry cabinet government ' +
    'governor mayor president presidential! campaign candidate! referendum! coalition! democrat! democrats! ' +
    'republican! republicans! conservative labour! party legislation bill policy opposition! backbench! ' +
    'impeachment! caucus! politician! politicians! political! downing westminster! statehouse! councillor!',
  world:
    'war! troops! military! army! ceasefire! truce! airstrike! airstrikes! missile! missiles! rebel! rebels! ' +
    'militia! militant! militants! insurgents! invasion! embassy! ambassador! diplomat! diplomatic! ' +
    'diplomacy! treaty! sanctions! foreign nato! un peacekeepers! refugee refugees! border regime! coup! ' +
    'junta! hostage hostages! shelling! frontline! soldiers! drone occupied summit bilateral! consulate!',
  economy:
    'inflation! economy! economic! economist! economists! gdp! unemployment! jobless! recession! interest ' +
    'rates! tariff! tariffs! budget! deficit! debt! fiscal! monetary! growth exports! imports! trade wages! ' +
    'consumer prices! treasury! euro dollar yen bond! bonds! yields! subsidies tax taxes! austerity! ' +
    'payrolls! mortgage! housing',
  business:
    'company! companies shares! stock! stocks! shareholders! investor! investors! profit! profits! revenue! ' +
    'earnings! quarterly! merger! acquisition! takeover! ceo! executive! startup firm! firms retailer! retail ' +
    'brand bank! banks banking! ipo! dividend! layoffs! factory manufacturer! supplier sales market! markets ' +
    'airline! carmaker! automaker! bankruptcy! nasdaq! dow! ftse! startups',
  technology:
    'software! app! apps! smartphone! smartphones! iphone! android! computer! computers chip! chips! ' +
    'semiconductor! artificial algorithm! algorithms! chatbot! chatbots! ai! internet! online cyber! ' +
    'cyberattack! hacker! hackers! cybersecurity! data platform! users! gadget! device! devices browser! ' +
    'encryption! robot! robots! tech! digital technology! startup laptop! tablet cloud privacy streaming ' +
    'malware! gaming console! screen wearable! developer developers!',
  science:
    'scientist! scientists! researchers! research laboratory! physics! physicist! chemistry! biology! ' +
    'biologist! genome! gene dna fossil! fossils! dinosaur! dinosaurs! archaeologist! archaeologists! ' +
    'archaeology! astronomer! astronomers! telescope! galaxy! planet! planets! asteroid! comet! spacecraft! ' +
    'nasa! rocket! orbit! mars moon! satellite! astronaut! astronauts! quantum! particle! experiment! ' +
    'species! evolution! neuroscience! universe! lunar!',
  health:
    'health! hospital! hospitals! doctor! doctors! patient! patients! disease! diseases! virus! vaccine! ' +
    'vaccines! vaccination! infection! infections! cancer! drug treatment! symptoms! medical! medicine! ' +
    'nurse! nurses! surgery! epidemic! pandemic! outbreak! diabetes! obesity! mental clinical! clinic! ' +
    'therapy! pregnancy! diet! physician! fda! flu! measles! surgeon! nhs! transplant! tumour! tumor! ' +
    'antibiotics! healthcare! heart blood',
  environment:
    'climate! carbon! emissions! greenhouse! warming! biodiversity! deforestation! pollution! renewable! ' +
    'renewables! solar! wildlife! conservation! ecosystem! ecosystems! forest! forests! ocean! coral! ' +
    'plastic! environmental! environmentalists! species! endangered! wildfire! glacier! glaciers! habitat! ' +
    'recycling! sustainable! emission! wetlands! reef! poaching! drought',
  sport:
    'match! goal! goals! team! teams player! players! coach! league! season cup! championship! champion! ' +
    'champions! tournament! football! soccer! basketball! baseball! cricket! rugby! tennis! golf! golfer! ' +
    'olympic! olympics! medal! athlete! athletes! striker! midfielder! goalkeeper! defender! stadium! ' +
    'quarterback! nfl! nba! mlb! innings! wicket! fixture! race! win scored! semifinal! quarterfinal! ' +
    'playoff! playoffs! referee! squad! teammate! teammates! sprinter! wimbledon! fifa! uefa!',
  culture:
    'film! films! movie! movies! actor! actress! director! cinema! music! singer! album! song! songs! band! ' +
    'concert! festival! museum! gallery! exhibition! artist! artists! painting! novel! author! book! books! ' +
    'theatre! theater! opera! ballet! dance! sculpture! hollywood! oscar! oscars! grammy! celebrity! ' +
    'celebrities! tv! television! episode! sitcom! musical! playwright! poet! poetry! orchestra! rapper! ' +
    'trailer! fashion! starring! comedian! comedy! drama! premiere!',
  justice:
    'police! court! judge! jury! trial! prosecutor! prosecutors! lawyer! lawyers attorney! arrested! arrest! ' +
    'suspect! suspects! murder! murdered! killing! shooting! shot stabbing! stabbed! robbery! theft! fraud! ' +
    'convicted! conviction! sentenced! prison! jail! inmate! inmates! guilty! charged! charges! crime! ' +
    'crimes! criminal! detective! detectives! investigation victim! victims! rape! assault! homicide! ' +
    'manslaughter! lawsuit! verdict! plea! gunman! custody! defendant! magistrate! burglary! kidnapped!',
  society:
    'family families children! women! men gay! lesbian! transgender! abortion! racism! racist! ' +
    'discrimination! protest! protesters! demonstrators! strike! union! migrants! immigration! immigrants! ' +
    'homeless! homelessness! poverty! religion! religious! church! muslim! christian! pope! bishop! charity! ' +
    'community equality! gender! feminism! feminist! marriage! pension! pensions! welfare! volunteers! ' +
    'childcare! demographic!',
  education:
    'school! schools! pupil! pupils! student! students! teacher! teachers! university! universities! college! ' +
    'campus! classroom! curriculum! exam! exams! tuition! education! headteacher! graduates! lecturer! ' +
    'professor undergraduates! kindergarten! literacy! scholarship! classrooms!',
  weather:
    'storm! hurricane! tornado! tornadoes! typhoon! cyclone! rain! rainfall! snow! snowfall! blizzard! flood! ' +
    'floods! flooding! forecast! forecasters! meteorologist! meteorologists! temperatures! heatwave! winds! ' +
    'gusts! thunderstorms! degrees celsius! fahrenheit! weather! sleet! frost! drizzle! showers!',
};
