/**
 * The small words of English and of other languages in Latin script, by which a text tells its language. Typed from
 * general knowledge; every list holds the commonest articles, pronouns, prepositions and forms of "to be" and "to have".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH_FUNCTION_WORDS = words(
  "the of and to a in is for that on was with as at by it from be are has have had were an this which its not or but will been he his they their who she her said would after also about more than when over into other we you there one two up out if no new can could all what some i so him them our us my your me these those such only between during before since under against while where how may most any first both says did do does being because through per off down then just now very still many much even should must it's don't mr ms",
);

/** By BCP 47 tag. A word that English has too counts for both, so the lists leave out "in", "is", "on" and the like. */
export const OTHER_FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: 'der die das und den von zu mit des auf für nicht ein eine einer einem einen dem ist sich auch es sie werden wurde bei nach aus hat haben war wie oder aber durch zum zur über noch vor sind wird er im am dass',
    fr: 'le la les des et du une est en dans que qui pour par sur au aux avec pas plus son sa ses ce cette il elle ils ont sont été être mais ou comme nous vous leur deux après selon entre ne se un',
    es: 'el la los las del que y en un una por con para se su sus al es lo como más pero fue ha han este esta entre desde sobre también cuando sin según hay muy ya de no',
    it: 'il lo la gli le di che e un una per con del della dei delle nel nella non si è sono ha al alla dal dalla da come anche più ma dopo stato tra hanno suo sua questo questa i',
    pt: 'os as um uma de do da dos das que e em no na nos nas para por com se não mais foi ao à são como mas seu sua pelo pela também entre é o ter sobre após',
    nl: 'de het een van en dat die voor met zijn niet op aan er om ook als maar bij door naar uit heeft hebben wordt werd nog over tot deze dit worden te hij ze meer dan',
    sv: 'och att det som en på är av för med den till inte har de ett om var sig så från men han hon vi kan när efter också under eller vid mot ska',
    da: 'og at det som en på er af for med den til ikke har de et om var sig så fra men han hun vi kan når efter også eller ved mod skal blev',
    nb: 'og å det som en på er av for med den til ikke har de et om var seg så fra men han hun vi kan når etter også eller ved mot skal ble',
    fi: 'ja on ei että se hän oli ovat joka mutta myös kun kuin sen ole tai mukaan sekä jo olla vain nyt hänen tämä',
    pl: 'i w na z do że się nie o to jest po przez od za dla jak oraz był była są ale co tym które który która ze przy także',
    cs: 'a v na že se je s z do o to i ve jako za by pro po od ale jsou byl byla které který však při také podle',
    ro: 'și în de la cu pe că a din nu pentru este o un care au fost sau mai al ale prin dar după între fi lui sunt',
    hu: 'a az és hogy nem is egy van volt meg azt ez de csak már mint még el ha szerint után által között',
    tr: 've bir bu da de için ile olarak çok daha sonra kadar olan gibi ancak ise göre oldu ama ne en',
    id: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh juga telah adalah karena sebagai bisa ada mereka kata tersebut',
    vi: 'và của là có trong cho được các với những một không đã người này để khi từ ra về tại theo đến',
    tl: 'ang ng sa na mga at ay si ni kay ito para may hindi niya kanyang din rin nang kung mula',
    sw: 'ya wa na kwa ni katika za la kuwa cha hiyo huo hayo hii huu alisema pia baada ambao ambayo kama',
    hr: 'je i u na se da za su od s o koji koja koje kako što bi nije ne to iz ali kao po bio bila',
    ca: 'el la els les de del dels que i en un una per amb es al als no ha són més com però aquest aquesta',
  }).map(([language, list]) => [language, words(list)]),
);
