/**
 * States and territories: how they are called, what is said of them, who lives there, from where they are ruled.
 *
 * One line each: `code|usual name|other names|adjectives|people|capitals|seats of government`, commas between several.
 * Codes are ISO 3166-1 alpha-2; Kosovo and states of the past have none, and a line of their own with `-`. People stand
 * in the singular and are left out where they are the adjective (`Indian`, plural with `s`); a plural that is not made
 * with `s` follows a slash. Seats are buildings and streets used for the government (`Kremlin`). Typed from general
 * knowledge; a test holds the codes and names against a kept package.
 */
const TABLE = `
AF|Afghanistan|Islamic Emirate of Afghanistan|Afghan,Afghani||Kabul|
AL|Albania|Republic of Albania|Albanian||Tirana|
DZ|Algeria|People's Democratic Republic of Algeria|Algerian||Algiers|
AS|American Samoa||American Samoan||Pago Pago|
AD|Andorra|Principality of Andorra|Andorran||Andorra la Vella|
AO|Angola|Republic of Angola|Angolan||Luanda|
AI|Anguilla||Anguillan|||
AQ|Antarctica|||||
AG|Antigua and Barbuda|Antigua|Antiguan,Antiguan and Barbudan|Antiguan,Barbudan|St. John's|
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean||Buenos Aires|Casa Rosada,Pink House
AM|Armenia|Republic of Armenia|Armenian||Yerevan|
AW|Aruba||Aruban||Oranjestad|
AU|Australia|Commonwealth of Australia|Australian,Aussie||Canberra|
AT|Austria|Republic of Austria|Austrian||Vienna|Ballhausplatz
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azeri||Baku|
BS|Bahamas|Commonwealth of The Bahamas|Bahamian||Nassau|
BH|Bahrain|Kingdom of Bahrain|Bahraini||Manama|
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi||Dhaka|
BB|Barbados||Barbadian,Bajan||Bridgetown|
BY|Belarus|Republic of Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Belorussian||Minsk|
BE|Belgium|Kingdom of Belgium|Belgian||Brussels|
BZ|Belize||Belizean||Belmopan|
BJ|Benin|Republic of Benin,Dahomey|Beninese,Beninois|Beninese||
BM|Bermuda||Bermudian,Bermudan||Hamilton|
BT|Bhutan|Kingdom of Bhutan|Bhutanese||Thimphu|
BO|Bolivia|Plurinational State of Bolivia|Bolivian||La Paz|
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian,Herzegovinian||Sarajevo|
BW|Botswana|Republic of Botswana|Botswanan,Batswana|Botswanan,Motswana/Batswana|Gaborone|
BV|Bouvet Island|||||
BR|Brazil|Federative Republic of Brazil,Brasil|Brazilian||Brasilia,Brasília|Planalto,Planalto Palace
IO|British Indian Ocean Territory|Chagos Islands,Chagos Archipelago,Chagos|Chagossian|||
BN|Brunei|Brunei Darussalam|Bruneian||Bandar Seri Begawan|
BG|Bulgaria|Republic of Bulgaria|Bulgarian||Sofia|
BF|Burkina Faso|Upper Volta|Burkinabe,Burkinabè|Burkinabe,Burkinabè|Ouagadougou|
BI|Burundi|Republic of Burundi|Burundian,Burundi||Gitega,Bujumbura|
KH|Cambodia|Kingdom of Cambodia,Kampuchea|Cambodian,Khmer||Phnom Penh|
CM|Cameroon|Republic of Cameroon|Cameroonian||Yaounde,Yaoundé|
CA|Canada||Canadian||Ottawa|Parliament Hill,Rideau Hall
CV|Cape Verde|Cabo Verde|Cape Verdean,Cabo Verdean||Praia|
KY|Cayman Islands|Caymans|Caymanian||George Town|
CF|Central African Republic||Central African||Bangui|
TD|Chad|Republic of Chad|Chadian||N'Djamena,Ndjamena|
CL|Chile|Republic of Chile|Chilean||Santiago|La Moneda,Moneda Palace
CN|China|People's Republic of China,PRC,P.R.C.,Red China,Communist China|Chinese||Beijing,Peking|Zhongnanhai
CX|Christmas Island|||||
CC|Cocos (Keeling) Islands|Cocos Islands,Keeling Islands||||
CO|Colombia|Republic of Colombia|Colombian||Bogota,Bogotá|Casa de Nariño,Nariño Palace
KM|Comoros|Union of the Comoros,Comoro Islands|Comorian,Comoran||Moroni|
CG|Congo|Republic of the Congo,Republic of Congo,Congo Republic,Congo-Brazzaville|Congolese||Brazzaville|
CD|Democratic Republic of the Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,D.R. Congo,DRC,D.R.C.,Congo-Kinshasa,Zaire,Zaïre|Zairian,Zairean||Kinshasa|
CK|Cook Islands||Cook Island,Cook Islands|Cook Islander|Avarua|
CR|Costa Rica|Republic of Costa Rica|Costa Rican||San Jose,San José|
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire,Republic of Côte d'Ivoire|Ivorian,Ivoirian||Yamoussoukro,Abidjan|
HR|Croatia|Republic of Croatia|Croatian,Croat|Croatian,Croat|Zagreb|
CU|Cuba|Republic of Cuba|Cuban||Havana|
CY|Cyprus|Republic of Cyprus|Cypriot,Greek Cypriot||Nicosia|
CZ|Czech Republic|Czechia|Czech||Prague|Prague Castle
DK|Denmark|Kingdom of Denmark|Danish|Dane|Copenhagen|
DJ|Djibouti|Republic of Djibouti|Djiboutian|||
DM|Dominica|Commonwealth of Dominica|||Roseau|
DO|Dominican Republic||Dominican||Santo Domingo|
EC|Ecuador|Republic of Ecuador|Ecuadorian,Ecuadorean,Ecuadoran||Quito|Carondelet Palace
EG|Egypt|Arab Republic of Egypt,United Arab Republic|Egyptian||Cairo|
SV|El Salvador|Republic of El Salvador|Salvadoran,Salvadorean,Salvadorian||San Salvador|
GQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean,Equatoguinean||Malabo|
ER|Eritrea|State of Eritrea|Eritrean||Asmara|
EE|Estonia|Republic of Estonia|Estonian||Tallinn|
ET|Ethiopia|Federal Democratic Republic of Ethiopia,Abyssinia|Ethiopian||Addis Ababa|
FK|Falkland Islands|Falklands,Malvinas,Islas Malvinas,Falkland Islands (Malvinas)|Falkland|Falkland Islander,Falklander|Stanley|
FO|Faroe Islands|Faroes,Faeroe Islands|Faroese||Torshavn,Tórshavn|
FJ|Fiji|Republic of Fiji,Fiji Islands|Fijian||Suva|
FI|Finland|Republic of Finland|Finnish|Finn|Helsinki|
FR|France|French Republic|French|Frenchman/Frenchmen,Frenchwoman/Frenchwomen|Paris|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Elysée Palace,Quai d'Orsay,Matignon
GF|French Guiana||French Guianese||Cayenne|
PF|French Polynesia|Tahiti|French Polynesian,Tahitian||Papeete|
TF|French Southern Territories|French Southern and Antarctic Lands||||
GA|Gabon|Gabonese Republic|Gabonese||Libreville|
GM|Gambia|Republic of The Gambia|Gambian||Banjul|
GE|Georgia|Republic of Georgia|Georgian||Tbilisi|
DE|Germany|Federal Republic of Germany,West Germany,FRG,Deutschland|German,West German||Berlin,Bonn|
GH|Ghana|Republic of Ghana,Gold Coast|Ghanaian,Ghanian||Accra|Jubilee House,Flagstaff House
GI|Gibraltar||Gibraltarian|||
GR|Greece|Hellenic Republic|Greek,Hellenic|Greek|Athens|
GL|Greenland|Kalaallit Nunaat|Greenlandic|Greenlander|Nuuk|
GD|Grenada||Grenadian||St. George's|
GP|Guadeloupe||Guadeloupean|||
GU|Guam||Guamanian,Chamorro|||
GT|Guatemala|Republic of Guatemala|Guatemalan||Guatemala City|
GN|Guinea|Republic of Guinea,Guinea-Conakry,Guinea Conakry|Guinean||Conakry|
GW|Guinea-Bissau|Guinea Bissau,Republic of Guinea-Bissau|Bissau-Guinean,Bissau Guinean||Bissau|
GY|Guyana|Co-operative Republic of Guyana,British Guiana|Guyanese||Georgetown|
HT|Haiti|Republic of Haiti|Haitian||Port-au-Prince,Port au Prince|
HM|Heard Island and McDonald Islands|Heard and McDonald Islands||||
VA|Vatican City|Holy See,Vatican,Vatican City State,Holy See (Vatican City State)||||
HN|Honduras|Republic of Honduras|Honduran||Tegucigalpa|
HK|Hong Kong|Hong Kong SAR,HKSAR,Hong Kong Special Administrative Region|Hongkonger|Hong Konger,Hongkonger||
HU|Hungary|Republic of Hungary|Hungarian,Magyar||Budapest|
IS|Iceland|Republic of Iceland|Icelandic|Icelander|Reykjavik,Reykjavík|
IN|India|Republic of India,Bharat,Hindustan|Indian||New Delhi,Delhi|South Block,Rashtrapati Bhavan,Hyderabad House
ID|Indonesia|Republic of Indonesia,Dutch East Indies|Indonesian||Jakarta|Merdeka Palace
IR|Iran|Islamic Republic of Iran,Persia|Iranian,Persian||Tehran,Teheran|
IQ|Iraq|Republic of Iraq|Iraqi||Baghdad|
IE|Ireland|Republic of Ireland,Irish Republic,Eire,Éire|Irish|Irishman/Irishmen,Irishwoman/Irishwomen|Dublin|
IL|Israel|State of Israel|Israeli||Jerusalem,Tel Aviv|
IT|Italy|Italian Republic,Republic of Italy|Italian||Rome|Palazzo Chigi,Quirinale,Quirinal Palace,Farnesina
JM|Jamaica||Jamaican||Kingston|Jamaica House
JP|Japan|Nippon,Empire of Japan,State of Japan|Japanese||Tokyo|Kantei,Nagatacho
JO|Jordan|Hashemite Kingdom of Jordan,Kingdom of Jordan|Jordanian||Amman|
KZ|Kazakhstan|Republic of Kazakhstan,Kazakstan|Kazakh,Kazakhstani,Kazak||Astana,Nur-Sultan|Akorda
KE|Kenya|Republic of Kenya|Kenyan||Nairobi|
KI|Kiribati|Republic of Kiribati|I-Kiribati||Tarawa,South Tarawa|
KP|North Korea|Democratic People's Republic of Korea,DPRK,D.P.R.K.,N. Korea,N.Korea|North Korean||Pyongyang|
KR|South Korea|Republic of Korea,ROK,R.O.K.,S. Korea,S.Korea,Korea Republic|South Korean,Korean||Seoul|Blue House,Cheong Wa Dae,Cheongwadae
KW|Kuwait|State of Kuwait|Kuwaiti||Kuwait City|
KG|Kyrgyzstan|Kyrgyz Republic,Kirghizia,Kirgizstan|Kyrgyz,Kyrgyzstani,Kirghiz|Kyrgyz/Kyrgyz,Kyrgyzstani|Bishkek|
LA|Laos|Lao PDR,Lao People's Democratic Republic,LPDR|Lao,Laotian|Lao/Laos,Laotian|Vientiane|
LV|Latvia|Republic of Latvia|Latvian,Lettish|Latvian|Riga|
LB|Lebanon|Lebanese Republic,Republic of Lebanon|Lebanese||Beirut|
LS|Lesotho|Kingdom of Lesotho,Basutoland|Basotho|Mosotho/Basotho|Maseru|
LR|Liberia|Republic of Liberia|Liberian||Monrovia|
LY|Libya|State of Libya,Libyan Arab Jamahiriya|Libyan||Tripoli|
LI|Liechtenstein|Principality of Liechtenstein||Liechtensteiner|Vaduz|
LT|Lithuania|Republic of Lithuania|Lithuanian||Vilnius|
LU|Luxembourg|Grand Duchy of Luxembourg,Luxemburg|Luxembourgish|Luxembourger||
MO|Macau|Macao,Macao SAR,Macau SAR|Macanese,Macau||||
MG|Madagascar|Republic of Madagascar|Malagasy,Madagascan|Malagasy/Malagasy,Madagascan|Antananarivo|
MW|Malawi|Republic of Malawi,Nyasaland|Malawian||Lilongwe|
MY|Malaysia||Malaysian||Kuala Lumpur,Putrajaya|Wisma Putra
MV|Maldives|Republic of Maldives,Maldive Islands|Maldivian||Malé|
ML|Mali|Republic of Mali|Malian||Bamako|
MT|Malta|Republic of Malta|Maltese||Valletta|
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese||Majuro|
MQ|Martinique||Martinican|||
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian||Nouakchott|
MU|Mauritius|Republic of Mauritius|Mauritian||Port Louis|
YT|Mayotte||Mahoran|||
MX|Mexico|United Mexican States,México|Mexican||Mexico City|Los Pinos
FM|Micronesia|Federated States of Micronesia,FSM|Micronesian||Palikir|
MD|Moldova|Republic of Moldova,Moldavia|Moldovan,Moldavian||Chisinau,Chișinău|
MC|Monaco|Principality of Monaco|Monegasque,Monégasque,Monacan|||
MN|Mongolia|Outer Mongolia|Mongolian,Mongol||Ulaanbaatar,Ulan Bator|
MS|Montserrat||Montserratian|||
MA|Morocco|Kingdom of Morocco|Moroccan||Rabat|
MZ|Mozambique|Republic of Mozambique|Mozambican||Maputo|
MM|Myanmar|Burma,Republic of the Union of Myanmar,Union of Burma|Burmese,Myanmarese,Myanma|Burmese|Naypyidaw,Nay Pyi Taw,Naypyitaw|
NA|Namibia|Republic of Namibia,South West Africa|Namibian||Windhoek|
NR|Nauru|Republic of Nauru|Nauruan|||
NP|Nepal|Federal Democratic Republic of Nepal|Nepali,Nepalese,Nepalis|Nepali,Nepalese|Kathmandu,Katmandu|Singha Durbar
NL|Netherlands|Holland,Kingdom of the Netherlands,Netherlands (Kingdom of the)|Dutch,Netherlandish|Dutchman/Dutchmen,Dutchwoman/Dutchwomen,Netherlander|The Hague,Amsterdam|Binnenhof
NC|New Caledonia||New Caledonian||Noumea,Nouméa|
NZ|New Zealand|Aotearoa,Aotearoa New Zealand|New Zealand,Kiwi|New Zealander,Kiwi|Wellington|Beehive
NI|Nicaragua|Republic of Nicaragua|Nicaraguan||Managua|
NE|Niger|Republic of Niger|Nigerien||Niamey|
NG|Nigeria|Federal Republic of Nigeria|Nigerian||Abuja|Aso Rock,Aso Villa
NU|Niue||Niuean|||
NF|Norfolk Island||Norfolk Islander|||
MK|North Macedonia|Macedonia,Republic of North Macedonia,FYROM,Former Yugoslav Republic of Macedonia,Republic of Macedonia|Macedonian,North Macedonian||Skopje|
MP|Northern Mariana Islands|Northern Marianas,Saipan||||
NO|Norway|Kingdom of Norway|Norwegian||Oslo|
OM|Oman|Sultanate of Oman,Muscat and Oman|Omani||Muscat|
PK|Pakistan|Islamic Republic of Pakistan|Pakistani||Islamabad|
PW|Palau|Republic of Palau,Belau|Palauan||Ngerulmud|
PS|Palestine|State of Palestine,Palestinian Territories,Palestinian territories,Occupied Palestinian Territory|Palestinian||Ramallah|
PA|Panama|Republic of Panama,Panamá|Panamanian||Panama City|
PG|Papua New Guinea|PNG,P.N.G.,Independent State of Papua New Guinea|Papua New Guinean||Port Moresby|
PY|Paraguay|Republic of Paraguay|Paraguayan||Asuncion,Asunción|
PE|Peru|Republic of Peru,Perú|Peruvian||Lima|
PH|Philippines|Republic of the Philippines|Philippine,Filipino,Filipina|Filipino,Filipina|Manila|Malacañang,Malacanang,Malacañang Palace,Malacanang Palace
PN|Pitcairn Islands|Pitcairn,Pitcairn Island||Pitcairn Islander||
PL|Poland|Republic of Poland|Polish|Pole|Warsaw|
PT|Portugal|Portuguese Republic|Portuguese||Lisbon|
PR|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|Puerto Rican,Boricua|San Juan|
QA|Qatar|State of Qatar|Qatari||Doha|
RE|Réunion|Reunion Island,Reunion|Réunionese,Reunionese|||
RO|Romania|Rumania|Romanian,Rumanian||Bucharest|Cotroceni Palace
RU|Russia|Russian Federation|Russian||Moscow|Kremlin
RW|Rwanda|Republic of Rwanda|Rwandan,Rwandese||Kigali|
SH|Saint Helena|St. Helena,St Helena|Saint Helenian|||
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts,St Kitts|Kittitian,Nevisian||Basseterre|
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian,St. Lucian,St Lucian||Castries|
PM|Saint Pierre and Miquelon|St. Pierre and Miquelon,St Pierre and Miquelon||||
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent,St Vincent|Vincentian||Kingstown|
WS|Samoa|Western Samoa,Independent State of Samoa|Samoan||Apia|
SM|San Marino|Republic of San Marino|Sammarinese|||
ST|São Tomé and Príncipe|Sao Tome and Principe,São Tomé,Sao Tome|São Toméan,Sao Tomean|||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA,Saudi|Saudi,Saudi Arabian||Riyadh|
SN|Senegal|Republic of Senegal|Senegalese||Dakar|
SC|Seychelles|Republic of Seychelles|Seychellois|Seychellois/Seychellois|Victoria|
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean||Freetown|
SG|Singapore|Republic of Singapore|Singaporean|||Istana
SK|Slovakia|Slovak Republic|Slovak,Slovakian||Bratislava|
SI|Slovenia|Republic of Slovenia|Slovenian,Slovene||Ljubljana|
SB|Solomon Islands|Solomons|Solomon Island,Solomon Islands|Solomon Islander|Honiara|
SO|Somalia|Federal Republic of Somalia,Somali Republic|Somali,Somalian||Mogadishu|Villa Somalia
ZA|South Africa|Republic of South Africa,RSA,Mzansi|South African||Pretoria,Tshwane|Union Buildings
GS|South Georgia and the South Sandwich Islands|South Georgia,South Sandwich Islands||||
ES|Spain|Kingdom of Spain,España|Spanish|Spaniard|Madrid|Moncloa,Moncloa Palace,Zarzuela Palace
LK|Sri Lanka|Democratic Socialist Republic of Sri Lanka,Ceylon|Sri Lankan,Ceylonese||Colombo,Sri Jayawardenepura Kotte|Temple Trees
SD|Sudan|Republic of the Sudan,Republic of Sudan|Sudanese||Khartoum|
SR|Suriname|Surinam,Dutch Guiana|Surinamese||Paramaribo|
SJ|Svalbard and Jan Mayen|Svalbard,Jan Mayen,Spitsbergen||||
SZ|Eswatini|Swaziland,Kingdom of Eswatini|Swazi||Mbabane|
SE|Sweden|Kingdom of Sweden|Swedish|Swede|Stockholm|Rosenbad
CH|Switzerland|Swiss Confederation|Swiss||Bern,Berne|Bundeshaus
SY|Syria|Syrian Arab Republic|Syrian||Damascus|
TW|Taiwan|Republic of China,Formosa,Chinese Taipei,Taiwan ROC,Taiwan Province of China|Taiwanese||Taipei|
TJ|Tajikistan|Republic of Tajikistan,Tadzhikistan|Tajik,Tajikistani||Dushanbe|
TZ|Tanzania|United Republic of Tanzania,Tanganyika|Tanzanian||Dodoma,Dar es Salaam|
TH|Thailand|Kingdom of Thailand,Siam|Thai,Siamese||Bangkok|Government House
TL|East Timor|Timor-Leste,Timor Leste,Democratic Republic of Timor-Leste|East Timorese,Timorese||Dili|
TG|Togo|Togolese Republic|Togolese||Lome,Lomé|
TK|Tokelau||Tokelauan|||
TO|Tonga|Kingdom of Tonga|Tongan||Nuku'alofa,Nuku‘alofa|
TT|Trinidad and Tobago|Trinidad,Trinidad & Tobago,T&T|Trinidadian,Tobagonian,Trinbagonian||Port of Spain|
TN|Tunisia|Republic of Tunisia|Tunisian||Tunis|Carthage Palace
TR|Turkey|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye|Turkish|Turk|Ankara|Çankaya,Sublime Porte
TM|Turkmenistan||Turkmen,Turkmenistani||Ashgabat,Ashkhabad|
TC|Turks and Caicos Islands|Turks and Caicos||||
TV|Tuvalu||Tuvaluan||Funafuti|
UG|Uganda|Republic of Uganda|Ugandan||Kampala|
UA|Ukraine|Republic of Ukraine|Ukrainian||Kyiv,Kiev|Bankova
AE|United Arab Emirates|UAE,U.A.E.,Emirates,Trucial States|Emirati,UAE||Abu Dhabi|
GB|United Kingdom|Britain,Great Britain,UK,U.K.,GB,United Kingdom of Great Britain and Northern Ireland|British|Briton,Brit,Britisher|London|Whitehall,Downing Street,10 Downing Street,Number 10,No 10,No. 10,Westminster,Buckingham Palace
US|United States|United States of America,US,U.S.,USA,U.S.A.,America|American,U.S.,US||Washington,Washington DC,Washington D.C.,Washington, D.C.|White House,Pentagon,Capitol Hill,Foggy Bottom,Oval Office
UM|United States Minor Outlying Islands|U.S. Minor Outlying Islands||||
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan||Montevideo|
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek,Uzbekistani||Tashkent|
VU|Vanuatu|Republic of Vanuatu,New Hebrides|Vanuatuan|Vanuatuan,Ni-Vanuatu/Ni-Vanuatu|Port Vila|
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan||Caracas|Miraflores,Miraflores Palace
VN|Vietnam|Viet Nam,Socialist Republic of Vietnam,Socialist Republic of Viet Nam,S.R. Vietnam|Vietnamese||Hanoi,Ha Noi|
VG|British Virgin Islands|Virgin Islands (British),BVI||||
VI|United States Virgin Islands|US Virgin Islands,U.S. Virgin Islands,Virgin Islands (U.S.),USVI||||
WF|Wallis and Futuna||Wallisian|||
EH|Western Sahara|Sahrawi Arab Democratic Republic,Spanish Sahara|Sahrawi,Saharawi||Laayoune,El Aaiun|
YE|Yemen|Republic of Yemen|Yemeni,Yemenite||Sanaa,Sana'a|
ZM|Zambia|Republic of Zambia,Northern Rhodesia|Zambian||Lusaka|
ZW|Zimbabwe|Republic of Zimbabwe,Rhodesia|Zimbabwean,Rhodesian||Harare|
AX|Åland Islands|Aland Islands,Åland,Aland||Ålander||
BQ|Bonaire, Sint Eustatius and Saba|Bonaire,Sint Eustatius,Caribbean Netherlands||||
CW|Curaçao|Curacao|Curaçaoan,Curacaoan||Willemstad|
GG|Guernsey|||||
IM|Isle of Man||Manx|Manxman/Manxmen||
JE|Jersey|||||
ME|Montenegro|Republic of Montenegro|Montenegrin||Podgorica|
BL|Saint Barthélemy|Saint Barthelemy,St. Barts,St Barts,St. Barths||||
MF|Saint Martin|St. Martin,Saint-Martin||||
RS|Serbia|Republic of Serbia|Serbian,Serb||Belgrade|
SX|Sint Maarten|St. Maarten,St Maarten||||
SS|South Sudan|Republic of South Sudan|South Sudanese||Juba|
-|Kosovo|Republic of Kosovo,Kosova|Kosovan,Kosovar,Kosovo Albanian||Pristina,Prishtina|
-|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet|||
-|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav,Yugoslavian|||
-|Czechoslovakia||Czechoslovak,Czechoslovakian|||
-|East Germany|German Democratic Republic,GDR|East German|||
-|Ottoman Empire||Ottoman|||
-|Somaliland|Republic of Somaliland|Somalilander||Hargeisa|
-|Northern Cyprus|Turkish Republic of Northern Cyprus|Turkish Cypriot|||
`;

