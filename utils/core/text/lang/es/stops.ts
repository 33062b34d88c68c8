/** Spanish words that say nothing about a text's subject: its closed word classes, folded, without single letters. */
export const stops: readonly string[] = `
ademas al algo alguna algunas alguno algunos ante antes anos aquel aquella asi aun aunque cada casi como con contra
cual cuales cuando de del desde despues dice dijo donde dos durante el ella ellas ellos embargo en entre era eran es
esa esas ese eso esos esta estaba estado estan estar estas este esto estos fue fueron ha habia hace hacer hacia han
hasta hay he la las le les lo los mas me mediante mi mientras mismo mucho muy nada ni no nos nosotros nuestra
nuestro otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre
solo son su sus tambien tan tanto te tener tiene tienen toda todas todo todos tras tres tu un una unas uno unos ver
ya yo
`
  .trim()
  .split(/\s+/);

/** Spanish words that frame what is said and say little themselves: paraphrases add and drop them freely. */
export const light: readonly string[] = `
actual actualmente ademas adoptar agregar algun alto anadir anterior anteriormente asociado aspecto bajo basar base
bastante bueno caracteristica caso causa cierto claro comenzar complejo completo comprender comun concepto condicion
conocer conocido considerar contar contener contexto continuar corresponder creer cuestion dar dato deber decir
dejar demas describir desarrollar destacar detalle diferente distinto diverso ejemplo elemento encontrar enorme
entender entonces esencial especial especialmente especifico estado existir explicar expresar factor fin final
finalmente forma formar frecuente frecuentemente funcion general generalmente gracias gran grande grupo haber hablar
hacer hecho hora idea igual igualmente importancia importante incluir incluso indicar informar ir largo lado llamar
llegar llevar lograr lugar manera mantener mayor mayoria medio mejor mencionar menor menos modo momento mostrar
mucho mundo necesario nivel normal nuevo numero numeroso obtener ocurrir ofrecer parecer parte particular pasado
pasar permitir persona pleno poder poner posible posteriormente presentar principal principalmente proceso producir
propio proximo punto quedar querer realizar realmente reciente recientemente relacion relacionado representar
respecto resultado resultar saber seguir segun sentido senalar ser servir significar significativo siguiente similar
simple sistema situacion suceder tal tarde tema tener termino texto tipico tipo todavia total totalmente tratar
ultimo unico usar utilizar varios venir ver vez visto volver
`
  .trim()
  .split(/\s+/);

/** Words by which Spanish headlines describe themselves, or that fit every story; folded. */
export const headline: readonly string[] = `
miles ano anos dia dias hora horas hoy nuevo nueva dice
`
  .trim()
  .split(/\s+/);
