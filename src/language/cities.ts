/**
 * Larger cities and places of news by country, capitals aside (they stand with their country). A line a country: code,
 * then names. Typed from general knowledge; where two countries have a city of one name, the better known is meant.
 */
const TABLE = `
AF|Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Ghazni,Bagram
AL|Durres,Vlore
DZ|Oran,Constantine,Annaba
AO|Benguela,Lobito,Cabinda,Huambo
AR|Rosario,Mendoza,La Plata,Mar del Plata,Salta,Tucumán,Tucuman,Bariloche,Ushuaia,Córdoba
AM|Gyumri,Vanadzor
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast,Cairns,Townsville,Geelong,Wollongong,Alice Springs
AT|Salzburg,Graz,Linz,Innsbruck
AZ|Ganja,Sumqayit,Shusha,Stepanakert
BD|Chittagong,Chattogram,Sylhet,Khulna,Rajshahi,Cox's Bazar,Narayanganj
BY|Gomel,Grodno,Brest-Litovsk,Vitebsk
BE|Antwerp,Ghent,Liege,Liège,Bruges,Charleroi,Leuven
BO|Santa Cruz de la Sierra,Cochabamba,Sucre,El Alto
BA|Banja Luka,Mostar,Srebrenica,Tuzla
BR|São Paulo,Sao Paulo,Rio de Janeiro,Salvador de Bahia,Belo Horizonte,Fortaleza,Recife,Porto Alegre,Curitiba,Manaus,Belem,Belém,Florianópolis,Goiânia,Santos
BG|Plovdiv,Varna,Burgas
CM|Douala,Bamenda
CA|Toronto,Montreal,Montréal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Mississauga,Saskatoon,Regina,Kelowna,Thunder Bay,Iqaluit,Whitehorse,Yellowknife,Kamloops,Banff,Kananaskis
CL|Valparaíso,Valparaiso,Concepción,Antofagasta,Viña del Mar,Punta Arenas
CN|Shanghai,Shenzhen,Guangzhou,Tianjin,Wuhan,Chongqing,Chengdu,Nanjing,Hangzhou,Xi'an,Xian,Qingdao,Dalian,Shenyang,Harbin,Suzhou,Xiamen,Fuzhou,Ningbo,Zhengzhou,Changsha,Kunming,Lhasa,Urumqi,Hefei,Jinan,Dongguan,Foshan,Zhuhai,Sanya,Wenzhou,Taiyuan,Nanning,Lanzhou,Guiyang,Beidaihe,Boao,Canton
CO|Medellín,Medellin,Cali,Barranquilla,Cartagena,Bucaramanga,Cúcuta,Cucuta
CD|Lubumbashi,Goma,Bukavu,Kisangani,Mbuji-Mayi,Kolwezi,Beni,Bunia
CI|Bouaké,Bouake
HR|Split,Dubrovnik,Rijeka,Zadar
CU|Guantanamo Bay,Santiago de Cuba
CY|Limassol,Larnaca,Paphos
CZ|Brno,Ostrava,Plzen,Pilsen
DK|Aarhus,Odense,Aalborg
DO|Punta Cana
EC|Guayaquil,Cuenca
EG|Alexandria,Giza,Port Said,Suez,Luxor,Aswan,Sharm el-Sheikh,Sharm El Sheikh,Ismailia,El-Arish,New Administrative Capital
ER|Massawa
EE|Tartu,Narva
ET|Mekelle,Gondar,Dire Dawa,Bahir Dar
FI|Espoo,Tampere,Turku,Oulu
FR|Marseille,Marseilles,Lyon,Toulouse,Nantes,Strasbourg,Bordeaux,Lille,Montpellier,Rennes,Grenoble,Cannes,Calais,Toulon,Le Havre,Dijon,Biarritz,Versailles,Dunkirk,Reims,Evian
GE|Batumi,Kutaisi,Sukhumi,Tskhinvali,Gori
DE|Munich,Hamburg,Frankfurt,Cologne,Düsseldorf,Duesseldorf,Dusseldorf,Stuttgart,Leipzig,Dresden,Dortmund,Essen,Bremen,Hanover,Hannover,Nuremberg,Duisburg,Bochum,Mannheim,Karlsruhe,Wiesbaden,Wolfsburg,Mainz,Potsdam,Heidelberg,Rostock,Kiel,Lubeck,Lübeck,Leverkusen
GH|Kumasi,Tamale,Tema,Cape Coast,Takoradi
GR|Thessaloniki,Piraeus,Patras,Heraklion,Lesbos,Crete,Rhodes,Corfu,Santorini
GT|Quetzaltenango
HN|San Pedro Sula
HU|Debrecen,Szeged,Pécs,Győr
IN|Mumbai,Bombay,Bengaluru,Bangalore,Chennai,Madras,Kolkata,Calcutta,Hyderabad,Pune,Ahmedabad,Jaipur,Lucknow,Kanpur,Nagpur,Indore,Bhopal,Patna,Surat,Vadodara,Kochi,Cochin,Thiruvananthapuram,Visakhapatnam,Vizag,Coimbatore,Madurai,Guwahati,Bhubaneswar,Chandigarh,Srinagar,Jammu,Amritsar,Ludhiana,Agra,Varanasi,Ayodhya,Allahabad,Prayagraj,Gurugram,Gurgaon,Noida,Ghaziabad,Faridabad,Ranchi,Raipur,Dehradun,Shimla,Agartala,Imphal,Shillong,Aizawl,Kohima,Itanagar,Gangtok,Panaji,Mysuru,Mysore,Mangaluru,Gandhinagar,Nashik,Rajkot,Jodhpur,Udaipur,Bodh Gaya,Pahalgam,Amaravati,Vijayawada
ID|Surabaya,Bandung,Medan,Semarang,Makassar,Denpasar,Palembang,Batam,Yogyakarta,Nusantara,Banda Aceh,Bogor,Bekasi,Tangerang,Bandar Lampung,Balikpapan,Padang,Solo
IR|Isfahan,Esfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr,Bandar Abbas,Fordow,Fordo,Chabahar,Ahvaz,Kermanshah
IQ|Basra,Mosul,Erbil,Irbil,Kirkuk,Najaf,Karbala,Fallujah,Falluja,Sulaimaniyah,Tikrit,Ramadi,Samarra
IE|Cork,Galway,Limerick
IL|Haifa,Ashkelon,Ashdod,Eilat,Beersheba,Sderot,Netanya,Nazareth,Acre
IT|Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo,Bari,Catania,Verona,Trieste,Pisa,Siena,Lampedusa
JM|Montego Bay
JP|Osaka,Kyoto,Yokohama,Nagoya,Sapporo,Fukuoka,Kobe,Hiroshima,Nagasaki,Sendai,Kawasaki City,Saitama,Chiba,Niigata,Fukushima,Kanazawa,Kitakyushu,Nara,Naha,Yokosuka,Hamamatsu,Kumamoto
JO|Aqaba,Irbid,Zarqa
KZ|Almaty,Alma-Ata,Aktau,Atyrau,Karaganda,Shymkent,Baikonur
KE|Mombasa,Kisumu,Nakuru,Eldoret,Garissa,Lamu
KR|Busan,Pusan,Incheon,Daegu,Daejeon,Gwangju,Ulsan,Suwon,Pyeongchang,Sejong,Gyeongju,Panmunjom
KP|Wonsan,Sinuiju,Kaesong,Yongbyon
KG|Osh
LA|Luang Prabang
LB|Sidon,Tyre,Baalbek,Nabatieh
LY|Benghazi,Misrata,Sirte,Derna,Tobruk,Sabha
MA|Casablanca,Marrakech,Marrakesh,Fez,Tangier,Agadir
MG|Toamasina
MY|Johor Bahru,George Town,Ipoh,Kota Kinabalu,Kuching,Petaling Jaya,Shah Alam,Langkawi,Cyberjaya,Malacca
ML|Timbuktu,Gao,Kidal,Mopti
MX|Guadalajara,Monterrey,Tijuana,Ciudad Juárez,Ciudad Juarez,Puebla,Cancún,Cancun,Acapulco,Veracruz,Mérida,León,Toluca,Querétaro,Culiacán
MZ|Beira,Nampula,Pemba,Palma
MM|Yangon,Rangoon,Mandalay,Myawaddy,Lashio,Sittwe
NP|Pokhara,Lalitpur,Biratnagar,Lumbini
NL|Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht,Delft
NZ|Auckland,Christchurch,Dunedin,Queenstown,Rotorua,Tauranga,Waitangi
NG|Lagos,Kano,Ibadan,Port Harcourt,Benin City,Maiduguri,Jos,Calabar,Abeokuta,Ilorin,Warri,Onitsha,Owerri,Uyo,Makurdi,Zaria
NO|Bergen,Trondheim,Stavanger,Tromso,Tromsø
OM|Salalah,Duqm,Sohar
PK|Karachi,Lahore,Faisalabad,Rawalpindi,Peshawar,Quetta,Multan,Sialkot,Gwadar,Swat,Abbottabad,Muzaffarabad
PS|Nablus,Jenin,Hebron,Bethlehem,Rafah,Khan Younis,Khan Yunis,Gaza City,Tulkarm,Jericho,Deir al-Balah,Jabalia,East Jerusalem,Nuseirat
PE|Arequipa,Cusco,Cuzco,Trujillo,Callao,Chancay,Iquitos
PH|Quezon City,Davao,Davao City,Cebu City,Makati,Makati City,Taguig,Pasig,Pasay,Zamboanga,Zamboanga City,Baguio,Iloilo,Subic Bay,Clark,Cagayan de Oro,Mandaluyong,Tacloban,Marawi
PL|Krakow,Kraków,Cracow,Gdansk,Gdańsk,Wroclaw,Wrocław,Lodz,Łódź,Poznan,Poznań,Katowice,Lublin,Szczecin,Rzeszow,Auschwitz
PT|Porto,Braga,Coimbra,Faro
RO|Timisoara,Cluj,Cluj-Napoca,Constanta,Iasi
RU|St. Petersburg,St Petersburg,Saint Petersburg,Leningrad,Vladivostok,Novosibirsk,Yekaterinburg,Kazan,Sochi,Grozny,Rostov-on-Don,Kaliningrad,Murmansk,Volgograd,Stalingrad,Samara,Nizhny Novgorod,Chelyabinsk,Omsk,Krasnodar,Perm,Belgorod,Kursk,Khabarovsk,Irkutsk,Yakutsk,Arkhangelsk,Beslan
SA|Jeddah,Mecca,Makkah,Medina,Madinah,Dammam,Dhahran,Neom,NEOM,Taif,Jubail
SN|Saint-Louis,Touba
RS|Novi Sad,Nis,Niš
SK|Kosice,Košice
SI|Maribor
SO|Kismayo,Bosaso,Baidoa,Garowe
ZA|Johannesburg,Cape Town,Durban,Port Elizabeth,Gqeberha,Bloemfontein,Soweto,East London,Stellenbosch,Polokwane,Rustenburg,Marikana,Sandton
ES|Barcelona,Valencia,Seville,Bilbao,Malaga,Málaga,Zaragoza,Granada,Palma de Mallorca,Mallorca,Majorca,Ibiza,Tenerife,San Sebastián,Pamplona,Alicante,Ceuta,Melilla
LK|Kandy,Galle,Jaffna,Trincomalee,Hambantota,Batticaloa
SD|Port Sudan,Omdurman,El Fasher,El-Fasher,Nyala,El Geneina
SS|Malakal,Bor,Bentiu
SE|Gothenburg,Malmo,Malmö,Uppsala,Kiruna
CH|Geneva,Zurich,Zürich,Basel,Lausanne,Davos,Lugano,Lucerne,Montreux,Nyon,Zug,St. Gallen
SY|Aleppo,Homs,Idlib,Latakia,Raqqa,Palmyra,Hama,Daraa,Deir al-Zor,Deir ez-Zor,Kobani,Afrin,Tartus
TW|Kaohsiung,Taichung,Tainan,Hsinchu,Keelung,Taoyuan,Kinmen
TZ|Arusha,Mwanza
TH|Chiang Mai,Phuket,Pattaya,Chiang Rai,Hat Yai,Ayutthaya,Rayong,Koh Samui,Hua Hin
TN|Sfax,Sousse
TR|Istanbul,Izmir,Antalya,Adana,Gaziantep,Diyarbakir,Bursa,Trabzon,Konya,Kayseri,Incirlik,Bodrum,Edirne
UG|Entebbe,Gulu,Jinja
UA|Odesa,Odessa,Kharkiv,Kharkov,Lviv,Lvov,Mariupol,Donetsk,Luhansk,Lugansk,Dnipro,Zaporizhzhia,Zaporizhia,Kherson,Chernobyl,Chornobyl,Bakhmut,Sevastopol,Simferopol,Yalta,Avdiivka,Pokrovsk,Sumy,Chernihiv,Poltava,Mykolaiv,Bucha,Kramatorsk
AE|Dubai,Sharjah,Ajman,Ras Al Khaimah,Ras al-Khaimah,Fujairah,Al Ain
GB|Birmingham,Manchester,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Sheffield,Newcastle,Nottingham,Leicester,Southampton,Portsmouth,Aberdeen,Dundee,Oxford,Brighton,Plymouth,Coventry,Hull,Swansea,Norwich,Sunderland,Middlesbrough,Wolverhampton,Londonderry,Inverness,Canary Wharf,Heathrow,Gatwick,Gleneagles,Teesside,Merseyside,Sussex,Kent,Surrey,Essex,Yorkshire,Lancashire,Cornwall,Devon,Cumbria,Norfolk,Suffolk,Salisbury Plain,Aldershot
US|New York,New York City,NYC,Los Angeles,LA,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,Atlanta,Kansas City,Miami,Oakland,Minneapolis,Cleveland,New Orleans,Tampa,Honolulu,Anchorage,Cincinnati,Pittsburgh,St. Louis,St Louis,Orlando,Newark,Buffalo,Brooklyn,Manhattan,Queens,Bronx,Staten Island,Long Island,Harlem,Silicon Valley,Hollywood,Beverly Hills,Camp David,Cape Canaveral,Huntsville,Salt Lake City,Charlotte,Raleigh,Richmond,Indianapolis,Columbus,Louisville,Oklahoma City,Omaha,Tulsa,El Paso,Fort Worth,Palo Alto,Mountain View,Cupertino,Menlo Park,Redmond,Boulder,Ann Arbor,Princeton,New Haven,Hartford,Albany,Annapolis,Harrisburg,Baton Rouge,Little Rock,Santa Fe,Boise,Spokane,Tallahassee,Jacksonville,Fort Lauderdale,Palm Beach,West Palm Beach,Mar-a-Lago,Des Moines,Wall Street,San Juan Capistrano,Santa Monica,Malibu,Pasadena,Long Beach,Anaheim,Berkeley,Dearborn,Ferguson,Charlottesville,Los Alamos,Oak Ridge,Aspen,Greenbelt,Dayton
UY|Punta del Este
UZ|Samarkand,Bukhara,Namangan,Fergana
VE|Maracaibo,Valencia,Barquisimeto
VN|Ho Chi Minh City,Saigon,Da Nang,Danang,Haiphong,Hai Phong,Hue,Can Tho,Nha Trang,Dien Bien Phu,HCMC
YE|Aden,Hodeidah,Hodeida,Marib,Taiz,Mukalla,Socotra
ZM|Kitwe,Ndola,Livingstone
ZW|Bulawayo,Mutare,Victoria Falls,Hwange
`;

/** Reads the table: each city with the code of its country. The caller keeps the result. */
export function cities(): (readonly [name: string, country: string])[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country, list] = line.split('|');
      return list!.split(',').map((name): readonly [string, string] => [name, country!]);
    });
}
