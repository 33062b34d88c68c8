import type { CategoryId } from '../../category-ids';

/** Words typical of each category in Spanish; see `CATEGORY_WORDS`. */
export const categories: Record<CategoryId, string> = {
  politics:
    'elección! elecciones! electoral! electorales! voto! votos! votantes! urnas! senado! senador! senadora! ' +
    'senadores! diputado! diputada! diputados! congreso! parlamento! parlamentario! parlamentaria! ministro! ' +
    'ministra! ministros! ministerio gobierno! presidente! presidenta! presidencial! moncloa! alcalde! ' +
    'alcaldesa! ayuntamiento! concejal! candidato! candidata! candidatos! campaña referéndum! coalición! ' +
    'mayoría oposición! partido! partidos! izquierda! derecha! psoe! pp! vox! socialista! socialistas! ' +
    'popular legislatura! investidura! decreto político! política! políticos! autonómico! autonómicas! ' +
    'gobernador! gobernadora!',
  world:
    'guerra! tropas! ejército! militar militares! soldados! ataque ataques! bombardeo! bombardeos! misil! ' +
    'misiles! tregua! rebeldes! milicia! milicias! guerrilla! invasión! embajada! embajador! embajadora! ' +
    'diplomático! diplomática! diplomacia! diplomáticos! tratado! sanciones! otan! onu! refugiados! frontera! ' +
    'régimen! golpe rehén! rehenes! ofensiva! dron! drones! kremlin! pentágono! cumbre rusia! ucrania! ' +
    'israel! gaza! irán! canciller! bilateral!',
  economy:
    'inflación! economía! económico! económica! economista! economistas! pib! desempleo! paro! parados! ' +
    'recesión! crecimiento! tipos interés presupuesto! presupuestos! presupuestario! déficit! deuda! fiscal ' +
    'impuesto! impuestos! iva! hacienda! arancel! aranceles! exportaciones! importaciones! comercio salario! ' +
    'salarios! smi! consumidores! precio precios! euro dólar! bonos! empleo! pensión pensiones! banco central ' +
    'bce! ipc! vivienda! alquiler! hipoteca! hipotecas! peso',
  business:
    'empresa! empresas! compañía! compañías! grupo accionista! accionistas! inversores! inversor! beneficio! ' +
    'beneficios! ingresos facturación! ventas! fusión! adquisición! opa! ejecutivo directivo! directivos! ' +
    'consejero filial! fábrica! fabricante! proveedor! proveedores! distribuidor! marca! banco bancos! bolsa! ' +
    'ibex! dividendo! despidos! ere! aerolínea! aerolíneas! trimestre! trimestral! quiebra! concurso startup! ' +
    'startups! acciones! mercado mercados! industria! sector',
  technology:
    'software! aplicación! aplicaciones! app! móvil! móviles! iphone! android! ordenador! ordenadores! ' +
    'computadora! chip! chips! semiconductores! inteligencia! artificial! ia! chatgpt! algoritmo! algoritmos! ' +
    'internet! web! ciberataque! ciberataques! hacker! hackers! ciberseguridad! datos plataforma! usuarios! ' +
    'usuario dispositivo! dispositivos! digital! digitales! tecnología! tecnologías! tecnológico! ' +
    'tecnológica! tecnológicas! robot! robots! navegador! tableta! consola! videojuego! videojuegos! nube! ' +
    'redes',
  science:
    'científico! científica! científicos! científicas! investigador! investigadora! investigadores! ' +
    'investigación estudio laboratorio! física! físico químico! química! biología! biólogo! biólogos! genoma! ' +
    'gen genes! adn! fósil! fósiles! dinosaurio! dinosaurios! arqueólogo! arqueólogos! arqueología! ' +
    'yacimiento! astrónomo! astrónomos! telescopio! galaxia! planeta! planetas! asteroide! cometa! cohete! ' +
    'órbita! marte! luna! satélite! satélites! astronauta! astronautas! espacial! espacio cuántico! cuántica! ' +
    'partículas! especie evolución! nasa! universo! csic!',
  health:
    'salud! sanidad! sanitario! sanitaria! sanitarios! hospital! hospitales! médico! médica! médicos! ' +
    'paciente! pacientes! enfermedad! enfermedades! virus! vacuna! vacunas! vacunación! infección! ' +
    'infecciones! contagio! contagios! cáncer! medicamento! medicamentos! fármaco! fármacos! tratamiento! ' +
    'síntomas! enfermera! enfermeros! enfermería! epidemia! pandemia! coronavirus! covid! gripe! sarampión! ' +
    'dengue! diabetes! obesidad! clínica! terapia! embarazo! cirugía! cirujano! urgencias! quirófano! oms! ' +
    'dieta!',
  environment:
    'clima! climático! climática! carbono! emisiones! calentamiento! biodiversidad! deforestación! ' +
    'contaminación! renovable! renovables! solar! eólica! eólico! ecología! ecológico! ecológica! ecologista! ' +
    'ecologistas! bosque! bosques! océano! océanos! plástico! plásticos! medioambiental! medioambiente! ' +
    'ambiental! ambientales! fauna! flora! especies! incendio! incendios! forestal! forestales! glaciar! ' +
    'glaciares! reciclaje! sostenible! sostenibilidad! pesticidas! sequía! embalse! embalses! lobo! humedal! ' +
    'conservación!',
  sport:
    'partido! partidos gol! goles! equipo! jugador! jugadora! jugadores! jugadoras! entrenador! entrenadora! ' +
    'seleccionador! liga! temporada! copa! campeonato! campeón! campeona! campeones! torneo! fútbol! ' +
    'futbolista! futbolistas! balón! portero! rugby! tenis! tenista! baloncesto! balonmano! ciclismo! ' +
    'ciclista! olímpico! olímpica! olímpicos! medalla! medallas! atleta! atletas! delantero! centrocampista! ' +
    'defensa estadio! madrid barça! final semifinal! semifinales! victoria! derrota! empate! árbitro! ' +
    'afición! aficionados! club! fichaje! fichajes! etapa! pelotón! fifa! uefa! champions! mundial! marcador! ' +
    'penalti!',
  culture:
    'película! películas! cine! actor! actriz! actores! director directora música! músico! músicos! cantante! ' +
    'cantantes! álbum! canción! canciones! concierto! conciertos! festival! museo! museos! exposición! ' +
    'artista! artistas! pintor! pintora! pintura! cuadro novela! novelas! escritor! escritora! escritores! ' +
    'autor autora libro! libros! teatro! ópera! ballet! danza! baile! escultura! hollywood! óscar! oscar! ' +
    'goya! serie! series! televisión! presentador! presentadora! literatura! literario! literaria! poeta! ' +
    'poesía! orquesta! disco! rodaje! estreno! humorista! espectáculo! comedia! guion!',
  justice:
    'policía! policías! policial! guardia! agentes! tribunal! tribunales! juez! jueza! jueces! juicio! ' +
    'juzgado! fiscalía! fiscales! abogado! abogada! abogados! detenido! detenida! detenidos! detención! ' +
    'sospechoso! sospechosos! asesinato! homicidio! crimen! crímenes! asesinado! asesinada! tiroteo! ' +
    'disparos! apuñalado! apuñalamiento! robo! robos! hurto! estafa! fraude! condenado! condenada! condena! ' +
    'prisión! cárcel! preso! presos! culpable! acusado! acusada! acusados! investigado! imputado! víctima! ' +
    'víctimas! violación! agresión! agresiones! abusos! denuncia! sentencia! audiencia delito! delitos! ' +
    'narcotráfico! sicarios! cuchillo! atentado! terrorista!',
  society:
    'familia! familias! niño niños! niñas! mujeres! hombres homosexual! homosexuales! lgtbi! aborto! racismo! ' +
    'racista! discriminación! manifestación! manifestaciones! manifestantes! protesta! protestas! huelga! ' +
    'huelgas! sindicato! sindicatos! ugt! migrantes! migrante! inmigración! inmigrantes! pobreza! religión! ' +
    'religioso! religiosa! iglesia! musulmanes! católico! católica! papa! obispo! obispos! asociación! ' +
    'asociaciones! igualdad! feminismo! feminista! feministas! matrimonio! boda jubilación! jubilados! ' +
    'pensionistas! voluntarios! vecinos! machista! discapacidad!',
  education:
    'escuela! escuelas! colegio! colegios! alumno! alumna! alumnos! alumnas! estudiante! estudiantes! ' +
    'profesor! profesora! profesores! docente! docentes! maestro! maestra! maestros! universidad! ' +
    'universidades! universitario! universitaria! universitarios! instituto! bachillerato! selectividad! ' +
    'ebau! examen! exámenes! aula! aulas! curso educación! educativo! educativa! escolar! escolares! ' +
    'guardería! infantil beca! becas! rector! rectora! campus! matrícula! pisa!',
  weather:
    'tormenta! tormentas! huracán! tornado! tifón! ciclón! borrasca! lluvia! lluvias! nieve! nevada! nevadas! ' +
    'inundación! inundaciones! crecida! riada! dana! previsión! pronóstico! meteorología! meteorológico! ' +
    'meteorológica! meteorólogo! meteorólogos! aemet! temperatura! temperaturas! grados! calor! ola viento! ' +
    'vientos! rachas! granizo! helada! heladas! niebla! precipitaciones! chubascos! nubes! nuboso! soleado! ' +
    'aviso alerta',
};
