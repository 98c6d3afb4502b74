/**
 * Words of office and trade, and what stands before and after them. English as newspapers of many countries write it;
 * from general knowledge. All lower case.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that name an office or a trade: the head of a role ("minister" in "deputy foreign minister"). */
export const ROLE_HEADS: ReadonlySet<string> = set(`
  president premier minister pm chancellor taoiseach tánaiste king queen prince princess emperor empress sultan emir shah pope
  duke duchess baron baroness earl lord lady viscount
  ayatollah imam mullah archbishop bishop cardinal patriarch rabbi reverend pastor priest monk chaplain
  secretary undersecretary subsecretary minister-counsellor attaché attache consul ambassador envoy emissary commissioner counsellor governor mayor
  senator congressman congresswoman representative lawmaker legislator parliamentarian mp mep mla mna councillor councilor
  councilman councilwoman alderman assemblyman assemblywoman assemblymember deputy delegate speaker whip leader chief head chair chairman
  chairwoman chairperson co-chair co-chairman director administrator superintendent principal dean provost rector
  registrar treasurer comptroller controller ombudsman auditor trustee curator
  ceo cfo coo cto cio cmo md dg officer executive boss manager supervisor coordinator organiser organizer producer
  founder cofounder co-founder owner co-owner partner shareholder investor entrepreneur businessman businesswoman tycoon billionaire
  magnate banker trader broker strategist analyst economist consultant
  spokesman spokeswoman spokesperson spokespeople representative rep
  adviser advisor aide counsel negotiator mediator official bureaucrat diplomat member
  general colonel major captain lieutenant sergeant corporal brigadier admiral commodore commander marshal commandant cadet
  inspector constable detective sheriff policeman warden
  judge justice magistrate prosecutor attorney lawyer solicitor barrister advocate
  professor lecturer teacher scholar academic researcher scientist expert historian physicist biologist chemist astronomer engineer
  geologist ecologist epidemiologist virologist psychologist psychiatrist sociologist anthropologist archaeologist doctor physician
  surgeon nurse pharmacist paediatrician pediatrician architect astronaut cosmonaut
  journalist reporter correspondent editor columnist commentator author writer novelist poet playwright broadcaster presenter anchor
  actor actress singer musician composer conductor rapper dancer comedian director filmmaker artist painter sculptor photographer
  designer model chef
  coach trainer footballer striker midfielder defender goalkeeper winger forward quarterback linebacker cricketer batsman bowler
  batter wicketkeeper skipper golfer cyclist swimmer sprinter boxer jockey driver player
  activist campaigner dissident candidate nominee politician strongman dictator ruler warlord militant rebel guerrilla cleric
  farmer fisherman worker resident student pilot veteran
  fellow astrophysicist educationist criminologist meteorologist seismologist climatologist zoologist botanist neurologist cardiologist
  oncologist psychotherapist dentist veterinarian librarian agronomist technologist blogger podcaster referee umpire gymnast specialist
  counterpart predecessor successor
  undersecretary-general secretary-general director-general governor-general president-elect prime-minister
  gen lt col maj capt sgt cpl adm cmdr brig sen rep gov amb prof rev supt insp pres dir
`);

/** Heads that are abbreviations and may carry a dot: "Gen.", "Sen.". */
export const DOTTED_HEADS: ReadonlySet<string> = set(
  'gen lt col maj capt sgt cpl adm cmdr brig sen rep gov amb prof rev supt insp pres dir vice-adm maj-gen',
);

/** Lower-case words that may stand before a head within a title. Capitalised ones need no list. */
export const ROLE_MODIFIERS: ReadonlySet<string> = set(`
  former ex then late acting interim incoming outgoing current new newly-elected newly appointed elected designate caretaker transitional
  deputy vice assistant associate joint co senior junior top chief principal lead leading head first second third
  executive managing general special permanent personal private resident regional national federal state provincial local
  central international global world chief-of-staff prime foreign defence defense finance interior home trade health education energy
  economy economic economics environment justice labour labor transport agriculture commerce industry tourism culture sports sport
  science technology information communications communication digital development planning water oil petroleum power mining mines
  housing immigration migration security intelligence police military army navy naval air force affairs external internal public
  climate investment budget tax treasury cabinet state-owned social welfare women youth religious parliamentary party opposition
  ruling majority minority house senate group company bank club team board council committee commission delegation union
  operating financial marketing technical commercial legal scientific medical creative artistic political media press
  government presidential royal crown high supreme election electoral campaign human rights relations policy research nuclear
  non-executive vice-president right-wing left-wing far-right conservative liberal socialist communist republican democratic
  veteran longtime long-time prominent renowned famous influential key supreme spiritual shadow permanent
  lieutenant major brigadier rear wing squadron staff defence-minister
  football cricket soccer rugby tennis basketball
`);

