/** English words near in meaning, a group a line, folded; those with a clear opposite stand in `POLES`. */
export const synonyms: readonly string[] = `
say tell state declare announce reveal disclose report explain note add insist mention comment remark describe
argue contend claim assert maintain allege insist
reply respond answer
ask request demand call urge
warn caution alert
worry fear concern anxious
think believe consider reckon
hope want wish
decide choose opt resolve
agree deal pact accord
intend aim seek plan
allow let enable permit
help assist aid support
stop halt prevent
end finish conclude
begin start launch commence
continue remain keep persist carry
follow pursue
lead head chair run
join participate attend
visit travel tour trip journey
meet encounter
move relocate shift transfer
return back
carry bring transport
send dispatch deploy
give provide offer supply grant donate
get receive obtain acquire gain earn
take seize grab capture
hold host stage
make create produce build form
use utilise utilize employ
need require
include involve contain comprise feature
cause trigger prompt spark lead
result consequence outcome
affect impact influence hit
hit strike crash collide
damage destroy ruin wreck
hurt injure wound harm injury
kill murder slay
die perish
find discover detect locate spot
search hunt look
see view watch observe
hear listen
learn discover
show demonstrate indicate reveal prove display
suggest indicate imply propose
identify name recognise recognize
call name dub label describe
accuse charge blame allege
arrest detain custody
convict guilty
sentence jail imprison
trial case hearing
sue lawsuit
law legislation bill act
rule regulation
rule govern
vote ballot poll
win secure earn claim triumph victory
beat defeat overcome
lose defeat
score net
match game clash fixture encounter
team side squad
player footballer
fan supporter
coach manager boss
injury wound
hospital clinic
doctor physician medic surgeon
patient sick ill
illness disease sickness condition
cure treat treatment therapy
drug medicine medication
test exam
study research survey
researcher scientist expert academic
pupil student
teacher professor
job post role position work
worker employee staff
boss head chief leader director executive
company firm business corporation
shop store
buy purchase
sell sale
price cost fee
pay salary wage
money cash fund sum
tax levy
rise increase
large big huge major significant substantial
small minor little tiny
important key crucial vital significant
new latest recent
old ancient
former ex previous
current present
future upcoming
early initial
whole entire total
many numerous several
various different diverse
main chief primary principal
famous renowned celebrated
popular favourite
beautiful lovely
difficult hard tough challenging
dangerous hazardous risky
risk danger threat
problem issue difficulty trouble
problem challenge
crisis emergency
accident crash collision incident
fire blaze
flood deluge
storm hurricane cyclone typhoon
weather climate
house home property residence
flat apartment
building structure
road street
car vehicle
lorry truck
plane aircraft jet airplane
ship boat vessel
train rail railway
country nation state
city town
area region zone
village hamlet
government administration cabinet ministry
politician lawmaker
mp lawmaker
president leader
king monarch
police officer cop
soldier troop
army military
war conflict
attack assault raid
bomb explosion blast explosive
gun weapon firearm
shoot gunfire shooting
protest demonstration rally march
protester demonstrator
riot unrest
strike walkout
talks negotiation discussion
meeting summit
speech address
letter note
message text
picture photo photograph image
video footage clip film
film movie
book novel
song track single
music song
programme program show
website site
internet online web
phone mobile telephone
child kid youngster
baby infant newborn
boy lad
mother mum mom
father dad
wife spouse
husband spouse
couple pair duo
family relative
friend pal
person individual
man male
woman female
victim casualty
suspect accused
crime offence offense
thief burglar robber
steal rob theft robbery
drug narcotic
alcohol drink
food meal
water sea ocean
sea ocean
animal creature
dog canine puppy
world global international worldwide
national nationwide
local regional
public people
group organisation organization
charity foundation
campaign drive
plan proposal scheme project
goal target aim
effort attempt bid
try attempt
success achievement
record best
prize award
party celebration
birthday anniversary
wedding marriage marry
death die dead
funeral burial
about approximately around roughly nearly almost
quickly rapidly swiftly fast
again once
often frequently
maybe perhaps possibly
despite although though
because due
during amid
after following
before ahead
among amongst
while whilst
also too
however but
evacuate evacuation
probe investigation inquiry investigate
row dispute controversy
wrongdoing misconduct
quit resign step
appoint hire recruit
fire sack dismiss
retire retirement
delay postpone
cancel scrap axe
approve endorse back
reject refuse
criticise criticize condemn slam blast
praise hail laud
apologise apologize sorry apology
admit acknowledge concede confess
deny dispute
confirm verify
share divide split
protect defend guard safeguard
improve enhance better
reduce cut lower decrease
expand extend widen
close shut
open launch
fix repair mend
replace substitute
remove withdraw
choose select pick
wait await
rest remainder
amount sum number quantity
part portion section
half midway
top best leading
bottom last
end final
anger angry furious outrage fury
sad upset
happy pleased delighted glad
surprise shock stun astonish
love adore enjoy
hate loathe
brave courageous
clever smart intelligent
strange odd unusual bizarre
rare unusual
normal usual typical ordinary
secret hidden
free release
force compel
rescue save
survive survivor
escape flee
hide conceal
throw hurl toss
fall tumble
climb scale
jump leap
drive motorist driver
speed pace
size scale
place location site spot venue
time period
year annual annually
month monthly
day daily
tell inform
talk speak discuss
write author pen
speaker spokesman spokeswoman spokesperson
statement comment
reporter journalist
newspaper paper
news report
border frontier
migrant refugee
foreign overseas abroad
election poll vote
candidate contender
debate discussion
budget spending
economy economic
debt loan
bank lender
investor shareholder
profit earnings
revenue sales turnover
stock share
trade commerce
customer client consumer
product item goods
technology tech
scientist researcher
space orbit
planet world
energy power electricity
oil petroleum
gas fuel
pollution emission
tree forest wood
farm agriculture
farmer grower
`
  .trim()
  .split(/\n(?! )/);

