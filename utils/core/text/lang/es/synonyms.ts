/** Spanish words near in meaning, a group a line, folded; those with a clear opposite stand in `POLES`. */
export const synonyms: readonly string[] = `
decir afirmar declarar anunciar explicar senalar indicar asegurar anadir agregar subrayar informar manifestar
 comentar contar relatar
responder contestar replicar
pedir solicitar exigir reclamar demandar
advertir alertar avisar
temer temor miedo preocupacion preocupado inquietud
pensar creer considerar opinar estimar juzgar
querer desear esperar
decidir optar elegir decision
acuerdo pacto convenio tratado acordar pactar
planear prever plan previsto
permitir dejar
ayudar apoyar ayuda apoyo respaldo respaldar auxiliar
parar detener frenar
acabar terminar concluir finalizar
empezar comenzar iniciar inicio comienzo arranque
continuar seguir proseguir
dirigir liderar encabezar presidir
participar intervenir
viajar visitar viaje visita
reunir reunirse encuentro reunion
trasladar mover mudar
volver regresar regreso vuelta retorno
enviar mandar despachar
dar entregar ofrecer donar otorgar conceder
recibir obtener conseguir lograr
tomar coger agarrar
organizar celebrar
crear fundar producir fabricar elaborar
construir edificar levantar
usar utilizar emplear uso empleo
necesitar requerir necesidad
contener incluir comprender
causar provocar desencadenar originar causa motivo
resultado consecuencia efecto
afectar golpear impactar
chocar colisionar estrellarse choque colision
danar destruir arrasar devastar dano
herir lesionar herida lesion herido
matar asesinar asesinato homicidio
morir fallecer perecer muerte fallecimiento
encontrar hallar descubrir localizar hallazgo
buscar busqueda rastrear
huir escapar fuga huida
evacuar desalojar evacuacion desalojo
rescatar salvar rescate salvamento
atacar agredir ataque atentado agresion
disparar tirotear disparo tiroteo
explotar estallar explosion estallido
incendio fuego quemar arder llamas
inundacion riada crecida
tormenta temporal borrasca
terremoto seismo sismo
accidente siniestro
policia agente guardia
soldado militar ejercito tropas
gobierno ejecutivo gabinete
presidente mandatario
ministro titular
diputado parlamentario legislador
parlamento congreso camara
partido formacion
eleccion comicios votacion elecciones
votar voto sufragio
ley norma normativa decreto reglamento
tribunal juzgado corte
juez magistrado
sentencia condena fallo
pena castigo
abogado letrado
fiscal fiscalia
carcel prision penal
sospechoso acusado imputado investigado
delincuente criminal
delito crimen
robo hurto atraco robar
fraude estafa
investigar indagar examinar analizar investigacion
empresa compania firma sociedad
jefe director responsable
trabajador empleado obrero plantilla
trabajo empleo puesto
salario sueldo
precio coste costo
impuesto tributo tasa
dinero fondos
beneficio ganancia
ingreso facturacion
deuda
banco entidad
invertir inversion
cliente consumidor
tienda comercio
coche auto automovil vehiculo carro
camion
tren ferrocarril
avion aeronave aparato
barco buque nave embarcacion
carretera via autopista
calle avenida
casa vivienda hogar domicilio
edificio inmueble
ciudad localidad municipio
pueblo aldea localidad
pais nacion estado
region zona area comarca
isla
rio
lago embalse
bosque monte
habitante vecino residente ciudadano
persona gente
nino menor hijo
mujer
hombre varon
familia familiar pariente
padre madre progenitor
alumno estudiante
escuela colegio
profesor maestro docente
medico doctor
hospital clinica
enfermedad dolencia
paciente enfermo
vacuna vacunacion
investigador cientifico
estudio investigacion
encuesta sondeo
informe reporte
periodico diario
cadena televisora
portavoz vocero
equipo conjunto plantel
jugador futbolista
entrenador tecnico
partido encuentro
victoria triunfo
derrota
gol tanto
torneo campeonato
campeon
clima ambiente
energia electricidad
lluvia precipitacion
peligro riesgo amenaza peligroso
grave serio
pequeno reducido
rapido veloz
frecuente habitual
ahora actualmente
aproximadamente unos cerca
inmediatamente enseguida
disputa conflicto enfrentamiento
guerra combate
critica reproche
protesta manifestacion marcha
huelga paro
frontera
refugiado migrante inmigrante
crisis
negociar negociacion dialogo
cumbre
poseer tener
vivir residir habitar
aumentar incrementar aumento incremento alza
proponer propuesta plantear
comprar adquirir compra adquisicion
alquilar arrendar
`
  .trim()
  .split(/\n(?! )/);

