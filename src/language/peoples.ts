/**
 * Peoples, creeds and political camps without a state or organisation of their own, and continents with their
 * adjectives. `name|adjectives|people`; the name is how the record calls the group. From general knowledge.
 */
const TABLE = `
Muslims|Muslim,Islamic|Muslim,Moslem
Sunnis|Sunni|Sunni,Sunnite
Shias|Shia,Shiite,Shi'ite|Shia,Shiite,Shi'ite
Christians|Christian|Christian
Catholics|Catholic,Roman Catholic|Catholic
Protestants|Protestant|Protestant
Anglicans|Anglican|Anglican
Evangelicals|Evangelical|Evangelical
Methodists|Methodist|Methodist
Baptists|Baptist|Baptist
Mormons|Mormon|Mormon
Copts|Coptic|Copt
Jews|Jewish|Jew
Hindus|Hindu|Hindu
Sikhs|Sikh|Sikh
Buddhists|Buddhist|Buddhist
Jains|Jain|Jain
Druze|Druze|Druze
Alawites|Alawite|Alawite
Yazidis|Yazidi|Yazidi
Ahmadis|Ahmadi|Ahmadi
Parsis|Parsi|Parsi
Arabs|Arab,Arabian|Arab
Kurds|Kurdish|Kurd
Berbers|Berber,Amazigh|Berber
Bedouins|Bedouin|Bedouin
Tuaregs|Tuareg|Tuareg
Rohingya|Rohingya|Rohingya
Uyghurs|Uyghur,Uighur|Uyghur,Uighur
Tamils|Tamil|Tamil
Sinhalese|Sinhalese,Sinhala|Sinhalese
Pashtuns|Pashtun|Pashtun
Hazaras|Hazara|Hazara
Baloch|Baloch|Baloch
Bengalis|Bengali|Bengali
Marathas|Maratha|Maratha
Dalits|Dalit|Dalit
Roma|Roma,Romani|Roma
Slavs|Slavic|Slav
Maori|Maori,Māori|Maori,Māori
Inuit|Inuit|Inuit
Métis|Métis|Métis
Aboriginals|Aboriginal|Aboriginal
Hispanics|Hispanic|Hispanic
Latinos|Latino,Latina|Latino,Latina
Native Americans|Native American|Native American
African Americans|African American,African-American|African American,African-American
Hutus|Hutu|Hutu
Tutsis|Tutsi|Tutsi
Zulus|Zulu|Zulu
Xhosa|Xhosa|Xhosa
Yoruba|Yoruba|Yoruba
Igbo|Igbo|Igbo
Hausa|Hausa|Hausa
Fulani|Fulani|Fulani
Kikuyu|Kikuyu|Kikuyu
Oromo|Oromo|Oromo
Republicans|Republican|Republican
Democrats|Democratic|Democrat
Conservatives|Tory|Tory/Tories
Liberal Democrats|Liberal Democrat,Lib Dem|Liberal Democrat,Lib Dem
Peronists|Peronist|Peronist
Communists|Communist|Communist
Maoists|Maoist|Maoist
Nazis|Nazi|Nazi
Zionists|Zionist|Zionist
Islamists|Islamist|Islamist
Jihadists|Jihadist|Jihadist
Marxists|Marxist|Marxist
Socialists|Socialist|Socialist
Europeans|European|European
Africans|African|African
Asians|Asian|Asian
Latin Americans|Latin American|Latin American
North Americans|North American|North American
South Americans|South American|South American
Central Americans|Central American|Central American
Southeast Asians|Southeast Asian,South East Asian|Southeast Asian
South Asians|South Asian|South Asian
Central Asians|Central Asian|Central Asian
West Africans|West African|West African
East Africans|East African|East African
Scandinavians|Scandinavian,Nordic|Scandinavian
Westerners|Western|Westerner
`;

/** A people, creed or camp. */
export interface People {
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
}

const bothNumbers = (noun: string): string[] => {
  const [one, several] = noun.split('/');
  return [one!, several ?? (/(?:ese|[sz]e|i[cy]|uz|ous)$/.test(noun) ? noun : `${noun}s`)];
};

/** Reads the table of peoples; the caller keeps the result. */
export function peoples(): People[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [name, adjectives, people] = line.split('|');
      return {
        name: name!,
        adjectives: adjectives!.split(','),
        people: people ? people.split(',').flatMap(bothNumbers) : [],
      };
    });
}
