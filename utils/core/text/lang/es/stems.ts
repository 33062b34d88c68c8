/**
 * The "light" Spanish stemmer of J. Savoy ("Report on CLEF-2001 experiments", 2002): plural and gender. Accents are
 * folded already.
 */
export function stem(word: string): string {
  if (word.length < 5) return word;
  if (/[oae]$/.test(word)) return word.slice(0, -1);
  if (!word.endsWith('s')) return word;
  if (word.endsWith('eses')) return word.slice(0, -2);
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  return /[oae]s$/.test(word) ? word.slice(0, -2) : word;
}

/** Irregular Spanish forms, base first, folded. */
export const irregular: readonly string[] = `
ser es son era eran fue fueron sera seran sido sea siendo soy somos
estar esta estan estaba estaban estuvo estuvieron estado
haber ha han habia hay hubo habra habido
ir va van iba iban ira iran ido yendo
andar anduvo anduvieron
caber cupo
caer cayo cayeron cae caen cayendo caida caidas
conducir condujo condujeron conduce
conocer conoce conocio conocido conozco
contar cuenta cuentan conto
creer cree creyo creyeron creido
dar da dan dio dieron dado daba
decir dice dicen dijo dijeron dira diran dicho diciendo digo
desmentir desmiente desmienten desmintio desmintieron
detener detiene detuvo detuvieron detenido detenida detenidos detenidas detencion detenciones
dormir duerme durmio
elegir elige eligio eligieron elegido electo electa eleccion elecciones
empezar empieza empiezan empezo
encontrar encuentra encuentran encontro
entender entiende
escribir escrito escrita escribio
hacer hace hacen hizo hicieron hara haran hecho haciendo
herir hirio hirieron herido herida heridos heridas
huir huyo huyeron huye huyen
impedir impide impidio
jugar juega juegan jugo juego
leer leyo leyeron
mantener mantiene mantuvo mantuvieron mantienen
medir mide midio
mentir miente mintio mentira
morir muere mueren murio murieron muerto muerta muertos muertas muerte muertes
mostrar muestra muestran mostro
mover mueve movio
nacer nacio nacieron nacido nacimiento
negar niega niegan nego negaron negado
obtener obtiene obtuvo obtuvieron
oir oyo oyeron
pedir pide piden pidio pidieron pedido
pensar piensa piensan penso
perder pierde pierden perdio perdieron perdido perdida perdidas
poder puede pueden pudo pudieron podra podria podrian podido
poner pone ponen puso pusieron puesto puesta pondra
proponer propone propuso propuesto propuesta propuestas
preferir prefiere prefirio
producir produce produjo produjeron produccion
querer quiere quieren quiso quisieron querra
reir rio rieron
repetir repite repitio
resolver resuelve resolvio resuelto
romper roto rota rompio
saber sabe saben supo supieron sabra
salir sale salen salio salieron saldra salida
seguir sigue siguen siguio siguieron
sentir siente sintio
servir sirve sirvio
tener tiene tienen tuvo tuvieron tendra tenido
traer trajo trajeron trae
valer vale valio valdra
venir viene vienen vino vinieron vendra venido
ver ve ven vio vieron visto vista
vestir viste vistio
volver vuelve vuelven volvio volvieron vuelto
abrir abierto abierta abrio abren apertura
cerrar cierra cierran cerro cierre
cubrir cubierto
descubrir descubierto descubrio descubrimiento
destruir destruyo destruyeron destruye destruccion
construir construyo construyeron construye construccion
vender vende vendio venta ventas
crecer crece crecen crecio crecimiento
subir sube suben subio subida
bajar baja bajan bajo bajada
ano anos
dia dias
mes meses
vez veces
mujer mujeres
hombre hombres
nino ninos nina ninas
millon millones
luz luces
juez jueces jueza juezas
pais paises
bueno buena buenos buenas buen mejor mejores
malo mala malos malas mal peor peores
grande grandes gran mayor mayores
pequeno pequena pequenos pequenas menor menores
`
  .trim()
  .split(/\n(?! )/);

/** Endings that derive one Spanish word from another; the bare stem always counts, too. */
export const endings: readonly string[] = `
o a e os as es s ar er ir o aron ieron io ia ian aba aban ado ada ados adas ido ida idos idas ando iendo ara aran
era eran ira iran aria arian eria erian iria irian cion ciones acion aciones icion iciones amiento amientos imiento
imientos mente ador adora adores adoras edor edora edores idor idora ante antes ente entes iente al ales ar ares
ario aria arios arias ero era eros eras ista istas ismo ico ica icos icas ivo iva ivos ivas oso osa osos osas able
ables ible ibles dad dades idad idades eza ura ano ana anos anas ense enses izar iza izo izado izacion on n an en
`
  .trim()
  .split(/\s+/);
