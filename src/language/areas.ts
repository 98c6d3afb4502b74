/**
 * Continents, seas and stretches of land that are places and never a party, though many hold a country's name or
 * adjective ("Indian Ocean" is not India). Names by kind, for easy reading; from general knowledge.
 */
const AREAS = [
  // continents and parts of them
  'Africa|Asia|Europe|North America|South America|Central America|Latin America|Oceania|Eurasia|Australasia|' +
    'East Asia|South Asia|Southeast Asia|South East Asia|Central Asia|West Asia|Northeast Asia|Asia-Pacific|Asia Pacific|' +
    'Indo-Pacific|Indo Pacific|Middle East|Near East|Far East|North Africa|West Africa|East Africa|Southern Africa|' +
    'Central Africa|Horn of Africa|Sub-Saharan Africa|Sahel|Levant|Balkans|Western Balkans|Caucasus|' +
    'South Caucasus|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Baltics|' +
    'Iberia|Caribbean|West Indies|Polynesia|Melanesia|Maghreb|Global South|Western Hemisphere|Northern Hemisphere|' +
    'Southern Hemisphere|Arctic|Antarctic|Siberia|Kurdistan|Indochina',
  // seas, straits, rivers, canals
  'Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|South China Sea|East China Sea|' +
    'Sea of Japan|East Sea|Yellow Sea|Philippine Sea|West Philippine Sea|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|' +
    'Dead Sea|Baltic Sea|North Sea|Irish Sea|Caspian Sea|Arabian Sea|Andaman Sea|Bay of Bengal|Sea of Azov|Aral Sea|Caribbean Sea|' +
    'Persian Gulf|Arabian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Gulf of Guinea|Gulf of Thailand|English Channel|' +
    'Strait of Hormuz|Strait of Malacca|Malacca Strait|Taiwan Strait|Bosphorus|Bosporus|Dardanelles|Suez Canal|Panama Canal|' +
    'Strait of Gibraltar|Mozambique Channel|Great Lakes|Lake Victoria|Lake Chad|Nile|Blue Nile|Amazon River|Mississippi River|Danube|' +
    'Rhine|Mekong|Ganges|Indus|Brahmaputra|Yangtze|Euphrates|Tigris|Litani River|Rio Grande',
  // land
  'Korean Peninsula|Korean peninsula|Arabian Peninsula|Indian subcontinent|Iberian Peninsula|Himalayas|Alps|Andes|Pyrenees|' +
    'Urals|Rockies|Sahara|Sahara Desert|Sinai|Sinai Peninsula|Golan Heights|Amazon rainforest|New England|' +
    'Midwest|Bay Area|Durand Line|Line of Control|Line of Actual Control|Green Line|Spratly Islands|Paracel Islands|' +
    'Senkaku Islands|Diaoyu Islands|Kuril Islands|Kurils|Scarborough Shoal|Mount Everest|Mount Fuji|Diego Garcia|' +
    'New Guinea|British Isles|Great Barrier Reef|Andaman and Nicobar Islands|Scottish Highlands|Welsh Valleys',
];

/** Reads the list; the caller keeps the result. */
export function areas(): string[] {
  return AREAS.flatMap((list) => list.split('|'));
}