/** Opposites: words on one side of the bar are near in meaning, those on the other say the contrary. */
export const poles: readonly string[] = `
subir aumentar crecer ascender trepar incrementar alza aumento subida crecimiento | bajar caer descender disminuir
 reducir retroceder desplomar baja caida descenso disminucion reduccion
elevar alzar | rebajar recortar
superior | inferior
alto elevado | bajo
maximo | minimo
mas | menos
aceptar aprobar adoptar apoyar respaldar | rechazar negar rehusar descartar repudiar
permitir autorizar legalizar | prohibir vetar impedir bloquear
favor favorable | contra contrario opuesto
elogiar alabar felicitar | criticar condenar denunciar censurar
ganar vencer triunfar victoria triunfo | perder derrota
empezar comenzar iniciar abrir inicio | terminar acabar cerrar finalizar cesar fin
primero | ultimo
antes anterior | despues posterior
temprano | tarde
llegar entrar unir venir | salir partir abandonar ir
nombrar contratar designar | despedir destituir cesar dimitir
detener arrestar encarcelar | liberar soltar absolver
culpable condenar | inocente absolver
confirmar admitir reconocer confesar | desmentir negar refutar
lograr exito exitoso | fracasar fracaso
sobrevivir vivo superviviente | morir matar muerto fallecer
seguro | peligroso inseguro
comprar adquirir compra | vender venta
prestar | pedir
dar ofrecer | quitar retirar
construir crear levantar | destruir demoler derribar
mejorar mejora reforzar | empeorar agravar debilitar deteriorar
mejor | peor
bueno | malo
fuerte | debil
ampliar prolongar extender | acortar
grande gran enorme | pequeno menor
largo | corto
muchos numeroso varios | pocos escaso
siempre | nunca jamas
dentro interior | fuera exterior
norte | sur
este oriental | oeste occidental
izquierda | derecha
hombre nino padre hijo hermano marido masculino | mujer nina madre hija hermana esposa femenino
joven | viejo anciano
nuevo reciente moderno | antiguo viejo
rico | pobre
publico | privado
legal licito | ilegal ilicito
probable | improbable
posible | imposible
positivo optimista | negativo pesimista
beneficio superavit ganancia | perdida deficit
importar importacion | exportar exportacion
atacar ataque | defender defensa
victima | agresor
empleador patron | empleado trabajador
amar | odiar
incluir | excluir
mantener conservar | abandonar anular suprimir
animar alentar | disuadir
causar provocar | evitar impedir prevenir
facil | dificil
rapido rapidamente | lento lentamente
acelerar adelantar | frenar retrasar aplazar
caliente calor | frio
lleno | vacio
presente presencia | ausente ausencia
mismo igual identico | diferente distinto
raro raramente | frecuente frecuentemente
temporal provisional | permanente definitivo
directo directamente | indirecto indirectamente
voluntario | obligatorio
unanime unanimidad | dividido division
verdadero cierto | falso
mayoria | minoria
nacional | extranjero internacional
aliado amigo | enemigo rival
paz tregua | guerra
sequia | inundacion
levantar | imponer
`
  .trim()
  .split(/\n(?! )/);
