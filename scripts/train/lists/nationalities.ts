/** Adjectives and peoples of countries, in lower case, one word each. */
export const NATIONALITIES: readonly string[] = `
afghan albanian algerian andorran angolan argentine argentinian armenian australian aussie austrian azerbaijani azeri bahamian
bahraini bangladeshi barbadian belarusian belgian belizean beninese bermudian bhutanese bolivian bosnian botswanan brazilian
british briton britons bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese
colombian comorian congolese croatian croat cuban cypriot czech dane danes danish djiboutian dominican dutch ecuadorian
ecuadorean egyptian emirati english eritrean estonian ethiopian fijian filipino filipina filipinos filipinas finn finns
finnish french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran
hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kazakhstani
kenyan korean koreans kosovar kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy
malawian malay malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan
mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian papuan
paraguayan peruvian pole poles polish portuguese puerto qatari romanian russian rwandan salvadoran salvadorean samoan saudi saudis scot
scots scottish senegalese serb serbs serbian singaporean slovak slovene slovenian somali somalian spaniard spaniards spanish
sri lankan sudanese surinamese swazi swede swedes swedish swiss syrian taiwanese tajik tanzanian thai thais tibetan togolese
tongan trinidadian tunisian turk turks turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
zambian zimbabwean kiwi kiwis catalan basque sicilian bavarian texan californian australasian scandinavian balkan hawaiian
soviet anglo francophone anglophone americano`
  .trim()
  .split(/\s+/);
