/** Italian words near in meaning, a group a line, folded; those with a clear opposite stand in `poles`. */
export const synonyms: readonly string[] = `
dire affermare dichiarare annunciare spiegare sostenere aggiungere sottolineare riferire raccontare
rispondere replicare
chiedere domandare sollecitare esigere
avvertire allertare avvisare
temere timore paura preoccupazione
pensare credere ritenere considerare
volere desiderare sperare
decidere scegliere decisione scelta
accordo patto intesa trattato
prevedere pianificare programmare
consentire lasciare
aiutare sostenere aiuto appoggio sostegno
fermare bloccare arrestare
continuare proseguire
guidare dirigere presiedere
partecipare intervenire
viaggio visita visitare
incontrare incontro riunione vertice
tornare rientrare ritorno rientro
inviare mandare spedire
dare consegnare offrire donare
ricevere ottenere conseguire
poliziotto agente
bambino minore ragazzo
morto vittima deceduto
incendio rogo fuoco
terremoto sisma scossa
alluvione inondazione
incidente scontro schianto
guerra conflitto
attentato attacco
azienda impresa societa ditta
lavoratore dipendente operaio
stipendio salario
sciopero protesta
governo esecutivo
legge norma decreto
processo giudizio
condanna pena
carcere prigione
casa abitazione
strada via
`
  .trim()
  .split(/\n(?! )/);

/** Opposites: words near in meaning, then, after a bar, words that say the contrary; folded. */
export const poles: readonly string[] = `
salire aumentare crescere aumento crescita rialzo | scendere diminuire calare ridurre calo discesa riduzione
alzare | abbassare
superiore | inferiore
alto elevato | basso
massimo | minimo
piu | meno
accettare approvare adottare | respingere bocciare rifiutare
permettere autorizzare legalizzare | vietare proibire impedire
favore favorevole | contro contrario
elogiare lodare | criticare condannare
vincere trionfare vittoria | perdere sconfitta
iniziare cominciare avviare aprire inizio | finire terminare chiudere cessare fine
primo | ultimo
prima precedente | dopo successivo
presto | tardi
arrivare entrare | partire uscire lasciare
nominare assumere | licenziare destituire dimettersi
arrestare | liberare rilasciare assolvere
colpevole | innocente
vero | falso
pubblico | privato
`
  .trim()
  .split(/\n(?! )/);
