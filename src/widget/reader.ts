import {languageTag} from '../model/language-tag.js';

type WithZones = Intl.Locale & {getTimeZones?(): string[] | undefined; readonly timeZones?: readonly string[]};

/** The countries of the European Union, to which a shop may deliver as a whole. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Checks if a time zone is one of a country; undefined if the browser does not know that, or says no place. */
const isZoneOf = (timeZone: string, region: string): boolean | undefined => {
  const locale: WithZones = new Intl.Locale(`und-${region}`);
  return timeZone.includes('/') ? (locale.getTimeZones?.() ?? locale.timeZones)?.includes(timeZone) : undefined;
};

/**
 * Tells whether the reader is in one of some countries, as far as the browser says it: by the country of a preferred language,
 * first that of the time zone; without one, by the time zone, or else by the country where most people speak the language.
 * American English is what browsers come with: it names no country elsewhere. Nothing is requested or kept.
 */
export const isReaderIn = (regions: readonly string[]): boolean => {
  try {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const locales = navigator.languages.map((language) => new Intl.Locale(languageTag(language)));
    // Numbers stand for parts of the world.
    const own = locales.flatMap(({region}) => (region! > '@' ? region! : []));
    const region = own.find((each) => isZoneOf(timeZone, each)) ?? own.find((each) => each !== 'US');
    return regions
      .join(' ')
      .replace('EU', EU)
      .split(' ')
      .some((each) =>
        region ? each === region : (isZoneOf(timeZone, each) ?? each === locales[0]!.maximize().region),
      );
  } catch {
    return false; // The only error is that of a malformed tag or code.
  }
};