/** A state or territory. */
export interface Country {
  /** ISO 3166-1 alpha-2; `null` for Kosovo and for states of the past. */
  readonly code: string | null;
  /** Its usual English name, which the record gives. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly adjectives: readonly string[];
  /** What its people are called, one and several. */
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
}

/** Commas part entries, but for those with a space after them ("Washington, D.C."). */
const listOf = (field: string | undefined): string[] => (field ? field.split(/,(?! )/) : []);

const pluralOf = (noun: string): string =>
  /(?:ese|ish|s|z|x|ch)$/.test(noun) && !/Czech$/.test(noun) ? noun : `${noun}s`;

function peopleOf(field: string, adjectives: readonly string[]): string[] {
  const given = field ? listOf(field) : adjectives;
  return given.flatMap((noun) => {
    const [one, several] = noun.split('/');
    return [one!, several ?? pluralOf(one!)];
  });
}

let parsed: readonly Country[] | null = null;

/** All states and territories; the table is read at the first call. */
export function countries(): readonly Country[] {
  parsed ??= TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code, name, other, adjectives, people, capitals, seats] = line.split('|');
      const spoken = listOf(adjectives);
      return {
        code: code === '-' ? null : code!,
        name: name!,
        otherNames: listOf(other),
        adjectives: spoken,
        people: peopleOf(people!, spoken),
        capitals: listOf(capitals),
        seats: listOf(seats),
      };
    });
  return parsed;
}
