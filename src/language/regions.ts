/**
 * Provinces, states and parts of countries that have a government of their own or are often spoken of as acting.
 * A line a country: its code, then `name` or `name=adjective` or `name=adjective/people`. From general knowledge.
 */
const TABLE = `
GB|Scotland=Scottish/Scot,England=English/Englishman,Wales=Welsh/Welshman,Northern Ireland=Northern Irish,Ulster
US|Alabama,Alaska=Alaskan,Arizona,Arkansas,California=Californian,Colorado,Connecticut,Delaware,Florida=Floridian,Hawaii=Hawaiian,Idaho,Illinois,Indiana,Iowa=Iowan,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio=Ohioan,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas=Texan,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,District of Columbia
IN|Andhra Pradesh,Arunachal Pradesh,Assam=Assamese,Bihar=Bihari,Chhattisgarh,Goa=Goan,Gujarat=Gujarati,Haryana=Haryanvi,Himachal Pradesh,Jharkhand,Karnataka,Kerala=Keralite,Madhya Pradesh,Maharashtra=Maharashtrian,Manipur=Manipuri,Meghalaya,Mizoram=Mizo,Nagaland=Naga,Odisha=Odia,Orissa,Punjab=Punjabi,Rajasthan=Rajasthani,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Jammu and Kashmir,Kashmir=Kashmiri,Ladakh,Puducherry,Lakshadweep
CN|Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet=Tibetan,Xinjiang,Yunnan,Zhejiang
CA|Alberta=Albertan,British Columbia,Manitoba,New Brunswick,Newfoundland,Newfoundland and Labrador,Nova Scotia,Nunavut,Ontario,Prince Edward Island,Quebec=Quebecois,Québec,Saskatchewan,Yukon,Northwest Territories
AU|New South Wales,Queensland,South Australia,Tasmania=Tasmanian,Western Australia,Northern Territory,Australian Capital Territory,NSW
DE|Bavaria=Bavarian,Saxony=Saxon,Brandenburg,Hesse,Lower Saxony,Thuringia,Saarland,North Rhine-Westphalia,Baden-Württemberg,Baden-Wuerttemberg,Rhineland-Palatinate,Schleswig-Holstein,Saxony-Anhalt,Mecklenburg-Vorpommern
ES|Catalonia=Catalan,Andalusia=Andalusian,Galicia=Galician,Basque Country=Basque,Valencia,Aragon,Asturias,Extremadura,Balearic Islands,Canary Islands
FR|Brittany=Breton,Corsica=Corsican,Normandy,Provence,Alsace,Burgundy,Occitanie,Île-de-France
IT|Sicily=Sicilian,Sardinia=Sardinian,Lombardy,Tuscany=Tuscan,Veneto,Piedmont,Campania,Calabria,Puglia,Liguria,Umbria
BE|Flanders=Flemish,Wallonia=Walloon
RU|Chechnya=Chechen,Dagestan,Tatarstan=Tatar,Ingushetia,Bashkortostan,Yakutia,Sakha,Sakhalin,Kamchatka,Primorye
UA|Crimea=Crimean,Donbas,Donbass,Donetsk Oblast,Luhansk Oblast
GE|Abkhazia=Abkhaz,South Ossetia=South Ossetian,Adjara
MD|Transnistria=Transnistrian
AZ|Nagorno-Karabakh,Nakhchivan
IQ|Iraqi Kurdistan,Kurdistan Region,Anbar,Nineveh
ID|Aceh=Acehnese,Bali=Balinese,Java=Javanese,West Java,East Java,Central Java,Sumatra,Papua=Papuan,West Papua,East Kalimantan,Kalimantan,Sulawesi,Riau
MY|Johor,Sabah,Sarawak,Selangor,Penang,Perak,Kedah,Kelantan,Terengganu,Pahang,Melaka,Perlis,Negeri Sembilan
PH|Mindanao,Luzon,Visayas,Bangsamoro,Cebu,Palawan
PK|Sindh=Sindhi,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,Azad Kashmir
NG|Borno,Kaduna,Rivers State,Lagos State,Kano State,Anambra,Akwa Ibom,Bayelsa,Benue,Plateau State,Delta State,Edo,Ekiti,Enugu,Imo,Katsina,Kebbi,Kogi,Kwara,Nasarawa,Ogun,Ondo,Osun,Oyo,Sokoto,Taraba,Yobe,Zamfara
BR|São Paulo state,Minas Gerais,Bahia,Paraná,Pernambuco,Rio Grande do Sul,Santa Catarina,Ceará,Pará,Amazonas,Mato Grosso,Goiás
MX|Chiapas,Oaxaca,Jalisco,Sonora,Sinaloa,Nuevo León,Nuevo Leon,Baja California,Yucatán,Yucatan,Chihuahua,Guerrero,Michoacán,Tamaulipas
AR|Córdoba Province,Mendoza,Patagonia,Santa Fe Province,Neuquén,Tierra del Fuego
ZA|Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Free State,Limpopo,Mpumalanga,Northern Cape,North West Province
ET|Tigray=Tigrayan,Oromia,Amhara,Afar
SD|Darfur,South Kordofan,Blue Nile State
TZ|Zanzibar=Zanzibari
SO|Puntland,Jubaland
PG|Bougainville
JP|Hokkaido,Okinawa=Okinawan,Aichi,Osaka Prefecture,Fukushima Prefecture,Kanagawa,Hyogo,Kyushu,Shikoku,Honshu
KR|Jeju,Gyeonggi,South Gyeongsang,North Gyeongsang,Gangwon
PS|Gaza,Gaza Strip,West Bank
RS|Vojvodina
BA|Republika Srpska
TH|Pattani,Isan
MM|Rakhine,Shan State,Kachin State,Chin State
KE|Turkana,Kiambu,Mombasa County
LK|Jaffna District
PT|Azores,Madeira
DK|Zealand
CH|Ticino,Vaud
NL|Friesland,Limburg
TR|Anatolia
`;

/** A part of a country with a name, adjectives and people of its own. */
export interface Region {
  readonly country: string;
  readonly name: string;
  readonly adjective: string | null;
  readonly people: readonly string[];
}

const peopleOf = (noun: string): string[] =>
  noun.endsWith('man') ? [noun, `${noun.slice(0, -3)}men`] : [noun, /(?:ese|sh)$/.test(noun) ? noun : `${noun}s`];

/** Reads the table of regions; the caller keeps the result. */
export function regions(): Region[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country, list] = line.split('|');
      return list!.split(',').map((entry) => {
        const [name, spoken] = entry.split('=');
        const [adjective, noun] = spoken?.split('/') ?? [];
        return {
          country: country!,
          name: name!,
          adjective: adjective ?? null,
          people: adjective ? peopleOf(noun ?? adjective) : [],
        };
      });
    });
}
