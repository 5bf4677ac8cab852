/** Words of the languages that come with the package, by which the advice rules recognize what a text says. */

/** Patterns of one language. */
interface Patterns {
  /** Statement that links are paid for. */
  readonly disclosure: string;
  /** Claim that the author used the product. */
  readonly test: string;
  /** Promise of a shop, which does not last. */
  readonly promise: string;
  /** Word that denies what follows. */
  readonly denial: string;
}

/** Patterns by language. Of most languages only disclosures are recognized, which every page with paid links needs. */
export const PATTERNS: Readonly<Record<string, Partial<Patterns>>> = {
  en: {
    disclosure:
      "affiliate (?:links?|partner\\w*|program\\w*|commissions?)|affiliates? of|affiliated with|amazon(?:[’']s)? (?:\\w+ ){0,3}associates?|qualifying purchases|(?:sponsored|paid|commission(?:able)?|referral) links?|(?:earn|earns|get|gets|receive|receives|paid|make|makes) (?:us |me )?(?:an? |some )?(?:small |little |tiny |modest |affiliate |referral )*(?:commissions?|referral fees?)",
    test: 'tested|testing|test[- ]drove|test[- ]driven|in (?:my|our) tests?|tried|trying|trialled|hands[- ]on',
    promise:
      '(?<![-\\w])free|(?:[-–−]\\s?)?\\d+\\s?(?:%|percent\\b)|\\d+[- ](?:days?|months?|years?)|half price|on sale|sale price|discount\\w*|reduced|rebate|coupon|voucher|promo\\w*|saves? \\d+|saving|today only|only today|limited(?: time)?|only \\d+ left|in stock|lowest|cheapest|best price|guarantee\\w*|warranty|cash ?back|bonus|next[- ]day|same[- ]day|(?:[$€£¥]|usd|eur|gbp)\\s?\\d+|\\d[\\d.,]*\\s?(?:[$€£¥]|usd\\b|eur\\b|gbp\\b|euros?\\b|dollars?\\b)',
    denial: "no|not|never|without|nor|zero|[a-z]+n[’']t",
  },
  de: {
    disclosure:
      'affiliate-?links?|affiliate-?programm\\w*|affiliate-?partner\\w*|(?:partner|werbe|provisions?|empfehlungs)-?links?|partnerprogramm\\w*|amazon-partner\\w*|qualifizierten? (?:verkäufen?|käufen?)|(?:bezahlte|gesponserte)[rn]? links?|(?:erhalt\\w*|bekomm\\w*|verdien\\w*|bekäme|bringt|zahlt) (?:[\\wäöüß]+ ){0,6}?provision(?:en)?|provision (?:[\\wäöüß]+ ){0,3}?(?:erhalt\\w*|bekomm\\w*|verdien\\w*)',
    test: 'getestet\\w*|testete[nt]?|testen|ausprobiert\\w*|probiert\\w*|erprobt\\w*|(?:praxis|langzeit|dauer|alltags|selbst|kurz|vergleichs)-?tests?|im (?:\\w+ )?test|in (?:meinem|unserem|meinen|unseren) tests?',
    promise:
      'gratis|kostenlos\\w*|kostenfrei\\w*|umsonst|versandkostenfrei\\w*|portofrei|rabatt\\w*|reduziert\\w*|im angebot|sonderangebot|nur heute|heute nur|sparen|gespart|gutschein\\w*|auf lager|sofort lieferbar|nur noch|tiefst?preis\\w*|bestpreis\\w*|günstigste\\w*|garantie|\\d+\\s?prozent|\\d+[- ]?(?:tage?n?|monate?n?|jahre?n?)',
    denial: 'kein\\w*|nicht|nie|niemals|ohne',
  },
  ar: {disclosure: 'رواب?ط (?:تسويق )?(?:تابعة?|بالعمولة)|على عمولة|الشراء المؤهلة'},
  es: {disclosure: 'enlaces? (?:de )?(?:afiliados?|patrocinados?)|afiliad[oa]s? de amazon|compras adscritas|comisión'},
  fr: {
    disclosure: "liens? (?:affiliés?|d[’']affiliation|sponsorisés?|rémunérés?)|partenaire amazon|affiliés?|commission",
  },
  he: {disclosure: '(?:קישורי|קישור) (?:שותפים|אפיליאייט)|כשותף של amazon|עמלה'},
  id: {disclosure: '(?:tautan|link) afiliasi|rekanan amazon|komisi'},
  it: {
    disclosure:
      'link (?:di )?(?:affiliat[oi]|affiliazione|sponsorizzat[oi])|affiliat[oi] amazon|acquisti idonei|commissione',
  },
  ja: {disclosure: '[\\p{L}\\p{N}]*(?:アフィリエイト|アソシエイト|広告リンク|紹介料)[\\p{L}\\p{N}]*'},
  ko: {disclosure: '제휴 ?링크\\p{L}*|수수료\\p{L}*|어소시에이트\\p{L}*'},
  nl: {disclosure: 'affiliate-?links?|partnerlinks?|amazon-partner|kwalificerende aankopen|commissie'},
  pl: {disclosure: 'link(?:i|ów|u)? (?:partnersk|afiliacyjn|sponsorowan)\\p{L}+|partner(?:em)? amazon|prowizj[ęaei]'},
  'pt-BR': {disclosure: 'links? (?:de )?(?:afiliados?|patrocinados?)|associados da amazon|comissão'},
  ru: {disclosure: 'партн[её]рск\\p{L}+|комисси[юия]|на правах рекламы'},
  sv: {disclosure: '(?:annons|reklam|affiliate)länk(?:ar)?|amazon-partner|provision'},
  tr: {disclosure: '(?:satış ortaklığı|affiliate|ortaklık) (?:bağlantı|link)\\p{L}*|gelir ortağı|komisyon'},
  'zh-Hans': {disclosure: '[\\p{L}\\p{N}]*(?:推广链接|返佣|佣金|亚马逊联盟)[\\p{L}\\p{N}]*'},
};

const all = Object.values(PATTERNS);
/** Text of all languages, as words of their own. `\b` knows only the letters of English. */
const anyOf = (name: keyof Patterns): string => all.flatMap((patterns) => patterns[name] ?? []).join('|');
const words = (name: keyof Patterns): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(name).replaceAll(' ', ' +')})(?![\\p{L}\\p{N}])`, 'giu');

const DENIED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('denial')})\\s+(?:[^\\s,;:.!?]+\\s+){0,2}$`, 'iu');
const DISCLOSURE = words('disclosure');
const TEST = words('test');
const PROMISE = words('promise');

/** Finds the matches that are not denied by a word right before them. */
const claimsIn = (text: string, pattern: RegExp): {readonly text: string; readonly index: number}[] =>
  [...text.matchAll(pattern)]
    .filter(({index}) => !DENIED.test(text.slice(Math.max(0, index - 80), index)))
    .map(({0: match, index}) => ({text: match, index}));

/** Finds where a text says that links are paid for. A blank line ends a sentence. */
export const findDisclosures = (text: string): number[] => {
  const lines = text.replaceAll(/\n[^\S\n]*\n/g, (blank) => '.'.repeat(blank.length));
  return claimsIn(lines.replaceAll(/\s/g, ' '), DISCLOSURE).map(({index}) => index);
};

/** Finds the word with which a text says that its author used the product. */
export const findTest = (text: string): string | undefined => claimsIn(text, TEST)[0]?.text;

/** Checks if a text has a promise of a shop, such as a discount. */
export const hasPromise = (text: string): boolean => claimsIn(text, PROMISE).length > 0;
