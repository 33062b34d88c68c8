/** Outlets of the Netherlands, the Nordic countries and Poland. See ../table.ts for the form of the rows. */
export const NORTHERN_EUROPE = `
@NL nl agency
anp.nl|ANP|Q966898
@NL nl public
nos.nl|NOS|Q56659957|NOS
@NL nl broadcaster
rtl.nl,rtlnieuws.nl|RTL Nieuws||DPG Media
@NL nl national
telegraaf.nl|De Telegraaf|Q1180344|Mediahuis
nrc.nl|NRC|Q1402057|Mediahuis
volkskrant.nl|de Volkskrant|Q284183|DPG Media
ad.nl|AD/Algemeen Dagblad|Q290764|DPG Media
trouw.nl|Trouw|Q1789749|DPG Media
fd.nl|Het Financieele Dagblad|Q689171
@NL nl regional
parool.nl|Het Parool|Q1482551|DPG Media
@NL nl online
nu.nl|NU.nl|Q2183577|DPG Media
@SE sv agency
tt.se|TT|Q1312158
@SE sv public
svt.se|SVT Nyheter/SVT||SVT
sverigesradio.se|Sveriges Radio||Sveriges Radio
@SE sv national
dn.se|Dagens Nyheter|Q1126918|Bonnier
expressen.se|Expressen|Q971383|Bonnier
di.se|Dagens industri|Q734293|Bonnier
aftonbladet.se|Aftonbladet|Q389458|Schibsted
svd.se|Svenska Dagbladet|Q1504847|Schibsted
@SE sv regional
sydsvenskan.se|Sydsvenskan|Q1371686|Bonnier
gp.se|Göteborgs-Posten|Q1559719
@NO no agency
ntb.no|NTB
@NO no public
nrk.no|NRK||NRK
@NO no national
vg.no|VG/Verdens Gang|Q1139355|Schibsted
aftenposten.no|Aftenposten|Q388841|Schibsted
dagbladet.no|Dagbladet|Q1157193|Aller
dn.no|Dagens Næringsliv|Q780402
@NO no regional
bt.no|Bergens Tidende|Q819558|Schibsted
@DK da agency
ritzau.dk,ritzau.com|Ritzau
@DK da public
dr.dk|DR|Q79955373|DR
tv2.dk|TV 2 (Danmark)|Q86599934|Government of Denmark
@DK da national
politiken.dk|Politiken|Q373133|JP/Politikens Hus
jyllands-posten.dk|Jyllands-Posten|Q815527|JP/Politikens Hus
ekstrabladet.dk|Ekstra Bladet|Q1226253|JP/Politikens Hus
berlingske.dk|Berlingske|Q59055
@FI fi agency
stt.fi|STT
@FI fi public
yle.fi|Yle||Yle
@FI fi national
hs.fi|Helsingin Sanomat|Q366921|Sanoma
is.fi,iltasanomat.fi|Ilta-Sanomat|Q1001384|Sanoma
iltalehti.fi|Iltalehti|Q2421561|Alma Media
@IS is public
ruv.is|RÚV||RÚV
@EE - public
err.ee|ERR||ERR
@LT - public
lrt.lt|LRT||LRT
@PL pl agency
pap.pl|PAP/Polska Agencja Prasowa|Q1484980|Government of Poland
@PL pl public
tvp.info,tvp.pl|TVP Info/TVP||TVP
@PL pl broadcaster
tvn24.pl|TVN24
@PL pl national
wyborcza.pl|Gazeta Wyborcza|Q741296|Agora
rp.pl|Rzeczpospolita|Q2164678
fakt.pl|Fakt|Q1318217|Ringier Axel Springer Polska
@PL pl magazine
polityka.pl|Polityka|Q142095
@PL pl online
onet.pl|Onet||Ringier Axel Springer Polska
wp.pl|Wirtualna Polska
`;