/** Opposites: words on one side of the bar are near in meaning, those on the other say the contrary. */
export const poles: readonly string[] = `
rise increase grow climb gain surge soar jump upturn rally expand | fall decrease decline drop plunge slump slide
 tumble shrink plummet dip downturn
raise boost lift hike | lower cut reduce slash trim curb
higher | lower
highest | lowest
high | low
up upward upwards | down downward downwards
more | less fewer
most | least
above over exceed | below under
accept agree approve back support endorse embrace welcome | reject refuse oppose decline rebuff dismiss veto spurn
allow permit authorise authorize legalise legalize | ban forbid prohibit bar block outlaw
support favour favor backing | opposition oppose against
praise applaud commend hail laud defend | criticise criticize condemn denounce slam blast
win beat defeat triumph victory | lose defeated
begin start launch open commence | end finish close conclude stop cease halt
first | last
before prior | after following
early earlier | late later
arrive enter join come | leave depart exit quit go
appoint hire recruit name | dismiss fire sack oust resign
arrest detain jail imprison capture | release free acquit
convict guilty | acquit innocent cleared
confirm admit acknowledge confess claim | deny dispute refute
still | longer retire
succeed success successful | fail failure unsuccessful
survive alive living live | die dead kill killed
safe safely safety | dangerous danger unsafe
buy purchase acquire | sell
lend | borrow
give | take
push | pull
build construct create | destroy demolish dismantle
improve recover better strengthen ease | worsen deteriorate worse weaken
best | worst
good | bad
strong stronger | weak weaker
increase extend expand lengthen widen | shorten narrow shrink
large big huge major massive | small little minor tiny
long longer | short shorter
many several numerous | few
always | never
inside indoors | outside outdoors
north northern | south southern
east eastern | west western
left | right
male man boy husband father son brother | female woman girl wife mother daughter sister
young younger youngest | old older oldest elderly
new recent modern | old ancient former
rich wealthy | poor
public | private
legal lawful | illegal unlawful
likely | unlikely
possible able | impossible unable
popular | unpopular
happy pleased delighted | sad unhappy angry upset
positive optimistic | negative pessimistic
profit gain surplus | loss deficit
import | export
attack attacker | defend defender
victim | attacker perpetrator
employer | employee worker
love like | hate dislike
remember | forget
include | exclude
maintain keep retain preserve | abandon scrap drop cancel axe ditch
encourage urge | discourage warn deter
cause trigger | prevent avoid avert
help assist aid | hinder hamper
easy easier | difficult hard harder
fast quick rapid quickly swiftly | slow slowly gradual gradually
accelerate speed | slow delay postpone
hot warm | cold cool
full | empty
present | absent
same identical similar | different
rare rarely seldom | common often frequently
temporary temporarily | permanent permanently
direct directly | indirect indirectly
voluntary | compulsory mandatory
unanimous unanimously | divided split
true accurate | false inaccurate untrue
lift | impose
tighten | loosen relax ease
majority | minority
domestic | foreign international
optional | mandatory
ally friend | enemy rival
peace ceasefire truce | war
advance | retreat withdraw
score | miss concede
gain | lose
dry drought | wet flood
`
  .trim()
  .split(/\n(?! )/);
