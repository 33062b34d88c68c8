/** Portuguese words that say nothing about a text's subject, folded, without single letters. */
export const stops: readonly string[] = `
ainda alem algumas alguns ano anos antes ao aos apenas apos as assim ate cada com como contra da das de depois desde
disse dois dos duas durante ela elas ele eles em enquanto entre era eram essa essas esse esses esta estao estar
estas estava este estes eu foi foram ha isso isto ja la lhe lhes mais mas mesmo meu minha muito muitos na nao nas
nem no nos nossa nosso num numa os ou outra outras outro outros para pela pelas pelo pelos perante pode por porque
qual quando que quem sao se segundo sem sendo ser sera seu seus si sido sob sobre sua suas tambem tem ter tinha toda
todas todo todos tres tudo um uma umas uns voce
`
  .trim()
  .split(/\s+/);

/** Words that fit every Portuguese headline; folded. */
export const headline: readonly string[] = 'milhares hoje novo nova diz'.split(' ');
