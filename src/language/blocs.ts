/**
 * Bodies of states that speak and sign as one: `name|other names and short forms`. The article decides what
 * is called fullest, so the first name is only what forms are gathered under. From general knowledge.
 */
const TABLE = `
European Union|EU,E.U.,European Community,EC,European Economic Community,EEC
United Nations|UN,U.N.,UNO,United Nations Organisation,United Nations Organization
Association of Southeast Asian Nations|ASEAN,Asean,Association of South East Asian Nations,Association of South-East Asian Nations
North Atlantic Treaty Organization|NATO,Nato,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance
African Union|AU,Organisation of African Unity,Organization of African Unity,OAU
Group of Seven|G7,G-7,G 7,Group of 7
Group of Eight|G8,G-8,Group of 8
Group of 20|G20,G-20,Group of Twenty
Group of 77|G77,G-77
Group of 10|G10,G-10
Group of 15|G15,G-15
Group of Four|G4,G-4
BRICS|BRICS+
BRIC|
IBSA|
Quad|Quadrilateral Security Dialogue
Mercosur|Mercosul,MERCOSUR,Southern Common Market
Gulf Cooperation Council|GCC,Cooperation Council for the Arab States of the Gulf
Organization of the Petroleum Exporting Countries|OPEC,Opec,Organisation of the Petroleum Exporting Countries,Organization of Petroleum Exporting Countries
OPEC+|Opec+,OPEC-plus,OPEC Plus
Organisation for Economic Co-operation and Development|OECD,Organization for Economic Cooperation and Development,Organisation for Economic Cooperation and Development
Organization of American States|OAS,Organisation of American States
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation,Organization of the Islamic Conference,Organisation of the Islamic Conference
Arab League|League of Arab States
Asia-Pacific Economic Cooperation|APEC,Apec,Asia Pacific Economic Cooperation
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization
South Asian Association for Regional Cooperation|SAARC,Saarc
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
Indian Ocean Rim Association|IORA
Economic Community of West African States|ECOWAS,Ecowas
Southern African Development Community|SADC
East African Community|EAC
Economic Community of Central African States|ECCAS
Common Market for Eastern and Southern Africa|COMESA
Intergovernmental Authority on Development|IGAD
Alliance of Sahel States|AES
Caribbean Community|CARICOM,Caricom,Caribbean Community and Common Market
Andean Community|CAN
Pacific Alliance|
Pacific Islands Forum|PIF
Melanesian Spearhead Group|MSG
Union of South American Nations|UNASUR,Unasur
Community of Latin American and Caribbean States|CELAC
Bolivarian Alliance for the Peoples of Our America|ALBA
Central American Integration System|SICA
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation
Eurasian Economic Union|EAEU,EEU
European Free Trade Association|EFTA,Efta
Visegrad Group|V4,Visegrad Four
Nordic Council|
Council of Europe|
Organization for Security and Co-operation in Europe|OSCE,Organisation for Security and Cooperation in Europe,Organization for Security and Cooperation in Europe
Commonwealth of Nations|Commonwealth,British Commonwealth
Organisation internationale de la Francophonie|Francophonie
Non-Aligned Movement|NAM
Organization of Turkic States|Organisation of Turkic States,Turkic Council
Five Eyes|
AUKUS|Aukus
Alliance of Small Island States|AOSIS
Warsaw Pact|
League of Nations|
Eurogroup|
Eurozone|Euro zone,Euro area
Paris Club|
`;

/** A body of states. */
export interface Bloc {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** Reads the table of blocs; the caller keeps the result. */
export function blocs(): Bloc[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name, other] = line.split('|');
      return { name: name!, otherNames: other ? other.split(',') : [] };
    });
}
