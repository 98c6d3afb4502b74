/**
 * Currencies of ISO 4217 with the English names of their units: `CODE noun[/plural] adjectives…`. A star marks the code
 * that the bare noun stands for in news; a noun without a star needs an adjective. Names as ISO and the press write them.
 */
const NAMED = `
AED dirham emirati,uae *
AFN afghani afghan *
ALL lek/leks albanian *
AMD dram armenian *
ANG guilder antillean
AOA kwanza angolan *
ARS peso argentine,argentinian
AUD dollar australian,aussie
AWG florin aruban *
ATS schilling austrian *
AZN manat azerbaijani,azeri *
BAM mark convertible
BBD dollar barbadian,barbados
BDT taka bangladeshi *
BEF franc belgian
BGN lev/leva bulgarian *
BHD dinar bahraini
BIF franc burundian
BMD dollar bermudian,bermuda
BND dollar brunei
BOB boliviano bolivian *
BRL real/reais brazilian
BSD dollar bahamian
BTC bitcoin - *
BTN ngultrum bhutanese *
BWP pula botswana *
BYN ruble/rubles belarusian
BYN rouble belarusian
BZD dollar belizean,belize
CAD dollar canadian
CDF franc congolese
CHF franc swiss *
CLP peso chilean
CNY yuan/yuan chinese *
CNY renminbi/renminbi chinese *
CNY rmb/rmb chinese *
COP peso colombian
CRC colon/colones costa-rican
CUP peso cuban
CVE escudo cape-verdean
CZK koruna/koruny czech *
CZK crown czech
DEM mark german,deutsche,west-german
DEM deutschmark german *
DEM deutschemark german *
DJF franc djiboutian
DKK krone/kroner danish
DKK crown danish
DOP peso dominican
DZD dinar algerian
EGP pound egyptian
ERN nakfa eritrean *
ESP peseta spanish *
ETB birr/birr ethiopian *
ETH ether - *
EUR euro - *
FIM mark finnish
FIM markka/markkaa finnish *
FIM markka finnish *
FJD dollar fijian,fiji
FRF franc french
GBP pound sterling,british,uk *
GBP quid/quid - *
GEL lari/lari georgian *
GHS cedi ghanaian *
GMD dalasi gambian *
GNF franc guinean
GRD drachma greek *
GTQ quetzal/quetzales guatemalan *
GYD dollar guyanese,guyana
HKD dollar hong-kong,hk
HNL lempira honduran *
HRK kuna croatian *
HTG gourde haitian *
HUF forint hungarian *
IDR rupiah/rupiah indonesian *
ILS shekel israeli,new-israeli *
INR rupee indian *
IEP punt irish *
IQD dinar iraqi
IRR rial iranian *
ISK krona/kronur icelandic
ITL lira/lire italian
JMD dollar jamaican
JOD dinar jordanian
JPY yen/yen japanese *
KES shilling kenyan,kenya *
KGS som kyrgyz *
KHR riel cambodian *
LUF franc luxembourg
KMF franc comorian
KPW won/won north-korean
KRW won/won south-korean,korean *
KWD dinar kuwaiti *
KYD dollar cayman
KZT tenge/tenge kazakh,kazakhstani *
LAK kip/kip lao,laotian *
LBP pound lebanese
LBP lira/liras lebanese
LKR rupee sri-lankan,lankan
LRD dollar liberian
LSL loti/maloti lesotho *
LTL litas/litas lithuanian *
LVL lat/lats latvian *
LYD dinar libyan
MAD dirham moroccan
MDL leu/lei moldovan
MGA ariary malagasy *
MKD denar macedonian *
MMK kyat burmese,myanmar *
MNT tugrik mongolian *
MNT togrog mongolian *
MOP pataca macanese,macau *
MRU ouguiya mauritanian *
MUR rupee mauritian
MVR rufiyaa/rufiyaa maldivian *
MWK kwacha malawian
MXN peso mexican *
MYR ringgit/ringgit malaysian *
MZN metical/meticais mozambican *
NAD dollar namibian
NGN naira/naira nigerian *
NIO cordoba nicaraguan *
NLG guilder dutch *
NOK krone/kroner norwegian *
NOK crown norwegian
NPR rupee nepalese,nepali
NZD dollar new-zealand,kiwi
OMR rial omani
PAB balboa panamanian *
PEN sol/soles peruvian *
PGK kina papuan *
PHP peso philippine
PKR rupee pakistani,pakistan
PLN zloty/zlotys polish *
PLN zloty/zloty polish *
PTE escudo portuguese *
PYG guarani/guaranies paraguayan *
QAR riyal qatari
RON leu/lei romanian *
RSD dinar serbian
RUB ruble russian *
RUB rouble russian *
RWF franc rwandan
SAR riyal saudi *
SBD dollar solomon
SCR rupee seychelles
SDG pound sudanese
SEK krona/kronor swedish *
SEK crown swedish
SGD dollar singapore,singaporean
SLE leone leonean *
SOS shilling somali
SRD dollar surinamese
SSP pound south-sudanese
SYP pound syrian
SZL lilangeni/emalangeni swazi *
THB baht/baht thai *
TJS somoni/somoni tajik *
TMT manat turkmen
TND dinar tunisian
TOP paanga tongan *
TRY lira/liras turkish *
TRY lira/lira turkish *
TTD dollar trinidad
TWD dollar taiwan,taiwanese,new-taiwan
TZS shilling tanzanian,tanzania
UAH hryvnia/hryvnia ukrainian *
UAH hryvnia ukrainian *
UGX shilling ugandan,uganda
USD dollar us,u.s.,american *
USD dlr - *
USD buck - *
USD greenback - *
UYU peso uruguayan
UZS sum/sum uzbek
UZS som/soms uzbek
VES bolivar/bolivares venezuelan *
VND dong/dong vietnamese *
VUV vatu/vatu vanuatu *
WST tala/tala samoan *
XAF franc cfa,central-african
XOF franc west-african
XPF franc cfp,pacific
YER rial yemeni
ZAR rand/rand south-african *
ZMW kwacha zambian *
ZWL dollar zimbabwean,zimbabwe
`;