/** Forms of address that are no role. */
export const HONORIFICS: ReadonlySet<string> = set(
  'hon h.e majesty highness excellency eminence hh hrh hm sheikh sheikha seri mr mrs ms miss mx messrs dr sir dame madam madame mme monsieur m sri shri smt hajj haji ust tan dato datuk tun encik dom don doña señor signor herr frau',
);

/** Prepositions that join a role to where it is held ("chief executive of", "spokeswoman for"). */
export const ROLE_LINKS: ReadonlySet<string> = set('of for at with from in');

/** Words after which the object is part of the role and not where it is held ("ambassador to Chile"). */
export const ROLE_OBJECTS: ReadonlySet<string> = set('to on');

/** Verbs by which somebody is told to hold an office without a noun ("who heads the agency"). */
export const HEADING_VERBS: ReadonlySet<string> = set(
  'heads leads runs chairs manages directs oversees owns founded headed led chaired coaches captains governs rules',
);

/** Roles of those who lead states, bodies or firms, and so are meant by "the two leaders". */
export const LEADER_HEADS: ReadonlySet<string> = set(
  'president premier minister pm chancellor taoiseach king queen prince emperor sultan emir leader chief chairman secretary governor ruler pope taoiseach',
);

/** Titles that say little: another one in the article is preferred. */
export const VAGUE_HEADS: ReadonlySet<string> = set(
  'leader official member politician businessman boss strongman expert veteran resident worker student rep mp counterpart predecessor successor player',
);

/** Heads in the plural before several names: "Presidents Quispe of Peru and Holm of Denmark". */
export const PLURAL_HEADS: ReadonlySet<string> = set(
  'presidents ministers premiers chancellors secretaries senators governors mayors ambassadors representatives leaders chairmen generals professors directors counterparts lawmakers spokesmen judges researchers analysts economists',
);

/** One of them: "ministers" is minister. */
export function singularOf(head: string): string {
  if (head.endsWith('men')) return `${head.slice(0, -3)}man`;
  return head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/s$/, '');
}

/** Offices of a state: without more words they are held where the article is about. */
export const STATE_HEADS: ReadonlySet<string> = set(
  'president premier minister pm chancellor taoiseach king queen emperor sultan emir secretary commissioner governor senator ambassador envoy general admiral prime-minister parliamentarian lawmaker speaker undersecretary administrator treasurer justice',
);

/** Offices of a part of a state. */
export const REGION_TITLES: ReadonlySet<string> = new Set([
  'chief minister',
  'chief secretary',
  'governor',
  'deputy chief minister',
]);

/** Offices of a firm, a club or another body. */
export const BODY_HEADS: ReadonlySet<string> = set(
  'chairman chairwoman chairperson chair ceo cfo coo cto md director manager coach executive spokesman spokeswoman spokesperson founder co-founder owner captain skipper striker midfielder defender goalkeeper president officer',
);

/** Nouns that say who somebody is beside another: never one of two offices in a row. */
export const RELATIVE_HEADS: ReadonlySet<string> = set('predecessor successor counterpart');

/** Offices that only one state has by that name, with its code: told from others where the article speaks of the state. */
export const NATIONAL_OFFICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'external affairs minister': 'IN',
    'minister of external affairs': 'IN',
    'chief cabinet secretary': 'JP',
    taoiseach: 'IE',
    tánaiste: 'IE',
    'home secretary': 'GB',
    'chancellor of the exchequer': 'GB',
    'secretary of state': 'US',
    'secretary of defense': 'US',
    'defense secretary': 'US',
    'treasury secretary': 'US',
    'commerce secretary': 'US',
    'energy secretary': 'US',
    'interior secretary': 'US',
    'homeland security secretary': 'US',
    'supreme leader': 'IR',
    'vice premier': 'CN',
    'state councilor': 'CN',
    'state councillor': 'CN',
    'global affairs minister': 'CA',
  }),
);
