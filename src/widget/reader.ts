import {languageTag} from '../i18n/locale.js';

type WithZones = Intl.Locale & {getTimeZones?(): string[] | undefined; readonly timeZones?: readonly string[]};

/** Checks if a time zone is one of a country; undefined if the browser does not know that. */
const isZoneOf = (timeZone: string, region: string): boolean | undefined => {
  const locale: WithZones = new Intl.Locale(`und-${region}`);
  return (locale.getTimeZones?.() ?? locale.timeZones)?.includes(timeZone);
};

/**
 * Tells whether the reader is in one of some countries, as far as the browser says it: by the country of a preferred language,
 * first that of the time zone; without one, by the time zone, or else by the country where most people speak the language.
 * Nothing is requested or kept.
 */
export const isReaderIn = (regions: readonly string[]): boolean => {
  try {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    const locales = navigator.languages.map((language) => new Intl.Locale(languageTag(language)));
    const own = locales.map(({region}) => region);
    const region = own.find((each) => each && isZoneOf(timeZone, each)) ?? own[0];
    return regions.some((each) =>
      region ? each === region : (isZoneOf(timeZone, each) ?? each === locales[0]!.maximize().region),
    );
  } catch {
    return false; // The only error is that of a malformed tag or code.
  }
};
