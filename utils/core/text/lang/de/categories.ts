import type { CategoryId } from '../../category-ids';

/**
 * Words typical of each category in German; compounds stand as a whole, since their parts are not looked for; see
 * `CATEGORY_WORDS`.
 */
export const categories: Record<CategoryId, string> = {
  politics:
    'wahl! wahlen! wahlkampf! wähler! wählerinnen! bundestag! bundesrat! landtag! bundestagswahl! ' +
    'landtagswahl! abgeordnete! abgeordneten! parlament! regierung! bundesregierung! landesregierung! ' +
    'minister! ministerin! ministerium innenminister! finanzminister! außenminister! ministerpräsident! ' +
    'ministerpräsidentin! kanzler! bundeskanzler! kanzlerin! koalition! ampel! opposition! partei! parteien! ' +
    'parteitag! fraktion! cdu! csu! spd! fdp! grüne! grünen! afd! bürgermeister! bürgermeisterin! ' +
    'oberbürgermeister! stadtrat! gemeinderat! gesetzentwurf! politiker! politikerin! nationalrat! övp! spö! ' +
    'fpö! kandidat kandidatin! volksabstimmung! umfrage',
  world:
    'krieg! armee! truppen! soldaten! angriff angriffe! luftangriff! luftangriffe! rakete! raketen! ' +
    'waffenruhe! waffenstillstand! rebellen! miliz! milizen! invasion! botschaft! botschafter! diplomat! ' +
    'diplomaten! diplomatie! diplomatisch! sanktionen! nato! uno! vereinten flüchtlinge grenze regime! ' +
    'putsch! geisel! geiseln! front! drohne! drohnen! gipfel außenpolitik! russland! ukraine! kreml! ' +
    'pentagon! gazastreifen! israel! iran! verbündete! friedensverhandlungen! abkommen',
  economy:
    'inflation! wirtschaft! konjunktur! wachstum! rezession! arbeitslosigkeit! arbeitslose! ' +
    'arbeitslosenquote! bip! bruttoinlandsprodukt! zinsen! leitzins! notenbank! zentralbank! ezb! haushalt! ' +
    'haushaltsdefizit! schulden! schuldenbremse! steuer! steuern! zoll! zölle! export! exporte! import! ' +
    'importe! handel löhne! mindestlohn! tarif! tarifverhandlungen! verbraucherpreise! preise ökonom! ' +
    'ökonomen! arbeitsmarkt! subventionen! euro dollar anleihen! immobilien! mieten energiepreise!',
  business:
    'unternehmen! konzern! konzerne! firma! firmen! aktie! aktien! aktionäre! börse! dax! anleger! ' +
    'investoren! gewinn! gewinne umsatz! umsätze! quartal! bilanz! übernahme! fusion! vorstand! ' +
    'vorstandschef! aufsichtsrat! geschäftsführer! startup! start-up hersteller! zulieferer! autobauer! ' +
    'händler einzelhandel! filialen! marke bank! banken! dividende! stellenabbau! werk fabrik! insolvenz! ' +
    'pleite! fluggesellschaft! wachstum kunden',
  technology:
    'software! app! apps! smartphone! smartphones! iphone! android! computer! rechner chip! chips! ' +
    'halbleiter! künstliche! intelligenz! ki! chatbot! chatgpt! algorithmus! algorithmen! internet! online ' +
    'hacker! cyberangriff! cyberangriffe! cybersicherheit! daten plattform! nutzer! nutzerinnen gerät! geräte ' +
    'browser! verschlüsselung! roboter! digital! digitalisierung! technologie! technologien! laptop! tablet! ' +
    'cloud! konsole! bildschirm! display! prozessor! akku! update! betriebssystem!',
  science:
    'forscher! forscherin! forscherinnen! forschung! forschungsteam! wissenschaftler! wissenschaftlerin! ' +
    'wissenschaftlerinnen! studie! studien labor! physik! physiker! chemie! biologie! biologe! genom! gen ' +
    'dna! fossil! fossilien! dinosaurier! archäologe! archäologen! archäologie! astronom! astronomen! ' +
    'teleskop! galaxie! planet! planeten! asteroid! komet! raumfahrt! raumsonde! nasa! esa! rakete ' +
    'umlaufbahn! mars! mond! satellit! satelliten! astronaut! astronauten! quanten! teilchen! experiment! ' +
    'evolution! universum! arten',
  health:
    'gesundheit! krankenhaus! krankenhäuser! klinik! kliniken! arzt! ärztin! ärzte! ärztinnen! patient! ' +
    'patienten! patientinnen! krankheit! krankheiten! erkrankung! erkrankungen! virus! impfstoff! impfung! ' +
    'impfungen! infektion! infektionen! krebs! medikament! medikamente! therapie! behandlung! symptome! ' +
    'medizin! mediziner! medizinisch! pflege! pflegekräfte! epidemie! pandemie! corona! covid! grippe! ' +
    'masern! diabetes! übergewicht! schwangerschaft! operation! krankenkasse! krankenkassen! notaufnahme! ' +
    'ernährung blutdruck!',
  environment:
    'klima! klimawandel! klimaschutz! co2! emissionen! treibhausgase! erderwärmung! artenvielfalt! ' +
    'artenschutz! umwelt! umweltschutz! umweltschützer! naturschutz! nachhaltigkeit! nachhaltig erneuerbare! ' +
    'windkraft! windräder! solar! solarenergie! photovoltaik! energiewende! wald! wälder! ozean! meere ' +
    'korallen! plastik! plastikmüll! recycling! verschmutzung! ökosystem! ökosysteme! gletscher! waldbrand! ' +
    'waldbrände! dürre! wolf! wölfe! pestizide! glyphosat! lebensraum! schutzgebiet! vögel',
  sport:
    'spiel! spiele tor! tore! treffer! mannschaft! team spieler! spielerin! spielerinnen! trainer! ' +
    'bundesliga! liga! saison! pokal! meister! meisterschaft! weltmeister! europameister! turnier! fußball! ' +
    'handball! basketball! tennis! eishockey! skispringen! biathlon! formel! radsport! leichtathletik! ' +
    'olympia! olympisch! olympischen! medaille! medaillen! gold athlet! athleten! stürmer! verteidiger! ' +
    'torwart! mittelfeld! stadion! fans halbzeit! elfmeter! schiedsrichter! finale! halbfinale! ' +
    'viertelfinale! sieg! niederlage! unentschieden! verein! klub! bayern! dfb! uefa! fifa! wm! em! punkte ' +
    'tabelle!',
  culture:
    'film! filme! kino! schauspieler! schauspielerin! regisseur! regisseurin! musik! sänger! sängerin! band! ' +
    'album! song! songs! lied! konzert! konzerte! festival! festspiele! museum! museen! ausstellung! ' +
    'künstler! künstlerin! künstlerinnen! maler! gemälde! roman! romane! autor! autorin! schriftsteller! ' +
    'schriftstellerin! buch! bücher! theater! bühne! oper! ballett! tanz! skulptur! hollywood! oscar! oscars! ' +
    'berlinale! serie! fernsehen! moderator! moderatorin! literatur! dichter! orchester! dirigent! komödie! ' +
    'drama! premiere! streaming!',
  justice:
    'polizei! polizist! polizisten! polizistin! polizeisprecher! gericht! landgericht! amtsgericht! ' +
    'oberlandesgericht! verwaltungsgericht! bundesgerichtshof! richter! richterin! prozess! staatsanwalt! ' +
    'staatsanwaltschaft! anwalt! anwältin! verteidiger festgenommen! festnahme! verdächtiger! verdächtige! ' +
    'tatverdächtiger! tatverdächtige! täter! mord! totschlag! getötet messer! messerangriff! schüsse! raub! ' +
    'überfall! einbruch! einbrecher! diebstahl! betrug! betrüger! urteil! verurteilt! haft! gefängnis! ' +
    'untersuchungshaft! freiheitsstrafe! angeklagter! angeklagte! angeklagten! anklage! opfer! ermittlungen! ' +
    'ermittler! verbrechen! straftat! straftaten! kriminalpolizei! vergewaltigung! missbrauch! razzia! ' +
    'unfall! zeugen fahndung! anschlag! terror!',
  society:
    'familie! familien! kinder! eltern! frauen! männer jugendliche! senioren! rentner! rente! renten! ' +
    'gleichstellung! gleichberechtigung! diskriminierung! rassismus! rassistisch! antisemitismus! ' +
    'demonstration! demonstrationen! demonstranten! protest! proteste! streik! streiks! gewerkschaft! ' +
    'gewerkschaften! verdi! migration! migranten! asyl! asylbewerber! geflüchtete! integration! armut! ' +
    'obdachlose! obdachlosigkeit! kirche! kirchen! religion! papst! bischof! muslime! islam! christen ' +
    'ehrenamt! ehrenamtlich! ehe! hochzeit abtreibung! queer! bürgergeld! sozial!',
  education:
    'schule! schulen! schüler! schülerin! schülerinnen! lehrer! lehrerin! lehrerinnen! lehrkräfte! ' +
    'unterricht! klassenzimmer! grundschule! gymnasium! gymnasien! abitur! prüfung! prüfungen! zeugnis! ' +
    'zeugnisse! universität! universitäten! hochschule! hochschulen! student! studenten! studierende! ' +
    'studierenden! studium! professor professorin ausbildung! azubis! kita! kitas! kindergarten! bildung! ' +
    'bildungspolitik! schuljahr! pisa! lehrplan! lehrermangel! stipendium!',
  weather:
    'wetter! sturm! orkan! unwetter! gewitter! regen! starkregen! schnee! schneefall! hagel! hochwasser! ' +
    'überschwemmung! überschwemmungen! flut! temperaturen! grad! hitze! hitzewelle! frost! glatteis! glätte! ' +
    'wind! windböen! böen! sturmböen! wetterdienst! dwd! meteorologe! meteorologen! vorhersage! prognose ' +
    'nebel! wolken! sonne! sonnig! niederschlag! niederschläge! hurrikan! taifun! tornado! schauer!',
};