/** A noun for money: the code it has without more, and by the adjective before it. */
export interface CurrencyNoun {
  readonly usual: string | null;
  readonly byAdjective: ReadonlyMap<string, string>;
}

interface Named {
  readonly nouns: ReadonlyMap<string, CurrencyNoun>;
  readonly adjectives: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

/** Codes of ISO 4217 that the rows above lack, and others written before or after an amount as if they were codes. */
const MORE_CODES = 'BYR CNH CUC EEK FKP GIP IEP SHP SKK STN SVC XCD XDR ZWG RMB';

/** Codes that are also written in small letters behind or before an amount; the others are English words or rare. */
const SMALL_CODES: ReadonlySet<string> = new Set(
  (
    'usd eur gbp jpy cny rmb inr chf aud nzd hkd sgd sek nok dkk krw thb myr rub zar brl mxn pln czk huf ils idr php twd ' +
    'vnd aed kes ngn egp pkr lkr btc'
  ).split(' '),
);

let named: Named | null = null;

/** The names of `NAMED` by noun, made when first asked for. */
export function currencyNames(): Named {
  if (named !== null) return named;
  const nouns = new Map<string, { usual: string | null; byAdjective: Map<string, string> }>();
  const adjectives = new Set<string>();
  const codes = new Set(MORE_CODES.split(' '));
  for (const row of NAMED.trim().split('\n')) {
    const [code, name, places, star] = row.split(' ') as [string, string, string, string | undefined];
    const [singular, plural] = name.split('/') as [string, string | undefined];
    codes.add(code);
    for (const noun of [singular, plural ?? `${singular}s`]) {
      const entry = nouns.get(noun) ?? { usual: null, byAdjective: new Map<string, string>() };
      if (star !== undefined) entry.usual = code;
      for (const place of places.split(',')) {
        if (place === '-') continue;
        const words = place.replaceAll('-', ' ');
        entry.byAdjective.set(words, code);
        adjectives.add(words);
      }
      nouns.set(noun, entry);
    }
  }
  named = { nouns, adjectives, codes };
  return named;
}

/** Signs of currencies. The dollar sign is that of the United States unless letters stand before it (`DOLLAR_PREFIXES`). */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₿', 'BTC'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['៛', 'KHR'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['৳', 'BDT'],
  ['؋', 'AFN'],
  ['﷼', 'IRR'],
]);

/** Letters before a dollar sign (`US$`, `A$`), in lower case; `cn` stands before a yen sign. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['nt', 'TWD'],
  ['twd', 'TWD'],
  ['r', 'BRL'],
  ['j', 'JMD'],
  ['b', 'BND'],
  ['bz', 'BZD'],
  ['fj', 'FJD'],
  ['n', 'NAD'],
  ['tt', 'TTD'],
  ['g', 'GYD'],
  ['ec', 'XCD'],
  ['z', 'ZWL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
]);

/** Local short forms written before an amount, as the press of the country writes them (case as given). */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['RS', 'INR'],
  ['rs', 'INR'],
  ['Re', 'INR'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Dh', 'AED'],
  ['SR', 'SAR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['R', 'ZAR'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Sh', 'KES'],
  ['Ush', 'UGX'],
  ['Tsh', 'TZS'],
  ['GH¢', 'GHS'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['DM', 'DEM'],
  ['FFr', 'FRF'],
  ['dlrs', 'USD'],
  ['dlr', 'USD'],
  ['NIS', 'ILS'],
  ['Php', 'PHP'],
  ['QR', 'QAR'],
  ['BD', 'BHD'],
  ['KD', 'KWD'],
  ['RO', 'OMR'],
  ['LE', 'EGP'],
  ['Kr', 'SEK'],
  ['PLN', 'PLN'],
  ['Bs', 'VES'],
  ['Br', 'ETB'],
]);

/** Hundredths and the like: noun, the currency it belongs to, and how many make one. */
export const SMALL_MONEY: ReadonlyMap<string, readonly [code: string, parts: number]> = new Map([
  ['cent', ['USD', 100]],
  ['cents', ['USD', 100]],
  ['¢', ['USD', 100]],
  ['penny', ['GBP', 100]],
  ['pence', ['GBP', 100]],
  ['paise', ['INR', 100]],
  ['paisa', ['INR', 100]],
  ['kopek', ['RUB', 100]],
  ['kopeks', ['RUB', 100]],
  ['kopecks', ['RUB', 100]],
  ['centavo', ['MXN', 100]],
  ['centavos', ['MXN', 100]],
  ['satang', ['THB', 100]],
  ['fils', ['AED', 100]],
  ['groszy', ['PLN', 100]],
  ['kuruş', ['TRY', 100]],
]);

/**
 * The code of ISO 4217 that three letters beside an amount are; in capitals, or in small letters for the commonest.
 * `null` for anything else. `RMB` is read as the code that it is often written for.
 */
export function currencyCode(letters: string): string | null {
  if (letters.length !== 3) return null;
  const code = SMALL_CODES.has(letters) ? letters.toUpperCase() : letters;
  if (!currencyNames().codes.has(code)) return null;
  return code === 'RMB' ? 'CNY' : code;
}
