/** Plurals that do not end in -s, by their singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people person,men man,women woman,children child,feet foot,teeth tooth,mice mouse,geese goose,oxen ox,' +
    'memoranda memorandum,criteria criterion,phenomena phenomenon,referenda referendum,bacteria bacterium,' +
    'lives life,wives wife,knives knife,wolves wolf,halves half,shelves shelf,loaves loaf,thieves thief,leaves leaf,' +
    'calves calf,crises crisis,bases base,analyses analysis,theses thesis,diagnoses diagnosis,gases gas,buses bus,' +
    'viruses virus,campuses campus,bonuses bonus,censuses census,focuses focus,surpluses surplus,lenses lens,' +
    'ties tie,pies pie,lies lie,movies movie,cookies cookie,calories calorie,zombies zombie,selfies selfie,' +
    'heroes hero,potatoes potato,tomatoes tomato,torpedoes torpedo,vetoes veto,mosquitoes mosquito,echoes echo,' +
    'volcanoes volcano,cargoes cargo,embargoes embargo,quizzes quiz,axes axe,caches cache,headaches headache,' +
    'indices index,vertices vertex,matrices matrix,appendices appendix,stimuli stimulus,nuclei nucleus,alumni alumnus,' +
    'fungi fungus,attorneys-general attorney-general'
  )
    .split(',')
    .map((row) => row.split(' ') as [string, string]),
);

/** Nouns whose plural is the same word. */
const UNCHANGED: ReadonlySet<string> = new Set(
  (
    'aircraft spacecraft hovercraft watercraft staff personnel police crew cattle sheep deer fish offspring series ' +
    'species headquarters barracks crossroads works faithful dead injured wounded homeless unemployed elderly poor'
  ).split(' '),
);

/** Words that end in -s and are no plural noun. */
const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'gas bus lens plus minus news this its his hers ours yours theirs was has does goes as yes us always perhaps across ' +
    'towards afterwards besides sometimes nowadays overseas upwards downwards backwards forwards whereas less unless ' +
    'regardless physics politics economics mathematics athletics electronics logistics ethics mumps rabies diabetes ' +
    'chess mars christmas texas kansas arkansas wales paris athens brussels says lies vs alias atlas canvas bias ' +
    'pancreas christ versus thus indoors outdoors'
  ).split(' '),
);

/** True when a word in lower case reads as a plural noun: "workers", "people", "aircraft"; not "business", "previous", "gas". */
export function isPlural(word: string): boolean {
  const last = word.length - 1;
  if (IRREGULAR.has(word) || UNCHANGED.has(word)) return true;
  if (last < 2) return false;
  if (word.charCodeAt(last) !== 0x73)
    return word.endsWith('men') && word.length > 4 && !/^(?:specimen|regimen|acumen|abdomen)$/.test(word);
  const before = word.charAt(last - 1);
  if (before === 's' || before === 'u' || before === 'i' || before === "'" || before === '’') return false;
  return !NOT_PLURAL.has(word);
}

/** The singular of a plural noun in lower case ("countries" gives "country"); a word that is none stays as it is. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word) || UNCHANGED.has(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[cs]h|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
