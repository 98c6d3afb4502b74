/**
 * Words that organisations of the world are known by, typed for this project from general knowledge. One word each, in
 * lower case; the telling word of longer names.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const COMPANIES = words(`
toyota honda nissan mazda subaru suzuki mitsubishi hitachi toshiba panasonic sony canon nikon fujitsu nec sharp kyocera
denso olympus ricoh epson nintendo softbank rakuten ntt kddi sumitomo mitsui marubeni itochu sojitz mizuho nomura daiwa
resona kawasaki komatsu kubota yamaha bridgestone daikin takeda eisai astellas kirin asahi suntory uniqlo inpex jera jogmec
tepco samsung hyundai kia daewoo lg sk posco hanwha lotte kakao naver hynix kepco doosan kookmin shinhan woori huawei zte
xiaomi lenovo alibaba tencent baidu bytedance tiktok didi meituan pinduoduo byd geely saic catl sinopec petrochina cnooc
evergrande vanke wanda hna haier hisense tcl foxconn tsmc mediatek asus acer evergreen cosco icbc citic temasek singtel
dbs ocbc uob grab gojek tokopedia pertamina garuda petronas maybank cimb airasia axiata maxis sime ptt vietjet vingroup
viettel vinamilk ayala meralco pldt reliance tata infosys wipro mahindra adani vedanta airtel jio flipkart paytm zomato hdfc
icici hcl biocon cipla lupin ongc ntpc bhel gail sail hindalco birla bajaj maruti ashok godrej zydus emaar damac emirates
etihad flydubai adnoc dewa mubadala masdar dp aramco sabic stc acwa zain ooredoo qatargas qatarenergy qnb gulf nakheel
mtn safaricom vodacom econet dangote sasol eskom transnet naspers sonatrach sonangol nnpc globacom ecobank zenith equity
kenyatta absa nedbank capitec shoprite anglogold telkom ethiotelecom rwandair tullow petrobras embraer itau itaú bradesco
vale gerdau braskem odebrecht natura globo nubank pdvsa ecopetrol avianca latam copec codelco cencosud falabella pemex
cemex femsa bimbo televisa telmex banorte claro movistar telefonica telefónica repsol iberdrola inditex santander bbva ypf
mercadolibre techint apple microsoft google alphabet amazon facebook meta instagram whatsapp twitter youtube netflix tesla
spacex nvidia intel qualcomm broadcom amd ibm oracle cisco dell hp hewlett adobe salesforce uber lyft airbnb paypal ebay
boeing lockheed raytheon northrop honeywell caterpillar deere gm chrysler exxon exxonmobil chevron conocophillips
halliburton schlumberger walmart costco starbucks mcdonald coca pepsi pepsico nike disney warner comcast verizon pfizer
moderna novavax gilead merck amgen lilly abbott johnson monsanto cargill bunge blackrock goldman sachs jpmorgan citigroup
citibank citi morgan stanley merrill fargo berkshire mastercard amex blackstone kkr moody fitch deloitte kpmg pwc ernst
accenture mckinsey openai anthropic zoom snapchat linkedin reddit spotify skype nokia ericsson volvo scania ikea saab
electrolux maersk novo nordisk carlsberg lego vestas equinor statoil telenor hydro siemens volkswagen bmw daimler mercedes
audi porsche bosch basf bayer thyssenkrupp lufthansa sap adidas puma allianz commerzbank telekom rwe uniper biontech
continental airbus renault peugeot citroen stellantis michelin totalenergies engie edf alstom thales safran danone lvmh
carrefour sanofi bnp paribas societe axa vinci orange vivendi fiat ferrari eni enel leonardo pirelli telecom unicredit
intesa philips shell unilever heineken asml ing randstad nestle nestlé novartis roche ubs credit suisse glencore abb
swatch rolex zurich swiss holcim syngenta bp hsbc barclays lloyds natwest vodafone tesco sainsbury gsk glaxosmithkline
astrazeneca rolls royce bae jaguar rover ryanair easyjet anglo rio tinto bhp woolworths qantas telstra westpac anz fortescue
santos woodside macquarie fonterra barrick teck suncor enbridge bombardier blackberry shopify gazprom rosneft lukoil
rosatom novatek sberbank vtb aeroflot kaspersky yandex rusal norilsk nornickel turkcell koc koç sabanci
arcelik baykar aselsan elbit teva rafael wizz sinovac sinopharm binance coinbase ftx tether gazprombank naftogaz skoda`);

export const BODIES = words(`
un eu nato asean opec oecd imf wto iaea icc icj wfp fao ilo unhcr undp unesco unicef unep unfpa unctad iom icao imo itu
wipo wmo ifc adb afdb aiib ebrd eib idb ecowas sadc comesa igad mercosur celac oas caricom unasur saarc bimstec apec brics
gcc oic csto quad aukus interpol europol fifa uefa caf afc concacaf conmebol ioc fiba iaaf wada icrc msf amnesty oxfam
greenpeace wwf hrw cia fbi nsa nasa pentagon dea usaid fda cdc epa sec opcw osce esa cern kremlin bundestag bundesbank
knesset duma lok sabha rajya majlis verkhovna rada likud fatah hamas hezbollah hizbullah kuomintang dpp ldp komeito
ccp cpc nld umno pkr dap bn bjp aap trinamool tmc shiv sena rss vhp nsui cpi ncp awami bnp jamaat pti pml ppp mqm jui anc
eff zanu mdc frelimo renamo swapo unita mpla fdlr ndc npp apc pdp apga chadema tplf jubilee morena pri pan fmln arena fsln
psuv acción primero justicialista cambiemos isis isil daesh shabaab boko haram qaeda taliban m23 farc eln ltte pkk ypg sdf
plo idf irgc basij mossad isi raw cbi ndtv bbc cnn cnbc afp reuters xinhua bloomberg jazeera kyodo nhk yonhap tass itar
interfax anadolu prensa efe dpa bernama antara pti ani ians espn fox nbc abc cbs pbs npr rte asahi yomiuri mainichi nikkei
sankei haaretz guardian telegraph economist arsenal chelsea juventus bayern dortmund psg ajax benfica porto celtic rangers
everton tottenham boca flamengo palmeiras corinthians santos zamalek ahly esperance raja wydad orlando kaizer sundowns
asante kotoko hearts mazembe simba yanga gor lakers celtics yankees knicks harvard oxford cambridge yale stanford mit
princeton columbia makerere waseda tsinghua peking todai iit iim aiims nus ntu unam uba sorbonne interahamwe
ofac iata ecb fed eurogroup eurostat frontex schengen fpb pla politburo csis rand brookings chatham pew gallup`);

/** Peoples without a state of their own name, castes and camps. */
export const PEOPLES = words(`
ojibwe anishinaabe anishinabe haida tlingit mikmaq innu blackfoot sioux lakota dakota iroquois haudenosaunee choctaw seminole
apache hopi inuk metis wampanoag nishnawbe salish kichwa shuar ashaninka asháninka yanomami yanomamö wayuu wayúu embera emberá
guna ngäbe ngabe bribri miskito miskitos garifuna garifunas lenca lencas kiche quiche kaqchikel zapotec zapotecs mixtec mixtecs
nahua nahuas purepecha purépecha tzotzil tzeltal raramuri rarámuri huichol yaqui qom wichi diaguita rapanui ladino mestizo
mestizos criollo creole creoles adivasi adivasis dalit dalits brahmin brahmins rajput rajputs jat jats maratha marathas yadav
yadavs lingayat lingayats naga nagas mizo mizos meitei meiteis kuki kukis bodo bodos gurkha gurkhas marathi gujarati gujaratis
tamilian malayali malayalis telugu kannada kannadiga konkani sindhi sindhis pathan pathans mohajir muhajir balti turkmens
karen kachin hmong dayak ainu ryukyuan javanese sundanese balinese acehnese papuans moro moros igorot lumad cham khmer khmers
uygur zhuang hui manchu mongols kazakhs uzbeks tajiks kyrgyz tatars chechens circassian circassians abkhaz ossetian ossetians
yazidi yazidis assyrian assyrians chaldean chaldeans maronite maronites turkoman bedouins nubian nubians maasai masai kikuyu
luo luhya kalenjin kamba meru somalis oromos afar amharas dinka nuer shilluk hutu hutus tutsi tutsis batwa baganda acholi
langi ashanti asante akan ewe dagomba mossi bambara wolof serer mandinka fulanis ijaw kanuri tiv ndebele shona tswana sotho
venda tsonga khoisan himba herero nama ovambo damara malagasies yorubas igbos hausas zulus xhosas afrikaner afrikaners roma
romani gypsies basques catalans sami walloon walloons flemish romansh tories tory whig whigs labourite leftist leftists rightist
rightists islamists jihadist jihadists secularist nationalist nationalists unionist unionists loyalist loyalists royalist
royalists separatist maoists naxalite naxalites naxal trotskyist bolshevik bolsheviks stalinist kirchnerist kirchnerists
peronists chavismo madurista madurismo castroist somocista orteguista trumpist brexiteer brexiteers wahhabi wahhabis deobandi
barelvi ismaili ismailis ahmadi ahmadis sufi sufis zaidi zaydi vaishnava shaivite lutheran lutherans presbyterian
presbyterians quaker quakers adventist adventists mormons jesuit jesuits franciscan franciscans anglicans methodists baptists
pentecostals parsi parsis zoroastrians confucian daoist shintoist rastafarian rastafarians lgbt lgbtq`);
