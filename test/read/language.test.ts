import { describe, expect, test } from 'vitest';
import { isEnglish, nameLanguage } from '../../src/read/language.ts';
import { readContent } from './fixtures.ts';

const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'de',
    'German',
    'Der Gemeinderat hat am Freitag beschlossen, dass die alte Brücke über den Fluss nicht mehr für Autos geöffnet wird. Sie ist seit drei Jahren gesperrt und soll nun repariert werden.',
  ],
  [
    'fr',
    'French',
    'Le conseil municipal a décidé vendredi que le vieux pont sur la rivière ne sera plus ouvert aux voitures. Il est fermé depuis trois ans et doit maintenant être réparé par la ville.',
  ],
  [
    'es',
    'Spanish',
    'El consejo municipal decidió el viernes que el viejo puente sobre el río no se abrirá más a los coches. Está cerrado desde hace tres años y ahora será reparado por la ciudad.',
  ],
  [
    'it',
    'Italian',
    'Il consiglio comunale ha deciso venerdì che il vecchio ponte sul fiume non sarà più aperto alle macchine. È chiuso da tre anni e adesso deve essere riparato dalla città.',
  ],
  [
    'pt',
    'Portuguese',
    'A câmara decidiu na sexta-feira que a velha ponte sobre o rio não vai abrir mais para os carros. Está fechada há três anos e agora deve ser reparada pela cidade.',
  ],
  [
    'nl',
    'Dutch',
    'De gemeenteraad heeft vrijdag besloten dat de oude brug over de rivier niet meer voor auto’s open gaat. Zij is al drie jaar dicht en moet nu door de stad worden hersteld.',
  ],
  [
    'sv',
    'Swedish',
    'Kommunen beslutade på fredagen att den gamla bron över floden inte ska öppnas för bilar igen. Den har varit stängd i tre år och ska nu lagas av staden.',
  ],
  [
    'pl',
    'Polish',
    'Rada miasta zdecydowała w piątek, że stary most na rzece nie będzie już otwarty dla samochodów. Jest zamknięty od trzech lat i teraz ma zostać naprawiony przez miasto.',
  ],
  [
    'tr',
    'Turkish',
    'Belediye meclisi cuma günü nehir üzerindeki eski köprünün artık arabalar için açılmayacağına karar verdi. Köprü üç yıldır kapalı ve şimdi bu şehir için onarılacak.',
  ],
  [
    'id',
    'Indonesian',
    'Dewan kota memutuskan pada hari Jumat bahwa jembatan tua di atas sungai itu tidak akan dibuka lagi untuk mobil. Jembatan itu telah ditutup dan akan diperbaiki oleh kota.',
  ],
  [
    'ru',
    'Russian',
    'Городской совет решил в пятницу, что старый мост через реку больше не будет открыт для машин. Он закрыт уже три года.',
  ],
  ['ja', 'Japanese', '市議会は金曜日、川にかかる古い橋を車に開放しないことを決めた。橋は三年前から閉鎖されている。'],
  [
    'el',
    'Greek',
    'Το δημοτικό συμβούλιο αποφάσισε την Παρασκευή ότι η παλιά γέφυρα δεν θα ανοίξει ξανά για τα αυτοκίνητα.',
  ],
];

describe('isEnglish', () => {
  test.each(OTHERS)('takes %s (%s) for another language, and names it', async (tag, name, text) => {
    expect(isEnglish(text)).toBe(false);
    expect(await nameLanguage(text)).toEqual({ tag, name });
  });

  test.each([
    ['Kyiv and Warsaw sign pact'],
    ['Quake hits Chile'],
    ['Real Madrid 3, Inter Milan 1'],
    ['Bush then sent U.S. envoys'],
    ['SEOUL, Sept. 4 — South Korea, Japan sign trade deal'],
    ['Les Misérables opens in Tokyo'],
    ['El Niño returns'],
    ['Results: Okafor bt Lindqvist 6-3 6-4; Tanaka bt Moreau 7-5 6-2; Silva bt Novak 6-1 6-1; Chen bt Ruiz 6-4 7-6'],
    [
      'Angela Merkel met Emmanuel Macron in Aachen. "Wir schaffen das," she said again, and the crowd laughed with her.',
    ],
  ])('takes %j for English', (text) => {
    expect(isEnglish(text)).toBe(true);
  });

  test('looks again in the middle of a text that opens with another language', () => {
    const english = 'The council met on Friday and voted for the bridge, which had been shut since the flood. '.repeat(
      80,
    );
    expect(isEnglish(`${OTHERS[0]![2]}\n\n${english}`)).toBe(true);
    expect(isEnglish(`${english.slice(0, 80)}\n\n${OTHERS[0]![2].repeat(40)}`)).toBe(false);
  });
});

describe('an article that is not English', () => {
  test('is refused with its language', async () => {
    await expect(readContent('a.txt', OTHERS[0]![2])).rejects.toMatchObject({
      code: 'language/not-english',
      message: 'not English (looks like German); --any-language takes it',
    });
  });

  test('is taken when any language is, with a warning', async () => {
    const { language, warnings } = await readContent('a.txt', OTHERS[0]![2], {
      anyLanguage: true,
      published: '2025-01-03',
    });
    expect(language).toBe('de');
    expect(warnings.map(({ code }) => code)).toEqual(['language/not-english']);
  });
});
