/** Word lists of general knowledge, typed for this project. One word each, in lower case; parts of longer names too. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady sheikh shaikh sheikha emir king queen prince princess sultan emperor
president premier chancellor minister ministers secretary secretaries governor mayor senator sen congressman congresswoman
representative rep deputy vice chairman chairwoman chairperson chair chief director ceo cfo founder co-founder captain capt
general gen lieutenant lt colonel col major maj sergeant sgt corporal private admiral commander commodore brigadier marshal
inspector superintendent constable detective officer judge justice attorney lawyer advocate prosecutor magistrate ambassador
envoy spokesman spokeswoman spokesperson bishop archbishop cardinal pope father fr rev reverend pastor imam rabbi ayatollah
mullah sister brother saint coach manager striker midfielder defender goalkeeper goalie winger author actor actress singer
rapper artist director filmmaker producer journalist reporter editor columnist analyst economist scientist researcher
activist leader lawmaker legislator councillor councilor commissioner treasurer engineer architect chef pilot student
businessman businesswoman tycoon entrepreneur mp mla mps hon honourable honorable datuk tan sri tun tunku dato haji hajj
chieftain elder pm fm foreign interior finance defence defense prime former acting late ex spokesperson named called
nicknamed daughter son wife husband father mother cousin uncle aunt grandson niece nephew veteran legend star`);

export const SPEECH = words(`
said says say told tells added adds noted notes stated states explained explains argued argues claimed claims warned warns
announced announces replied asked asks wrote writes tweeted posted insisted stressed emphasised emphasized recalled
continued concluded admitted acknowledged confirmed denied believes thinks hopes vowed urged pledged remarked commented
described quipped lamented reiterated suggested revealed disclosed according`);

export const ORGANIZATIONS = words(`
ministry department dept university college institute institution school academy bank company corporation corp inc ltd llc
plc co gmbh ag sa spa nv bhd sdn pte pty group holdings holding partners association federation union confederation council
committee commission authority agency bureau office board party alliance coalition front movement congress parliament senate
assembly house court tribunal police army navy force forces brigade battalion regiment guard club fc cf united city athletic
team league cup foundation trust fund society organization organisation centre center hospital clinic church network
airlines airways air motors electric energy petroleum oil gas mining industries technologies technology systems software
solutions services media news times post herald tribune gazette daily journal press agency broadcasting radio television tv
magazine newspaper observatory laboratory lab labs service forum initiative secretariat directorate cabinet government
treasury embassy consulate mission programme program insurance capital investments securities exchange market markets
chamber syndicate cooperative consortium studios records entertainment pictures productions orchestra band ngo unicef unesco
telecom telecommunications communications mobile pharmaceuticals pharma foods breweries cement steel power water utilities
customs immigration intelligence security defence defense affairs health education finance justice commerce trade
agriculture labour labor transport transportation tourism culture sports youth`);

export const FACILITIES = words(`
airport stadium arena bridge tower hall palace prison jail museum theatre theater library mosque temple cathedral church
shrine monastery synagogue hotel resort mall plaza square park garden gardens zoo station terminal port harbour harbor dam
canal tunnel mine refinery plant pipeline base camp barracks hospital building house gate market road highway avenue
boulevard lane circuit course track pool gym center centre complex checkpoint crossing cemetery campus railway expressway
motorway roundabout intersection corridor observatory`);

export const LANDFORMS = words(`
river lake sea ocean gulf bay strait straits island islands isle peninsula cape coast mountain mountains mount mt hill hills
valley desert forest jungle basin delta plateau plain plains canyon falls waterfall volcano glacier province state district
county region governorate prefecture municipality city town township village territory territories republic kingdom emirate
emirates reserve reservation oblast canton parish department commune suburb neighborhood neighbourhood street st avenue road
north south east west northern southern eastern western central northeast northwest southeast southwest upper lower greater
inner outer san santa santo saint los las el al new port fort`);

export const MONTHS = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
oct nov dec ramadan`);

export const WEEKDAYS = words(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon
tue tues wed thu thur thurs fri sat sun`);

export const CURRENCIES = words(`
dollar dollars euro euros pound pounds yen yuan renminbi rmb rupee rupees rupiah ringgit baht won peso pesos real reais rand
naira cedi cedis shilling shillings birr dinar dinars dirham dirhams riyal riyals rial rials lira shekel shekels franc
francs krona kroner ruble rubles rouble roubles bolivar bolivars sol soles colon colones lempira lempiras quetzal quetzals
cordoba cordobas guarani balboa taka kyat kip dong tugrik cent cents pence usd eur gbp jpy cny inr ngn ghs kes zar aed sar
qar kwd omr bhd egp dzd mad tnd xof xaf brl mxn ars clp cop pen uyu php idr myr sgd hkd twd krw thb vnd pkr bdt lkr npr aud
nzd cad chf bitcoin bitcoins ether $ € £ ¥ ₹ ₦ ₩ ₱ ₵ us$ a$ c$ hk$ s$ nt$ rs r`);

export const SCALES = words(`
hundred hundreds thousand thousands million millions billion billions trillion trillions lakh lakhs crore crores mn bn tn m
b k dozen dozens`);

export const BELIEFS = words(`
muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants orthodox jewish jew
jews hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites salafi salafist evangelical evangelicals
anglican methodist baptist pentecostal mormon bahai druze alawite coptic copts zoroastrian jain jains taoist
democrat democrats democratic republican republicans conservative conservatives labour liberal liberals socialist socialists
communist communists marxist marxists fascist nazi nazis zionist zionists peronist chavista chavistas sandinista sandinistas
maoist maoists baathist houthi houthis taliban kurd kurds kurdish arab arabs arabic bedouin berber berbers amazigh tuareg
fulani hausa yoruba igbo zulu xhosa oromo tigrayan tigrayans amhara somali maori aboriginal aborigines indigenous inuit
metis cree dene mohawk navajo cherokee quechua aymara mapuche guarani maya mayan aztec inca rohingya uyghur uighur uyghurs
uighurs tibetan tibetans han tamil tamils sinhalese bengali bengalis punjabi punjabis pashtun pashtuns hazara baloch kashmiri
kashmiris latino latinos latina hispanic hispanics caucasian western westerner westerners european europeans african africans
asian asians american americans latin caribbean nordic slavic persian persians ottoman afro`);

export const STOPS = words(`
the a an of to in and for on at by with from as that this these those it its is are was were be been being has have had do
does did will would shall should can could may might must not no nor or but if then than so such who whom whose which what
when where why how there here he she they we you i him her them us me his their our your my mine one two all any some each
every both few more most other another many much own same too very just also only even still yet already about after before
over under between among through during against without within into onto upon off out up down again further once because
while although though however therefore meanwhile moreover`);

/** Names of countries, regions and parts of the world beyond the ISO list. */
export const COUNTRIES = words(`
usa us u.s. u.s uk u.k. u.k uae u.a.e. america britain england scotland wales holland burma turkey türkiye russia iran syria
vietnam laos bolivia venezuela tanzania moldova taiwan korea drc congo palestine gaza kosovo macedonia czechia swaziland
eswatini ivory coast côte ivoire hong kong macau macao tibet kashmir kurdistan catalonia chechnya crimea greenland
africa asia europe oceania antarctica caribbean mideast eurasia balkans scandinavia sahel maghreb levant latin kingdom
states zealand arabia lanka emirates rico salvador guinea leone faso verde rica`);
