import type { Facts } from '../../content';
import { formatList, languageName } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';

type DateFacts = Pick<Facts<'release-dates'>, 'versions' | 'access'>;

/** In which languages the film is heard and read; what is not known is not named. */
export function versionLines(locale: Locale, { versions }: DateFacts): string[] {
  return [
    ...languageLine(locale, 'dates.spoken', versions?.spoken),
    ...languageLine(locale, 'dates.subtitles', versions?.subtitles),
  ];
}

/** For whom the showing is made easier; what is not known is not named. */
export function accessLines(locale: Locale, { access }: DateFacts): string[] {
  const t = translator(locale);
  return [
    ...languageLine(locale, 'dates.captions', access?.captions),
    ...languageLine(locale, 'dates.audioDescription', access?.audioDescription),
    ...(access?.signLanguage ? [t('dates.signLanguage', { answer: access.signLanguage })] : []),
    ...(access?.stepFree ? [t('dates.stepFree', { answer: access.stepFree })] : []),
  ];
}

type LanguageLine = 'dates.spoken' | 'dates.subtitles' | 'dates.captions' | 'dates.audioDescription';

function languageLine(locale: Locale, line: LanguageLine, languages: readonly string[] = []): string[] {
  const t = translator(locale);
  const names = languages.map((language) => languageName(locale, language));
  return names.length > 0 ? [t(line, { languages: formatList(locale, names) })] : [];
}
